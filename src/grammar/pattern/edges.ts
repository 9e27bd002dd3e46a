import type { Document, PartOfSpeech, Token } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'

/** @returns how many tokens from `at` belong to the class, looking no further than `to` (exclusive); 0 where none */
export type TokenTest = (document: Document, at: number, to: number) => number

/** What a pattern asks of a token at one of its edges: a cheap test before it is matched. */
export interface Edge {
  /** lists of words in one of which it must be, "" standing for no token; null where any may stand */
  readonly words: readonly ReadonlySet<string>[] | null
  /** the facts that it may have: see `factsIn` */
  readonly facts: number
  /** a test that it must pass besides, where there is one */
  readonly test: TokenTest | null
}

const partsOfSpeech: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 1 << 0,
  ADP: 1 << 1,
  ADV: 1 << 2,
  AUX: 1 << 3,
  CCONJ: 1 << 4,
  DET: 1 << 5,
  INTJ: 1 << 6,
  NOUN: 1 << 7,
  NUM: 1 << 8,
  PART: 1 << 9,
  PRON: 1 << 10,
  PROPN: 1 << 11,
  PUNCT: 1 << 12,
  SCONJ: 1 << 13,
  SYM: 1 << 14,
  VERB: 1 << 15,
}
const shapes: Readonly<Record<Token['shape'], number>> = {
  capitalized: 1 << 16,
  digits: 1 << 17,
  lower: 1 << 18,
  mixed: 1 << 19,
  other: 1 << 20,
  upper: 1 << 21,
}
const spaced = 1 << 22
const unspaced = 1 << 23
const noToken = 1 << 24
const allPartsOfSpeech = (1 << 16) - 1
const allShapes = (1 << 22) - (1 << 16)
const anyToken = noToken - 1

/** The facts of a token: its part of speech, its shape and its spacing, a bit each. */
const factsOf = (token: Token): number =>
  partsOfSpeech[token.pos] | shapes[token.shape] | (token.spaced ? spaced : unspaced)

/** The facts that have been met, and the number of each in that list: there are few that differ. Number 0 is that there is no token. */
const metFacts: number[] = [noToken]
const numberOfFacts = new Map<number, number>()
const numberFacts = (facts: number): number => {
  const known = numberOfFacts.get(facts)
  if (known !== undefined) return known
  numberOfFacts.set(facts, metFacts.length)
  return metFacts.push(facts) - 1
}

/** The number of the facts of each token of a document. */
export const factsIn = perDocument(({ tokens }: Document): Uint8Array => {
  const numbers = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) numbers[at] = numberFacts(factsOf(tokens[at]!))
  return numbers
})
/** The number of the facts where there is no token. */
export const factsOfNone = 0

/** Whether a token with facts of this number may stand where a pattern asks for others. */
export const mayHave = (asked: number, number: number): boolean => {
  const facts = metFacts[number]!
  return (asked & facts) === facts
}

/** Nothing is asked: any token, or none. */
export const anyEdge: Edge = { words: null, facts: anyToken | noToken, test: null }
/** A token must stand there. */
export const someToken: Edge = { words: null, facts: anyToken, test: null }
/** No token may stand there. */
export const endOfSentence: Edge = { words: [new Set([''])], facts: noToken, test: null }
/** A token must stand against the one before it, or none. */
export const unspacedEdge: Edge = { words: null, facts: anyToken - spaced, test: null }

/** Tests that say what facts a token must have to pass; `whole`: and that ask no more. */
const factsOfTests = new WeakMap<TokenTest, { readonly facts: number; readonly whole: boolean }>()

/** Notes of a test that only tokens of some parts of speech pass it. */
export const asksPos = (test: TokenTest, list: readonly PartOfSpeech[], whole: boolean): TokenTest => {
  const facts = list.reduce((bits, pos) => bits | partsOfSpeech[pos], anyToken - allPartsOfSpeech)
  factsOfTests.set(test, { facts, whole })
  return test
}

/** Notes of a test that just the tokens of one shape pass it. */
export const asksShape = (test: TokenTest, shape: Token['shape']): TokenTest => {
  factsOfTests.set(test, { facts: (anyToken - allShapes) | shapes[shape], whole: true })
  return test
}

