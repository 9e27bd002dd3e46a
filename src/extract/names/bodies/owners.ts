import type { Document, Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { longestPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { countryOfDemonym, demonymOpeners } from '../../../lexicon/places/countries.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import { nounsOfCountries, prepositionsOfSeats } from '../lexicon/bodies.js'
import { gazetteerRowOf } from '../parse/gazetteer.js'

/** The country that stands beside a body: its owner, its nationality, its seat. */

/** What is read of a token. */
export type Word = Pick<Token, 'text' | 'lower' | 'shape' | 'spaced'>

/** A place as well known as this tells a country by its name alone. */
const wellKnown = 4

const textOf = (tokens: readonly Word[], from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text
  return text
}

/** The country of a place by its name from one token to another; null where it is little known. */
const countryOfPlace = (tokens: readonly Word[], from: number, to: number): string | null => {
  const place = placesNamed(textOf(tokens, from, to))[0]
  return place !== undefined && gazetteerRowOf(place).prominence >= wellKnown ? place.country : null
}

/** The country of the place whose name begins at a token. */
export const countryFrom = (tokens: readonly Word[], at: number): string | null => {
  if (tokens[at] === undefined || tokens[at].shape === 'lower') return null
  const length = longestPlaceName(tokens, at)
  return length === 0 ? null : countryOfPlace(tokens, at, at + length)
}

const longestOwner = 4

/** The country of the place or nationality whose name ends before a token. */
const countryUpTo = (tokens: readonly Word[], end: number, first: number): string | null => {
  const last = tokens[end - 1]
  if (last === undefined || end - 1 < first || last.shape === 'lower') return null
  const opener = tokens[end - 2]?.lower ?? ''
  if (end - 2 >= first && demonymOpeners.has(opener)) {
    const two = countryOfDemonym(`${opener} ${last.lower}`)
    if (two !== null) return two
  }
  const people = countryOfDemonym(last.lower)
  if (people !== null) return people
  for (let from = Math.max(first, end - longestOwner); from < end; from++)
    if (longestPlaceName(tokens, from) === end - from) return countryOfPlace(tokens, from, end)
  return null
}

/** The only country that is named before a token in its sentence, for "the country's": null where there are two. */
const countryBefore = (tokens: readonly Word[], first: number, end: number): string | null => {
  let only: string | null = null
  for (let at = first; at < end; at++) {
    if (tokens[at]!.shape === 'lower') continue
    const found = countryOfDemonym(tokens[at]!.lower) ?? countryFrom(tokens, at)
    if (found !== null && only !== null && found !== only) return null
    only ??= found
  }
  return only
}

/** "[Vietnam]'s Coast Guard", "the [Latvian] Foreign Ministry", "the country's Air Force". */
const countryOfOwner = (tokens: readonly Word[], from: number, first: number): string | null => {
  const before = tokens[from - 1]
  if (before === undefined || from - 1 < first) return null
  if (!isPossessive(before)) return countryOfDemonym(before.lower) === null ? null : countryUpTo(tokens, from, first)
  return nounsOfCountries.has(tokens[from - 2]?.lower ?? '')
    ? countryBefore(tokens, first, from - 2)
    : countryUpTo(tokens, from - 1, first)
}

/** "the Justice Department in [Manila]", "the National Security Agency (NSA) of [Bahrain]". */
const countryOfSeat = (tokens: readonly Word[], end: number): string | null => {
  let at = end
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  return prepositionsOfSeats.has(tokens[at]?.lower ?? '') ? countryFrom(tokens, at + 1) : null
}

/** The country beside a body: of its owner or its seat. */
export const countryBeside = ({ tokens, sentences }: Document, { from, to }: TokenRange): string | null => {
  const first = sentences[tokens[from]!.sentence]!.from
  return countryOfOwner(tokens, from, first) ?? countryOfSeat(tokens, to)
}

/** "In [Nairobi], the Senate voted": the place that opens the sentence of a body. */
export const countryInFront = ({ tokens, sentences }: Document, { from }: TokenRange): string | null => {
  const first = sentences[tokens[from]!.sentence]!.from
  if (first + 2 >= from || !prepositionsOfSeats.has(tokens[first]!.lower)) return null
  const length = longestPlaceName(tokens, first + 1)
  if (length === 0 || tokens[first + 1 + length]?.text !== ',') return null
  return countryOfPlace(tokens, first + 1, first + 1 + length)
}

/** The country that opens the words of a name, and how many tokens say it: "U.S." of "U.S. Department of State". */
export const countryAhead = (
  tokens: readonly Word[],
  { from, to }: TokenRange,
): { readonly country: string; readonly length: number } | null => {
  const first = tokens[from]!
  if (from + 2 < to && demonymOpeners.has(first.lower)) {
    const country = countryOfDemonym(`${first.lower} ${tokens[from + 1]!.lower}`)
    if (country !== null) return { country, length: 2 }
  }
  const people = countryOfDemonym(first.lower)
  if (people !== null) return { country: people, length: 1 }
  const length = longestPlaceName(tokens, from)
  const place = length === 0 || from + length >= to ? undefined : placesNamed(textOf(tokens, from, from + length))[0]
  if (place?.kind !== 'country' || place.country === null) return null
  return { country: place.country, length: isPossessive(tokens[from + length]!) ? length + 1 : length }
}
