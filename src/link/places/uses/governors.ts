import type { Document } from '../../../document/document.js'
import { lastAsked } from '../../../document/memo.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { type NounPhrase, phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
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
import { originVerbs } from './lexicon.js'

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

const mostWordsBack = 14
const clauseBreaks: ReadonlySet<string> = new Set([';', ':'])

const governorAt = (document: Document, at: number): Governor | null => {
  const { nounAt, verbAt } = phrasesOf(document)
  const { lower, pos } = document.tokens[at]!
  const group = verbAt[at]
  if (group !== undefined && group.head === at && pos !== 'AUX') return { verb: verbLemma(lower), noun: null, group }
  if (pos === 'VERB') return { verb: verbLemma(lower), noun: null, group: null }
  return pos === 'NOUN' && nounAt[at]?.head === at ? { verb: null, noun: nounLemma(lower), group: null } : null
}

/** "is [going] to provide" goes nowhere. */
const isFuture = ({ tokens }: Document, at: number): boolean =>
  futureOpeners.has(tokens[at]!.lower) && tokens[at + 1]?.pos === 'PART'
const futureOpeners: ReadonlySet<string> = new Set(['going'])

/** The verbs and nouns before a token within its clause, the nearest first. */
const governorsBefore = function* (document: Document, at: number): Generator<Governor> {
  const { tokens } = document
  for (let k = at - 1; k >= 0 && at - k <= mostWordsBack; k--) {
    if (tokens[k]!.sentence !== tokens[at]!.sentence || clauseBreaks.has(tokens[k]!.lower)) return
    const governor = isFuture(document, k) ? null : governorAt(document, k)
    if (governor !== null) yield governor
  }
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
  for (const { noun, verb } of governorsBefore(document, at)) {
    if (isIn(arrivingVerbs, verb)) return 'arriving verb'
    if (isIn(arrivingNouns, noun)) return 'arriving noun'
    return isIn(homeVerbs, verb) ? 'home' : null
  }
  return null
})

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
  if (motionVerbs.has(verb) || leavingVerbs.has(verb)) return 'motion'
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
