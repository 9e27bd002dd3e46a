import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import { lesserPlacesNamed, placesNamed } from '../../lexicon/gazetteer/index.js'
import { perWord } from '../../lexicon/memo.js'
import {
  compassLetters,
  compassWords,
  directions,
  facilityNouns,
  keepersOfWilds,
  placeNouns,
  streetNouns,
} from '../../lexicon/places/place-nouns.js'
import { fitsKind, isTown } from './nesting.js'

/** A name of the article that may be in the gazetteer, and what it can mean. */
export interface PlaceName {
  readonly name: string
  /** what it can mean, with how likely each is by itself */
  readonly candidates: readonly Candidate[]
}

/** A place that a name can mean: a candidate referent. */
export interface Candidate {
  readonly place: Place
  /** roughly the logarithm of how often news means it, before anything else of the article is known */
  readonly prior: number
  /** whether news names the place less often, or spells it otherwise as a rule: something else must speak for it */
  readonly lesser: boolean
}

const priorOfKind: Partial<Record<PlaceKind, number>> = {
  area: 7,
  canal: 7,
  continent: 9,
  city: 5,
  county: 5,
  desert: 6,
  district: 5.6,
  facility: 6,
  island: 6,
  lake: 6,
  mountain: 6,
  river: 5.5,
  sea: 7,
}

/** How likely a place is meant by its name alone: countries first, then by inhabitants, seats of government before others. */
const priorOf = ({ kind, population, seat }: Place): number => {
  const size = Math.log10(population + 10)
  if (kind === 'country') return population < 100_000 ? 6 : 9
  if (population === 0) return priorOfKind[kind] ?? 3
  if (kind === 'region') return size
  if (kind === 'county') return size - 0.8
  return size + (seat === 'country' ? 2 : seat === 'region' ? 0.5 : 0)
}

/**
 * A state that shares its name with its great city or with its country's capital is called a state where it is meant: "New York"
 * is the city, "Washington" the capital.
 */
const shadow = (place: Place, places: readonly Place[]): number => {
  if (place.kind !== 'region') return 0
  const others = places.filter(({ kind, country }) => kind === 'city' && country === place.country)
  if (others.some(({ seat }) => seat === 'country')) return 2.5
  return others.some(({ region, population }) => region === place.region && population > 300_000) ? 2 : 0
}

/** Luxembourg is the country, not its capital or its canton. */
const withoutNamesakes = (places: readonly Place[]): readonly Place[] => {
  const country = places.find(({ kind }) => kind === 'country')
  return country === undefined
    ? places
    : places.filter((place) => place.country !== country.country || place.kind === 'country')
}

/** The name without a word of direction before it and a word of kind after it, and the kind that the word tells. */
const bareName = (name: string): { readonly bare: string; readonly kind: PlaceKind | null } => {
  const words = name.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  const kind = words.length > 1 ? (placeNouns.get(last) ?? null) : null
  const isDirection = (at: number): boolean => {
    const word = words[at]?.toLowerCase() ?? ''
    return directions.has(word) || compassLetters.has(word)
  }
  const from = words.length > 1 && isDirection(0) && !isDirection(1) ? 1 : 0
  return { bare: words.slice(from, kind === null ? words.length : -1).join(' '), kind }
}

/** A town of which no inhabitants are told has as many as this. */
const fewInhabitants = 1_000

/** Places that news names less often; a country lends its name to none. */
const lesserOf = (name: string, places: readonly Place[]): readonly Candidate[] =>
  (places.some(({ kind }) => kind === 'country' || kind === 'continent') ? [] : lesserPlacesNamed(name))
    .filter((place) => places.every(({ id }) => id !== place.id))
    .map((place) => ({
      place,
      prior:
        place.kind === 'facility' ? priorOf(place) : Math.log10(Math.max(place.population, fewInhabitants)) - doubt,
      lesser: true,
    }))
const doubt = 0.5

/** "Central District", "Northern Province": a name that every country can give to a part of it, so that the article must tell which. */
const isGeneric = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return words.length > 1 && placeNouns.has(words.at(-1)!) && words.slice(0, -1).every((word) => compassWords.has(word))
}
const isDivision = ({ kind }: Place): boolean => kind === 'region' || kind === 'county' || kind === 'district'

/** What a name can mean by the gazetteer. A name that is not there is tried without "north" and "province". */
export const candidatesOf: (name: string) => readonly Candidate[] = perWord((name) => {
  const places = withoutNamesakes(placesNamed(name))
  const lesser = isGeneric(name)
  const known = places.map((place) => ({
    place,
    prior: priorOf(place) - shadow(place, places),
    lesser: lesser && isDivision(place),
  }))
  const candidates = [...known, ...lesserOf(name, places)]
  if (candidates.length > 0) return candidates
  const { bare, kind } = bareName(name)
  if (bare === '' || bare === name) return []
  const isOfKind = (place: Place): boolean => kind === null || fitsKind(place, kind)
  const fits = placesNamed(bare).filter(isOfKind)
  return [
    ...fits.map((place) => ({ place, prior: priorOf(place), lesser: false })),
    ...lesserOf(bare, fits).filter(({ place }) => isOfKind(place)),
  ]
}, 10_000)

/**
 * What the beginning of a building's name can mean: "Cork" of "Cork University Hospital". Empty for streets, which are named after
 * places elsewhere, for names that do not end in a word for a building, and where somebody owns it ("St. Mary's Hospital").
 */
export const candidatesOfTown = (name: string): readonly Candidate[] => {
  const words = name.split(' ', longestName + 1)
  const last = words.at(-1)!.toLowerCase()
  if (words.length > longestName || !facilityNouns.has(last) || streetNouns.has(last)) return []
  if (/['’]s? /.test(name) || keepersOfWilds.has(words.at(-2)?.toLowerCase() ?? '')) return []
  for (let length = words.length - 1; length > 0; length--) {
    const candidates = candidatesOf(words.slice(0, length).join(' ')).filter(({ lesser }) => !lesser)
    // a town that a building is named after may be a name of somebody as well
    if (candidates.length > 0)
      return candidates
        .filter(({ place }) => isTown(place))
        .map((candidate) => ({ ...candidate, lesser: candidate.place.population < greatTown }))
  }
  return []
}
const longestName = 8
const greatTown = 100_000
