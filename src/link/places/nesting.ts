import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import { facilityNouns } from '../../lexicon/places/place-nouns.js'

/** Small enough that what lies in it lies where it lies. */
export const isTown = ({ kind }: Place): boolean => kind === 'city' || kind === 'district' || kind === 'county'

/** Whether a name ends in a word for a building or a site. */
export const isFacilityName = (name: string): boolean =>
  facilityNouns.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())

/** Whether a place is of the kind that the text names; regions and counties are called by many words. */
export const fitsKind = (place: Place, kind: PlaceKind): boolean => {
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

/** What is larger can hold what is smaller; all other kinds hold nothing. */
const ranks: Partial<Record<PlaceKind, number>> = { area: 4, city: 2, country: 5, county: 3, region: 4 }
const rankOf = (kind: PlaceKind): number => ranks[kind] ?? 1

/** The distance of two places on a sphere, in kilometres. */
export const kilometres = (a: Pick<Place, 'lat' | 'lon'>, b: Pick<Place, 'lat' | 'lon'>): number => {
  const radians = Math.PI / 180
  const x = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const y = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  const chord = x + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * y
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)))
}
