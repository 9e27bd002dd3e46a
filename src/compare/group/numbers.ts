/** Numbers things by their hashes: the first gets 0, the next 1. */
export interface Numbers {
  /** the number of a hash, a new one where it was not asked for before */
  readonly of: (hash: number) => number
}

/** The table is made larger when it is so full. */
const fullest = 0.6

/** A table of hashes in two pieces of memory: a Map of half a million numbers would take five times as much. */
export const newNumbers = (): Numbers => {
  let size = 1 << 12
  let hashes = new Float64Array(size)
  let numbers = new Int32Array(size).fill(-1)
  let known = 0

  /** The place where a hash stands, or would. */
  const placeOf = (hash: number): number => {
    let at = (hash % 0x7fffffff) & (size - 1)
    while (numbers[at]! >= 0 && hashes[at] !== hash) at = (at + 1) & (size - 1)
    return at
  }

  const grow = (): void => {
    const [before, numbered] = [hashes, numbers]
    size *= 2
    hashes = new Float64Array(size)
    numbers = new Int32Array(size).fill(-1)
    for (const [from, number] of numbered.entries()) {
      if (number < 0) continue
      const to = placeOf(before[from]!)
      hashes[to] = before[from]!
      numbers[to] = number
    }
  }

  return {
    of: (hash) => {
      const at = placeOf(hash)
      if (numbers[at]! >= 0) return numbers[at]!
      hashes[at] = hash
      numbers[at] = known
      if (known > size * fullest) grow()
      return known++
    },
  }
}
