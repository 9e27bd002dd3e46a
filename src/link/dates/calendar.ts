import { calendarDay, dayNumber, isDay, isoDay, weekdayOf } from '../../document/days.js'
import type { Expression, PartOfYear, Side } from '../../extract/dates/expression.js'
import { type Interval, intervalAt, namedDayIn, seasonInterval, timexValue } from './interval.js'
import { type Context, impossible, known, open, type Resolved } from './resolved.js'

/** How much farther the side that the tense speaks against must be before it is preferred all the same. */
const lean: Readonly<Record<'past' | 'future' | 'none', number>> = { future: 0.05, none: 1.3, past: 9 }

/** Of the same interval in three years, the one that a reader takes: by tense and nearness, the past preferred. */
const pickByYear = (today: number, side: Side, make: (year: number) => Interval | null): Interval | null => {
  const { year } = calendarDay(today)
  const all = [year - 1, year, year + 1].map(make).filter((interval) => interval !== null)
  const started = all.filter(({ first }) => first <= today).at(-1)
  const coming = all.find(({ last }) => last >= today)
  if (started === undefined || coming === undefined) return started ?? coming ?? null
  // a month or a season just ahead is not told in the past
  const times = side === 'past' && started.last > started.first ? 2 : 1
  const isCloser = today - started.last > (coming.first - today) * lean[side ?? 'none'] * times
  return started !== coming && isCloser ? coming : started
}

interface DayParts {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday?: number | null
}

/** "Dec. 7": the nearest one where no year is said, by weekday where one is. */
export const resolveDay = ({ year, month, day, weekday }: DayParts, { today, side }: Context): Resolved => {
  if (year !== null)
    return isDay({ year, month, day }) ? known(intervalAt('day', dayNumber(year, month, day)), null) : impossible()
  // a leap year has every day that some year has
  if (!isDay({ year: 2000, month, day })) return impossible()
  if (today === null) return open(isoDay(dayNumber(2000, month, day)).replace('2000', 'XXXX'), 'day')
  const dayIn = (of: number): Interval | null =>
    isDay({ year: of, month, day }) ? intervalAt('day', dayNumber(of, month, day)) : null
  const onWeekday = (of: number): Interval | null => {
    const interval = dayIn(of)
    return interval !== null && (weekday ?? 0) === weekdayOf(interval.first) ? interval : null
  }
  const picked = (weekday == null ? null : pickByYear(today, side, onWeekday)) ?? pickByYear(today, side, dayIn)
  return picked === null ? impossible() : known(picked, 'document')
}

/** "07/12/2025": in the order that has one reading, or that the article shows. */
export const resolveNumeric = (
  { year, first, second }: { readonly year: number; readonly first: number; readonly second: number },
  context: Context,
): Resolved => {
  const days = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter(isDay)
  const [british, american] = days
  if (british === undefined) return impossible()
  if (american === undefined || first === second) return resolveDay(british, context)
  if (context.dayFirst !== null) return resolveDay(context.dayFirst ? british : american, context)
  const [a, b] = [
    dayNumber(british.year, british.month, british.day),
    dayNumber(american.year, american.month, american.day),
  ]
  return { ...open(null, null), first: Math.min(a, b), last: Math.max(a, b), fault: 'order of day and month' }
}

/** "Friday": the last one, the next one where the tense is future. */
export const resolveWeekday = (
  expression: Extract<Expression, { kind: 'weekday' }>,
  { today, side, reference }: Context,
): Resolved => {
  const { weekday, turn, from, until, since } = expression
  const base = from === 'reference' ? reference('day') : undefined
  const day = base?.resolved.interval?.first ?? (from === 'document' ? today : null)
  if (day === null) return open(`XXXX-WXX-${weekday}`, 'day')
  const anchor = base?.origin ?? 'document'
  const last = (of: number): number => day - ((weekdayOf(day) - of + 7) % 7)
  const past = last(weekday)
  const move = (moved: number) => known(intervalAt('day', moved), anchor)
  if (turn === -1) return move(past === day ? day - 7 : past)
  if (turn === 1) return move(past + 7)
  if (turn === 0) return move(day - weekdayOf(day) + weekday)
  // both ends of a range lie in one week, that of its end where it is past
  if (until !== undefined && side !== 'future') return move(last(until) - ((until - weekday + 7) % 7))
  if (since !== undefined && side === 'future') {
    const start = last(since) === day ? day : last(since) + 7
    return move(start + ((weekday - since + 7) % 7))
  }
  return move(past === day || side !== 'future' ? past : past + 7)
}

/** The months around the document's in which a day without a month is looked for; one of some weekday may be farther off. */
const monthsAround = [-2, -1, 0, 1, 2]
const monthsOfWeekday = [...Array(29).keys()].map((month) => month - 14)

