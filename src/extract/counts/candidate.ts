import type { TokenRange } from '../../document/span.js'
import type { Amount } from './context.js'
import type { Counted } from './counted/bare.js'
import type { Bound, CountKind } from './kind.js'
import type { CountRule } from './rules.js'

/** A count on its way: what stands there, before its noun and direction are looked for. */
export interface Candidate extends TokenRange {
  readonly rule: CountRule
  readonly kind: CountKind
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly unit: string | null
  /** the amount that the unit is read from */
  readonly amount: Amount | null
  readonly number: TokenRange
  /** where the counted noun may begin, or null where nothing is counted */
  readonly nounFrom: number | null
  readonly counted?: Counted | null
}

/** What a bound makes of a stated value. */
export const limits = (bound: Bound, value: number): { readonly min: number | null; readonly max: number | null } => {
  switch (bound) {
    case 'more_than':
    case 'at_least':
      return { min: value, max: null }
    case 'less_than':
    case 'at_most':
      return { min: null, max: value }
    case 'approximate':
      return { min: null, max: null }
    default:
      return { min: value, max: value }
  }
}

/** The limits of a range, whichever end is said first: "aged 52 to 45" ranges from 45 to 52. */
export const limitsBetween = (one: number, other: number): { readonly min: number; readonly max: number } => ({
  min: Math.min(one, other),
  max: Math.max(one, other),
})

/** A number that is one word, without a unit: "twofold", "XXII". */
export const oneWord = (rule: CountRule, kind: CountKind, at: number, value: number): Candidate => ({
  rule,
  kind,
  from: at,
  to: at + 1,
  ...exact(value),
  unit: null,
  amount: null,
  number: { from: at, to: at + 1 },
  nounFrom: null,
})

/** The kind of count that an amount makes. */
export const kindOf = ({ type, unit }: Amount): CountKind =>
  unit?.kind ?? (type === 'fraction' || type === 'ordinal' ? type : 'cardinal')

/** A value that stands without a bound. */
export const exact = (value: number): Pick<Candidate, 'value' | 'min' | 'max' | 'bound'> => ({
  value,
  ...limits('exact', value),
  bound: 'exact',
})
