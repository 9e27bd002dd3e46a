import { z } from 'zod'
import { type KindName, kindNames, kinds } from './kinds/index.js'
import { offsetUnits, schemaVersion } from './schema.js'
import { shapes } from './shapes.js'

/** The shape of a file of corrections: NDJSON, a line for each claim that somebody looked at. */

export const verdicts = ['right', 'wrong', 'unsure'] as const

/** Which text the selectors speak of: the article's, or the title of its record. */
export const targetTexts = ['text', 'title'] as const

/** Words by themselves and by what stands around them (W3C Web Annotation). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  /** the words */
  exact: string
  /** what stands before them */
  prefix: string
  /** what stands behind them */
  suffix: string
}

/** Words by their place (W3C Web Annotation), in the units that `document.offsets` names. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** What one coder says of one claim, or a claim that she adds. */
export interface Correction {
  schemaVersion: typeof schemaVersion
  type: 'correction'
  /** what made the page or file that was checked */
  tool: { name: 'claimwire'; version: string }
  /** the document, with the hash of its bytes where it is known */
  document: { id: string; sha256: string | null; offsets: (typeof offsetUnits)[number] }
  /** the claim as its record names it; its id is null where it is added */
  claim: { id: string | null; kind: KindName; rule: string | null }
  /** the words of the claim, told in two ways so that they are found again in another version */
  target: { in: (typeof targetTexts)[number]; selector: [TextQuoteSelector, TextPositionSelector] }
  /** null for a claim that is added, and for a note alone */
  verdict: (typeof verdicts)[number] | null
  /** fields of a wrong claim as they should be: {"bound": "at_least", "min": 12} */
  edits: Record<string, unknown> | null
  /** fields of a claim that is added; what is missing is null or the plainest value */
  added: Record<string, unknown> | null
  note: string | null
  /** initials of who says so */
  coder: string
  /** the random sample that the claim was drawn into: the seed, how many were drawn, and from how many */
  sample: { seed: number; size: number; of: number } | null
  /** when, where the coder's browser told it */
  time: string | null
}

const coder = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u, 'must be initials such as "AB"')
const fields = z.record(z.string(), z.unknown()).nullable()

const shape = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  type: z.literal('correction'),
  tool: z.strictObject({ name: z.literal('claimwire'), version: z.string() }),
  document: z.strictObject({
    id: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    offsets: z.enum(offsetUnits).describe('what start and end count'),
  }),
  claim: z.strictObject({
    id: shapes.words.nullable().describe('null where the claim is added'),
    kind: z.enum(kindNames as readonly [KindName, ...KindName[]]),
    rule: shapes.words.nullable(),
  }),
  target: z.strictObject({
    in: z.enum(targetTexts),
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: shapes.words,
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.strictObject({ type: z.literal('TextPositionSelector'), start: shapes.offset, end: shapes.offset }),
    ]),
  }),
  verdict: z.enum(verdicts).nullable().describe('null for a claim that is added, and for a note alone'),
  edits: fields.describe('fields of a wrong claim as they should be'),
  added: fields.describe('fields of a claim that is added'),
  note: z.string().nullable(),
  coder: coder.describe('initials'),
  sample: z.strictObject({ seed: z.int(), size: z.int().min(0), of: z.int().min(0) }).nullable(),
  time: z.iso.datetime({ offset: true }).nullable(),
}) satisfies z.ZodType<Correction>

/** Fields that no hand sets: they follow from the words and from who corrects. */
const fixed: ReadonlySet<string> = new Set(['id', 'rule'])

interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** What is wrong with fields that a hand sets: names that the kind does not know, values that do not fit. */
const fieldFaults = (kind: KindName, key: string, given: Readonly<Record<string, unknown>>): Fault[] => {
  const known: Readonly<Record<string, z.ZodType>> = kinds[kind].schema(shapes).shape
  return Object.entries(given).flatMap(([name, value]): Fault[] => {
    const field = Object.hasOwn(known, name) && !fixed.has(name) ? known[name] : undefined
    if (field === undefined) return [{ path: [key, name], message: `no field of ${kind} that can be set` }]
    const checked = field.safeParse(value)
    return checked.success ? [] : checked.error.issues.map(({ message }) => ({ path: [key, name], message }))
  })
}

