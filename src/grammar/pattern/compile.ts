import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { once } from '../../lexicon/memo.js'
import { anyOf, type TokenTest, takesOneToken, tokenClasses, type Vocabulary, type WordClass } from './classes.js'
import {
  anyEdge,
  bothEdges,
  deniedEdge,
  type Edge,
  edgeOf,
  endOfSentence,
  factsIn,
  factsOfNone,
  mayHave,
  type Side,
  sideOfBranches,
  sideOfRow,
  someToken,
  testEdge,
  unspacedEdge,
  wordEdge,
} from './edges.js'

/** What a pattern matched, and what its captures hold. */
export interface Match extends TokenRange {
  readonly captures: Readonly<Record<string, TokenRange>>
}

/** One run of a pattern over a text. */
interface Run {
  /** null once the run has ended: a run that is kept must keep no document alive */
  document: Document | null
  /** where the sentence begins */
  from: number
  /** where the sentence ends (exclusive) */
  to: number
  /** what `#` stands for */
  anchor: TokenRange | null
  /** where each capture was entered last, by its slot */
  readonly starts: number[]
  /** filled from the end when the whole has matched; made for the first one */
  captures: Record<string, TokenRange> | null
}
const noCaptures: Match['captures'] = {}

/** The objects of runs, used again and again: a test of one pattern may run another, so that some are under way at once. */
const runs: Run[] = []
let underWay = 0

/** Begins a run: `endRun` must follow, whatever happens. */
const beginRun = (document: Document, from: number, to: number, anchor: TokenRange | null): Run => {
  const run = runs[underWay++]
  if (run !== undefined) {
    run.document = document
    run.from = from
    run.to = to
    run.anchor = anchor
    run.captures = null
    return run
  }
  const made: Run = { document, from, to, anchor, starts: [], captures: null }
  runs.push(made)
  return made
}
const endRun = (): void => {
  runs[--underWay]!.document = null
}

/** Matches from a token to the end of the pattern; gives the end of the whole match, or -1. */
type Matcher = (run: Run, at: number) => number

/** What stands after a whole pattern. */
const endOfMatch: Matcher = (_run, at) => at

/** How many tokens a part can take. */
interface Width {
  readonly least: number
  readonly most: number
}

/** A pattern ready to run. */
export interface Pattern {
  readonly source: string
  /** the words that can open it, or null where a test decides */
  readonly firstWords: ReadonlySet<string> | null
  /** lists of which each has a word that every match holds */
  readonly neededWords: () => readonly ReadonlySet<string>[]
  /** how many tokens it takes at least */
  readonly least: number
  /** how many tokens there can be at most up to `to`: a number where the pattern ends in `{end}` */
  readonly mostToEnd: number
  /** Matches at a token, within `to` (exclusive). */
  matchAt(document: Document, at: number, to: number): Match | null
}

/**
 * A part of a pattern, ready to be linked to what follows it: all links are made once, so that a run makes nothing. What it asks of
 * the tokens at its ends is reckoned when an index asks, which is at the ends of a whole pattern alone.
 */
interface Compiled {
  readonly link: (next: Matcher) => Matcher
  readonly firstWords: () => ReadonlySet<string> | null
  /** what it asks of the token where it begins */
  readonly ahead: () => Side
  /** what it asks of the token before which it ends */
  readonly behind: () => Side
  readonly width: Width
  /** whether it may match without taking a token */
  readonly optional: boolean
  /** whether it is `#` */
  readonly isAnchor?: boolean
  /** the word that it is */
  readonly word?: string
  /** what it denies, where it is `!x` */
  readonly denied?: Compiled
}

const takes = (taking: () => Edge): (() => Side) => once(() => ({ taking: taking(), passing: null }))
const passes = (passing: () => Edge): (() => Side) => once(() => ({ taking: null, passing: passing() }))
const noWords = (): null => null
const asksNothing = (): Edge => anyEdge
const asksNoToken = (): Edge => endOfSentence

const linkOneToken =
  (test: TokenTest) =>
  (next: Matcher): Matcher =>
  (run, at) =>
    at < run.to && test(run.document!, at, run.to) > 0 ? next(run, at + 1) : -1

const linkWords =
  (words: ReadonlySet<string>) =>
  (next: Matcher): Matcher =>
  (run, at) =>
    at < run.to && words.has(run.document!.tokens[at]!.lower) ? next(run, at + 1) : -1

