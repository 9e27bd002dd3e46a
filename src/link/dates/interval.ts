import {
  calendarDay,
  type DayRange,
  dayNumber,
  daysInMonth,
  daysOfMonth,
  daysOfYears,
  easterOf,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  nthWeekday,
} from '../../document/days.js'
import type { Unit } from '../../extract/dates/expression.js'
import type { NamedDay, Season } from '../../lexicon/numbers/calendar.js'

/** An interval of the calendar that has a name: a day, a week, a month and so on, with its days. */
export interface Interval extends DayRange {
  readonly unit: Unit
  /** of a season, which a day alone does not tell at the turn of the year */
  readonly season?: { readonly year: number; readonly code: Season }
}

const ranks: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  weekend: 4,
  week: 5,
  month: 6,
  season: 7,
  quarter: 7,
  half: 8,
  year: 9,
  decade: 10,
  century: 11,
}
/** How long a unit is beside the others: longer ones have higher ranks. */
export const rankOf = (unit: Unit): number => ranks[unit]

const seasonStart: Readonly<Record<Season, number>> = { FA: 9, SP: 3, SU: 6, WI: 12 }

/** The season of a year; a winter reaches into the next year, and the one of a year's first months may be meant as well. */
export const seasonInterval = (year: number, code: Season): Interval => {
  const start = seasonStart[code]
  if (code === 'WI')
    return {
      unit: 'season',
      season: { year, code },
      first: dayNumber(year - 1, 12, 1),
      last: daysOfMonth(year + 1, 2).last,
    }
  return {
    unit: 'season',
    season: { year, code },
    first: dayNumber(year, start, 1),
    last: daysOfMonth(year, start + 2).last,
  }
}

const yearBlock = (unit: Unit, year: number, length: number): Interval => {
  const from = Math.max(1, Math.floor(year / length) * length)
  return { unit, ...daysOfYears(from, Math.min(9999, Math.floor(year / length) * length + length - 1)) }
}
const monthBlock = (unit: Unit, year: number, month: number, length: number): Interval => {
  const from = month - ((month - 1) % length)
  return { unit, first: dayNumber(year, from, 1), last: daysOfMonth(year, from + length - 1).last }
}

const seasonOfMonth = (month: number): Season =>
  (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((month % 12) / 3)] ?? 'WI'

/** The interval of a unit that a day is in; of units shorter than a day, the day. */
export const intervalAt = (unit: Unit, day: number): Interval => {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'week':
      return { unit, first: mondayOf(day), last: mondayOf(day) + 6 }
    case 'weekend':
      return { unit, first: mondayOf(day) + 5, last: mondayOf(day) + 6 }
    case 'month':
      return monthBlock(unit, year, month, 1)
    case 'quarter':
      return monthBlock(unit, year, month, 3)
    case 'half':
      return monthBlock(unit, year, month, 6)
    case 'season':
      return seasonInterval(month < 3 ? year - 1 : year, seasonOfMonth(month))
    case 'year':
      return yearBlock(unit, year, 1)
    case 'decade':
      return yearBlock(unit, year, 10)
    case 'century':
      return yearBlock(unit, year, 100)
    default:
      return { unit: 'day', first: day, last: day }
  }
}

const monthsOf: Partial<Record<Unit, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const daysOf: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7 }

/** The first and last day that this calendar writes. */
const firstDay = dayNumber(1, 1, 1)
const lastDay = dayNumber(9999, 12, 31)

/** Whether ISO 8601 can write every day of a range in four digits of a year. */
export const isWithinYears = ({ first, last }: DayRange): boolean => first >= firstDay && last <= lastDay

/** The day so many units on from a day (back where negative); the last of a month that is too short. Null beyond the years 1 to 9999. */
export const moveDay = (day: number, unit: Unit, count: number): number | null => {
  const each = daysOf[unit]
  const months = (monthsOf[unit] ?? 0) * count
  let moved = day
  if (each !== undefined) moved = day + Math.round(each * count)
  else if (months !== 0) {
    const from = calendarDay(day)
    const index = from.year * 12 + from.month - 1 + Math.round(months)
    const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
    if (year < 1 || year > 9999) return null
    moved = dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))
  }
  return moved >= firstDay && moved <= lastDay ? moved : null
}

/** The TIMEX3 value of an interval. */
export const timexValue = (interval: Interval): string => {
  const { year, month } = calendarDay(interval.first)
  switch (interval.unit) {
    case 'week':
      return isoWeek(interval.first)
    case 'weekend':
      return `${isoWeek(interval.first)}-WE`
    case 'month':
      return isoMonth(year, month)
    case 'quarter':
      return `${isoYear(year)}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${isoYear(year)}-H${month < 7 ? 1 : 2}`
    case 'season':
      return `${isoYear(interval.season?.year ?? year)}-${interval.season?.code ?? seasonOfMonth(month)}`
    case 'year':
      return isoYear(year)
    case 'decade':
      return isoYear(year).slice(0, 3)
    case 'century':
      return isoYear(year).slice(0, 2)
    default:
      return isoDay(interval.first)
  }
}

/** The TIMEX3 value of an interval whose place in time is not known. */
export const openValueOf = (unit: Unit): string =>
  ({
    second: 'TXX:XX:XX',
    minute: 'XXXX-XX-XXTXX:XX',
    hour: 'XXXX-XX-XXTXX',
    day: 'XXXX-XX-XX',
    weekend: 'XXXX-WXX-WE',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    season: 'XXXX-XX',
    quarter: 'XXXX-QX',
    half: 'XXXX-HX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
  })[unit]

/** The day that a name means in a year, or null where this calendar cannot tell. */
export const namedDayIn = (named: NamedDay, year: number): number | null => {
  if (named === 'other calendar' || year < 1 || year > 9999) return null
  if ('fromEaster' in named) return easterOf(year) + named.fromEaster
  if ('day' in named)
    return named.day <= daysInMonth(year, named.month) ? dayNumber(year, named.month, named.day) : null
  return nthWeekday(year, named.month, named.weekday, named.nth) + (named.plus ?? 0)
}
