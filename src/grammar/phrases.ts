import type { Document } from '../document/document.js'
import { perDocument } from '../document/memo.js'
import { splitHearer } from './hearers.js'
import { findNounPhrases, longestPhrase, type NounPhrase } from './noun-phrases.js'
import { findVerbGroups, type VerbGroup } from './verb-groups.js'

export { joins, type NounPhrase } from './noun-phrases.js'
export type { VerbGroup } from './verb-groups.js'

/** The phrases of a document, each found through any of its tokens. */
export interface Phrases {
  readonly nouns: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  /** by token index */
  readonly nounAt: readonly (NounPhrase | undefined)[]
  /** by token index */
  readonly verbAt: readonly (VerbGroup | undefined)[]
}

/** The noun phrases and verb groups of a document, found once. */
export const phrasesOf = perDocument((document: Document): Phrases => {
  const nouns: NounPhrase[] = []
  const verbs: VerbGroup[] = []
  const nounAt: (NounPhrase | undefined)[] = new Array(document.tokens.length).fill(undefined)
  const verbAt: (VerbGroup | undefined)[] = new Array(document.tokens.length).fill(undefined)
  for (const { from, to } of document.sentences) {
    findNounPhrases(document.tokens, from, to, nouns)
    findVerbGroups(document.tokens, from, to, longestPhrase, verbs)
  }
  // most are of a token or two: a call of fill() costs more than they do
  for (const phrase of nouns) for (let i = phrase.from; i < phrase.to; i++) nounAt[i] = phrase
  for (const group of verbs) for (let i = group.from; i < group.to; i++) verbAt[i] = group
  const split = new Set<NounPhrase>()
  for (const verb of verbs) {
    const whole = nounAt[verb.to]
    const parts = splitHearer(document.tokens, nounAt, verbAt, verb)
    if (whole === undefined || parts === null) continue
    split.add(whole)
    for (const part of parts) nounAt.fill(part, part.from, part.to)
  }
  if (split.size === 0) return { nouns, verbs, nounAt, verbAt }
  const parted = nouns.flatMap((noun) => (split.has(noun) ? [nounAt[noun.from]!, nounAt[noun.head]!] : [noun]))
  return { nouns: parted, verbs, nounAt, verbAt }
})
