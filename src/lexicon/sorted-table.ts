import { perWord } from './memo.js'

/** Where the words stand that begin with the same letters. */
interface Stretch {
  readonly low: number
  readonly high: number
}

/** How many letters a stretch has in common: one search in it takes half as many steps as one in the whole text. */
const opening = 2
const mostStretches = 2_000

/** Where the first row stands whose word comes at or after another word. */
const placeIn = (text: string, word: string, { low, high }: Stretch): number => {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >>> 1
    const start = text.lastIndexOf('\n', middle - 1) + 1
    const found = text.indexOf('\n', middle)
    const end = found < 0 ? text.length : found
    const space = text.indexOf(' ', start)
    if (text.slice(start, space < 0 || space > end ? end : space) < word) from = end + 1
    else to = start
  }
  return from
}

/**
 * Looks words up in a text of sorted lines, "word rest of the row", by binary search: nothing is parsed or built before the
 * first look-up, and little after. Words are compared by UTF-16 code units and hold no space.
 */
export const sortedTable = (load: () => string): ((word: string) => string | undefined) => {
  let text: string | undefined
  const stretchOf = perWord((letters): Stretch => {
    const all = text!
    const low = placeIn(all, letters, { low: 0, high: all.length })
    return { low, high: placeIn(all, `${letters}\uffff`, { low, high: all.length }) }
  }, mostStretches)
  return (word) => {
    text ??= load()
    const start = placeIn(text, word, stretchOf(word.slice(0, opening)))
    const behind = start + word.length
    if (!text.startsWith(word, start) || text[behind] !== ' ') return undefined
    const end = text.indexOf('\n', behind)
    return text.slice(behind + 1, end < 0 ? text.length : end)
  }
}
