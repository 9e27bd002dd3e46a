import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { once } from '../../lexicon/memo.js'
import type { Vocabulary } from './classes.js'
import { type AroundPattern, compileAround, type Match } from './compile.js'
import { anyDigits, anyEdge, type Edge, edgeKey, factsOf, mayBe, mayHave } from './edges.js'
import { lazily } from './lazily.js'
import type { RuleRow } from './rule-row.js'

/** A rule that tells something of words by what stands around them. */
export interface AroundRule extends RuleRow {
  /** patterns of which one must fit: see `compileAround` in compile.ts */
  readonly around: readonly string[]
}

/** A pattern with its rule. */
interface Indexed<Rule> {
  readonly rule: Rule
  readonly pattern: AroundPattern
}

/** Which entries of a table can fit at a token beside the anchor: a bit for each, 32 to a number. */
interface EntriesAt {
  /** by the word of the token */
  ofWord(token: Token | undefined): Int32Array
  /** by its part of speech, shape and spacing */
  ofFacts(token: Token | undefined): Int32Array
}

const keyOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.shape === 'digits' ? anyDigits : token.lower

const bitsWhere = (edges: readonly Edge[], holds: (edge: Edge) => boolean): Int32Array => {
  const bits = new Int32Array(Math.ceil(edges.length / 32))
  for (let k = 0; k < edges.length; k++) if (holds(edges[k]!)) bits[k >> 5]! |= 1 << (k & 31)
  return bits
}

/** Whether no entry is in both: then none can fit, and nothing more is looked up. */
const areDisjoint = (one: Int32Array, other: Int32Array): boolean => {
  for (let part = 0; part < one.length; part++) if ((one[part]! & other[part]!) !== 0) return false
  return true
}

/** Lists with more words than this are asked one by one; the words of the others are gathered. */
const longList = 64

/**
 * Which entries a word lets fit: reckoned when a word that an edge names is first met. Most words are named by none: they are alike, told by
 * one look, and nothing is remembered of them.
 */
const entriesByWord = (edges: readonly Edge[]): ((token: Token | undefined) => Int32Array) => {
  const lists = [...new Set(edges.flatMap(({ words }) => words ?? []))]
  const long = lists.filter(({ size }) => size > longList)
  /** the words that are named, with their entries once they are reckoned */
  const known = new Map<string, Int32Array | null>()
  for (const list of lists) if (list.size <= longList) for (const word of list) known.set(word, null)
  const ofOthers = bitsWhere(edges, ({ words }) => words === null)
  return (token) => {
    const key = keyOf(token)
    const found = known.get(key)
    if (found != null) return found
    if (found === undefined && !long.some((list) => list.has(key))) return ofOthers
    const made = bitsWhere(edges, (edge) => mayBe(edge, key))
    known.set(key, made)
    return made
  }
}

/** Which entries the facts of a token let fit, reckoned when they are first met: there are few that differ. */
const entriesByFacts = (edges: readonly Edge[]): ((token: Token | undefined) => Int32Array) => {
  const known = new Map<number, Int32Array>()
  return (token) => {
    const facts = factsOf(token)
    const found = known.get(facts)
    if (found !== undefined) return found
    const made = bitsWhere(edges, (edge) => mayHave(edge.facts, facts))
    known.set(facts, made)
    return made
  }
}

/** Tells of a token which entries of a table it lets fit. */
const entriesAt = (edges: readonly Edge[]): EntriesAt => {
  const everyEntry = bitsWhere(edges, () => true)
  const asksWords = edges.some(({ words }) => words !== null)
  const asksFacts = edges.some(({ facts }) => facts !== anyEdge.facts)
  return {
    ofWord: asksWords ? entriesByWord(edges) : () => everyEntry,
    ofFacts: asksFacts ? entriesByFacts(edges) : () => everyEntry,
  }
}

/** Finds the rules of a table that hold around given words. */
export interface AroundFinder<Rule> {
  /** the words that must stand right after the anchor for most rules to fit */
  wordsAfter(): ReadonlySet<string>
  /** The first rule of the table that `accepts` and that fits around the anchor, or null. */
  first(document: Document, anchor: TokenRange, bounds: TokenRange, accepts?: (rule: Rule) => boolean): Rule | null
  /**
   * Tries the rules that `accepts` in the order of the table, and gives what `read` makes of the first that fits and that means
   * anything, or undefined.
   */
  read<Result>(
    document: Document,
    anchor: TokenRange,
    bounds: TokenRange,
    accepts: (rule: Rule) => boolean,
    read: (rule: Rule, match: Match) => Result | undefined,
  ): Result | undefined
  /** Every rule that fits, in the order of the table. */
  all(document: Document, anchor: TokenRange, bounds: TokenRange): readonly Rule[]
}

