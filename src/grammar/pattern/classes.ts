import type { Document, PartOfSpeech, Token, VerbForm } from '../../document/document.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import {
  articles,
  coordinators,
  demonstratives,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  indefiniteArticles,
  modals,
  possessivePronouns,
  relativePronouns,
} from '../../lexicon/function-words.js'
import { asksPos, asksShape, type TokenTest } from './edges.js'

export { anyDigits, type TokenTest } from './edges.js'

/**
 * A class of a vocabulary: words and phrases in lower case (phrases with one space between tokens as the tokenizer
 * splits them: "no fewer than", "p.m.", "year - old"), or a test that says how many tokens it takes from `at` (0: none).
 */
export type WordClass = ReadonlySet<string> | TokenTest | OpenedTest
/** A test that can only succeed at certain words, so that rules which open with it are tried there alone. */
export interface OpenedTest {
  /** words in lower case; `anyDigits` stands for every token that begins with a digit */
  readonly opens: ReadonlySet<string>
  readonly test: TokenTest
}

/** The classes that a kind's patterns may name. */
export type Vocabulary = Readonly<Record<string, WordClass>>

const testsOfOneToken = new WeakSet<TokenTest>()

/** A class of single tokens: a test that looks at one token and takes no more. */
export const oneToken = (accepts: (token: Token) => boolean): TokenTest => {
  const test: TokenTest = ({ tokens }, at) => (at < tokens.length && accepts(tokens[at]!) ? 1 : 0)
  testsOfOneToken.add(test)
  return test
}

/** A class of single tokens told by the phrases that they stand in, or by the tokens beside them. */
export const tokenWhere = (holds: (document: Document, at: number, to: number) => boolean): TokenTest => {
  const test: TokenTest = (document, at, to) => (at < document.tokens.length && holds(document, at, to) ? 1 : 0)
  testsOfOneToken.add(test)
  return test
}

/** Whether a test never takes more than one token. */
export const takesOneToken = (test: TokenTest): boolean => testsOfOneToken.has(test)

const withPos = (pos: PartOfSpeech): TokenTest => ofPos(pos)
const withShape = (shape: Token['shape']): TokenTest =>
  asksShape(
    oneToken((token) => token.shape === shape),
    shape,
  )
const withForm = (form: VerbForm): TokenTest =>
  asksPos(
    oneToken((token) => token.form === form),
    ['VERB', 'AUX'],
    false,
  )
const withNumber = (number: Token['number']): TokenTest =>
  asksPos(
    oneToken((token) => token.number === number),
    ['NOUN', 'PROPN'],
    false,
  )

/** A class of single tokens of some parts of speech. */
export const ofPos = (...list: readonly PartOfSpeech[]): TokenTest => {
  const [one] = list
  const test = list.length === 1 ? oneToken(({ pos }) => pos === one) : oneToken(({ pos }) => list.includes(pos))
  return asksPos(test, list, true)
}
/** A class of single tokens of some parts of speech that are accepted. */
export const ofPosWhere = (list: readonly PartOfSpeech[], accepts: (token: Token) => boolean): TokenTest =>
  asksPos(
    oneToken((token) => list.includes(token.pos) && accepts(token)),
    list,
    false,
  )

/** A class of the forms of verbs, by their base forms. */
export const formsOfVerbs = (lemmas: ReadonlySet<string>): TokenTest =>
  ofPosWhere(['VERB'], ({ lower }) => lemmas.has(verbLemma(lower)))

/** The classes that every pattern may name: any token; parts of speech; shapes; forms of verbs; numbers of nouns; words of grammar. */
export const tokenClasses: Vocabulary = {
  any: oneToken(() => true),
  adjective: withPos('ADJ'),
  adverb: withPos('ADV'),
  auxiliary: withPos('AUX'),
  conjunction: withPos('CCONJ'),
  determiner: withPos('DET'),
  name: withPos('PROPN'),
  noun: withPos('NOUN'),
  number: withPos('NUM'),
  particle: withPos('PART'),
  preposition: withPos('ADP'),
  pronoun: withPos('PRON'),
  punctuation: withPos('PUNCT'),
  subordinator: withPos('SCONJ'),
  symbol: withPos('SYM'),
  verb: withPos('VERB'),
  capitalized: withShape('capitalized'),
  digits: withShape('digits'),
  lower: withShape('lower'),
  mixed: withShape('mixed'),
  sign: withShape('other'),
  upper: withShape('upper'),
  base: withForm('base'),
  gerund: withForm('gerund'),
  participle: withForm('participle'),
  past: withForm('past'),
  present: withForm('present'),
  plural: withNumber('plural'),
  singular: withNumber('singular'),
  article: articles,
  be: formsOfBe,
  coordinator: coordinators,
  demonstrative: demonstratives,
  do: formsOfDo,
  have: formsOfHave,
  indefinite: indefiniteArticles,
  modal: modals,
  possessive: possessivePronouns,
  relative: relativePronouns,
}

/** Phrases by their first word, longest first. */
const phraseIndex = (phrases: ReadonlySet<string>): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const first = parts[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), parts])
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

const standsAt = (tokens: readonly Token[], at: number, to: number, parts: readonly string[]): boolean => {
  if (at + parts.length > to) return false
  for (let k = 0; k < parts.length; k++) if (tokens[at + k]!.lower !== parts[k]) return false
  return true
}

/** A test for any of the phrases: the longest that stands there. */
export const anyOf = (phrases: ReadonlySet<string>): TokenTest => {
  if (![...phrases].some((phrase) => phrase.includes(' ')))
    return ({ tokens }, at) => (at < tokens.length && phrases.has(tokens[at]!.lower) ? 1 : 0)
  const index = phraseIndex(phrases)
  return (document, at, to) => {
    const list = index.get(document.tokens[at]?.lower ?? '')
    if (list === undefined) return 0
    for (const parts of list) if (standsAt(document.tokens, at, to, parts)) return parts.length
    return 0
  }
}