const linkWord =
  (word: string) =>
  (next: Matcher): Matcher =>
  (run, at) =>
    at < run.to && run.document!.tokens[at]!.lower === word ? next(run, at + 1) : -1

const linkTest =
  (test: TokenTest) =>
  (next: Matcher): Matcher =>
  (run, at) => {
    if (at >= run.to) return -1
    const length = test(run.document!, at, run.to)
    return length > 0 && at + length <= run.to ? next(run, at + length) : -1
  }

/** Tests of phrases say no widths of their own: none takes more tokens than this. */
const widestTest = 8

const compileTest = (test: TokenTest, firstWords: ReadonlySet<string> | null): Compiled => {
  const isOneToken = takesOneToken(test)
  const asked = takes(() => {
    const edge = testEdge(test)
    return { ...edge, words: firstWords && wordEdge(firstWords).words, test: isOneToken ? edge.test : null }
  })
  return {
    link: isOneToken ? linkOneToken(test) : linkTest(test),
    firstWords: () => firstWords,
    ahead: asked,
    behind: isOneToken ? asked : takes(() => someToken),
    width: { least: 1, most: isOneToken ? 1 : widestTest },
    optional: false,
  }
}

const compileSet = (phrases: ReadonlySet<string>): Compiled => {
  const known = compiledSets.get(phrases)
  if (known !== undefined) return known
  const parts = [...phrases].map((phrase) => phrase.split(' '))
  const lengths = parts.map(({ length }) => length)
  const firstWords = once(() => new Set(parts.map((words) => words[0] ?? '')))
  const compiled: Compiled = {
    link: lengths.every((length) => length === 1) ? linkWords(phrases) : linkTest(anyOf(phrases)),
    firstWords,
    ahead: takes(() => wordEdge(firstWords())),
    behind: takes(() => wordEdge(new Set(parts.map((words) => words.at(-1) ?? '')))),
    width: { least: Math.min(...lengths), most: Math.max(...lengths) },
    optional: false,
  }
  compiledSets.set(phrases, compiled)
  return compiled
}
/** Word lists stand in many patterns and are indexed once. */
const compiledSets = new WeakMap<ReadonlySet<string>, Compiled>()

const compileClass = (wordClass: WordClass): Compiled => {
  if (typeof wordClass === 'function') return compileTest(wordClass, null)
  return 'test' in wordClass ? compileTest(wordClass.test, wordClass.opens) : compileSet(wordClass)
}

const testOf = (wordClass: WordClass): TokenTest => {
  if (typeof wordClass === 'function') return wordClass
  return 'test' in wordClass ? wordClass.test : anyOf(wordClass)
}

/** `{a&b&!c}`: what the first class takes, where every other class holds at its first token and no denied one does. */
const compileConjunction = (names: readonly string[], vocabulary: Vocabulary, source: string): Compiled => {
  const [first = '', ...others] = names
  const main = compileClass(classNamed(first, vocabulary, source))
  const wanted: TokenTest[] = []
  const denied: TokenTest[] = []
  const edges: (() => Edge)[] = []
  for (const name of others) {
    const wordClass = classNamed(name.replace('!', ''), vocabulary, source)
    const test = testOf(wordClass)
    if (name.startsWith('!')) {
      denied.push(test)
      edges.push(() => deniedEdge(test))
    } else {
      wanted.push(test)
      edges.push(() => compileClass(wordClass).ahead().taking!)
    }
  }
  const asked = takes(() => edges.reduce((edge, other) => bothEdges(edge, other()), main.ahead().taking!))
  return {
    ...main,
    ahead: asked,
    behind: main.width.most === 1 ? asked : main.behind,
    link: (next) => {
      const linked = main.link(next)
      return (run, at) => {
        if (at >= run.to) return -1
        for (const test of wanted) if (test(run.document!, at, run.to) === 0) return -1
        for (const test of denied) if (test(run.document!, at, run.to) > 0) return -1
        return linked(run, at)
      }
    },
  }
}

const classNamed = (name: string, vocabulary: Vocabulary, source: string): WordClass => {
  const wordClass = vocabulary[name] ?? tokenClasses[name]
  if (wordClass === undefined)
    throw new Error(`the pattern names a class that the vocabulary lacks: {${name}} in ${source}`)
  return wordClass
}

