import { tooLarge } from '../fault.js'
import type { Found, RecordReader } from '../kinds/kind.js'
import { peekBytes } from '../streams/chunks.js'
import { readLines } from '../streams/lines.js'
import { asUtf8 } from '../streams/text.js'
import { factiva, type Marks, nexis, proquest } from './looks.js'

const bytesOf = (lines: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(lines.flatMap((line, index) => (index === 0 ? [line] : [Uint8Array.of(10), line])))

const isBlank = (lines: readonly Uint8Array[]): boolean =>
  lines.every((line) => line.every((byte) => byte === 32 || byte === 9 || byte === 12))

/** What stands before the first article of a file and is none: a list of what was found, a note of the archive. */
const isContents = (layout: Marks, lines: readonly Uint8Array[]): boolean =>
  layout.name === 'proquest' && !lines.some((line) => /^\s*(?:full text|title|abstract)\s*:/i.test(latin(line)))

const latin = (line: Uint8Array): string => Buffer.from(line.subarray(0, 200)).toString('latin1')

const splitter = (layout: Marks): RecordReader =>
  async function* (chunks, { maxBytes, encoding }): AsyncGenerator<Found> {
    const { head, chunks: all } = await peekBytes(chunks, 4)
    let lines: Uint8Array[] = []
    let length = 0
    let number = 0
    let isOpen = layout.opens === null
    const finish = function* (): Generator<Found> {
      if (length > maxBytes) yield { number: ++number, content: { kind: 'fault', fault: tooLarge(maxBytes) } }
      else if (!isBlank(lines) && !isContents(layout, lines))
        yield { number: ++number, content: { kind: 'article', layout: layout.name, bytes: bytesOf(lines) } }
      lines = []
      length = 0
    }
    for await (const { bytes } of readLines(asUtf8(all, head, encoding), maxBytes)) {
      const start = bytes === null ? '' : latin(bytes)
      if (layout.opens?.test(start) === true) {
        if (isOpen || layout.name !== 'nexis') yield* finish()
        lines = []
        length = 0
        isOpen = true
        continue
      }
      length += (bytes?.length ?? maxBytes) + 1
      if (length > maxBytes) lines = []
      else if (bytes !== null) lines.push(bytes)
      if (layout.closes?.test(start) === true) yield* finish()
    }
    yield* finish()
  }

export const splitNexis = splitter(nexis)
export const splitFactiva = splitter(factiva)
export const splitProquest = splitter(proquest)
