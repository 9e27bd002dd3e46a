import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import type { Containment, EntityMention } from './containment.js'
import type { GeographicContext } from './geographic-context.js'
import type { NamedPlace } from './located.js'
import { isFacilityName, kilometres, liesIn } from './nesting.js'
import type { Referent } from './resolve.js'

/**
 * Gives names that are not resolved the country of the place that the text sets them in, or of the whole article; never that of another place
 * of the same sentence alone: "The boat sailed from Dorvan to Ostend". `moving`: the names where somebody goes from or to.
 */
export const complete = (
  entities: readonly NamedPlace[],
  referents: readonly Referent[],
  contained: readonly Containment[],
  context: GeographicContext,
  moving: ReadonlySet<number>,
): readonly Referent[] => {
  const outerOf = new Map(contained.map(({ inner, outer }) => [inner.entity, outer.entity]))
  const sure = new Set(contained.filter(({ isSure }) => isSure).map(({ inner }) => inner.entity))
  const only = onlyCountry(entities, referents, context)
  const told = sentencesTelling(only, entities, referents)
  const countryOf = (index: number): string | null => {
    const { name, mentions } = entities[index]!
    const isToldElsewhere = told.some((sentence) => mentions.every((mention) => mention.sentence !== sentence))
    if (isToldElsewhere) return only
    if (moving.has(index) || only === null) return null
    return isFacilityName(name) || context.countries.has(only) ? only : null
  }
  return referents.map((referent, index) => {
    const { candidates, isTownOf } = entities[index]!
    const outer = referents[outerOf.get(index) ?? -1]
    if (isTownOf && outer === undefined && referent.place !== null) {
      // "York Central Hospital" of an article that is all of Ontario
      if (only !== null && referent.country !== only) return { place: null, country: only, near: null }
      return { ...referent, place: null, near: referent.place }
    }
    const within = outer === undefined ? null : setIn(referent, outer, sure.has(index))
    if (within !== null) return within
    if (!isTownOf && (referent.place !== null || referent.country !== null)) return referent
    const own = isTownOf ? undefined : candidates.find(({ place }) => place.country === only)?.place
    // "Congo" in an article of one of the two
    if (own !== undefined) return { ...referent, place: own.kind === 'country' ? own : referent.place, country: only }
    if (!isTownOf && candidates.length > 0) return referent
    return { place: null, country: outer?.country ?? countryOf(index), near: outer?.place ?? null }
  })
}

/** What a name means that the text sets in another place, where that tells more than the gazetteer or against it; null where it does not. */
const setIn = (referent: Referent, outer: Referent, isSure: boolean): Referent | null => {
  const { place } = referent
  const isNamesake =
    (isSure && (place === null || !mayLieIn(place, outer))) ||
    (outer.place?.kind === 'county' && place !== null && isElsewhere(place, outer.place))
  if (isNamesake) return { place: null, country: outer.country, near: outer.place }
  if (place === null || place.country !== null || outer.country === null || isWorldwide.has(place.kind)) return null
  return { ...referent, country: outer.country }
}

/** What lies in no country even where the text sets it in one. */
const isWorldwide: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['continent', 'sea'])

/** How far a part of a town may lie from its middle, in kilometres. */
const acrossTown = 40

/** How far from its middle the places of a county lie at most, in kilometres. */
const acrossCounty = 120

/** Whether a place lies in no county that the text sets it in: a namesake. */
const isElsewhere = (place: Place, county: Place): boolean =>
  place.kind !== 'country' && place.kind !== 'region' && kilometres(place, county) > acrossCounty

/** Whether a place can lie in what the text sets it in. */
const mayLieIn = (place: Place, { place: outer, country }: Referent): boolean =>
  outer === null
    ? country !== null && country === place.country
    : liesIn(place, outer) || (outer.country === place.country && kilometres(place, outer) < acrossTown)

/** The sentences that name a place of a country. */
const sentencesTelling = (
  country: string | null,
  entities: readonly NamedPlace[],
  referents: readonly Referent[],
): readonly number[] => [
  ...new Set(
    referents.flatMap((referent, index) =>
      country !== null && referent.country === country ? entities[index]!.mentions.map(({ sentence }) => sentence) : [],
    ),
  ),
]

/** How much of what an article names must lie in one country for the rest to be taken for it. */
const nearlyAll = 0.75

/** The country of nearly all that the article names, or null. */
const onlyCountry = (
  entities: readonly NamedPlace[],
  referents: readonly Referent[],
  context: GeographicContext,
): string | null => {
  const counts = new Map(context.countries)
  for (const [index, { country }] of referents.entries())
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + entities[index]!.mentions.length)
  const sum = [...counts.values()].reduce((a, b) => a + b, 0)
  for (const [country, count] of counts) if (count >= nearlyAll * sum) return country
  return null
}

/** What each mention means: its name's referent, but for a region or country that the text names to say where a town lies. */
export const referentsOfMentions = (
  located: readonly EntityMention[],
  entities: readonly NamedPlace[],
  contained: readonly Containment[],
  referents: readonly Referent[],
): readonly Referent[] => {
  const innerOf = new Map(contained.map(({ inner, outer }) => [outer.mention, inner.entity]))
  const addressed = new Set(contained.filter(isAddress).map(({ outer }) => outer.mention))
  return located.map(({ mention, entity }) => {
    const referent = referents[entity]!
    const place = referents[innerOf.get(mention) ?? -1]?.place
    // "Gravenmoor, Quebec": the province holds a town that is not known, not the city
    if (!place && addressed.has(mention)) return regionRatherThanCity(referent, entities[entity]!)
    if (!place || (referent.place !== null && liesIn(place, referent.place))) return referent
    const outer = entities[entity]!.candidates.find((candidate) => liesIn(place, candidate.place))?.place
    return outer ? { place: outer, country: outer.country, near: null } : referent
  })
}

/** "X, Y": a comma alone between the two names. */
const isAddress = ({ inner, outer }: Containment): boolean => outer.mention.from === inner.mention.to + 1

const regionRatherThanCity = (referent: Referent, { candidates }: NamedPlace): Referent => {
  const { place } = referent
  if (place?.kind !== 'city') return referent
  const region = candidates.find((other) => other.place.kind === 'region' && other.place.country === place.country)
  return region === undefined ? referent : { place: region.place, country: place.country, near: null }
}
