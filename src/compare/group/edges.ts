import { type Column, column, push } from './column.js'

/** Pairs of articles that are like each other. */
export interface Edges {
  readonly a: Column
  readonly b: Column
  /** likeness in parts of `scale` */
  readonly likeness: Column
  /** the last edge of each article, -1 for none; a later article has a higher number */
  readonly last: Column
  /** the edge before this one of `a`, and of `b` */
  readonly beforeA: Column
  readonly beforeB: Column
}

/** Likeness is kept in so many parts of 1, so that sums of it are the same in any order. */
export const scale = 1 << 24

export const newEdges = (): Edges => ({
  a: column(),
  b: column(),
  likeness: column(),
  last: column(),
  beforeA: column(),
  beforeB: column(),
})

const lastOf = ({ last }: Edges, article: number): number => (article < last.length ? last.values[article]! : -1)

/** Adds a pair, its likeness in parts of `scale`. */
export const addEdge = (edges: Edges, a: number, b: number, likeness: number): number => {
  while (edges.last.length <= Math.max(a, b)) push(edges.last, -1)
  push(edges.a, a)
  push(edges.b, b)
  push(edges.beforeA, lastOf(edges, a))
  push(edges.beforeB, lastOf(edges, b))
  const edge = push(edges.likeness, likeness)
  edges.last.values[a] = edge
  edges.last.values[b] = edge
  return edge
}

/** Calls with each article that one is like, and how much. */
export const eachEdge = (edges: Edges, article: number, call: (other: number, likeness: number) => void): void => {
  let edge = lastOf(edges, article)
  while (edge >= 0) {
    const isA = edges.a.values[edge] === article
    call(isA ? edges.b.values[edge]! : edges.a.values[edge]!, edges.likeness.values[edge]!)
    edge = isA ? edges.beforeA.values[edge]! : edges.beforeB.values[edge]!
  }
}

/** The pairs of which both are kept, by the numbers that `to` gives them. */
export const keptEdges = (edges: Edges, to: Int32Array): Edges => {
  const kept = newEdges()
  for (let edge = 0; edge < edges.a.length; edge++) {
    const [a, b] = [to[edges.a.values[edge]!]!, to[edges.b.values[edge]!]!]
    if (a >= 0 && b >= 0) addEdge(kept, a, b, edges.likeness.values[edge]!)
  }
  return kept
}
