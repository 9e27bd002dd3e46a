import type { TokenRange } from '../../document/span.js'
import type { Extractor, Mention } from '../extractor.js'

export type CountKind =
  | 'cardinal'
  | 'ordinal'
  | 'percent'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'score'
  | 'multiple'
export type Bound = 'exact' | 'approximate' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'range' | 'vague'

/** A number in words or digits, with its bound cue and unit. */
export interface CountMention extends Mention {
  readonly kind: CountKind
  /** the number stated; null for ranges and vague words */
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly direction: 'up' | 'down' | null
  /** ISO 4217 for money; the singular English name of the unit otherwise */
  readonly unit: string | null
  /** the noun phrase counted, without articles; `head` is a token index */
  readonly counted: (TokenRange & { readonly head: number }) | null
}

export const counts: Extractor<CountMention> = { kind: 'counts', rules: [], find: () => [] }
