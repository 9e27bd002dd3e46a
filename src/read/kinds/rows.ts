import type { Chunks } from '../streams/chunks.js'
import { type Line, readLines } from '../streams/lines.js'

/** The bytes of one row of a table, or what is wrong with it. */
export interface RawRow {
  /** counted from 1, as a spreadsheet counts them */
  readonly number: number
  /** the line that it begins on */
  readonly line: number
  /** null where the row is longer than allowed */
  readonly bytes: Uint8Array | null
  /** "hopeless": so many marks do not close that reading ends here */
  readonly problem: 'open quote' | 'stray quote' | 'hopeless' | null
}

const quote = 34
const space = 32
const carriageReturn = 13

/** What a line does to the row that it is in. */
interface Scan {
  /** whether a quotation mark is open at its end */
  readonly open: boolean
  /** whether a mark stands inside a quoted field without being doubled, in a field of this line or of an earlier one */
  readonly stray: 'here' | 'earlier' | null
}

/** Reads quotation marks: only one that opens a field opens it, and only one before a delimiter or the line end closes it. */
const scanLine = (bytes: Uint8Array, delimiter: number, isOpen: boolean): Scan => {
  let state: 'field' | 'plain' | 'quoted' | 'closing' = isOpen ? 'quoted' : 'field'
  let fromEarlier = isOpen
  let stray: Scan['stray'] = null
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (state === 'quoted') {
      if (byte === quote) state = 'closing'
      continue
    }
    if (byte === delimiter) {
      state = 'field'
      fromEarlier = false
    } else if (state === 'closing') {
      if (byte === quote) state = 'quoted'
      else if (byte !== carriageReturn && byte !== space) {
        if (fromEarlier) return { open: false, stray: 'earlier' }
        stray = 'here'
        state = 'quoted'
      }
    } else state = state === 'field' && byte === quote ? 'quoted' : 'plain'
  }
  return { open: state === 'quoted', stray }
}

/** Where the quotation mark stands that closes a field: doubled ones are part of it. */
const closingMark = (row: string, from: number): number => {
  let at = row.indexOf('"', from)
  while (at !== -1 && row[at + 1] === '"') at = row.indexOf('"', at + 2)
  return at === -1 ? row.length : at
}

/** The cells of a row whose quotation marks are in order. */
export const splitCells = (row: string, delimiter: string): string[] => {
  const cells: string[] = []
  const last = row.endsWith('\r') ? row.length - 1 : row.length
  let at = 0
  for (;;) {
    const isQuoted = row[at] === '"'
    const closing = isQuoted ? closingMark(row, at + 1) : at
    const next = row.indexOf(delimiter, closing)
    const end = next === -1 ? last : next
    cells.push(isQuoted ? row.slice(at + 1, closing).replaceAll('""', '"') : row.slice(at, end))
    if (next === -1) return cells
    at = next + 1
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === space || byte === 9 || byte === carriageReturn)

/** How many bytes are read twice at most, so that marks that never close cost no more than linear time. */
const rereadBytes = 33_554_432

const lineFeed = Uint8Array.of(10)

const join = (lines: readonly Line[]): Uint8Array =>
  lines.length === 1
    ? (lines[0]?.bytes ?? new Uint8Array())
    : Buffer.concat(lines.flatMap(({ bytes }, index) => (index === 0 ? [bytes!] : [lineFeed, bytes!])))

/**
 * Cuts a table into rows: a line end inside quotation marks ends none. Of a row whose marks do not close only the first line is lost:
 * reading goes on with the line behind it.
 */
export async function* cutRows(chunks: Chunks, delimiter: number, maxBytes: number): AsyncGenerator<RawRow> {
  const lines = readLines(chunks, maxBytes, true)
  /** lines to be read once more, the next one last */
  const again: Line[] = []
  let reread = 0
  let row: Line[] = []
  let length = 0
  let number = 1
  let skipped: number | null = null

  /** Gives the first line up as a row that is wrong, and takes the others back. */
  const giveUp = (): RawRow => {
    const [first, ...others] = row
    reread += length
    for (const line of others.reverse()) again.push(line)
    row = []
    length = 0
    return { number: number++, line: first!.number, bytes: first!.bytes, problem: 'open quote' }
  }

  for (;;) {
    if (reread > rereadBytes) {
      yield { number, line: again.at(-1)?.number ?? 0, bytes: null, problem: 'hopeless' }
      return
    }
    const next = again.pop() ?? (await lines.next()).value
    if (next === undefined) {
      if (skipped !== null) yield { number: number++, line: skipped, bytes: null, problem: null }
      if (row.length === 0) return
      yield giveUp()
      continue
    }
    const line = next as Line
    const isFirst = row.length === 0 && skipped === null
    if (isFirst && line.bytes !== null && isBlank(line.bytes)) continue
    const { open, stray }: Scan =
      line.bytes === null ? { open: false, stray: null } : scanLine(line.bytes, delimiter, !isFirst)
    length += (line.bytes?.length ?? maxBytes) + 1
    if (skipped !== null || length > maxBytes) {
      skipped ??= row[0]?.number ?? line.number
      row = []
      if (open) continue
      yield { number: number++, line: skipped, bytes: null, problem: null }
      skipped = null
      length = 0
      continue
    }
    row.push(line)
    if (stray === 'earlier') yield giveUp()
    else if (!open) {
      yield { number: number++, line: row[0]!.number, bytes: join(row), problem: stray === null ? null : 'stray quote' }
      row = []
      length = 0
    }
  }
}
