import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { stateMeant } from '../../extract/names/index.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import type { Place } from '../../lexicon/gazetteer/index.js'
import { longestPlaceName, placesNamed } from '../../lexicon/gazetteer/index.js'
import { honorifics, officeNouns } from '../../lexicon/people/offices.js'
import { regionOfDemonym } from '../../lexicon/places/countries.js'
import { type Institution, institutionAt, institutionOpeners } from '../../lexicon/places/institutions.js'
import { countryOfDemonymAt } from '../../lexicon/places/named-for-peoples.js'
import { saints } from '../../lexicon/places/place-nouns.js'

/** How much the rest of the article counts: countries, regions, cells of about 160 km that other names support. */
export interface GeographicContext {
  readonly countries: Map<string, number>
  readonly regions: Map<string, number>
  readonly cells: Map<number, number>
  /** by country: the first-level regions named */
  readonly states: Map<string, number>
  /** the countries of the nationalities and the institutions that each sentence names */
  readonly nationalities: ReadonlyMap<number, ReadonlySet<string>>
  /** the countries whose institutions the article names */
  readonly institutions: ReadonlySet<string>
}

const cellOf = ({ lat, lon }: Place): number => Math.floor(lat / 1.5) * 1_000 + Math.floor(lon / 1.5)

const add = <Key>(map: Map<Key, number>, key: Key, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight)
}

/** Lets a place support its country, its region and its surroundings. */
export const addSupport = (into: GeographicContext, place: Place, weight: number): void => {
  if (place.country !== null) add(into.countries, place.country, weight)
  if (place.region !== null) add(into.regions, place.region, isVast(place) ? weight * shareOfVast : weight)
  if (isSmall(place)) add(into.cells, cellOf(place), weight)
  if (place.kind === 'region' && place.country !== null) add(into.states, place.country, weight)
}

/** Whether a region has so many people that it says little of where a town lies: England, not Devon. */
const isVast = ({ kind, population }: Place): boolean => kind === 'region' && population > vastPopulation
const vastPopulation = 45_000_000
const shareOfVast = 0.3

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

const addTo = (sentences: Map<number, Set<string>>, sentence: number, countries: readonly string[]): void => {
  const known = sentences.get(sentence) ?? new Set()
  for (const country of countries) known.add(country)
  sentences.set(sentence, known)
}

const opensInstitution = triggeredBy(institutionOpeners)

/**
 * What the text says of countries and regions besides its places: nationalities, institutions of one country, each once, and names of countries and states within names of
 * bodies ("Texas Department of Public Safety").
 */
export const contextOf = (document: Document, bodies: readonly TokenRange[]): GeographicContext => {
  const { tokens } = document
  const triggers = triggersOf(document)
  const nationalities = new Map<number, Set<string>>()
  const ofInstitutions = new Set<string>()
  const context: GeographicContext = {
    countries: new Map(),
    regions: new Map(),
    cells: new Map(),
    states: new Map(),
    nationalities,
    institutions: ofInstitutions,
  }
  const institutions = new Set<Institution>()
  for (let at = 0; at < tokens.length; at++) {
    const { shape, lower, sentence } = tokens[at]!
    const institution = triggers[at]! & opensInstitution ? institutionAt(tokens, at) : null
    if (institution !== null) {
      institutions.add(institution)
      addTo(nationalities, sentence, institution.countries)
    }
    if (shape !== 'capitalized' && shape !== 'upper') continue
    const country = countryOfDemonymAt(tokens, at)
    if (country !== null) {
      add(context.countries, country, mentionWeight)
      addTo(nationalities, sentence, [country])
    }
    const region = regionOfDemonym(lower)
    if (region !== null) add(context.regions, region, mentionWeight)
  }
  for (const { countries } of institutions)
    for (const country of countries) {
      add(context.countries, country, mentionWeight / countries.length)
      ofInstitutions.add(country)
    }
  for (const body of bodies) addBody(context, document, body)
  return context
}

/** "Queen [Elizabeth] Hospital", "St. [Michael]'s School": nothing of a town. */
const isTitle = (lower: string): boolean => officeNouns.has(lower) || honorifics.has(lower) || saints.has(lower)

/** The longest names of places inside those of bodies, as they are written. */
const namesWithin = function* (tokens: Document['tokens'], { from, to }: TokenRange): Generator<string> {
  for (let at = from; at < to; at++) {
    const length = longestPlaceName(tokens, at)
    if (length === 0 || (at > from && isTitle(tokens[at - 1]!.lower))) continue
    yield nameAt(tokens, at, length)
    at += length - 1
  }
}

/** "[Georgia] Department of Health" */
const bodyOpensWith = (tokens: Document['tokens'], { from, to }: TokenRange, name: string): boolean =>
  tokens[from]!.text === name && from + 1 < to && tokens[from + 1]!.shape === 'capitalized'

const addBody = (context: GeographicContext, document: Document, body: TokenRange): void => {
  const { tokens } = document
  for (const name of namesWithin(tokens, body)) {
    const state = bodyOpensWith(tokens, body, name) ? stateMeant(document, name, body) : undefined
    const named = placesNamed(name)
    if (state !== undefined) addSupport(context, state, weightOfState)
    for (const place of state === undefined ? named.slice(0, 2) : [])
      if (place.kind === 'country' || place.kind === 'region') addSupport(context, place, bodyWeight / named.length)
  }
}

/** The towns and counties that bodies are named after: "Edgar County Sheriff's Office" tells which Paris is meant. */
export const placesOfBodies = ({ tokens }: Document, bodies: readonly TokenRange[]): readonly string[] => {
  const names = new Set<string>()
  for (const body of bodies)
    for (const name of namesWithin(tokens, body)) if (placesNamed(name).some(isLocal)) names.add(name)
  return [...names]
}

const isLocal = ({ kind }: Place): boolean => kind === 'county' || kind === 'city'

const nameAt = (tokens: Document['tokens'], at: number, length: number): string => {
  let name = ''
  for (const { text, spaced } of tokens.slice(at, at + length)) name += name === '' || !spaced ? text : ` ${text}`
  return name
}

/** Next to a place that is named as such. */
const mentionWeight = 0.8
const bodyWeight = 0.6
/** A state whose bodies act says where an article is set. */
const weightOfState = 2.5

/** A copy to add to. */
export const copyOf = ({
  countries,
  regions,
  cells,
  states,
  nationalities,
  institutions,
}: GeographicContext): GeographicContext => ({
  countries: new Map(countries),
  regions: new Map(regions),
  cells: new Map(cells),
  states: new Map(states),
  nationalities,
  institutions,
})
