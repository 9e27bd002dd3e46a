import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { type NameMention, stateMeant } from '../../extract/names/index.js'
import { governorAt } from '../../grammar/clauses/index.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import { knownOrganizationAt } from '../../lexicon/bodies/index.js'
import { isSharedName } from '../../lexicon/bodies/shared.js'
import { countryOf, longestPlaceName, type Place, placesNamed } from '../../lexicon/gazetteer/index.js'
import { countryOfLeader } from '../../lexicon/people/leaders.js'
import { countryOfDemonym, demonymOpeners } from '../../lexicon/places/countries.js'
import { countryOfDemonymAt } from '../../lexicon/places/named-for-peoples.js'
import { isPossessive } from '../../lexicon/possessive.js'
import type { LinkedLocation } from '../linked.js'
import { americanBodies, americanParties, americanWords, internationalNames, travels } from './lexicon.js'
import { holdsAny } from './wording.js'

const countryOfKnown = (tokens: Document['tokens'], at: number, to: number): string | null => {
  const known = knownOrganizationAt(tokens, at, to)?.organization
  return known === undefined || known.bearers.length > 1 || isSharedName(known.name) || !tellsCountry(known.kind)
    ? null
    : known.country
}

/** The country whose name begins at a token: "Bank of [Papua New Guinea]". */
const countryNamedAt = (tokens: Document['tokens'], at: number, to: number): string | null => {
  const length = Math.min(to - at, longestPlaceName(tokens, at))
  const words = tokens.slice(at, at + Math.max(1, length))
  return countryOf(words.map(({ text }) => text).join(' '))
}

/** "[Georgia] Department of Health": the state, not the country. */
const stateIn = (document: Document, at: number, to: number): Place | undefined =>
  at + 1 < to && document.tokens[at + 1]!.shape === 'capitalized'
    ? stateMeant(document, document.tokens[at]!.text, { from: at, to })
    : undefined

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
    const people = countryOfDemonymAt(tokens, at)
    return two ?? people ?? byStart.get(start) ?? byText.get(text) ?? null
  }
  const bodyAt = (at: number, to: number): string | null =>
    countryOfKnown(tokens, at, to) ?? stateIn(document, at, to)?.country ?? countryNamedAt(tokens, at, to)
  return ({ from, to }) => {
    // a place tells more than a body: "Nestlé Malaysia"
    for (const read of [placeAt, bodyAt])
      for (let at = from; at < to; at++) {
        const found = tokens[at]!.shape === 'lower' ? null : read(at, to)
        if (found !== null) return found
        if (read === bodyAt) at = Math.max(at, at + longestPlaceName(tokens, at) - 1)
      }
    return null
  }
}

/** Whether a body belongs to no country. */
export const isInternational = (name: string): boolean => holdsAny(name, internationalNames)

/** "Marlow Police Department": a body as towns of the United States have it, of a town whose name one of them bears. */
const isTownOfAmericanBody = (tokens: Document['tokens'], from: number, to: number): boolean => {
  const words = tokens.slice(from, to).map(({ text }) => text)
  for (let length = Math.min(words.length - 1, 3); length > 0; length--)
    if (holdsAny(words.slice(length).join(' '), americanBodies))
      return placesNamed(words.slice(0, length).join(' ')).some(({ country }) => country === 'US')
  return false
}

/** A region of fewer inhabitants says nothing by its name: "St. Michael's School" is not on the Isle of Man. */
const littleRegion = 100_000

/** The country or region that a body's name holds: "the Ohio Coalition for Schools", "Nestlé Malaysia". */
const countryInName = ({ tokens }: Document, from: number, to: number): string | null => {
  if (isTownOfAmericanBody(tokens, from, to)) return 'US'
  // "SC": letters alone stand for the words of a body
  if (to - from === 1 && tokens[from]!.shape === 'upper') return null
  for (let at = from; at < to; at++) {
    const place = tokens[at]!.shape === 'lower' ? undefined : placesNamed(tokens[at]!.text)[0]
    if (place?.kind === 'country' || (place?.kind === 'region' && place.population > littleRegion)) return place.country
  }
  return null
}

/** Kinds of bodies that fight abroad as well: no article is set in their country for them alone. */
const fighters: ReadonlySet<string> = new Set(['armed group'])

/** Kinds of bodies that are spoken of far from home. */
const worldwide: ReadonlySet<string> = new Set(['company', 'international', 'league', 'media', 'team'])

/** How much of what an article tells of countries must speak for one of them. */
const neededShare = 0.6

/** How much the place where an article was written says of where it is set. */
const weightOfDateline = 3
/** How much the end of a journey says: it may lie anywhere. */
const weightOfJourney = 0.5

/** What an article tells of countries. */
interface Countries {
  readonly weights: Map<string, number>
  /** the countries that more speaks for than journeys there and dealings with them */
  readonly grounded: Set<string>
  /** all that it speaks of, also what says nothing of where it is set */
  readonly spoken: Set<string>
}

const speak = ({ spoken }: Countries, country: string | null): void => {
  if (country !== null) spoken.add(country)
}

