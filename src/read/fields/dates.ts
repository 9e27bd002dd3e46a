import { isoDay, momentOfEpoch, parseDay, parseMoment } from '../day.js'
import { halves, idleWords, monthOf, ordinalEndings, zones } from './calendar.js'

/** Which number of "03/04/2019" is the day. */
export type DayOrder = 'day first' | 'month first'

/** A date as a record gives it: its ISO day, and the moment where it tells a time. */
export interface StatedDate {
  readonly day: string
  readonly at: string | null
}

const earliestEpoch = 100_000_000
const latestEpoch = 7_258_118_400

/** "1551609060", in seconds, milliseconds or microseconds. */
const ofEpoch = (value: string): StatedDate | null => {
  const match = /^(\d{9,16})(?:\.\d{1,9})?$/.exec(value)
  const digits = match?.[1] ?? ''
  const scale = digits.length <= 10 ? 1 : digits.length === 12 || digits.length === 13 ? 1e3 : 1e6
  const seconds = Number(digits) / scale
  if (match === null || seconds < earliestEpoch || seconds >= latestEpoch) return null
  const at = momentOfEpoch(seconds)
  return { day: at.slice(0, 10), at }
}

/** "20190303", "20190303103100" as archives stamp their pages. */
const ofDigits = (value: string): StatedDate | null => {
  const match = /^((?:1[5-9]|2[01])\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value)
  if (match === null) return null
  const [, year, month, date, hours, minutes, seconds, zone] = match
  const day = isoDay(Number(year), Number(month), Number(date))
  if (day === null) return null
  return { day, at: hours === undefined ? null : parseMoment(`${day}T${hours}:${minutes}:${seconds}${zone}`) }
}

interface Clock {
  readonly hours: number
  readonly minutes: string
  readonly seconds: string | null
}

const clockOf = (word: string): Clock | null => {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?$/.exec(word)
  return match === null ? null : { hours: Number(match[1]), minutes: match[2] ?? '', seconds: match[3] ?? null }
}

const zoneOf = (word: string): string | null => {
  if (/^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(word)) return word.replace(/^(...)(\d\d)$/, '$1:$2')
  return zones.get(word) ?? null
}

/** What the words of a date come to. */
interface Parts {
  day: number | null
  month: number | null
  year: number | null
  clock: Clock | null
  half: 'am' | 'pm' | null
  zone: string
}

const numberAs = (word: string, parts: Parts): boolean => {
  const match = /^(\d{1,4})([a-z]*)$/.exec(word)
  if (match === null) return false
  const [, digits = '', ending = ''] = match
  if (digits.length === 4 && ending === '' && parts.year === null) parts.year = Number(digits)
  else if (digits.length <= 2 && (ending === '' || ordinalEndings.has(ending)) && parts.day === null)
    parts.day = Number(digits)
  else return false
  return true
}

/** Takes one word of a date; false where a date has no such word. */
const take = (word: string, parts: Parts): boolean => {
  const month = monthOf(word.replace(/\.$/, ''))
  if (month !== null && parts.month === null) {
    parts.month = month
    return true
  }
  if (idleWords.has(word.replace(/\.$/, ''))) return true
  const half = halves.get(word)
  if (half !== undefined && parts.clock !== null) {
    parts.half = half
    return true
  }
  const clock = clockOf(word)
  if (clock !== null && parts.clock === null) {
    parts.clock = clock
    return true
  }
  const zone = zoneOf(word)
  if (parts.clock !== null && zone !== null) {
    parts.zone = zone
    return true
  }
  // a zone without a known offset: the clock stays as told, without one
  if (parts.clock !== null && /^\(?[a-z]{1,5}\)?$/.test(word)) return true
  return numberAs(word, parts)
}

const momentOf = (day: string, { clock, half, zone }: Pick<Parts, 'clock' | 'half' | 'zone'>): string | null => {
  if (clock === null) return null
  const hours = half === null ? clock.hours : (clock.hours % 12) + (half === 'pm' ? 12 : 0)
  const time = `${String(hours).padStart(2, '0')}:${clock.minutes}${clock.seconds === null ? '' : `:${clock.seconds}`}`
  return parseMoment(`${day}T${time}${zone}`)
}

