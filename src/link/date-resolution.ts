import type { Anchor, Expression, PartOfYear, Unit } from '../extract/dates/expression.js'
import type { Side } from '../extract/dates/tense.js'
import { calendarDay, dayNumber, daysOfYears, isDay, isoDay, weekdayOf } from '../lexicon/days.js'
import type { LinkedDate } from './linked.js'
import {
  moveDay,
  namedDayIn,
  openValueOf,
  rankOf,
  type Stretch,
  seasonStretch,
  stretchAt,
  timexValue,
} from './stretch.js'

/** What a time expression means once it is reckoned. */
export interface Resolved {
  /** TIMEX3 value; null where the words name no day of the calendar, or two alike */
  readonly value: string | null
  /** what later expressions are reckoned from: the stretch, and its length where its place is not known */
  readonly stretch: Stretch | null
  readonly unit: Unit | null
  /** first and last day that it can mean, as day numbers */
  readonly first: number | null
  readonly last: number | null
  readonly anchor: 'document' | LinkedDate | null
  /** why there is no value */
  readonly fault?: 'no such day' | 'order of day and month'
}

/** A time spoken of, to reckon later ones from. */
export interface Spoken {
  readonly resolved: Resolved
  readonly origin: LinkedDate
}

/** What an expression is reckoned from. */
export interface Context {
  /** the document's own day, or null */
  readonly today: number | null
  /** which side of today the words around it speak of */
  readonly side: Side
  /** whether the article writes the day before the month; null where it does not show */
  readonly dayFirst: boolean | null
  /** the last time spoken of that is no longer than a unit */
  /** the quarter that the story is about, where one was spoken of a little before */
  readonly quarter: Spoken | undefined
  readonly reference: (longest: Unit) => Spoken | undefined
}

const known = (stretch: Stretch, anchor: Resolved['anchor']): Resolved => ({
  value: timexValue(stretch),
  stretch,
  unit: stretch.unit,
  first: stretch.first,
  last: stretch.last,
  anchor,
})
const open = (value: string | null, unit: Unit | null, anchor: Resolved['anchor'] = null): Resolved => ({
  value,
  stretch: null,
  unit,
  first: null,
  last: null,
  anchor,
})
const impossible = (): Resolved => ({ ...open(null, null), fault: 'no such day' })

/** How much farther the side that the tense speaks against must be before it is preferred all the same. */
const lean: Readonly<Record<'past' | 'future' | 'none', number>> = { future: 0.05, none: 1.3, past: 8 }

/** Of the same stretch in three years, the one that a reader takes: by tense and nearness, the past preferred. */
const pickByYear = (today: number, side: Side, make: (year: number) => Stretch | null): Stretch | null => {
  const { year } = calendarDay(today)
  const all = [year - 1, year, year + 1].map(make).filter((stretch) => stretch !== null)
  const started = all.filter(({ first }) => first <= today).at(-1)
  const coming = all.find(({ last }) => last >= today)
  if (started === undefined || coming === undefined) return started ?? coming ?? null
  const isCloser = today - started.last > (coming.first - today) * lean[side ?? 'none']
  return started !== coming && isCloser ? coming : started
}

interface DayParts {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday?: number | null
}

const resolveDay = ({ year, month, day, weekday }: DayParts, { today, side }: Context): Resolved => {
  if (year !== null)
    return isDay({ year, month, day }) ? known(stretchAt('day', dayNumber(year, month, day)), null) : impossible()
  // a leap year has every day that some year has
  if (!isDay({ year: 2000, month, day })) return impossible()
  if (today === null) return open(isoDay(dayNumber(2000, month, day)).replace('2000', 'XXXX'), 'day')
  const dayIn = (of: number): Stretch | null =>
    isDay({ year: of, month, day }) ? stretchAt('day', dayNumber(of, month, day)) : null
  const onWeekday = (of: number): Stretch | null => {
    const stretch = dayIn(of)
    return stretch !== null && (weekday ?? 0) === weekdayOf(stretch.first) ? stretch : null
  }
  const picked = (weekday == null ? null : pickByYear(today, side, onWeekday)) ?? pickByYear(today, side, dayIn)
  return picked === null ? impossible() : known(picked, 'document')
}

