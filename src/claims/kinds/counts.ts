import type { Outcome } from '../../lexicon/people/outcomes.js'
import type { LinkedCount, LinkedSetting, LinkedStatement } from '../../link/linked.js'
import type { Shapes } from '../shapes.js'
import { boundWords, numberWords } from '../words/numbers.js'
import { joined, speakerKinds } from './entity.js'
import { defineKind, type Words, type Writing } from './kind.js'

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
export const outcomes = [
  'abducted',
  'arrested',
  'charged',
  'convicted',
  'dead',
  'deported',
  'displaced',
  'evacuated',
  'hired',
  'homeless',
  'hospitalized',
  'ill',
  'infected',
  'injured',
  'laid off',
  'missing',
  'quarantined',
  'recovered',
  'released',
  'rescued',
  'stranded',
  'survived',
  'trapped',
  'vaccinated',
] as const satisfies readonly Outcome[]
/** What can tell where and when a count happened, the nearest first. */
export const foundIn = ['clause', 'sentence', 'headline', 'dateline'] as const
/** What the words around a number say that those counted are; `additional`: more than those told before; `level`: what is measured. */
export const roles = ['aboard', 'attending', 'striking', 'employed', 'additional', 'level', 'share'] as const
/** How the words at a number order it among others of one quantity. */
export const revisionWays = ['raised', 'lowered', 'updated', 'replaced'] as const
export const eventStatuses = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'unknown'] as const

const revisionSchema = ({ z, span }: Shapes) =>
  z
    .strictObject({ way: z.enum(revisionWays), ...span })
    .nullable()
    .describe(
      'words at the number that order it among others of one quantity: "rose to 31" raised, "lowered the toll to 31" lowered, "a new toll of 31" updated, "an earlier toll of 31" replaced; null where none do',
    )

const roleSchema = ({ z, span }: Shapes) =>
  z
    .strictObject({ of: z.enum(roles), ...span })
    .nullable()
    .describe(
      'what those counted are, where words around the number say it: "142 people on board" aboard, "put the turnout at 60,000" attending, "3,000 are on strike" striking, "a workforce of 4,600" employed, "three others" additional to those told before; of a percentage or an amount of money what stands at its level: "turnout was 61 percent" level, with "turnout" as its words; of a share, of votes or of seats whose it is: "Ruiz won 48 percent of the vote" share, with "Ruiz" as its words; null where none do',
    )

const countSchema = (shapes: Shapes) => {
  const { z, id, rule, words, span, sentence } = shapes
  return z.strictObject({
    id,
    rule,
    ...span,
    kind: z.enum(countKinds),
    value: z
      .number()
      .nullable()
      .describe('the number stated; null for ranges and vague words, and where it is larger than a number can be'),
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
    counted: z.strictObject({ ...span, head: words }).nullable(),
    event: z.strictObject({ lemma: words, ...span }).nullable(),
    status: z.enum(eventStatuses),
    outcome: z
      .enum(outcomes)
      .nullable()
      .describe(
        'what became of the people counted, however it is said: killed, left dead, a toll of 12, 12 bodies; where status is planned or possible, what is to become of them or may. Null for things, where nothing is said to befall them, and where it is denied or only feared',
      ),
    partOf: z.string().nullable().describe('the id of the count that is the whole'),
    saidBy: z
      .strictObject({
        statement: words.describe('the id of the statement'),
        text: words.nullable(),
        ref: z.string().nullable(),
        name: words.nullable(),
      })
      .nullable()
      .describe(
        'the innermost statement whose content holds the count, with its source; null in the words of the article',
      ),
    revision: revisionSchema(shapes),
    role: roleSchema(shapes),
    place: z
      .strictObject({ ref: words.describe('the id of a location'), from: z.enum(foundIn) })
      .nullable()
      .describe('where it happened, and what told it; null where nothing does, or two places stand equal'),
    day: z
      .strictObject({ ref: words.describe('the id of a date'), from: z.enum(foundIn) })
      .nullable()
      .describe('when it happened, and what told it; null where nothing does, or two times stand equal'),
    sentence,
  })
}

