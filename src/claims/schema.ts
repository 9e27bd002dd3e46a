import { z } from 'zod'
import type { Count } from './kinds/counts.js'
import type { DateClaim } from './kinds/dates.js'
import { type KindName, kinds } from './kinds/index.js'
import type { Words } from './kinds/kind.js'
import type { Location } from './kinds/locations.js'
import type { Official } from './kinds/officials.js'
import type { Organization } from './kinds/organizations.js'
import type { Person } from './kinds/people.js'
import type { Statement } from './kinds/statements.js'
import { type Quick, quickCheck } from './quick.js'
import { shapes } from './shapes.js'
import { schemaVersion } from './version.js'

export type { Count, DateClaim, Location, Official, Organization, Person, Statement }
export { schemaVersion }

/**
 * The JSON of one document, stated here and in the table of kinds alone. The interfaces carry the docs that editors show; a test holds
 * them to the schemas.
 */

export const creditPlaces = ['dateline', 'byline', 'tail', 'body'] as const

/** What offsets can count. */
export const offsetUnits = ['utf16', 'codepoint'] as const

export const sections = [
  'title',
  'headline',
  'date line',
  'dateline',
  'byline',
  'body',
  'caption',
  'furniture',
] as const

const { offset, day, moment } = shapes

const diagnosticSchema = z.strictObject({
  severity: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
})

type ClaimArrays = { [Name in KindName]: z.ZodArray<ReturnType<(typeof kinds)[Name]['schema']>> }

const claimArrays = Object.fromEntries(
  Object.entries(kinds).map(([name, { schema }]) => [name, z.array(schema(shapes))]),
) as unknown as ClaimArrays

/** The zod schema of one document's record: `recordSchema.parse(JSON.parse(line))` gives a `DocumentRecord`. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  tool: z.strictObject({
    name: z.literal('claimwire'),
    version: z.string(),
    gazetteer: z.string(),
    options: z.string().nullable().describe('digest of the options that shaped the record; null from the library'),
    digest: z
      .string()
      .optional()
      .describe('of the record without this field, as it was written; only in records that the command wrote'),
  }),
  status: z.enum(['complete', 'partial', 'failed']),
  document: z.strictObject({
    id: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe('of the bytes as given, in lower-case hexadecimal'),
    length: z.int().min(0).describe('of the decoded text, in the units that `offsets` names'),
    offsets: z
      .enum(offsetUnits)
      .describe('what every offset and length of the record counts: UTF-16 code units, or Unicode code points'),
    title: z.string().nullable(),
    published: day,
    publishedFrom: z.enum(['option', 'record', 'text', 'file name']).nullable(),
    publishedAt: moment.describe(
      'of `published`, with its time, and its offset where the text or the record tells it; null where no time is told',
    ),
    outlet: z.string().nullable().describe('who published it, where a record, a page or an export names it'),
    meta: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .nullable()
      .describe('fields of the input record that were kept, as given; null where none were asked for'),
    dateline: z.strictObject({ place: z.string(), start: offset, end: offset }).nullable(),
    credit: z
      .strictObject({ agency: z.string(), text: z.string(), start: offset, end: offset, from: z.enum(creditPlaces) })
      .nullable()
      .describe('the news agency that the text is from, and where it says so'),
    bylines: z.array(z.strictObject(shapes.span)).describe('the names of those who wrote it'),
    fingerprint: z
      .string()
      .regex(/^[A-Za-z0-9+/]{342}==$/)
      .nullable()
      .describe(
        '64 minhashes of the runs of five words of the body, as base64 of 256 bytes: tells copies of a text without it; null for short texts',
      ),
    leadWords: z
      .array(z.string())
      .optional()
      .describe(
        'up to 24 words of the first sentence of the body, of four letters and more, no function words, in lower case, each once: with the title they tell what the text is about without it; records of earlier builds lack it',
      ),
    sentences: z.array(z.strictObject({ start: offset, end: offset, section: z.enum(sections) })),
    text: z.string().optional().describe('the decoded text itself, where it was asked for'),
  }),
  ...claimArrays,
  diagnostics: z.array(diagnosticSchema),
})

/** Something that a reader of the claims should know. */
export interface Diagnostic {
  /** error where the document failed */
  severity: 'info' | 'warning' | 'error'
  /** a word for programs: "not-english" */
  code: string
  /** what was wrong, where, and what to do */
  message: string
  /** where the words begin that it is about, in UTF-16 code units; missing where it is about the whole */
  start?: number | undefined
  /** where they end (exclusive) */
  end?: number | undefined
}

