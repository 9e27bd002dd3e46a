import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { type Clause, placedPhraseAt } from '../../../grammar/clauses/index.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { headsEvent } from '../event-nouns.js'
import type { Candidate } from './candidates.js'
import {
  aboutPrepositions,
  boundingPrepositions,
  comparisons,
  eventLeadingPrepositions,
  sequencePrepositions,
} from './lexicon.js'

/**
 * How a place or a time stands to what a clause tells: right behind the number's own phrase ("12 people [in Kabul]"), at the verb or in front
 * of the clause ("[On Monday] gunmen fired"), or on another noun ("a mine [in Chile] closed").
 */
export type Standing = 'own' | 'adverbial' | 'on noun'

/** What standing is asked about. */
export interface Asked {
  readonly document: Document
  readonly clause: Clause
  /** the number's noun phrase */
  readonly phrase: TokenRange
  /** by token: the index of the number whose phrase holds it; -1 elsewhere */
  readonly numberAt: Int32Array
  /** the number itself, among all; null where what other numbers say holds of it too */
  readonly number: number | null
}

const isSubject = ({ subject }: Clause, at: number): boolean =>
  subject !== null && at >= subject.from && at < subject.to

/** The preposition of the noun phrase that a word hangs on, or its own where the phrase hangs on none: "jailed [for] a fire in Leeds". */
const outerPreposition = (document: Document, at: number): string | null => {
  let placed = placedPhraseAt(document, at)
  for (let depth = 0; placed?.on != null && depth < 4; depth++) {
    const outer = placedPhraseAt(document, placed.on.head)
    if (outer === null || outer === placed) break
    placed = outer
  }
  return placed === null || placed.preposition < 0 ? null : document.tokens[placed.preposition]!.lower
}

/** "[Monday's blast] killed 12", "died in [the Kabul blast]": the event that the clause tells of, or happens in. */
const isOfEvent = ({ document, clause }: Asked, { modifies, preposition }: Candidate<object>): boolean =>
  headsEvent(document.tokens[modifies]) &&
  (preposition === null ? isSubject(clause, modifies) : eventLeadingPrepositions.has(preposition))

/** The word that a phrase hangs on: before its preposition, over adverbs, marks and what joins it to another. */
const wordBefore = ({ tokens }: Document, { opening }: Candidate<object>, from: number): number => {
  let before = opening - 1
  while (before > from && fillers.has(tokens[before]!.pos)) before--
  return before
}
/** "killed 12 people, in Kabul", "in Cuba and Haiti" */
const fillers: ReadonlySet<string> = new Set(['ADV', 'PUNCT', 'CCONJ'])

const nearNoun = (asked: Asked, before: number, isTime: boolean): Standing | null => {
  const { document, numberAt, number, phrase } = asked
  if (before >= phrase.from && before < phrase.to) return 'own'
  // "5 in Gao": of another number
  if (number !== null && numberAt[before]! >= 0 && numberAt[before] !== number) return null
  const noun = phrasesOf(document).nounAt[before]
  if (noun === undefined) return 'adverbial'
  // "found dead on the mountain [on Sunday]": a time is no noun's but of what happens
  const outer = outerPreposition(document, before)
  // "found dead on the mountain [on Sunday]": a time is no noun's but of what happens
  if (isTime && !headsEvent(document.tokens[noun.head]) && !sequencePrepositions.has(outer ?? '')) return 'on noun'
  return outer !== null && aboutPrepositions.has(outer) ? null : 'on noun'
}

/**
 * How a candidate stands to the clause that it is in; null where it tells nothing of it: a bound ("since Monday"), the time of something else
 * ("the 2019 law"), the place of another number.
 */
export const standingOf = (
  asked: Asked,
  candidate: Candidate<object>,
  around: readonly Candidate<object>[],
): Standing | null => {
  const { clause, document } = asked
  const isTime = candidate.role === null
  // "14 fewer than [in 2017]"
  if (isTime && comparisons.has(document.tokens[candidate.opening - 1]?.lower ?? '')) return null
  let first = candidate
  let before = wordBefore(document, first, clause.from)
  for (let step = 0; step < longestChain; step++) {
    const { modifies, preposition } = first
    if (modifies >= 0 && (isTime || !isSubject(clause, modifies)) && !isOfEvent(asked, first)) return null
    if (preposition !== null && first.role === null && boundingPrepositions.has(preposition)) return null
    // "in Kabul [on Monday]", "in Cuba and [Haiti]": it shares the place of the one before
    const earlier = around.find(({ from, closing }) => from <= before && before < closing)
    if (earlier === undefined || earlier === first) break
    first = earlier
    before = wordBefore(document, first, clause.from)
  }
  if (first.modifies >= 0) return 'on noun'
  if (first.opening <= clause.from) return 'adverbial'
  return isSubject(clause, first.from) ? null : nearNoun(asked, before, isTime)
}

/** How many phrases that follow one another are looked through: bounds the work on long sentences. */
const longestChain = 6
