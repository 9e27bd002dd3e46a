import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import type { CountMention } from '../../extract/counts/index.js'
import { nounPrepositions } from '../../grammar/clauses/lexicon.js'
import { around, aroundFinder } from '../../grammar/pattern/around.js'
import { ofPos } from '../../grammar/pattern/classes.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { nounsOf } from '../../lexicon/nouns/index.js'
import { eventNouns, notEvents } from '../../lexicon/verbs/events.js'
import { union } from '../../lexicon/word-list.js'
import { statusOfNoun } from '../factuality/nouns.js'
import type { StatusRow } from '../factuality/rules.js'
import type { CountContext } from './context.js'
import { eventRules } from './event-rules.js'
import { verbToTheLeft } from './governing-verbs.js'
import {
  amountKinds,
  eventEndings,
  eventPrepositions,
  gerundEndings,
  listJoints,
  modifyingKinds,
  nominalEnding,
  timeOpeners,
} from './lexicon.js'

/** What a number takes part in, and what is said of it. */
export interface Event extends TokenRange {
  readonly lemma: string
  /** the rule that found it */
  readonly rule: RuleRow
  /** the rule that tells what is said of it */
  readonly factuality: StatusRow
}

const endsIn = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending))

/** Whether a noun tells of something that happens. */
export const headsEvent = (token: Token | undefined): boolean => {
  if (token === undefined || token.pos !== 'NOUN') return false
  const lemma = nounLemma(token.lower)
  if (notEvents.has(lemma) || notEvents.has(token.lower)) return false
  return eventNouns.has(lemma) || eventNouns.has(token.lower) || (lemma.length > 6 && endsIn(token.lower, eventEndings))
}

/** The event of a noun. */
export const eventOfNoun = (context: CountContext, at: number, rule: RuleRow): Event => ({
  rule,
  lemma: nounLemma(context.tokens[at]!.lower),
  from: at,
  to: at + 1,
  factuality: statusOfNoun(context, at, verbToTheLeft(context, at - 1)),
})

/** The counted noun itself where it tells of something that happens: "there were 345 arrests"; paintings do not. */
export const eventOfCounted = (context: CountContext, { counted, kind, to }: CountMention): Event | null => {
  if (counted === null || (kind !== 'cardinal' && kind !== 'ordinal') || counted.from < to) return null
  const noun = context.tokens[counted.head]!
  const isThing = endsIn(noun.lower, gerundEndings) && !eventNouns.has(nounLemma(noun.lower))
  return headsEvent(noun) && !isThing ? eventOfNoun(context, counted.head, eventRules.countedNoun) : null
}

const isShare = around('# of')

/** The event noun that a number modifies: "16-hour flight", "3-2 vote", "2 percent growth rate"; -1 where there is none. */
export const nounInPhrase = (context: CountContext, count: CountMention): number => {
  const { tokens } = context
  if (count.kind === 'percent' && isShare(context.document, count, context)) return -1
  for (let i = context.phraseTo - 1; i >= count.to; i--) {
    if (headsEvent(tokens[i]) || (count.kind === 'percent' && eventNouns.has(tokens[i]!.lower))) return i
    // "2 percent growth rate", but not "two coalition partners"
    if (count.kind !== 'percent') break
  }
  return -1
}

/** Whether a count stands before a noun as its modifier. */
export const isModifier = (count: CountMention, context: CountContext): boolean =>
  context.head >= count.to && (modifyingKinds.has(count.kind) || count.rule === 'counts/compound')

/** "a six-storey block", "best-of-seven": a number that hyphens tie to a word. */
export const isHyphenated = (count: CountMention, tokens: readonly Token[]): boolean => {
  const before = tokens[count.from - 1]
  if (before?.text === '-' && !before.spaced && !tokens[count.from]!.spaced) return true
  for (let i = count.number.to; i < count.to; i++)
    if (tokens[i]!.text === '-') return count.kind !== 'score' && count.bound !== 'range'
  return count.rule === 'counts/compound'
}

