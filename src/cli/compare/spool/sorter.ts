import { inOrder, type MakeSorter, type Sorter } from '../../../compare/plan/sorter.js'
import type { Place, Spool } from './spool.js'

/** So many characters wait in memory until they are put in order and written. */
const most = 4_000_000

/** Pieces of a file that are in order are read by blocks of so many bytes. */
const block = 1 << 16

type Pair = readonly [key: string, value: string]

const lengths = 8

/** Writes pairs behind each other, before each how long its key and its value are. */
const written = (pairs: readonly Pair[]): Buffer => {
  const bytes = Buffer.allocUnsafe(
    pairs.reduce((sum, [key, value]) => sum + lengths + Buffer.byteLength(key) + Buffer.byteLength(value), 0),
  )
  let at = 0
  for (const [key, value] of pairs) {
    const start = at + lengths
    const middle = start + bytes.write(key, start)
    const end = middle + bytes.write(value, middle)
    bytes.writeUInt32LE(middle - start, at)
    bytes.writeUInt32LE(end - middle, at + 4)
    at = end
  }
  return bytes
}

/** Reads what was written, a block at a time. */
function* pairsIn({ at: start, length }: Place, spool: Spool): Generator<Pair> {
  const end = start + length
  let from = start
  let bytes: Buffer = Buffer.alloc(0)
  let at = 0
  const need = (size: number): void => {
    if (bytes.length - at >= size) return
    from += at
    at = 0
    const wanted = Math.min(end - from, Math.max(size, block))
    const read = spool.readExactly({ at: from, length: wanted })
    bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
  }
  while (from + at < end) {
    need(lengths)
    const keyLength = bytes.readUInt32LE(at)
    const size = lengths + keyLength + bytes.readUInt32LE(at + 4)
    need(size)
    const middle = at + lengths + keyLength
    yield [bytes.toString('utf8', at + lengths, middle), bytes.toString('utf8', middle, at + size)]
    at += size
  }
}

/** Merges what is in order; of equal keys those of the earlier one go first. */
function* merged(runs: readonly Iterator<Pair>[]): Generator<Pair> {
  const heads = runs.flatMap((iterator, run) => {
    const { value, done } = iterator.next()
    return done === true ? [] : [{ value, run, iterator }]
  })
  type Head = (typeof heads)[number]
  const isBefore = (a: Head, b: Head): boolean => (inOrder(a.value[0], b.value[0]) || a.run - b.run) < 0
  /** Moves a head down to where it belongs: the least stands first, each before the two at twice its place. */
  const settle = (at: number): void => {
    const head = heads[at]!
    for (;;) {
      let child = at * 2 + 1
      if (child >= heads.length) break
      if (child + 1 < heads.length && isBefore(heads[child + 1]!, heads[child]!)) child += 1
      if (!isBefore(heads[child]!, head)) break
      heads[at] = heads[child]!
      at = child
    }
    heads[at] = head
  }
  for (let at = heads.length >> 1; at >= 0; at--) if (at < heads.length) settle(at)
  while (heads.length > 0) {
    const [head] = heads as [Head]
    yield head.value
    const next = head.iterator.next()
    if (next.done === true) {
      const last = heads.pop()!
      if (heads.length === 0) return
      if (last !== head) heads[0] = last
    } else head.value = next.value
    settle(0)
  }
}

/** Sorters that write what is too much for memory to a spool, piece by piece in order, and merge the pieces. */
export const sorterIn =
  (spool: Spool): MakeSorter =>
  (): Sorter => {
    const runs: Place[] = []
    let waiting: Pair[] = []
    let characters = 0
    let isSorted = false
    const sort = (): void => {
      waiting.sort((a, b) => inOrder(a[0], b[0]))
      isSorted = true
    }
    return {
      add: (key, value) => {
        waiting.push([key, value])
        characters += key.length + value.length
        if (characters < most) return
        sort()
        runs.push(spool.add(written(waiting)))
        waiting = []
        characters = 0
      },
      sorted: () => {
        if (!isSorted || runs.length > 0) sort()
        return runs.length === 0
          ? waiting
          : merged([...runs.map((run) => pairsIn(run, spool)), waiting[Symbol.iterator]()])
      },
    }
  }
