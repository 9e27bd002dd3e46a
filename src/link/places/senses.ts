import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import { placesNamed } from '../../lexicon/gazetteer/index.js'
import { directions, facilityNouns, placeNouns, streetNouns } from '../../lexicon/place-nouns.js'
import type { Surroundings } from './evidence.js'
import { copyOf, isSmall, near, speak } from './evidence.js'

/** A name of the article that may be in the gazetteer, and what it can mean. */
export interface PlaceName {
  readonly name: string
  /** what it can mean, with how likely each is by itself */
  readonly senses: readonly Sense[]
}

export interface Sense {
  readonly place: Place
  /** roughly the logarithm of how often news means it, before anything else of the article is known */
  readonly prior: number
}

/** What the article tells of a name besides the name: "Kunduz province" wants a region, "Paris, Texas" one in Texas. */
export interface Hints {
  readonly kind: PlaceKind | null
  /** places that the text says it lies in */
  readonly within: readonly Place[]
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
  const isDirection = (at: number): boolean => directions.has(words[at]?.toLowerCase() ?? '')
  const from = words.length > 1 && isDirection(0) && !isDirection(1) ? 1 : 0
  return { bare: words.slice(from, kind === null ? words.length : -1).join(' '), kind }
}

/** What a name can mean by the gazetteer. A name that is not there is tried without "north" and "province". */
export const sensesOf = (name: string): readonly Sense[] => {
  const places = withoutNamesakes(placesNamed(name))
  if (places.length > 0) return places.map((place) => ({ place, prior: priorOf(place) - shadow(place, places) }))
  const { bare, kind } = bareName(name)
  if (bare === '' || bare === name) return []
  const fits = placesNamed(bare).filter((place) => kind === null || fitsKind(place, kind))
  return fits.map((place) => ({ place, prior: priorOf(place) }))
}

/**
 * What the beginning of a building's name can mean: "Cork" of "Cork University Hospital". Empty for streets, which are named after
 * places elsewhere, for names that do not end in a word for a building, and where somebody owns it ("St. Mary's Hospital").
 */
