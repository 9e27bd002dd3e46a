import { z } from 'zod'
import { apartBy, comparisonVersion, originKinds, relationKinds, scopes, statusGroups } from '../comparison.js'
import { bounds, countKinds } from '../kinds/counts.js'
import { shapes } from '../shapes.js'

/** The shapes of `events.json` and of a line of `slots.ndjson` as zod has them; a test holds the interfaces to them. */

const { day, country, offset, words } = shapes

const days = z.tuple([z.iso.date(), z.iso.date()]).nullable().describe('first and last day, ISO 8601')
const total = z.int().min(0)
const share = z.number().min(0)
const number = z.number().nullable()
const eventId = words.describe('"event-" and 12 hexadecimal digits')
const slotId = words.describe('"slot-" and 12 hexadecimal digits')

const independent = z
  .strictObject({ named: total, unattributed: total, atMost: total })
  .describe('how many independent origins, as an interval: named ones, and with all that tell none')

const interval = z.strictObject({
  min: number,
  max: number,
  minOpen: z.boolean(),
  maxOpen: z.boolean(),
  assumed: z.string().nullable().describe('what is not in the words: "tolerance 10%"'),
})

const sayer = z
  .strictObject({
    text: z.string().nullable(),
    name: z.string().nullable(),
    ref: z.string().nullable(),
    statement: z.string().nullable(),
  })
  .nullable()

const claim = z.strictObject({
  article: words,
  count: words.describe('the id of the count in its record'),
  start: offset,
  end: offset,
  text: words,
  sentence: total,
  sayer,
  via: z.array(z.string()).describe('through whom it came, outermost first'),
  origin: z.string().nullable().describe("the id of its origin in the slot's list; null where nothing tells"),
  originRule: z.string().nullable().describe('the rule that found its origin; null where it has none'),
  status: z.string(),
  order: z
    .strictObject({ day, cue: z.string().nullable() })
    .describe('the day that the claim is as of, and the words that order it: "rose to"'),
})

const figure = z.strictObject({
  id: words.describe('unique in the slot: ">=44", "~120", "24..99"'),
  bound: z.enum(bounds),
  value: number,
  min: number,
  max: number,
  interval,
  first: day,
  last: day,
  claims: z.array(claim).min(1),
  origins: independent,
})

const relation = z.strictObject({
  a: words.describe('the id of a figure; the older one of "superseded"'),
  b: words,
  relation: z.enum(relationKinds),
  consistent: z.boolean().describe('whether the intervals meet'),
  rule: words,
  because: z.strictObject({ day: days, cue: z.string().nullable(), correction: z.boolean() }),
})

const origin = z.strictObject({
  id: words,
  kind: z.enum(originKinds),
  name: z.string(),
  aliases: z.array(z.string()),
  articles: total,
  figures: z.array(words),
})

const summary = z.strictObject({
  low: number,
  best: number,
  high: number,
  rule: words.describe('the rule that chose `best`'),
  from: z.array(words).describe('ids of the figures that low, best and high come from'),
  independent,
  disputed: z.boolean(),
})

/** The zod schema of a line of `slots.ndjson`. */
export const slotSchema = z.strictObject({
  schemaVersion: z.literal(comparisonVersion),
  id: slotId,
  event: eventId,
  counted: z.strictObject({ class: z.string().nullable(), heads: z.array(z.string()) }),
  holder: words
    .nullable()
    .optional()
    .describe(
      'whose it is of what several have a share of, votes or seats: "Anna Toth"; comparisons of earlier builds lack it',
    ),
  of: z.strictObject({ class: z.string().nullable(), lemmas: z.array(z.string()) }),
  kind: z.enum(countKinds),
  unit: z.string().nullable(),
  per: z.string().nullable().describe('what it is reckoned by: "share" of USD a share'),
  scope: z.enum(scopes),
  partOf: slotId.nullable().describe('the id of the slot that is the whole'),
  instance: z.int().nullable().describe('2 of "a second flight"'),
  place: z.strictObject({ name: words, country, geonames: z.int().positive().nullable() }).nullable(),
  day: days,
  status: z.enum(statusGroups),
  background: z.boolean().describe("told as what came before, not as the event's own figure"),
  figures: z.array(figure).min(1),
  relations: z.array(relation),
  origins: z.array(origin),
  summary,
  unknown: z.array(z.strictObject({ code: words, message: words })).describe('what the articles leave open'),
})

const article = z.strictObject({
  id: words,
  sha256: z.string().nullable(),
  published: day,
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  credit: z.string().nullable().describe('the agency that it is from'),
  copyOf: z.string().nullable().describe('the id of the article that it repeats; null where it repeats none'),
})

const place = z.strictObject({ name: words, country, geonames: z.int().positive().nullable(), articles: total })

const event = z.strictObject({
  id: eventId,
  name: z.string().nullable().describe('the name that the user gave it; null where it was found'),
  articles: z.array(article).min(1),
  days,
  places: z.array(place),
  label: z.string().nullable().describe('the commonest headline'),
  main: z.strictObject({ event: z.string(), counted: z.string().nullable(), slot: slotId }).nullable(),
  cohesion: z.strictObject({ lowest: z.number(), mean: z.number() }).nullable(),
  evidence: z.array(z.strictObject({ kind: words, name: z.string(), weight: share, articles: total })),
  near: z.array(z.strictObject({ event: eventId, similarity: z.number(), keptApartBy: z.enum(apartBy) })),
  slots: z.array(slotId),
})

/** The zod schema of `events.json`. */
export const eventsSchema = z.strictObject({
  schemaVersion: z.literal(comparisonVersion),
  tool: z.strictObject({ name: z.literal('claimwire'), version: z.string() }),
  options: z.strictObject({ window: share, tolerance: share, events: z.boolean() }),
  inputs: z.strictObject({ articles: total, failed: total, undated: total, doubled: total }),
  events: z.array(event),
  ungrouped: total.describe('articles that stand alone'),
  diagnostics: z.array(
    z.strictObject({ severity: z.enum(['info', 'warning', 'error']), code: words, message: z.string() }),
  ),
})

/** The JSON Schema of what comparing writes (draft 2020-12): of `events.json`, or of a line of `slots.ndjson`. */
export const comparisonJsonSchema = (): object => {
  const { $schema, ...slot } = z.toJSONSchema(slotSchema) as Record<string, unknown>
  const { $schema: _, ...events } = z.toJSONSchema(eventsSchema) as Record<string, unknown>
  return {
    $schema,
    title: 'What claimwire compare writes',
    description: 'events.json is an EventsFile, each line of slots.ndjson a Slot',
    anyOf: [{ $ref: '#/$defs/EventsFile' }, { $ref: '#/$defs/Slot' }],
    $defs: { EventsFile: events, Slot: slot },
  }
}
