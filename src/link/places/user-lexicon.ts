import type { NameMention } from '../../extract/names/index.js'
import type { UserLocation } from '../../lexicon/user.js'
import type { LinkedLocation } from '../linked.js'
import type { Candidate } from './candidates.js'

/** What the user's lexicon says of a place, or null. */
export const listedLocation = (mentions: readonly NameMention[]): UserLocation | null => {
  const listed = mentions.find((mention) => mention.listed !== null)?.listed
  return listed?.type === 'location' ? listed.entry : null
}

/** Outweighs all that the article says of other places of the name. */
const certain = 20

/** Places of a lexicon have numbers below those of the gazetteer. */
const numbers = new WeakMap<UserLocation, number>()
let free = -1
const numberOf = (entry: UserLocation): number => {
  const number = numbers.get(entry) ?? free--
  numbers.set(entry, number)
  return number
}

/** The place as the one candidate of its name, where the user knows where it lies. */
export const candidatesByLexicon = (entry: UserLocation): readonly Candidate[] => {
  const { name, kind, country, lat, lon, geonames } = entry
  if (lat === null || lon === null) return []
  const place = {
    id: numberOf(entry),
    name,
    kind: kind ?? ('area' as const),
    country,
    region: null,
    lat,
    lon,
    geonames,
    population: 0,
    seat: null,
  }
  return [{ place, prior: certain, lesser: false }]
}

/** What a claim says of a place of the lexicon. */
export const factsByLexicon = ({
  name,
  kind,
  country,
  lat,
  lon,
  geonames,
}: UserLocation): Omit<LinkedLocation, 'mentions'> => ({
  name,
  kind,
  country,
  lat,
  lon,
  geonames,
})
