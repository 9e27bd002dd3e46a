import type { Days } from '../../claims/comparison.js'
import { readIsoDay } from '../../document/days.js'
import type { Brief, ClaimPlace, FigureClaim } from '../types.js'
import { isTown, placesOf } from './context.js'

/** Where and when an event happened, from the outlines of its articles alone. */
export interface EventProfile {
  /** keys of the towns that its articles open with, else of those of their leads, with how much of them stands there */
  readonly towns: ReadonlyMap<string, number>
  /** keys of the countries and regions that they open with */
  readonly regions: ReadonlySet<string>
  /** all places of its articles, with how much of them stands there */
  readonly places: ReadonlyMap<string, number>
  /** the day that most leads tell of, ISO 8601; else that of the first article */
  readonly day: string | null
  /** classes of events that their leads count people in */
  readonly classes: ReadonlySet<string>
}

const commonestDay = (outlines: readonly Brief[]): string | null => {
  const votes = new Map<string, number>()
  for (const { features } of outlines)
    if (!features.areSaid) for (const day of features.days) votes.set(day, (votes.get(day) ?? 0) + 1)
  let best: string | null = null
  for (const [day, count] of votes) {
    const known = best === null ? 0 : (votes.get(best) ?? 0)
    if (count > known || (count === known && best !== null && day < best)) best = day
  }
  return best
}

const firstPublished = (outlines: readonly Brief[]): string | null =>
  outlines.reduce<string | null>(
    (first, { published }) => (published !== null && (first === null || published < first) ? published : first),
    null,
  )

/** Whether a longer name of one place: "Qamishli Hasaka" beside "Qamishli". */
const holdsName = (key: string, others: ReadonlyMap<string, number>): boolean =>
  key.includes(' ') && key.split(' ').some((word) => others.has(word))

/** How much an article tells of a place by where it names it. */
const weights = { top: 1, lead: 0.6, later: 0.3, regions: 1, around: 0.6 } as const

/** Reads where and when the event of some articles happened. */
export const profileOf = (outlines: readonly Brief[]): EventProfile => {
  const all = new Map<string, number>()
  for (const { eventPlaces } of outlines)
    for (const position of ['top', 'lead', 'later', 'regions', 'around'] as const)
      for (const key of eventPlaces[position]) all.set(key, (all.get(key) ?? 0) + weights[position])
  const regions = new Set(outlines.flatMap(({ eventPlaces }) => eventPlaces.regions))
  const weighed = (keys: readonly string[]): ReadonlyMap<string, number> =>
    new Map(keys.flatMap((key) => (holdsName(key, all) ? [] : [[key, all.get(key) ?? 0]])))
  const opening = weighed(outlines.flatMap(({ eventPlaces }) => eventPlaces.top))
  return {
    towns: opening.size > 0 ? opening : weighed(outlines.flatMap(({ eventPlaces }) => eventPlaces.lead)),
    regions,
    places: all,
    day: commonestDay(outlines) ?? firstPublished(outlines),
    classes: new Set(outlines.flatMap(({ eventPlaces }) => eventPlaces.classes)),
  }
}

/** Days of the calendar from one day to another. */
export const daysBetween = (from: string, to: string): number => (readIsoDay(to) ?? 0) - (readIsoDay(from) ?? 0)

/** A day that lies so far before the event is another's. */
const otherDay = 3

/** What sets a claim apart from the event of its article: a place or a time of its own. */
export interface Background {
  readonly by: 'place' | 'day'
  readonly place: ClaimPlace | null
  readonly days: Days | null
}

/** A village that no gazetteer has may be where the event of the region happened. */
const isKnown = ({ geonames, kind }: ClaimPlace): boolean =>
  geonames !== null && kind !== 'district' && kind !== 'facility'

/** A place that is named almost as much as the towns of the event may be its place too. */
const almostAsMuch = 0.8

const placeApart = (claim: FigureClaim, { towns, regions, places: all }: EventProfile): ClaimPlace | null => {
  const places = placesOf(claim)
  if (places.some(({ key }) => towns.has(key))) return null
  const most = Math.max(0, ...towns.values())
  if (places.some(({ key }) => towns.size > 0 && (all.get(key) ?? 0) >= most * almostAsMuch)) return null
  const named = places.filter(isTown)
  if (named.length > 0) return towns.size > 0 ? (named.find(isKnown) ?? null) : null
  return towns.size + regions.size > 0 && !places.some(({ key }) => regions.has(key)) ? (places[0] ?? null) : null
}

/** Days on which an article still tells of today when it says "earlier this week" of something else. */
const fresh = 1

/** The time of a claim that lies before the event of its article. */
export const timeApart = ({ day, times, published, inLead }: FigureClaim, profile: EventProfile): Days | null => {
  const told = day !== null ? times.find(({ days }) => days[0] === day[0] && days[1] === day[1]) : times[0]
  const days = day ?? (times.length === 1 ? times[0]!.days : null)
  if (days === null || profile.day === null) return null
  // what an article opens with and tells of its own day is its news, however long the event has gone on
  if (inLead && published !== null && daysBetween(days[1], published) <= fresh) return null
  if (daysBetween(days[1], profile.day) >= otherDay) return days
  const isFresh = published !== null && Math.abs(daysBetween(profile.day, published)) <= fresh
  return told?.earlier === true && days[0] !== days[1] && isFresh ? days : null
}

/** What tells that a claim is not of the event of its article; null where nothing does. */
export const backgroundOf = (claim: FigureClaim, profile: EventProfile): Background | null => {
  const place = placeApart(claim, profile)
  const days = timeApart(claim, profile)
  if (place === null && days === null) return null
  return { by: place === null ? 'day' : 'place', place, days }
}
