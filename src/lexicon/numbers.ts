import {
  fractionMarks,
  fractionParts,
  openers,
  ordinalScales,
  ordinalUnits,
  scaleLetters,
  scales,
  tens,
  units,
  vagueQuantifiers,
  vagueScales,
} from './number-words.js'

/** What the number reader needs to know of a token. */
export interface NumberToken {
  /** in lower case */
  readonly lower: string
  /** whether white space stands before it */
  readonly spaced: boolean
}

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

const digits = /^\d/
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const dotGrouped = /^\d{1,3}(?:\.\d{3}){2,}$/
const indianGrouped = /^\d{1,2}(?:,\d{2})*,\d{3}$/
const ordinalDigits = /^([\d,]+)(?:st|nd|rd|th)$/

/** The value of digits with separators: "1,200", "2.5", "1.200.000", "1,5"; undefined for "1980s" or "10.0.0.1". */
export const valueOfDigits = (lower: string): number | undefined => {
  if (/^\d+(?:\.\d+)?$/.test(lower)) return Number(lower)
  if (grouped.test(lower) || indianGrouped.test(lower)) return Number(lower.replaceAll(',', ''))
  if (dotGrouped.test(lower)) return Number(lower.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/.test(lower)) return Number(lower.replace(',', '.'))
  // a slip of the keyboard: "650,0000"
  if (/^\d+(?:,\d+)+$/.test(lower)) return Number(lower.replaceAll(',', ''))
  return undefined
}

const isHyphen = (token: NumberToken | undefined): boolean =>
  token !== undefined && !token.spaced && (token.lower === '-' || token.lower === '‑' || token.lower === '‐')
/** The next word, a joining hyphen stepped over: "forty-six", "1.8 billion-mile". */
const overHyphen = (tokens: readonly NumberToken[], at: number, to: number): number =>
  at + 1 < to && isHyphen(tokens[at]) && !tokens[at + 1]!.spaced ? at + 1 : at

interface Reading {
  value: number
  end: number
  isOrdinal: boolean
}

const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12))

/** Numbers under a hundred in words: "six", "forty-six", "twenty-first". */
const readSmall = (tokens: readonly NumberToken[], at: number, to: number): Reading | undefined => {
  const { lower } = tokens[at]!
  const ten = tens.get(lower)
  const value = ten ?? units.get(lower)
  if (value === undefined) {
    const ordinal = ordinalUnits.get(lower)
    return ordinal === undefined ? undefined : { value: ordinal, end: at + 1, isOrdinal: true }
  }
  if (ten !== undefined) {
    const next = overHyphen(tokens, at + 1, to)
    const word = next < to ? tokens[next]!.lower : ''
    const unit = units.get(word) ?? (next > at + 1 ? ordinalUnits.get(word) : undefined)
    if (unit !== undefined && unit > 0 && unit < 10)
      return { value: ten + unit, end: next + 1, isOrdinal: !units.has(word) }
  }
  return { value, end: at + 1, isOrdinal: false }
}

/** "two hundred and fifty thousand": what is said so far is multiplied by a scale, smaller numbers are added. */
const readWords = (tokens: readonly NumberToken[], from: number, to: number): Reading | undefined => {
  let total = 0
  let current = 0
  let lastScale = Number.POSITIVE_INFINITY
  let end = from
  let isOrdinal = false
  let open = true
  while (end < to && !isOrdinal) {
    const hasAnd = end > from && open && tokens[end]!.lower === 'and'
    const at = end === from ? from : hasAnd ? end + 1 : overHyphen(tokens, end, to)
    if (at >= to) break
    const small = open ? readSmall(tokens, at, to) : undefined
    if (small !== undefined && !(hasAnd && small.isOrdinal)) {
      current += small.value
      end = small.end
      isOrdinal = small.isOrdinal
      open = false
      continue
    }
    const { lower } = tokens[at]!
    const ordinal = ordinalScales.get(lower)
    const scale = ordinal ?? scales.get(lower)
    if (scale === undefined || hasAnd || (end === from && lower.length < 4)) break
    if (scale >= lastScale || (current === 0 && end > from)) break
    if (scale < 1000) current = Math.max(current, 1) * scale
    else {
      total += Math.max(current, 1) * scale
      current = 0
      lastScale = scale
    }
    end = at + 1
    isOrdinal = ordinal !== undefined
    open = true
    if (scale === 12) break
  }
  return end > from ? { value: total + current, end, isOrdinal } : undefined
}

/** "hundred", "hundred thousand", "million" after digits; "m" and "k" only where `letters` allows. */
const readScales = (tokens: readonly NumberToken[], reading: Reading, to: number, letters: boolean): void => {
  for (let first = true; reading.end < to; first = false) {
    const at = overHyphen(tokens, reading.end, to)
    const { lower, spaced } = tokens[at]!
    const scale = scales.get(lower) ?? (letters && first && !spaced ? scaleLetters.get(lower) : undefined)
    if (scale === undefined) return
    reading.value = times(reading.value, scale)
    reading.end = at + 1
  }
}