/** A sentence of the document: offsets are UTF-16 code units, half-open. */
export interface SentenceSpan {
  /** where it begins, in UTF-16 code units */
  start: number
  /** where it ends (exclusive) */
  end: number
  /** what it is in the page; furniture and bylines make no claims; offsets of a title count in `document.title` */
  section: (typeof sections)[number]
}

/** What a record tells of the text itself. */
export interface DocumentInfo {
  /** the caller's id, or the path relative to the folder that was named; "-" where there is none */
  id: string
  /** SHA-256 of the bytes as given, in lower-case hexadecimal; null where the library got a string */
  sha256: string | null
  /** of the decoded text, in the units that `offsets` names */
  length: number
  /** what every offset and length of the record counts: UTF-16 code units (JavaScript, Java), or code points (Python, R) */
  offsets: (typeof offsetUnits)[number]
  /** the headline, or what the caller gave */
  title: string | null
  /** ISO 8601 day of publication */
  published: string | null
  /** where `published` is from */
  publishedFrom: 'option' | 'record' | 'text' | 'file name' | null
  /** ISO 8601 with time ("2024-06-10T09:31-04:00"), and offset where it is told; null where no time is */
  publishedAt: string | null
  /** the paper or site that published it, where a record, a page or an export names it */
  outlet: string | null
  /** fields of the input record that were kept, as given; null where none were asked for */
  meta: Record<string, string | number | boolean> | null
  /** the place before the first sentence: "KATHMANDU" */
  dateline: { place: string; start: number; end: number } | null
  /** the news agency that the text is from: the name it is known by, its words, and where they stand; null where none signs */
  credit: ({ agency: string } & Words & { from: (typeof creditPlaces)[number] }) | null
  /** the names of those who wrote it, each once */
  bylines: Words[]
  /** 64 minhashes of the runs of five words of the body, as base64 of 256 bytes; null for short texts */
  fingerprint: string | null
  /** up to 24 words of the first sentence of the body, of four letters and more, no function words, in lower case, each once; records of earlier builds lack them */
  leadWords?: string[] | undefined
  /** all that the text consists of, in its order; the first is the record's own title where that is read too */
  sentences: SentenceSpan[]
  /** the decoded text itself, where it was asked for */
  text?: string | undefined
}

/** One document's record: every key is there, absent is null, arrays are sorted by start, then end. */
export interface DocumentRecord {
  /** the version of this shape */
  schemaVersion: typeof schemaVersion
  /** what made the record; `options` is a digest of what shaped it, null from the library; `digest` is one of the record as it was written */
  tool: { name: 'claimwire'; version: string; gazetteer: string; options: string | null; digest?: string | undefined }
  /** "failed" where the document could not be read: its diagnostics say why */
  status: 'complete' | 'partial' | 'failed'
  /** the text itself: what it is, its date, its sentences */
  document: DocumentInfo
  /** how many, how much */
  counts: Count[]
  /** when */
  dates: DateClaim[]
  /** who acts in office */
  officials: Official[]
  /** who else is named */
  people: Person[]
  /** which bodies are named */
  organizations: Organization[]
  /** where */
  locations: Location[]
  /** who says what */
  statements: Statement[]
  /** what a reader of the claims should know */
  diagnostics: Diagnostic[]
}

let quick: Quick | null = null

/** Whether a value surely is a record: several times as fast as asking the schema, which must be asked where this says no. */
export const isSurelyRecord = (value: unknown): value is DocumentRecord => {
  quick ??= quickCheck(recordSchema)
  return quick(value)
}

/** The parts of a record that hold claims. */
export type Claims = Pick<DocumentRecord, KindName | 'diagnostics'>

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The JSON Schema (draft 2020-12) of one document's record. */
export const jsonSchema = (): Record<string, unknown> => {
  const { $schema, properties, ...schema } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: `urn:claimwire:record:${schemaVersion}`,
    title: 'Record of one document',
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, property]) => [name, { title: titles[name], ...Object(property) }]),
    ),
  }
}

/** What the parts of a record are called where a schema is shown. */
const titles: Readonly<Record<string, string>> = {
  schemaVersion: 'Version of this shape',
  tool: 'What made the record',
  status: 'Whether the document could be read',
  document: 'The document',
  diagnostics: 'What a reader of the claims should know',
  ...Object.fromEntries(Object.entries(kinds).map(([name, { heading }]) => [name, capitalized(heading[1])])),
}
