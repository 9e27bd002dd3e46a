import { blockSize, type Columns, type Header, numberAt, readGazetteer, startOf, withCapitals } from './format.js'

/** A file of places. */
export interface Gazetteer extends Header, Columns {
  /** the row of the key that is a place's name, for those whose name is their key */
  readonly keyRow: Uint32Array
}

/** Reads a file of places. */
export const openGazetteer = (bytes: Uint8Array): Gazetteer => {
  const read = readGazetteer(bytes)
  return { ...read, keyRow: keyRowsOf(read) }
}

const keyRowsOf = ({ kind, postings, postingLength, named, first }: Columns & Header): Uint32Array => {
  const rows = new Uint32Array(kind.length)
  const [low, middle, high] = postings as readonly [Uint8Array, Uint8Array, Uint8Array]
  let at = 0
  for (let row = 0; row < postingLength.length; row++)
    for (const end = at + postingLength[row]!; at < end; at++)
      if (named[at] === 1) rows[low[at]! + (middle[at]! << 8) + (high[at]! << 16) - first] = row
  return rows
}

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

/** The name of the place in a row. */
export const nameIn = (g: Gazetteer, row: number): string => {
  const length = g.nameLength[row]!
  if (length === 0) return withCapitals(keyIn(g, g.keyRow[row]!))
  const at = startOf(g.nameBlocks, g.nameLength, row)
  return utf8.decode(g.names.subarray(at, at + length))
}

/** The places of a key's row, the best known first; none of -1. */
export const idsIn = (g: Gazetteer, row: number): number[] => {
  if (row < 0) return []
  const at = startOf(g.postingBlocks, g.postingLength, row)
  return Array.from({ length: g.postingLength[row]! }, (_, index) => numberAt(g.postings, at + index))
}