const longestDate = 80

/** "March 3, 2019", "Sun, 03 Mar 2019 10:31:00 +0000", "3-Mar-2019 at 9:05 p.m. EST". */
const ofWords = (value: string): StatedDate | null => {
  const parts: Parts = { day: null, month: null, year: null, clock: null, half: null, zone: '' }
  const words = value
    .toLowerCase()
    .replace(/(\d)(?=[ap]\.?m\b)/g, '$1 ')
    .replace(/(\d{1,2})-([a-z]+)-(?=\d)/g, '$1 $2 ')
    .split(/[\s,;|]+/)
  for (const word of words) if (word !== '' && !take(word, parts)) return null
  if (parts.day === null || parts.month === null || parts.year === null) return null
  const day = isoDay(parts.year, parts.month, parts.day)
  return day === null ? null : { day, at: momentOf(day, parts) }
}

const inNumbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T,\s]+(\d.*))?$/s

/** Which of two numbers is the day, by their sizes: null where both could be. */
const orderOfNumbers = (first: number, second: number): DayOrder | null => {
  if (first > 12 && second <= 12) return 'day first'
  return second > 12 && first <= 12 ? 'month first' : null
}

/** What a date in numbers tells of the order of its column: "25/12/2019" has the day first. Null where it tells nothing. */
export const orderToldBy = (value: unknown): DayOrder | null => {
  const match = typeof value === 'string' && value.length <= longestDate ? inNumbers.exec(value.trim()) : null
  return match === null ? null : orderOfNumbers(Number(match[1]), Number(match[3]))
}

/** Whether a date's day and month could be exchanged: "03/04/2019". */
export const needsOrder = (value: unknown): boolean => {
  const match = typeof value === 'string' && value.length <= longestDate ? inNumbers.exec(value.trim()) : null
  return match !== null && match[1] !== match[3] && Number(match[1]) <= 12 && Number(match[3]) <= 12
}

const withClock = (day: string, rest: string): StatedDate => {
  const parts: Parts = { day: 1, month: 1, year: 1, clock: null, half: null, zone: '' }
  const words = rest
    .toLowerCase()
    .replace(/(\d)(?=[ap]\.?m\b|z\b|[+-])/g, '$1 ')
    .split(/\s+/)
  return { day, at: words.every((word) => word === '' || take(word, parts)) ? momentOf(day, parts) : null }
}

/** "03/04/2019", "25.12.2019 08:30", in the order of its column. */
const ofNumbers = (value: string, columns: DayOrder | null): StatedDate | 'either' | null => {
  const match = inNumbers.exec(value)
  if (match === null) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const order = orderOfNumbers(first, second) ?? (first === second ? 'day first' : columns)
  if (order === null) return first > 12 ? null : 'either'
  const day = order === 'day first' ? isoDay(Number(match[4]), second, first) : isoDay(Number(match[4]), first, second)
  return day === null ? null : withClock(day, match[5] ?? '')
}

/** "2019-3-3", "2019/03/03 10:31 UTC". */
const ofYearFirst = (value: string): StatedDate | null => {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+(\d.*))?$/s.exec(value)
  if (match === null) return null
  const day = isoDay(Number(match[1]), Number(match[3]), Number(match[4]))
  return day === null ? null : withClock(day, match[5] ?? '')
}

/**
 * Reads a record's date: ISO 8601 with or without a time, seconds of the epoch, RFC 2822, words in English, numbers in the order that
 * their column shows. "either" where nothing tells which number is the day; null where it is no date.
 */
export const readDate = (value: unknown, order: DayOrder | null): StatedDate | 'either' | null => {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  if (written === '' || written.length > longestDate) return null
  const day = parseDay(written)
  if (day !== null) return { day, at: parseMoment(written) ?? ofYearFirst(written)?.at ?? null }
  return ofYearFirst(written) ?? ofDigits(written) ?? ofEpoch(written) ?? ofNumbers(written, order) ?? ofWords(written)
}
