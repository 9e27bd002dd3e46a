import type { NearEvent } from '../../claims/comparison.js'
import { type Candidate, type Index, mostCompared, newIndex } from './candidates.js'
import { type Clusters, newClusters } from './clusters.js'
import { addEdge, type Edges, newEdges, scale } from './edges.js'
import { threshold } from './similarity.js'
import type { Store } from './store.js'

/** Two articles that are like each other and are told apart. */
export interface Apart {
  readonly a: number
  readonly b: number
  readonly similarity: number
  readonly by: NearEvent['keptApartBy']
}

/** What going over the articles day by day gives. */
export interface Swept {
  readonly clusters: Clusters
  readonly edges: Edges
  readonly apart: readonly Apart[]
  /** how many articles were compared with fewer than share their heaviest features */
  readonly capped: number
}

/** Of each article so many others are kept that it is told apart from. */
const mostApart = 4

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The articles by day, then by hash; undated ones last. */
const inOrder = ({ articles }: Store): number[] =>
  articles
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, two] = [articles[a]!, articles[b]!]
      return (
        (one.day ?? Number.POSITIVE_INFINITY) - (two.day ?? Number.POSITIVE_INFINITY) ||
        compareText(one.order, two.order)
      )
    })

/** Articles of one day after the other. */
const daysOf = ({ articles }: Store, ordered: readonly number[]): number[][] => {
  const days: number[][] = []
  let last: number | null | undefined
  for (const article of ordered) {
    const { day } = articles[article]!
    if (day === last) days.at(-1)!.push(article)
    else days.push([article])
    last = day
  }
  return days
}

const reasonOf = ({ factors }: Candidate): Apart['by'] => (factors.day < 1 ? 'day' : 'place')

/**
 * Goes over the articles day by day: those of a day are compared with each other and with those of the days before, then the pairs join groups,
 * the most alike first. So the groups up to a day do not depend on what is published later.
 */
export const sweep = (store: Store, window: number): Swept => {
  const { articles } = store
  const edges = newEdges(articles.length)
  let capped = 0
  const clusters = newClusters(articles.length, edges, mostCompared)
  const index: Index = newIndex(store, window)
  const apart: Apart[] = []

  const connect = (article: number): void => {
    const found = index.find(article)
    if (found.capped) capped++
    for (const { other, likeness } of found.alike) addEdge(edges, article, other, likeness)
    for (const candidate of found.keptApart.slice(0, mostApart))
      apart.push({ a: article, b: candidate.other, similarity: candidate.likeness, by: reasonOf(candidate) })
    index.add(article)
  }

  /** The pairs from a number on that are alike enough to join their groups, the most alike first. */
  const strongest = (from: number): number[] =>
    Array.from({ length: edges.a.length - from }, (_, at) => from + at)
      .filter((edge) => edges.likeness.values[edge]! >= threshold * scale)
      .sort(
        (one, two) =>
          edges.likeness.values[two]! - edges.likeness.values[one]! ||
          compareText(articles[edges.a.values[one]!]!.order, articles[edges.a.values[two]!]!.order) ||
          compareText(articles[edges.b.values[one]!]!.order, articles[edges.b.values[two]!]!.order),
      )

  for (const day of daysOf(store, inOrder(store))) {
    const from = edges.a.length
    for (const article of day) connect(article)
    for (const edge of strongest(from)) {
      const [a, b] = [edges.a.values[edge]!, edges.b.values[edge]!]
      if (!clusters.join(a, b)) apart.push({ a, b, similarity: edges.likeness.values[edge]! / scale, by: 'similarity' })
    }
  }
  return { clusters, edges, apart, capped }
}