/** What does not go together in a line. */
const clashes = ({ claim, verdict, edits, added, note, target }: Correction): Fault[] => {
  const [, { start, end }] = target.selector
  const checks: readonly (readonly [holds: boolean, path: string, message: string])[] = [
    [(claim.id === null) === (added !== null), 'added', 'it stands where claim.id is null, and only there'],
    [edits === null || verdict === 'wrong', 'edits', 'only a wrong claim has edits'],
    [edits === null || Object.keys(edits).length > 0, 'edits', 'there is no field in it'],
    [added === null || verdict === null, 'verdict', 'it is null for a claim that is added'],
    [verdict !== null || added !== null || note !== null, 'verdict', 'there is no verdict, no claim and no note'],
    [start < end, 'target', 'the position is empty: "start" is not before "end"'],
  ]
  return checks.flatMap(([holds, path, message]) => (holds ? [] : [{ path: [path], message }]))
}

/** The zod schema of one line of corrections. */
export const correctionSchema = shape.superRefine((correction, context) => {
  const { claim, edits, added } = correction
  const faults = [
    ...clashes(correction),
    ...(edits === null ? [] : fieldFaults(claim.kind, 'edits', edits)),
    ...(added === null ? [] : fieldFaults(claim.kind, 'added', added)),
  ]
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path: [...path], message })
})

/** A field of a claim that a form can ask for. */
export interface ClaimField {
  readonly name: string
  readonly type: 'choice' | 'number' | 'text' | 'flag'
  /** of a choice */
  readonly values: readonly string[]
  readonly nullable: boolean
}

/** A property of a JSON Schema as far as forms read it. */
interface Property {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Property[]
}

/** Fields that follow from the words. */
const ofWords: ReadonlySet<string> = new Set([...fixed, 'text', 'start', 'end', 'sentence'])
const fieldTypes: Readonly<Record<string, ClaimField['type']>> = {
  number: 'number',
  integer: 'number',
  string: 'text',
  boolean: 'flag',
}

const typesOf = ({ type }: Property): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))

const fieldOf = (name: string, property: Property): ClaimField[] => {
  const choices = property.anyOf ?? [property]
  const plain = choices.find((choice) => typesOf(choice).some((type) => type !== 'null')) ?? property
  const [named = ''] = typesOf(plain).filter((type) => type !== 'null')
  const type = plain.enum === undefined ? fieldTypes[named] : 'choice'
  if (type === undefined || ofWords.has(name)) return []
  const nullable = choices.some((choice) => typesOf(choice).includes('null'))
  return [{ name, type, values: plain.enum ?? [], nullable }]
}

/** The fields of each kind that hold a word, a number or a choice: what a form can ask for. */
export const claimFields = (): Record<KindName, ClaimField[]> =>
  Object.fromEntries(
    kindNames.map((kind) => {
      const { properties } = z.toJSONSchema(kinds[kind].schema(shapes)) as { properties: Record<string, Property> }
      return [kind, Object.entries(properties).flatMap(([name, property]) => fieldOf(name, property))]
    }),
  ) as Record<KindName, ClaimField[]>

/** Every field of a kind as null: what a hand leaves out is not told. */
export const nullsOf = (kind: KindName): Record<string, null> =>
  Object.fromEntries(Object.keys(kinds[kind].schema(shapes).shape).map((name) => [name, null]))

/** A claim of a kind that fits its schema, with its fields in their order; or what does not fit. */
export const checkedClaim = (
  kind: KindName,
  value: Readonly<Record<string, unknown>>,
): { readonly claim: { id: string } } | { readonly problem: string } => {
  const checked = kinds[kind].schema(shapes).safeParse(value)
  if (checked.success) return { claim: checked.data }
  const [{ path, message }] = checked.error.issues as [z.core.$ZodIssue]
  return { problem: `${path.join('.')}: ${message}` }
}

/** Whether a value means to be a line of corrections, right or not. */
export const isCorrection = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'correction'

/** The JSON Schema (draft 2020-12) of one line of corrections. */
export const correctionJsonSchema = (): Record<string, unknown> => ({
  $id: `urn:claimwire:correction:${schemaVersion}`,
  title: 'What a coder says of one claim',
  ...z.toJSONSchema(shape, { target: 'draft-2020-12' }),
})
