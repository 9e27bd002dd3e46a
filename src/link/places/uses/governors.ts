import type { Document } from '../../../document/document.js'
import { lastAsked } from '../../../document/memo.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { type Clause, clauseAt, clauseHeadedAt, isWithin, parentOf } from '../../../grammar/clauses/index.js'
import { type NounPhrase, phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { months, weekdays } from '../../../lexicon/numbers/calendar.js'
import {
  arrivingNouns,
  arrivingVerbs,
  distanceNouns,
  homeVerbs,
  leavingVerbs,
  motionNouns,
  motionVerbs,
  reachingVerbs,
  stayingVerbs,
} from '../../../lexicon/places/movement.js'
import { governedNouns } from '../../../lexicon/places/place-standing.js'
import { originVerbs, phrasalDepartures, timeNouns } from './lexicon.js'

/** "in Kenya last week", "in Rome Monday": no time belongs to the place. */
export const isTimeWord = (lower: string): boolean => timeNouns.has(lower) || weekdays.has(lower) || months.has(lower)

/** A verb or a noun in its base form that may govern a preposition after it. */
interface Governor {
  readonly verb: string | null
  readonly noun: string | null
  /** of a verb */
  readonly group: VerbGroup | null
}

/** The singular of the noun at a token, in lower case. */
export const singularAt = (document: Document, at: number): string => nounLemma(document.tokens[at]?.lower ?? '')

/** The head of the noun phrase that a token stands in, in the singular; empty where it stands in none. */
export const headNounAt = lastAsked((document: Document, at): string => {
  const phrase = phrasesOf(document).nounAt[at]
  return phrase === undefined ? '' : singularAt(document, phrase.head)
})

/** The base form of the verb group that a token stands in; empty where it stands in none. */
export const verbAround = lastAsked((document: Document, at): string => {
  const group = phrasesOf(document).verbAt[at]
  return group === undefined ? '' : verbLemma(document.tokens[group.head]!.lower)
})

/** How far back nouns are looked for: a clause of hostile length is not read for each of its names. */
const mostWordsBack = 60

/** "let Lee [head] to Beirut": a verb of going that the tags call a noun. */
const isGoing = ({ tokens }: Document, at: number): boolean =>
  motionVerbs.has(tokens[at]!.lower) &&
  (tokens[at - 1]?.pos === 'PROPN' || tokens[at - 1]?.pos === 'PRON') &&
  (tokens[at + 1]?.pos === 'ADP' || tokens[at + 1]?.lower === 'to')

const governorAt = (document: Document, at: number): Governor | null => {
  const { nounAt, verbAt } = phrasesOf(document)
  const { lower, pos } = document.tokens[at]!
  const group = clauseHeadedAt(document, at)?.verb ?? verbAt[at]
  if (group !== undefined && group.head === at && pos !== 'AUX')
    return { verb: baseOf(document, at), noun: null, group }
  if (pos === 'VERB') return { verb: verbLemma(lower), noun: null, group: null }
  if (pos === 'NOUN' && isGoing(document, at)) return { verb: lower, noun: null, group: null }
  return pos === 'NOUN' && nounAt[at]?.head === at ? { verb: null, noun: nounLemma(lower), group: null } : null
}

/** The base form of a verb; of one that goes with its particle, that of the verb that says the same: "set out", depart. */
const baseOf = ({ tokens }: Document, at: number): string => {
  const base = verbLemma(tokens[at]!.lower)
  return phrasalDepartures.get(`${base} ${tokens[at + 1]?.lower}`) ?? base
}

/** "is [going] to provide" goes nowhere. */
const isFuture = ({ tokens }: Document, at: number): boolean =>
  futureOpeners.has(tokens[at]!.lower) && tokens[at + 1]?.pos === 'PART'
const futureOpeners: ReadonlySet<string> = new Set(['going'])

/** The verb of a clause as a governor of what stands after it, or before all else in it. */
const verbOf = (document: Document, { verb }: Clause): Governor | null =>
  verb === null || document.tokens[verb.head]!.pos === 'AUX'
    ? null
    : { verb: baseOf(document, verb.head), noun: null, group: verb }

/**
 * The nouns before a token in its clause and the verb of the clause, the nearest first; then the verb that the clause belongs to. What stands in
 * clauses inside is passed over: "[flew] the men who were held to Kenya". Of a phrase that opens the clause: its verb.
 */
const governorsBefore = function* (document: Document, at: number): Generator<Governor> {
  const clause = clauseAt(document, at)
  if (clause === null) return
  const first = Math.max(clause.from, at - mostWordsBack)
  for (let k = at - 1; k >= first; k--) {
    const inner = clauseAt(document, k)
    if (inner !== clause) {
      if (inner !== null && isWithin(document, inner, clause)) k = Math.min(k, inner.from)
      continue
    }
    const governor = isFuture(document, k) ? null : governorAt(document, k)
    if (governor !== null) yield governor
  }
  if (clause.verb !== null && clause.verb.from > at) {
    const own = at === clause.from ? verbOf(document, clause) : null
    if (own !== null) yield own
    return
  }
  const parent = parentOf(document, clause)
  const outer = parent === null ? null : verbOf(document, parent)
  if (outer !== null && outer.group!.head < at) yield outer
}

const isIn = (words: ReadonlySet<string>, word: string | null): boolean => word !== null && words.has(word)

const goes = (verb: string): boolean => motionVerbs.has(verb) || leavingVerbs.has(verb) || reachingVerbs.has(verb)

const phraseBefore = (document: Document, at: number): NounPhrase | undefined => phrasesOf(document).nounAt[at - 1]

/** Whether a noun of going modifies or heads the phrase before a token: "[travel] plans to Uganda". */
const hasJourney = (document: Document, at: number): boolean => {
  for (let k = phraseBefore(document, at)?.from ?? at; k < at; k++)
    if (motionNouns.has(singularAt(document, k))) return true
  return false
}

/** Whether a verb or a noun of going stands before a token, at most one other verb between. */
export const isAfterMotion = lastAsked((document: Document, at): boolean => {
  if (hasJourney(document, at)) return true
  let verbs = 0
  for (const { noun, verb } of governorsBefore(document, at)) {
    if (isIn(motionNouns, noun) || (verb !== null && goes(verb))) return true
    if (verb !== null && ++verbs > 1) return false
  }
  return false
})

/** Whether the nearest verb before a token is one of some. */
export const isAfterVerb = (document: Document, at: number, verbs: ReadonlySet<string>): boolean => {
  for (const { verb } of governorsBefore(document, at)) if (verb !== null) return verbs.has(verb)
  return false
}

/** Whether a noun of going stands before a token, and no verb between. */
export const isAfterJourney = (document: Document, at: number): boolean => {
  for (const { noun, verb } of governorsBefore(document, at)) {
    if (isIn(motionNouns, noun)) return true
    if (verb !== null) return false
  }
  return false
}

/** What the nearest verb or noun before a preposition of place says of where something is done. */
export type Settling = 'arriving verb' | 'arriving noun' | 'home'
export const settlingBefore = lastAsked((document: Document, at): Settling | null => {
  let isNearest = true
  for (const { noun, verb, group } of governorsBefore(document, at)) {
    if (isIn(arrivingVerbs, verb))
      return isNearest || (group !== null && !takesObject(document, group)) ? 'arriving verb' : null
    if (isIn(arrivingNouns, noun)) return isNearest ? 'arriving noun' : null
    if (verb !== null) return isNearest && homeVerbs.has(verb) ? 'home' : null
    isNearest = false
  }
  return null
})

/** "landed a job in Leeds", unlike "landed on Friday morning in Leeds" */
const takesObject = (document: Document, { head, passive }: VerbGroup): boolean => {
  const object = clauseHeadedAt(document, head)?.object
  return object != null && !passive && !isTimeWord(document.tokens[object.head]!.lower)
}

/** What the words before "from" say of its object: the nearest that says anything, up to the nearest verb. */
export type Source = 'distance' | 'office' | 'journey' | 'home' | 'motion' | 'work'
export const sourceBefore = lastAsked((document: Document, at): Source | null => {
  for (const { noun, verb, group } of governorsBefore(document, at)) {
    const source = noun === null ? sourceOfVerb(document, verb!, group) : sourceOfNoun(noun)
    if (source !== null || verb !== null) return source
  }
  return null
})

const sourceOfNoun = (noun: string): Source | null => {
  if (distanceNouns.has(noun)) return 'distance'
  if (officeNounOf(noun) !== null) return 'office'
  return motionNouns.has(noun) ? 'journey' : null
}

const sourceOfVerb = (document: Document, verb: string, group: VerbGroup | null): Source | null => {
  if (originVerbs.has(verb) && isHabit(document, group)) return 'home'
  if (goes(verb) || arrivingVerbs.has(verb)) return 'motion'
  return stayingVerbs.has(verb) ? 'work' : null
}

/** "she [comes] from Bavaria" tells a home, "she is coming from Bavaria" a way. */
const isHabit = ({ tokens }: Document, group: VerbGroup | null): boolean => {
  if (group === null || !group.finite || group.progressive) return false
  const { form } = tokens[group.head]!
  return form === 'present' || form === 'base'
}

/** The word before the noun phrase that ends before a preposition: "[to] a clinic in Tianjin"; -1 where none governs a thing. */
export const outerPrepositionBefore = lastAsked((document: Document, at): number => {
  const phrase = phraseBefore(document, at)
  if (phrase === undefined || phrase.from === 0) return -1
  const { tokens } = document
  const isThing = !governedNouns.has(singularAt(document, phrase.head)) && tokens[phrase.head]!.pos !== 'PRON'
  return isThing && tokens[phrase.from - 1]!.sentence === tokens[at]!.sentence ? phrase.from - 1 : -1
})
