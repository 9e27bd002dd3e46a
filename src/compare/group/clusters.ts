import { type Edges, eachEdge, scale } from './edges.js'
import { meanShare, threshold } from './similarity.js'

/** Groups of articles that only grow. */
export interface Clusters {
  readonly find: (article: number) => number
  /** joins the groups of two articles if they are alike on average; says whether they are one now */
  readonly join: (a: number, b: number) => boolean
  readonly membersOf: (root: number) => readonly number[]
}

/** How alike two groups must be on average. */
const leastMean = threshold * meanShare

/**
 * Begins with every article by itself.
 * @param edges the pairs that are alike; all others count as not alike at all, as far as they were compared
 * @param most with so many others at most an article was compared
 */
export const newClusters = (articles: number, edges: Edges, most: number): Clusters => {
  const parent = Int32Array.from({ length: articles }, (_, index) => index)
  const members: (number[] | undefined)[] = []
  const refused = new Map<number, number>()

  const membersOf = (root: number): number[] => members[root] ?? [root]

  const find = (article: number): number => {
    let root = article
    while (parent[root] !== root) root = parent[root]!
    for (let at = article; at !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }

  /** The mean likeness of the articles of two groups. */
  const meanOf = (small: number, large: number): number => {
    let sum = 0
    for (const article of membersOf(small))
      eachEdge(edges, article, (other, likeness) => {
        if (find(other) === large) sum += likeness
      })
    return sum / scale / (membersOf(small).length * Math.min(membersOf(large).length, most))
  }

  const join = (a: number, b: number): boolean => {
    const [one, two] = [find(a), find(b)]
    if (one === two) return true
    const [small, large] = membersOf(one).length < membersOf(two).length ? [one, two] : [two, one]
    const sizes = membersOf(small).length + membersOf(large).length
    const pair = Math.min(one, two) * articles + Math.max(one, two)
    if (refused.get(pair) === sizes) return false
    if (meanOf(small, large) < leastMean) {
      refused.set(pair, sizes)
      return false
    }
    parent[small] = large
    const grown = members[large] ?? [large]
    for (const member of membersOf(small)) grown.push(member)
    members[large] = grown
    members[small] = undefined
    return true
  }

  return { find, join, membersOf }
}
