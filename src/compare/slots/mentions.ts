import type { Brief, FigureClaim, Outline } from '../types.js'
import { isTown, placesOf } from './context.js'
import { backgroundOf, daysBetween, type EventProfile, profileOf, timeApart } from './profile.js'
import { eventOfCount } from './reading.js'

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

/** Keys of the towns that a claim is told of: without one, of another day, those of its own article's event. */
const townsOf = (claim: FigureClaim, own: EventProfile): readonly string[] => {
  const places = placesOf(claim)
  if (places.length > 0) return places.filter(isTown).map(({ key }) => key)
  return timeApart(claim, own) === null ? [] : [...own.towns.keys()]
}

/** How much of the articles of an event stands at a place of a claim. */
const affinity = (keys: readonly string[], { towns }: EventProfile): number =>
  keys.reduce((most, key) => Math.max(most, towns.get(key) ?? 0), 0)

/** How many times more another event must be of that place than the article's own. */
const clearlyMore = 1.5

/** Events by the towns that they are told of. */
type ByTown = ReadonlyMap<string, readonly number[]>

/** Reads the profile of an event by its number. */
type Profiles = (event: number) => EventProfile

/** So many profiles are kept at a time: those of all events would take more memory than their articles. */
const mostProfiles = 2000

const profilesOf = (events: readonly Event[]): Profiles => {
  const known = new Map<number, EventProfile>()
  return (event) => {
    const profile = known.get(event) ?? profileOf(events[event]!.members)
    if (known.size >= mostProfiles) known.clear()
    known.set(event, profile)
    return profile
  }
}

const byTownOf = (events: number, profileAt: Profiles): ByTown => {
  const byTown = new Map<string, number[]>()
  for (let index = 0; index < events; index++)
    for (const town of profileAt(index).towns.keys()) {
      const known = byTown.get(town)
      if (known === undefined) byTown.set(town, [index])
      else known.push(index)
    }
  return byTown
}

/** Towns of more events than these tell of none. */
const mostEvents = 200

/** The event that a claim belongs to: its own article's, or the one other of the place and time that it is told of, whose own place it is not. */
const eventOf = (claim: FigureClaim, home: number, profileAt: Profiles, byTown: ByTown): number => {
  const own = profileAt(home)
  if (claim.inLead && backgroundOf(claim, own) === null) return home
  const towns = townsOf(claim, own)
  const candidates = new Set<number>()
  for (const key of towns) {
    const events = byTown.get(key) ?? []
    if (events.length <= mostEvents) for (const index of events) candidates.add(index)
  }
  candidates.delete(home)
  const fitting = [...candidates]
    .filter((index) => fits(claim, profileAt(index)))
    .map((index) => ({ index, share: affinity(towns, profileAt(index)) }))
    .sort((a, b) => b.share - a.share)
  const [first, second] = fitting
  const rival = Math.max(timeApart(claim, own) === null ? affinity(towns, own) : 0, second?.share ?? 0)
  return first !== undefined && first.share > rival * clearlyMore ? first.index : home
}

/** Claims that articles of other events tell of an event, and these articles. */
export interface Told<Article extends Brief = Outline> {
  readonly claims: readonly FigureClaim[]
  readonly outlines: readonly Article[]
}

/** An event as far as its articles make it. */
interface Event<Article extends Brief = Brief> {
  readonly members: readonly Article[]
}

/** Which claims of the articles of a batch are of the events of other articles. */
export interface Mentions<Article extends Brief = Outline> {
  /** ids of the counts of an article that are of another event than its own: each of them is told of there */
  readonly leftBy: (article: string) => ReadonlySet<string>
  /** what other articles tell of an event */
  readonly toldOf: (event: Event<Article>) => Told<Article>
}

const none: ReadonlySet<string> = new Set()

/** Of the claims of an event's articles those that are of this event. */
export const ownOf = ({ leftBy }: Pick<Mentions, 'leftBy'>, claims: readonly FigureClaim[]): readonly FigureClaim[] =>
  claims.filter(({ article, count }) => !leftBy(article).has(count.id))

/** Where nothing is told. */
export const nothing: Told<never> = { claims: [], outlines: [] }

/** What is sent to other events: by the event what it is told, and by the article the ids of its counts that left it. */
interface Sent<Article extends Brief> {
  readonly told: ReadonlyMap<number, Told<Article>>
  readonly left: ReadonlyMap<string, ReadonlySet<string>>
}

/** A function of its own, so that what it looks up by is forgotten when it is done. */
const sendAll = <Article extends Brief>(
  events: readonly Event<Article>[],
  claimsOf: (outline: Article) => readonly FigureClaim[],
): Sent<Article> => {
  const profileAt = profilesOf(events)
  const byTown = byTownOf(events.length, profileAt)
  const told = new Map<number, { claims: FigureClaim[]; outlines: Article[] }>()
  const left = new Map<string, Set<string>>()
  for (const [home, { members }] of events.entries())
    for (const outline of members) {
      const mayTell = outline.eventPlaces.elsewhere.some(
        (key) => byTown.get(key)?.some((index) => index !== home) === true,
      )
      if (!mayTell) continue
      for (const claim of claimsOf(outline)) {
        const index = eventOf(claim, home, profileAt, byTown)
        if (index === home) continue
        const known = told.get(index) ?? { claims: [], outlines: [] }
        told.set(index, known)
        known.claims.push(claim)
        if (known.outlines.at(-1) !== outline) known.outlines.push(outline)
        left.set(outline.id, (left.get(outline.id) ?? new Set<string>()).add(claim.count.id))
      }
    }
  return { told, left }
}

/**
 * Sends what articles tell as background to the event of the batch that it fits. Which article may tell of other events is known from its
 * outline, so that only the claims of these are read.
 * @param events the articles of each event
 * @param claimsOf reads the claims of an article
 */
export const mentionsOf = <Article extends Brief>(
  events: readonly Event<Article>[],
  claimsOf: (outline: Article) => readonly FigureClaim[],
): Mentions<Article> => {
  const { told, left } = sendAll(events, claimsOf)
  const places = new Map(told.size === 0 ? [] : events.map((event, index) => [event, index]))
  return {
    leftBy: (article) => left.get(article) ?? none,
    toldOf: (event) => (told.size === 0 ? nothing : (told.get(places.get(event) ?? -1) ?? nothing)),
  }
}
