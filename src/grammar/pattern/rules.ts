import { type Document, type Token, tells } from '../../document/document.js'
import { byPlace, type TokenRange } from '../../document/span.js'
import type { Trace } from '../../document/trace.js'
import type { Mention } from '../mention.js'
import { type AroundFinder, type AroundRule, aroundFinder } from './around.js'
import { anyDigits, type Vocabulary } from './classes.js'
import { compile, type Match, type Pattern } from './compile.js'
import { edgeKey } from './edges.js'
import { lazily } from './lazily.js'
import type { RuleRow } from './rule-row.js'

/** A way of being said: a name that reads as grammar, a pattern, and what it means. */
export interface Rule<Found, Name extends string = string> extends RuleRow {
  readonly name: Name
  /** see `compile` in compile.ts */
  readonly pattern: string
  /** What the words mean, or null where they mean nothing after all. */
  readonly means: (match: Match, document: Document) => Found | null
}

/** What refuses words that rules found, by what stands around them. */
export interface Refusal extends AroundRule {
  /** the rules whose words it refuses */
  readonly of: readonly string[]
}

/** A table of rules of one kind, and what its engine needs to run them. */
export interface RuleTable<Found, Name extends string = string> {
  /** the kind of claim, for the trace: "dates" */
  readonly kind: string
  readonly rules: readonly Rule<Found, Name>[]
  readonly refusals?: readonly Refusal[]
  readonly vocabulary: Vocabulary
  /** by token index, 0 where no rule is tried: a cheap test that spares the patterns most of a text */
  readonly worthTrying?: (document: Document) => ArrayLike<number>
}

/** What a rule proposes: a mention under its name. */
export type Proposal<Found, Name extends string = string> = Mention & { readonly rule: Name } & Found

interface CompiledRule<Found, Name extends string> {
  readonly rule: Rule<Found, Name>
  readonly pattern: Pattern
  readonly refusals: AroundFinder<Refusal> | null
  /** which of the gathered lists must have a word from its first token on */
  readonly needs: number
}

/** What a word does in a table: the rules that it can open, and the gathered lists that it stands in. */
interface WordEntry<Found, Name extends string> {
  readonly rules: CompiledRule<Found, Name>[]
  lists: number
}

const noRules: readonly never[] = []

/** What the words of a sentence do, by token. */
interface NotedWords<Found, Name extends string> {
  readonly rules: (readonly CompiledRule<Found, Name>[])[]
  readonly listsFrom: Int32Array
}

/** Rules by the words that can open them. */
interface RuleIndex<Found, Name extends string> {
  readonly byWord: ReadonlyMap<string, WordEntry<Found, Name>>
  readonly anywhere: readonly CompiledRule<Found, Name>[]
}

/** A token as words are indexed. */
const keyOf = ({ lower, shape }: Token): string => (shape === 'digits' ? anyDigits : lower)

/** As many lists as a number has bits. */
const mostLists = 31

/** The lists of words that most rules need, a bit for each: "unit", "month". */
const gatherLists = (patterns: readonly Pattern[]): readonly ReadonlySet<string>[] => {
  const uses = new Map<ReadonlySet<string>, number>()
  for (const { neededWords } of patterns)
    for (const words of new Set(neededWords())) uses.set(words, (uses.get(words) ?? 0) + 1)
  return [...uses]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostLists)
    .map(([words]) => words)
}

const needsOf = ({ neededWords }: Pattern, lists: readonly ReadonlySet<string>[]): number =>
  neededWords().reduce((needs, words) => needs | (lists.includes(words) ? 1 << lists.indexOf(words) : 0), 0)

/** Makes the refusals of each rule ready, one finder for all rules that share the same ones. */
const refusalsByRule = (
  refusals: readonly Refusal[],
  vocabulary: Vocabulary,
): ((rule: string) => AroundFinder<Refusal> | null) => {
  const finders = new Map<string, AroundFinder<Refusal>>()
  return (rule) => {
    const own = refusals.filter(({ of }) => of.includes(rule))
    if (own.length === 0) return null
    const key = own.map(({ name }) => name).join(' ')
    const finder = finders.get(key) ?? aroundFinder(own, vocabulary)
    finders.set(key, finder)
    return finder
  }
}

const indexRules = <Found, Name extends string>({
  rules,
  refusals = [],
  vocabulary,
}: RuleTable<Found, Name>): RuleIndex<Found, Name> => {
  const byWord = new Map<string, WordEntry<Found, Name>>()
  const entryOf = (word: string): WordEntry<Found, Name> => {
    const entry = byWord.get(word) ?? { rules: [], lists: 0 }
    byWord.set(word, entry)
    return entry
  }
  const anywhere: CompiledRule<Found, Name>[] = []
  const refusalsOf = refusalsByRule(refusals, vocabulary)
  const patterns = rules.map(({ pattern }) => compile(pattern, vocabulary))
  const lists = gatherLists(patterns)
  lists.forEach((words, bit) => {
    for (const word of words) entryOf(edgeKey(word)).lists |= 1 << bit
  })
  rules.forEach((rule, place) => {
    const pattern = patterns[place]!
    const compiled = { rule, pattern, refusals: refusalsOf(rule.name), needs: needsOf(pattern, lists) }
    if (pattern.firstWords === null) anywhere.push(compiled)
    else for (const word of new Set([...pattern.firstWords].map(edgeKey))) entryOf(word).rules.push(compiled)
  })
  return { byWord, anywhere }
}

