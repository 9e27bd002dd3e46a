import type { Cell, Extent, Texts } from '../../claims/kinds/kind.js'
import type { DocumentRecord } from '../../claims/schema.js'

/** What a column holds: `day` an ISO 8601 day, `json` an object in JSON. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'json'

/** A column: from this one description come CSV, SQLite, Parquet and the codebook. */
export interface Column<Item> {
  readonly name: string
  readonly type: ColumnType
  /** what it says, for the codebook */
  readonly doc: string
  /** where the schema of a record states its values: "counts.kind" */
  readonly states?: string
  readonly value: (item: Item) => Cell
}

/** A column that points at the key of another table. */
export interface Reference {
  /** the other column of the key, beside `document` */
  readonly column: string
  readonly table: string
}

/** A claim with the record that it stands in. */
export interface Told<Claim> {
  readonly claim: Claim
  readonly record: DocumentRecord
  readonly texts: Texts
}

/** A table: what one row is, the columns that name a row, and those that lead elsewhere. */
export interface Table<Item = never> {
  readonly name: string
  readonly doc: string
  readonly key: readonly string[]
  readonly references: readonly Reference[]
  readonly columns: readonly Column<Item>[]
  readonly items: (record: DocumentRecord, texts: Texts) => readonly Item[]
}

/** A column of one type: `text('cue', 'the words that attribute', ({ claim }) => ...)`. */
const columnOf =
  (type: ColumnType) =>
  <Item>(name: string, doc: string, value: (item: Item) => Cell, states?: string): Column<Item> => ({
    name,
    type,
    doc,
    value,
    ...(states !== undefined && { states }),
  })

export const text = columnOf('text')
export const integer = columnOf('integer')
export const number = columnOf('number')
export const boolean = columnOf('boolean')
export const day = columnOf('day')
export const json = columnOf('json')

interface Placed {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

const sectionOf = (record: DocumentRecord, sentence: number): string | null =>
  record.document.sentences[sentence]?.section ?? null

/** Columns that tell where words stand. */
export const wordColumns = <Item>(placed: (item: Item) => Told<Placed>): readonly Column<Item>[] => [
  text('text', 'the words as they stand in the article', (item) => placed(item).claim.text),
  integer('start', 'where the words begin, counted as documents.offsets says', (item) => placed(item).claim.start),
  integer(
    'end',
    'where the words end (exclusive), counted as documents.offsets says',
    (item) => placed(item).claim.end,
  ),
  ...sentenceColumns(
    (item: Item) => placed(item),
    (item) => placed(item).claim,
  ),
]

/** Columns of the sentence that a claim stands in. */
export const sentenceColumns = <Item>(
  placed: (item: Item) => Told<{ readonly sentence: number }>,
  around: (item: Item) => Extent | undefined,
): readonly Column<Item>[] => [
  integer(
    'sentence_index',
    'which sentence of the document it stands in, from 0',
    (item) => placed(item).claim.sentence,
  ),
  text(
    'section',
    'what that sentence is in the page; offsets of a title count in the title',
    (item) => sectionOf(placed(item).record, placed(item).claim.sentence),
    'document.sentences.section',
  ),
  text('sentence', 'the text of that sentence', (item) =>
    placed(item).texts.sentence(placed(item).claim.sentence, around(item)),
  ),
]

/** Makes a table of the claims of one array of the record. */
export const told =
  <Claim>(
    claims: (record: DocumentRecord) => readonly Claim[],
  ): ((record: DocumentRecord, texts: Texts) => readonly Told<Claim>[]) =>
  (record, texts) =>
    claims(record).map((claim) => ({ claim, record, texts }))
