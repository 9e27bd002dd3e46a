import { type Column, column, push } from './column.js'

/** Pairs of articles that are like each other. */
export interface Edges {
  readonly a: Column
  readonly b: Column
  /** likeness in parts of `scale` */
  readonly likeness: Column
  /** the last edge of each article, -1 for none; a later article has a higher number */
  readonly last: Int32Array
  /** the edge before this one of `a`, and of `b` */
  readonly beforeA: Column
  readonly beforeB: Column
}

/** Likeness is kept in so many parts of 1, so that sums of it are the same in any order. */
export const scale = 1 << 24

export const newEdges = (articles: number): Edges => ({
  a: column(),
  b: column(),
  likeness: column(),
  last: new Int32Array(articles).fill(-1),
  beforeA: column(),
  beforeB: column(),
})

export const addEdge = (edges: Edges, a: number, b: number, likeness: number): number => {
  push(edges.a, a)
  push(edges.b, b)
  push(edges.beforeA, edges.last[a]!)
  push(edges.beforeB, edges.last[b]!)
  const edge = push(edges.likeness, Math.round(likeness * scale))
  edges.last[a] = edge
  edges.last[b] = edge
  return edge
}

/** Calls with each article that one is like, and how much. */
export const eachEdge = (edges: Edges, article: number, call: (other: number, likeness: number) => void): void => {
  let edge = edges.last[article]!
  while (edge >= 0) {
    const isA = edges.a.values[edge] === article
    call(isA ? edges.b.values[edge]! : edges.a.values[edge]!, edges.likeness.values[edge]!)
    edge = isA ? edges.beforeA.values[edge]! : edges.beforeB.values[edge]!
  }
}
