import { decode } from '../decode.js'
import { type Fault, tooLarge } from '../fault.js'
import { type Chunks, peekBytes } from '../streams/chunks.js'
import { asUtf8 } from '../streams/text.js'
import type { Context, Found } from './kind.js'
import { delimiterOf } from './looks.js'
import { cutRows, type RawRow, splitCells } from './rows.js'

const bad = (message: string): { readonly fault: Fault } => ({ fault: { code: 'bad-row', message } })

const problems: Readonly<Record<NonNullable<RawRow['problem']>, string>> = {
  'open quote': 'a quotation mark that does not close (a mark inside a field has to be doubled)',
  'stray quote': 'a quotation mark inside a quoted field that is not doubled',
  hopeless: 'so many quotation marks do not close that the rest is not read',
}

/** The cells of one row. */
const cellsOf = (
  { bytes, line, problem }: RawRow,
  delimiter: string,
  { maxBytes }: TableContext,
): { readonly cells: readonly string[] } | { readonly fault: Fault } => {
  if (problem !== null) return bad(`line ${line}: ${problems[problem]}`)
  if (bytes === null)
    return { fault: { ...tooLarge(maxBytes), message: `a row (line ${line}) ${tooLarge(maxBytes).message}` } }
  const decoding = decode(bytes)
  if ('fault' in decoding) return { fault: { ...decoding.fault, message: `line ${line}: ${decoding.fault.message}` } }
  return { cells: splitCells(decoding.text, delimiter) }
}

/** Names for columns: each once, none empty. */
const columnsOf = (cells: readonly string[]): string[] => {
  const names: string[] = []
  const taken = new Set<string>()
  for (const [index, cell] of cells.entries()) {
    const plain = cell.trim() === '' ? `column ${index + 1}` : cell.trim()
    let name = plain
    for (let use = 2; taken.has(name); use++) name = `${plain} ${use}`
    taken.add(name)
    names.push(name)
  }
  return names
}

/** A row by the names of its columns. Empty cells behind the last column are no more than commas too many. */
const valuesOf = (cells: readonly string[], columns: readonly string[]): Record<string, string> | null => {
  const surplus = cells.slice(columns.length)
  if (cells.length < columns.length || surplus.some((cell) => cell.trim() !== '')) return null
  return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']))
}

const firstLine = (head: Uint8Array): string => {
  const end = head.indexOf(10)
  return Buffer.from(head.subarray(0, end === -1 ? head.length : end)).toString('utf8')
}

/** A row of a table, and the line that it begins on. */
interface FoundRow extends Found {
  readonly line: number
}

/** How a table is read. */
export type TableContext = Pick<Context, 'maxBytes' | 'encoding' | 'isTabbed'>

/** Reads a table whose first row names its columns: CSV, or with tabs. A row that is broken is a fault of its own; each has its line. */
export async function* readTable(chunks: Chunks, context: TableContext): AsyncGenerator<FoundRow> {
  const { head, chunks: all } = await peekBytes(chunks, 4)
  const { head: opening, chunks: text } = await peekBytes(asUtf8(all, head, context.encoding), 65_536)
  const delimiter = context.isTabbed ? '\t' : delimiterOf(firstLine(opening))
  let columns: readonly string[] | null = null
  let isStated = /^sep=.\r?$/i.test(firstLine(opening))
  for await (const row of cutRows(text, delimiter.charCodeAt(0), context.maxBytes)) {
    if (isStated) {
      isStated = false
      continue
    }
    const { number, line } = row
    const read = cellsOf(row, delimiter, context)
    if ('fault' in read) {
      yield { number, line, content: { kind: 'fault', fault: read.fault } }
      // without its head no row has names for its columns
      if (columns === null) return
    } else if (columns === null) columns = columnsOf(read.cells)
    else {
      const values = valuesOf(read.cells, columns)
      const { fault } = bad(
        `line ${line}: ${read.cells.length} ${read.cells.length === 1 ? 'column' : 'columns'} where the first row names ${columns.length}`,
      )
      yield { number, line, content: values === null ? { kind: 'fault', fault } : { kind: 'row', values } }
    }
  }
}
