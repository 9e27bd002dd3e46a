import type { Named, Sketch } from '../types.js'
import { type ApartPairs, type NearPair, newApartPairs } from './apart.js'
import { type Index, mostCompared, newIndex, type Reach } from './candidates.js'
import { type Clusters, newClusters } from './clusters.js'
import { addEdge, type Edges, keptEdges, newEdges, scale } from './edges.js'
import { threshold } from './similarity.js'
import { compareItems, newStore, numberOfDay, type Store } from './store.js'
import { type Links, newLinks, noteCopy, placeUndated } from './undated.js'

/** Who hears of groups as they close. */
export interface Heard<Item> {
  /** a group that nothing can join any more, but for undated articles; its number is the next */
  readonly group: (members: readonly Item[]) => void
  /** two groups that are told apart, by their numbers */
  readonly near: (pair: NearPair) => void
}

/** What is known at the end. */
export interface Ended<Item> {
  /** undated articles by the number of the group that they joined; numbers above those that were heard are of undated ones alone */
  readonly joined: ReadonlyMap<number, readonly Item[]>
  /** how many articles were compared with fewer than may be like them */
  readonly capped: number
}

/** Groups articles that come in their order: undated ones first, then by day, then by hash and id. */
export interface Sweep<Item> {
  readonly add: (item: Item, sketch: Sketch) => void
  readonly end: () => Ended<Item>
}

/** Beyond the window, what it keeps apart is told for half as many days more. */
const reachOf = (window: number): Reach => ({ window, told: window + Math.ceil(window / 2) })

/** As long as fewer articles are closed, they stay in the store. */
const fewestClosed = 1000

/** The articles that something can still join, and what is known of them. */
interface Open<Item extends Named> {
  readonly store: Store<Item>
  readonly edges: Edges
  readonly clusters: Clusters
  readonly apart: ApartPairs
  readonly links: Links<Item>
  readonly dated: Index
  readonly undated: Index
  /** the articles of the days that are within reach */
  readonly days: { readonly day: number; readonly articles: readonly number[] }[]
  /** which articles are of groups that closed */
  readonly closed: Set<number>
}

const opened = <Item extends Named>(reach: Reach, tell: (pair: NearPair) => void): Open<Item> => {
  const store = newStore<Item>()
  const edges = newEdges()
  return {
    store,
    edges,
    clusters: newClusters(edges, mostCompared),
    apart: newApartPairs(tell),
    links: newLinks(),
    dated: newIndex(store, reach),
    undated: newIndex(store, reach),
    days: [],
    closed: new Set(),
  }
}

/** The same without what is closed. */
const renewed = <Item extends Named>(open: Open<Item>, reach: Reach): Open<Item> => {
  const live = open.store.articles.map((_, article) => article).filter((article) => !open.closed.has(article))
  const to = new Int32Array(open.store.articles.length).fill(-1)
  for (const [after, before] of live.entries()) to[before] = after
  const store = open.store.kept(live)
  const edges = keptEdges(open.edges, to)
  const [dated, undated] = [newIndex(store, reach), newIndex(store, reach)]
  for (const [article, { day }] of store.articles.entries()) (day === null ? undated : dated).add(article)
  const numbered = (articles: readonly number[]): number[] =>
    articles.map((article) => to[article]!).filter((article) => article >= 0)
  return {
    store,
    edges,
    clusters: open.clusters.kept(edges, to),
    apart: open.apart.kept(to),
    links: open.links.kept(to),
    dated,
    undated,
    days: open.days.map(({ day, articles }) => ({ day, articles: numbered(articles) })),
    closed: new Set(),
  }
}

const isMostlyClosed = <Item extends Named>({ store, closed }: Open<Item>): boolean =>
  closed.size > Math.max(fewestClosed, (store.articles.length - closed.size) / 4)

/** Puts an article among the others; one without a date waits there. */
const put = <Item extends Named>({ store, clusters, undated }: Open<Item>, item: Item, sketch: Sketch): number => {
  const article = store.add(item, sketch)
  clusters.add()
  if (item.published === null) undated.add(article)
  return article
}

