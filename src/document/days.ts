/**
 * Plain calendar arithmetic: the proleptic Gregorian calendar, days counted from 1970-01-01, no clock and no time zone.
 * The conversions are the ones of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

/** A day of the calendar; `month` from 1, `day` from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The first and the last day of an interval, as day numbers, both within it. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the calendar has such a day. */
export const isDay = ({ year, month, day }: CalendarDay): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The number of a day: 0 for 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that has a number. */
export const calendarDay = (number: number): CalendarDay => {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0')

/** "0987" */
export const isoYear = (year: number): string => pad(year, 4)
/** "2025-09" */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
/** "2025-12-07", from a day's number */
export const isoDay = (number: number): string => {
  const { year, month, day } = calendarDay(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The number of an ISO day, or null where the text is none or the calendar has no such day. */
export const readIsoDay = (text: string): number | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return isDay(day) ? dayNumber(day.year, day.month, day.day) : null
}

/** Whether a text is a moment in ISO 8601 as records have it: "2024-05-03T10:00", with seconds and offset where they are told. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/.test(text) &&
  readIsoDay(text.slice(0, 10)) !== null

/** The weekday of a day, by ISO 8601: 1 for Monday, 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The Monday of the week that a day is in. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

/** The ISO 8601 week of a day; its year is the one of the week's Thursday. */
const weekOf = (number: number): { readonly year: number; readonly week: number } => {
  const thursday = mondayOf(number) + 3
  const { year } = calendarDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** "2025-W49", the week of a day */
export const isoWeek = (number: number): string => {
  const { year, week } = weekOf(number)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** The days of a month. */
export const daysOfMonth = (year: number, month: number): DayRange => {
  const first = dayNumber(year, month, 1)
  return { first, last: first + daysInMonth(year, month) - 1 }
}

/** The days from the first day of a year to the last day of another. */
export const daysOfYears = (from: number, to: number): DayRange => ({
  first: dayNumber(from, 1, 1),
  last: dayNumber(to, 12, 31),
})

/** The nth weekday of a month; counted from its end where n is negative. */
export const nthWeekday = (year: number, month: number, weekday: number, n: number): number => {
  const { first, last } = daysOfMonth(year, month)
  return n > 0
    ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
    : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1)
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", 1991). */
export const easterOf = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}
