/** Numbers things by their hashes: the first gets 0, the next 1. */
export interface Numbers {
  /** the number of a hash, a new one where it was not asked for before */
  readonly of: (hash: number) => number
  /** the same hashes under other numbers, which are `known` together: those that get -1 are forgotten */
  readonly renumbered: (to: Int32Array, known: number) => Numbers
}

/** The table is made larger when it is so full. */
const fullest = 0.6

/** Hashes with their numbers in two pieces of memory: a Map of half a million would take five times as much. */
interface Table {
  readonly hashes: Float64Array
  /** -1 where there is none */
  readonly numbers: Int32Array
}

const smallest = 1 << 12

const tableFor = (hashes: number): Table => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(smallest, (hashes + 1) / fullest)))
  return { hashes: new Float64Array(size), numbers: new Int32Array(size).fill(-1) }
}

/** The place where a hash stands, or would. */
const placeOf = ({ hashes, numbers }: Table, hash: number): number => {
  const last = hashes.length - 1
  let at = (hash % 0x7fffffff) & last
  while (numbers[at]! >= 0 && hashes[at] !== hash) at = (at + 1) & last
  return at
}

const put = (table: Table, hash: number, number: number): void => {
  const at = placeOf(table, hash)
  table.hashes[at] = hash
  table.numbers[at] = number
}

/** The hashes of a table in one for so many, each under the number that `to` gives it. */
const moved = ({ hashes, numbers }: Table, count: number, to: (number: number) => number): Table => {
  const table = tableFor(count)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]! < 0 ? -1 : to(numbers[at]!)
    if (number >= 0) put(table, hashes[at]!, number)
  }
  return table
}

const numbersIn = (given: Table, count: number): Numbers => {
  let table = given
  let known = count
  return {
    of: (hash) => {
      const at = placeOf(table, hash)
      if (table.numbers[at]! >= 0) return table.numbers[at]!
      table.hashes[at] = hash
      table.numbers[at] = known
      if (known + 1 > table.hashes.length * fullest) table = moved(table, known * 2, (number) => number)
      return known++
    },
    renumbered: (to, after) =>
      numbersIn(
        moved(table, after, (number) => to[number]!),
        after,
      ),
  }
}

export const newNumbers = (): Numbers => numbersIn(tableFor(0), 0)
