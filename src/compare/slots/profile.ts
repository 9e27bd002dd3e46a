import type { Days } from '../../claims/comparison.js'
import type { Article, ClaimPlace, FigureClaim, Outline, SceneTown } from '../types.js'
import { isTown } from './context.js'
import { eventOfCount } from './reading.js'

/** Where and when an event happened, from the outlines of its articles alone. */
export interface EventProfile {
  /** keys of the towns that its articles open with, else of those of their leads, with how much of them stands there */
  readonly towns: ReadonlyMap<string, number>
  /** keys of the countries and regions that they open with */
  readonly regions: ReadonlySet<string>
  /** the day that most leads tell of, ISO 8601; else that of the first article */
  readonly day: string | null
  /** classes of events that their leads count people in */
  readonly classes: ReadonlySet<string>
}

const commonestDay = (outlines: readonly Outline[]): string | null => {
  const votes = new Map<string, number>()
  for (const { scene } of outlines) for (const day of scene.days) votes.set(day, (votes.get(day) ?? 0) + 1)
  let best: string | null = null
  for (const [day, count] of votes) {
    const known = best === null ? 0 : (votes.get(best) ?? 0)
    if (count > known || (count === known && best !== null && day < best)) best = day
  }
  return best
}

const firstPublished = (outlines: readonly Outline[]): string | null =>
  outlines.reduce<string | null>(
    (first, { published }) => (published !== null && (first === null || published < first) ? published : first),
    null,
  )

/** Whether a longer name of one place: "Qamishli Hasaka" beside "Qamishli". */
const holdsName = (key: string, others: ReadonlySet<string>): boolean =>
  key.includes(' ') && key.split(' ').some((word) => others.has(word))

/** How much an article tells of a place by where it names it. */
const weightsOfPosition = { top: 1, lead: 0.6, later: 0.3 } as const

/** Reads where and when the event of some articles happened. */
export const profileOf = (outlines: readonly Outline[]): EventProfile => {
  const places = outlines.flatMap(({ scene }) => scene.towns)
  const keys = new Set(places.map(({ key }) => key))
  const weights = new Map<string, number>()
  for (const { key, top, lead } of places)
    weights.set(
      key,
      (weights.get(key) ?? 0) + (top ? weightsOfPosition.top : lead ? weightsOfPosition.lead : weightsOfPosition.later),
    )
  const weighed = (kept: (place: SceneTown) => boolean): ReadonlyMap<string, number> =>
    new Map(
      places.flatMap((place) =>
        kept(place) && !holdsName(place.key, keys) ? [[place.key, weights.get(place.key) ?? 0]] : [],
      ),
    )
  const opening = weighed(({ town, top }) => town && top)
  return {
    towns: opening.size > 0 ? opening : weighed(({ town, lead }) => town && lead),
    regions: new Set(weighed(({ town, top }) => !town && top).keys()),
    day: commonestDay(outlines) ?? firstPublished(outlines),
    classes: new Set(outlines.flatMap(({ scene }) => scene.classes)),
  }
}

/** The number of an ISO day, reckoned without a clock. */
const dayNumber = (iso: string): number => {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  const shifted = year - (month <= 2 ? 1 : 0)
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear
}

/** Days of the calendar from one day to another. */
const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** A day that lies so far before the event is another's. */
const otherDay = 3

/** What sets a claim apart from the event of its article: a place or a time of its own. */
export interface Background {
  readonly by: 'place' | 'day'
  readonly place: ClaimPlace | null
  readonly days: Days | null
}

/** The places of a claim: that of its clause, else those that its sentence names. */
const placesOf = ({ place, sites }: FigureClaim): readonly ClaimPlace[] =>
  place !== null && isTown(place) ? [place] : sites.length > 0 ? sites : place === null ? [] : [place]

/** A village that no gazetteer has may be where the event of the region happened. */
const isKnown = ({ geonames, kind }: ClaimPlace): boolean =>
  geonames !== null && kind !== 'district' && kind !== 'facility'