/** How many or how much: a number with its bounds and what is counted or measured. */
export interface Count extends Words {
  /** unique in the document, made from kind and place */
  id: string
  /** the rule that found it: "counts/bound-cardinal" */
  rule: string
  /** what sort of number it is */
  kind: (typeof countKinds)[number]
  /** the number stated, finite; null for ranges and vague words */
  value: number | null
  /** the least that the words allow; null where they leave it open */
  min: number | null
  /** the most that the words allow; null where they leave it open */
  max: number | null
  /** what the words around the number say of it */
  bound: (typeof bounds)[number]
  /** which way a change goes; null where the number is no change */
  direction: 'up' | 'down' | null
  /** ISO 4217 for money, null where the text does not tell whose; the singular English name of the unit otherwise */
  unit: string | null
  /** the unit as written, with what money is reckoned by: "$ a barrel" */
  unitSymbol: string | null
  /** the noun phrase counted, without articles, and its head noun; null where nothing is counted or the text does not say */
  counted: (Words & { head: string }) | null
  /** the verb or event noun that the number takes part in, and its base form */
  event: ({ lemma: string } & Words) | null
  /** what is said of the event */
  status: (typeof eventStatuses)[number]
  /** what became of the people counted, or is to or may where `status` is planned or possible; null for things, and where it is denied or only feared */
  outcome: (typeof outcomes)[number] | null
  /** the id of the count that is the whole */
  partOf: string | null
  /** who says it: the innermost statement whose content holds the count; null where the article says it in its own words */
  saidBy: SaidBy | null
  /** the words that order it among others of one quantity, and how: `replaced` is the older of two ("an earlier toll of 12") */
  revision: Revision | null
  /** what those counted are, and the words that say it: `aboard` ("142 people on board"), `additional` ("three others") */
  role: CountRole | null
  /** where it happened: the id of a location, and what told it; null where nothing does, or two places stand equal */
  place: Setting | null
  /** when it happened: the id of a date, and what told it; null where nothing does, or two times stand equal */
  day: Setting | null
  /** index into `document.sentences` */
  sentence: number
}
/** What orders a count among others of one quantity. */
export interface Revision extends Words {
  way: (typeof revisionWays)[number]
}

/** What those counted are to what is told. */
export interface CountRole extends Words {
  of: (typeof roles)[number]
}

/** Where or when a count happened. */
export interface Setting {
  /** the id of a location or a date */
  ref: string
  /** what told it: the clause that the count takes part in, its sentence, the headline, or the dateline */
  from: (typeof foundIn)[number]
}

/** The statement that a count is part of, and its source. */
export interface SaidBy {
  /** the id of the statement */
  statement: string
  /** the words of its source; null where nobody is named */
  text: string | null
  /** the id of an official, a person or an organization; null where the text leaves it open */
  ref: string | null
  /** the name of the one that `ref` points at; null without one */
  name: string | null
}

const writeSaidBy = ({ slice, idOf }: Writing, statement: LinkedStatement | null): SaidBy | null => {
  const id = idOf(statement)
  if (statement === null || id === null) return null
  const { source } = statement
  const text = source === null ? null : slice(source).text
  return { statement: id, text, ref: idOf(source?.ref ?? null), name: source?.ref?.name ?? null }
}

const writeRevision = ({ slice }: Writing, { revision }: LinkedCount['count']): Revision | null =>
  revision === null ? null : { way: revision.way, ...slice(revision) }

const writeRole = ({ slice }: Writing, { role }: LinkedCount['count']): CountRole | null =>
  role === null ? null : { of: role.of, ...slice(role) }

const writeSetting = ({ idOf }: Writing, found: LinkedSetting<object> | null): Setting | null => {
  const ref = idOf(found?.item ?? null)
  return found === null || ref === null ? null : { ref, from: found.from }
}

const amount = ({ bound, value, min, max }: Count): string => {
  if (bound === 'range' || bound === 'vague') {
    const ends = [min, max].map((end) => (end === null ? 'open' : numberWords(end)))
    return bound === 'vague' && min === null && max === null
      ? 'vague'
      : `${ends.join(' to ')}${bound === 'vague' ? ', vague' : ''}`
  }
  return value === null ? 'no value' : `${boundWords[bound]}${numberWords(value)}`
}

const unitOf = ({ unit, kind }: Count): string => {
  if (unit !== null) return ` ${unit}`
  return kind === 'percent' ? ' percent' : ''
}

/** Kinds that a description need not name: the unit tells them. */
const plainKinds: ReadonlySet<Count['kind']> = new Set(['cardinal', 'percent', 'money', 'measure'])

/** "said by Mayor Ada Venn", "said by nobody named" */
const saidBy = ({ saidBy: said }: Count): string | null =>
  said === null ? null : `said by ${said.name ?? said.text ?? 'nobody named'}`

