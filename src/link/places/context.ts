import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/readings.js'
import type { NounPhrase, Phrases, VerbGroup } from '../../grammar/phrases.js'
import type { PlaceKind } from '../../lexicon/gazetteer/index.js'
import { leavingVerbs, motionNouns, motionVerbs, reachingVerbs } from '../../lexicon/movement.js'
import { relationNouns } from '../../lexicon/place-standing.js'
import type { PlaceRole } from '../linked.js'

/** What a mention does in what is told. */
export interface PlaceUse {
  readonly role: PlaceRole | null
  /** false where the name stands for a government, a team, a people */
  readonly literal: boolean
}

/** A name, or several that stand together, where it stands. */
export interface PlacedName extends TokenRange {
  readonly document: Document
  readonly phrases: Phrases
  /** what the first place is, or null */
  readonly kind: PlaceKind | null
  /** whether a country is governed from there: "Tehran" is often Iran */
  readonly isCapital: boolean
  readonly first: TokenRange
  /** how many phrases the name was taken out of: "the north [of X]" is one */
  readonly depth: number
}

/** The place itself, with its role. */
export const landed = (role: PlaceRole | null): PlaceUse => ({ role, literal: true })
/** A government, a people or a team that goes by the place. */
export const standing: PlaceUse = { role: null, literal: false }

/** Whether the name alone may stand for a state. */
export const isPolity = (kind: PlaceKind | null): boolean => kind === 'country' || kind === 'continent'
/** Whether the place can decide and speak: a sea can't. */
export const canAct = (kind: PlaceKind | null): boolean =>
  kind === null || isPolity(kind) || kind === 'region' || kind === 'city' || kind === 'county' || kind === 'facility'

/** The singular of the noun at a token, in lower case. */
export const singular = (document: Document, at: number): string => nounLemma(document.tokens[at]?.lower ?? '')

/** The noun phrase that ends before a token. */
export const phraseBefore = ({ phrases }: PlacedName, at: number): NounPhrase | undefined => phrases.nounAt[at - 1]

/** The head of the noun phrase that ends before a token, in the singular; empty when there is none. */
export const nounBefore = (name: PlacedName, at: number): string => {
  const phrase = phraseBefore(name, at)
  return phrase === undefined ? '' : singular(name.document, phrase.head)
}

/** Whether the noun before a preposition binds governments: "talks with", "sanctions on". */
export const binds = (name: PlacedName, at: number): boolean => relationNouns.has(nounBefore(name, at))

const lookBack = 14

/** The base forms of the verbs and the nouns before a token, the nearest first, within the sentence. */
export const wordsBefore = function* (
  { document, phrases }: PlacedName,
  at: number,
): Generator<readonly ['verb' | 'noun', string, VerbGroup | null]> {
  const sentence = document.tokens[at]!.sentence
  for (let k = at - 1; k >= 0 && at - k <= lookBack; k--) {
    const token = document.tokens[k]!
    if (token.sentence !== sentence || token.lower === ';' || token.lower === ':') return
    const verb = phrases.verbAt[k]
    // "is going to provide" goes nowhere
    if (token.lower === 'going' && document.tokens[k + 1]?.pos === 'PART') continue
    if (verb !== undefined && verb.head === k && token.pos !== 'AUX') yield ['verb', verbLemma(token.lower), verb]
    else if (token.pos === 'VERB') yield ['verb', verbLemma(token.lower), null]
    else if (token.pos === 'NOUN' && phrases.nounAt[k]?.head === k) yield ['noun', nounLemma(token.lower), null]
  }
}

/** Whether a verb or a noun of going stands before a token, up to the nearest verb of another kind. */
export const moves = (name: PlacedName, at: number): boolean => {
  let verbs = 0
  // "travel plans to Uganda"
  const phrase = phraseBefore(name, at)
  for (let k = phrase?.from ?? at; k < at; k++) if (motionNouns.has(singular(name.document, k))) return true
  for (const [kind, word] of wordsBefore(name, at)) {
    if (kind === 'noun' && motionNouns.has(word)) return true
    if (kind === 'verb' && (motionVerbs.has(word) || leavingVerbs.has(word) || reachingVerbs.has(word))) return true
    if (kind === 'verb' && ++verbs > 1) return false
  }
  return false
}
