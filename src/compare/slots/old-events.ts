import type { Days } from '../../claims/comparison.js'
import { placesOf } from './context.js'
import { type Background, backgroundOf, daysBetween, type EventProfile } from './profile.js'
import type { Reading } from './reading.js'

/** A claim that is told as background, and what tells its old event from others. */
export interface OldEvent extends Background {
  /** equal for claims of one old event */
  readonly key: string
}

/** A longer time is no date of an event: "in 2010". */
const longest = 31

/** The month of a time that is no longer. */
const monthOf = (days: Days | null): string | null =>
  days !== null && daysBetween(days[0], days[1]) < longest ? days[0].slice(0, 7) : null

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

/** The one item of a set; null where it has none or several. */
const onlyOf = (set: ReadonlySet<string> | undefined): string | null => (set?.size === 1 ? [...set][0]! : null)

const year = 4

/**
 * Tells which claims of one class are of events before that of their articles. Articles tell one old event by its month, by its place, or by both:
 * "the bombing of Sava in March 2016", "the attack of March 12, 2016". A month whose claims name one place is of that place, a place of one
 * month is of that month.
 */
export const oldEventsOf = (items: readonly Reading[], profile: EventProfile): ReadonlyMap<Reading, OldEvent> => {
  const found = items.flatMap((item) => {
    const background = backgroundOf(item.claim, profile)
    if (background === null) return []
    // where the news is, is not where the old event was
    const places = placesOf(item.claim).filter(({ key }) => !profile.towns.has(key) && !profile.regions.has(key))
    return [{ item, background, keys: places.map(({ key }) => key) }]
  })
  const named = new Map<string, number>()
  for (const { keys } of found) for (const key of new Set(keys)) named.set(key, (named.get(key) ?? 0) + 1)
  const commonest = (keys: readonly string[]): string | null =>
    keys.reduce<string | null>((best, key) => {
      const [most, own] = [best === null ? 0 : (named.get(best) ?? 0), named.get(key) ?? 0]
      return own > most || (own === most && best !== null && key < best) ? key : best
    }, null)
  const told = found.map(({ item, background, keys }) => ({
    ...{ item, background, month: monthOf(background.days) },
    place: commonest(background.place === null ? keys : [background.place.key, ...keys]),
  }))
  const [placesIn, monthsAt] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const { month, place } of told)
    if (month !== null && place !== null) {
      add(placesIn, month, place)
      add(monthsAt, place, month)
    }
  return new Map(
    told.map(({ item, background, month, place }): [Reading, OldEvent] => {
      const { days } = background
      const at = place ?? (month === null ? null : onlyOf(placesIn.get(month)))
      const only = month === null && at !== null ? onlyOf(monthsAt.get(at)) : month
      const isThen = only === null || days === null || days[0].slice(0, year) === only.slice(0, year)
      const when = (isThen ? only : null) ?? days?.[0] ?? ''
      return [item, { ...background, key: at === null ? when : `${at} ${when}` }]
    }),
  )
}
