import { stringify } from 'csv-stringify/sync'
import { kinds } from '../claims/kinds/index.js'
import type { Row, Texts } from '../claims/kinds/kind.js'
import type { DocumentRecord } from '../claims/schema.js'

/** The columns that every claim has; after them come those of each kind, in the order of the table of kinds. */
const commonColumns = ['document', 'published', 'claim', 'id', 'rule', 'text', 'start', 'end', 'sentence']

/** What is told of the document, beyond the common columns. */
const documentColumns = ['publishedAt', 'outlet']

/** The columns, in their order. Those that a kind of claim does not have stay empty. */
export const columns: readonly string[] = [
  ...commonColumns,
  ...Object.values(kinds).flatMap((kind) => kind.columns),
  ...documentColumns,
]

const textsOf = ({ document: { sentences, title } }: DocumentRecord, text: string): Texts => {
  // offsets of the record's own title count in it
  const textOf = (index: number): string => (sentences[index]?.section === 'title' ? (title ?? '') : text)
  const sentence = (index: number): string =>
    textOf(index).slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0)
  return {
    slice: (start, end, index) => textOf(index).slice(start, end),
    sentence,
  }
}

// words that a spreadsheet would run as a formula get an apostrophe before them; numbers stay numbers
const format = {
  columns: [...columns],
  escape_formulas: true,
  cast: { number: (value: number) => ({ value: String(value), escape_formulas: false }), boolean: String },
}

/** The line of column names. */
export const csvHeader = (): string => `${columns.join(',')}\n`

/** One row a claim, the sentence that it stands in along with it. `text` is the document's decoded text. */
export const toRows = (record: DocumentRecord, text: string): string => {
  const texts = textsOf(record, text)
  const { id: document, published, publishedAt, outlet } = record.document
  const rows = Object.values(kinds).flatMap(({ one, rows }) =>
    rows(record, texts).map((row): Row => ({ document, published, claim: one, ...row, publishedAt, outlet })),
  )
  return stringify(rows, format)
}
