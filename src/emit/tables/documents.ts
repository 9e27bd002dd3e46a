import { kindNames } from '../../claims/kinds/index.js'
import type { DocumentRecord } from '../../claims/schema.js'
import { type Column, integer, json, type Table, text } from './table.js'

const documentOf = (record: DocumentRecord): DocumentRecord['document'] => record.document

const failureOf = ({ diagnostics }: DocumentRecord): string | null =>
  diagnostics.find(({ severity }) => severity === 'error')?.message ?? null

const warningsOf = ({ diagnostics }: DocumentRecord): string | null =>
  diagnostics
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, message }) => `${code}: ${message}`)
    .join('\n') || null

const countColumns: readonly Column<DocumentRecord>[] = kindNames.map((kind) =>
  integer(`n_${kind}`, `how many ${kind} were found`, (record) => record[kind].length),
)

/** One row a document: also those that failed and those without a claim. */
export const documents: Table<DocumentRecord> = {
  name: 'documents',
  doc: 'one row for each document, those that could not be read and those without a claim too',
  key: ['document'],
  references: [],
  items: (record) => [record],
  columns: [
    text('status', 'whether the document could be read', ({ status }) => status, 'status'),
    text('failure', 'why it could not be read; empty where it could', failureOf),
    text('published_at', 'ISO 8601 of publication with its time, where it is told', (r) => documentOf(r).publishedAt),
    text(
      'published_from',
      'where the day of publication is from',
      (r) => documentOf(r).publishedFrom,
      'document.publishedFrom',
    ),
    text('dateline', 'the place in front of the first sentence', (r) => documentOf(r).dateline?.place ?? null),
    text('agency', 'the news agency that the text is from', (r) => documentOf(r).credit?.agency ?? null),
    text(
      'bylines',
      'the names of those who wrote it, with "; " between them',
      (r) =>
        documentOf(r)
          .bylines.map((byline) => byline.text)
          .join('; ') || null,
    ),
    integer('length', 'of the text, counted as offsets says', (r) => documentOf(r).length),
    text('offsets', 'what start, end and length count', (r) => documentOf(r).offsets, 'document.offsets'),
    integer('n_sentences', 'how many sentences it has', (r) => documentOf(r).sentences.length),
    ...countColumns,
    text('warnings', 'what a reader of the claims should know, one a line', warningsOf),
    text('sha256', 'of the bytes as given', (r) => documentOf(r).sha256),
    text('tool_version', 'the version of claimwire', ({ tool }) => tool.version),
    text('gazetteer', 'the version of its places', ({ tool }) => tool.gazetteer),
    text('options', 'a digest of the options that shaped the claims', ({ tool }) => tool.options),
    json('meta', 'all the fields that were kept, in JSON', (r) =>
      documentOf(r).meta === null ? null : JSON.stringify(documentOf(r).meta),
    ),
  ],
}
