import { timeUnitsPast } from '../lexicon/furniture.js'
import { months, weekdays } from '../lexicon/numbers/calendar.js'
import { vagueZones, zoneOffsets } from '../lexicon/numbers/time-zones.js'
import { union, words } from '../lexicon/word-list.js'
import { dayNumber, isDay, isoDay, readIsoDay } from './days.js'
import type { TokenRange } from './span.js'
import type { RawToken } from './tokenize.js'

/** A full date in a line of a page's header, and what the line says of it. */
export interface StatedDay extends TokenRange {
  /** ISO day */
  readonly day: string
  readonly role: 'published' | 'updated' | 'plain'
}

/** A date from `from`, up to `to` (exclusive), or null where a number is none. */
interface DateAt {
  readonly to: number
  readonly day: string
}

const publishing = words(
  'aired broadcast created date dated filed issued posted publication publish published release released',
)
const updating = words('edited modified revised update updated updates')
/** Words of a header line beside its date; a line with many others is a sentence that tells something. */
const headerWords = words(
  'a.m. am and at by correspondent desk for from in local min minute minutes of on p.m. pm read reporter staff the time to writer',
)

const dashes = new Set(['-', '--', '–', '—', '_'])

const isDigits = (token: RawToken | undefined, least: number, most: number): boolean =>
  token !== undefined && token.text.length >= least && token.text.length <= most && /^\d+$/.test(token.text)

const dayOfMonth = (token: RawToken | undefined): number =>
  token !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.lower) ? Number.parseInt(token.lower, 10) : 0

const made = (year: number, month: number, day: number, to: number): DateAt | null =>
  isDay({ year, month, day }) ? { to, day: isoDay(dayNumber(year, month, day)) } : null

/** The place of the year after `at`, past a comma or "of", or -1. */
const yearAfter = (tokens: readonly RawToken[], at: number): number => {
  const next = tokens[at]?.text === ',' || tokens[at]?.lower === 'of' ? at + 1 : at
  return isDigits(tokens[next], 4, 4) ? next : -1
}

/** "December 7, 2025" and "Dec 7 2025" */
const monthFirst = (tokens: readonly RawToken[], at: number, month: number): DateAt | null => {
  const year = yearAfter(tokens, at + 2)
  return year < 0 ? null : made(Number(tokens[year]!.text), month, dayOfMonth(tokens[at + 1]), year + 1)
}

/** "7 December 2025", "7th of December, 2025" and "07-Dec-2025" */
const dayFirst = (tokens: readonly RawToken[], at: number): DateAt | null => {
  let next = at + 1
  if (tokens[next]?.lower === 'of' || tokens[next]?.text === '-') next++
  const month = months.get(tokens[next]?.lower ?? '')
  if (month === undefined) return null
  const year =
    tokens[next + 1]?.text === '-' && isDigits(tokens[next + 2], 4, 4) ? next + 2 : yearAfter(tokens, next + 1)
  return year < 0 ? null : made(Number(tokens[year]!.text), month, dayOfMonth(tokens[at]), year + 1)
}

/** Which of two numbers a page gives first in a date. */
export type DayOrder = 'day first' | 'month first'

/** Day and month of a numeric date; null where the order could be either and the page does not tell it. */
const ordered = (year: number, first: number, second: number, to: number, order: DayOrder | null): DateAt | null => {
  if (first > 12 || first === second || (second <= 12 && order === 'day first')) return made(year, second, first, to)
  return second > 12 || order === 'month first' ? made(year, first, second, to) : null
}

/** "2025-12-07", "2025/12/07", "17/12/2025", "12-17-2025", "17.12.2025" */
const inNumbers = (tokens: readonly RawToken[], at: number, order: DayOrder | null): DateAt | null => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]!.text)
  // dots are no one's American order
  if (dotted !== null) return made(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1)
  const mark = tokens[at + 1]?.text
  if ((mark !== '-' && mark !== '/') || tokens[at + 3]?.text !== mark) return null
  const [a, b, c] = [tokens[at]!, tokens[at + 2], tokens[at + 4]]
  if (!isDigits(b, 1, 2)) return null
  // the time of "2025-12-07T10:00" begins a token of its own
  if (isDigits(a, 4, 4) && isDigits(c, 1, 2)) return made(Number(a.text), Number(b!.text), Number(c!.text), at + 5)
  if (isDigits(a, 1, 2) && isDigits(c, 4, 4))
    return ordered(Number(c!.text), Number(a.text), Number(b!.text), at + 5, order)
  return null
}

/** The full date that begins at a token: named or numeric, in any order that has one reading; null where there is none. */
const dateAt = (tokens: readonly RawToken[], at: number, order: DayOrder | null): DateAt | null => {
  const token = tokens[at]!
  if (token.shape === 'digits') return dayFirst(tokens, at) ?? inNumbers(tokens, at, order)
  const month = months.get(token.lower)
  return month === undefined ? null : monthFirst(tokens, at, month)
}

/**
 * The full dates that a line of a page's header states, in its order: "Sunday, December 07, 2025", "Published 3 May 2024",
 * "By Ann Lee | Updated: 2024-05-03", "LONDON, March 3, 2017 (Reuters)". A date that lacks its year, that the calendar has not, or whose
 * order could be either, is none; nor is one in a line that reads as a sentence.
 * @param tokens the tokens of the document; the line is `from` to `to` (exclusive)
 * @param order how the page orders the numbers of a date, where it tells
 */