/** "at most 400 USD; goes up; event deport; planned" */
const meaningOf = (count: Count): string =>
  joined([
    `${amount(count)}${unitOf(count)}`,
    plainKinds.has(count.kind) ? null : count.kind,
    count.direction === null ? null : `goes ${count.direction}`,
    count.event === null ? null : `event ${count.event.lemma}`,
    count.status === 'happened' || count.status === 'unknown' ? null : count.status,
    count.outcome,
    count.partOf === null ? null : 'part of a total',
    saidBy(count),
  ])

/** "At least 12 people", "90 percent of them" */
const wordsOf = ({ text, end, counted }: Count): string => {
  if (counted === null) return text
  return counted.start >= end ? `${text} ${counted.text}` : `${text} of ${counted.text}`
}

/** The words around a number that order it, and that tell what those counted are. */
const cellsOfCues = ({ revision, role }: Pick<Count, 'revision' | 'role'>) => ({
  revision: revision?.way ?? null,
  revision_cue: revision?.text ?? null,
  role: role?.of ?? null,
  role_cue: role?.text ?? null,
})

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a word is one of a phrase's: it may be cut over a line's end there, or hold a character reference. */
const holdsWord = (phrase: string, word: string): boolean =>
  phrase.includes(word) || phrase.includes('&') || lettersOf(phrase).includes(lettersOf(word))

export const counts = defineKind({
  name: 'counts',
  one: 'count',
  heading: ['count', 'counts'],
  schema: countSchema,
  spanOf: (item) => item,
  write: (linked, writing): Count => {
    const { slice, idOf } = writing
    const { kind, value, min, max, bound, direction, unit, unitSymbol } = linked.count
    const { counted, event } = linked
    return {
      id: idOf(linked) ?? '',
      rule: linked.rule,
      ...slice(linked),
      kind,
      value,
      min,
      max,
      bound,
      direction,
      unit,
      unitSymbol,
      counted: counted === null ? null : { ...slice(counted), head: counted.head },
      event: event === null ? null : { lemma: event.lemma, ...slice(event) },
      status: linked.status,
      outcome: linked.outcome,
      partOf: idOf(linked.partOf),
      saidBy: writeSaidBy(writing, linked.saidBy),
      revision: writeRevision(writing, linked.count),
      role: writeRole(writing, linked.count),
      place: writeSetting(writing, linked.place),
      day: writeSetting(writing, linked.day),
      sentence: linked.sentence,
    }
  },
  columns: [
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
    'outcome',
    'part_of',
    'said_by',
    'said_by_name',
    'said_by_statement',
    'revision',
    'revision_cue',
    'role',
    'role_cue',
    'place',
    'place_from',
    'day',
    'day_from',
  ],
  row: ({ text, start, end, ...count }, { sentence }) => ({
    id: count.id,
    rule: count.rule,
    text,
    start,
    end,
    sentence: sentence(count.sentence, { start, end }),
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
    outcome: count.outcome,
    part_of: count.partOf,
    said_by: count.saidBy?.text ?? null,
    said_by_name: count.saidBy?.name ?? null,
    said_by_statement: count.saidBy?.statement ?? null,
    ...cellsOfCues(count),
    place: count.place?.ref ?? null,
    place_from: count.place?.from ?? null,
    day: count.day?.ref ?? null,
    day_from: count.day?.from ?? null,
  }),
  describe: (count) => ({ words: wordsOf(count), meaning: meaningOf(count), uses: [count] }),
  extentOf: (count) => count,
  links: ({ partOf, saidBy: said, place, day }) => [
    { path: 'partOf', to: partOf, kinds: ['counts'] },
    { path: 'saidBy.statement', to: said?.statement ?? null, kinds: ['statements'] },
    { path: 'saidBy.ref', to: said?.ref ?? null, kinds: speakerKinds },
    { path: 'place.ref', to: place?.ref ?? null, kinds: ['locations'] },
    { path: 'day.ref', to: day?.ref ?? null, kinds: ['dates'] },
  ],
  problems: ({ value, min, max, bound, counted, kind, unit }) => [
    min !== null && max !== null && min > max ? ['min', 'it is above max'] : null,
    value !== null && ((min !== null && value < min) || (max !== null && value > max))
      ? ['value', 'it does not lie between min and max']
      : null,
    (bound === 'range' || bound === 'vague') && value !== null
      ? ['value', `it is null where bound is "${bound}"`]
      : null,
    counted !== null && !holdsWord(counted.text, counted.head) ? ['counted.head', 'it is no word of the phrase'] : null,
    kind === 'money' && unit !== null && !/^[A-Z]{3}$/.test(unit) ? ['unit', 'money has an ISO 4217 code'] : null,
  ],
})
