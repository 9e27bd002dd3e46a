import { z } from 'zod'

/** The JSON of one document, stated here alone: the types and the JSON Schema both follow from these definitions. */

/** The version of the JSON's shape. A change that breaks a reader is a new one. */
export const schemaVersion = 1

const offset = z.int().min(0).describe('UTF-16 code units from the start of the decoded text')
const sentenceIndex = z.int().min(0).describe('index into document.sentences')
const identifier = z.string().describe('unique in the document, made from kind and place')
const rule = z.string().describe('the rule that made the claim, such as counts/bound-number')
const country = z.string().length(2).nullable().describe('ISO 3166-1 alpha-2')
const day = z.iso.date().nullable()

const spanShape = { text: z.string(), start: offset, end: offset }
const span = z.strictObject(spanShape)

const mention = z.strictObject({ ...spanShape, sentence: sentenceIndex, rule })

export const countKinds = [
  'cardinal',
  'ordinal',
  'percent',
  'fraction',
  'money',
  'measure',
  'duration',
  'age',
  'score',
  'multiple',
] as const
export const bounds = [
  'exact',
  'approximate',
  'more_than',
  'at_least',
  'less_than',
  'at_most',
  'range',
  'vague',
] as const
export const eventStatuses = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'unknown'] as const
export const dateTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const dateModifiers = ['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'LESS_THAN', 'MORE_THAN'] as const
export const placeRoles = ['origin', 'destination', 'via', 'site'] as const
export const statementForms = ['direct', 'indirect', 'mixed'] as const
export const stances = [
  'says',
  'confirms',
  'denies',
  'claims',
  'accuses',
  'warns',
  'promises',
  'demands',
  'predicts',
  'criticizes',
  'declines',
] as const
export const sections = ['headline', 'date line', 'dateline', 'byline', 'body', 'caption', 'furniture'] as const

export const countSchema = z.strictObject({
  id: identifier,
  rule,
  ...spanShape,
  kind: z.enum(countKinds),
  value: z.number().nullable().describe('the number stated; null for ranges and vague words'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: z.enum(bounds),
  direction: z.enum(['up', 'down']).nullable(),
  unit: z
    .string()
    .nullable()
    .describe(
      'ISO 4217 for money, null where the text does not tell whose; the singular English name of the unit otherwise',
    ),
  unitSymbol: z.string().nullable().describe('the unit as written, with what money is reckoned by: "$ a barrel"'),
  counted: z.strictObject({ ...spanShape, head: z.string() }).nullable(),
  event: z.strictObject({ lemma: z.string(), ...spanShape }).nullable(),
  status: z.enum(eventStatuses),
  partOf: z.string().nullable().describe('the id of the count that is the whole'),
  sentence: sentenceIndex,
})

export const dateSchema = z.strictObject({
  id: identifier,
  rule,
  ...spanShape,
  type: z.enum(dateTypes),
  value: z.string().nullable().describe('TIMEX3 value'),
  mod: z.enum(dateModifiers).nullable(),
  earliest: day.describe('first day that it can mean, ISO 8601'),
  latest: day.describe('last day that it can mean, ISO 8601'),
  anchor: z.string().nullable().describe('"document", the id of the date that it is reckoned from, or null'),
  sentence: sentenceIndex,
})

export const officialSchema = z.strictObject({
  id: identifier,
  rule,
  name: z.string().nullable(),
  named: z.boolean(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  country,
  mentions: z.array(mention),
})

export const personSchema = z.strictObject({ id: identifier, name: z.string(), mentions: z.array(mention) })

export const organizationSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  kind: z.string().nullable(),
  country,
  mentions: z.array(mention),
})

export const locationSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  kind: z.string().nullable(),
  country,
  lat: z.number().min(-90).max(90).nullable().describe('WGS 84 decimal degrees'),
  lon: z.number().min(-180).max(180).nullable().describe('WGS 84 decimal degrees'),
  geonames: z.int().positive().nullable().describe('GeoNames id'),
  mentions: z.array(
    z.strictObject({
      ...spanShape,
      sentence: sentenceIndex,
      rule,
      role: z.enum(placeRoles).nullable(),
      literal: z.boolean().describe('false where the name stands for a government, a team, a people'),
    }),
  ),
})

const speaker = z.strictObject({
  ...spanShape,
  ref: z.string().nullable().describe('the id of an official, a person or an organization'),
})

export const statementSchema = z.strictObject({
  id: identifier,
  rule,
  source: speaker.nullable(),
  cue: span.nullable(),
  content: z.array(span),
  form: z.enum(statementForms),
  stance: z.enum(stances),
  via: z.array(speaker),
})

export const diagnosticSchema = z.strictObject({
  severity: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
})

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
  counts: z.array(countSchema),
  dates: z.array(dateSchema),
  officials: z.array(officialSchema),
  people: z.array(personSchema),
  organizations: z.array(organizationSchema),
  locations: z.array(locationSchema),
  statements: z.array(statementSchema),
  diagnostics: z.array(diagnosticSchema),
})

export type Count = z.infer<typeof countSchema>
export type DateClaim = z.infer<typeof dateSchema>
export type Official = z.infer<typeof officialSchema>
export type Person = z.infer<typeof personSchema>
export type Organization = z.infer<typeof organizationSchema>
export type Location = z.infer<typeof locationSchema>
export type Statement = z.infer<typeof statementSchema>
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** One document's record: every key is there, absent is null, arrays are sorted by start, then end. */
export type DocumentRecord = z.infer<typeof recordSchema>

/** The JSON Schema (draft 2020-12) of one document's record. */
export const jsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
