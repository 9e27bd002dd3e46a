import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import type { Vocabulary } from '../../../grammar/pattern/classes.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { Candidate } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { vocabulary } from './vocabulary.js'

/** A number, or a place where words of number may begin, with what a rule's pattern matched around it. */
export interface Found<Anchor extends TokenRange = Amount> {
  readonly context: Context
  /** what `#` stands for */
  readonly amount: Anchor
  readonly match: Match
  /** where the count before it ends: no bound is looked for there */
  readonly floor: number
}

/**
 * What a number is by the words around it. `#` of its patterns is the number; in rules of words it is the place where they begin.
 * A rule that has no `means` refuses: no rule after it is asked.
 */
export interface FormRule<Anchor extends TokenRange = Amount, Result extends TokenRange = Candidate> extends RuleRow {
  /** the numbers that the rule is asked of; absent: all */
  readonly number?: (amount: Anchor) => boolean
  readonly around: readonly string[]
  /** What the words mean, or null where they mean nothing after all. */
  readonly means?: (found: Found<Anchor>) => Result | null
  /** Where a rule refuses; absent: wherever its pattern fits. */
  readonly when?: (found: Found<Anchor>) => boolean
}

/** Finds the first form of a table that a number has. */
export interface FormFinder<Anchor extends TokenRange, Result> {
  (context: Context, amount: Anchor, floor?: number): Result | undefined
  /** the words that must follow the anchor for most rules to fit */
  wordsAfter(): ReadonlySet<string>
}

const tell = ({ trace }: Document, verdict: 'proposed' | 'refused', rule: string, { from, to }: TokenRange): void => {
  trace?.push({ kind: 'counts', verdict, rule, from, to, why: null })
}

/**
 * Makes a finder of forms. Rules are tried in the order of their table.
 * @param words the classes that patterns may name
 */
export const formFinder = <Anchor extends TokenRange = Amount, Result extends TokenRange = Candidate>(
  rules: readonly FormRule<Anchor, Result>[],
  words: Vocabulary = vocabulary,
): FormFinder<Anchor, Result> => {
  const finder = aroundFinder(rules, words)
  const find = (context: Context, amount: Anchor, floor = context.from): Result | undefined => {
    const { document } = context
    const accepts = ({ number }: FormRule<Anchor, Result>): boolean => number === undefined || number(amount)
    const read = ({ name, means, when }: FormRule<Anchor, Result>, match: Match): Result | null | undefined => {
      const found = { context, amount, match, floor }
      if (means === undefined) {
        if (when?.(found) === false) return undefined
        tell(document, 'refused', name, { from: amount.from, to: Math.max(amount.to, amount.from + 1) })
        return null
      }
      const result = means(found)
      if (result === null) return undefined
      tell(document, 'proposed', name, result)
      return result
    }
    return finder.read(document, amount, context, accepts, read) ?? undefined
  }
  return Object.assign(find, { wordsAfter: finder.wordsAfter })
}

/** The place before a token, where words of number may begin. */
export const placeAt = (at: number): TokenRange => ({ from: at, to: at })
