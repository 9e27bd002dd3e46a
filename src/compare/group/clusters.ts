import { type Edges, eachEdge, scale } from './edges.js'
import { meanShare, threshold } from './similarity.js'

/** Groups of articles that only grow. */
export interface Clusters {
  /** Adds an article, or a closed group that counts as `articles`; closed groups never join each other. */
  readonly add: (articles?: number, isClosed?: boolean) => void
  readonly find: (article: number) => number
  /** joins the groups of two articles if they are alike on average; says whether they are one now */
  readonly join: (a: number, b: number) => boolean
  readonly membersOf: (root: number) => readonly number[]
  /** how many articles a group has, copies once */
  readonly sizeOf: (root: number) => number
  /** that an article repeats an earlier one, so that both count once in the mean of two groups */
  readonly repeats: (article: number, earlier: number) => void
  /** the groups that are kept whole, by the numbers that `to` gives their articles */
  readonly kept: (edges: Edges, to: Int32Array) => Clusters
}

/** How alike two groups must be on average. */
const leastMean = threshold * meanShare

/** More than there are articles at a time. */
const pairRoom = 2 ** 26

/** The state of clusters, by the numbers of articles. */
interface State {
  readonly edges: Edges
  readonly parent: number[]
  readonly members: (number[] | undefined)[]
  /** how many articles a root stands for, copies once */
  readonly sizes: number[]
  /** the first of the articles that one repeats, or itself */
  readonly original: number[]
  readonly closed: Set<number>
}

/** The articles of a group. */
const membersIn = ({ members }: State, root: number): readonly number[] => members[root] ?? [root]

/** The root of an article's group. */
const rootOf = ({ parent }: State, article: number): number => {
  let root = article
  while (parent[root] !== root) root = parent[root]!
  for (let at = article; at !== root; ) {
    const next = parent[at]!
    parent[at] = root
    at = next
  }
  return root
}

/** How many articles of a group repeat each other, by the first of these; null where each is by itself. */
const copiesIn = (state: State, root: number): ReadonlyMap<number, number> | null => {
  const { sizes, original } = state
  const members = membersIn(state, root)
  if (sizes[root] === members.length) return null
  const copies = new Map<number, number>()
  for (const member of members) copies.set(original[member]!, (copies.get(original[member]!) ?? 0) + 1)
  return copies
}

/** The sum of what the articles of two groups are alike; articles that repeat each other count as one together. */
const sumOf = (state: State, small: number, large: number): number => {
  const { edges, original, closed } = state
  const ofSmall = copiesIn(state, small)
  // what is closed stands as one, and all edges to it count
  const ofLarge = closed.has(large) ? null : copiesIn(state, large)
  let sum = 0
  for (const article of membersIn(state, small)) {
    const copies = ofSmall?.get(original[article]!) ?? 1
    eachEdge(edges, article, (other, likeness) => {
      if (rootOf(state, other) === large) sum += likeness / (copies * (ofLarge?.get(original[other]!) ?? 1))
    })
  }
  return sum
}

/** Adds the articles of one group to another. */
const merge = (state: State, small: number, large: number): void => {
  const { parent, members, sizes, original } = state
  const grown = members[large] ?? [large]
  const originals = new Set(grown.map((member) => original[member]!))
  const added = membersIn(state, small)
  parent[small] = large
  for (const member of added) {
    grown.push(member)
    if (!originals.has(original[member]!)) sizes[large]! += 1
    originals.add(original[member]!)
  }
  members[large] = grown
  members[small] = undefined
}

/** Two roots, the one that goes to the other first: the smaller, but never one that is closed. */
const smallerFirst = ({ sizes, closed }: State, one: number, two: number): readonly [number, number] =>
  closed.has(two) || (!closed.has(one) && sizes[one]! < sizes[two]!) ? [one, two] : [two, one]

/** Of copies whose first is not kept, the first that is kept. */
const keptOriginals = (original: readonly number[], to: Int32Array): readonly number[] => {
  const heirs = new Map<number, number>()
  for (const [article, first] of original.entries())
    if (to[article]! >= 0 && !heirs.has(first)) heirs.set(first, to[first]! < 0 ? to[article]! : to[first]!)
  return original.map((first) => heirs.get(first) ?? -1)
}

const keptNumbers = (numbers: readonly number[], to: Int32Array, kept: number): number[] => {
  const renewed = new Array<number>(kept)
  for (const [article, number] of numbers.entries()) if (to[article]! >= 0) renewed[to[article]!] = number
  return renewed
}

const keptState = (state: State, edges: Edges, to: Int32Array): State => {
  const articles = to.reduce((count, number) => (number < 0 ? count : count + 1), 0)
  const members: State['members'] = new Array(articles)
  for (const [root, list] of state.members.entries())
    if (list !== undefined && to[root]! >= 0) members[to[root]!] = list.map((member) => to[member]!)
  const roots = state.parent.map((_, article) => to[rootOf(state, article)]!)
  return {
    edges,
    parent: keptNumbers(roots, to, articles),
    members,
    sizes: keptNumbers(state.sizes, to, articles),
    original: keptNumbers(keptOriginals(state.original, to), to, articles),
    closed: new Set([...state.closed].map((root) => to[root]!).filter((root) => root >= 0)),
  }
}

const clustersOf = (state: State, most: number): Clusters => {
  const { parent, sizes, original, closed } = state
  const refused = new Map<number, number>()

  const join: Clusters['join'] = (a, b) => {
    const [one, two] = [rootOf(state, a), rootOf(state, b)]
    if (one === two) return true
    const [small, large] = smallerFirst(state, one, two)
    const size = membersIn(state, small).length + membersIn(state, large).length
    const pair = Math.min(one, two) * pairRoom + Math.max(one, two)
    if (closed.has(small) || refused.get(pair) === size) return false
    const mean = sumOf(state, small, large) / scale / (sizes[small]! * Math.min(sizes[large]!, most))
    if (mean < leastMean) {
      refused.set(pair, size)
      return false
    }
    merge(state, small, large)
    return true
  }

  return {
    add: (articles = 1, isClosed = false) => {
      const number = parent.push(parent.length) - 1
      sizes.push(articles)
      original.push(number)
      if (isClosed) closed.add(number)
    },
    find: (article) => rootOf(state, article),
    join,
    membersOf: (root) => membersIn(state, root),
    sizeOf: (root) => sizes[root]!,
    repeats: (article, earlier) => {
      original[article] = original[earlier]!
    },
    kept: (edges, to) => clustersOf(keptState(state, edges, to), most),
  }
}

/**
 * Groups over edges: pairs without one count as not alike at all, as far as they were compared.
 * @param most with so many others at most an article was compared
 */
export const newClusters = (edges: Edges, most: number): Clusters =>
  clustersOf({ edges, parent: [], members: [], sizes: [], original: [], closed: new Set() }, most)
