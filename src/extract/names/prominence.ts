import type { Place } from '../../lexicon/gazetteer/index.js'

/** How well a place is known: what its name alone says for it. */
export const prominence = (place: Place | undefined): number => {
  if (place === undefined) return 0
  if (place.kind === 'country' || place.kind === 'continent') return 8
  if (place.seat === 'country') return 7
  if (place.kind === 'region') return place.population > 500_000 ? 6 : 3
  if (place.kind !== 'city' && place.kind !== 'county' && place.kind !== 'district') return 5
  if (place.population > 1_000_000) return 6
  if (place.population > 200_000) return 4
  if (place.population > 30_000) return 2.5
  return 1.5
}