/** What a test asks of the token that it is put to: facts, or to be put where they do not tell all. */
export const testEdge = (test: TokenTest): Edge => {
  const { facts, whole } = factsOfTests.get(test) ?? { facts: anyToken, whole: false }
  return { words: null, facts, test: whole ? null : test }
}
/** What a test that is denied asks of the token. */
export const deniedEdge = (test: TokenTest): Edge => ({ words: null, facts: factsLeft(test), test: null })

/** The facts of the tokens that can fail a test. */
const factsLeft = (test: TokenTest): number => {
  const { facts, whole } = factsOfTests.get(test) ?? { facts: 0, whole: false }
  if (!whole) return anyToken
  const others = anyToken - facts
  return others < 1 << 16 ? others | (anyToken - allPartsOfSpeech) : others | (anyToken - allShapes)
}

/** Every token in digits may stand for every word that begins with one. */
const keysOf = (words: ReadonlySet<string>): ReadonlySet<string> => {
  for (const word of words) if (isDigit(word)) return new Set([...words].map(edgeKey))
  return words
}
const isDigit = (word: string): boolean => word >= '0' && word < ':'
/** Among words: a token in digits. */
export const anyDigits = '#digits'
/** A word as edges know it. */
export const edgeKey = (word: string): string => (isDigit(word) ? anyDigits : word)

/** An edge at which one of the words must stand. */
export const wordEdge = (words: ReadonlySet<string>): Edge => ({ words: [keysOf(words)], facts: anyToken, test: null })

/** What both edges ask; of two lists of words and of two tests the first alone. */
export const bothEdges = (one: Edge, other: Edge): Edge => {
  if (one === anyEdge || other === anyEdge) return one === anyEdge ? other : one
  return { words: one.words ?? other.words, facts: one.facts & other.facts, test: one.test ?? other.test }
}

/** What any of the edges asks. */
export const eitherEdge = (edges: readonly Edge[]): Edge => {
  if (edges.length === 1) return edges[0]!
  const lists = edges.map(({ words }) => words)
  return {
    words: lists.includes(null) ? null : lists.flatMap((words) => words!),
    facts: edges.reduce((facts, edge) => facts | edge.facts, 0),
    test: edges.every(({ test }) => test === edges[0]!.test) ? edges[0]!.test : null,
  }
}

/** Whether a word, as edges know it, may stand where a pattern asks for others. */
export const mayBe = ({ words }: Edge, key: string): boolean => {
  if (words === null) return true
  for (const list of words) if (list.has(key)) return true
  return false
}

/** What a part of a pattern asks of the token at one side of it: where it takes that token, and where it takes none. */
export interface Side {
  /** null where it takes none */
  readonly taking: Edge | null
  /** null where it always takes a token */
  readonly passing: Edge | null
}

/** What either asks, where they ask at all. */
const eitherOf = (edges: readonly (Edge | null)[]): Edge | null => {
  const asked = edges.filter((edge) => edge !== null)
  return asked.length === 0 ? null : eitherEdge(asked)
}
const bothOf = (one: Edge | null, other: Edge | null): Edge | null =>
  one === null || other === null ? null : bothEdges(one, other)

/** Nothing stands there. */
const noPart: Side = { taking: null, passing: anyEdge }

/** What a row of parts asks, the part nearest to the token first; those behind one that always takes a token are not asked. */
export const sideOfRow = <Part>(parts: readonly Part[], sideOf: (part: Part) => Side, at = 0): Side => {
  if (at >= parts.length) return noPart
  const { taking, passing } = sideOf(parts[at]!)
  if (passing === null) return { taking, passing }
  const rest = sideOfRow(parts, sideOf, at + 1)
  return { taking: eitherOf([taking, bothOf(passing, rest.taking)]), passing: bothOf(passing, rest.passing) }
}

/** What alternatives ask. */
export const sideOfBranches = (sides: readonly Side[]): Side => ({
  taking: eitherOf(sides.map(({ taking }) => taking)),
  passing: eitherOf(sides.map(({ passing }) => passing)),
})

/** What a side asks, whether a token is taken or not. */
export const edgeOf = ({ taking, passing }: Side): Edge => eitherOf([taking, passing]) ?? anyEdge
