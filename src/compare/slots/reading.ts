import type { Count } from '../../claims/schema.js'
import {
  type CountedRow,
  countedClassOf,
  type EventRow,
  eventClassOf,
  eventClassOfOutcome,
  eventClassOfParticiple,
  eventRowNamed,
  type LevelRow,
  levelClassOf,
  levelClassOfShare,
  levelClassOfVerbBehind,
} from '../../lexicon/classes/index.js'
import type { FigureClaim } from '../types.js'
import { amounts, bareNoun, countedOf, eventOfCount, eventOfRole, isRoom } from './event-of-count.js'
import { changes, deployable, eventRowsByName, voteShare, votesRow } from './lexicon.js'
import { slotRules } from './rules.js'

/** One thing that tells a slot from others, and the rule that read it. */
export interface KeyPart {
  readonly part:
    | 'counted'
    | 'holder'
    | 'event'
    | 'scope'
    | 'place'
    | 'instance'
    | 'status'
    | 'background'
    | 'figure'
    | 'unit'
    | 'none'
  readonly value: string
  readonly rule: string
}

/** What a claim counts, and of what, by itself. */
export interface Reading {
  readonly claim: FigureClaim
  readonly about: 'people' | 'things' | 'amount'
  /** the class of what is counted; null where the noun is in none, or there is none */
  readonly counted: CountedRow | null
  /** the noun counted in lower case, without the ending of its plural */
  readonly noun: string | null
  readonly event: EventRow | null
  readonly lemma: string | null
  /** what an amount is reckoned by: "share" */
  readonly per: string | null
  /** what an amount is a level of, its name: "turnout", "vaccination rate"; null where nothing tells */
  readonly level: string | null
  /** the class of that */
  readonly measured: LevelRow | null
  /** whose share of votes or seats it is, as it is compared; missing where it is none */
  readonly holder?: string
  /** whether it is told as more than others of its event in the same article: "two more people died" */
  readonly isAdded?: true
  readonly why: readonly KeyPart[]
}

/** Whether what is counted can be people: where the noun is one of things, only what befalls nobody else tells. */
const countsPeople = (counted: CountedRow | null, count: Count): boolean => {
  const { outcome, counted: words, event } = count
  if (counted?.people !== undefined) return true
  // "made 30 arrests": the noun tells what befell them
  if (words !== null && outcome !== null && eventClassOf(bareNoun(words.head)) === eventClassOfOutcome(outcome))
    return true
  if (counted !== null) return false
  if (outcome !== null || eventOfRole(count) !== null) return true
  const row = event === null ? null : eventClassOf(event.lemma, words?.head)
  return row?.tells === 'people' && (words === null || row.rises === true)
}

/** What money and measures are reckoned by: "$ a share", "barrel per day". */
const perOf = ({ unitSymbol, unit }: Count): string | null =>
  / (?:a|an|per|each) (\p{L}+)$/u.exec(unitSymbol ?? '')?.[1] ?? / per (\p{L}+)$/u.exec(unit ?? '')?.[1] ?? null

const why = (part: KeyPart['part'], value: string, { name }: { readonly name: string }): KeyPart => ({
  part,
  value,
  rule: name,
})

const eventPart = (count: Count, event: EventRow | null, lemma: string | null): KeyPart[] => {
  const byWord = event !== null && event === eventOfRole(count) ? slotRules.role : slotRules.eventClass
  if (event !== null) return [why('event', event.name, count.outcome !== null ? slotRules.outcome : byWord)]
  return lemma === null ? [] : [why('event', lemma, slotRules.lemma)]
}

/** What befalls people or is done by them: "68 children, published" take part in what their whole does, unless something became of them. */
const eventOfPeople = (count: Count, counted: CountedRow | null, ofWhole: EventRow | null): EventRow | null => {
  const own = eventOfCount(count)
  const told = count.outcome === null && ofWhole?.tells === 'people' ? ofWhole : own?.tells === 'people' ? own : null
  const isSent = told?.moves === true && count.outcome === null && deployable.has(counted?.name ?? '')
  return isSent ? eventRowsByName.deploy : told
}

const peopleReading = (claim: FigureClaim, counted: CountedRow | null): Reading => {
  const { count, whole } = claim
  const ofWhole = whole === null ? null : eventOfCount(whole)
  const event = eventOfPeople(count, counted, ofWhole)
  const lemma = isRoom(count, counted) ? null : (count.event?.lemma ?? null)
  const head = count.counted?.head ?? null
  return {
    claim,
    about: 'people',
    counted: counted?.people === undefined ? null : counted,
    noun: head === null ? null : bareNoun(head),
    event,
    lemma,
    per: null,
    level: null,
    measured: null,
    why: [
      counted?.people === undefined
        ? why('counted', 'person', slotRules.unsaidPeople)
        : why('counted', counted.name, slotRules.countedClass),
      ...(event !== null && event === ofWhole && count.outcome === null
        ? [why('event', event.name, slotRules.eventOfWhole)]
        : eventPart(count, event, lemma)),
    ],
  }
}

