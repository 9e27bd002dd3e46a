import { z } from 'zod'
import { countryPlace } from '../lexicon/gazetteer/index.js'
import { placeKinds } from '../lexicon/gazetteer/place.js'
import { organizationKinds } from '../lexicon/people/organizations.js'
import { checkedLexicon, type UserLexicon } from '../lexicon/user.js'

/** A name that has letters or digits, on one line. */
const name = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\n\r\p{L}\p{N}]*[\p{L}\p{N}][^\n\r]*$/u, 'must be a name')
const aliases = z.array(name).default([])
const country = z
  .string()
  .refine((code) => countryPlace(code) !== undefined, 'must be a country in two capitals, as ISO 3166-1 has it: "DE"')
  .nullable()
  .default(null)
const words = name.nullable().default(null)

const location = z
  .strictObject({
    name,
    aliases,
    kind: z.enum(placeKinds).nullable().default(null),
    country,
    lat: z.number().min(-90).max(90).nullable().default(null).describe('WGS 84 decimal degrees'),
    lon: z.number().min(-180).max(180).nullable().default(null).describe('WGS 84 decimal degrees'),
    geonames: z.int().positive().nullable().default(null).describe('GeoNames id'),
  })
  .refine(({ lat, lon }) => (lat === null) === (lon === null), { path: ['lat'], message: 'lat and lon go together' })

/** The shape of a user's lexicon. What is not given is empty or null; a field that it does not know is refused. */
export const lexiconSchema = z.strictObject({
  locations: z.array(location).default([]),
  organizations: z
    .array(z.strictObject({ name, aliases, kind: z.enum(organizationKinds).nullable().default(null), country }))
    .default([]),
  officials: z.array(z.strictObject({ name, aliases, title: name, organization: words, country })).default([]),
  people: z.array(z.strictObject({ name, aliases })).default([]),
  counted: z
    .array(z.strictObject({ name, aliases }))
    .default([])
    .describe('for compare: nouns that count as the one named, such as souls for people'),
  events: z
    .array(z.strictObject({ name, aliases }))
    .default([])
    .describe('for compare: verbs and nouns of what happens, in base forms, such as neutralize for kill'),
  agencies: z.array(z.strictObject({ name, aliases })).default([]).describe('for compare: news agencies'),
  sources: z
    .array(z.strictObject({ name, aliases }))
    .default([])
    .describe('for compare: sources that articles call by several names'),
  ignore: z.array(name).default([]).describe('words in which nothing is claimed'),
})

/** What stands in a lexicon where it should not, and what should. */
export interface LexiconProblem {
  /** keys and indexes that lead there: ["locations", 0, "lat"] */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Checks a lexicon. Gives it with all its fields, or what is wrong with it. */
export const checkLexicon = (value: unknown): UserLexicon | readonly LexiconProblem[] => {
  const read = lexiconSchema.safeParse(value)
  if (read.success) return checkedLexicon(read.data)
  return read.error.issues.map(({ path, message }) => ({
    path: path.filter((key) => typeof key !== 'symbol'),
    message,
  }))
}

const isProblems = (read: UserLexicon | readonly LexiconProblem[]): read is readonly LexiconProblem[] =>
  Array.isArray(read)

/**
 * Makes a lexicon ready for `extract`: names that are added to the tool's own, and words to leave out.
 * @throws TypeError that names the first field that is wrong, and what it should be
 * @example
 * const lexicon = readLexicon({ organizations: [{ name: 'Brightwater', kind: 'company', country: 'NO' }] })
 * extract(text, { lexicon })
 */
export const readLexicon = (value: unknown): UserLexicon => {
  const read = checkLexicon(value)
  if (!isProblems(read)) return read
  const [{ path, message }] = read as [LexiconProblem]
  throw new TypeError(`the lexicon's ${path.join('.') || 'value'}: ${message}`)
}

/** The JSON Schema of a user's lexicon (draft 2020-12). */
export const lexiconJsonSchema = (): object => z.toJSONSchema(lexiconSchema, { io: 'input' })
