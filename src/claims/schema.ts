import { z } from 'zod'
import { type KindName, kinds } from './kinds/index.js'
import { shapes } from './shapes.js'

export type { Count } from './kinds/counts.js'
export type { DateClaim } from './kinds/dates.js'
export type { Location } from './kinds/locations.js'
export type { Official } from './kinds/officials.js'
export type { Organization } from './kinds/organizations.js'
export type { Person } from './kinds/people.js'
export type { Statement } from './kinds/statements.js'

/** The JSON of one document, stated here and in the table of kinds alone: the types and the JSON Schema both follow from it. */

/** The version of the JSON's shape. A change that breaks a reader is a new one. */
export const schemaVersion = 1

export const sections = ['headline', 'date line', 'dateline', 'byline', 'body', 'caption', 'furniture'] as const

const { offset, day } = shapes

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

export const recordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  tool: z.strictObject({
    name: z.literal('claimwire'),
    version: z.string(),
    gazetteer: z.string(),
    options: z.string().nullable().describe('digest of the options that shaped the record; null from the library'),
  }),
  status: z.enum(['complete', 'partial', 'failed']),
  document: z.strictObject({
    id: z.string(),
    sha256: z.string().nullable().describe('of the bytes as given, in lower-case hexadecimal'),
    length: z.int().min(0).describe('UTF-16 code units of the decoded text'),
    title: z.string().nullable(),
    published: day,
    publishedFrom: z.enum(['option', 'record', 'text', 'file name']).nullable(),
    dateline: z.strictObject({ place: z.string(), start: offset, end: offset }).nullable(),
    sentences: z.array(z.strictObject({ start: offset, end: offset, section: z.enum(sections) })),
    text: z.string().optional().describe('the decoded text itself, where it was asked for'),
  }),
  ...claimArrays,
  diagnostics: z.array(diagnosticSchema),
})

export type Diagnostic = z.infer<typeof diagnosticSchema>

/** One document's record: every key is there, absent is null, arrays are sorted by start, then end. */
export type DocumentRecord = z.infer<typeof recordSchema>

/** The parts of a record that hold claims. */
export type Claims = Pick<DocumentRecord, KindName | 'diagnostics'>

/** The JSON Schema (draft 2020-12) of one document's record. */
export const jsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
