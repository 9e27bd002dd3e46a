import type { TokenRange } from '../../../../document/span.js'
import type { Cue } from '../../bounds/index.js'
import { type Candidate, limits, limitsBetween } from '../../candidate.js'
import type { Amount } from '../../context.js'
import type { CountRule } from '../../rules.js'
import type { Range } from '../pairs/ranges.js'

/** An age as a candidate, bounded by its cue. */
export const ageOf = (rule: CountRule, { from, to }: TokenRange, amount: Amount, cue?: Cue): Candidate => {
  const bound = cue?.bound ?? 'exact'
  const value = amount.value ?? 0
  return {
    rule: cue === undefined ? rule : cue.from < from ? 'counts/bound-age' : 'counts/age-bound',
    kind: 'age',
    from: cue === undefined ? from : Math.min(from, cue.from),
    to,
    value,
    ...limits(bound, value),
    bound,
    unit: amount.unit?.name ?? 'year',
    amount,
    number: amount.number,
    nounFrom: null,
  }
}

/** An age between two others. */
export const inRange = (candidate: Candidate, { first, last }: Pick<Range, 'first' | 'last'>): Candidate => ({
  ...candidate,
  value: null,
  ...limitsBetween(first.value ?? 0, last.value ?? 0),
  bound: 'range',
})
