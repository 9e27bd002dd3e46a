import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'

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
/** Among the words that can open a pattern: any token that begins with a digit. */
export const anyDigits = '#digits'
/** @returns how many tokens from `at` belong to the class, looking no further than `to` (exclusive); 0 where none */
export type TokenTest = (document: Document, at: number, to: number) => number

/** The classes that a kind's patterns may name. */
export type Vocabulary = Readonly<Record<string, WordClass>>

/** What a pattern matched, and what its captures hold. */
export interface Match extends TokenRange {
  readonly captures: Readonly<Record<string, TokenRange>>
}

/** One run of a pattern over a text. */
interface Run {
  readonly document: Document
  /** where the sentence ends (exclusive) */
  readonly to: number
  /** where each capture was entered last, by its slot */
  readonly starts: number[]
  /** filled from the end when the whole has matched */
  captures: Record<string, TokenRange>
}
/** Matches from a token to the end of the pattern; gives the end of the whole match, or -1. */
type Matcher = (run: Run, at: number) => number

/** A pattern ready to run. */
export interface Pattern {
  readonly source: string
  /** the words that can open it, or null where a test decides */
  readonly firstWords: ReadonlySet<string> | null
  /** Matches at a token, within `to` (exclusive). */
  matchAt(document: Document, at: number, to: number): Match | null
}

/** A part of a pattern, ready to be linked to what follows it: all links are made once, so that a run makes nothing. */
interface Compiled {
  readonly link: (next: Matcher) => Matcher
  readonly firstWords: ReadonlySet<string> | null
  readonly optional: boolean
}

const testsOfTags: Vocabulary = {
  adjective: (document, at) => (document.tokens[at]?.pos === 'ADJ' ? 1 : 0),
  adverb: (document, at) => (document.tokens[at]?.pos === 'ADV' ? 1 : 0),
  determiner: (document, at) => (document.tokens[at]?.pos === 'DET' ? 1 : 0),
  digits: (document, at) => (document.tokens[at]?.shape === 'digits' ? 1 : 0),
  name: (document, at) => (document.tokens[at]?.pos === 'PROPN' ? 1 : 0),
  noun: (document, at) => (document.tokens[at]?.pos === 'NOUN' ? 1 : 0),
  preposition: (document, at) => (document.tokens[at]?.pos === 'ADP' ? 1 : 0),
  verb: (document, at) => (document.tokens[at]?.pos === 'VERB' ? 1 : 0),
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
  const index = phraseIndex(phrases)
  return (document, at, to) => {
    const list = index.get(document.tokens[at]?.lower ?? '')
    if (list === undefined) return 0
    for (const parts of list) if (standsAt(document.tokens, at, to, parts)) return parts.length
    return 0
  }
}

const linkTest =
  (test: TokenTest) =>
  (next: Matcher): Matcher =>
  (run, at) => {
    if (at >= run.to) return -1
    const length = test(run.document, at, run.to)
    return length > 0 && at + length <= run.to ? next(run, at + length) : -1
  }

const compileClass = (name: string, vocabulary: Vocabulary): Compiled => {
  const wordClass = vocabulary[name] ?? testsOfTags[name]
  if (wordClass === undefined) throw new Error(`the pattern names a class that the vocabulary lacks: {${name}}`)
  if (typeof wordClass === 'function') return { link: linkTest(wordClass), firstWords: null, optional: false }
  if ('test' in wordClass) return { link: linkTest(wordClass.test), firstWords: wordClass.opens, optional: false }
  let compiled = compiledSets.get(wordClass)
  if (compiled === undefined) {
    const firstWords = new Set([...wordClass].map((phrase) => phrase.split(' ')[0] ?? ''))
    compiled = { link: linkTest(anyOf(wordClass)), firstWords, optional: false }
    compiledSets.set(wordClass, compiled)
  }
  return compiled
}
/** Word lists stand in many patterns and are indexed once. */
const compiledSets = new WeakMap<ReadonlySet<string>, Compiled>()

const compileWord = (word: string): Compiled => ({
  link: linkTest((document, at) => (document.tokens[at]!.lower === word ? 1 : 0)),
  firstWords: new Set([word]),
  optional: false,
})

const union = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null => {
  const known = sets.filter((set) => set !== null)
  if (known.length < sets.length) return null
  return known.length === 1 ? known[0]! : new Set(known.flatMap((set) => [...set]))
}