const resolveNumeric = (
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

const resolveWeekday = (
  expression: Extract<Expression, { kind: 'weekday' }>,
  { today, side, reference }: Context,
): Resolved => {
  const { weekday, turn, from } = expression
  const base = from === 'reference' ? reference('day') : undefined
  const day = base?.resolved.stretch?.first ?? (from === 'document' ? today : null)
  if (day === null) return open(`XXXX-WXX-${weekday}`, 'day')
  const anchor = base?.origin ?? 'document'
  const past = day - ((weekdayOf(day) - weekday + 7) % 7)
  const move = (moved: number) => known(stretchAt('day', moved), anchor)
  if (turn === -1) return move(past === day ? day - 7 : past)
  if (turn === 1) return move(past + 7)
  if (turn === 0) return move(day - weekdayOf(day) + weekday)
  return move(past === day || side !== 'future' ? past : past + 7)
}

const monthsIn = { half: 6, month: 1, quarter: 3 } as const

const stretchOfPart = (part: PartOfYear, year: number): Stretch | null => {
  if (part.unit === 'season') return seasonStretch(year, part.season)
  if (part.unit === 'day') {
    const day = namedDayIn(part.named, year)
    return day === null ? null : stretchAt('day', day)
  }
  return stretchAt(part.unit, dayNumber(year, (part.number - 1) * monthsIn[part.unit] + 1, 1))
}

const openValueOfPart = (part: PartOfYear): string => {
  if (part.unit === 'season') return `XXXX-${part.season}`
  if (part.unit !== 'day')
    return timexValue(stretchAt(part.unit, dayNumber(2000, (part.number - 1) * monthsIn[part.unit] + 1, 1))).replace(
      '2000',
      'XXXX',
    )
  const { named } = part
  return named !== 'other calendar' && 'day' in named
    ? isoDay(dayNumber(2000, named.month, named.day)).replace('2000', 'XXXX')
    : 'XXXX-XX-XX'
}

const resolvePart = (
  { part, year }: Extract<Expression, { kind: 'part of year' }>,
  { today, side }: Context,
): Resolved => {
  const unit = part.unit
  const give = (stretch: Stretch | null, anchor: Resolved['anchor']): Resolved =>
    stretch === null
      ? {
          ...open(null, unit),
          ...(part.unit === 'day' && part.named !== 'other calendar' ? { fault: 'no such day' } : {}),
        }
      : known(stretch, anchor)
  if (year !== null && 'year' in year) return give(stretchOfPart(part, year.year), null)
  if (part.unit === 'day' && part.named === 'other calendar') return open(null, 'day')
  if (today === null) return open(openValueOfPart(part), unit)
  const now = calendarDay(today).year
  if (year !== null && 'years' in year) return give(stretchOfPart(part, now + year.years), 'document')
  const make = (of: number): Stretch | null => stretchOfPart(part, of)
  if (year === null)
    return give(
      pickByYear(today, unit === 'quarter' || unit === 'half' ? (side === 'future' ? null : 'past') : side, make),
      'document',
    )
  const ofYears = [now - 1, now, now + 1].map(make).filter((stretch) => stretch !== null)
  if (year.turn === 0) return give(make(now), 'document')
  if (year.turn > 0) return give(ofYears.find(({ first }) => first > today) ?? null, 'document')
  return give(
    ofYears
      .filter(({ first, last }) => (part.unit === 'season' && part.season === 'WI' ? first + 92 : last) < today)
      .at(-1) ?? null,
    'document',
  )
}

/** The stretch that a shift starts from, and what it is anchored on. */
const baseOf = (from: Anchor | Expression, unit: Unit, context: Context) => {
  const { quarter } = context
  if (from === 'compared period' && quarter !== undefined)
    return { stretch: quarter.resolved.stretch, anchor: quarter.origin, isSaid: false }
  if (from === 'document' || from === 'compared period')
    return {
      stretch: context.today === null ? null : stretchAt('day', context.today),
      anchor: 'document' as const,
      isSaid: false,
    }
  if (from === 'reference') {
    const found = context.reference(rankOf(unit) < rankOf('day') ? 'day' : unit)
    return { stretch: found?.resolved.stretch ?? null, anchor: found?.origin ?? null, isSaid: false }
  }
  const resolved = resolve(from, context)
  return { stretch: resolved.stretch, anchor: resolved.anchor, isSaid: true }
}

const resolveShift = ({ unit, count, from }: Extract<Expression, { kind: 'shift' }>, context: Context): Resolved => {
  const { stretch, anchor, isSaid } = baseOf(from, unit, context)
  if (count === null && from === 'document') return { ...open('PAST_REF', null, 'document'), last: context.today }
  if (stretch === null) return open(openValueOf(unit), unit)
  if (rankOf(unit) < rankOf('day')) {
    const day = known(stretchAt('day', stretch.first), anchor)
    return { ...day, value: `${day.value}TXX:XX` }
  }
  // "a few weeks later": after it, no one knows how long
  if (count === null) return { ...open(openValueOf(unit), unit, anchor), first: stretch.first }
  // "over the weekend" is the last one, unless the weekend has come or is awaited
  if (
    unit === 'weekend' &&
    count === 0 &&
    from === 'document' &&
    weekdayOf(stretch.first) < 6 &&
    context.side !== 'future'
  )
    return known(stretchAt('weekend', stretch.first - 7), anchor)
  // two days after a month: no one knows which
  if (rankOf(unit) < rankOf(stretch.unit)) return open(openValueOf(unit), unit, anchor)
  // a week is moved by its Thursday, so that it stays the same week of another year
  const moved = moveDay(stretch.unit === 'week' ? stretch.first + 3 : stretch.first, unit, count)
  if (moved === null) return open(null, unit)
  // a year before a quarter is a quarter, a week before a named day a day
  const keeps = isSaid || (stretch.unit === 'quarter' && unit === 'year')
  return known(stretchAt(keeps && count !== 0 ? stretch.unit : unit, moved), anchor)
}

const resolveSame = (
  { unit, year }: Extract<Expression, { kind: 'same' }>,
  { reference, quarter, today }: Context,
): Resolved => {
  if (year !== undefined) {
    const same = quarter?.resolved.stretch
    if (same == null) return known({ unit: 'year', ...daysOfYears(year, year) }, null)
    return known(stretchAt('quarter', dayNumber(year, calendarDay(same.first).month, 1)), quarter?.origin ?? null)
  }
  if (unit === 'quarter') {
    if (quarter?.resolved.stretch != null) return known(quarter.resolved.stretch, quarter.origin)
    const before = today === null ? null : moveDay(today, 'quarter', -1)
    return before === null ? open(openValueOf(unit), unit) : known(stretchAt('quarter', before), 'document')
  }
  const found = reference(unit)
  if (found?.resolved.stretch != null) return known(stretchAt(unit, found.resolved.stretch.first), found.origin)
  return found?.resolved.unit === unit ? { ...found.resolved, anchor: found.origin } : open(openValueOf(unit), unit)
}

/** A time of day on a day: the day said, else the one last spoken of, else the document's. */
const onDay = (on: Expression | null, suffix: string, context: Context): Resolved => {
  const found = on === null ? context.reference('day') : undefined
  const base =
    on !== null
      ? resolve(on, context)
      : found !== undefined
        ? { ...found.resolved, anchor: found.origin }
        : context.today === null
          ? open(openValueOf('day'), 'day')
          : known(stretchAt('day', context.today), 'document')
  const day = base.value?.split('T')[0]
  return { ...base, unit: 'day', value: day === undefined || base.value === null ? null : `${day}${suffix}` }
}

const resolveValue = (value: string, today: number | null): Resolved => {
  const plain = open(value, null, value.endsWith('_REF') && today !== null ? 'document' : null)
  if (value === 'PRESENT_REF') return { ...plain, first: today, last: today }
  if (value === 'PAST_REF') return { ...plain, last: today }
  return value === 'FUTURE_REF' ? { ...plain, first: today } : plain
}

/** Reckons what an expression means, from the document's day and the times spoken of before it. */
export const resolve = (expression: Expression, context: Context): Resolved => {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, context)
    case 'numeric':
      return resolveNumeric(expression, context)
    case 'weekday':
      return resolveWeekday(expression, context)
    case 'part of year':
      return resolvePart(expression, context)
    case 'year':
      return known({ unit: 'year', ...daysOfYears(expression.year, expression.year) }, null)
    case 'decade':
      return known(stretchAt('decade', dayNumber(expression.decade * 10, 1, 1)), null)
    case 'century':
      return known(stretchAt('century', dayNumber(expression.century * 100, 1, 1)), null)
    case 'shift':
      return resolveShift(expression, context)
    case 'same':
      return resolveSame(expression, context)
    case 'clock':
      return onDay(expression.on, expression.time, context)
    case 'part of day':
      return onDay(expression.on, `T${expression.part}`, context)
    case 'value':
      return resolveValue(expression.value, context.today)
  }
}
