import type { Token } from '../../../../document/document.js'
import type { TokenRange } from '../../../../document/span.js'
import { verbLemma } from '../../../../document/tag/lemmas.js'
import { nounPrepositions } from '../../../../grammar/clauses/lexicon.js'
import { scaleLetters, scales } from '../../../../lexicon/numbers/number-words.js'
import { union } from '../../../../lexicon/word-list.js'
import { amountAt } from '../../amount/amount.js'
import { cueBefore } from '../../bounds/index.js'
import { type Candidate, kindOf, limitsBetween } from '../../candidate.js'
import type { Amount } from '../../context.js'
import { changesThings, cutsMoney } from '../../direction/lexicon.js'
import { changeAdjectives, changeNouns, changeVerbs } from '../../lexicon.js'
import { type FormRule, type Found, formFinder } from '../form-rules.js'
import { levelNouns, levelVerbs, rangeVerbs } from '../lexicon.js'
import { isEnd } from '../vocabulary.js'

/** Two numbers that are the ends of one range, and what they span. */
export interface Range extends TokenRange {
  readonly first: Amount
  readonly last: Amount
  readonly form: 'between' | 'from' | 'to' | 'hyphen' | 'or'
}

/** A unit or scale said once, at the last number, holds for both: "2 to 3 percent", "$3 to $5 billion". */
const reachBack = (tokens: readonly Token[], first: Amount, last: Amount): Amount => {
  const scale = first.number.to - first.number.from === 1 ? scaleOf(tokens, first, last) : 1
  const mantissa = (last.value ?? 0) / (last.unit?.factor ?? 1) / scale
  const by = scale > 1 && (first.value ?? 0) < mantissa ? scale : 1
  const factor = first.unit === null ? (last.unit?.factor ?? 1) : 1
  const value = (first.value ?? 0) * by * factor
  return {
    ...first,
    unit: first.unit ?? last.unit,
    unitTokens: first.unitTokens ?? last.unitTokens,
    value,
    min: value,
    max: value,
  }
}

/** What the last number multiplies: "dozen", "hundred thousand", "bn"; "10-15,000" are thousands both. */
const scaleOf = (tokens: readonly Token[], first: Amount, last: Amount): number => {
  let scale = 1
  for (let i = last.number.to - 1; i > last.number.from; i--) {
    const by = scales.get(tokens[i]!.lower) ?? scaleLetters.get(tokens[i]!.lower)
    if (by === undefined) break
    scale *= by
  }
  const value = last.value ?? 0
  const isGrouped = last.number.to - last.number.from === 1 && /^\d{1,3},000$/.test(tokens[last.number.from]!.text)
  const low = first.value ?? 0
  return isGrouped && low >= 2 && low * 5 >= value / 1000 ? 1000 : scale
}

const reachForward = (first: Amount, last: Amount): Amount =>
  last.unit === null && first.unit !== null ? { ...last, unit: first.unit, unitTokens: first.unitTokens } : last

/** Ends of one range: units that agree, and no part beside a number of things ("by a third to 45,000"). */
const agree = (first: Amount, last: Amount): boolean =>
  (first.unit === null || last.unit === null || first.unit.name === last.unit.name) &&
  (first.type === last.type || (first.value ?? 0) * 20 >= (last.value ?? 0))

const namesChange = ({ lower, pos }: Token): boolean =>
  changeAdjectives.up.has(lower) ||
  changeAdjectives.down.has(lower) ||
  (pos === 'NOUN' && (changeNouns.up.has(lower) || changeNouns.down.has(lower) || levelNouns.has(lower)))

/** Whether a verb, noun or adjective of change stands shortly before: then "from 4 to 6" is two levels. */
export const changesBefore = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    const token = tokens[i]!
    if (token.text === ';' || token.text === ':') return false
    if (token.pos === 'VERB') {
      const lemma = verbLemma(token.lower)
      if (changeVerbs.up.has(lemma) || changeVerbs.down.has(lemma) || levelVerbs.has(lemma)) return true
      if (rangeVerbs.has(lemma)) return false
    }
    if (namesChange(token)) return true
  }
  return false
}

/** The second end as written: captured as `last`. */
const secondEnd = ({ context, amount, match }: Found): Amount | undefined => {
  const second = amountAt(context, match.captures.last!.from, amount.unit?.kind === 'money')
  return second !== undefined && isEnd(second) && agree(amount, second) ? second : undefined
}

/** A range of the number and the second end, where `accepts` its values. */
const rangeOf =
  (form: Range['form'], accepts: (low: number, high: number, found: Found) => boolean) =>
  (found: Found): Range | null => {
    const { context, amount } = found
    const second = secondEnd(found)
    if (second === undefined) return null
    const last = reachForward(amount, second)
    const first = reachBack(context.tokens, amount, last)
    if (!accepts(first.value ?? 0, last.value ?? 0, found)) return null
    const opens = form === 'between' || form === 'from'
    return { first, last, form, from: opens ? first.from - 1 : first.from, to: last.to }
  }

const rises = (low: number, high: number): boolean => low < high

/** "by 2 million to 8 million": a range would say its scale once. */
const saysScale = ({ number }: Amount): boolean => number.to - number.from > 1

/** Verbs whose object is what somebody changes: of "[cut] 2% to 3% of its staff" no share is a level. */
const changesShares = union(changesThings, cutsMoney)

