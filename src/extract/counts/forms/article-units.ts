import { unitAt } from '../../../grammar/numbers/units.js'
import { withSubunits } from '../amount/subunits.js'
import { isOther } from '../amount/units-after.js'
import { type Cue, cueAfter } from '../bounds/index.js'
import { type Candidate, limits } from '../candidate.js'
import type { Amount, Context } from '../context.js'

/** "a month", "a mile and a half", "an hour and 20 minutes" as an amount of its unit. */
const articleAmount = (context: Context, at: number): Amount | undefined => {
  const { tokens, to } = context
  const unit = at + 1 < to ? unitAt(tokens, at + 1, to, false) : undefined
  // a sign opens an amount of its own: "a $4 target"
  if (unit === undefined || tokens[at + 1]!.number === 'plural' || tokens[at + 1]!.shape === 'other') return undefined
  if (isOther(tokens[at + 1]!, unit, false)) return undefined
  const end = at + 1 + unit.length
  const part =
    tokens[end]?.lower === 'and' && tokens[end + 1]?.lower === 'a' && end + 2 < to ? tokens[end + 2]!.lower : ''
  const rest = part === 'half' ? 0.5 : part === 'quarter' ? 0.25 : 0
  const value = (1 + rest) * unit.factor
  return withSubunits(context, {
    from: at,
    to: rest > 0 ? end + 3 : end,
    type: 'cardinal',
    value,
    min: value,
    max: value,
    inDigits: false,
    number: { from: at, to: at + 1 },
    unit,
    unitTokens: { from: at + 1, to: end },
    isHyphenated: false,
    sign: 0,
  })
}

/** "a day or two": one or twice of it. */
const orTwo = ({ tokens, to }: Context, candidate: Candidate): Candidate | undefined => {
  const { to: at, value } = candidate
  if (at + 1 >= to || tokens[at]!.lower !== 'or' || tokens[at + 1]!.lower !== 'two' || value === null) return undefined
  return { ...candidate, to: at + 2, value: null, min: value, max: 2 * value, bound: 'range' }
}

/**
 * "more than a month", "a week or so", "a day or two", "an hour and 20 minutes": an article for one, where a bound or a rest makes it a
 * number.
 */
export const articleUnitAt = (
  context: Context,
  at: number,
  cueBefore: (amount: Amount) => Cue | undefined,
): Candidate | undefined => {
  const amount = articleAmount(context, at)
  if (amount === undefined || amount.unit === null) return undefined
  const { unit, number, value } = amount
  const before = cueBefore(amount)
  const common = {
    rule: 'counts/article-unit',
    kind: unit.kind,
    unit: unit.name,
    amount,
    number,
    nounFrom: null,
  } as const
  const candidate: Candidate = {
    ...common,
    from: before?.from ?? at,
    to: amount.to,
    value,
    min: value,
    max: value,
    bound: 'exact',
  }
  const two = orTwo(context, candidate)
  if (two !== undefined) return two
  const said = cueAfter(context, amount.to)
  // "$5 an hour plus tips"
  const after = said !== undefined && said.to - said.from > 1 ? said : undefined
  const hasRest = amount.to > at + 1 + unit.length
  // "about a second", "some a year" bound nothing certain; "once a day" has no cue
  if (before === undefined && after === undefined && !hasRest) return undefined
  const bound = before?.bound ?? after?.bound ?? 'exact'
  return { ...candidate, to: after?.to ?? amount.to, ...limits(bound, value ?? 0), bound }
}
