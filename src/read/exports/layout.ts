import { readDate } from '../fields/dates.js'
import { rights } from './labels.js'

/** An article taken out of an export: its text, and the fields around it. */
export interface Article {
  readonly text: string
  /** among them title, published, outlet, byline, where they are told */
  readonly values: Readonly<Record<string, string>>
}

/** A line that opens with a label: "LENGTH: 640 words". */
export interface Labelled {
  readonly label: string
  readonly value: string
}

const longestLabel = 40

/** Reads the label of a line, in small letters; null where it has none of those known. */
export const labelOf = (line: string, known: (label: string) => boolean): Labelled | null => {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > longestLabel) return null
  const label = line.slice(0, colon).trim().toLowerCase()
  return known(label) ? { label, value: line.slice(colon + 1).trim() } : null
}

const mostDateWords = 9

/** The date that opens a line, as it is written there: "March 3, 2019 Sunday Late Edition" opens with the 3rd of March. */
export const dateOpening = (line: string): string | null => {
  const words = line.trim().split(/\s+/, mostDateWords)
  for (let end = words.length; end >= 3; end--) {
    const written = words.slice(0, end).join(' ').replace(/[,;]$/, '')
    const date = readDate(written, null)
    if (date !== null && date !== 'either') return written
  }
  return null
}

/** Whether a line tells who holds the rights. */
export const tellsRights = (line: string): boolean => {
  const plain = line.trim().toLowerCase()
  return rights.some((word) => plain.startsWith(word))
}

/** Lines as a text: without blank ones around it, and without the indentation that all of them share. */
export const joinLines = (lines: readonly string[]): string => {
  let first = 0
  let last = lines.length
  while (first < last && lines[first]!.trim() === '') first++
  while (last > first && lines[last - 1]!.trim() === '') last--
  const body = lines.slice(first, last)
  let indent = Number.POSITIVE_INFINITY
  for (const line of body) if (line.trim() !== '') indent = Math.min(indent, line.length - line.trimStart().length)
  return body.map((line) => (line.trim() === '' ? '' : line.slice(indent).trimEnd())).join('\n')
}

/** Paragraphs as their lines: what blank lines part. */
export const paragraphsOf = (lines: readonly string[]): string[][] => {
  const paragraphs: string[][] = []
  let current: string[] = []
  for (const line of lines) {
    if (line.trim() !== '') current.push(line.trim())
    else if (current.length > 0) {
      paragraphs.push(current)
      current = []
    }
  }
  return current.length > 0 ? [...paragraphs, current] : paragraphs
}