const compileWord = (word: string): Compiled => {
  const known = compiledWords.get(word)
  if (known !== undefined) return known
  const firstWords = once(() => new Set([word]))
  const asked = takes(() => wordEdge(firstWords()))
  const width = { least: 1, most: 1 }
  const compiled = { link: linkWord(word), firstWords, ahead: asked, behind: asked, width, optional: false, word }
  compiledWords.set(word, compiled)
  return compiled
}
/** The same words stand in many patterns. */
const compiledWords = new Map<string, Compiled>()

/** What takes no token: it only looks. */
const looking = (
  holds: (run: Run, at: number) => boolean,
  ahead: () => Edge,
  behind: () => Edge = asksNothing,
): Compiled => ({
  link: (next) => (run, at) => (holds(run, at) ? next(run, at) : -1),
  firstWords: noWords,
  ahead: passes(ahead),
  behind: passes(behind),
  width: { least: 0, most: 0 },
  optional: true,
})

/** `~`: the next token is written against what stands before it. */
const writtenAgainst = looking(
  ({ document, to }, at) => at < to && !document!.tokens[at]!.spaced,
  () => unspacedEdge,
)

const bounds: Readonly<Record<string, Compiled>> = {
  start: looking(({ from }, at) => at === from, asksNothing, asksNoToken),
  end: looking(({ to }, at) => at === to, asksNoToken),
}

/** `!x`: what follows is not this. */
const denial = (part: Compiled): Compiled => {
  const found = part.link(endOfMatch)
  const { denied } = part
  const ahead = denied === undefined ? asksNothing : () => edgeOf(denied.ahead())
  return { ...looking((run, at) => found(run, at) < 0, ahead), denied: part }
}

/** `#`: the words that the pattern stands around. */
const anchor: Compiled = {
  link: (next) => (run, at) => (run.anchor !== null && at === run.anchor.from ? next(run, run.anchor.to) : -1),
  firstWords: noWords,
  ahead: takes(asksNothing),
  behind: takes(asksNothing),
  width: { least: 0, most: 0 },
  optional: false,
  isAnchor: true,
}

const union = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null => {
  const known = sets.filter((set) => set !== null)
  if (known.length < sets.length) return null
  return known.length === 1 ? known[0]! : new Set(known.flatMap((set) => [...set]))
}

/** The words that can stand first in a row of parts; null where a test decides. */
const edgeWords = (parts: readonly Compiled[]): ReadonlySet<string> | null => {
  const edge: (ReadonlySet<string> | null)[] = []
  for (const part of parts) {
    // what only looks stands beside the words without being one
    if (part.width.most > 0 || !part.optional) edge.push(part.firstWords())
    if (!part.optional) break
  }
  return edge.length === 0 ? null : union(edge)
}

/** The words that open each part of a row that cannot be left out, where they are known. */
const neededWords = (parts: readonly Compiled[]): readonly ReadonlySet<string>[] =>
  parts.map(({ optional, firstWords }) => (optional ? null : firstWords())).filter((words) => words !== null)

const sum = (widths: readonly Width[]): Width => ({
  least: widths.reduce((total, { least }) => total + least, 0),
  most: widths.reduce((total, { most }) => total + most, 0),
})

const sequence = (parts: readonly Compiled[]): Compiled => ({
  link: (next) => parts.reduceRight((following, part) => part.link(following), next),
  firstWords: () => edgeWords(parts),
  ahead: () => sideOfRow(parts, ({ ahead }) => ahead()),
  behind: () => sideOfRow([...parts].reverse(), ({ behind }) => behind()),
  width: sum(parts.map(({ width }) => width)),
  optional: parts.every((part) => part.optional),
  ...(parts.length === 1 && parts[0]!.isAnchor === true ? { isAnchor: true } : {}),
})

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
  firstWords: () => union(branches.map((branch) => branch.firstWords())),
  ahead: () => sideOfBranches(branches.map(({ ahead }) => ahead())),
  behind: () => sideOfBranches(branches.map(({ behind }) => behind())),
  width: {
    least: Math.min(...branches.map(({ width }) => width.least)),
    most: Math.max(...branches.map(({ width }) => width.most)),
  },
  optional: branches.some((branch) => branch.optional),
})

/** Branches with those that are one word each, and stand side by side, made one branch: "by | from | since" is one look-up. */
const withWordsJoined = (branches: readonly (readonly Compiled[])[]): readonly (readonly Compiled[])[] => {
  const joined: (readonly Compiled[])[] = []
  for (let at = 0; at < branches.length; at++) {
    const words = new Set<string>()
    for (let next = at; isWord(branches[next]); next++) words.add(branches[next]![0]!.word!)
    joined.push(words.size > 1 ? [compileSet(words)] : branches[at]!)
    at += Math.max(words.size - 1, 0)
  }
  return joined
}
const isWord = (branch: readonly Compiled[] | undefined): boolean =>
  branch?.length === 1 && branch[0]!.word !== undefined

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
  ahead: () => ({ taking: part.ahead().taking, passing: anyEdge }),
  behind: () => ({ taking: part.behind().taking, passing: anyEdge }),
  width: { least: 0, most: part.width.most },
  optional: true,
})

