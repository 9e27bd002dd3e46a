import type { Document } from '../document/document.js'
import { perDocument } from '../document/memo.js'

/** The lists of words that steps look for, each with the bit of its place. */
const lists: (() => Iterable<string>)[] = []
const mostLists = 31

/**
 * Registers words that a step looks for when it goes through a text, so that each word is looked up once for all steps.
 * @returns the bit of `triggersOf` that such a word sets
 */
export const triggeredBy = (words: () => Iterable<string>): number => {
  if (lists.length === mostLists) throw new Error('there are more lists of triggers than bits')
  return 1 << (lists.push(words) - 1)
}

/** The bits of all words, and how many lists they are from: made for the first document, and anew where a list came later. */
let gathered: { readonly bits: ReadonlyMap<string, number>; readonly from: number } | null = null

const bitsOfWords = (): ReadonlyMap<string, number> => {
  if (gathered?.from === lists.length) return gathered.bits
  const bits = new Map<string, number>()
  for (const [place, words] of lists.entries())
    for (const word of words()) bits.set(word, (bits.get(word) ?? 0) | (1 << place))
  gathered = { bits, from: lists.length }
  return bits
}

/** What the word of each token can start, a bit for each list that has it, by token index. */
export const triggersOf = perDocument(({ tokens }: Document): Int32Array => {
  const bits = bitsOfWords()
  const triggers = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) triggers[at] = bits.get(tokens[at]!.lower) ?? 0
  return triggers
})