export const statedDays = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
  order: DayOrder | null = null,
): StatedDay[] => {
  const days: StatedDay[] = []
  let role: StatedDay['role'] = 'plain'
  let otherWords = 0
  for (let at = from; at < to && at < from + 60; at++) {
    const { lower, shape, text, spaced } = tokens[at]!
    // the story itself begins: "LONDON, March 3, 2017 (Reuters) - The pound"
    if (spaced && days.length > 0 && dashes.has(text)) break
    const date = dateAt(tokens, at, order)
    if (date !== null && date.to <= to) {
      days.push({ from: at, to: date.to, day: date.day, role })
      at = date.to - 1
    } else if (updating.has(lower)) role = 'updated'
    else if (publishing.has(lower)) role = 'published'
    else if (shape === 'lower' && !headerWords.has(lower)) otherWords++
  }
  return otherWords > 3 ? [] : days
}

/** The day of publication among the days that a header states: one that it calls so, else a plain one, else an update; the first of its sort. */
export const publicationAmong = <Day extends StatedDay>(days: readonly Day[]): Day | null => {
  const first = (role: StatedDay['role']) => days.find((day) => day.role === role)
  return first('published') ?? first('plain') ?? first('updated') ?? null
}

/** Words that may stand on a date line beside its date. */
const dateLineWords = union(
  timeUnitsPast,
  words('a.m. ago am an at date first from last local on online p.m. pm print time'),
)
const dateLineLimit = 26

/** Whether a word may stand on a date line beside its date: a weekday, a zone, "Published", "at". */
export const isDateLineWord = (lower: string): boolean =>
  weekdays.has(lower) ||
  dateLineWords.has(lower) ||
  zoneOffsets.has(lower) ||
  vagueZones.has(lower) ||
  publishing.has(lower) ||
  updating.has(lower)

/** Whether a token may open a date line: "Sunday", "May", "3", "Published". */
export const opensDateLine = ({ lower, shape }: RawToken): boolean =>
  shape === 'digits' || months.has(lower) || weekdays.has(lower) || publishing.has(lower) || updating.has(lower)

/** Names that may follow the date: "May 3, 2024 / 10:15 AM EDT / Harbour News". */
const namesAfterDate = 3

const sectionLinks = words('of')
const longestSection = 4

/** Where the date begins behind the name of the page's section: "General News of [Thursday, 14 March 2024]"; `from` where none is. */
const behindSection = (tokens: readonly RawToken[], from: number, to: number): number => {
  let at = from
  while (at < to && at - from < longestSection && tokens[at]!.shape === 'capitalized') at++
  return at > from && at + 1 < to && sectionLinks.has(tokens[at]!.lower) && weekdays.has(tokens[at + 1]!.lower)
    ? at + 1
    : from
}

/** Whether tokens only say when a text was published or changed: "Published 3 May 2024, 10:15 GMT". */
export const isDateLine = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  if (to - from > dateLineLimit || to - from < 3) return false
  let named = false
  let year = false
  let numbers = 0
  let others = 0
  for (let i = behindSection(tokens, from, to); i < to; i++) {
    const { lower, shape, text } = tokens[i]!
    if (shape === 'digits') {
      numbers++
      year ||= /^(?:19|20)\d\d$/.test(text)
    } else if (months.has(lower)) named = true
    else if (shape !== 'other' && !isDateLineWord(lower)) {
      // the page's section: "Business 03/16/2016"
      if (shape === 'lower' || ++others > (year && opensDateLine(tokens[from]!) ? namesAfterDate : 1)) return false
    }
  }
  return (
    (named && numbers > 0 && others === 0 && (year || numbers <= 2)) || (year && numbers > 0 && (named || numbers >= 3))
  )
}

const orderReach = 20_000
const fewDays = 7

/**
 * How a page orders the numbers of its dates: by a date that has one reading ("17/12/2025"), else by which reading of those that have two
 * lies within a week of a day that the page names in words; null where nothing decides, or the page does both.
 */
export const dayOrderOf = (tokens: readonly RawToken[]): DayOrder | null => {
  const orders = new Set<DayOrder>()
  const open: { readonly dayFirst: number; readonly monthFirst: number }[] = []
  const named: number[] = []
  for (let at = 0; at < Math.min(tokens.length, orderReach); at++) {
    const isNumeric = tokens[at + 1]?.text === '/' && isDigits(tokens[at + 4], 4, 4)
    const asDay = dateAt(tokens, at, 'day first')
    if (asDay === null && !isNumeric) continue
    const asMonth = isNumeric ? dateAt(tokens, at, 'month first') : asDay
    const days = [asDay, asMonth].map((date) => (date === null ? null : readIsoDay(date.day)))
    if (!isNumeric) named.push(days[0]!)
    else if (days[0] !== days[1] && days[0] !== null && days[1] !== null)
      open.push({ dayFirst: days[0]!, monthFirst: days[1]! })
    else if (Number(tokens[at]!.text) > 12) orders.add('day first')
    else if (Number(tokens[at + 2]?.text) > 12) orders.add('month first')
    at += isNumeric ? 4 : 2
  }
  if (orders.size === 0) {
    const isNear = (day: number): boolean => named.slice(0, 50).some((other) => Math.abs(other - day) <= fewDays)
    for (const { dayFirst: asDay, monthFirst: asMonth } of open.slice(0, 50))
      if (isNear(asDay) !== isNear(asMonth)) orders.add(isNear(asDay) ? 'day first' : 'month first')
  }
  return orders.size === 1 ? [...orders][0]! : null
}