/** "1/2", "½", "and a half", "and three quarters" after a number, and by how many tokens. */
const fractionAt = (
  tokens: readonly NumberToken[],
  at: number,
  to: number,
): { value: number; end: number } | undefined => {
  if (at >= to) return undefined
  const mark = fractionMarks.get(tokens[at]!.lower)
  if (mark !== undefined) return { value: mark, end: at + 1 }
  const over = valueOfDigits(tokens[at]!.lower)
  if (over !== undefined && at + 2 < to && /^[/⁄]$/.test(tokens[at + 1]!.lower) && !tokens[at + 1]!.spaced) {
    const under = tokens[at + 2]!.spaced ? undefined : valueOfDigits(tokens[at + 2]!.lower)
    if (under !== undefined && over < under && [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(under))
      return { value: over / under, end: at + 3 }
  }
  const hasArticle = tokens[at]!.lower === 'a' || tokens[at]!.lower === 'one'
  const count = hasArticle ? 1 : units.get(tokens[at]!.lower)
  const next = overHyphen(tokens, at + 1, to)
  const part = count !== undefined && next < to ? fractionParts.get(tokens[next]!.lower) : undefined
  if (count === undefined || count === 0 || part === undefined) return undefined
  const isPlural = /(?:s|ves)$/.test(tokens[next]!.lower)
  // "two quarters" are of a year
  return isPlural === count > 1 && count < part && !(count === 2 && part === 4)
    ? { value: count / part, end: next + 1 }
    : undefined
}

/** Adds "1/2", "½" or "and a half", and the scale that follows it ("two and a half million"). */
const addFraction = (tokens: readonly NumberToken[], reading: Reading, to: number): void => {
  const { end } = reading
  const hasAnd = end < to && tokens[end]!.lower === 'and'
  const at = hasAnd ? end + 1 : overHyphen(tokens, end, to)
  if (at >= to || (!hasAnd && !digits.test(tokens[at]!.lower) && !fractionMarks.has(tokens[at]!.lower))) return
  const fraction = fractionAt(tokens, at, to)
  if (fraction === undefined) return
  reading.value += fraction.value
  reading.end = fraction.end
  readScales(tokens, reading, to, false)
}

/** "dozens", "tens of thousands", "several hundred", "a few million". */
const vagueAt = (tokens: readonly NumberToken[], from: number, to: number): NumberReading | undefined => {
  const at = tokens[from]!.lower === 'a' ? from + 1 : from
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

/** "10 000", "1 250 000": groups of three set apart by spaces; a lone second group counts only as "000". */
const addGroups = (tokens: readonly NumberToken[], reading: Reading, to: number): void => {
  let { end, value } = reading
  while (end < to && end - reading.end < 4 && tokens[end]!.spaced && /^\d{3}$/.test(tokens[end]!.lower)) {
    value = value * 1000 + Number(tokens[end]!.lower)
    end++
  }
  if (end - reading.end > 1 || value % 1000 === 0) Object.assign(reading, { end, value })
}

const digitsAt = (
  tokens: readonly NumberToken[],
  from: number,
  to: number,
  letters: boolean,
): NumberReading | undefined => {
  const { lower } = tokens[from]!
  const ordinal = ordinalDigits.exec(lower)
  if (ordinal !== null) return stated('ordinal', valueOfDigits(ordinal[1] ?? '') ?? 0, 1, true)
  const value = valueOfDigits(lower)
  if (value === undefined) return undefined
  const fraction = fractionAt(tokens, from, to)
  if (fraction !== undefined) return stated('fraction', fraction.value, fraction.end - from, true)
  const reading: Reading = { value, end: from + 1, isOrdinal: false }
  if (/^\d{1,3}$/.test(lower)) addGroups(tokens, reading, to)
  addFraction(tokens, reading, to)
  readScales(tokens, reading, to, letters)
  return stated('cardinal', reading.value, reading.end - from, true)
}

/** "half a million", "half a dozen", "a quarter of a million". */
const partOfScale = (
  tokens: readonly NumberToken[],
  part: { value: number; end: number },
  from: number,
  to: number,
): NumberReading => {
  let { end } = part
  if (tokens[end]?.lower === 'of' && tokens[end + 1]?.lower === 'a') end++
  if (end < to && tokens[end]!.lower === 'a') end++
  else end = overHyphen(tokens, end, to)
  const scale = end < to ? scales.get(tokens[end]!.lower) : undefined
  if (scale === undefined || end === to) return stated('fraction', part.value, part.end - from, false)
  return stated('cardinal', part.value * scale, end + 1 - from, false)
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
  if (!openers.has(lower)) return undefined
  const mark = fractionMarks.get(lower)
  if (mark !== undefined) return stated('fraction', mark, 1, true)
  if (lower === '.') {
    const decimals = at + 1 < to && !tokens[at + 1]!.spaced && /^\d+$/.test(tokens[at + 1]!.lower)
    return decimals ? stated('cardinal', Number(`0.${tokens[at + 1]!.lower}`), 2, true) : undefined
  }
  const vague = vagueAt(tokens, at, to)
  if (vague !== undefined) return vague
  if (lower === 'quarter')
    return at + 1 < to && isHyphen(tokens[at + 1])
      ? partOfScale(tokens, { value: 0.25, end: at + 1 }, at, to)
      : undefined
  if (lower === 'half') return partOfScale(tokens, { value: 0.5, end: at + 1 }, at, to)
  const fraction = fractionAt(tokens, at, to)
  if (fraction !== undefined) return partOfScale(tokens, fraction, at, to)
  const first = lower === 'a' || lower === 'an' ? at + 1 : at
  if (first > at && !scales.has(tokens[first]?.lower ?? '')) return undefined
  const reading = first < to ? readWords(tokens, first, to) : undefined
  if (reading === undefined) return undefined
  if (!reading.isOrdinal) addFraction(tokens, reading, to)
  return stated(reading.isOrdinal ? 'ordinal' : 'cardinal', reading.value, reading.end - at, false)
}