/** The mention that a token range makes: its span and its sentence. */
export const mentionOf = <Name extends string>(
  document: Document,
  rule: Name,
  from: number,
  to: number,
): Mention & { readonly rule: Name } => ({
  rule,
  from,
  to,
  start: document.tokens[from]!.start,
  end: document.tokens[to - 1]!.end,
  sentence: document.tokens[from]!.sentence,
})

/** What a rule makes of its match, where nothing refuses it; the trace is told either way. */
const proposalOf = <Found, Name extends string>(
  { rule, refusals }: CompiledRule<Found, Name>,
  match: Match,
  document: Document,
  sentence: TokenRange,
  kind: string,
): Proposal<Found, Name> | null => {
  // a capture named "span" narrows the mention to a part of what was matched
  const { from, to } = match.captures.span ?? match
  if (to <= from) return null
  const refusal = refusals?.first(document, { from, to }, sentence) ?? null
  if (refusal !== null) {
    document.trace?.push({ kind, verdict: 'refused', rule: refusal.name, from, to, why: rule.name })
    return null
  }
  const found = rule.means(match, document)
  if (found === null) return null
  document.trace?.push({ kind, verdict: 'proposed', rule: rule.name, from, to, why: null })
  return { ...mentionOf(document, rule.name, from, to), ...found }
}

/**
 * Makes a finder of rules: every rule is tried at every token whose word can open it, in all sentences that tell something.
 * All that is proposed comes back, overlaps included; `chooseLongest` settles them.
 */
export const ruleFinder = <Found, Name extends string>(
  table: RuleTable<Found, Name>,
): ((document: Document) => Proposal<Found, Name>[]) => {
  const { kind, worthTrying } = table
  const indexed = lazily(() => indexRules(table))
  const tryAll = (
    compiled: readonly CompiledRule<Found, Name>[],
    document: Document,
    at: number,
    sentence: TokenRange,
    lists: number,
    out: Proposal<Found, Name>[],
  ): void => {
    for (const each of compiled) {
      if ((each.needs & lists) !== each.needs) continue
      const match = each.pattern.matchAt(document, at, sentence.to)
      const proposal = match === null ? null : proposalOf(each, match, document, sentence, kind)
      if (proposal !== null) out.push(proposal)
    }
  }
  /** Notes by token what its word does, and the gathered lists that have a word there or further on in its sentence. */
  const noteWords = ({ tokens }: Document, { from, to }: TokenRange, noted: NotedWords<Found, Name>): void => {
    const { byWord } = indexed()
    let lists = 0
    for (let at = to - 1; at >= from; at--) {
      const entry = byWord.get(keyOf(tokens[at]!))
      lists |= entry?.lists ?? 0
      noted.rules[at] = entry?.rules ?? noRules
      noted.listsFrom[at] = lists
    }
  }
  return (document) => {
    const out: Proposal<Found, Name>[] = []
    const { tokens } = document
    const worth = worthTrying?.(document)
    const noted: NotedWords<Found, Name> = {
      rules: new Array(tokens.length),
      listsFrom: new Int32Array(tokens.length),
    }
    const { anywhere } = indexed()
    for (const sentence of document.sentences) {
      if (!tells(sentence)) continue
      let isNoted = false
      for (let at = sentence.from; at < sentence.to; at++) {
        if (worth?.[at] === 0) continue
        if (!isNoted) noteWords(document, sentence, noted)
        isNoted = true
        const lists = noted.listsFrom[at]!
        tryAll(noted.rules[at]!, document, at, sentence, lists, out)
        tryAll(anywhere, document, at, sentence, lists, out)
      }
    }
    return out
  }
}

/** Orders proposals by rank: the longer before the shorter, then the one that starts earlier, then the one proposed earlier. */
const byRank = <Found extends Mention>(proposed: readonly Found[]): Found[] =>
  proposed
    .map((mention, index) => ({ mention, index }))
    .sort(
      (a, b) =>
        b.mention.to - b.mention.from - (a.mention.to - a.mention.from) ||
        a.mention.from - b.mention.from ||
        a.index - b.index,
    )
    .map(({ mention }) => mention)

/** Settles overlaps: the longer mention wins, then the one that starts earlier, then the one proposed earlier. */
export const chooseLongest = <Found extends Mention>(
  proposed: readonly Found[],
  kind: string,
  trace: Trace | null,
): Found[] => {
  const taken = new Map<number, Found>()
  const kept: Found[] = []
  for (const mention of byRank(proposed)) {
    const { rule, from, to } = mention
    let winner: Found | undefined
    for (let i = from; i < to && winner === undefined; i++) winner = taken.get(i)
    if (winner !== undefined) {
      const isShorter = to - from < winner.to - winner.from
      const why = `${winner.rule} ${isShorter ? 'is longer' : 'comes first'}`
      trace?.push({ kind, verdict: 'overlapped', rule, from, to, why })
      continue
    }
    for (let i = from; i < to; i++) taken.set(i, mention)
    trace?.push({ kind, verdict: 'chosen', rule, from, to, why: null })
    kept.push(mention)
  }
  return kept.sort(byPlace)
}
