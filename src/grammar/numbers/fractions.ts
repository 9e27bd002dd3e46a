import { fractionMarks, fractionParts, pluralParts, singleCounts, units } from '../../lexicon/numbers/number-words.js'
import { digits, type NumberToken, overHyphen, type Reading, readScales, valueOfDigits } from './digits.js'

/** A part of one, and where its words end. */
interface Part {
  readonly value: number
  readonly end: number
}

const denominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32])

/** "1/2", "3⁄4" */
const partInDigits = (tokens: readonly NumberToken[], at: number, to: number): Part | undefined => {
  const over = valueOfDigits(tokens[at]!.lower)
  if (over === undefined || at + 2 >= to || !/^[/⁄]$/.test(tokens[at + 1]!.lower) || tokens[at + 1]!.spaced)
    return undefined
  const under = tokens[at + 2]!.spaced ? undefined : valueOfDigits(tokens[at + 2]!.lower)
  return under !== undefined && over < under && denominators.has(under)
    ? { value: over / under, end: at + 3 }
    : undefined
}

/** "a third", "two-thirds", "three quarters" */
const partInWords = (tokens: readonly NumberToken[], at: number, to: number): Part | undefined => {
  const { lower } = tokens[at]!
  const count = singleCounts.has(lower) ? 1 : units.get(lower)
  const next = overHyphen(tokens, at + 1, to)
  const part = count !== undefined && next < to ? fractionParts.get(tokens[next]!.lower) : undefined
  if (count === undefined || count === 0 || part === undefined) return undefined
  const isPlural = pluralParts.has(tokens[next]!.lower)
  // "two quarters" are of a year
  return isPlural === count > 1 && count < part && !(count === 2 && part === 4)
    ? { value: count / part, end: next + 1 }
    : undefined
}

/** The part that begins at a token: "1/2", "½", "a half", "three quarters". */
export const fractionAt = (tokens: readonly NumberToken[], at: number, to: number): Part | undefined => {
  if (at >= to) return undefined
  const mark = fractionMarks.get(tokens[at]!.lower)
  if (mark !== undefined) return { value: mark, end: at + 1 }
  return partInDigits(tokens, at, to) ?? partInWords(tokens, at, to)
}

/** Adds "1/2", "½", "and a half" or "-and-a-half", and the scale that follows it ("two and a half million"). */
export const addFraction = (tokens: readonly NumberToken[], reading: Reading, to: number): void => {
  const { end } = reading
  const word = overHyphen(tokens, end, to)
  const hasAnd = word < to && tokens[word]!.lower === 'and'
  const at = hasAnd ? overHyphen(tokens, word + 1, to) : word
  if (at >= to || (!hasAnd && !digits.test(tokens[at]!.lower) && !fractionMarks.has(tokens[at]!.lower))) return
  const fraction = fractionAt(tokens, at, to)
  if (fraction === undefined) return
  // "$5.62-1/2": half a cent
  const isOfCent = !hasAnd && /^\d+\.\d\d$/.test(tokens[end - 1]!.lower)
  reading.value = Number((reading.value + fraction.value / (isOfCent ? 100 : 1)).toPrecision(12))
  reading.end = fraction.end
  readScales(tokens, reading, to, false)
}