/** The patterns of a table in its order, and which of them can fit at the tokens around the anchor. */
interface AroundIndex<Rule> {
  readonly entries: readonly Indexed<Rule>[]
  readonly before: EntriesAt
  readonly first: EntriesAt
  readonly after: EntriesAt
  readonly wordsAfter: () => ReadonlySet<string>
}

const indexAround = <Rule extends Pick<AroundRule, 'around'>>(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): AroundIndex<Rule> => {
  const entries = rules.flatMap((rule) =>
    rule.around.map((source) => ({ rule, pattern: compileAround(source, vocabulary) })),
  )
  return {
    entries,
    before: entriesAt(entries.map(({ pattern }) => pattern.before)),
    first: entriesAt(entries.map(({ pattern }) => pattern.first)),
    after: entriesAt(entries.map(({ pattern }) => pattern.after)),
    wordsAfter: once(() => new Set(entries.flatMap(({ pattern }) => [...(pattern.wordsAfter() ?? [])].map(edgeKey)))),
  }
}

/**
 * Makes a finder of rules around words. Patterns are indexed by what they ask of the tokens beside the anchor, so that of a table
 * of any length only the few that can fit are tried. They are compiled when the finder is first asked.
 */
export const aroundFinder = <Rule extends Pick<AroundRule, 'around'>>(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): AroundFinder<Rule> => {
  const index = lazily(() => indexAround(rules, vocabulary))
  const read: AroundFinder<Rule>['read'] = (document, anchor, bounds, accepts, means) => {
    const { entries, before, first, after } = index()
    const tokenBefore = tokenAt(document, anchor.from - 1, bounds)
    const tokenFirst = tokenAt(document, anchor.from, bounds)
    const tokenAfter = anchor.to === anchor.from ? tokenFirst : tokenAt(document, anchor.to, bounds)
    const afterWord = after.ofWord(tokenAfter)
    const beforeWord = before.ofWord(tokenBefore)
    if (areDisjoint(afterWord, beforeWord)) return undefined
    const firstWord = first.ofWord(tokenFirst)
    if (areDisjoint(afterWord, firstWord)) return undefined
    const afterFacts = after.ofFacts(tokenAfter)
    if (areDisjoint(afterWord, afterFacts)) return undefined
    const beforeFacts = before.ofFacts(tokenBefore)
    const firstFacts = first.ofFacts(tokenFirst)
    for (let part = 0; part < afterWord.length; part++) {
      let bits =
        afterWord[part]! &
        afterFacts[part]! &
        beforeWord[part]! &
        beforeFacts[part]! &
        firstWord[part]! &
        firstFacts[part]!
      while (bits !== 0) {
        const { rule, pattern } = entries[part * 32 + 31 - Math.clz32(bits & -bits)]!
        bits &= bits - 1
        const match = accepts(rule) ? pattern.matchAround(document, anchor, bounds) : null
        const result = match === null ? undefined : means(rule, match)
        if (result !== undefined) return result
      }
    }
    return undefined
  }
  return {
    wordsAfter: () => index().wordsAfter(),
    first: (document, anchor, bounds, accepts = acceptsAll) => read(document, anchor, bounds, accepts, itself) ?? null,
    read,
    all: (document, anchor, bounds) => {
      const found = new Set<Rule>()
      read(
        document,
        anchor,
        bounds,
        (rule) => !found.has(rule),
        (rule) => void found.add(rule),
      )
      return [...found]
    },
  }
}

const acceptsAll = (): boolean => true
const itself = <Rule>(rule: Rule): Rule => rule

const tokenAt = ({ tokens }: Document, at: number, { from, to }: TokenRange): Token | undefined =>
  at >= from && at < to ? tokens[at] : undefined

const fits = (edge: Edge, token: Token | undefined): boolean =>
  mayBe(edge, keyOf(token)) && mayHave(edge.facts, factsOf(token))

/** Whether the words beside an anchor let a pattern fit: a cheap test before it is matched. */
export const mayFit = (
  { before, after }: AroundPattern,
  document: Document,
  anchor: TokenRange,
  bounds: TokenRange,
): boolean =>
  (after === anyEdge || fits(after, tokenAt(document, anchor.to, bounds))) &&
  (before === anyEdge || fits(before, tokenAt(document, anchor.from - 1, bounds)))

/**
 * A test of words by what stands around them, for the few places where a rule by hand asks one: `const isOfTotal = around('of # in all')`.
 * The pattern is compiled when it is first asked.
 */
export const around = (
  source: string,
  vocabulary: Vocabulary = {},
): ((document: Document, anchor: TokenRange, bounds: TokenRange) => boolean) => {
  const compiled = lazily(() => compileAround(source, vocabulary))
  return (document, anchor, bounds) => {
    const pattern = compiled()
    return mayFit(pattern, document, anchor, bounds) && pattern.matchAround(document, anchor, bounds) !== null
  }
}