/** What the words before the noun tell of things, where no verb tells of some of them alone: "lowered the number of [destroyed] homes to 98". */
const eventOfParticiple = ({ counted, event }: Count): EventRow | null => {
  if (event !== null && !changes.has(event.lemma)) return null
  for (const word of counted?.text.split(/\s+/).slice(0, -1) ?? []) {
    const row = eventClassOfParticiple(word)
    if (row !== null) return row
  }
  return null
}

const thingReading = (claim: FigureClaim, counted: CountedRow | null): Reading | null => {
  const { count } = claim
  if (count.counted === null) return null
  const own = eventOfParticiple(count) ?? eventOfCount(count)
  const event =
    own !== null && (own.tells === 'things' || (counted?.living === true && own.tells === 'people')) ? own : null
  const noun = bareNoun(count.counted.head)
  return {
    claim,
    about: 'things',
    counted,
    noun,
    event,
    lemma: count.event?.lemma ?? null,
    per: null,
    level: null,
    measured: null,
    why: [
      counted === null ? why('counted', noun, slotRules.noun) : why('counted', counted.name, slotRules.countedClass),
      ...(event === null ? [] : [why('event', event.name, slotRules.thingEvent)]),
    ],
  }
}

/** What an amount is a level of: what the words around it say, or the share of whom that is. */
const measuredBy = (count: Count): { level: string | null; measured: LevelRow | null } => {
  const { kind, role, counted, event } = count
  if (role?.of === 'level') {
    const noun = role.text.toLowerCase().split(/\s+/).join(' ')
    const row = levelClassOf(noun)
    if (row?.kind === kind || (row?.inPercent === true && kind === 'percent')) return { level: row.name, measured: row }
    // "support of $40 million": money is no level of what is told in percent; "a loss rate of 5 percent" is one by its own name
    return { level: row === null ? noun : null, measured: null }
  }
  if (
    role?.of === 'share' &&
    kind === voteShare.kind &&
    counted !== null &&
    countedClassOf(counted.text, counted.head) === votesRow
  )
    return { level: voteShare.name, measured: voteShare }
  const measured = kind === 'percent' && event !== null ? levelOfShare(count, event) : null
  return { level: measured?.name ?? null, measured }
}

/** What a share of something, or of nothing, says with its verb. */
const levelOfShare = ({ counted, end }: Count, event: NonNullable<Count['event']>): LevelRow | null => {
  if (counted !== null) return levelClassOfShare(event.lemma, counted.head)
  return event.start >= end ? levelClassOfVerbBehind(event.lemma) : null
}

const amountReading = (claim: FigureClaim): Reading => {
  const { count } = claim
  const { level, measured } = measuredBy(count)
  const event = (measured?.event === undefined ? null : eventRowNamed(measured.event)) ?? eventOfCount(count)
  const lemma = count.event?.lemma ?? null
  const per = perOf(count)
  const head = count.counted?.head ?? null
  return {
    claim,
    about: 'amount',
    counted: countedOf(count),
    noun: head === null ? null : bareNoun(head),
    event,
    lemma,
    per,
    level,
    measured,
    why: [
      why('unit', [count.unit ?? count.kind, ...(per === null ? [] : [per])].join(' per '), slotRules.unit),
      ...(level === null ? [] : [why('counted', level, slotRules.level)]),
      ...eventPart(count, event, lemma),
    ],
  }
}

/** How many of something that is named for itself, not counted out: "the two sides". */
const smallest = 3

/** "the two nations", "both sides": a small number that takes part in nothing. */
const isNamedOnly = ({ bound, value, event, outcome, partOf }: Count): boolean =>
  bound === 'exact' && value !== null && value <= smallest && event === null && outcome === null && partOf === null

/** Reads what a claim counts; null for what makes no slot: ordinals, ages, numbers of nothing. */
export const readingOf = (claim: FigureClaim): Reading | null => {
  const { count } = claim
  if (amounts.has(count.kind)) return amountReading(claim)
  if (count.kind !== 'cardinal' || isNamedOnly(count)) return null
  const counted = countedOf(count)
  if (counted === null && count.counted === null && count.event === null && eventOfCount(count) === null) return null
  return countsPeople(counted, count) ? peopleReading(claim, counted) : thingReading(claim, counted)
}