const placeApart = (claim: FigureClaim, { towns, regions }: EventProfile): ClaimPlace | null => {
  const places = placesOf(claim)
  if (places.some(({ key }) => towns.has(key))) return null
  const named = places.filter(isTown)
  if (named.length > 0) return towns.size > 0 ? (named.find(isKnown) ?? null) : null
  return towns.size + regions.size > 0 && !places.some(({ key }) => regions.has(key)) ? (places[0] ?? null) : null
}

/** Days on which an article still tells of today when it says "earlier this week" of something else. */
const fresh = 1

/** The time of a claim that lies before the event of its article. */
export const timeApart = ({ day, times, published }: FigureClaim, profile: EventProfile): Days | null => {
  const told = day !== null ? times.find(({ days }) => days[0] === day[0] && days[1] === day[1]) : times[0]
  const days = day ?? (times.length === 1 ? times[0]!.days : null)
  if (days === null || profile.day === null) return null
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

/** Days before an article within which an event is looked for that it tells of without a time. */
const remembered = 45

const fits = (claim: FigureClaim, profile: EventProfile): boolean => {
  if (profile.day === null) return false
  const event = eventOfCount(claim.count)
  if (event === null || !profile.classes.has(event.name)) return false
  const span = claim.day ?? (claim.times.length === 1 ? claim.times[0]!.days : null)
  if (span !== null) return daysBetween(span[0], profile.day) >= -1 && daysBetween(profile.day, span[1]) >= -1
  if (claim.published === null) return false
  const ago = daysBetween(profile.day, claim.published)
  return ago >= 0 && ago <= remembered
}

/** How much of the articles of an event stands at a place of a claim. */
const affinity = (claim: FigureClaim, { towns }: EventProfile): number =>
  placesOf(claim).reduce((most, { key }) => Math.max(most, towns.get(key) ?? 0), 0)

/** How many times more another event must be of that place than the article's own. */
const clearlyMore = 1.5

/**
 * Tells to which event of a batch the claims of articles belong, from the outlines alone: to their own article's, or to the one other event
 * of the place and time that they are told of, whose own place it is not.
 * @returns for a claim and the place of its article's event in the list, the place of the event that it belongs to
 */
export const assignerOf = (profiles: readonly EventProfile[]): ((claim: FigureClaim, home: number) => number) => {
  const byTown = new Map<string, number[]>()
  for (const [index, { towns }] of profiles.entries())
    for (const town of towns.keys()) {
      const known = byTown.get(town)
      if (known === undefined) byTown.set(town, [index])
      else known.push(index)
    }
  return (claim, home) => {
    const own = profiles[home]!
    if (claim.inLead && backgroundOf(claim, own) === null) return home
    const candidates = new Set(
      placesOf(claim)
        .filter(isTown)
        .flatMap(({ key }) => byTown.get(key) ?? []),
    )
    candidates.delete(home)
    const fitting = [...candidates]
      .filter((index) => fits(claim, profiles[index]!))
      .map((index) => ({ index, share: affinity(claim, profiles[index]!) }))
      .sort((a, b) => b.share - a.share)
    const [first, second] = fitting
    const rival = Math.max(timeApart(claim, own) === null ? affinity(claim, own) : 0, second?.share ?? 0)
    return first !== undefined && first.share > rival * clearlyMore ? first.index : home
  }
}

/** The claims of the articles of each event, and those of other articles that tell of it as what came before. */
export const claimsByEvent = (
  groups: readonly { readonly members: readonly number[] }[],
  articles: readonly Article[],
): readonly (readonly FigureClaim[])[] => {
  const eventOf = assignerOf(groups.map(({ members }) => profileOf(members.map((index) => articles[index]!.outline))))
  const claims = groups.map((): FigureClaim[] => [])
  for (const [home, { members }] of groups.entries())
    for (const index of members) for (const claim of articles[index]!.claims) claims[eventOf(claim, home)]!.push(claim)
  return claims
}
