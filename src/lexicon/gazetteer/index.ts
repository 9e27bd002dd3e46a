import { readFileSync } from 'node:fs'
import { once, perWord } from '../memo.js'
import { regionAbbreviations } from '../places/regions.js'
import { isPossessive } from '../possessive.js'
import { acronymKey, numberAt, readGazetteer } from './format.js'
import type { Place } from './place.js'
import { placeKey, placeKinds } from './place.js'
import { type Gazetteer, nameOf, postingsIn, rowIn } from './table.js'

export type { Place, PlaceKind } from './place.js'
export { placeKey, spellingKey } from './place.js'

// the same files for src/ under vitest and for dist/: both folders are as deep
const fileOf = (name: string): URL => new URL(`../../../dist/lexicon/gazetteer/${name}`, import.meta.url)

const load = (name: string): Gazetteer => readGazetteer(readFileSync(fileOf(name)))

/** The places that news names, read when the first is asked for. */
const data = once(() => load('places.bin'))
/** The places that it names less often, and more spellings of the others. */
const lesser = once(() => load('lesser-places.bin'))

const byCode = (codes: readonly string[], ids: readonly number[]): ReadonlyMap<string, number> =>
  new Map(codes.map((code, index) => [code, ids[index] ?? 0]))
const byCountry = once(() => byCode(data().countries, data().countryPlaces))
const byRegion = once(() => byCode(data().regions, data().regionPlaces))

/** The place of a number; `keyRow` is the row of the key that is its name, where it is known. */
const makePlace = (id: number, keyRow: number | null = null): Place => {
  const isLesser = id >= data().kind.length
  const g = isLesser ? lesser() : data()
  const at = id - g.first
  const kind = g.kind[at] ?? 0
  return {
    id,
    name: nameOf(g, id, keyRow),
    kind: placeKinds[kind & 31] ?? 'area',
    country: g.countries[g.country[at] ?? 255] ?? null,
    region: g.regions[numberAt(g.region, at)] ?? null,
    lat: (numberAt(g.lat, at) - 9_000) / 100,
    lon: (numberAt(g.lon, at) - 18_000) / 100,
    geonames: numberAt(g.geonames, at) || null,
    population: numberAt(g.population, at),
    seat: kind & 64 ? 'country' : kind & 32 ? 'region' : null,
  }
}

const rowOf = (key: string): number => rowIn(data(), key)

const inCapitals = (name: string): boolean => name === name.toUpperCase()

const placesIn = (g: Gazetteer, row: number): Place[] =>
  postingsIn(g, row).map(({ id, isName }) => makePlace(id, isName ? row : null))
const placesOf = (row: number): Place[] => placesIn(data(), row)

/** Whether a key names a place, for a name that is or is not written in capitals throughout. */
const names = (key: string, capitals: boolean): boolean => {
  const row = rowOf(key)
  return (row >= 0 && data().postingLength[row] !== 0) || (capitals && rowOf(acronymKey(key)) >= 0)
}

/**
 * The places that a name can mean, as it is written in the news ("Kiev", "U.S.", "St. Louis", "NEW YORK", "Calif."),
 * the best known first; empty when the gazetteer has none. Case counts for acronyms alone: "us" and "la" are no places.
 */
export const placesNamed: (name: string) => readonly Place[] = perWord((name) => {
  const state = regionPlace(regionAbbreviations.get(name) ?? '')
  // "Man." is Manitoba; "LA" is Los Angeles before it is Louisiana
  if (state && name.endsWith('.')) return [state]
  if (name.length > 80) return []
  const key = placeKey(name)
  // "A.S." is no town of Aš
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(name)) return placesOf(rowOf(acronymKey(key)))
  const places = [...(inCapitals(name) ? placesOf(rowOf(acronymKey(key))) : []), ...placesOf(rowOf(key))]
  return state ? [...places, state] : places
}, 20_000)

