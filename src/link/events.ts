import type { Document, Token } from '../document/document.js'
import type { VerbGroup } from '../document/phrases.js'
import { nounLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'
import { modals } from '../document/words.js'
import type { CountMention } from '../extract/counts/index.js'
import {
  adjoins,
  clauseOnNoun,
  endOfChain,
  isBe,
  isPrepositional,
  lemmaOf,
  mainVerbAfter,
  opensWithOf,
  type Place,
  placeOf,
  reach,
  verbToTheLeft,
  verbToTheRight,
} from './clauses.js'
import { clauseVerbs, eventNouns, namedPairs, notEvents } from './event-words.js'
import type { EventStatus } from './linked.js'
import { statusOfGroup, statusOfNoun } from './status.js'

/** What a number takes part in, and what is said of it. */
export interface Event extends TokenRange {
  readonly lemma: string
  readonly status: EventStatus
}

const endings = /(?:tion|sion|ment|ings?|tions|sions|ments|rival|rivals)$/

/** Whether a noun tells of something that happens. */
export const isEventNoun = (token: Token | undefined): boolean => {
  if (token === undefined || token.pos !== 'NOUN') return false
  const lemma = nounLemma(token.lower)
  if (notEvents.has(lemma) || notEvents.has(token.lower)) return false
  return eventNouns.has(lemma) || eventNouns.has(token.lower) || (lemma.length > 6 && endings.test(token.lower))
}

const eventOfGroup = (place: Place, group: VerbGroup): Event | null => {
  const last = endOfChain(place, group)
  const lemma = lemmaOf(place.tokens, last)
  if (lemma === 'be') return eventOfBe(place, last)
  const { tokens } = place
  // a modal whose verb was not found tells nothing
  if (modals.has(tokens[last.head]!.lower)) return null
  return { lemma, from: last.head, to: last.head + 1, status: statusOfGroup(place.document, tokens, last, place) }
}

/** "were under investigation", "is on trial": the noun tells what goes on. */
const eventOfBe = (place: Place, group: VerbGroup): Event | null => {
  const { tokens, to } = place
  for (let i = group.to; i < Math.min(to, group.to + 2); i++)
    if (/^(?:under|in|on)$/.test(tokens[i]!.lower) && i + 1 < to) {
      const noun = i + 1
      if (isEventNoun(tokens[noun]) && noun > place.phraseTo) {
        return { lemma: nounLemma(tokens[noun]!.lower), from: noun, to: noun + 1, status: 'ongoing' }
      }
    }
  return null
}

const eventOfNoun = (place: Place, at: number): Event => ({
  lemma: nounLemma(place.tokens[at]!.lower),
  from: at,
  to: at + 1,
  status: statusOfNoun(place, at, verbToTheLeft(place, at - 1)),
})

/** A number that modifies its noun: "16-hour flight", "3-2 vote", "2 percent growth rate". */
const eventInPhrase = (place: Place, count: CountMention): number => {
  const { tokens } = place
  for (let i = place.phraseTo - 1; i >= count.to; i--) {
    if (isEventNoun(tokens[i]) || (count.kind === 'percent' && eventNouns.has(tokens[i]!.lower))) return i
    // "2 percent growth rate", but not "two coalition partners"
    if (count.kind !== 'percent') break
  }
  return -1
}

const isModifier = (count: CountMention, place: Place): boolean =>
  place.head >= count.to &&
  (count.kind === 'score' ||
    count.kind === 'duration' ||
    count.kind === 'measure' ||
    count.kind === 'money' ||
    count.kind === 'percent' ||
    count.rule === 'counts/compound')

const isHyphenated = (count: CountMention, tokens: readonly Token[]): boolean => {
  for (let i = count.number.to; i < count.to; i++)
    if (tokens[i]!.text === '-') return count.kind !== 'score' && count.bound !== 'range'
  return count.rule === 'counts/compound'
}

/** "deaths of 12 people", "a meeting with half a dozen members": a noun of what happens before the preposition. */
const nounBeforePreposition = (place: Place, count: CountMention): number => {
  const { tokens, phraseFrom, from } = place
  const preposition = tokens[phraseFrom - 1]
  if (preposition === undefined || phraseFrom - 2 < from) return -1
  const noun = tokens[phraseFrom - 2]!
  // "authorized the refinancing of $10 million"
  const isNominal = noun.form === 'gerund' && tokens[phraseFrom - 3]?.pos === 'DET' && preposition.lower === 'of'
  if (isNominal) return phraseFrom - 2
  if (!/^(?:of|with|to|between|against|for)$/.test(preposition.lower) || !isEventNoun(noun)) return -1
  if (count.kind === 'duration' && preposition.lower !== 'of') return -1
  // "continuing operations of $4 million": money is said of what is paid or changes
  if ((count.kind === 'money' || count.kind === 'percent') && !eventNouns.has(nounLemma(noun.lower))) return -1
  return phraseFrom - 2
}

const namesPair = (count: CountMention, tokens: readonly Token[]): boolean =>
  count.kind === 'cardinal' &&
  count.value === 2 &&
  count.counted !== null &&
  tokens[count.from - 1]?.lower === 'the' &&
  namedPairs.has(tokens[count.counted.head]!.lower)

/** The verb or event noun that a count takes part in, or null where there is none: ages, plain being, "the two nations". */
export const eventOf = (document: Document, count: CountMention): Event | null => {
  const { tokens } = document
  if (count.kind === 'age' || namesPair(count, tokens)) return null
  const place = placeOf(document, count)
  const inPhrase = eventInPhrase(place, count)
  if (inPhrase >= 0 && isModifier(count, place)) return eventOfNoun(place, inPhrase)
  if (isHyphenated(count, tokens)) return null
  const before = nounBeforePreposition(place, count)
  if (before >= 0) return eventOfNoun(place, before)
  const prepositional = isPrepositional(place)
  const left = verbToTheLeft(place)
  const isObject = left !== undefined && !prepositional && adjoins(place, left)
  if (isOutside(place, count)) return null
  const ordinal = count.kind === 'ordinal' ? eventOfOrdinal(place, left) : undefined
  if (ordinal !== undefined) return ordinal
  const clause = clauseOnNoun(place)
  const beyond = clause === undefined || prepositional ? undefined : beyondClause(place, count, clause)
  if (beyond !== undefined) return eventOfGroup(place, beyond)
  if (clause !== undefined && !(isObject && !isBe(tokens, left) && lemmaOf(tokens, left) !== 'have'))
    return eventOfGroup(place, clause)
  if (opensWithOf(place)) return null
  const right = prepositional ? undefined : verbToTheRight(place, place.phraseTo)
  if (isObject) {
    const reports = right?.finite === true && clauseVerbs.has(lemmaOf(tokens, left))
    return eventOfGroup(place, reports ? right : left)
  }
  if (right?.finite && right.from >= place.phraseTo) return eventOfGroup(place, right)
  const isBy = left !== undefined && tokens[place.phraseFrom - 1]?.lower === 'by'
  if (inPhrase >= 0 && !isBy && (prepositional || left === undefined)) return eventOfNoun(place, inPhrase)
  if (left !== undefined) return lemmaOf(tokens, left) === 'compare' ? null : eventOfGroup(place, left)
  return prepositional ? firstVerbAfter(place) : null
}

/** "according to two people", "as a first phase": beside what the verb tells. */
const isOutside = ({ tokens, phraseFrom }: Place, count: CountMention): boolean => {
  const before = tokens[phraseFrom - 1]?.lower
  return (
    (before === 'to' && tokens[phraseFrom - 2]?.lower === 'according') || (before === 'as' && count.kind === 'ordinal')
  )
}

/** "the first company to announce", "the first time that it rained", "marks the first of its kind". */
const eventOfOrdinal = (place: Place, left: VerbGroup | undefined): Event | null | undefined => {
  const { tokens, phraseTo, to, verbAt } = place
  if (phraseTo >= to) return undefined
  const group = verbAt[phraseTo]
  const isTime = tokens[place.head]!.lower === 'time'
  const told = group?.infinitive
    ? group
    : isTime && left !== undefined && isBe(tokens, left)
      ? mainVerbAfter(place, phraseTo)
      : undefined
  if (told === undefined) return undefined
  const event = eventOfGroup(place, told)
  if (event === null) return null
  const isDenied = left !== undefined && isBe(tokens, left) && left.negated
  const isOpen = left?.modal !== null && left !== undefined
  return { ...event, status: isDenied ? 'denied' : isOpen ? 'planned' : group?.infinitive ? 'happened' : event.status }
}

/** The main verb where the clause on the noun only tells which: of an ordinal, of a part in percent. */
const beyondClause = (place: Place, count: CountMention, clause: VerbGroup): VerbGroup | undefined => {
  const isPart = (count.kind === 'percent' || count.kind === 'fraction') && clause.finite
  if (!isPart && (count.kind !== 'ordinal' || clause.finite)) return undefined
  return mainVerbAfter(place, clause.to)
}

/** "In six of the cases, prosecutors identified ...": the main verb after an opening phrase. */
const firstVerbAfter = (place: Place): Event | null => {
  for (let i = place.phraseTo; i < Math.min(place.to, place.phraseTo + reach); i++) {
    const group = place.verbAt[i]
    if (group?.finite) return eventOfGroup(place, group)
  }
  return null
}