/** The verb that takes an amount with its bound as its object: "[cut] about 2%". */
const verbOver = ({ context, amount }: Found): string => {
  const from = cueBefore(context, amount, context.from)?.from ?? amount.from
  return verbLemma(context.tokens[from - 1]?.lower ?? '')
}

/** "cut [2% to 3% of] its staff": shares of one thing that somebody changes, which no level is. */
const areShares = (low: number, high: number, found: Found): boolean => {
  if (!changesShares.has(verbOver(found))) return false
  const second = secondEnd(found)
  const areParts = found.amount.unit?.kind === 'percent' && second?.unit?.kind === 'percent'
  return areParts && high <= low * 3 && nounPrepositions.has(found.context.tokens[second!.to]?.lower ?? '')
}

/** "rose 3-1/8 to 47-5/8": a change and the level that it led to. */
const isLevelAfterChange = (low: number, high: number, found: Found): boolean =>
  !areShares(low, high, found) && followsChange(low, high, found)

const followsChange = (low: number, high: number, { context, amount }: Found): boolean =>
  (amount.unit !== null || saysScale(amount) || high > low * 4) &&
  changesBefore(context.tokens, amount.from, Math.max(context.from, amount.from - 4))

/** Ends written alike on both sides of their dash: both in digits or both in words, both spaced or neither. */
const isBalanced = (low: number, high: number, found: Found): boolean => {
  const { tokens } = found.context
  const { amount } = found
  const second = secondEnd(found)!
  const isSpacedAlike = tokens[second.from]!.spaced === tokens[amount.to]!.spaced
  return low < high && amount.inDigits === second.inDigits && isSpacedAlike
}

const hasUnit = (found: Found): boolean => found.amount.unit !== null || secondEnd(found)?.unit != null

/** "to" between two ends: also that of "three-to-five-year" and "20- to 30-minute". */
const to = '(to | through | ~{hyphen} to (~{hyphen})?) {last=amount}'

/** Ranges by what opens and joins their ends; `#` is the first end. */
export const rangeRules = [
  {
    name: 'counts/range-between',
    number: isEnd,
    around: [
      'between -? # and {last=amount}',
      'between -? # ~{rangeDash} {last=amount}',
      'between -? # – {last=amount}',
    ],
    means: rangeOf('between', () => true),
    examples: ['The party won [between 54 and 60] seats.'],
  },
  {
    name: 'counts/range-from',
    number: isEnd,
    around: [`from # ${to}`],
    means: rangeOf(
      'from',
      (low, high, { context, amount }) => low < high && !changesBefore(context.tokens, amount.from - 1, context.from),
    ),
    examples: ['Winds ranged [from 14 to 18 knots].'],
  },
  {
    name: 'not-counts/range-of-levels',
    number: isEnd,
    around: [`from # ${to}`],
    examples: ['The toll rose from [4] to 9.'],
  },
  {
    name: 'not-counts/range-of-change-and-level',
    number: (amount) => isEnd(amount) && amount.unit === null,
    around: [`by # ${to}`],
    when: (found) => {
      const range = rangeOf('to', rises)(found)
      return range !== null && (range.last.value ?? 0) >= (range.first.value ?? 0) * 5
    },
    examples: ['The herd grew by [340] to 12,000.'],
  },
  {
    name: 'counts/range-to',
    number: isEnd,
    around: [`# ${to}`],
    means: rangeOf('to', (low, high, found) => low < high && !isLevelAfterChange(low, high, found)),
    examples: ['Repairs take [two to three weeks].'],
  },
  {
    name: 'counts/range-or',
    number: (amount) => isEnd(amount) && amount.unit === null,
    around: ['# (or | and/or | ~{hyphen} or (~{hyphen})?) {last=amount}'],
    means: rangeOf('or', (low, high) => low < high && high <= low * 3 + 1),
    examples: ['[Three or four hundred] fans came.'],
  },
  {
    name: 'counts/range-hyphen',
    number: isEnd,
    around: ['# ~{rangeDash} {last=amount} !!({countedPlural} | age)', '# – {last=amount} !!({countedPlural} | age)'],
    means: rangeOf('hyphen', isBalanced),
    examples: ['In Mumbai [15-20] looters fled.'],
  },
  {
    name: 'counts/range-hyphen-of-unit',
    number: isEnd,
    around: ['# ~{rangeDash} {last=amount}', '# – {last=amount}'],
    means: rangeOf('hyphen', (low, high, found) => hasUnit(found) && isBalanced(low, high, found)),
    examples: ['Prices may rise [5-10 percent].'],
  },
] as const satisfies readonly FormRule<Amount, Range>[]

/** Joins an amount with a second one into a range: "between 54 and 60", "from 14 to 18", "5-10 percent", "three or four". */
export const rangeFrom = formFinder<Amount, Range>(rangeRules)

/** A range as a candidate: the preposition that opens it belongs to the span. */
export const rangeCandidate = ({ first, last, form, from, to }: Range): Candidate => ({
  rule: `counts/range-${form}`,
  kind: kindOf(last),
  from,
  to,
  value: null,
  ...limitsBetween(first.value ?? 0, last.value ?? 0),
  bound: 'range',
  unit: last.unit?.name ?? null,
  amount: last,
  number: { from: first.number.from, to: last.number.to },
  nounFrom: last.unit !== null && last.unit.kind !== 'percent' ? null : last.to,
})