export const sensesOfTown = (name: string): readonly Sense[] => {
  const words = name.split(' ', longestName + 1)
  const last = words.at(-1)!.toLowerCase()
  if (words.length > longestName || !facilityNouns.has(last) || streetNouns.has(last)) return []
  if (/['’]s? /.test(name)) return []
  for (let length = words.length - 1; length > 0; length--) {
    const senses = sensesOf(words.slice(0, length).join(' '))
    if (senses.length > 0) return senses.filter(({ place }) => isTown(place))
  }
  return []
}
const longestName = 8

/** Small enough that what lies in it lies where it lies. */
export const isTown = ({ kind }: Place): boolean => kind === 'city' || kind === 'district' || kind === 'county'

/** Whether a place is of the kind that the text names; regions and counties are called by many words. */
const fitsKind = (place: Place, kind: PlaceKind): boolean => {
  if (place.kind === kind) return true
  const isDivision = (k: PlaceKind): boolean => k === 'region' || k === 'county'
  return (isDivision(place.kind) && isDivision(kind)) || (kind === 'district' && place.kind === 'city')
}

/** Whether one place lies in another: the same country, and the same region or county where the outer one is that small. */
export const liesIn = (inner: Place, outer: Place): boolean => {
  if (inner.id === outer.id) return false
  if (outer.kind === 'country') return inner.country === outer.country && inner.kind !== 'country'
  if (outer.kind === 'region') return inner.region === outer.region && inner.kind !== 'region'
  if (outer.kind === 'continent') return false
  return inner.country === outer.country && kilometres(inner, outer) < 60 && rankOf(inner.kind) < rankOf(outer.kind)
}

const rankOf = (kind: PlaceKind): number =>
  kind === 'country' ? 5 : kind === 'region' || kind === 'area' ? 4 : kind === 'county' ? 3 : kind === 'city' ? 2 : 1

/** The distance of two places on a sphere, in kilometres. */
const kilometres = (a: Pick<Place, 'lat' | 'lon'>, b: Pick<Place, 'lat' | 'lon'>): number => {
  const radians = Math.PI / 180
  const x = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const y = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  const chord = x + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * y
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** How much each kind of evidence counts at most, on the scale of `priorOf`: found by trial on local and on world news. */
const weights = { within: 8, kind: 4, country: 1.2, region: 3.5, near: 3, states: 2 }
const rounds = 3

/** Grows with evidence, but less and less: 0 for none, 1 for very much. */
const saturate = (evidence = 0): number => Math.max(0, evidence) / (Math.max(0, evidence) + 0.7)

/** How well a sense fits what the text says of the name and what the other names say. */
const scoreOf = ({ place, prior }: Sense, hints: Hints, others: Surroundings): number => {
  const { country, region, kind } = place
  let score = prior
  if (hints.within.some((outer) => liesIn(place, outer))) score += weights.within
  if (hints.kind !== null && fitsKind(place, hints.kind)) score += weights.kind
  if (country !== null && kind !== 'country') score += weights.country * saturate(others.countries.get(country))
  if (country !== null && kind === 'region') score += weights.states * saturate(others.states.get(country))
  if (region !== null) score += weights.region * saturate(others.regions.get(region))
  if (isSmall(place)) score += weights.near * saturate(near(others, place))
  return score
}

const likelihoods = (scores: readonly number[]): number[] => {
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(1.5 * (score - best)))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Two senses so near in score that choosing would be guessing, and so far apart that it matters. */
const isTie = (first: number, second: number, a: Place, b: Place): boolean =>
  first - second < 0.12 && a.kind === b.kind && kilometres(a, b) > 160

/** What a name means in the article: a place, or only the country that all its equal senses share. */
export interface Meaning {
  readonly place: Place | null
  readonly country: string | null
  /** where the gazetteer lacks the name: the place that it lies in */
  readonly near: Place | null
}

/**
 * Chooses a sense for every name of an article, all together: names speak for their countries, regions and surroundings, and
 * are weighed again by what the others say, a few times over. Between two equals none is chosen.
 */
export const meaningsOf = (names: readonly PlaceName[], hints: readonly Hints[], spoken: Surroundings): Meaning[] => {
  let shares = names.map(({ senses }) => (senses.length === 0 ? [] : likelihoods(senses.map(({ prior }) => prior))))
  let scores: number[][] = []
  let strays: boolean[][] = []
  for (let round = 0; round < rounds; round++) {
    const around = copyOf(spoken)
    for (const [index, { senses }] of names.entries())
      for (const [at, { place }] of senses.entries()) speak(around, place, shares[index]?.[at] ?? 0)
    scores = names.map(({ senses }, index) => {
      // a name says nothing for itself
      for (const [at, { place }] of senses.entries()) speak(around, place, -(shares[index]?.[at] ?? 0))
      const own = senses.map((sense) => scoreOf(sense, hints[index]!, around))
      for (const [at, { place }] of senses.entries()) speak(around, place, shares[index]?.[at] ?? 0)
      return own
    })
    if (round === rounds - 1) strays = names.map(({ senses }) => senses.map((sense) => isStray(sense, around)))
    shares = scores.map((list) => (list.length === 0 ? [] : likelihoods(list)))
  }
  return names.map(({ senses }, index) => {
    const meaning = choose(senses, scores[index] ?? [])
    const at = senses.findIndex(({ place }) => place === meaning.place)
    const isToldWhere = hints[index]!.within.length > 0
    return at >= 0 && !isToldWhere && strays[index]![at] ? nowhere : meaning
  })
}

const nowhere: Meaning = { place: null, country: null, near: null }

/** Below the prior of a town of this many inhabitants, on the scale of `priorOf`. */
const smallTown = Math.log10(100_000)
const wellSet = { weight: 3, share: 0.8 }

/**
 * A small town of a country that nothing else in the article speaks for, where all the rest lies in another: more likely a quarter
 * that the gazetteer lacks ("Eastleigh" of Nairobi, not of Hampshire).
 */
const isStray = ({ place, prior }: Sense, { countries }: Surroundings): boolean => {
  if (place.kind !== 'city' || prior >= smallTown || place.country === null) return false
  const own = countries.get(place.country) ?? 0
  let total = 0
  let most = 0
  for (const weight of countries.values()) {
    total += weight
    most = Math.max(most, weight)
  }
  // the name's own share is in the sum
  return total >= wellSet.weight && own <= 1 && most >= wellSet.share * (total - own)
}

const choose = (senses: readonly Sense[], scores: readonly number[]): Meaning => {
  const order = senses.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const first = senses[order[0] ?? -1]?.place
  if (!first) return { place: null, country: null, near: null }
  const top = scores[order[0]!] ?? 0
  const rivals = order.slice(1).filter((at) => isTie(top, scores[at] ?? 0, first, senses[at]!.place))
  if (rivals.length === 0) return { place: first, country: first.country, near: null }
  const sameCountry = rivals.every((at) => senses[at]!.place.country === first.country)
  return { place: null, country: sameCountry ? first.country : null, near: null }
}
