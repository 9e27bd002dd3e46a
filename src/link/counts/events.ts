import type { Document, Token } from '../../document/document.js'
import type { CountMention } from '../../extract/counts/index.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { clauseVerbs, lightVerbs, namedPairs } from '../../lexicon/events.js'
import { modals } from '../../lexicon/function-words.js'
import { statusInPhrase } from '../factuality/nouns.js'
import { statusOfGroup } from '../factuality/verbs.js'
import type { EventStatus } from '../linked.js'
import { isBe, lemmaOf, type Place, placeOf, reach } from './clause.js'
import {
  type Event,
  eventOfCounted,
  eventOfNoun,
  headsEvent,
  isHyphenated,
  isModifier,
  nounBeforePreposition,
  nounInPhrase,
  standsApart,
} from './event-nouns.js'
import { eventStatuses } from './event-statuses.js'
import { adjoins, mainVerbAfter, sharedVerbAfter, verbToTheLeft, verbToTheRight } from './governing-verbs.js'
import { clauseOnNoun, endOfChain, isPrepositional, opensWithOf } from './relative-clauses.js'

const unsettled: ReadonlySet<EventStatus> = new Set(['denied', 'planned', 'possible'])

const eventOfGroup = (place: Place, group: VerbGroup): Event | null => {
  const { document, tokens } = place
  const last = endOfChain(place, group)
  const lemma = lemmaOf(tokens, last)
  if (lemma === 'be') return eventOfBe(place, last)
  // a modal whose verb was not found tells nothing
  if (modals.has(tokens[last.head]!.lower)) return null
  return { lemma, from: last.head, to: last.head + 1, factuality: statusOfGroup(document, last, place) }
}

const eventOfBe = (place: Place, group: VerbGroup): Event | null => {
  const { tokens, to } = place
  // "were under investigation", "is on trial": the noun tells what goes on
  for (let i = group.to; i < Math.min(to, group.to + 2); i++)
    if (/^(?:under|in|on)$/.test(tokens[i]!.lower) && i + 1 < to) {
      const noun = i + 1
      if (headsEvent(tokens[noun]) && noun > place.phraseTo)
        return { ...eventOfNoun(place, noun), factuality: eventStatuses.goingOn }
    }
  return eventBeforeBe(place, group)
}

