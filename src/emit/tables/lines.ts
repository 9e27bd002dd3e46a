import type { DocumentRecord } from '../../claims/schema.js'
import { escapeControls } from '../json.js'
import { textsOf } from '../texts.js'
import { type AnyTable, type ColumnType, keptCells, tables, withKept } from './index.js'

/** The fields of a record that go along: their names, or all that it has. */
type Kept = readonly string[] | 'all' | null

const fieldsOf = ({ document: { meta } }: DocumentRecord, keep: Kept): readonly string[] =>
  keep === 'all' ? Object.keys(meta ?? {}) : (keep ?? [])

/** A document's record and its rows in every table, as JSON on one line: what programs on several machines read. */
export const toRowsLine = (record: DocumentRecord, text: string, keep: Kept): string => {
  const texts = textsOf(record, text)
  const fields = fieldsOf(record, keep)
  const kept = keptCells(record.document.meta, fields)
  const named = tables.map((table) => {
    const { name, columns } = withKept(table, fields)
    const rows = table.rows(record, texts).map((cells) => {
      const all = [...cells, ...kept]
      return Object.fromEntries(columns.map((column, index) => [column.name, all[index] ?? null]))
    })
    return [name, rows] as const
  })
  return `${escapeControls(JSON.stringify({ record, tables: Object.fromEntries(named) }))}\n`
}

const stated: Readonly<Record<ColumnType, object>> = {
  text: { type: ['string', 'null'] },
  json: { type: ['string', 'null'], contentMediaType: 'application/json' },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  day: { type: ['string', 'null'], format: 'date' },
}

const rowsSchema = ({ doc, columns }: AnyTable): object => ({
  type: 'array',
  description: doc,
  items: {
    type: 'object',
    properties: Object.fromEntries(
      columns.map(({ name, type, doc: about }) => [name, { ...stated[type], description: about }]),
    ),
  },
})

/** The JSON Schema of a document's rows in every table, columns in their order. */
export const tablesJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:claimwire:tables',
  title: 'Rows of one document in every table',
  type: 'object',
  properties: Object.fromEntries(tables.map((table) => [table.name, rowsSchema(table)])),
})