/** Compares an article with those before it. */
const connect = <Item extends Named>(open: Open<Item>, article: number, hasUndated: boolean): boolean => {
  const { store, edges, clusters, apart, links, dated, undated } = open
  const found = dated.find(article)
  noteCopy(store, clusters, article, found.alike)
  for (const { other, likeness } of found.alike) addEdge(edges, article, other, Math.round(likeness * scale))
  for (const { other, likeness, by } of found.keptApart) apart.add(article, other, likeness, by)
  dated.add(article)
  if (!hasUndated) return found.capped
  const beside = undated.find(article)
  links.add(article, store.articles[article]!.item, beside)
  return found.capped || beside.capped
}

/** Joins groups by the pairs from a number on that are alike enough, the most alike first. */
const joinFrom = <Item extends Named>({ store, edges, clusters, apart }: Open<Item>, from: number): void => {
  const itemAt = (article: number): Item => store.articles[article]!.item
  const strongest = Array.from({ length: edges.a.length - from }, (_, at) => from + at)
    .filter((edge) => edges.likeness.values[edge]! >= threshold * scale)
    .sort(
      (one, two) =>
        edges.likeness.values[two]! - edges.likeness.values[one]! ||
        compareItems(itemAt(edges.a.values[one]!), itemAt(edges.a.values[two]!)) ||
        compareItems(itemAt(edges.b.values[one]!), itemAt(edges.b.values[two]!)),
    )
  for (const edge of strongest) {
    const [a, b] = [edges.a.values[edge]!, edges.b.values[edge]!]
    if (!clusters.join(a, b)) apart.add(a, b, edges.likeness.values[edge]! / scale, 'similarity')
  }
}

/** Closes the groups whose last article is of a day. */
const closeDay = <Item extends Named>(
  { store, clusters, apart, links, closed }: Open<Item>,
  day: number,
  articles: readonly number[],
  next: (members: readonly Item[]) => number,
): void => {
  const dayOf = (article: number): number => store.articles[article]!.day ?? day
  for (const root of new Set(articles.map(clusters.find))) {
    const members = [...clusters.membersOf(root)].sort((a, b) => a - b)
    if (closed.has(root) || members.some((member) => dayOf(member) > day)) continue
    const group = next(members.map((member) => store.articles[member]!.item))
    const size = clusters.sizeOf(root)
    for (const member of members) {
      closed.add(member)
      apart.close(member, group)
      links.close(member, group, size)
    }
  }
}

/**
 * Goes over the articles day by day: those of a day are compared with each other and with those of the days before, then the pairs join groups,
 * the most alike first. So the groups up to a day do not depend on what is published later, and what lies behind the window is forgotten.
 */
export const newSweep = <Item extends Named>(window: number, heard: Heard<Item>): Sweep<Item> => {
  const reach = reachOf(window)
  let open = opened<Item>(reach, heard.near)
  let groups = 0
  let capped = 0
  let undated = 0
  let today: { day: number; from: number; articles: number[] } | null = null

  const next = (members: readonly Item[]): number => {
    heard.group(members)
    return groups++
  }

  const endDay = (): void => {
    if (today === null) return
    joinFrom(open, today.from)
    open.days.push(today)
    today = null
  }

  /** Closes what nothing of a day or later can join. */
  const closeBefore = (day: number): void => {
    while (open.days.length > 0 && day - open.days[0]!.day > reach.told) {
      const { day: before, articles } = open.days.shift()!
      closeDay(open, before, articles, next)
    }
    if (isMostlyClosed(open)) open = renewed(open, reach)
  }

  const addTo = (item: Item, sketch: Sketch): void => {
    const article = put(open, item, sketch)
    if (item.published === null) undated += 1
    else {
      today?.articles.push(article)
      if (connect(open, article, undated > 0)) capped++
    }
  }

  return {
    add: (item, sketch) => {
      const day = numberOfDay(item.published)
      if (today !== null && today.day !== day) endDay()
      if (today === null && day !== null) {
        closeBefore(day)
        today = { day, from: open.edges.a.length, articles: [] }
      }
      addTo(item, sketch)
    },
    end: () => {
      endDay()
      for (const { day, articles } of open.days) closeDay(open, day, articles, next)
      const placed = placeUndated(open.store, undated, open.links, reach, groups)
      for (const pair of placed.near) heard.near(pair)
      return { joined: placed.joined, capped: capped + placed.capped }
    },
  }
}
