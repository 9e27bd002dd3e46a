import { ordinalScales, ordinalUnits, scales, tens, units } from '../../lexicon/numbers/number-words.js'
import { type NumberToken, overHyphen, type Reading } from './digits.js'

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
export const readWords = (tokens: readonly NumberToken[], from: number, to: number): Reading | undefined => {
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