/** "Killed in the crash were three men", "Missing are two sailors": the participle comes first. */
const eventBeforeBe = (place: Place, be: VerbGroup): Event | null => {
  const { document, tokens, verbAt, from, phraseFrom } = place
  const opening = /^(?:"|“|also)$/.test(tokens[from]!.lower) ? from + 1 : from
  const fronted = verbAt[opening]
  if (fronted === undefined || fronted.finite || fronted.infinitive) return null
  if (be.to > phraseFrom || be.from < fronted.to || be.from - fronted.to > 8) return null
  for (let i = fronted.to; i < be.from; i++) if (tokens[i]!.pos === 'PUNCT' || verbAt[i] !== undefined) return null
  const isGerund = tokens[fronted.head]!.form === 'gerund'
  const told = statusOfGroup(document, isGerund ? be : fronted, place)
  const factuality = isGerund && told.status === 'happened' ? eventStatuses.frontedGerund : told
  return { lemma: lemmaOf(tokens, fronted), from: fronted.head, to: fronted.head + 1, factuality }
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
  const own = place.verbAt[count.to - 1]
  // "doubled", "is set to double": the number is the verb
  if (count.kind === 'multiple' && own !== undefined && own.head === count.to - 1) return eventOfGroup(place, own)
  const inPhrase = nounInPhrase(place, count)
  if (inPhrase >= 0 && isModifier(count, place)) return eventOfNoun(place, inPhrase)
  if (isHyphenated(count, tokens)) return null
  const before = nounBeforePreposition(place, count)
  if (before >= 0) return eventOfNoun(place, before)
  return asPenalty(eventAround(place, count), count) ?? eventOfCounted(place, count)
}

/** "faces 20 years in prison": a penalty that may follow. */
const asPenalty = (event: Event | null, { kind }: CountMention): Event | null =>
  event?.lemma === 'face' && kind === 'duration' && event.factuality.status === 'ongoing'
    ? { ...event, factuality: eventStatuses.penalty }
    : event

/** The verb of the clause on a counted noun, or the main verb where that clause only tells which. */
const eventOfClause = (place: Place, count: CountMention, left: VerbGroup | undefined): Event | null | undefined => {
  const clause = clauseOnNoun(place)
  if (clause === undefined) return undefined
  // "over the $250,000 limit set by law": the clause is on what the number modifies
  const isOfLimit = /^(?:duration|measure|money|percent)$/.test(count.kind) && place.head >= count.to
  // "charged with 20 counts of fraud amounting to ..."
  const isInner = place.tokens[place.phraseTo]?.lower === 'of'
  const outer = isInner || (isOfLimit && !clause.finite) ? verbToTheLeft(place) : undefined
  if (outer !== undefined && !lightVerbs.has(lemmaOf(place.tokens, outer))) return undefined
  const beyond = isPrepositional(place) ? undefined : beyondClause(place, count, clause)
  if (beyond !== undefined) return eventOfGroup(place, beyond)
  if (left === undefined) return eventOfGroup(place, clause)
  if (!lightVerbs.has(lemmaOf(place.tokens, left))) return undefined
  const event = eventOfGroup(place, clause)
  // "will see 12 firms closed"
  const factuality = isBe(place.tokens, left) ? null : statusOfGroup(place.document, left, place)
  return event !== null && factuality !== null && unsettled.has(factuality.status) ? { ...event, factuality } : event
}

/** The event told by the words around the noun phrase. */
const eventAround = (place: Place, count: CountMention): Event | null => {
  const { tokens, phraseTo } = place
  const prepositional = isPrepositional(place)
  const left = verbToTheLeft(place)
  const isObject = left !== undefined && !prepositional && adjoins(place, left)
  const clause = eventOfClause(place, count, isObject ? left : undefined)
  const ordinal = count.kind === 'ordinal' && !isOutside(place, count) ? eventOfOrdinal(place, count, left) : undefined
  if (ordinal !== undefined) return ordinal
  if (clause !== undefined) return clause
  if (isOutside(place, count) || opensWithOf(place) || standsApart(place, count, left)) return null
  const right = prepositional ? undefined : (verbToTheRight(place, phraseTo) ?? sharedVerbAfter(place))
  if (isObject) {
    const lemma = lemmaOf(tokens, left)
    // "says 800 of its members walked out": a clause is due
    const hasClause = right?.finite === true || (right !== undefined && /^(?:argue|insist|say|think|warn)$/.test(lemma))
    const reports = hasClause && clauseVerbs.has(lemma)
    return eventOfGroup(place, reports ? right : left)
  }
  if (right?.finite && right.from >= phraseTo) return eventOfGroup(place, right)
  return eventFarOff(place, count, left)
}

/** Where no verb takes the phrase as its subject or object: its own noun, or the verb that it hangs on. */
const eventFarOff = (place: Place, count: CountMention, left: VerbGroup | undefined): Event | null => {
  const { tokens, phraseFrom } = place
  const prepositional = isPrepositional(place)
  const inPhrase = nounInPhrase(place, count)
  // "won by two attacks", "passed with 61 votes": the means of the verb
  const isBy = left !== undefined && /^(?:by|with)$/.test(tokens[phraseFrom - 1]?.lower ?? '')
  if (inPhrase >= 0 && !isBy && (prepositional || left === undefined)) return eventOfNoun(place, inPhrase)
  if (left === undefined) return prepositional ? firstVerbAfter(place, count) : null
  if (!prepositional && !isJoined(place)) {
    const own = eventOfCounted(place, count)
    if (own !== null)
      return { ...own, factuality: statusInPhrase(place.document, own.from, place) ?? eventStatuses.countedNoun }
  }
  return lemmaOf(tokens, left) === 'compare' ? null : eventOfGroup(place, left)
}

/** "tweets and thousands of posts": a second object beside the first. */
const isJoined = ({ tokens, phraseFrom }: Place): boolean => {
  let at = phraseFrom - 1
  while (tokens[at]?.pos === 'ADV') at--
  return tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.pos !== 'PUNCT'
}

/** "according to two people", "as a first phase": beside what the verb tells. */
const isOutside = ({ tokens, phraseFrom }: Place, count: CountMention): boolean => {
  const before = tokens[phraseFrom - 1]?.lower
  return (
    (before === 'to' && tokens[phraseFrom - 2]?.lower === 'according') || (before === 'as' && count.kind === 'ordinal')
  )
}

/** "the first company to announce", "the first time that it rained", "her first stop, in Rome". */
const eventOfOrdinal = (place: Place, count: CountMention, left: VerbGroup | undefined): Event | null | undefined => {
  const { tokens, phraseFrom, phraseTo, to, verbAt } = place
  const isBeside = isPrepositional(place) || tokens[phraseFrom - 1]?.text === ','
  if (isBeside && !isTimeBeside(place) && clauseOnNoun(place) === undefined) {
    const own = eventOfCounted(place, count)
    if (own !== null) return own
  }
  const isElided = count.counted === null || count.counted.from < count.from
  if (phraseTo >= to || (isElided && isPrepositional(place))) return undefined
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
  if (isDenied) return { ...event, factuality: eventStatuses.deniedRank }
  if (isOpen) return { ...event, factuality: eventStatuses.plannedRank }
  return group?.infinitive ? { ...event, factuality: eventStatuses.rank } : event
}

const isTimeBeside = ({ tokens, head }: Place): boolean => tokens[head]!.lower === 'time'

/** The main verb where the clause on the noun only tells which: of an ordinal, of a part in percent. */
const beyondClause = (place: Place, count: CountMention, clause: VerbGroup): VerbGroup | undefined => {
  const isPart = count.kind === 'percent' || count.kind === 'fraction'
  if (!isPart && (count.kind !== 'ordinal' || clause.finite)) return undefined
  return mainVerbAfter(place, clause.to)
}

/** "In six of the cases, prosecutors identified ...": the main verb after an opening phrase. */
const firstVerbAfter = (place: Place, { kind }: CountMention): Event | null => {
  // "amid unemployment of 12 percent, ...": an amount of something else
  const { tokens, phraseFrom, phraseTo } = place
  const isAmount = /^(?:measure|money|percent)$/.test(kind) && tokens[phraseFrom - 1]?.lower === 'of'
  if (isAmount && tokens[phraseTo]?.text === ',') return null
  for (let i = place.phraseTo; i < Math.min(place.to, place.phraseTo + reach); i++) {
    const group = place.verbAt[i]
    if (group?.finite) return eventOfGroup(place, group)
  }
  return null
}
