import type { Correction } from '../claims/corrections.js'
import { type KindName, kinds } from '../claims/kinds/index.js'
import type { DocumentRecord } from '../claims/schema.js'
import { findQuote, type Searchable, type Span, searchable } from './selectors.js'

/** Finds the words and the claim that a correction speaks of, in the record of this or of another version. */

/** A claim of any kind, as far as corrections read it. */
export interface AnyClaim {
  readonly id: string
  readonly sentence?: number
  readonly mentions?: readonly (Span & { readonly sentence: number })[]
}

/** Where the words of a correction stand now; `start` and `end` in the units of the record. */
export interface Place extends Span {
  readonly in: Correction['target']['in']
  /** the words as they stand there */
  readonly text: string
}

/** What a correction speaks of: `claim` is null where no claim stands there. Or why it cannot be told. */
export type Anchored = { readonly place: Place; readonly claim: AnyClaim | null } | { readonly lost: string }

/** Tells where a correction of a record belongs. Texts are made searchable once, and only where somebody needs them. */
export type Anchor = (correction: Correction) => Anchored

/** The sentence that the first words of a claim stand in. */
const sentenceOf = ({ sentence, mentions }: AnyClaim, { start, end }: Span): number | undefined =>
  sentence ?? mentions?.find((mention) => mention.start === start && mention.end === end)?.sentence

/** The claims of a kind that stand for just these words. */
const claimsAt = (record: DocumentRecord, kind: KindName, place: Place): AnyClaim[] => {
  const claims: readonly AnyClaim[] = record[kind]
  const extents = kinds[kind].extents(record)
  return claims.filter((claim, index) => {
    const extent = extents[index]
    if (extent == null || extent.start !== place.start || extent.end !== place.end) return false
    const isTitle = record.document.sentences[sentenceOf(claim, extent) ?? -1]?.section === 'title'
    return isTitle === (place.in === 'title')
  })
}

const lengthIn = (text: string, units: DocumentRecord['document']['offsets']): number =>
  units === 'utf16' ? text.length : [...text].length

/** The words in a text that may have changed. */
const searchPlace = (
  { target }: Correction,
  { document }: DocumentRecord,
  search: (text: string) => Searchable,
): Place | string => {
  const text = target.in === 'title' ? document.title : document.text
  if (text === null) return 'the record has no title any more'
  if (text === undefined)
    return 'its text is not that of the correction, or not known to be, and not in the record (--with-text puts it there)'
  const found = findQuote(target.selector[0], search(text))
  if (found === 'lost') return 'its words do not stand in the text any more, between what stood around them'
  if (found === 'several') return 'its words stand in the text more than once, between the same words'
  const inUnits = (offset: number): number => lengthIn(text.slice(0, offset), document.offsets)
  const { start, end } = found
  return { in: target.in, text: text.slice(start, end), start: inUnits(start), end: inUnits(end) }
}

const isSameText = ({ document }: Correction, record: DocumentRecord): boolean =>
  document.sha256 !== null && document.sha256 === record.document.sha256

/** The words of a correction: where it says they are while the text is the same, else where its quote is found. */
const placeIn = (
  correction: Correction,
  record: DocumentRecord,
  search: (text: string) => Searchable,
): Place | string => {
  const { document, target } = correction
  const [quote, { start, end }] = target.selector
  const counts = document.offsets === record.document.offsets && lengthIn(quote.exact, document.offsets) === end - start
  // a title of a record is not covered by the hash of its text
  if (counts && target.in === 'text' && isSameText(correction, record))
    return { in: target.in, text: quote.exact, start, end }
  return searchPlace(correction, record, search)
}

export const anchorIn = (record: DocumentRecord): Anchor => {
  const made = new Map<string, Searchable>()
  const search = (text: string): Searchable => {
    const known = made.get(text) ?? searchable(text)
    made.set(text, known)
    return known
  }
  return (correction) => {
    const place = placeIn(correction, record, search)
    if (typeof place === 'string') return { lost: place }
    const { id, kind } = correction.claim
    if (id === null) return { place, claim: null }
    const claims = claimsAt(record, kind, place)
    const isSameTool = correction.tool.version === record.tool.version
    if (claims.length < 2) return { place, claim: claims[0] ?? null }
    const named = isSameTool && isSameText(correction, record) ? claims.find((claim) => claim.id === id) : undefined
    return named === undefined ? { lost: `${claims.length} claims stand for these words` } : { place, claim: named }
  }
}