/** Where a list of phrases begins: "deaths of *12 men and* three women". */
const openingOfList = ({ document, tokens, from, phraseFrom }: CountContext): number => {
  const { nounAt } = phrasesOf(document)
  let opening = phraseFrom
  for (let round = 0; round < 4 && listJoints.has(tokens[opening - 1]?.lower ?? ''); round++) {
    const at = tokens[opening - 1]!.lower === 'and' && tokens[opening - 2]?.text === ',' ? opening - 3 : opening - 2
    const earlier = at >= from ? nounAt[at] : undefined
    if (earlier === undefined) break
    opening = earlier.from
  }
  // only a list of numbers is one
  return opening < phraseFrom && !tokens.slice(opening, opening + 3).some(({ pos }) => pos === 'NUM')
    ? phraseFrom
    : opening
}

/** An event noun before the phrase of a count, `#`, and the preposition between them. Examples mark the noun. */
export interface EventNounRow extends RuleRow {
  readonly around: readonly string[]
  /** whether it holds for amounts: "continuing operations of $4 million" tells of no operation */
  readonly isOfAmounts?: boolean
  /** whether it holds for durations */
  readonly isOfDurations?: boolean
}

/** "deaths of 12 people", "a meeting with half a dozen members". */
export const eventNounRows = [
  {
    name: 'events/nominal-of',
    around: ['{determiner} {nominalized} of #'],
    isOfAmounts: true,
    isOfDurations: true,
    examples: ['They authorized the [refinancing] of $10 million.'],
  },
  {
    name: 'events/sure-noun-of',
    around: ['{sureEvent} of #'],
    isOfAmounts: true,
    isOfDurations: true,
    examples: ['Investors fear a [loss] of $4 million.'],
  },
  {
    name: 'events/noun-of',
    around: ['{eventNoun} of #'],
    isOfDurations: true,
    examples: ['The [evacuation] of 12 people was slow.'],
  },
  {
    name: 'events/sure-noun-before-preposition',
    around: ['{sureEvent} {eventPreposition} #'],
    isOfAmounts: true,
    examples: ['The [increase] to $400 hurt families.'],
  },
  {
    name: 'events/noun-before-preposition',
    around: ['{eventNoun} {eventPreposition} #'],
    examples: ['The [negotiations] with six members were short.'],
  },
  {
    name: 'events/sure-noun-for',
    around: ['{sureEvent&!change} for #'],
    isOfAmounts: true,
    examples: ['A [search] for 12 sailors began.'],
  },
  {
    name: 'events/noun-apart-from-of',
    around: ['{determiner} {adjective}? {noun=sureEvent} ( {preposition&!of} | {timeOpener} ) {nominal}*5 of #'],
    isOfDurations: true,
    examples: ['The port announced the [return] in the next few days of 12 men.'],
  },
] as const satisfies readonly EventNounRow[]

/** Nouns of changes, which befall no one whom they are for: "a rise for 400 nurses". */
const changeNouns = union(nounsOf('rise'), nounsOf('fall'))

const isSure = ({ lower }: Token): boolean => eventNouns.has(nounLemma(lower))

const eventNounsBefore = aroundFinder<EventNounRow>(eventNounRows, {
  nominalized: ({ tokens }, at) => {
    const { lower, pos } = tokens[at]!
    return lower.endsWith(nominalEnding) && pos !== 'ADJ' && !notEvents.has(lower) ? 1 : 0
  },
  eventNoun: ({ tokens }, at) => (headsEvent(tokens[at]) ? 1 : 0),
  change: ({ tokens }, at) => (changeNouns.has(nounLemma(tokens[at]!.lower)) ? 1 : 0),
  sureEvent: ({ tokens }, at) => (headsEvent(tokens[at]) && isSure(tokens[at]!) ? 1 : 0),
  eventPreposition: eventPrepositions,
  timeOpener: timeOpeners,
  nominal: ofPos('NOUN', 'ADJ', 'DET', 'NUM', 'PROPN', 'ADV'),
  of: nounPrepositions,
})

/** The rule by which a noun of what happens stands before the preposition of a count's phrase, and the noun; or null. */
export const nounBeforePreposition = (
  context: CountContext,
  { kind }: CountMention,
): { readonly rule: EventNounRow; readonly at: number } | null => {
  const phrase = { from: openingOfList(context), to: context.phraseTo }
  const found = eventNounsBefore.read(
    context.document,
    phrase,
    context,
    ({ isOfAmounts, isOfDurations }) =>
      (isOfAmounts === true || !amountKinds.has(kind)) && (isOfDurations === true || kind !== 'duration'),
    (rule, { captures }) => ({ rule, at: captures.noun?.from ?? phrase.from - 2 }),
  )
  return found ?? null
}
