import type { RawToken } from '../../tokenize.js'
import type { PlacedSentence } from '../lines.js'

const bullet = /^[•●○■□▪▫◦‣·◆►▶✓✔*-]$/

/** The end of the mark that opens a line of a list, "•", "*", or -1. A mark that touches its word is none: "-Ann Lee", "*text*". */
export const endOfBullet = (tokens: readonly RawToken[], from: number, to: number): number => {
  let end = from
  while (end < to && bullet.test(tokens[end]!.text)) end++
  if (end === from || end === to) return -1
  return tokens[end]!.spaced || /^[^*-]/.test(tokens[end - 1]!.text) ? end : -1
}

const longestNumber = 2

/** The end of "3.", "3)", "(3)" and its number, or null. */
const numberAt = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
): { readonly end: number; readonly number: number } | null => {
  const isOpened = tokens[from]!.text === '('
  const at = isOpened ? from + 1 : from
  const token = tokens[at]
  if (token === undefined || at + 1 >= to || !/^\d+$/.test(token.text) || token.text.length > longestNumber) return null
  const mark = tokens[at + 1]!.text
  return mark === ')' || (mark === '.' && !isOpened) ? { end: at + 2, number: Number(token.text) } : null
}

/** Where the numbers of numbered lists end, by the index of their sentence: lines that count on, "1.", "2.". */
export const listNumbers = (
  tokens: readonly RawToken[],
  sentences: readonly PlacedSentence[],
): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>()
  let before: { readonly index: number; readonly end: number; readonly number: number } | null = null
  sentences.forEach(({ from, to, opensParagraph }, index) => {
    const found = opensParagraph ? numberAt(tokens, from, to) : null
    if (found === null) return
    if (before !== null && found.number === before.number + 1) {
      ends.set(before.index, before.end)
      ends.set(index, found.end)
    }
    before = { index, ...found }
  })
  return ends
}
