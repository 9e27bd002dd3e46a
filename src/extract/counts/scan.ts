import type { TokenRange } from '../../document/span.js'
import { amountAt } from './amount/amount.js'
import { type Cue, type CueRule, cueAfter, cueApart, cueBefore } from './bounds/index.js'
import { type Candidate, limits } from './candidate.js'
import type { Amount, Context } from './context.js'
import { ageGroup, ageOfDecade } from './forms/age-groups.js'
import { ageBeside, ageByRange, ageByUnit, ageByWord } from './forms/ages.js'
import { articleUnitAt } from './forms/article-units.js'
import { quoteFrom, rateFrom } from './forms/bid-ask.js'
import { figuresFrom, plainCandidate, rangeCandidate, unitPastCue } from './forms/cardinals.js'
import { groupAt } from './forms/collectives.js'
import { multipleAt, timesFrom } from './forms/multiples.js'
import { isPlainOne } from './forms/one.js'
import { ordinalFrom } from './forms/ordinals.js'
import { type Range, rangeFrom } from './forms/ranges.js'
import { ratioFrom } from './forms/ratios.js'
import { romanAt } from './forms/romans.js'
import { scoreFrom } from './forms/scores.js'
import type { Bound } from './kind.js'
import { isNoCount, isTimePoint } from './not-counts/index.js'
import { boundRule } from './rules.js'

/** What was read at a token: a candidate, or how far to go on. */
interface Reading {
  readonly candidate: Candidate | undefined
  readonly next: number
}

const withCue = (candidate: Candidate, context: Context, amount: Amount, floor: number): Candidate => {
  if (candidate.bound !== 'exact' && candidate.bound !== 'range' && candidate.bound !== 'vague') return candidate
  const cue = cueBefore(context, { ...amount, from: candidate.from }, floor)
  if (cue === undefined) {
    const apart = cueApart(context, amount, floor)
    return apart === undefined || candidate.value === null ? candidate : boundApart(candidate, apart, context, amount)
  }
  return applyCue(candidate, cue, context)
}

/** Tells which cue bounds a number. */
const traceCue = ({ document }: Context, rule: CueRule | undefined, { from, to }: TokenRange, bound: Bound): void => {
  if (rule !== undefined) document.trace?.push({ kind: 'counts', verdict: 'weighed', rule, from, to, why: bound })
}

/** A cue that stays outside the span bounds its value. */
const boundApart = (
  candidate: Candidate,
  { name, bound }: NonNullable<ReturnType<typeof cueApart>>,
  context: Context,
  amount: Amount,
): Candidate => {
  traceCue(context, name, amount, bound)
  return { ...candidate, bound, ...limits(bound, candidate.value ?? 0) }
}

/** A cue before or after the number joins the span and bounds its value. */
const applyCue = (candidate: Candidate, cue: Cue, context: Context): Candidate => {
  traceCue(context, cue.rule, cue, cue.bound)
  const span = { from: Math.min(candidate.from, cue.from), to: Math.max(candidate.to, cue.to) }
  if (candidate.bound === 'range' || candidate.bound === 'vague' || candidate.value === null)
    return { ...candidate, ...span }
  const { min, max } = limits(cue.bound, candidate.value)
  const rule = boundRule(candidate.kind, cue.from < candidate.from ? 'before' : 'after', candidate.rule)
  return { ...candidate, ...span, rule, bound: cue.bound, min, max: cue.fromBelow === true ? candidate.value : max }
}

