/** Puts texts into the order of their keys; of equal keys, the one added first goes first. What it holds may lie in files. */
export interface Sorter {
  readonly add: (key: string, value: string) => void
  /** all that was added, as often as it is asked for; nothing is added after that */
  readonly sorted: () => Iterable<readonly [key: string, value: string]>
}

export type MakeSorter = () => Sorter

/** A fixed order of two texts, whatever the language of the machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A sorter in memory. */
export const newSorter: MakeSorter = () => {
  const all: (readonly [string, string])[] = []
  let isSorted = false
  return {
    add: (key, value) => all.push([key, value]),
    sorted: () => {
      if (!isSorted) all.sort((a, b) => inOrder(a[0], b[0]))
      isSorted = true
      return all
    },
  }
}

const digits = 15

/** A whole number as a key: the least first. */
export const keyOfNumber = (number: number): string => String(number).padStart(digits, '0')

/** A whole number as a key: the largest first. */
export const keyOfLargest = (number: number): string => keyOfNumber(10 ** digits - 1 - number)

/** Gives the values of one key after another: keys are asked for in rising order. */
export const valuesByKey = (sorter: Sorter): ((key: string) => readonly string[]) => {
  const iterator = sorter.sorted()[Symbol.iterator]()
  let next = iterator.next()
  return (key) => {
    const values: string[] = []
    while (next.done !== true && next.value[0] <= key) {
      if (next.value[0] === key) values.push(next.value[1])
      next = iterator.next()
    }
    return values
  }
}
