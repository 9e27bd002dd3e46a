import type { Location } from '../../claims/schema.js'
import { type Place, placesNamed, spellingKey } from '../../lexicon/gazetteer/index.js'

/** Kinds of places that are as large as a town, or smaller. */
const townKinds: ReadonlySet<string> = new Set(['city', 'district', 'facility', 'island', 'mountain', 'canal'])

/** Whether something can happen at the place as a whole: a town, a camp, a village that no gazetteer has. */
export const isTown = ({ kind, geonames, mentions }: Location): boolean =>
  kind === null ? geonames === null && mentions.some(({ literal }) => literal) : townKinds.has(kind)

/** The key of a place: its number in GeoNames, else what the spellings of its name share. */
export const placeKeyOf = ({ geonames, name }: Location): string =>
  geonames === null ? `place:${spellingKey(name)}` : `place:${geonames}`

/** Fewer letters than these are what many towns share: "mr" of Mora and Maroua. */
export const tellingLetters = 3

/**
 * The key of a town by a spelling of its name, so that two towns meet of which the gazetteer knows one. Names of which too little is left go by
 * the number of the place, where it is known.
 */
export const townKeyOf = (spelling: string, { geonames }: Pick<Location, 'geonames'>): string => {
  const key = spellingKey(spelling)
  return `town:${key.length < tellingLetters && geonames !== null ? geonames : key}`
}

/** What the gazetteer knows of a place that it resolved. */
export const gazetteerPlace = ({ geonames, name }: Location): Place | undefined =>
  geonames === null ? undefined : placesNamed(name).find((place) => place.geonames === geonames)
