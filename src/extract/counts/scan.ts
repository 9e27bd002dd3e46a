import type { TokenRange } from '../../document/span.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import { amountAt } from './amount/amount.js'
import { type Cue, type CueRule, cueAfter, cueApart, cueBefore } from './bounds/index.js'
import { type Candidate, limits } from './candidate.js'
import type { Amount, Context } from './context.js'
import { ageByRange, ageFrom } from './forms/ages/beside.js'
import { ageWordAt } from './forms/ages/words.js'
import { articleUnitAt } from './forms/article-units.js'
import { plainCandidate, unitPastCue } from './forms/cardinals.js'
import { pairFrom, relationFrom, romanAt, wordsAt } from './forms/index.js'
import { timesFrom } from './forms/multiples.js'
import { ordinalFrom } from './forms/ordinals.js'
import { type Range, rangeCandidate, rangeFrom } from './forms/pairs/ranges.js'
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
  const start = candidate.from === amount.from ? amount : { ...amount, from: candidate.from }
  const cue = cueBefore(context, start, floor)
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

/** The count that is said in words of its own, without a number that stands alone: "twice", "aged 12", "a couple of". */
const wordsFrom = (context: Context, at: number, floor: number): Reading | undefined => {
  const unbound = romanAt(context, at) ?? ageWordAt(context, at)
  if (unbound !== undefined) return { candidate: unbound, next: unbound.to }
  const words = wordsAt(context, at)
  if (words === undefined) return undefined
  const number = { ...emptyAmount, from: words.from, to: words.to, value: words.value }
  return {
    candidate: isTimePoint(context, words) ? undefined : withCue(words, context, number, floor),
    next: words.to,
  }
}

/** "more than a month", where an article stands for one. */
const articleFrom = (context: Context, at: number, floor: number): Reading => {
  const candidate = indefiniteArticles.has(context.tokens[at]!.lower) ? articleUnitAt(context, at, floor) : undefined
  return {
    candidate: candidate === undefined || isTimePoint(context, candidate) ? undefined : candidate,
    next: candidate?.to ?? at + 1,
  }
}

/** "a third meeting": an ordinal, where "a third of the meetings" is a part. */
const isOrdinalWithArticle = (context: Context, at: number, { type, unit, to }: Amount): boolean => {
  if (type !== 'fraction' || unit !== null || to >= context.to) return false
  const { pos, number } = context.tokens[to]!
  return pos === 'NOUN' && number === 'singular' && indefiniteArticles.has(context.tokens[at]!.lower)
}

export const candidateAt = (context: Context, at: number, floor: number): Reading => {
  const words = context.tokens[at]!.shape === 'digits' ? undefined : wordsFrom(context, at, floor)
  if (words !== undefined) return words
  const amount = amountAt(context, at)
  if (amount === undefined) return articleFrom(context, at, floor)
  const ordinal = isOrdinalWithArticle(context, at, amount) ? amountAt(context, at + 1) : undefined
  if (ordinal?.type === 'ordinal') return { candidate: fromAmount(context, ordinal, floor), next: ordinal.to }
  return { candidate: fromAmount(context, amount, floor), next: amount.to }
}

/** "two to three times", "three- to five-fold" */
const timesOfRange = (context: Context, range: Range): Candidate | undefined => {
  const times = timesFrom(context, range.last)
  if (times === undefined) return undefined
  const { rule, kind, to, nounFrom } = times
  return { ...rangeCandidate(range), rule, kind, to, nounFrom }
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

/** The candidate of two numbers joined into a range. */
const fromRange = (context: Context, range: Range, floor: number): Candidate | undefined => {
  if (isNoCount(context, range.last)) return undefined
  const special = ageByRange(context, range) ?? timesOfRange(context, range)
  if (special !== undefined) return withCue(special, context, range.first, floor)
  const candidate = withCueAfter(context, withCue(rangeCandidate(range), context, range.first, floor))
  return isTimePoint(context, candidate) ? undefined : candidate
}

const fromAmount = (context: Context, amount: Amount, floor: number): Candidate | undefined => {
  const pair = pairFrom(context, amount)
  if (pair !== undefined) return pair
  if (isNoCount(context, amount)) return undefined
  const age = ageFrom(context, amount, floor)
  if (age !== undefined) return age
  const range = rangeFrom(context, amount)
  if (range !== undefined) return fromRange(context, range, floor)
  const relation = relationFrom(context, amount)
  if (relation !== undefined) return withCue(relation, context, amount, floor)
  if (amount.type === 'ordinal') return ordinalFrom(context, amount)
  const plain = plainCandidate(context, amount, floor)
  return plain === undefined ? undefined : withCueAfter(context, withCue(plain, context, amount, floor))
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
