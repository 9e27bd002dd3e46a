import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import { governingNouns, nounsOfBodies } from './lexicon/bodies.js'
import { pronounsOfBodies, pronounsOfPeople } from './lexicon/evidence.js'
import { openingParticles } from './lexicon/names.js'
import { sportWords } from './lexicon/sports.js'

/** What a word can start: a set of bits. A step that needs such a word looks at no other. */
export const trigger = {
  /** "government": see `composeBodies` */
  governingNoun: 1,
  /** "company": see `takeUpBodies` */
  nounOfBody: 2,
  /** "he", "it" */
  pronoun: 4,
  /** "al", "von" before a capital */
  openingParticle: 8,
  sport: 16,
} as const

const bitsOfWords: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  add(governingNouns.keys(), trigger.governingNoun)
  add(nounsOfBodies.keys(), trigger.nounOfBody)
  add(pronounsOfPeople, trigger.pronoun)
  add(pronounsOfBodies, trigger.pronoun)
  add(openingParticles, trigger.openingParticle)
  add(sportWords, trigger.sport)
  return bits
})()

/** What the word of each token can start, by token index: every word is looked up once. */
export const triggersOf = perDocument(({ tokens }: Document): Uint8Array => {
  const triggers = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) triggers[i] = bitsOfWords.get(tokens[i]!.lower) ?? 0
  return triggers
})
