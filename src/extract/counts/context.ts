import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { UnitReading } from '../../grammar/numbers/units.js'

/** Where the reading takes place: a sentence of a document. */
export interface Context extends TokenRange {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** whether capitals are the sentence's style and tell no names apart */
  readonly isTitle: boolean
}

/** A number with its sign and unit. */
export interface Amount extends TokenRange {
  readonly type: 'cardinal' | 'ordinal' | 'fraction' | 'vague'
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly inDigits: boolean
  /** the number without sign and unit */
  readonly number: TokenRange
  readonly unit: UnitReading | null
  /** what is written of the unit, before or after the number */
  readonly unitTokens: TokenRange | null
  /** written against a word by a hyphen: "16-hour" */
  readonly isHyphenated: boolean
  /** "+" or "-" before it */
  readonly sign: -1 | 0 | 1
}
