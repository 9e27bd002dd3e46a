/** A list of numbers that grows, in one piece of memory. */
export interface Column {
  /** the numbers, with room behind the last */
  values: Int32Array
  length: number
}

export const column = (room = 1024): Column => ({ values: new Int32Array(room), length: 0 })

/** Adds a number, and gives its place. */
export const push = (to: Column, value: number): number => {
  if (to.length === to.values.length) {
    const larger = new Int32Array(to.length + (to.length >> 1))
    larger.set(to.values)
    to.values = larger
  }
  to.values[to.length] = value
  return to.length++
}
