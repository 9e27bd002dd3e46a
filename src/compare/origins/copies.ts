import { sketchOf } from '../features/sketch.js'
import type { Brief } from '../types.js'
import { isEarlier } from './earlier.js'
import { minhashes } from './minhashes.js'

/** How much of the shorter of two articles must stand in the other for them to be copies. */
const leastContainment = 0.35
/** Two articles are looked at where all minhashes of one band are equal. */
const rowsOfBand = 2

/** How many different runs of words a text has: the more it has, the lower the least of their hashes are. */
const sizeOf = (hashes: Uint32Array): number => {
  let sum = 0
  for (const hash of hashes) sum += hash + 1
  return (minhashes * 2 ** 32) / sum
}

/** How much of the shorter of two texts stands in the other, as their minhashes tell. */
export const containmentOf = (a: Uint32Array, b: Uint32Array): number => {
  let equal = 0
  for (let k = 0; k < minhashes; k++) if (a[k] === b[k]) equal++
  const alike = equal / minhashes
  const [first, second] = [sizeOf(a), sizeOf(b)]
  return Math.min(1, ((alike / (1 + alike)) * (first + second)) / Math.min(first, second))
}

/** Groups that are joined one after another: the least place of each group stands for it. */
const grouping = (size: number) => {
  const parents = Array.from({ length: size }, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (parents[top] !== top) top = parents[top]!
    for (let k = at; parents[k] !== top; ) {
      const next = parents[k]!
      parents[k] = top
      k = next
    }
    return top
  }
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
    parents[high] = low
  }
  return { find, join }
}

/** The minhashes of many articles, in one piece of memory. */
export interface Prints {
  readonly set: (article: number, hashes: ArrayLike<number>) => void
  /** null where an article has none */
  readonly of: (article: number) => Uint32Array | null
}

/** Makes room for the minhashes of so many articles. */
export const newPrints = (articles: number): Prints => {
  const places = new Int32Array(articles).fill(-1)
  let all = new Uint32Array(0)
  let known = 0
  return {
    set: (article, hashes) => {
      if (hashes.length !== minhashes) return
      const at = known * minhashes
      if (at === all.length) {
        const larger = new Uint32Array(Math.min(articles, Math.max(64, known * 2)) * minhashes)
        larger.set(all)
        all = larger
      }
      all.set(hashes, at)
      places[article] = known++
    },
    of: (article) => {
      const at = places[article]! * minhashes
      return at < 0 ? null : all.subarray(at, at + minhashes)
    },
  }
}

const printsOf = (articles: readonly Brief[]): Prints => {
  const prints = newPrints(articles.length)
  for (const [at, article] of articles.entries()) prints.set(at, sketchOf(article).minhashes)
  return prints
}

/**
 * Articles that repeat each other, over all articles: the group of each, by its place in the list of outlines. The groups are the same
 * in whatever order the outlines come. Each article is compared with the first and with the one before it of those that share a band
 * with it, so that thousands of copies of one text cost no more than as many texts.
 */
export const copiesOf = (outlines: readonly Brief[], prints = printsOf(outlines)): readonly number[] => {
  const order = outlines.map((_, at) => at).sort((a, b) => (isEarlier(outlines[a]!, outlines[b]!) ? -1 : 1))
  const { find, join } = grouping(outlines.length)
  for (let row = 0; row < minhashes; row += rowsOfBand) {
    const buckets = new Map<string, { readonly first: number; last: number }>()
    for (const at of order) {
      const print = prints.of(at)
      if (print === null) continue
      const key = print.subarray(row, row + rowsOfBand).join()
      const bucket = buckets.get(key)
      if (bucket === undefined) {
        buckets.set(key, { first: at, last: at })
        continue
      }
      for (const other of new Set([bucket.first, bucket.last]))
        if (find(other) !== find(at) && containmentOf(print, prints.of(other)!) >= leastContainment) join(other, at)
      bucket.last = at
    }
  }
  return outlines.map((_, at) => find(at))
}
