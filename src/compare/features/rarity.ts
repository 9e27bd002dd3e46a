import type { Location } from '../../claims/schema.js'
import { articlesCounted, articlesWith } from '../../lexicon/frequencies/index.js'
import type { Feature } from '../types.js'
import { gazetteerPlace } from './places.js'

/**
 * How much a feature tells: the logarithm of one over the share of articles that have it. The share is what was counted, drawn towards what
 * is expected of such a feature without counting, as if it had been counted in `trust` articles:
 *
 *     share = (articles with it + trust * expected share) / (articles counted + trust)
 */
const trust = 60

/** The share of articles in which a feature of a kind is expected that nothing more is known of. */
const expectedShares: Readonly<Record<Feature['kind'], number>> = {
  place: 0.0005,
  town: 0.0005,
  person: 0.0005,
  organization: 0.0005,
  value: 0.001,
  event: 0.002,
  counted: 0.002,
  word: 0.003,
}

/** No feature is taken for rarer than that, so that no single one makes an event. */
const rarest = 0.0005

export const rarityOf = (key: string, expected: number): number =>
  -Math.log(Math.max(rarest, Math.min(1, (articlesWith(key) + trust * expected) / (articlesCounted + trust))))

export const expectedOf = (kind: Feature['kind']): number => expectedShares[kind]

/** Places are named the more the more people live there, though not as many times more; a country's as often as its largest city. */
export const expectedOfPlace = (location: Location): number => {
  const place = gazetteerPlace(location)
  if (place === undefined) return expectedShares.place
  const people = place.kind === 'country' ? place.population / 3 : place.population
  const share = 0.002 * (Math.max(people, 5_000) / 1_000_000) ** 0.6 * (place.seat === 'country' ? 3 : 1)
  return Math.min(0.1, share)
}

/** Small and round numbers stand in many articles: 12 in more than 1,243. */
export const expectedOfValue = (value: number): number => {
  const [mantissa = ''] = value === 0 ? [] : Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '').length
  return 0.03 / 10 ** Math.min(digits, 4) + 0.05 / Math.max(4, Math.abs(value))
}
