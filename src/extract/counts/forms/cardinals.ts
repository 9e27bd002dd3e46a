import { unitAt } from '../../../grammar/numbers/units.js'
import { isHyphen } from '../amount/sign.js'
import { type Candidate, kindOf } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { isTimePoint } from '../not-counts/index.js'
import { boundRule, type CountRule } from '../rules.js'
import { type FormRule, type Found, formFinder } from './form-rules.js'
import { idiomRules, isCompound, isFraction, isVague } from './idioms.js'

const isOfKind =
  (kind: string) =>
  ({ unit }: Amount): boolean =>
    unit?.kind === kind

/** A number as it stands, with what follows it. */
const stated = (rule: CountRule, { amount, match }: Found): Candidate => ({
  rule,
  kind: kindOf(amount),
  from: amount.from,
  to: amount.to,
  value: amount.value,
  min: amount.min,
  max: amount.max,
  bound: amount.type === 'vague' ? 'vague' : 'exact',
  unit: amount.unit?.name ?? null,
  amount,
  number: amount.number,
  nounFrom: amount.unit !== null && amount.unit.kind !== 'percent' ? null : match.to,
})

const plain =
  (rule: CountRule) =>
  (found: Found): Candidate =>
    stated(rule, found)

/** A number whose unit, captured as `unit`, stands apart from it. */
const withUnit =
  (rule: CountRule) =>
  (found: Found): Candidate => {
    const { context, match } = found
    const unit = unitAt(context.tokens, match.captures.unit!.from, context.to, false)
    return {
      ...stated(rule, found),
      kind: unit?.kind ?? 'cardinal',
      unit: unit?.name ?? null,
      to: match.captures.unit!.to,
      nounFrom: null,
    }
  }

/** Numbers as they stand, by their type and unit; `#` is the number. */
export const plainRules = [
  {
    name: 'counts/duration-past-adjective',
    number: ({ type, unit }) => type === 'cardinal' && unit === null,
    around: ['# {spanAdjective} {unit=duration}'],
    means: withUnit('counts/duration'),
    examples: ['It rained for [12 straight years].'],
  },
  {
    name: 'counts/vague-of-unit',
    number: ({ type, unit }) => type === 'vague' && unit === null,
    around: ['# of {unit=unitOfMany}'],
    means: withUnit('counts/vague'),
    examples: ['The flood cost [millions of pounds].'],
  },
  {
    name: 'counts/strong',
    number: (amount) => isCompound(amount) && amount.type === 'cardinal',
    around: ['# ~{hyphen} strong'],
    means: (found) => ({ ...stated('counts/compound', found), nounFrom: null }),
    examples: ['A [1,200]-strong crowd sang.'],
  },
  {
    name: 'counts/vague',
    number: isVague,
    around: ['# ~{hyphen}', '#'],
    means: plain('counts/vague'),
    examples: ['The fire killed [dozens] of goats.'],
  },
  {
    name: 'counts/percent',
    number: isOfKind('percent'),
    around: ['#'],
    means: plain('counts/percent'),
    examples: ['China has a [25%] tax on cars.'],
  },
  {
    name: 'counts/money',
    number: isOfKind('money'),
    around: ['#'],
    means: plain('counts/money'),
    examples: ['The club paid [€5m].'],
  },
  {
    name: 'counts/measure',
    number: isOfKind('measure'),
    around: ['#'],
    means: plain('counts/measure'),
    examples: ['The [400g] bars shrank.'],
  },
  {
    name: 'counts/duration',
    number: isOfKind('duration'),
    around: ['#'],
    means: plain('counts/duration'),
    examples: ['He got a sentence of [15 years].'],
  },
  {
    name: 'counts/fraction',
    number: isFraction,
    around: ['# ~{hyphen}', '#'],
    means: plain('counts/fraction'),
    examples: ['[A third] of voters stayed home.'],
  },
  {
    name: 'counts/compound',
    number: isCompound,
    around: ['# ~{hyphen}'],
    means: plain('counts/compound'),
    examples: ['An [eight]-person crew sailed.'],
  },
  {
    name: 'counts/number',
    around: ['#'],
    means: plain('counts/number'),
    examples: ['The flood took [1,200] homes.'],
  },
] as const satisfies readonly FormRule[]

/** Numbers that stand as they are where an idiom would refuse them. */
export const sureRules = [
  {
    name: 'counts/one-of-those-told',
    around: ['({digits} | {number}) {any}*20 (including | among them) !!one # who'],
    means: plain('counts/number'),
    examples: ['Five boys were hurt, including [one] who fell from a roof.'],
  },
] as const satisfies readonly FormRule[]

const plainForm = formFinder([...sureRules, ...idiomRules, ...plainRules])

/** An amount that stands alone, as a candidate without bound; undefined where it is none after all. */
export const plainCandidate = (context: Context, amount: Amount, floor: number): Candidate | undefined => {
  const candidate = plainForm(context, amount, floor)
  return candidate === undefined || isTimePoint(context, candidate) ? undefined : candidate
}

/** "three or more years", "20-odd-year": the unit that follows the cue. */
export const unitPastCue = (context: Context, candidate: Candidate, at: number): Partial<Candidate> => {
  if (candidate.kind !== 'cardinal') return {}
  const { tokens, to } = context
  const from = isHyphen(tokens[at]) && at + 1 < to ? at + 1 : at
  const unit = unitAt(tokens, from, to, false)
  if (unit === undefined) return {}
  if (from === at && tokens[from]!.number !== 'plural' && unit.kind !== 'percent') return {}
  return {
    kind: unit.kind,
    unit: unit.name,
    to: from + unit.length,
    nounFrom: null,
    rule: boundRule(unit.kind, 'after', candidate.rule),
  }
}
