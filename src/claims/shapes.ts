import { z } from 'zod'

const offset = z.int().min(0).describe('from the start of the decoded text, in the units that document.offsets names')
const sentence = z.int().min(0).describe('index into document.sentences')
const rule = z.string().min(1).describe('the rule that made the claim, such as counts/bound-number')
const words = z.string().min(1)
const span = { text: words, start: offset, end: offset }
const mention = { ...span, sentence, rule }

/** What the schemas of several kinds share. Kinds get it handed in, so that nobody who only writes claims loads zod. */
export const shapes = {
  z,
  /** a name, a word, a phrase: never empty */
  words,
  offset,
  sentence,
  rule,
  id: z.string().min(1).describe('unique in the document, made from kind and place'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('ISO 3166-1 alpha-2'),
  day: z.iso.date().nullable(),
  moment: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/)
    .nullable(),
  /** fields of words that stand in the text */
  span,
  /** fields of one mention of an entity */
  mention,
  mentions: z.array(z.strictObject(mention)).min(1),
  speaker: z.strictObject({
    ...span,
    ref: z.string().nullable().describe('the id of an official, a person or an organization'),
    name: words.nullable().describe('the name of the one that ref points at'),
  }),
} as const

export type Shapes = typeof shapes
