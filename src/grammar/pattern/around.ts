import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { once } from '../../lexicon/memo.js'
import type { Vocabulary } from './classes.js'
import { type AroundPattern, compileAround, type Match } from './compile.js'
import { anyEdge, type Edge, edgeKey, factsIn, factsOfNone, mayBe, mayHave } from './edges.js'
import { lazily } from './lazily.js'
import type { RuleRow } from './rule-row.js'
import { areDisjoint, type EntryBits, keyOf, type SideIndex, sideIndex } from './side-index.js'

/** A rule that tells something of words by what stands around them. */
export interface AroundRule extends RuleRow {
  /** patterns of which one must fit: see `compileAround` in compile.ts */
  readonly around: readonly string[]
}

/** A pattern with its rule. */
interface Indexed<Rule> {
  readonly rule: Rule
  readonly pattern: AroundPattern
  /** whether a token beside the anchor must pass a test, which is tried before the pattern */
  readonly asksTests: boolean
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
  readonly before: SideIndex
  readonly first: SideIndex
  readonly after: SideIndex
  readonly wordsAfter: () => ReadonlySet<string>
}

const indexAround = <Rule extends Pick<AroundRule, 'around'>>(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): AroundIndex<Rule> => {
  const entries = rules.flatMap((rule) =>
    rule.around.map((source): Indexed<Rule> => {
      const pattern = compileAround(source, vocabulary)
      const { before, first, after } = pattern
      return { rule, pattern, asksTests: (before.test ?? first.test ?? after.test) !== null }
    }),
  )
  return {
    entries,
    before: sideIndex(entries.map(({ pattern }) => pattern.before)),
    first: sideIndex(entries.map(({ pattern }) => pattern.first)),
    after: sideIndex(entries.map(({ pattern }) => pattern.after)),
    wordsAfter: once(() => new Set(entries.flatMap(({ pattern }) => [...(pattern.wordsAfter() ?? [])].map(edgeKey)))),
  }
}

/** The entries that the tests of an entry for the tokens around the anchor rule out; null where all pass. */
const failingTests = <Rule>(
  { before, first, after }: AroundIndex<Rule>,
  entry: number,
  document: Document,
  { from, to }: TokenRange,
  bounds: TokenRange,
): EntryBits | null =>
  first.failing(entry, document, from, bounds) ??
  after.failing(entry, document, to, bounds) ??
  before.failing(entry, document, from - 1, bounds)

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
    const { tokens } = document
    const facts = factsIn(document)
    const afterBits = after.fitting(tokens, facts, anchor.to, bounds)
    const beforeBits = before.fitting(tokens, facts, anchor.from - 1, bounds)
    if (areDisjoint(afterBits, beforeBits)) return undefined
    const firstBits = first.fitting(tokens, facts, anchor.from, bounds)
    for (let part = 0; part < afterBits.length; part++) {
      let bits = afterBits[part]! & beforeBits[part]! & firstBits[part]!
      while (bits !== 0) {
        const entry = part * 32 + 31 - Math.clz32(bits & -bits)
        bits &= bits - 1
        const { rule, pattern, asksTests } = entries[entry]!
        if (!accepts(rule)) continue
        const failing = asksTests ? failingTests(index(), entry, document, anchor, bounds) : null
        if (failing !== null) bits &= ~failing[part]!
        const match = failing === null ? pattern.matchAround(document, anchor, bounds) : null
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
const factsAt = (document: Document, at: number, { from, to }: TokenRange): number =>
  at >= from && at < to ? factsIn(document)[at]! : factsOfNone

const fits = (edge: Edge, document: Document, at: number, bounds: TokenRange): boolean =>
  edge === anyEdge ||
  (mayBe(edge, keyOf(tokenAt(document, at, bounds))) && mayHave(edge.facts, factsAt(document, at, bounds)))

/** Whether the words beside an anchor let a pattern fit: a cheap test before it is matched. */
export const mayFit = (
  { before, after }: AroundPattern,
  document: Document,
  anchor: TokenRange,
  bounds: TokenRange,
): boolean => fits(after, document, anchor.to, bounds) && fits(before, document, anchor.from - 1, bounds)

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
