import type { Token } from '../../../document/document.js'
import { months } from '../../../lexicon/calendar.js'
import type { Amount, Context } from '../context.js'
import { countsNoun } from '../counted/adjacent.js'

/** Numbers that are no counts: dates, times, telephone numbers, labels, names, addresses. */

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  months.has(token.lower.replace(/\.$/, '')) &&
  (token.shape !== 'lower' || token.lower.length > 4)

const isYearLike = (amount: Amount, token: Token): boolean =>
  amount.inDigits &&
  amount.number.to - amount.number.from === 1 &&
  /^(?:1[0-9]|2[01])\d\d$/.test(token.text) &&
  amount.unit === null

export const isYear = (context: Context, amount: Amount): boolean => {
  const { tokens } = context
  if (!isYearLike(amount, tokens[amount.number.from]!)) return false
  const before = tokens[amount.from - 1]
  if (before?.lower === 'than' || before?.lower === 'least' || before?.lower === 'to')
    return !countsNoun(context, amount.to)
  // "November 3, 2016"
  if (before?.text === ',' && tokens[amount.from - 2]?.shape === 'digits' && isMonth(tokens[amount.from - 3]))
    return true
  if (!countsNoun(context, amount.to)) return true
  // "over 1000 cases", "its 1600 employees": more than the years that news speaks of
  if (/^(?:about|around|further|nearly|over|roughly|some|under)$/.test(before?.lower ?? '')) return false
  if ((amount.value ?? 0) < 1700 && (before?.pos === 'DET' || before?.pos === 'PRON')) return false
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADP' ||
      before.pos === 'PROPN' ||
      before.pos === 'PRON' ||
      isMonth(before) ||
      before.lower === "'s")
  )
}

/** "July 4", "4 July", "Sept. 30", "4th of July", "February 4-20", "December 07". */
export const isDayOfMonth = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  if (amount.unit !== null || (amount.value ?? 99) > 31) return false
  const first = amount.number.from
  if (first > from && isMonth(tokens[first - 1]) && amount.inDigits)
    return tokens[first - 1]!.lower.endsWith('.') || !countsNoun(context, amount.to)
  const next = amount.to
  if (next < to && isMonth(tokens[next]) && tokens[next]!.shape !== 'lower') return true
  if (next + 1 < to && tokens[next]!.lower === 'of' && isMonth(tokens[next + 1]) && amount.type === 'ordinal')
    return true
  // the rest of a chain: "4-20" after a month, "3-5 May"
  const joint = /^[-–—/&,]$|^(?:and|to|or)$/
  if (first - 2 >= from && joint.test(tokens[first - 1]!.lower) && tokens[first - 2]!.shape === 'digits')
    return first - 3 >= from && isMonth(tokens[first - 3]) && !countsNoun(context, amount.to)
  return (
    next + 2 < to &&
    joint.test(tokens[next]!.lower) &&
    tokens[next + 1]!.shape === 'digits' &&
    isMonth(tokens[next + 2]) &&
    tokens[next + 2]!.shape !== 'lower'
  )
}

const timeWords = /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|utc|est|edt|pst|pdt|cet|bst|noon|midnight)$/

/** "11:30", "9 pm", "seven o'clock", "0800 GMT", "half past nine". */
export const isClockTime = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  const first = amount.number.from
  const next = tokens[amount.to]
  if (amount.unit !== null) return false
  if (amount.to < to && next !== undefined) {
    if (timeWords.test(next.lower)) return true
    if (
      next.text === ':' &&
      !next.spaced &&
      amount.to + 1 < to &&
      tokens[amount.to + 1]!.shape === 'digits' &&
      !tokens[amount.to + 1]!.spaced
    )
      return true
    if (
      /^(?:-|–|—|to|and)$/.test(next.lower) &&
      amount.to + 2 < to &&
      tokens[amount.to + 1]!.shape === 'digits' &&
      timeWords.test(tokens[amount.to + 2]!.lower)
    )
      return true
    if (next.lower === 'past' && amount.type === 'fraction') return true
  }
  if (first === from) return false
  const before = tokens[first - 1]!
  if (before.text === ':' && !tokens[first]!.spaced && tokens[first - 2]?.shape === 'digits') return true
  return before.lower === 'past' && tokens[first - 2]?.lower === 'half'
}