const sequence = (parts: readonly Compiled[]): Compiled => {
  const opening: (ReadonlySet<string> | null)[] = []
  for (const part of parts) {
    opening.push(part.firstWords)
    if (!part.optional) break
  }
  return {
    link: (next) => parts.reduceRight((following, part) => part.link(following), next),
    firstWords: union(opening),
    optional: parts.every((part) => part.optional),
  }
}

const alternatives = (branches: readonly Compiled[]): Compiled => ({
  link: (next) => {
    const linked = branches.map((branch) => branch.link(next))
    return (run, at) => {
      for (const branch of linked) {
        const end = branch(run, at)
        if (end >= 0) return end
      }
      return -1
    }
  },
  firstWords: union(branches.map((branch) => branch.firstWords)),
  optional: branches.some((branch) => branch.optional),
})

/** Tries with the part first, then without. */
const optionally = (part: Compiled): Compiled => ({
  link: (next) => {
    const withPart = part.link(next)
    return (run, at) => {
      const end = withPart(run, at)
      return end >= 0 ? end : next(run, at)
    }
  },
  firstWords: part.firstWords,
  optional: true,
})

/** Of two captures with one name that both match, the later stays. */
const capture = (name: string, slot: number, part: Compiled): Compiled => ({
  ...part,
  link: (next) => {
    const inner = part.link((run, at) => {
      const from = run.starts[slot]!
      const end = next(run, at)
      if (end >= 0 && !Object.hasOwn(run.captures, name)) run.captures[name] = { from, to: at }
      return end
    })
    return (run, at) => {
      run.starts[slot] = at
      return inner(run, at)
    }
  },
})

/** Splits a pattern into brackets, bars, question marks, classes and words. */
const lex = (source: string): string[] =>
  source.match(/\{[\w-]+(?:=[\w-]+)?\}|\\.|\[[\w-]+:|[()|\]?]|[^\s()|\]?{}[]+/g) ?? []

const parse = (source: string, vocabulary: Vocabulary): Compiled => {
  const parts = lex(source)
  let at = 0
  let slots = 0
  const parseOne = (): Compiled => {
    const part = parts[at++] ?? ''
    if (part === '(') return closing(')')
    if (part.startsWith('[')) return capture(part.slice(1, -1), slots++, closing(']'))
    if (part.startsWith('{')) {
      const [name = '', wordClass] = part.slice(1, -1).split('=')
      return wordClass === undefined
        ? compileClass(name, vocabulary)
        : capture(name, slots++, compileClass(wordClass, vocabulary))
    }
    return compileWord(part.startsWith('\\') ? part.slice(1) : part)
  }
  const closing = (bracket: string): Compiled => {
    const inner = parseBranches()
    if (parts[at++] !== bracket) throw new Error(`a bracket is not closed in the pattern: ${source}`)
    return inner
  }
  const parseBranches = (): Compiled => {
    const branches: Compiled[] = []
    let current: Compiled[] = []
    while (at < parts.length && parts[at] !== ')' && parts[at] !== ']') {
      if (parts[at] === '|') {
        at++
        branches.push(sequence(current))
        current = []
        continue
      }
      const one = parseOne()
      if (parts[at] === '?') at++
      else {
        current.push(one)
        continue
      }
      current.push(optionally(one))
    }
    branches.push(sequence(current))
    return branches.length === 1 ? branches[0]! : alternatives(branches)
  }
  const whole = parseBranches()
  if (at < parts.length) throw new Error(`a bracket closes nothing in the pattern: ${source}`)
  return whole
}

/**
 * Compiles a pattern. Tokens are matched in lower case, one after another:
 * `word` itself, `{class}` of the vocabulary (or a part of speech: noun, name, verb, adjective, adverb, determiner,
 * preposition, digits), `{name=class}` captured, `[name: ...]` a captured group, `(a | b)` the first that fits, `x?` may be missing;
 * `\(` stands for the bracket itself.
 * @throws on a class that the vocabulary lacks or a bracket that does not close: a fault of the rule, seen when it loads
 */
export const compile = (source: string, vocabulary: Vocabulary): Pattern => {
  const { link, firstWords, optional } = parse(source, vocabulary)
  const match = link((_run, at) => at)
  return {
    source,
    firstWords: optional ? null : firstWords,
    matchAt: (document, at, to) => {
      const run: Run = { document, to, starts: [], captures: {} }
      const end = match(run, at)
      return end > at ? { from: at, to: end, captures: run.captures } : null
    },
  }
}