/**
 * The places of a name that news names less often, and those that it spells in this way: only where the article tells that a name is a place,
 * as many of them are words and names of people, too.
 */
export const lesserPlacesNamed: (name: string) => readonly Place[] = perWord(
  (name) => (name.length > 80 ? [] : placesIn(lesser(), rowIn(lesser(), placeKey(name)))),
  20_000,
)

/** Whether letters in capitals are the short form of a place ("UAE"), and not only written like its name ("SWAT"). */
export const isAcronymOfPlace = (name: string): boolean =>
  regionAbbreviations.has(name) || placesOf(rowOf(acronymKey(placeKey(name)))).length > 0

/** Whether the gazetteer has a place of this name, written as in the news. */
export const isPlaceName = (name: string): boolean => placesNamed(name).length > 0

/** What the finder of long names reads of a token. */
interface Word {
  readonly text: string
  readonly spaced: boolean
}

const maxWords = 8

/** What one word is by itself and as the beginning of names. */
interface Opening {
  readonly key: string
  readonly capitals: boolean
  /** whether it is a name already */
  readonly named: boolean
  /** how many words the longest name has that begins with it; 0 when none does */
  readonly longest: number
}

const openingOf: (text: string) => Opening = perWord((text) => {
  const key = placeKey(text)
  const capitals = inCapitals(text)
  const row = key === '' ? -1 : rowOf(key)
  const named = key !== '' && names(key, capitals)
  return { key, capitals, named, longest: row < 0 ? (named ? 1 : 0) : (data().longest[row] ?? 1) }
})

/** Tokens of the longest name from `from` whose first word is read already, up to `next` (exclusive). */
const longestFrom = (tokens: readonly Word[], from: number, next: number, opening: Opening): number => {
  let { key, capitals } = opening
  let found = opening.named ? next - from : 0
  if (opening.longest < 2) return found
  const limit = Math.min(tokens.length, from + 2 * Math.min(opening.longest, maxWords))
  for (let to = next; to < limit; to++) {
    const { text, spaced } = tokens[to]!
    if (text.length > 60) break
    const word = openingOf(text)
    if (word.key === '' && text !== '-' && text !== '.') break
    if (word.key === '') continue
    key += spaced || tokens[to - 1]!.text === '-' ? ` ${word.key}` : word.key
    capitals &&= word.capitals
    // "the Queen's guards" are not those of Queens
    if (names(key, capitals) && (to > from + 1 || !isPossessive(tokens[to]!))) found = to + 1 - from
  }
  return found
}

/**
 * How many tokens from `from` the longest place name takes, 0 when none begins there. Case counts for acronyms alone;
 * abbreviations of states are not names here: see `regionAbbreviations`.
 */
export const longestPlaceName = (tokens: readonly Word[], from: number): number => {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (first === undefined || first.text.length > 60) return 0
  // "Cox's Bazar"
  if (second !== undefined && isPossessive(second)) {
    const found = longestFrom(tokens, from, from + 2, openingOf(first.text + second.text))
    if (found > 2) return found
  }
  return longestFrom(tokens, from, from + 1, openingOf(first.text))
}

/** The country of an ISO 3166-1 alpha-2 code. */
export const countryPlace = (code: string): Place | undefined => {
  const id = byCountry().get(code)
  return id === undefined ? undefined : makePlace(id)
}

/** The first-level region of a GeoNames code ("US.TX"). */
export const regionPlace = (code: string): Place | undefined => {
  const id = byRegion().get(code)
  return id === undefined ? undefined : makePlace(id)
}

/** The ISO 3166-1 alpha-2 code of a country's name ("the Netherlands", "U.S.", "Burma"), else null. */
export const countryOf = (name: string): string | null => {
  const place = placesNamed(name)[0] ?? placesNamed(name.replace(/^the /i, ''))[0]
  return place?.kind === 'country' ? place.country : null
}

/** Which data the gazetteer was compiled from. */
export const gazetteerVersion = (): string => data().version
