import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { anyDigits, type Vocabulary } from './classes.js'
import { type AroundPattern, compileAround, type Match } from './compile.js'
import { lazily } from './lazily.js'
import type { RuleRow } from './rule-row.js'

/** A rule that tells something of words by what stands around them. */
export interface AroundRule extends RuleRow {
  /** patterns of which one must fit: see `compileAround` in compile.ts */
  readonly around: readonly string[]
}

/** A pattern with its rule, and the rule's place in the table. */
interface Indexed<Rule> {
  readonly place: number
  readonly rule: Rule
  readonly pattern: AroundPattern
}

type ByWord<Rule> = Map<string, Indexed<Rule>[]>

/** What stands on one side of the anchor, as a key of the index. */
const keyAt = ({ tokens }: Document, at: number, { from, to }: TokenRange): string => {
  if (at < from || at >= to) return ''
  const { lower, shape } = tokens[at]!
  return shape === 'digits' ? anyDigits : lower
}

const put = <Rule>(index: ByWord<Rule>, words: ReadonlySet<string>, entry: Indexed<Rule>): void => {
  for (const word of new Set([...words].map((each) => (/^\d/.test(each) ? anyDigits : each)))) {
    const list = index.get(word)
    if (list === undefined) index.set(word, [entry])
    else list.push(entry)
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

/** Tries the entries of several lists in the order of the table. */
const inOrder = <Rule, Result>(
  lists: readonly (readonly Indexed<Rule>[] | undefined)[],
  tryEntry: (entry: Indexed<Rule>) => Result | undefined,
): Result | undefined => {
  const next = lists.map(() => 0)
  for (;;) {
    let first = -1
    for (let k = 0; k < lists.length; k++) {
      const entry = lists[k]?.[next[k]!]
      if (entry !== undefined && (first < 0 || entry.place < lists[first]![next[first]!]!.place)) first = k
    }
    if (first < 0) return undefined
    const result = tryEntry(lists[first]![next[first]!++]!)
    if (result !== undefined) return result
  }
}

/** The first entry of a list that fits, where it comes before the best that is known. */
const firstOf = <Rule>(
  list: readonly Indexed<Rule>[] | undefined,
  best: Indexed<Rule> | null,
  document: Document,
  anchor: TokenRange,
  bounds: TokenRange,
  accepts: ((rule: Rule) => boolean) | undefined,
): Indexed<Rule> | null => {
  if (list === undefined) return best
  for (const entry of list) {
    if (best !== null && entry.place >= best.place) break
    const { rule, pattern } = entry
    if (accepts !== undefined && !accepts(rule)) continue
    if (!standsAt(pattern.wordsBefore, document, anchor.from - 1, bounds)) continue
    if (pattern.matchAround(document, anchor, bounds) !== null) return entry
  }
  return best
}

/** Rules by the word that must stand after the anchor, or else before it; the others are tried everywhere. */
interface AroundIndex<Rule> {
  readonly after: ByWord<Rule>
  readonly before: ByWord<Rule>
  readonly anywhere: readonly Indexed<Rule>[]
  readonly wordsAfter: ReadonlySet<string>
}

const indexAround = <Rule extends Pick<AroundRule, 'around'>>(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): AroundIndex<Rule> => {
  const after: ByWord<Rule> = new Map()
  const before: ByWord<Rule> = new Map()
  const anywhere: Indexed<Rule>[] = []
  rules.forEach((rule, place) => {
    for (const source of rule.around) {
      const pattern = compileAround(source, vocabulary)
      const entry = { place, rule, pattern }
      if (pattern.wordsAfter !== null) put(after, pattern.wordsAfter, entry)
      else if (pattern.wordsBefore !== null) put(before, pattern.wordsBefore, entry)
      else anywhere.push(entry)
    }
  })
  return { after, before, anywhere, wordsAfter: new Set(after.keys()) }
}

/**
 * Makes a finder of rules around words. Patterns are indexed by the word that must stand beside the anchor, so that of a table
 * of any length only the few that can fit are tried. They are compiled when the finder is first asked.
 */
export const aroundFinder = <Rule extends Pick<AroundRule, 'around'>>(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
): AroundFinder<Rule> => {
  const index = lazily(() => indexAround(rules, vocabulary))
  const listsAround = (document: Document, anchor: TokenRange, bounds: TokenRange) => {
    const { after, before, anywhere } = index()
    return [
      after.get(keyAt(document, anchor.to, bounds)),
      before.get(keyAt(document, anchor.from - 1, bounds)),
      anywhere,
    ]
  }
  return {
    wordsAfter: () => index().wordsAfter,
    first: (document, anchor, bounds, accepts) => {
      const { after, before, anywhere } = index()
      let best = firstOf(after.get(keyAt(document, anchor.to, bounds)), null, document, anchor, bounds, accepts)
      best = firstOf(before.get(keyAt(document, anchor.from - 1, bounds)), best, document, anchor, bounds, accepts)
      return firstOf(anywhere, best, document, anchor, bounds, accepts)?.rule ?? null
    },
    read: (document, anchor, bounds, accepts, read) =>
      inOrder(listsAround(document, anchor, bounds), ({ rule, pattern }) => {
        const match = accepts(rule) ? pattern.matchAround(document, anchor, bounds) : null
        return match === null ? undefined : read(rule, match)
      }),
    all: (document, anchor, bounds) => {
      const places = new Set<number>()
      for (const list of listsAround(document, anchor, bounds))
        for (const { place, pattern } of list ?? [])
          if (!places.has(place) && pattern.matchAround(document, anchor, bounds) !== null) places.add(place)
      return [...places].sort((a, b) => a - b).map((place) => rules[place]!)
    },
  }
}

const standsAt = (words: ReadonlySet<string> | null, document: Document, at: number, bounds: TokenRange): boolean => {
  if (words === null) return true
  if (at < bounds.from || at >= bounds.to) return false
  const { lower, shape } = document.tokens[at]!
  return shape === 'digits' || words.has(lower)
}

/** Whether the words beside an anchor let a pattern fit: a cheap test before it is matched. */
export const mayFit = (
  { wordsAfter, wordsBefore }: AroundPattern,
  document: Document,
  anchor: TokenRange,
  bounds: TokenRange,
): boolean =>
  standsAt(wordsAfter, document, anchor.to, bounds) && standsAt(wordsBefore, document, anchor.from - 1, bounds)

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
