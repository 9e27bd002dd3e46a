/**
 * Looks words up in a text of sorted lines, "word rest of the row", by binary search: nothing is parsed or built before the
 * first look-up, and little after. Words are compared by UTF-16 code units and hold no space.
 */
export const sortedTable = (load: () => string): ((word: string) => string | undefined) => {
  let text: string | undefined
  return (word) => {
    text ??= load()
    let low = 0
    let high = text.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = text.lastIndexOf('\n', middle - 1) + 1
      const found = text.indexOf('\n', middle)
      const end = found < 0 ? text.length : found
      const space = text.indexOf(' ', start)
      const key = text.slice(start, space < 0 || space > end ? end : space)
      if (key === word) return text.slice(start + key.length + 1, end)
      if (key < word) low = end + 1
      else high = start
    }
    return undefined
  }
}
