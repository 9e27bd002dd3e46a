import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { anyDigits, anyEdge, type Edge, factsOfNone, mayBe, mayHave } from './edges.js'

/** Entries of a table: a bit for each, 32 to a number. */
export type EntryBits = Int32Array

/** Tells of the token at one side of an anchor which entries of a table can fit there. */
export interface SideIndex {
  /** By the word of the token and by its part of speech, shape and spacing: see `factsIn`. */
  fitting(tokens: readonly Token[], facts: Uint8Array, at: number, bounds: TokenRange): EntryBits
  /** The entries that the test of an entry rules out, itself among them; null where the token passes or the entry has none. */
  failing(entry: number, document: Document, at: number, bounds: TokenRange): EntryBits | null
}

/** What a token is looked up by: its word, or that it is in digits. */
export const keyOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.shape === 'digits' ? anyDigits : token.lower

const bitsWhere = (edges: readonly Edge[], holds: (edge: Edge) => boolean): EntryBits => {
  const bits = new Int32Array(Math.ceil(edges.length / 32))
  for (let k = 0; k < edges.length; k++) if (holds(edges[k]!)) bits[k >> 5]! |= 1 << (k & 31)
  return bits
}

/** The entries that a word lets fit, by the number of its facts: reckoned when they are first met. */
interface WordEntries {
  readonly mayBe: (edge: Edge) => boolean
  readonly byFacts: (EntryBits | undefined)[]
}

const isInOneOf = (lists: readonly ReadonlySet<string>[], word: string): boolean => {
  for (const list of lists) if (list.has(word)) return true
  return false
}

/** Lists with more words than this are asked one by one; the words of the others are gathered. */
const longList = 64

/**
 * The entries that words let fit, reckoned when a word that an edge names is first met. Most words are named by none: they are alike, told
 * by one look, and nothing is remembered of them.
 */
const entriesByWord = (edges: readonly Edge[]): ((token: Token | undefined) => WordEntries) => {
  const lists = [...new Set(edges.flatMap(({ words }) => words ?? []))]
  const ofOthers: WordEntries = { mayBe: ({ words }) => words === null, byFacts: [] }
  if (lists.length === 0) return () => ofOthers
  const long = lists.filter(({ size }) => size > longList)
  /** the words that are named, with their entries once they are reckoned */
  const known = new Map<string, WordEntries | null>()
  for (const list of lists) if (list.size <= longList) for (const word of list) known.set(word, null)
  const reckon = (key: string): WordEntries => {
    const made: WordEntries = { mayBe: (edge) => mayBe(edge, key), byFacts: [] }
    known.set(key, made)
    return made
  }
  return (token) => {
    const key = keyOf(token)
    const found = known.get(key)
    if (found != null) return found
    return found === null || isInOneOf(long, key) ? reckon(key) : ofOthers
  }
}

/** Indexes the entries of a table by what they ask of the token at one side of an anchor. */
export const sideIndex = (edges: readonly Edge[]): SideIndex => {
  const ofWord = entriesByWord(edges)
  const everyEntry = bitsWhere(edges, () => true)
  const asksNothing = edges.every((edge) => edge === anyEdge)
  const reckon = (word: WordEntries, number: number): EntryBits => {
    const fitting = bitsWhere(edges, (edge) => word.mayBe(edge) && mayHave(edge.facts, number))
    word.byFacts[number] = fitting
    return fitting
  }
  const sameTest = edges.map(({ test }) => test && bitsWhere(edges, (edge) => edge.test === test))
  return {
    fitting: (tokens, facts, at, { from, to }) => {
      if (asksNothing) return everyEntry
      const isThere = at >= from && at < to
      const number = isThere ? facts[at]! : factsOfNone
      const ofThis = ofWord(isThere ? tokens[at] : undefined)
      return ofThis.byFacts[number] ?? reckon(ofThis, number)
    },
    failing: (entry, document, at, { to }) => {
      const { test } = edges[entry]!
      return test === null || test(document, at, to) > 0 ? null : sameTest[entry]!
    },
  }
}

/** Whether no entry is in both. */
export const areDisjoint = (one: EntryBits, other: EntryBits): boolean => {
  for (let part = 0; part < one.length; part++) if ((one[part]! & other[part]!) !== 0) return false
  return true
}
