import { type Document, tells } from '../../document/document.js'
import { byPlace } from '../../document/span.js'
import type { Mention } from '../mention.js'
import { anyDigits, type Vocabulary } from './classes.js'
import { compile, type Match, type Pattern } from './compile.js'

/** A way of being said: a name that reads as grammar, a pattern, and what it means. */
export interface Rule<Found> {
  /** kind and grammar: "dates/month-day-year"; unique in the program */
  readonly name: string
  /** see `compile` in pattern.ts */
  readonly pattern: string
  /** What the words mean, or null where they mean nothing after all. */
  readonly means: (match: Match, document: Document) => Found | null
}

interface CompiledRule<Found> {
  readonly rule: Rule<Found>
  readonly pattern: Pattern
}

/** Rules by the words that can open them. */
interface RuleIndex<Found> {
  readonly byWord: ReadonlyMap<string, readonly CompiledRule<Found>[]>
  readonly anywhere: readonly CompiledRule<Found>[]
}

/** Rules that open with a number in digits share one entry. */
const indexKey = (word: string): string => (/^\d/.test(word) ? anyDigits : word)

const indexRules = <Found>(rules: readonly Rule<Found>[], vocabulary: Vocabulary): RuleIndex<Found> => {
  const byWord = new Map<string, CompiledRule<Found>[]>()
  const anywhere: CompiledRule<Found>[] = []
  for (const rule of rules) {
    const compiled = { rule, pattern: compile(rule.pattern, vocabulary) }
    if (compiled.pattern.firstWords === null) anywhere.push(compiled)
    else
      for (const word of new Set([...compiled.pattern.firstWords].map(indexKey))) {
        const list = byWord.get(word)
        if (list === undefined) byWord.set(word, [compiled])
        else list.push(compiled)
      }
  }
  return { byWord, anywhere }
}

/** The mention that a token range makes: its span and its sentence. */
export const mentionOf = (document: Document, rule: string, from: number, to: number): Mention => ({
  rule,
  from,
  to,
  start: document.tokens[from]!.start,
  end: document.tokens[to - 1]!.end,
  sentence: document.tokens[from]!.sentence,
})

/**
 * Makes a finder of rules: every rule is tried at every token whose word can open it, in all sentences that tell something.
 * All that is proposed comes back, overlaps included; `chooseLongest` settles them.
 * @param worthTrying by token index, 0 where no rule is tried: a cheap test that spares the patterns most of a text
 */
export const ruleFinder = <Found>(
  rules: readonly Rule<Found>[],
  vocabulary: Vocabulary,
  worthTrying?: (document: Document) => ArrayLike<number>,
): ((document: Document) => (Mention & Found)[]) => {
  const index = indexRules(rules, vocabulary)
  const tryAll = (
    compiled: readonly CompiledRule<Found>[],
    document: Document,
    at: number,
    to: number,
    out: (Mention & Found)[],
  ): void => {
    for (const { rule, pattern } of compiled) {
      const match = pattern.matchAt(document, at, to)
      const found = match === null ? null : rule.means(match, document)
      // a capture named "span" narrows the mention to a part of what was matched
      const { from, to: end } = match?.captures.span ?? match ?? { from: at, to: at }
      if (found !== null && end > from) out.push({ ...mentionOf(document, rule.name, from, end), ...found })
    }
  }
  return (document) => {
    const out: (Mention & Found)[] = []
    const worth = worthTrying?.(document)
    for (const sentence of document.sentences) {
      if (!tells(sentence)) continue
      for (let at = sentence.from; at < sentence.to; at++) {
        if (worth?.[at] === 0) continue
        const { lower, shape } = document.tokens[at]!
        const listed = index.byWord.get(shape === 'digits' ? anyDigits : lower)
        if (listed !== undefined) tryAll(listed, document, at, sentence.to, out)
        if (index.anywhere.length > 0) tryAll(index.anywhere, document, at, sentence.to, out)
      }
    }
    return out
  }
}

/** Settles overlaps: the longer mention wins, then the one that starts earlier, then the one proposed earlier. */
export const chooseLongest = <Found extends Mention>(proposed: readonly Found[]): Found[] => {
  const order = proposed.map((mention, index) => ({ mention, index }))
  order.sort(
    (a, b) =>
      b.mention.to - b.mention.from - (a.mention.to - a.mention.from) ||
      a.mention.from - b.mention.from ||
      a.index - b.index,
  )
  const taken = new Set<number>()
  const kept: Found[] = []
  for (const { mention } of order) {
    let isFree = true
    for (let i = mention.from; i < mention.to && isFree; i++) isFree = !taken.has(i)
    if (!isFree) continue
    for (let i = mention.from; i < mention.to; i++) taken.add(i)
    kept.push(mention)
  }
  return kept.sort(byPlace)
}
