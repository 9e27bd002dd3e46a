import type { ComparisonDiagnostic, NearEvent } from '../../claims/comparison.js'
import { mostCompared } from '../group/candidates.js'
import { compareMembers, groupingKeyOf, type Near, nearestOf } from '../group/group.js'
import { newSweep } from '../group/sweep.js'
import { beforeEventId, eventIdOf, hashDigits } from '../index.js'
import { newMentions, type Sent } from '../slots/mentions.js'
import type { Brief, FigureClaim, Named, Sketch } from '../types.js'
import type { Diagnostics } from './diagnostics.js'
import { keyOfLargest, keyOfNumber, type MakeSorter, type Sorter, valuesByKey } from './sorter.js'

/** Reads what is kept of an article. */
export interface Source<Item> {
  readonly sketch: (item: Item) => Sketch
  readonly brief: (item: Item) => Brief
  readonly claims: (item: Item) => readonly FigureClaim[]
}

/** Articles that tell one event, and what else there is to know before they are compared. It can be written as JSON. */
export interface PlannedEvent<Item extends Named> {
  readonly id: string
  /** the name that the user gave it; null where it was found */
  readonly name: string | null
  readonly members: readonly Item[]
  /** events that are like it */
  readonly near: readonly NearEvent[]
  /** what articles of other events tell of it */
  readonly told: { readonly articles: readonly Item[]; readonly claims: readonly FigureClaim[] }
  /** by article the ids of the counts that are of other events */
  readonly left: readonly (readonly [article: string, counts: readonly string[]])[]
}

/** Which articles tell which event. */
export interface Plan<Item extends Named> {
  /** told by the most articles first, then the earliest */
  readonly events: () => Iterable<PlannedEvent<Item>>
  readonly articles: number
  readonly undated: number
  /** events that several articles tell */
  readonly together: number
  /** events that one article tells */
  readonly alone: number
}

/** How articles are put together. */
export interface PlanOptions {
  /** days that may lie between two articles of one event */
  readonly window: number
  /** the event of each article, where the user knows it */
  readonly given: ReadonlyMap<string, string> | null
}

/** Where a plan puts what it does not look at now, and what it has to tell. */
export interface PlanTools {
  readonly sorter: MakeSorter
  readonly diagnostics: Diagnostics
}

/** A group of articles as it was found or given. */
interface Grouped<Item> {
  readonly number: number
  readonly name: string | null
  readonly members: readonly Item[]
}

/** All groups by their numbers, as often as they are asked for, and the pairs of groups that are told apart. */
interface Groups<Item> {
  readonly all: () => Iterable<Grouped<Item>>
  /** by the number of a group: another one's, and why they are apart */
  readonly near: Sorter
}

const undatedOf = (id: string): ComparisonDiagnostic => ({
  severity: 'info',
  code: 'undated',
  message: `${id}: it has no date, so that nothing tells whether its figures are older or newer`,
})

const cappedOf = (capped: number): ComparisonDiagnostic => ({
  severity: 'info',
  code: 'comparisons-capped',
  message: `${capped} articles are like more than ${mostCompared} others: each was compared with the ${mostCompared} that share the most with it`,
})

const unknownOf = (id: string): ComparisonDiagnostic => ({
  severity: 'warning',
  code: 'unknown-article',
  message: `${id}: the groups that were given name it, and no such article is here`,
})

/** Finds the groups of articles. */
const groupsFound = <Item extends Named>(
  entries: Iterable<Item>,
  { sketch }: Source<Item>,
  window: number,
  { sorter, diagnostics }: PlanTools,
): Groups<Item> => {
  const byDay = sorter()
  for (const item of entries) byDay.add(groupingKeyOf(item), JSON.stringify(item))
  const closed = sorter()
  const near = sorter()
  let groups = 0
  const sweep = newSweep<Item>(window, {
    group: (members) => closed.add(keyOfNumber(groups++), JSON.stringify(members)),
    near: ({ a, b, ...why }) => {
      near.add(keyOfNumber(a), JSON.stringify({ ...why, group: b }))
      near.add(keyOfNumber(b), JSON.stringify({ ...why, group: a }))
    },
  })
  for (const [, value] of byDay.sorted()) {
    const item = JSON.parse(value) as Item
    sweep.add(item, sketch(item))
  }
  const { joined, capped } = sweep.end()
  if (capped > 0) diagnostics.add(cappedOf(capped))
  function* all(): Generator<Grouped<Item>> {
    let number = 0
    for (const [, value] of closed.sorted()) {
      const members = JSON.parse(value) as Item[]
      yield { number, name: null, members: [...members, ...(joined.get(number) ?? [])] }
      number++
    }
    for (; joined.has(number); number++) yield { number, name: null, members: joined.get(number)! }
  }
  return { all, near }
}

