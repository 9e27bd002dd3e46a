import { indefiniteArticles } from '../../lexicon/function-words.js'
import {
  bareParts,
  decimalWord,
  fractionMarks,
  fractionParts,
  openers,
  percentWords,
  scales,
  units,
  vaguePrefixes,
  vagueQuantifiers,
  vagueScales,
} from '../../lexicon/numbers/number-words.js'
import {
  digits,
  digitsOfOrdinal,
  hyphens,
  isHyphen,
  type NumberToken,
  overHyphen,
  type Reading,
  readScales,
  valueOfDigits,
} from './digits.js'
import { addFraction, fractionAt } from './fractions.js'
import { readWords } from './in-words.js'

/** A number where it stands. `length` is in tokens. */
export interface NumberReading {
  readonly length: number
  /** `vague`: dozens, hundreds of thousands, several hundred */
  readonly type: 'cardinal' | 'ordinal' | 'fraction' | 'vague'
  /** null where vague */
  readonly value: number | null
  readonly min: number
  readonly max: number
  /** whether any of it is in digits */
  readonly inDigits: boolean
}

/** What can go on a number that opens with an article: "a third", "a-half", "a few", "a hundred". */
const afterArticles: ReadonlySet<string> = new Set([
  ...scales.keys(),
  ...fractionParts.keys(),
  ...vagueQuantifiers,
  ...hyphens,
])

/** "multi-million" */
const multiAt = (tokens: readonly NumberToken[], from: number, to: number): NumberReading | undefined => {
  if (!vaguePrefixes.has(tokens[from]!.lower) || from + 2 >= to || !isHyphen(tokens[from + 1])) return undefined
  const scale = scales.get(tokens[from + 2]!.lower)
  if (scale === undefined) return undefined
  return { length: 3, type: 'vague', value: null, min: 2 * scale, max: 10 * scale - 1, inDigits: false }
}

/** "dozens", "tens of thousands", "several hundred", "a few million". */
const vagueAt = (tokens: readonly NumberToken[], from: number, to: number): NumberReading | undefined => {
  const at = indefiniteArticles.has(tokens[from]!.lower) ? from + 1 : from
  const isQuantified = at < to && vagueQuantifiers.has(tokens[at]!.lower)
  if (at > from && !isQuantified) return undefined
  const noun = isQuantified ? at + 1 : at
  if (noun >= to) return undefined
  let scale = vagueScales.get(tokens[noun]!.lower) ?? (isQuantified ? scales.get(tokens[noun]!.lower) : undefined)
  if (scale === undefined) return undefined
  let end = noun + 1
  const isPaired = (word: number): boolean =>
    word < to && tokens[word - 1]!.lower === 'of' && vagueScales.has(tokens[word]!.lower)
  const direct = end < to ? scales.get(tokens[end]!.lower) : undefined
  let top = scale * (scale === 12 ? 8 : scale === 20 ? 5 : 10)
  if (isPaired(end + 1) || direct !== undefined) {
    const by = direct ?? vagueScales.get(tokens[end + 1]!.lower) ?? 1
    end += direct === undefined ? 2 : 1
    scale *= by
    top *= by
  }
  // dozens reach to a hundred
  const max = top % 100 === 96 ? top + 3 : top - 1
  return { length: end - from, type: 'vague', value: null, min: 2 * scale, max, inDigits: false }
}

const stated = (type: NumberReading['type'], value: number, length: number, inDigits: boolean): NumberReading => ({
  length,
  type,
  value,
  min: value,
  max: value,
  inDigits,
})

/** "10 000", "1 250 000": groups of three set apart by spaces; a lone second group counts only where it opens with 0: "2 084". */
const addGroups = (tokens: readonly NumberToken[], reading: Reading, to: number): void => {
  let { end, value } = reading
  while (end < to && end - reading.end < 4 && tokens[end]!.spaced && /^\d{3}$/.test(tokens[end]!.lower)) {
    value = value * 1000 + Number(tokens[end]!.lower)
    end++
  }
  if (end - reading.end > 1 || value % 1000 < 100) Object.assign(reading, { end, value })
}

const groupMarks: ReadonlySet<string> = new Set(["'", '’', 'ʼ'])

/** "12’400", "1'250'000": thousands by marks that the tokenizer cuts at. */
const addMarkedGroups = (tokens: readonly NumberToken[], reading: Reading, to: number): void => {
  let { end, value } = reading
  if (!/^\d{1,3}$/.test(tokens[end - 1]!.lower)) return
  while (end + 1 < to && groupMarks.has(tokens[end]!.lower) && !tokens[end]!.spaced) {
    const { lower, spaced } = tokens[end + 1]!
    if (spaced || !/^\d{3}$/.test(lower)) break
    value = value * 1000 + Number(lower)
    end += 2
  }
  Object.assign(reading, { end, value })
}

/** "twelve [point five] percent", "four [point six] million": decimals in words, before what they are of. */
const addDecimals = (tokens: readonly NumberToken[], reading: Reading, to: number): void => {
  let end = reading.end + 1
  if (end >= to || tokens[reading.end]!.lower !== decimalWord) return
  let decimals = ''
  for (; end < to; end++) {
    const digit = units.get(tokens[end]!.lower)
    if (digit === undefined || digit > 9) break
    decimals += String(digit)
  }
  const isOfSome = end < to && (scales.has(tokens[end]!.lower) || percentWords.has(tokens[end]!.lower))
  if (decimals === '' || !isOfSome) return
  Object.assign(reading, { end, value: Number(`${reading.value}.${decimals}`) })
  readScales(tokens, reading, to, false)
}

