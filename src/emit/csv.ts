import { stringify } from 'csv-stringify/sync'
import type {
  Count,
  DateClaim,
  DocumentRecord,
  Location,
  Official,
  Organization,
  Person,
  Statement,
} from '../claims/schema.js'

/** The columns, in their order. Those that a kind of claim does not have stay empty. */
export const columns = [
  'document',
  'published',
  'claim',
  'id',
  'rule',
  'text',
  'start',
  'end',
  'sentence',
  'kind',
  'value',
  'min',
  'max',
  'bound',
  'direction',
  'unit',
  'unit_symbol',
  'counted',
  'counted_head',
  'event',
  'status',
  'part_of',
  'mod',
  'earliest',
  'latest',
  'anchor',
  'name',
  'named',
  'title',
  'organization',
  'country',
  'lat',
  'lon',
  'geonames',
  'role',
  'literal',
  'mentions',
  'source',
  'source_ref',
  'cue',
  'content',
  'form',
  'stance',
] as const

type Cell = string | number | boolean | null
type Row = Partial<Record<(typeof columns)[number], Cell>>

/** The text of the sentence with this index. */
type SentenceText = (index: number) => string

const countRow = (count: Count, sentence: SentenceText): Row => ({
  claim: 'count',
  id: count.id,
  rule: count.rule,
  text: count.text,
  start: count.start,
  end: count.end,
  sentence: sentence(count.sentence),
  kind: count.kind,
  value: count.value,
  min: count.min,
  max: count.max,
  bound: count.bound,
  direction: count.direction,
  unit: count.unit,
  unit_symbol: count.unitSymbol,
  counted: count.counted?.text ?? null,
  counted_head: count.counted?.head ?? null,
  event: count.event?.lemma ?? null,
  status: count.status,
  part_of: count.partOf,
})

const dateRow = (date: DateClaim, sentence: SentenceText): Row => ({
  claim: 'date',
  id: date.id,
  rule: date.rule,
  text: date.text,
  start: date.start,
  end: date.end,
  sentence: sentence(date.sentence),
  kind: date.type,
  value: date.value,
  mod: date.mod,
  earliest: date.earliest,
  latest: date.latest,
  anchor: date.anchor,
})

/** What officials, people, bodies and places share: their first mention stands for them. */
const entityRow = (entity: Official | Person | Organization | Location, sentence: SentenceText): Row => {
  const [first] = entity.mentions
  return {
    id: entity.id,
    name: entity.name,
    mentions: entity.mentions.length,
    ...(first && {
      rule: first.rule,
      text: first.text,
      start: first.start,
      end: first.end,
      sentence: sentence(first.sentence),
    }),
  }
}

const officialRow = (official: Official, sentence: SentenceText): Row => ({
  ...entityRow(official, sentence),
  claim: 'official',
  named: official.named,
  title: official.title,
  organization: official.organization,
  country: official.country,
})

const organizationRow = (organization: Organization, sentence: SentenceText): Row => ({
  ...entityRow(organization, sentence),
  claim: 'organization',
  kind: organization.kind,
  country: organization.country,
})

const locationRow = (location: Location, sentence: SentenceText): Row => ({
  ...entityRow(location, sentence),
  claim: 'location',
  kind: location.kind,
  country: location.country,
  lat: location.lat,
  lon: location.lon,
  geonames: location.geonames,
  role: location.mentions.find((mention) => mention.role !== null)?.role ?? null,
  literal: location.mentions.some((mention) => mention.literal),
})

/** A statement spans everything from its first part to its last. */
const statementRow = (statement: Statement, text: string, sentenceAt: SentenceText): Row => {
  const parts = [statement.source, statement.cue, ...statement.content].filter((part) => part !== null)
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return {
    claim: 'statement',
    id: statement.id,
    rule: statement.rule,
    ...(parts.length > 0 && { text: text.slice(start, end), start, end, sentence: sentenceAt(start) }),
    source: statement.source?.text ?? null,
    source_ref: statement.source?.ref ?? null,
    cue: statement.cue?.text ?? null,
    content: statement.content.map((part) => part.text).join(' … '),
    form: statement.form,
    stance: statement.stance,
  }
}

const rowsOf = (record: DocumentRecord, text: string): Row[] => {
  const { sentences } = record.document
  const sentence: SentenceText = (index) => text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0)
  const sentenceAt: SentenceText = (offset) =>
    sentence(sentences.findIndex(({ start, end }) => start <= offset && offset < end))
  return [
    ...record.counts.map((count) => countRow(count, sentence)),
    ...record.dates.map((date) => dateRow(date, sentence)),
    ...record.officials.map((official) => officialRow(official, sentence)),
    ...record.people.map((person): Row => ({ ...entityRow(person, sentence), claim: 'person' })),
    ...record.organizations.map((organization) => organizationRow(organization, sentence)),
    ...record.locations.map((location) => locationRow(location, sentence)),
    ...record.statements.map((statement) => statementRow(statement, text, sentenceAt)),
  ]
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
export const toRows = (record: DocumentRecord, text: string): string =>
  stringify(
    rowsOf(record, text).map((row) => ({ document: record.document.id, published: record.document.published, ...row })),
    format,
  )