/** "the 30th": of the month that is said, else the last one, the next one where the tense is future. */
export const resolveDayOfMonth = (
  { day, months, weekday }: Extract<Expression, { kind: 'day of month' }>,
  { today, side }: Context,
): Resolved => {
  if (today === null) return open(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day')
  const now = calendarDay(today)
  const inMonth = (moved: number): number | null => {
    const index = now.year * 12 + now.month - 1 + moved
    const parts = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day }
    return isDay(parts) ? dayNumber(parts.year, parts.month, parts.day) : null
  }
  const near = weekday === null ? monthsAround : monthsOfWeekday
  const candidates = (months === null ? near : [months])
    .map(inMonth)
    .filter((candidate) => candidate !== null)
    .filter((candidate) => weekday === null || weekdayOf(candidate) === weekday)
  const past = candidates.filter((candidate) => candidate <= today).at(-1)
  const coming = candidates.find((candidate) => candidate >= today)
  const picked = side === 'future' ? (coming ?? past) : (past ?? coming)
  return picked === undefined ? impossible() : known(intervalAt('day', picked), 'document')
}

/** "week 42 of 2025": the week of the first Thursday of a year is its first. */
export const resolveWeek = ({ week, year }: Extract<Expression, { kind: 'week of year' }>): Resolved => {
  const interval = intervalAt('week', dayNumber(year, 1, 4) + (week - 1) * 7)
  return calendarDay(interval.first + 3).year === year ? known(interval, null) : impossible()
}

/** "the second Tuesday of March 2024", within an interval that is known. */
export const nthWeekdayIn = (
  { weekday, nth }: Extract<Expression, { kind: 'nth weekday' }>,
  { interval, anchor }: Resolved,
): Resolved => {
  if (interval === null) return open('XXXX-XX-XX', 'day')
  const { first, last } = interval
  const opening = first + ((weekday - weekdayOf(first) + 7) % 7)
  const day = nth < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : opening + (nth - 1) * 7
  return day > last ? impossible() : known(intervalAt('day', day), anchor)
}

const monthsIn = { half: 6, month: 1, quarter: 3 } as const

const intervalOfPart = (part: PartOfYear, year: number): Interval | null => {
  if (part.unit === 'season') return seasonInterval(year, part.season)
  if (part.unit === 'day') {
    const day = namedDayIn(part.named, year)
    return day === null ? null : intervalAt('day', day)
  }
  return intervalAt(part.unit, dayNumber(year, (part.number - 1) * monthsIn[part.unit] + 1, 1))
}

const openValueOfPart = (part: PartOfYear): string => {
  if (part.unit === 'season') return `XXXX-${part.season}`
  if (part.unit !== 'day')
    return timexValue(intervalAt(part.unit, dayNumber(2000, (part.number - 1) * monthsIn[part.unit] + 1, 1))).replace(
      '2000',
      'XXXX',
    )
  const { named } = part
  return named !== 'other calendar' && 'day' in named
    ? isoDay(dayNumber(2000, named.month, named.day)).replace('2000', 'XXXX')
    : 'XXXX-XX-XX'
}

/** "September", "the third quarter", "Thanksgiving": in the year said, else by tense and nearness. */
export const resolvePart = (
  { part, year }: Extract<Expression, { kind: 'part of year' }>,
  { today, side }: Context,
): Resolved => {
  const unit = part.unit
  const give = (interval: Interval | null, anchor: Resolved['anchor']): Resolved =>
    interval === null
      ? {
          ...open(null, unit),
          ...(part.unit === 'day' && part.named !== 'other calendar' ? { fault: 'no such day' } : {}),
        }
      : known(interval, anchor)
  if (year !== null && 'year' in year) return give(intervalOfPart(part, year.year), null)
  if (part.unit === 'day' && part.named === 'other calendar') return open(null, 'day')
  if (today === null) return open(openValueOfPart(part), unit)
  const now = calendarDay(today).year
  if (year !== null && 'years' in year) return give(intervalOfPart(part, now + year.years), 'document')
  const make = (of: number): Interval | null => intervalOfPart(part, of)
  if (year === null)
    return give(
      pickByYear(today, unit === 'quarter' || unit === 'half' ? (side === 'future' ? null : 'past') : side, make),
      'document',
    )
  const ofYears = [now - 1, now, now + 1].map(make).filter((interval) => interval !== null)
  if (year.turn === 0) return give(make(now), 'document')
  if (year.turn > 0) return give(ofYears.find(({ first }) => first > today) ?? null, 'document')
  return give(
    ofYears
      .filter(({ first, last }) => (part.unit === 'season' && part.season === 'WI' ? first + 92 : last) < today)
      .at(-1) ?? null,
    'document',
  )
}
