import { areCopies } from '../origins/copies.js'
import type { Named } from '../types.js'
import { type ApartPairs, type NearPair, newApartPairs } from './apart.js'
import { type Candidate, type Found, type KeptApart, mostCompared, newIndex, type Reach } from './candidates.js'
import { type Clusters, newClusters } from './clusters.js'
import { addEdge, type Edges, newEdges, scale } from './edges.js'
import { threshold } from './similarity.js'
import { compareItems, type Store } from './store.js'

/** An undated article that is like a dated one, or would be but for what `by` names. */
interface Link<Item> {
  readonly undated: number
  readonly likeness: number
  readonly item: Item
  readonly by: KeptApart['by'] | null
  /** the number of the group that the dated one came into; -1 as long as it is open */
  group: number
}

/** What undated articles share with dated ones, until the groups of these are known. */
export interface Links<Item> {
  readonly add: (article: number, item: Item, found: Found) => void
  /** says which group an article came into, and how many articles that has */
  readonly close: (article: number, group: number, size: number) => void
  readonly kept: (to: Int32Array) => Links<Item>
  /** those of an undated article, the most alike first */
  readonly of: (undated: number) => readonly Link<Item>[]
  readonly sizes: ReadonlyMap<number, number>
}

interface LinkState<Item> {
  readonly byUndated: Map<number, Link<Item>[]>
  readonly byDated: Map<number, Link<Item>[]>
  readonly sizes: Map<number, number>
}

const linksOf = <Item extends Named>({ byUndated, byDated, sizes }: LinkState<Item>): Links<Item> => {
  const first = (links: Link<Item>[]): Link<Item>[] =>
    links.sort((a, b) => b.likeness - a.likeness || compareItems(a.item, b.item)).slice(0, mostCompared)
  const addOne = (article: number, item: Item, { other, likeness }: Candidate, by: Link<Item>['by']): void => {
    const link = { undated: other, likeness, item, by, group: -1 }
    const known = byUndated.get(other) ?? []
    known.push(link)
    byUndated.set(other, known.length < mostCompared * 2 ? known : first(known))
    byDated.set(article, [...(byDated.get(article) ?? []), link])
  }
  return {
    add: (article, item, { alike, keptApart }) => {
      for (const each of alike) addOne(article, item, each, null)
      for (const each of keptApart) addOne(article, item, each, each.by)
    },
    close: (article, group, size) => {
      const links = byDated.get(article)
      if (links === undefined) return
      for (const link of links) link.group = group
      sizes.set(group, size)
      byDated.delete(article)
    },
    kept: (to) => linksOf({ byUndated, byDated: new Map([...byDated].map(([at, links]) => [to[at]!, links])), sizes }),
    of: (undated) => first([...(byUndated.get(undated) ?? [])]),
    sizes,
  }
}

export const newLinks = <Item extends Named>(): Links<Item> =>
  linksOf<Item>({ byUndated: new Map(), byDated: new Map(), sizes: new Map() })

/** The undated articles with what they are like: each other, and groups of dated ones, which stand as one each. */
interface Nodes<Item> {
  readonly clusters: Clusters
  readonly edges: Edges
  readonly apart: ApartPairs
  /** what orders the ends of an edge */
  readonly ends: (readonly [Item, Item])[]
  readonly groups: number[]
  capped: number
}

const nodeOf = <Item>(
  nodes: Nodes<Item>,
  known: Map<number, number>,
  group: number,
  articles: number,
  size: number,
) => {
  const node = known.get(group) ?? articles + nodes.groups.length
  if (!known.has(group)) {
    known.set(group, node)
    nodes.groups.push(group)
    nodes.clusters.add(size, true)
  }
  return node
}

/** Notes which earlier article one repeats, of those that are like it. */
export const noteCopy = (store: Store, clusters: Clusters, article: number, alike: readonly Candidate[]): void => {
  const print = store.printOf(article)
  if (print === null) return
  const copied = alike.find(({ other }) => {
    const earlier = store.printOf(other)
    return earlier !== null && areCopies(print, earlier)
  })
  if (copied !== undefined) clusters.repeats(article, copied.other)
}

const connect = <Item extends Named>(store: Store<Item>, articles: number, links: Links<Item>, reach: Reach) => {
  const edges = newEdges()
  const clusters = newClusters(edges, mostCompared)
  const near: NearPair[] = []
  const nodes: Nodes<Item> = {
    edges,
    clusters,
    apart: newApartPairs((pair) => near.push(pair)),
    ends: [],
    groups: [],
    capped: 0,
  }
  const index = newIndex(store, reach)
  const known = new Map<number, number>()
  for (let article = 0; article < articles; article++) clusters.add()
  for (let article = 0; article < articles; article++) {
    const { item } = store.articles[article]!
    const { alike, keptApart, capped } = index.find(article)
    if (capped) nodes.capped++
    noteCopy(store, clusters, article, alike)
    for (const { other, likeness } of alike) {
      addEdge(edges, article, other, Math.round(likeness * scale))
      nodes.ends.push([item, store.articles[other]!.item])
    }
    for (const { other, likeness, by } of keptApart) nodes.apart.add(article, other, likeness, by)
    for (const { likeness, item: dated, by, group } of links.of(article)) {
      const node = nodeOf(nodes, known, group, articles, links.sizes.get(group) ?? 1)
      if (by !== null) nodes.apart.add(article, node, likeness, by)
      else {
        addEdge(edges, article, node, Math.round(likeness * scale))
        nodes.ends.push([item, dated])
      }
    }
    index.add(article)
  }
  return { nodes, near }
}

/** What undated articles make of the groups of dated ones. */
export interface WithUndated<Item> {
  /** by the number of a group the undated articles that join it; groups of these alone have numbers from `from` on */
  readonly joined: ReadonlyMap<number, readonly Item[]>
  readonly near: readonly NearPair[]
  readonly capped: number
}

/**
 * Puts undated articles to the groups that they are like, or to each other. What has no date does not tell that two groups of dated articles
 * are one: each stays what it is, and takes in undated ones.
 * @param articles how many there are, the first of the store
 * @param from the number of the first group of undated articles alone
 */
export const placeUndated = <Item extends Named>(
  store: Store<Item>,
  articles: number,
  links: Links<Item>,
  reach: Reach,
  from: number,
): WithUndated<Item> => {
  const { nodes, near } = connect(store, articles, links, reach)
  const { clusters, edges, apart, ends, groups } = nodes
  const strongest = ends
    .map((_, edge) => edge)
    .filter((edge) => edges.likeness.values[edge]! >= threshold * scale)
    .sort(
      (one, two) =>
        edges.likeness.values[two]! - edges.likeness.values[one]! ||
        compareItems(ends[one]![0], ends[two]![0]) ||
        compareItems(ends[one]![1], ends[two]![1]),
    )
  for (const edge of strongest) {
    const [a, b] = [edges.a.values[edge]!, edges.b.values[edge]!]
    if (!clusters.join(a, b)) apart.add(a, b, edges.likeness.values[edge]! / scale, 'similarity')
  }
  const joined = new Map<number, Item[]>()
  const numbers = new Map<number, number>(groups.map((group, at) => [clusters.find(articles + at), group]))
  let next = from
  for (let article = 0; article < articles; article++) {
    const root = clusters.find(article)
    if (!numbers.has(root)) numbers.set(root, next++)
    const number = numbers.get(root)!
    joined.set(number, [...(joined.get(number) ?? []), store.articles[article]!.item])
    apart.close(article, number)
  }
  for (const [at, group] of groups.entries()) apart.close(articles + at, group)
  return { joined, near, capped: nodes.capped }
}
