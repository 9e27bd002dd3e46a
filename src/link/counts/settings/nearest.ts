import type { Document } from '../../../document/document.js'
import type { LinkedDate, LinkedLocation } from '../../linked.js'
import type { Candidate } from './candidates.js'
import { nestingWords } from './lexicon.js'

/** The kinds of places from the smallest; others lie between them or are none. */
const sizes = ['facility', 'district', 'city', 'county', 'region', 'country', 'continent']

const sizeOf = ({ kind }: LinkedLocation): number => sizes.indexOf(kind ?? '')

/** Whether the words between two places say that the first lies in the second: "Dallas, Texas", "a mall in Cork". */
const isBeside = ({ tokens }: Document, first: Candidate<LinkedLocation>, second: Candidate<LinkedLocation>): boolean =>
  second.from > first.to &&
  second.from - first.to <= 2 &&
  second.sentence === first.sentence &&
  nestingWords.has(tokens[first.to]!.lower)

/** Whether a place lies in another, by the country or by the words between them. */
const liesIn = (document: Document, inner: Candidate<LinkedLocation>, outer: Candidate<LinkedLocation>): boolean => {
  const [a, b] = [inner.item, outer.item]
  if (sizeOf(b) <= sizeOf(a) || (a.country !== null && b.country !== null && a.country !== b.country)) return false
  return (b.kind === 'country' && a.country === b.country) || isBeside(document, inner, outer)
}

/** The one place that is left: the innermost where they lie in each other, "Dallas" of "Dallas, Texas"; null for several. */
export const onePlace = (
  document: Document,
  places: readonly Candidate<LinkedLocation>[],
): Candidate<LinkedLocation> | null => {
  const inner = places.filter(
    (place) => !places.some((other) => other.item !== place.item && liesIn(document, other, place)),
  )
  return inner.every(({ item }) => item === inner[0]!.item) ? (inner[0] ?? null) : null
}

const isWithin = ({ item: inner }: Candidate<LinkedDate>, { item: outer }: Candidate<LinkedDate>): boolean =>
  inner.earliest !== null &&
  inner.latest !== null &&
  outer.earliest !== null &&
  outer.latest !== null &&
  inner.earliest >= outer.earliest &&
  inner.latest <= outer.latest

/** The one time that is left: the shortest where they lie in each other, "Monday" of "Monday this week"; null for several. */
export const oneTime = (times: readonly Candidate<LinkedDate>[]): Candidate<LinkedDate> | null =>
  times.find((time) => times.every((other) => other === time || isWithin(time, other))) ?? null