/** The groups that a user gave: articles that are in none stand alone. */
const groupsGiven = <Item extends Named>(
  entries: Iterable<Item>,
  given: ReadonlyMap<string, string>,
  { sorter, diagnostics }: PlanTools,
): Groups<Item> => {
  const byEvent = sorter()
  const missing = new Set(given.keys())
  for (const item of entries) {
    const event = given.get(item.id)
    missing.delete(item.id)
    byEvent.add(event === undefined ? `\0${item.id}` : ` ${event}`, JSON.stringify(item))
  }
  diagnostics.add(...[...missing].map(unknownOf))
  function* all(): Generator<Grouped<Item>> {
    let number = 0
    let last: string | null = null
    let members: Item[] = []
    const whole = (): Grouped<Item> => ({
      number: number++,
      name: last?.startsWith(' ') === true ? last.slice(1) : null,
      members: members.sort(compareMembers),
    })
    for (const [event, value] of byEvent.sorted()) {
      if (last !== null && event !== last) {
        yield whole()
        members = []
      }
      last = event
      members.push(JSON.parse(value) as Item)
    }
    if (last !== null) yield whole()
  }
  return { all, near: sorter() }
}

/** Ids of events, eight bytes each. */
interface Ids {
  readonly add: (id: string) => void
  readonly at: (number: number) => string
}

const newIds = (): Ids => {
  let numbers = new Float64Array(1 << 10)
  let known = 0
  return {
    add: (id) => {
      if (known === numbers.length) {
        const larger = new Float64Array(known * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[known++] = Number.parseInt(id.slice(beforeEventId.length), 16)
    },
    at: (number) => beforeEventId + numbers[number]!.toString(16).padStart(hashDigits, '0'),
  }
}

/** The first day of an event; events without one come last. */
const firstDay = (members: readonly Named[]): string =>
  members.reduce((first, { published }) => (published !== null && published < first ? published : first), '~')

/** Adds to each group what is told of it elsewhere, and gives all of them in their order. */
const ordered = <Item extends Named>(
  { all, near }: Groups<Item>,
  ids: Ids,
  { told, left }: Sent,
  { sorter }: PlanTools,
): Sorter => {
  const events = sorter()
  const [nearOf, toldOf, leftOf] = [valuesByKey(near), valuesByKey(told), valuesByKey(left)]
  for (const { number, name, members } of all()) {
    const key = keyOfNumber(number)
    const mentions = toldOf(key).map((value) => JSON.parse(value) as { article: Item; claims: FigureClaim[] })
    const pairs = nearOf(key).map((value) => JSON.parse(value) as Near<number>)
    const event: PlannedEvent<Item> = {
      id: ids.at(number),
      name,
      members,
      near: nearestOf(pairs.map((pair): Near<string> => ({ ...pair, group: ids.at(pair.group) }))).map(
        ({ group, similarity, keptApartBy }) => ({ event: group, similarity, keptApartBy }),
      ),
      told: { articles: mentions.map(({ article }) => article), claims: mentions.flatMap(({ claims }) => claims) },
      left: leftOf(key).map((value) => JSON.parse(value) as [string, string[]]),
    }
    events.add(`${keyOfLargest(members.length)} ${firstDay(members)} ${event.id}`, JSON.stringify(event))
  }
  return events
}

/** Finds which articles tell one event. The entries are settled: each has an id of its own. */
export const planOf = <Item extends Named>(
  entries: Iterable<Item>,
  source: Source<Item>,
  { window, given }: PlanOptions,
  tools: PlanTools,
): Plan<Item> => {
  let articles = 0
  let undated = 0
  function* counted(): Generator<Item> {
    for (const item of entries) {
      articles += 1
      if (item.published === null) {
        undated += 1
        tools.diagnostics.add(undatedOf(item.id))
      }
      yield item
    }
  }
  const groups = given === null ? groupsFound(counted(), source, window, tools) : groupsGiven(counted(), given, tools)
  const mentions = newMentions(source, tools.sorter)
  const ids = newIds()
  let events = 0
  let alone = 0
  for (const { number, members } of groups.all()) {
    ids.add(eventIdOf(members))
    events += 1
    if (members.length === 1) alone += 1
    mentions.add(number, members)
  }
  const planned = ordered(groups, ids, mentions.send(), tools)
  function* eachEvent(): Generator<PlannedEvent<Item>> {
    for (const [, value] of planned.sorted()) yield JSON.parse(value) as PlannedEvent<Item>
  }
  return { events: eachEvent, articles, undated, together: events - alone, alone }
}