const digitsAt = (
  tokens: readonly NumberToken[],
  from: number,
  to: number,
  letters: boolean,
): NumberReading | undefined => {
  const { lower } = tokens[from]!
  const ordinal = digitsOfOrdinal(lower)
  if (ordinal !== undefined) return stated('ordinal', valueOfDigits(ordinal) ?? 0, 1, true)
  const value = valueOfDigits(lower)
  if (value === undefined) return undefined
  const fraction = fractionAt(tokens, from, to)
  if (fraction !== undefined) return stated('fraction', fraction.value, fraction.end - from, true)
  const reading: Reading = { value, end: from + 1, isOrdinal: false }
  addMarkedGroups(tokens, reading, to)
  if (/^\d{1,3}$/.test(lower)) addGroups(tokens, reading, to)
  addFraction(tokens, reading, to)
  readScales(tokens, reading, to, letters)
  return stated('cardinal', reading.value, reading.end - from, true)
}

const isArticle = (token: NumberToken | undefined): boolean =>
  token !== undefined && indefiniteArticles.has(token.lower)

/** "half a million", "half a dozen", "a quarter of a million". */
const partOfScale = (
  tokens: readonly NumberToken[],
  part: { value: number; end: number },
  from: number,
  to: number,
): NumberReading => {
  let { end } = part
  if (tokens[end]?.lower === 'of' && isArticle(tokens[end + 1])) end++
  if (end < to && isArticle(tokens[end])) end++
  else end = overHyphen(tokens, end, to)
  const scale = end < to ? scales.get(tokens[end]!.lower) : undefined
  if (scale === undefined || end === to) return stated('fraction', part.value, part.end - from, false)
  return stated('cardinal', part.value * scale, end + 1 - from, false)
}

/** ".5" */
const decimalsAt = (tokens: readonly NumberToken[], at: number, to: number): NumberReading | undefined => {
  const decimals = at + 1 < to ? tokens[at + 1]! : undefined
  return decimals !== undefined && !decimals.spaced && /^\d+$/.test(decimals.lower)
    ? stated('cardinal', Number(`0.${decimals.lower}`), 2, true)
    : undefined
}

/** "half", "half a million", "quarter-": a part that no count stands before. */
const barePartAt = (tokens: readonly NumberToken[], at: number, to: number): NumberReading | undefined => {
  const part = bareParts.get(tokens[at]!.lower)
  if (part === undefined || (part.isJoined && !(at + 1 < to && isHyphen(tokens[at + 1])))) return undefined
  return partOfScale(tokens, { value: part.value, end: at + 1 }, at, to)
}

/** Cardinals and ordinals in words: "two and a half million", "a hundred", "twenty-first". */
const wordsAt = (tokens: readonly NumberToken[], at: number, to: number): NumberReading | undefined => {
  const first = isArticle(tokens[at]) ? at + 1 : at
  if (first > at && !scales.has(tokens[first]?.lower ?? '')) return undefined
  const reading = first < to ? readWords(tokens, first, to) : undefined
  if (reading === undefined) return undefined
  if (!reading.isOrdinal) {
    addDecimals(tokens, reading, to)
    addFraction(tokens, reading, to)
  }
  return stated(reading.isOrdinal ? 'ordinal' : 'cardinal', reading.value, reading.end - at, false)
}

/**
 * Reads the number that begins at a token: digits with separators, decimals, spelled numbers, "1.2 million", "two and a half million",
 * "a hundred", fractions ("two-thirds", "half", "5 1/2"), ordinals ("1st", "twenty-first") and vague plurals ("tens of thousands").
 * It says what the words can mean as a number, not whether they are one there ("second", "one", "score").
 * @param at index into `tokens`
 * @param to where to stop (exclusive), such as the end of the sentence
 * @param letters whether "m", "bn", "k" written against digits multiply them, as they do in money
 */
export const numberAt = (
  tokens: readonly NumberToken[],
  at: number,
  to: number,
  letters = false,
): NumberReading | undefined => {
  if (at >= to) return undefined
  const { lower } = tokens[at]!
  if (digits.test(lower)) return digitsAt(tokens, at, to, letters)
  if (!openers.has(lower) || (indefiniteArticles.has(lower) && !afterArticles.has(tokens[at + 1]?.lower ?? '')))
    return undefined
  const mark = fractionMarks.get(lower)
  if (mark !== undefined) return stated('fraction', mark, 1, true)
  if (lower === '.') return decimalsAt(tokens, at, to)
  const vague = multiAt(tokens, at, to) ?? vagueAt(tokens, at, to)
  if (vague !== undefined) return vague
  if (bareParts.has(lower)) return barePartAt(tokens, at, to)
  const fraction = fractionAt(tokens, at, to)
  return fraction === undefined ? wordsAt(tokens, at, to) : partOfScale(tokens, fraction, at, to)
}
