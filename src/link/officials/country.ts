import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import { knownOrganizationAt } from '../../lexicon/bodies/index.js'
import { isSharedName } from '../../lexicon/bodies/shared.js'
import { countryOf, placesNamed } from '../../lexicon/gazetteer/index.js'
import { countryOfDemonym, demonymOpeners } from '../../lexicon/places/countries.js'
import type { LinkedLocation } from '../linked.js'
import { americanWords, internationalNames } from './lexicon.js'
import { holdsAny } from './wording.js'

const countryOfKnown = (tokens: Document['tokens'], at: number, to: number): string | null => {
  const known = knownOrganizationAt(tokens, at, to)?.organization
  return known === undefined || isSharedName(known.name) || !tellsCountry(known.kind) ? null : known.country
}

/** Bodies that work far from home: their country is not that of their people. */
const faraway: ReadonlySet<string> = new Set(['company', 'league', 'media', 'team'])

/** Whether a kind of body tells where its people hold office. */
export const tellsCountry = (kind: string | null | undefined): boolean => kind == null || !faraway.has(kind)

/** Reads the country that words tell: by a nationality, a place, or a body that has but one country. */
export type CountryReader = (range: TokenRange) => string | null

/** The country that the words of a name or title tell; null where they tell none. */
export const countryReader = (document: Document, locations: readonly LinkedLocation[]): CountryReader => {
  const { tokens } = document
  const byStart = new Map<number, string>()
  const byText = new Map<string, string>()
  for (const { country, mentions } of locations)
    if (country !== null)
      for (const { start, end } of mentions) {
        byStart.set(start, country)
        byText.set(document.text.slice(start, end), country)
      }
  const placeAt = (at: number, to: number): string | null => {
    const { lower, text, start } = tokens[at]!
    const next = at + 1 < to ? tokens[at + 1]! : undefined
    const two = next === undefined || !demonymOpeners.has(lower) ? null : countryOfDemonym(`${lower} ${next.lower}`)
    return two ?? countryOfDemonym(lower) ?? byStart.get(start) ?? byText.get(text) ?? null
  }
  const bodyAt = (at: number, to: number): string | null =>
    countryOfKnown(tokens, at, to) ?? countryOf(tokens[at]!.text)
  return ({ from, to }) => {
    // a place tells more than a body: "Nestlé Malaysia"
    for (const read of [placeAt, bodyAt])
      for (let at = from; at < to; at++) {
        const found = tokens[at]!.shape === 'lower' ? null : read(at, to)
        if (found !== null) return found
      }
    return null
  }
}

/** Whether a body belongs to no country. */
export const isInternational = (name: string): boolean => holdsAny(name, internationalNames)

/** The country or region that a body's name holds: "the Ohio Coalition for Schools", "Nestlé Malaysia". */
const countryInName = ({ tokens }: Document, from: number, to: number): string | null => {
  for (let at = from; at < to; at++) {
    const place = tokens[at]!.shape === 'lower' ? undefined : placesNamed(tokens[at]!.text)[0]
    if (place?.kind === 'country' || place?.kind === 'region') return place.country
  }
  return null
}

/** Kinds of bodies that are spoken of far from home. */
const worldwide: ReadonlySet<string> = new Set(['company', 'international', 'league', 'media', 'team'])

/** How much of what an article tells of countries must speak for one of them. */
const neededShare = 0.6

/** The tokens of people's names: "Clara French" tells of no country. */
const tokensOfPeople = (names: readonly NameMention[]): ReadonlySet<number> => {
  const tokens = new Set<number>()
  for (const { kind, from, to } of names) if (kind === 'person') for (let at = from; at < to; at++) tokens.add(at)
  return tokens
}

/** The one country that an article is set in: most of its places, nationalities and bodies are there; null where they are of several. */
export const settingOf = (
  document: Document,
  locations: readonly LinkedLocation[],
  names: readonly NameMention[],
): string | null => {
  const weights = new Map<string, number>()
  const add = (country: string | null, weight: number): void => {
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + weight)
  }
  for (const { country, mentions } of locations) add(country, mentions.length)
  const inPeople = tokensOfPeople(names)
  for (let at = 0; at < document.tokens.length; at++) {
    const { lower, shape } = document.tokens[at]!
    if (americanWords.has(lower)) add('US', 1)
    else if (shape !== 'lower' && !inPeople.has(at)) add(countryOfDemonym(lower), 1)
  }
  for (const { kind, bodyKind, country, name, from, to } of names)
    if (kind === 'organization' && !isSharedName(name) && !worldwide.has(bodyKind ?? ''))
      add(country ?? countryInName(document, from, to), 1)
  let total = 0
  let best: string | null = null
  for (const [country, weight] of weights) {
    total += weight
    if (best === null || weight > (weights.get(best) ?? 0)) best = country
  }
  return best !== null && (weights.get(best) ?? 0) >= neededShare * total ? best : null
}
