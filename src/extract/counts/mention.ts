import type { TokenRange } from '../../document/span.js'
import type { Mention } from '../../grammar/mention.js'
import type { Bound, CountKind, Direction } from './kind.js'
import type { Revision } from './revision/index.js'
import type { RoleTold } from './role/index.js'
import type { CountRule } from './rules.js'

/** A number in words or digits, with its bound cue and unit. */
export interface CountMention extends Mention {
  readonly rule: CountRule
  readonly kind: CountKind
  /** the number stated; null for ranges and vague words, and where it is larger than a number can be */
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  readonly direction: Direction | null
  /** ISO 4217 for money, null where it is not plain; the singular English name of the unit otherwise */
  readonly unit: string | null
  /** the unit as it is written, with what it is reckoned by: "$ a barrel", "per cent" */
  readonly unitSymbol: string | null
  /** the noun phrase counted, without articles; `head` is a token index */
  readonly counted: (TokenRange & { readonly head: number }) | null
  /** the tokens of the number itself, without cue and unit */
  readonly number: TokenRange
  /** the words that order it among others of one quantity: "rose to" */
  readonly revision: Revision | null
  /** what those counted are: "aboard" */
  readonly role: RoleTold | null
}
