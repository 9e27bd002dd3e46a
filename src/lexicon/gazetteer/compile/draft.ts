import type { Place } from '../place.js'

/** A place on its way into the gazetteer: with all its names, the usual one first; names in capitals are acronyms. */
export interface Draft extends Omit<Place, 'id' | 'name'> {
  readonly names: readonly string[]
}

const rankOfKind: Partial<Record<Place['kind'], number>> = { country: 20, continent: 16, sea: 9, area: 8, river: 6 }

/**
 * How well a place is known, to order those of one name: countries, parts of the world, seas, then by inhabitants on a
 * logarithmic scale; a seat counts for more than its size, a region for less than a town of the same name.
 */
export const prominence = ({ kind, population, seat }: Draft): number => {
  const size = Math.log10(population + 1)
  const base = rankOfKind[kind]
  if (base !== undefined) return base + size
  if (kind === 'region' || kind === 'county') return size - 0.8
  if ((kind === 'city' || kind === 'district') && population > 0)
    return size + (seat === 'country' ? 2 : seat ? 0.7 : 0)
  return 5.5
}

/** The middle of some points, weighted. Longitudes are averaged as they stand: no region lies across 180 degrees for long. */
export const middleOf = (
  points: readonly (readonly [lat: number, lon: number, weight: number])[],
): readonly [lat: number, lon: number] | null => {
  let lat = 0
  let lon = 0
  let sum = 0
  for (const [pointLat, pointLon, weight] of points) {
    lat += pointLat * weight
    lon += pointLon * weight
    sum += weight
  }
  return sum === 0 ? null : [lat / sum, lon / sum]
}
