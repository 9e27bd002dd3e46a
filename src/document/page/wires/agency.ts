import { agencyNames, ambiguousSignatures } from '../../../lexicon/agencies.js'
import type { RawToken } from '../../tokenize.js'
import { endOfPhrase, phraseTable } from '../phrase-table.js'

/** A news agency as it signs a text, as token indexes. */
export interface Signature {
  readonly from: number
  readonly to: number
  /** the name that it is known by: "AFP" for "Agence France-Presse" */
  readonly agency: string
}

const signatures = phraseTable([...agencyNames.keys()])

const wordsOf = (tokens: readonly RawToken[], from: number, to: number): string => {
  let words = ''
  for (let i = from; i < to; i++) words += (i > from ? ' ' : '') + tokens[i]!.lower
  return words
}

/** The agency that signs at a token, or null. */
export const signatureAt = (tokens: readonly RawToken[], at: number, to: number): Signature | null => {
  const end = endOfPhrase(signatures, tokens, at, to)
  return end < 0 ? null : { from: at, to: end, agency: agencyNames.get(wordsOf(tokens, at, end)) ?? '' }
}

/** The agency that signs at a token where nothing else tells that it does: "PTI", "Reuters", not "pa", "Map". */
export const plainSignatureAt = (tokens: readonly RawToken[], at: number, to: number): Signature | null => {
  if (tokens[at] === undefined || tokens[at]!.shape === 'lower') return null
  const found = signatureAt(tokens, at, to)
  if (found === null || ambiguousSignatures.has(wordsOf(tokens, at, found.to))) return null
  return found
}
