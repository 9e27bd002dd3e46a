import type { Outline } from '../types.js'
import { isEarlier } from './earlier.js'
import { minhashes, minhashesOf } from './minhashes.js'

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
  if (equal === 0) return 0
  const alike = equal / minhashes
  const [first, second] = [sizeOf(a), sizeOf(b)]
  return Math.min(1, ((alike / (1 + alike)) * (first + second)) / Math.min(first, second))
}

/** Whether so much of the shorter of two texts stands in the other that they are copies. */
export const areCopies = (a: Uint32Array, b: Uint32Array): boolean => containmentOf(a, b) >= leastContainment

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

/**
 * Articles that repeat each other, of some: the group of each, by its place in the list of outlines. The groups are the same
 * in whatever order the outlines come. Each article is compared with the first and with the one before it of those that share a band
 * with it, so that thousands of copies of one text cost no more than as many texts.
 */
export const copiesOf = (outlines: readonly Outline[]): readonly number[] => {
  const prints = outlines.map(({ fingerprint }) => minhashesOf(fingerprint))
  const order = outlines.map((_, at) => at).sort((a, b) => (isEarlier(outlines[a]!, outlines[b]!) ? -1 : 1))
  const { find, join } = grouping(outlines.length)
  for (let row = 0; row < minhashes; row += rowsOfBand) {
    const buckets = new Map<string, { readonly first: number; last: number }>()
    for (const at of order) {
      const print = prints[at] ?? null
      if (print === null) continue
      const key = print.subarray(row, row + rowsOfBand).join()
      const bucket = buckets.get(key)
      if (bucket === undefined) {
        buckets.set(key, { first: at, last: at })
        continue
      }
      for (const other of new Set([bucket.first, bucket.last]))
        if (find(other) !== find(at) && areCopies(print, prints[other]!)) join(other, at)
      bucket.last = at
    }
  }
  return outlines.map((_, at) => find(at))
}
