import { kinds } from '../claims/kinds/index.js'
import type { Cell, Row } from '../claims/kinds/kind.js'
import type { DocumentRecord } from '../claims/schema.js'
import { byteOrderMark, csvLines } from './tables/csv.js'
import { textsOf } from './texts.js'

/** The columns that every claim has; after them come those of each kind, in the order of the table of kinds. */
const commonColumns = ['document', 'published', 'claim', 'id', 'rule', 'text', 'start', 'end', 'sentence']

/** What is told of the document, beyond the common columns. */
const documentColumns = ['publishedAt', 'outlet', 'article_title', 'status_of_document', 'date_value', 'meta']

/** The columns, in their order. Those that a kind of claim does not have stay empty. */
export const columns: readonly string[] = [
  ...commonColumns,
  ...Object.values(kinds).flatMap((kind) => kind.columns),
  ...documentColumns,
]

/** The line of column names. */
export const csvHeader = (excel = false): string =>
  excel ? `${byteOrderMark}${csvLines([columns], true)}` : csvLines([columns], false)

/** The value of a date is TIMEX3 and has a column of its own: `value` holds numbers alone. */
const apart = (row: Row): Row => (typeof row.value === 'string' ? { ...row, value: null, date_value: row.value } : row)

/** One row a claim, the sentence that it stands in along with it; a document without claims has one row. `text` is its decoded text. */
export const toRows = (record: DocumentRecord, text: string, excel = false): string => {
  const texts = textsOf(record, text)
  const { id: document, published, publishedAt, outlet, title, meta } = record.document
  const shared = {
    document,
    published,
    publishedAt,
    outlet,
    article_title: title,
    status_of_document: record.status,
    meta: meta === null ? null : JSON.stringify(meta),
  }
  const claims = Object.values(kinds).flatMap(({ one, rows }) =>
    rows(record, texts).map((row): Row => ({ claim: one, ...apart(row), ...shared })),
  )
  const rows = claims.length > 0 ? claims : [shared]
  return csvLines(
    rows.map((row: Row) => columns.map((column): Cell => row[column] ?? null)),
    excel,
  )
}
