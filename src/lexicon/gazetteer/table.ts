import { blockSize, type Columns, type Header, numberAt, startOf, withCapitals } from './format.js'

/** A file of places. */
export type Gazetteer = Header & Columns

/** Whether the first key of a block comes after another key. */
const opensAfter = ({ keyBlocks, keyLength, keys }: Gazetteer, block: number, key: string): boolean => {
  const from = numberAt(keyBlocks, block)
  const length = keyLength[block * blockSize]!
  for (let index = 0; index < length; index++) {
    if (index === key.length) return true
    const order = keys[from + index]! - key.charCodeAt(index)
    if (order !== 0) return order > 0
  }
  return false
}

/** The block in which a key stands if it stands anywhere. */
const blockOf = (g: Gazetteer, key: string): number => {
  let low = 0
  let high = Math.ceil(g.keyLength.length / blockSize)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (opensAfter(g, middle, key)) high = middle
    else low = middle
  }
  return low
}

/** The row of a key, or -1. */
export const rowIn = (g: Gazetteer, key: string): number => {
  const { keyShared, keyLength, keyBlocks, keys } = g
  const block = blockOf(g, key)
  const end = Math.min((block + 1) * blockSize, keyShared.length)
  let next = numberAt(keyBlocks, block)
  // letters of `key` that the row begins with
  let matched = 0
  for (let row = block * blockSize; row < end; row++) {
    let at = next
    next += keyLength[row]!
    const shared = keyShared[row]!
    // it differs from `key` in the same letter as the row before
    if (shared > matched) continue
    // it comes after `key`, as all that follow
    if (shared < matched) return -1
    while (at < next && keys[at] === key.charCodeAt(matched)) {
      at++
      matched++
    }
    if (at === next && matched === key.length) return row
  }
  return -1
}

const utf8 = new TextDecoder()
const letters = new Uint8Array(256)

/** The key of a row. */
const keyIn = ({ keyShared, keyLength, keyBlocks, keys }: Gazetteer, row: number): string => {
  const block = Math.floor(row / blockSize)
  let at = numberAt(keyBlocks, block)
  let length = 0
  for (let each = block * blockSize; each <= row; each++) {
    length = keyShared[each]!
    for (const end = at + keyLength[each]!; at < end; at++) letters[length++] = keys[at]!
  }
  return utf8.decode(letters.subarray(0, length))
}

/** The key whose places include the one at `at` of the postings. */
const rowOfPosting = ({ postingBlocks, postingLength }: Gazetteer, at: number): number => {
  let block = 0
  for (let above = postingBlocks[0]!.length; above - block > 1; ) {
    const middle = (block + above) >> 1
    if (numberAt(postingBlocks, middle) > at) above = middle
    else block = middle
  }
  let row = block * blockSize
  for (let end = numberAt(postingBlocks, block) + postingLength[row]!; end <= at; end += postingLength[row]!) row++
  return row
}

/** The row of the key that is a place's name, for those whose name is their key; -1 for the others. */
const keyRowOf = (g: Gazetteer, id: number): number => {
  const [low, middle, high] = g.postings as readonly [Uint8Array, Uint8Array, Uint8Array]
  const lowest = id & 255
  for (let at = low.indexOf(lowest); at >= 0; at = low.indexOf(lowest, at + 1))
    if (g.named[at] === 1 && middle[at] === ((id >> 8) & 255) && high[at] === id >> 16) return rowOfPosting(g, at)
  return -1
}

/** The name of a place, by its number; `keyRow` is the row of the key that is its name, where it is known. */
export const nameOf = (g: Gazetteer, id: number, keyRow: number | null): string => {
  const row = id - g.first
  const length = g.nameLength[row]!
  if (length === 0) return withCapitals(keyIn(g, keyRow ?? keyRowOf(g, id)))
  const at = startOf(g.nameBlocks, g.nameLength, row)
  return utf8.decode(g.names.subarray(at, at + length))
}

/** A place that a key means. */
interface Posting {
  readonly id: number
  /** whether the key is its name */
  readonly isName: boolean
}

/** The places of a key's row, the best known first; none of -1. */
export const postingsIn = (g: Gazetteer, row: number): Posting[] => {
  if (row < 0) return []
  const from = startOf(g.postingBlocks, g.postingLength, row)
  return Array.from({ length: g.postingLength[row]! }, (_, index) => ({
    id: numberAt(g.postings, from + index),
    isName: g.named[from + index] === 1,
  }))
}
