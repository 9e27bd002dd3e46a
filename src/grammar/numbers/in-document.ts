import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import { type NumberReading, numberAt } from './numbers.js'

const readings = perDocument((_document: Document): Map<number, NumberReading | null> => new Map())

/**
 * The number that begins at a token, as `numberAt` reads it to the end of its sentence: read once for a document, whoever asks.
 * @param to where to stop (exclusive): a number that goes beyond is read anew
 */
export const numberIn = (document: Document, at: number, to: number): NumberReading | undefined => {
  const { tokens, sentences } = document
  if (at >= to) return undefined
  const known = readings(document)
  let reading = known.get(at)
  if (reading === undefined) {
    reading = numberAt(tokens, at, sentences[tokens[at]!.sentence]!.to) ?? null
    known.set(at, reading)
  }
  return reading === null ? undefined : at + reading.length <= to ? reading : numberAt(tokens, at, to)
}
