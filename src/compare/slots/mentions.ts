import { keyOfNumber, type MakeSorter, type Sorter } from '../plan/sorter.js'
import type { Brief, FigureClaim, Named, Outline } from '../types.js'
import { isTown, placesOf } from './context.js'
import { eventOfCount } from './event-of-count.js'
import { backgroundOf, daysBetween, type EventProfile, profileOf, timeApart } from './profile.js'

/** So many days before an article and after it an event is looked for that it tells of. */
const daysAround = 45

const fits = (claim: FigureClaim, profile: EventProfile): boolean => {
  if (profile.day === null) return false
  const event = eventOfCount(claim.count)
  if (event === null || !profile.classes.has(event.name)) return false
  const span = claim.day ?? (claim.times.length === 1 ? claim.times[0]!.days : null)
  if (span !== null) return daysBetween(span[0], profile.day) >= -1 && daysBetween(profile.day, span[1]) >= -1
  if (claim.published === null) return false
  const ago = daysBetween(profile.day, claim.published)
  return ago >= 0 && ago <= daysAround
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

/** Towns of more events than these tell of none. */
const mostEvents = 200

/** Events of the days around an article. */
interface Around {
  /** profiles by the numbers of events */
  readonly profiles: ReadonlyMap<number, EventProfile>
  /** numbers of events by the towns that they are told of */
  readonly byTown: ReadonlyMap<string, readonly number[]>
}

/** The event of an article: its number, and where and when it happened. */
interface Home {
  readonly number: number
  readonly profile: EventProfile
}

/** The event that a claim belongs to: its own article's, or the one other of the place and time that it is told of, whose own place it is not. */
const eventOf = (claim: FigureClaim, { number, profile: own }: Home, { profiles, byTown }: Around): number => {
  if (claim.inLead && backgroundOf(claim, own) === null) return number
  const towns = townsOf(claim, own)
  const candidates = new Set<number>()
  for (const key of towns) {
    const events = byTown.get(key) ?? []
    if (events.length <= mostEvents) for (const event of events) candidates.add(event)
  }
  candidates.delete(number)
  const fitting = [...candidates]
    .map((event) => ({ event, profile: profiles.get(event)! }))
    .filter(({ profile }) => fits(claim, profile))
    .map(({ event, profile }) => ({ event, share: affinity(towns, profile) }))
    .sort((a, b) => b.share - a.share)
  const [first, second] = fitting
  const rival = Math.max(timeApart(claim, own) === null ? affinity(towns, own) : 0, second?.share ?? 0)
  return first !== undefined && first.share > rival * clearlyMore ? first.event : number
}

/** Claims that articles of other events tell of an event, and these articles. */
export interface Told {
  readonly claims: readonly FigureClaim[]
  readonly outlines: readonly Outline[]
}

/** Where nothing is told. */
export const nothing: Told = { claims: [], outlines: [] }

/** What is sent from event to event, by their numbers. */
export interface Sent {
  /** to an event: an article of another with its claims that are of this one */
  readonly told: Sorter
  /** from an event: an article of it with the ids of its counts that are of others */
  readonly left: Sorter
}

/** A profile as JSON has it. */
interface WrittenProfile {
  readonly towns: readonly (readonly [string, number])[]
  readonly regions: readonly string[]
  readonly places: readonly (readonly [string, number])[]
  readonly day: string | null
  readonly classes: readonly string[]
}

const written = ({ towns, regions, places, day, classes }: EventProfile): WrittenProfile => ({
  towns: [...towns],
  regions: [...regions],
  places: [...places],
  day,
  classes: [...classes],
})

const readProfile = ({ towns, regions, places, day, classes }: WrittenProfile): EventProfile => ({
  towns: new Map(towns),
  regions: new Set(regions),
  places: new Map(places),
  day,
  classes: new Set(classes),
})

interface WrittenEvent {
  readonly number: number
  readonly profile: WrittenProfile
  /** whether articles of others may tell of it: not of what has no town, or counts nobody */
  readonly isOpen: boolean
}

/** Whether the profile of an event of a day is at hand when the articles of another are read. */
const isAround = (day: string, eventDay: string | null): boolean =>
  eventDay !== null && Math.abs(daysBetween(day, eventDay)) <= daysAround

/** Events in the order of their days, of which those around a day are at hand. */
const aroundDays = (events: Sorter) => {
  const profiles = new Map<number, EventProfile>()
  const byTown = new Map<string, number[]>()
  const iterator = events.sorted()[Symbol.iterator]()
  let next = iterator.next()
  const forget = (number: number, { towns }: EventProfile): void => {
    profiles.delete(number)
    for (const town of towns.keys()) {
      const rest = byTown.get(town)?.filter((event) => event !== number) ?? []
      if (rest.length === 0) byTown.delete(town)
      else byTown.set(town, rest)
    }
  }
  const load = (value: string): void => {
    const { number, profile: told, isOpen } = JSON.parse(value) as WrittenEvent
    const profile = readProfile(told)
    profiles.set(number, profile)
    if (!isOpen) return
    for (const town of profile.towns.keys()) {
      const known = byTown.get(town)
      if (known === undefined) byTown.set(town, [number])
      else known.push(number)
    }
  }
  /** Days are asked for in rising order. */
  return (day: string): Around => {
    while (next.done !== true && daysBetween(day, next.value[0]) <= daysAround) {
      load(next.value[1])
      next = iterator.next()
    }
    for (const [number, profile] of profiles) {
      if (daysBetween(profile.day!, day) <= daysAround) break
      forget(number, profile)
    }
    return { profiles, byTown }
  }
}

interface Teller<Item> {
  readonly item: Item
  readonly home: number
  /** of its event, where that lies too far from the article to be at hand: so that one of many articles is not written with each */
  readonly profile: WrittenProfile | null
}

/** What articles tell as background, sent to the events that it fits. */
export interface Mentions<Item> {
  readonly add: (number: number, members: readonly Item[]) => void
  readonly send: () => Sent
}

interface Read<Item> {
  readonly brief: (item: Item) => Brief
  readonly claims: (item: Item) => readonly FigureClaim[]
}

/**
 * Sends what articles tell as background to the event of the batch that it fits. Which article may tell of other events is known from its
 * outline, so that only the claims of these are read; it is looked for among the events of the weeks around the article.
 */
export const newMentions = <Item extends Named>({ brief, claims }: Read<Item>, sorter: MakeSorter): Mentions<Item> => {
  const events = sorter()
  const tellers = sorter()

  const add: Mentions<Item>['add'] = (number, members) => {
    const briefs = members.map(brief)
    const profile = profileOf(briefs)
    const told = written(profile)
    const isOpen = profile.towns.size > 0 && profile.classes.size > 0
    const isTeller = briefs.some(({ eventPlaces }) => eventPlaces.elsewhere.length > 0)
    if (profile.day !== null && (isOpen || isTeller))
      events.add(profile.day, JSON.stringify({ number, profile: told, isOpen } satisfies WrittenEvent))
    for (const [at, { eventPlaces, published, sha256, id }] of briefs.entries()) {
      const day = published ?? profile.day
      if (day !== null && eventPlaces.elsewhere.length > 0)
        tellers.add(
          [day, sha256, id].join('\n'),
          JSON.stringify({
            item: members[at]!,
            home: number,
            profile: isAround(day, profile.day) ? null : told,
          } satisfies Teller<Item>),
        )
    }
  }

  const send: Mentions<Item>['send'] = () => {
    const sent: Sent = { told: sorter(), left: sorter() }
    const around = aroundDays(events)
    for (const [key, value] of tellers.sorted()) {
      const { item, home: number, profile } = JSON.parse(value) as Teller<Item>
      const { byTown, profiles } = around(key.slice(0, key.indexOf('\n')))
      const { elsewhere } = brief(item).eventPlaces
      if (!elsewhere.some((town) => byTown.get(town)?.some((event) => event !== number) === true)) continue
      const home: Home = { number, profile: profile === null ? profiles.get(number)! : readProfile(profile) }
      const away = new Map<number, FigureClaim[]>()
      for (const claim of claims(item)) {
        const event = eventOf(claim, home, { byTown, profiles })
        if (event !== number) away.set(event, [...(away.get(event) ?? []), claim])
      }
      for (const [event, list] of away)
        sent.told.add(keyOfNumber(event), JSON.stringify({ article: item, claims: list }))
      const ids = [...away.values()].flatMap((list) => list.map(({ count }) => count.id))
      if (ids.length > 0) sent.left.add(keyOfNumber(number), JSON.stringify([item.id, ids]))
    }
    return sent
  }

  return { add, send }
}
