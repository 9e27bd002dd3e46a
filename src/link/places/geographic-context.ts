import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Place } from '../../lexicon/gazetteer/index.js'
import { longestPlaceName, placesNamed } from '../../lexicon/gazetteer/index.js'
import { countryOfDemonym, regionOfDemonym } from '../../lexicon/places/countries.js'

/** How much the rest of the article counts: countries, regions, cells of about 160 km that other names support. */
export interface GeographicContext {
  readonly countries: Map<string, number>
  readonly regions: Map<string, number>
  readonly cells: Map<number, number>
  /** by country: the first-level regions named */
  readonly states: Map<string, number>
}

const cellOf = ({ lat, lon }: Place): number => Math.floor(lat / 1.5) * 1_000 + Math.floor(lon / 1.5)

const add = <Key>(map: Map<Key, number>, key: Key, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight)
}

/** Lets a place support its country, its region and its surroundings. */
export const addSupport = (into: GeographicContext, place: Place, weight: number): void => {
  if (place.country !== null) add(into.countries, place.country, weight)
  if (place.region !== null) add(into.regions, place.region, weight)
  if (isSmall(place)) add(into.cells, cellOf(place), weight)
  if (place.kind === 'region' && place.country !== null) add(into.states, place.country, weight)
}

/** Whether a place is near only to what is near its middle. */
export const isSmall = ({ kind }: Place): boolean =>
  kind !== 'country' && kind !== 'region' && kind !== 'continent' && kind !== 'sea'

/** How much is said for the surroundings of a place, up to about 200 km. */
export const supportNear = ({ cells }: GeographicContext, place: Place): number => {
  const cell = cellOf(place)
  let sum = 0
  for (let dLat = -1_000; dLat <= 1_000; dLat += 1_000)
    for (let dLon = -1; dLon <= 1; dLon++) sum += cells.get(cell + dLat + dLon) ?? 0
  return sum
}

/**
 * What the text says of countries and regions besides its places: nationalities, and names of countries and states within names of
 * bodies ("Texas Department of Public Safety").
 */
export const contextOf = ({ tokens }: Document, bodies: readonly TokenRange[]): GeographicContext => {
  const context: GeographicContext = { countries: new Map(), regions: new Map(), cells: new Map(), states: new Map() }
  for (const { shape, lower } of tokens) {
    if (shape !== 'capitalized' && shape !== 'upper') continue
    const country = countryOfDemonym(lower)
    if (country !== null) add(context.countries, country, mentionWeight)
    const region = regionOfDemonym(lower)
    if (region !== null) add(context.regions, region, mentionWeight)
  }
  for (const body of bodies) addBody(context, tokens, body)
  return context
}

const addBody = (context: GeographicContext, tokens: Document['tokens'], { from, to }: TokenRange): void => {
  for (let at = from; at < to; at++) {
    const length = longestPlaceName(tokens, at)
    if (length === 0) continue
    const named = placesNamed(nameAt(tokens, at, length))
    for (const place of named.slice(0, 2))
      if (place.kind === 'country' || place.kind === 'region') addSupport(context, place, mentionWeight / named.length)
    at += length - 1
  }
}

const nameAt = (tokens: Document['tokens'], at: number, length: number): string => {
  let name = ''
  for (const { text, spaced } of tokens.slice(at, at + length)) name += name === '' || !spaced ? text : ` ${text}`
  return name
}

/** Next to a place that is named as such. */
const mentionWeight = 0.3

/** A copy to add to. */
export const copyOf = ({ countries, regions, cells, states }: GeographicContext): GeographicContext => ({
  countries: new Map(countries),
  regions: new Map(regions),
  cells: new Map(cells),
  states: new Map(states),
})