/** `x*3`: up to three of them, as many as fit. */
const upTo = (times: number, part: Compiled): Compiled =>
  times <= 1 ? optionally(part) : optionally(sequence([part, upTo(times - 1, part)]))

/** Of two captures with one name that both match, the later stays. */
const capture = (name: string, slot: number, part: Compiled): Compiled => ({
  ...part,
  link: (next) => {
    const inner = part.link((run, at) => {
      const from = run.starts[slot]!
      const end = next(run, at)
      if (end < 0) return end
      run.captures ??= {}
      if (!Object.hasOwn(run.captures, name)) run.captures[name] = { from, to: at }
      return end
    })
    return (run, at) => {
      run.starts[slot] = at
      return inner(run, at)
    }
  },
})

/** Splits a pattern into brackets, bars, marks, classes and words. */
const lex = (source: string): string[] =>
  source.match(/\{[\w-]+(?:=[\w-]+)?(?:&!?[\w-]+)*\}|\\.|\[[\w-]+:|\*\d+|[()|\]?#~!]|[^\s()|\]?#~!*{}[\\]+/g) ?? []

/** The parts of a pattern's outermost row, or the whole where it has branches. */
const parse = (source: string, vocabulary: Vocabulary): readonly Compiled[] => {
  const parts = lex(source)
  let at = 0
  let slots = 0
  const parseClass = (part: string): Compiled => {
    const [head = '', ...others] = part.slice(1, -1).split('&')
    const [name = '', captured] = head.split('=')
    const first = captured ?? name
    const compiled =
      others.length > 0
        ? compileConjunction([first, ...others], vocabulary, source)
        : (bounds[first] ?? compileClass(classNamed(first, vocabulary, source)))
    return captured === undefined ? compiled : capture(name, slots++, compiled)
  }
  const parseOne = (): Compiled => {
    const part = parts[at++] ?? ''
    if (part === '(') return closing(')')
    if (part === '#') return anchor
    if (part === '~') return writtenAgainst
    if (part === '!') return denial(parseOne())
    if (part.startsWith('[')) return capture(part.slice(1, -1), slots++, closing(']'))
    if (part.startsWith('{')) return parseClass(part)
    return compileWord(part.startsWith('\\') ? part.slice(1) : part)
  }
  const closing = (bracket: string): Compiled => {
    const inner = joined(parseBranches())
    if (parts[at++] !== bracket) throw new Error(`a bracket is not closed in the pattern: ${source}`)
    return inner
  }
  /** What a part and the mark after it mean: `x?`, `x*3`. */
  const parseRepeated = (): Compiled => {
    const one = parseOne()
    const mark = parts[at] ?? ''
    if (mark !== '?' && !mark.startsWith('*')) return one
    at++
    return mark === '?' ? optionally(one) : upTo(Number(mark.slice(1)), one)
  }
  const parseBranches = (): Compiled[][] => {
    const branches: Compiled[][] = [[]]
    while (at < parts.length && parts[at] !== ')' && parts[at] !== ']') {
      if (parts[at] === '|') {
        at++
        branches.push([])
      } else branches.at(-1)!.push(parseRepeated())
    }
    return branches
  }
  const joined = (branches: readonly (readonly Compiled[])[]): Compiled =>
    branches.length === 1 ? sequence(branches[0]!) : alternatives(withWordsJoined(branches).map(sequence))
  const whole = parseBranches()
  if (at < parts.length) throw new Error(`a bracket closes nothing in the pattern: ${source}`)
  return whole.length === 1 ? whole[0]! : [joined(whole)]
}

/**
 * Compiles a pattern. Tokens are matched in lower case, one after another:
 *
 * | written | means |
 * | --- | --- |
 * | `word` | the word itself; `\(` stands for a sign of the language |
 * | `{class}` | a class of the vocabulary, or of `tokenClasses` (parts of speech, shapes, forms) |
 * | `{a&b&!c}` | what the first class takes, where the others hold at its first token and the denied ones do not |
 * | `{name=class}`, `[name: ...]` | the same, captured |
 * | `( a \| b )` | the first that fits |
 * | `x?`, `x*3` | may be missing; up to three of them |
 * | `!x`, `!!x` | what follows is not this, or is this; takes nothing |
 * | `~` | what follows is written against what stands before it; takes nothing |
 * | `{start}`, `{end}` | the sentence begins or ends here; takes nothing |
 * | `#` | the words that the pattern stands around: see `compileAround` |
 *
 * @throws on a class that the vocabulary lacks or a bracket that does not close: a fault of the rule
 */
export const compile = (source: string, vocabulary: Vocabulary): Pattern => {
  const parts = parse(source, vocabulary)
  const { link, firstWords, optional, width } = sequence(parts)
  let second: Edge | null = null
  let match: Matcher | null = null
  return {
    source,
    firstWords: optional ? null : firstWords(),
    neededWords: once(() => neededWords(parts)),
    least: width.least,
    mostToEnd: parts.at(-1) === bounds.end ? width.most : Number.POSITIVE_INFINITY,
    matchAt: (document, at, to) => {
      second ??= secondEdge(parts)
      if (!mayHave(second.facts, at + 1 < to ? factsIn(document)[at + 1]! : factsOfNone)) return null
      // most patterns never run over an article
      match ??= link(endOfMatch)
      const run = beginRun(document, at, to, null)
      try {
        const end = match(run, at)
        return end > at ? { from: at, to: end, captures: run.captures ?? noCaptures } : null
      } finally {
        endRun()
      }
    },
  }
}

/** What a pattern asks of the token behind its first one. */
const secondEdge = ([first, ...others]: readonly Compiled[]): Edge =>
  first?.width.least === 1 && first.width.most === 1 ? edgeOf(sideOfRow(others, ({ ahead }) => ahead())) : anyEdge

/** What the parts that only look ask of the token after them: `!!one #`. */
const edgeLookedAt = (parts: readonly Compiled[]): Edge => {
  let edge = anyEdge
  for (const { width, ahead } of [...parts].reverse()) {
    const passing = width.most > 0 ? null : ahead().passing
    if (passing === null) break
    edge = bothEdges(edge, passing)
  }
  return edge
}

/** A pattern around words that are known already: a number, a name. */
export interface AroundPattern {
  readonly source: string
  /** the words that can stand right after the anchor, or null where a test decides or nothing is asked */
  readonly wordsAfter: () => ReadonlySet<string> | null
  /** what it asks of the token before the anchor */
  readonly before: Edge
  /** what it asks of the first token of the anchor */
  readonly first: Edge
  /** what it asks of the token after the anchor */
  readonly after: Edge
  /** Matches around `anchor`, within `bounds` (its sentence). */
  matchAround(document: Document, anchor: TokenRange, bounds: TokenRange): Match | null
}

/**
 * Compiles a pattern around given words: `half past #`, `# ~: ~{digits}`, `{start} # {end}`. The sign `#` stands once, outside brackets.
 * @throws as `compile`, and where `#` is missing or stands in brackets
 */
export const compileAround = (source: string, vocabulary: Vocabulary): AroundPattern => {
  const parts = parse(source, vocabulary)
  const place = parts.findIndex(({ isAnchor }) => isAnchor === true)
  if (place < 0) throw new Error(`the pattern has no # outside brackets: ${source}`)
  const before = sequence(parts.slice(0, place))
  const after = sequence(parts.slice(place + 1))
  const whole = sequence(parts)
  let match: Matcher | null = null
  let follows: Matcher | null = null
  const { least, most } = before.width
  return {
    source,
    wordsAfter: after.optional ? noWords : after.firstWords,
    before: edgeOf(before.behind()),
    first: edgeLookedAt(parts.slice(0, place)),
    after: edgeOf(after.ahead()),
    matchAround: (document, around, { from, to }) => {
      const earliest = Math.max(from, around.from - most)
      if (around.from - least < earliest) return null
      match ??= whole.link(endOfMatch)
      follows ??= after.link(endOfMatch)
      const run = beginRun(document, from, to, around)
      try {
        // most patterns fail on what follows, whatever stands before
        if (most > least && follows(run, around.to) < 0) return null
        for (let at = around.from - least; at >= earliest; at--) {
          const end = match(run, at)
          if (end >= 0) return { from: at, to: end, captures: run.captures ?? noCaptures }
        }
        return null
      } finally {
        endRun()
      }
    },
  }
}
