import type { NearEvent } from '../../claims/comparison.js'
import type { Brief } from '../types.js'
import { likenessTo } from './similarity.js'
import { newStore, type Store } from './store.js'
import { type Swept, sweep } from './sweep.js'

/** How articles are grouped. */
export interface GroupOptions {
  /** days that may lie between two articles of one event */
  readonly window: number
}

/** Articles that tell one event, by their places in the list of outlines; in a fixed order. */
export interface Group {
  readonly members: readonly number[]
  /** the name that the user gave it; null where it was found */
  readonly name: string | null
  readonly cohesion: { readonly lowest: number; readonly mean: number } | null
  /** groups that are like it, by their places in the list of groups */
  readonly near: readonly (Omit<NearEvent, 'event'> & { readonly group: number })[]
}

/** So many groups are told that are like one. */
const nearShown = 5

/** In a larger group only the likeness of the first articles is told. */
const largest = 50

const rounded = (number: number): number => Math.round(number * 1000) / 1000

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byOrder =
  ({ articles }: Store) =>
  (a: number, b: number): number =>
    (articles[a]!.day ?? Number.POSITIVE_INFINITY) - (articles[b]!.day ?? Number.POSITIVE_INFINITY) ||
    compareText(articles[a]!.order, articles[b]!.order) ||
    a - b

const cohesionOf = (store: Store, members: readonly number[]): Group['cohesion'] => {
  if (members.length < 2) return null
  const told = members.slice(0, largest)
  const pairs = told.flatMap((a, index) => {
    const likenessOf = likenessTo(store, a)
    return told.slice(index + 1).map((b) => likenessOf(b)?.likeness ?? 0)
  })
  return {
    lowest: rounded(Math.min(...pairs)),
    mean: rounded(pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length),
  }
}

type Near = Group['near'][number]

/** For each group the groups that it is told apart from, the most alike first. */
const nearOf = (groups: number, groupOf: (article: number) => number, { apart }: Swept): Near[][] => {
  const near = new Map<number, Map<number, Near>>()
  const tell = (from: number, { group, similarity, keptApartBy }: Near): void => {
    const others = near.get(from) ?? new Map<number, Near>()
    near.set(from, others)
    const known = others.get(group)
    if (known === undefined || known.similarity < similarity)
      others.set(group, { group, similarity: rounded(similarity), keptApartBy })
  }
  for (const { a, b, similarity, by } of apart) {
    const [one, two] = [groupOf(a), groupOf(b)]
    if (one === two) continue
    tell(one, { group: two, similarity, keptApartBy: by })
    tell(two, { group: one, similarity, keptApartBy: by })
  }
  return Array.from({ length: groups }, (_, group) =>
    [...(near.get(group)?.values() ?? [])]
      .sort((a, b) => b.similarity - a.similarity || a.group - b.group)
      .slice(0, nearShown),
  )
}

/** Groups, and how many articles were compared with fewer than may be like them. */
interface Grouped {
  readonly groups: readonly Group[]
  readonly capped: number
}

/** Groups the articles of a store, and counts those that were compared with fewer than may be like them. */
export const groupStore = (store: Store, { window }: GroupOptions): Grouped => {
  const swept = sweep(store, window)
  const { clusters } = swept
  const order = byOrder(store)
  const groups = store.articles
    .map((_, index) => index)
    .filter((index) => clusters.find(index) === index)
    .map((root) => [...clusters.membersOf(root)].sort(order))
    .sort((a, b) => order(a[0]!, b[0]!))
  const groupOf = new Int32Array(store.articles.length)
  groups.forEach((members, group) => {
    for (const member of members) groupOf[member] = group
  })
  const near = nearOf(groups.length, (article) => groupOf[article]!, swept)
  return {
    capped: swept.capped,
    groups: groups.map((members, group) => ({
      members,
      name: null,
      cohesion: cohesionOf(store, members),
      near: near[group]!,
    })),
  }
}

/** Groups articles that tell one event. The order of the outlines does not matter to who stands with whom. */
export const groupOutlines = (outlines: readonly Brief[], options: GroupOptions): readonly Group[] => {
  const store = newStore()
  for (const outline of outlines) store.add(outline)
  return groupStore(store, options).groups
}

/** The groups that a user gave: articles that are in none stand alone. */
export const groupsGiven = (outlines: readonly Brief[], given: ReadonlyMap<string, string>): readonly Group[] => {
  const byEvent = new Map<string, number[]>()
  outlines.forEach(({ id }, index) => {
    const event = given.get(id) ?? `\0${id}`
    const members = byEvent.get(event)
    if (members === undefined) byEvent.set(event, [index])
    else members.push(index)
  })
  return [...byEvent].map(([event, members]) => ({
    members,
    name: event.startsWith('\0') ? null : event,
    cohesion: null,
    near: [],
  }))
}
