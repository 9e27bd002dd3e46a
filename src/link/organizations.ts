import type { Document } from '../document/document.js'
import type { NameMention } from '../extract/names/index.js'
import { type Bearer, knownOrganizationAt } from '../lexicon/bodies/index.js'
import { isSharedName } from '../lexicon/bodies/shared.js'
import { countryOf, placesNamed } from '../lexicon/gazetteer/index.js'
import type { OrganizationKind } from '../lexicon/people/organizations.js'
import { countryOfDemonym } from '../lexicon/places/countries.js'
import { isNamedForPeople } from '../lexicon/places/named-for-peoples.js'
import { entitiesOf } from './entities.js'
import type { LinkedOrganization } from './linked.js'
import type { CountriesOfArticle } from './officials/country.js'

const countryNamed = (words: string): string | null => countryOfDemonym(words.toLowerCase()) ?? countryOf(words)

/** How many words of a name are read for a place. */
const longestPlace = 3

/** The country of a town or a region whose name opens or ends the words of a body, where that is the article's own, or a team's. */
const countryOfTown = (words: readonly string[], accepts: (country: string) => boolean): string | null => {
  const of = words.lastIndexOf('of')
  for (const start of of < 0 ? [0] : [of + 1, 0])
    for (let length = Math.min(longestPlace, words.length - start); length > 0; length--) {
      const places = placesNamed(words.slice(start, start + length).join(' '))
      const fitting = places.find(({ country }) => country !== null && accepts(country))
      if (fitting !== undefined) return fitting.country
    }
  return null
}

/** How many people live in a town that readers know by its name alone, and how many times as many as in any of its namesakes. */
const inhabitantsOfKnown = 400_000
const timesNamesakes = 4

/** The country of the town whose name opens a body's, where it is well known and no namesake is: "Denver Police Department". */
const countryOfKnownTown = (words: readonly string[]): string | null => {
  for (let length = Math.min(longestPlace, words.length - 1); length > 0; length--) {
    const places = placesNamed(words.slice(0, length).join(' '))
    const [town] = places
    if (town === undefined) continue
    const others = places.filter(({ country }) => country !== town.country)
    const isKnown =
      town.population >= inhabitantsOfKnown &&
      others.every(({ population }) => population * timesNamesakes <= town.population)
    return isKnown ? town.country : null
  }
  return null
}

/** The country that a body's name says: "Iranian Foreign Ministry", "South Korean army", "Bank of England", "Iran's government". */
const countryInName = (words: readonly string[]): string | null => {
  if (words.length < 2) return null
  const [first = '', second = ''] = words
  // "Canadian County Sheriff's Office"
  if (isNamedForPeople(first.toLowerCase(), second.toLowerCase())) return null
  const opening = (words.length > 2 ? countryNamed(`${first} ${second}`) : null) ?? countryNamed(first)
  if (opening !== null) return opening
  const of = words.lastIndexOf('of')
  const tail = of < 0 ? words.slice(-1) : words.slice(of + 1)
  return countryOf(tail.join(' ')) ?? words.map(countryOf).find((country) => country !== null) ?? null
}

/** Kinds of bodies that belong to the country that an article is set in, where nothing else is told of them. */
const domestic: ReadonlySet<string> = new Set<OrganizationKind>([
  'agency',
  'court',
  'government',
  'hospital',
  'legislature',
  'military',
  'ministry',
  'party',
  'police',
  'school',
  'union',
  'university',
])

/** The kinds of the claims, where rules know finer ones. */
const kindsOfClaims: Readonly<Partial<Record<OrganizationKind, OrganizationKind>>> = {
  bank: 'company',
  charity: 'association',
  institute: 'association',
  league: 'team',
}

/** Whom the well-known name of a body can stand for. */
const bearersOf = ({ tokens }: Document, { from, to }: NameMention): readonly Bearer[] => {
  const known = knownOrganizationAt(tokens, from, to)
  return known !== null && known.length === to - from ? known.organization.bearers : []
}

const linkOne = (
  document: Document,
  mentions: readonly NameMention[],
  { setting, speaksOf }: CountriesOfArticle,
): LinkedOrganization => {
  const { name, bodyKind, country, countryFrom } = mentions[0]!
  const bearers = bearersOf(document, mentions[0]!)
  const kindIn = (where: string | null): OrganizationKind | null => {
    const bearer = bearers.length > 1 ? bearers.find((one) => one.country === where) : undefined
    const own = bearer?.kind ?? bodyKind
    return own === null ? null : (kindsOfClaims[own] ?? own)
  }
  const kind = kindIn(null)
  const linked = (where: string | null): LinkedOrganization => ({ name, kind: kindIn(where), country: where, mentions })
  if (kind === 'international') return linked(null)
  const words = name.replace(/['’]s?(?= )/g, '').split(' ')
  const told = countryFrom === 'text' ? country : null
  const isShared = isSharedName(name)
  const named = told ?? (country !== null && !isShared ? null : countryInName(words))
  if (named !== null) return linked(named)
  if (bearers.length > 1 && !isShared)
    return linked(bearers.find((bearer) => bearer.country === setting())?.country ?? null)
  // "the House" of an article that tells of no country is nobody's
  const isOpen = kind === 'legislature' && country !== null && !speaksOf(country)
  if (country !== null) return linked(isShared ? (setting() ?? (isOpen ? null : country)) : country)
  if (kind === null) return linked(null)
  const isOfSetting = (where: string): boolean => where === setting()
  const town = countryOfTown(words, kind === 'team' ? () => true : isOfSetting)
  if (kind === 'association') return linked(town ?? countryOfKnownTown(words))
  return linked(town ?? (domestic.has(kind) ? (countryOfKnownTown(words) ?? setting()) : null))
}

/** Gathers the mentions of every body, with its kind and country where its name, its owner, its seat, the article or the lexicon makes them plain. */
export const linkOrganizations = (
  document: Document,
  names: readonly NameMention[],
  countries: CountriesOfArticle,
): readonly LinkedOrganization[] =>
  entitiesOf(names, 'organization').map((mentions) => linkOne(document, mentions, countries))
