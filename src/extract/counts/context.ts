import type { Document, Token } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { TokenRange } from '../../document/span.js'
import type { UnitReading } from '../../grammar/numbers/units.js'

/** Where a count is read: a sentence of a document. */
export interface Context extends TokenRange {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** whether capitals are the sentence's style and tell no names apart */
  readonly isTitle: boolean
  /** what was read at a token already: an amount, or that there is none */
  readonly amounts: Map<number, Amount | null>
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

const contexts = perDocument((_document: Document): (Context | undefined)[] => [])

/** The context of a sentence, made when a number is first met in it. */
export const contextOf = (document: Document, sentence: number): Context => {
  const made = contexts(document)
  const known = made[sentence]
  if (known !== undefined) return known
  const { from, to, casing } = document.sentences[sentence]!
  const { tokens } = document
  const context = { document, tokens, from, to, isTitle: casing !== 'sentence', amounts: new Map() }
  made[sentence] = context
  return context
}

/** The context of a token: its sentence. */
export const contextAt = (document: Document, at: number): Context => contextOf(document, document.tokens[at]!.sentence)
