import type { Cell, Texts } from '../../claims/kinds/kind.js'
import type { DocumentRecord } from '../../claims/schema.js'
import { textsOf } from '../texts.js'
import { counts, dates } from './counts.js'
import { documents } from './documents.js'
import { entities, mentions } from './entities.js'
import { statementParts, statements } from './statements.js'
import { type Column, day, type Table, text } from './table.js'

export type { ColumnType } from './table.js'

/** Columns of the document that every row of every table begins with. */
const ofDocument: readonly Column<DocumentRecord>[] = [
  text('document', 'the id of the document', ({ document }) => document.id),
  text('title', 'the headline of the article', ({ document }) => document.title),
  day('published', 'the day of publication', ({ document }) => document.published),
  text('outlet', 'who published the article', ({ document }) => outletOf(document)),
]

/** The outlet that the text names, else the field of that name that was kept. */
const outletOf = ({ outlet, meta }: DocumentRecord['document']): string | null =>
  outlet ?? (typeof meta?.outlet === 'string' ? meta.outlet : null)

/** A table as writers see it, whatever its rows are made from. */
export interface AnyTable extends Omit<Table, 'items' | 'columns'> {
  readonly columns: readonly Omit<Column<never>, 'value'>[]
  readonly rows: (record: DocumentRecord, texts: Texts) => readonly (readonly Cell[])[]
}

const sealed = <Item>({ items, columns, ...table }: Table<Item>): AnyTable => ({
  ...table,
  columns: [...ofDocument, ...columns],
  rows: (record, texts) => {
    const shared = ofDocument.map(({ value }) => value(record))
    return items(record, texts).map((item) => [...shared, ...columns.map(({ value }) => value(item))])
  },
})

/** All tables, in the order in which they point at each other. */
export const tables: readonly AnyTable[] = [
  sealed(documents),
  sealed(counts),
  sealed(dates),
  sealed(entities),
  sealed(mentions),
  sealed(statements),
  sealed(statementParts),
]

/** What the rows of one document are sent as: cells by table, and the fields that were kept. */
export interface DocumentRows {
  readonly meta: Readonly<Record<string, Cell>> | null
  readonly rows: readonly (readonly (readonly Cell[])[])[]
}

/** The rows of one document in all tables. `text` is its decoded text. */
export const rowsOf = (record: DocumentRecord, text: string): DocumentRows => {
  const texts = textsOf(record, text)
  return { meta: record.document.meta, rows: tables.map(({ rows }) => rows(record, texts)) }
}

/** The column of a kept field. */
export const keptColumn = (field: string): Omit<Column<never>, 'value'> => ({
  name: `meta_${field}`,
  type: 'text',
  doc: `the field ${JSON.stringify(field)} of the input record, as given`,
})

/** A table with the columns of the kept fields behind its own. */
export const withKept = (table: AnyTable, fields: readonly string[]): AnyTable => ({
  ...table,
  columns: [...table.columns, ...fields.map(keptColumn)],
})

/** A row with the cells of the kept fields behind its own. */
export const keptCells = (meta: DocumentRows['meta'], fields: readonly string[]): readonly Cell[] =>
  fields.map((field) => {
    const value = meta?.[field] ?? null
    return value === null ? null : String(value)
  })