export const candidateAt = (context: Context, at: number, floor: number): Reading => {
  const { tokens } = context
  const { lower, shape } = tokens[at]!
  const roman = shape === 'digits' ? undefined : romanAt(context, at)
  if (roman !== undefined) return { candidate: roman, next: roman.to }
  if (shape !== 'digits') {
    if (lower === 'aged' || lower === 'ages' || lower === 'age') {
      const candidate = ageByWord(context, at)
      if (candidate !== undefined) return { candidate, next: candidate.to }
    }
    const special = groupAt(context, at) ?? multipleAt(context, at)
    if (special !== undefined) {
      const number = { ...emptyAmount, from: special.from, to: special.to, value: special.value }
      return {
        candidate: isTimePoint(context, special) ? undefined : withCue(special, context, number, floor),
        next: special.to,
      }
    }
  }
  const group = shape === 'digits' ? ageGroup(context, at) : undefined
  if (group !== undefined && at - 2 >= floor) return { candidate: group, next: group.to }
  const amount = amountAt(context, at)
  if (amount === undefined) {
    const candidate =
      lower === 'a' || lower === 'an'
        ? articleUnitAt(context, at, (unit) => cueBefore(context, unit, floor))
        : undefined
    return {
      candidate: candidate === undefined || isTimePoint(context, candidate) ? undefined : candidate,
      next: candidate?.to ?? at + 1,
    }
  }
  // "a third meeting": an ordinal, where "a third of the meetings" is a part
  const next = tokens[amount.to]
  if (amount.type === 'fraction' && lower === 'a' && amount.unit === null && amount.to < context.to)
    if (next?.pos === 'NOUN' && next.number === 'singular') {
      const ordinal = amountAt(context, at + 1)
      if (ordinal?.type === 'ordinal') return { candidate: fromAmount(context, ordinal, floor), next: ordinal.to }
    }
  return { candidate: fromAmount(context, amount, floor), next: amount.to }
}

/** "two to three times", "three- to five-fold" */
const timesOfRange = (context: Context, range: Range): Candidate | undefined => {
  const times = timesFrom(context, range.last)
  if (times === undefined) return undefined
  const { rule, kind, to, nounFrom } = times
  return { ...rangeCandidate(context, range), rule, kind, to, nounFrom }
}

const emptyAmount: Amount = {
  from: 0,
  to: 0,
  type: 'cardinal',
  value: 0,
  min: 0,
  max: 0,
  inDigits: true,
  number: { from: 0, to: 0 },
  unit: null,
  unitTokens: null,
  isHyphenated: false,
  sign: 0,
}

const fromAmount = (context: Context, amount: Amount, floor: number): Candidate | undefined => {
  const score = scoreFrom(context, amount) ?? quoteFrom(context, amount)
  if (score !== undefined) return score
  if (isNoCount(context, amount)) return undefined
  const beside = ageBeside(context, amount) ?? ageOfDecade(context, amount)
  if (beside !== undefined) return beside
  const old = ageByUnit(context, amount, cueBefore(context, amount, floor))
  if (old !== undefined) return old
  const range = rangeFrom(context, amount)
  if (range !== undefined) {
    if (isNoCount(context, range.last)) return undefined
    const special = ageByRange(context, range) ?? timesOfRange(context, range)
    if (special !== undefined) return withCue(special, context, range.first, floor)
    const candidate = withCueAfter(context, withCue(rangeCandidate(context, range), context, range.first, floor))
    return isTimePoint(context, candidate) ? undefined : candidate
  }
  const special =
    ratioFrom(context, amount) ??
    timesFrom(context, amount) ??
    rateFrom(context, amount) ??
    figuresFrom(context, amount)
  if (special !== undefined) return withCue(special, context, amount, floor)
  const ordinal = ordinalFrom(context, amount)
  if (ordinal !== undefined || amount.type === 'ordinal') return ordinal
  if (!isPlainOne(context, amount, floor)) return undefined
  const candidate = plainCandidate(context, amount)
  if (candidate === undefined) return undefined
  return withCueAfter(context, withCue(candidate, context, amount, floor))
}

/** "100 or more", "over 100 and counting": the cue after the number bounds it where none stands before it. */
const withCueAfter = (context: Context, bounded: Candidate): Candidate => {
  const after = cueAfter(context, bounded.to)
  if (after === undefined) return bounded
  const joined = bounded.bound === 'exact' ? applyCue(bounded, after, context) : { ...bounded, to: after.to }
  return {
    ...joined,
    nounFrom: joined.nounFrom === null ? null : Math.max(joined.nounFrom, after.to),
    ...unitPastCue(context, joined, after.to),
  }
}
