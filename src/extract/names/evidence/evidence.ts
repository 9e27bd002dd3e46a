import type { AroundRule } from '../../../grammar/pattern/around.js'
import { nameKinds } from '../kinds.js'

/** How much is said for each kind. */
export interface Evidence {
  person: number
  organization: number
  location: number
}

/** What words around a name, or of the name itself, say for each kind. */
export interface Weights {
  readonly person?: number
  readonly organization?: number
  readonly location?: number
}

/** A rule that weighs evidence by the words around a name. */
export interface EvidenceRow extends AroundRule, Weights {
  /**
   * The share of a preposition's own weight (`placePrepositions` in the lexicon) that counts for a place, and how many tokens before the
   * name the preposition stands.
   */
  readonly preposition?: { readonly share: number; readonly back: number }
  /** whether it holds only where the capital says something or the gazetteer knows the name: "Seniority-based layoffs" tell of no place */
  readonly asksCapital?: boolean
}

export const noEvidence = (): Evidence => ({ person: 0, organization: 0, location: 0 })

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight))

/** Evidence in words, for the trace: "location +3.5, person -1.5". */
export const weightsInWords = (weights: Weights): string =>
  nameKinds
    .map((kind) => ({ kind, weight: Number((weights[kind] ?? 0).toFixed(2)) }))
    .filter(({ weight }) => weight !== 0)
    .map(({ kind, weight }) => `${kind} ${signed(weight)}`)
    .join(', ')
