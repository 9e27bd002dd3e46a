import { months, weekdays } from './datelines.js'
import { menuWords } from './furniture.js'
import type { RawToken } from './tokenize.js'

const dateLineWords = new Set(
  `a.m am at bst by cest cet date edt est first from gmt hrs ist last modified on online p.m pdt pm posted print pst published publication updated utc wib
  et pt a.m. p.m. st nd rd th`.split(/\s+/),
)
const dateLineLimit = 26

/** Whether a stretch of tokens only says when a text was published or changed: "Published 3 May 2024, 10:15 GMT". */
export const isDateLine = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  if (to - from > dateLineLimit || to - from < 3) return false
  let named = false
  let numbers = 0
  let year = false
  for (let i = from; i < to; i++) {
    const { lower, shape, text } = tokens[i]!
    if (shape === 'digits') {
      numbers++
      if (/^(?:19|20)\d\d$/.test(text)) year = true
    } else if (months.has(lower)) named = true
    else if (shape !== 'other' && !weekdays.has(lower) && !dateLineWords.has(lower) && !menuWords.has(lower))
      return false
  }
  return (named && numbers > 0) || (year && numbers >= 3)
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1800 && year < 2100
    ? date.toISOString().slice(0, 10)
    : null
}

/** A full day that a stretch of tokens gives, and where it stands. */
export interface FullDay {
  /** ISO day */
  readonly day: string
  readonly from: number
  readonly to: number
}

const numberAt = (tokens: readonly RawToken[], at: number): number => {
  const text = tokens[at]?.text.replace(/(?:st|nd|rd|th)$/i, '') ?? ''
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
}

/** The first day with a year in a stretch of tokens: "December 07, 2025", "26 February 2010", "2024-05-03". */
export const readFullDay = (tokens: readonly RawToken[], from: number, to: number): FullDay | null => {
  for (let i = from; i < Math.min(to, from + dateLineLimit); i++) {
    const month = months.has(tokens[i]!.lower) ? monthNames.indexOf(tokens[i]!.lower.slice(0, 3)) + 1 : 0
    const found =
      month > 0
        ? (dayAround(tokens, i, to, month) ?? null)
        : tokens[i + 1]?.text === '-' && tokens[i + 3]?.text === '-' && i + 5 <= to
          ? { day: isoDay(numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)), from: i, to: i + 5 }
          : null
    if (found?.day != null) return { ...found, day: found.day }
  }
  return null
}

const dayAround = (tokens: readonly RawToken[], i: number, to: number, month: number) => {
  const yearAt = (at: number): number => (tokens[at]?.text === ',' ? at + 1 : at)
  const after = yearAt(i + 2)
  if (after < to && tokens[after]!.text.length === 4 && numberAt(tokens, i + 1) <= 31)
    return { day: isoDay(numberAt(tokens, after), month, numberAt(tokens, i + 1)), from: i, to: after + 1 }
  const year = yearAt(i + 1)
  if (year < to && i > 0 && tokens[year]!.text.length === 4)
    return { day: isoDay(numberAt(tokens, year), month, numberAt(tokens, i - 1)), from: i - 1, to: year + 1 }
  return null
}