const note = (countries: Countries, country: string | null, weight: number, isGround: boolean): void => {
  if (country === null) return
  const { weights, grounded, spoken } = countries
  spoken.add(country)
  weights.set(country, (weights.get(country) ?? 0) + weight)
  if (isGround) grounded.add(country)
}

/** Whether a name stands for a whole country, as the name of its capital may: "Japan", "Tokyo". */
const canBeState = (name: string, kind: string | null): boolean =>
  kind === 'country' || placesNamed(name)[0]?.seat === 'country'

/** Whether a state acts or owns: "[Peru] took them in", "[Peru]'s captives"; nobody says so of whom somebody urges. */
const isActor = (document: Document, mention: NameMention | undefined): boolean => {
  if (mention === undefined) return false
  const next = document.tokens[mention.to]
  if (next !== undefined && isPossessive(next)) return true
  const governor = governorAt(document, mention.from)
  return governor?.role === 'subject' && (governor.clause.kind === 'main' || governor.clause.kind === 'coordinate')
}

/**
 * Weighs the places: sites and towns ground an article; ends of journeys do not, but for a journey within one country, nor do states that
 * are spoken of.
 */
const weighPlaces = (
  document: Document,
  locations: readonly LinkedLocation[],
  names: readonly NameMention[],
  countries: Countries,
): void => {
  const { dateline, tokens } = document
  const visited = new Set<number>()
  const tokenOf = new Map<number, NameMention>()
  for (const mention of names) {
    if (mention.kind !== 'location') continue
    tokenOf.set(mention.start, mention)
    if (travels.has(tokens[mention.from - 1]?.lower ?? '')) visited.add(mention.start)
  }
  const left = new Set<string | null>()
  const reached = new Set<string | null>()
  for (const { name, kind, country, mentions } of locations) {
    const isState = canBeState(name, kind)
    for (const { start, end, role, literal } of mentions) {
      const isDateline = dateline !== null && start < dateline.end && dateline.start < end
      const isJourney = (role !== null && role !== 'site') || visited.has(start)
      if (isJourney && !isState) (role === 'origin' ? left : reached).add(country)
      const weight = isDateline ? weightOfDateline : isJourney ? weightOfJourney : 1
      const grounds = literal || !isState || isActor(document, tokenOf.get(start))
      note(countries, country, weight, !isJourney && grounds)
    }
  }
  for (const country of left) if (reached.has(country)) note(countries, country, 0, true)
}

const american = triggeredBy(() => americanWords)

/** Weighs the nationalities, but for those in names of people, and the words of one country's public life. */
const weighWords = (document: Document, names: readonly NameMention[], countries: Countries): void => {
  const { tokens } = document
  const triggers = triggersOf(document)
  const people = names.filter(({ kind }) => kind === 'person')
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const { lower, shape } = tokens[at]!
    while (next < people.length && people[next]!.to <= at) next++
    if (triggers[at]! & american) note(countries, 'US', 1, true)
    else if (shape === 'lower') continue
    else if (next < people.length && people[next]!.from <= at) {
      if (at === people[next]!.to - 1) speak(countries, countryOfLeader(lower))
    } else {
      note(countries, countryOfDemonymAt(tokens, at), 1, true)
      if (americanParties.has(lower)) speak(countries, 'US')
    }
  }
}

/** Weighs all that an article tells of countries. */
const readCountries = (
  document: Document,
  locations: readonly LinkedLocation[],
  names: readonly NameMention[],
): Countries => {
  const countries: Countries = { weights: new Map(), grounded: new Set(), spoken: new Set() }
  weighPlaces(document, locations, names, countries)
  weighWords(document, names, countries)
  for (const { kind, bodyKind, country, name, from, to } of names)
    if (kind !== 'organization' || isSharedName(name)) continue
    else if (worldwide.has(bodyKind ?? '')) speak(countries, country)
    else note(countries, country ?? countryInName(document, from, to), 1, !fighters.has(bodyKind ?? ''))
  return countries
}

/**
 * The one country that an article is set in: most of its places, nationalities and bodies are there, and not only as where somebody goes;
 * null where they are of several.
 */
const settingOf = (countries: Countries): string | null => {
  let total = 0
  let best: string | null = null
  for (const [country, weight] of countries.weights) {
    total += weight
    if (best === null || weight > countries.weights.get(best)!) best = country
  }
  const isClear = best !== null && countries.weights.get(best)! >= neededShare * total
  return isClear && countries.grounded.has(best!) ? best : null
}

/** What an article tells of countries, reckoned when it is first asked: bodies and officials ask the same. */
export interface CountriesOfArticle {
  /** the country that it is set in */
  readonly setting: () => string | null
  /** whether anything but names that several countries share tells of a country: a place, a nationality, a body, a leader, a party */
  readonly speaksOf: (country: string) => boolean
}

/** Reads what an article tells of countries. */
export const countriesOfArticle = (
  document: Document,
  locations: readonly LinkedLocation[],
  names: readonly NameMention[],
): CountriesOfArticle => {
  let reckoned: Countries | undefined
  const read = (): Countries => (reckoned ??= readCountries(document, locations, names))
  let setting: string | null | undefined
  return {
    setting: () => {
      if (setting === undefined) setting = settingOf(read())
      return setting
    },
    speaksOf: (country) => read().spoken.has(country),
  }
}
