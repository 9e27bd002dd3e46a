import { calendarDay, dayNumber, daysOfYears, weekdayOf } from '../../document/days.js'
import type { Anchor, Expression, Unit } from '../../extract/dates/expression.js'
import {
  nthWeekdayIn,
  resolveDay,
  resolveDayOfMonth,
  resolveNumeric,
  resolvePart,
  resolveWeek,
  resolveWeekday,
} from './calendar.js'
import { intervalAt, moveDay, openValueOf, rankOf } from './interval.js'
import { type Context, known, open, outOfRange, type Resolved } from './resolved.js'

/** The interval that a shift starts from, and what it is anchored on. */
const baseOf = (from: Anchor | Expression, unit: Unit, context: Context) => {
  const { quarter } = context
  if (from === 'compared period' && quarter !== undefined)
    return { interval: quarter.resolved.interval, anchor: quarter.origin, isSaid: false }
  if (from === 'document' || from === 'compared period')
    return {
      interval: context.today === null ? null : intervalAt('day', context.today),
      anchor: 'document' as const,
      isSaid: false,
    }
  if (from === 'reference') {
    const found = context.reference(rankOf(unit) < rankOf('day') ? 'day' : unit)
    return { interval: found?.resolved.interval ?? null, anchor: found?.origin ?? null, isSaid: false }
  }
  const resolved = resolve(from, context)
  return { interval: resolved.interval, anchor: resolved.anchor, isSaid: true }
}

const hoursOfDay = 24

/** A time so many hours or less from a day: "two hours ago" is of that day, "48 hours ago" two days before, "36 hours ago" one day or the other. */
const withinDays = (from: number, unit: Unit, count: number, anchor: Resolved['anchor']): Resolved => {
  const days = unit === 'hour' && Math.abs(count) >= hoursOfDay ? count / hoursOfDay : 0
  const [first, last] = [moveDay(from, 'day', Math.floor(days)), moveDay(from, 'day', Math.ceil(days))]
  if (first === null || last === null) return outOfRange(unit)
  if (first < last) return { ...open(openValueOf(unit), unit, anchor), first, last }
  const day = known(intervalAt('day', first), anchor)
  return { ...day, value: `${day.value}TXX:XX` }
}

const resolveShift = (
  { unit, count, from, beyond }: Extract<Expression, { kind: 'shift' }>,
  context: Context,
): Resolved => {
  const { interval, anchor, isSaid } = baseOf(from, unit, context)
  if (count === null && from === 'document') return { ...open('PAST_REF', null, 'document'), last: context.today }
  if (interval === null) return open(openValueOf(unit), unit)
  if (rankOf(unit) < rankOf('day')) return withinDays(interval.first, unit, count ?? 0, anchor)
  // "a few weeks later": after it, no one knows how long
  if (count === null) return { ...open(openValueOf(unit), unit, anchor), first: interval.first }
  // "over the weekend" is the last one, unless the weekend has come or is awaited
  if (
    unit === 'weekend' &&
    count === 0 &&
    from === 'document' &&
    weekdayOf(interval.first) < 6 &&
    context.side !== 'future'
  )
    return known(intervalAt('weekend', interval.first - 7), anchor)
  // two days after a month: no one knows which
  if (rankOf(unit) < rankOf(interval.unit)) return open(openValueOf(unit), unit, anchor)
  // a week is moved by its Thursday, so that it stays the same week of another year
  const moved = moveDay(interval.unit === 'week' ? interval.first + 3 : interval.first, unit, count)
  if (moved === null) return outOfRange(unit)
  if (beyond !== undefined) {
    const there = moveDay(moved, beyond.unit, beyond.count)
    return there === null ? outOfRange(beyond.unit) : known(intervalAt(beyond.unit, there), anchor)
  }
  // a year before a quarter is a quarter, a week before a named day a day
  const keeps = isSaid || (interval.unit === 'quarter' && unit === 'year')
  return known(intervalAt(keeps && count !== 0 ? interval.unit : unit, moved), anchor)
}

const resolveSame = (
  { unit, year }: Extract<Expression, { kind: 'same' }>,
  { reference, quarter, today }: Context,
): Resolved => {
  if (year !== undefined) {
    const same = quarter?.resolved.interval
    if (same == null) return known({ unit: 'year', ...daysOfYears(year, year) }, null)
    return known(intervalAt('quarter', dayNumber(year, calendarDay(same.first).month, 1)), quarter?.origin ?? null)
  }
  if (unit === 'quarter') {
    if (quarter?.resolved.interval != null) return known(quarter.resolved.interval, quarter.origin)
    const before = today === null ? null : moveDay(today, 'quarter', -1)
    return before === null ? open(openValueOf(unit), unit) : known(intervalAt('quarter', before), 'document')
  }
  const found = reference(unit)
  if (found?.resolved.interval != null) return known(intervalAt(unit, found.resolved.interval.first), found.origin)
  if (found?.resolved.unit !== unit) return open(openValueOf(unit), unit)
  // the day of a time, not the time
  return { ...found.resolved, value: found.resolved.value?.split('T')[0] ?? null, anchor: found.origin }
}

/** "the same month of last year": as the time last spoken of, in another year. */
const resolveSameOfYear = (
  { unit, year }: Extract<Expression, { kind: 'same of year' }>,
  { reference, today }: Context,
): Resolved => {
  const found = reference(unit)
  const said = found?.resolved.interval
  if (found === undefined || said == null) return open(openValueOf(unit), unit)
  const at = calendarDay(said.unit === 'week' ? said.first + 3 : said.first)
  const now = 'from' in year && year.from === 'document' && today !== null ? calendarDay(today).year : at.year
  const wanted = 'year' in year ? year.year : now + year.years
  // "in December, from the same month of last year", told in January
  const other = wanted === at.year ? at.year - 1 : wanted
  const moved = moveDay(said.unit === 'week' ? said.first + 3 : said.first, 'year', other - at.year)
  return moved === null ? outOfRange(unit) : known(intervalAt(unit, moved), found.origin)
}

/** "753 BC": a year that no day of this calendar is in. */
const resolveYearOfEra = ({ year, isBefore }: Extract<Expression, { kind: 'year of era' }>): Resolved =>
  isBefore
    ? open(`BC${String(year).padStart(4, '0')}`, 'year')
    : known({ unit: 'year', ...daysOfYears(year, year) }, null)

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
          : known(intervalAt('day', context.today), 'document')
  const day = base.value?.split('T')[0]
  return { ...base, unit: 'day', value: day === undefined || base.value === null ? null : `${day}${suffix}` }
}

/** Which side of today a reference without a day is bounded on. */
const boundsOfReference: ReadonlyMap<string, readonly ('first' | 'last')[]> = new Map([
  ['FUTURE_REF', ['first'] as const],
  ['PAST_REF', ['last'] as const],
  ['PRESENT_REF', ['first', 'last'] as const],
])

const resolveValue = (value: string | null, today: number | null): Resolved => {
  if (value === null) return outOfRange(null)
  const bounds = boundsOfReference.get(value)
  const plain = open(value, null, bounds !== undefined && today !== null ? 'document' : null)
  return { ...plain, ...Object.fromEntries((bounds ?? []).map((bound) => [bound, today])) }
}

type Resolver<Kind extends Expression['kind']> = (
  expression: Extract<Expression, { kind: Kind }>,
  context: Context,
) => Resolved

const yearsFrom = (first: number, unit: 'decade' | 'century'): Resolved =>
  known(intervalAt(unit, dayNumber(first, 1, 1)), null)

/** How each kind of expression is reckoned. */
const resolvers: { readonly [Kind in Expression['kind']]: Resolver<Kind> } = {
  century: ({ century }) => yearsFrom(century * 100, 'century'),
  clock: ({ on, time }, context) => onDay(on, time, context),
  day: resolveDay,
  'day of month': resolveDayOfMonth,
  decade: ({ decade }) => yearsFrom(decade * 10, 'decade'),
  'nth weekday': (expression, context) => nthWeekdayIn(expression, resolve(expression.of, context)),
  numeric: resolveNumeric,
  'part of day': ({ on, part }, context) => onDay(on, `T${part}`, context),
  'part of year': resolvePart,
  same: resolveSame,
  'same of year': resolveSameOfYear,
  shift: resolveShift,
  value: ({ value }, { today }) => resolveValue(value, today),
  'week of year': resolveWeek,
  weekday: resolveWeekday,
  year: ({ year }) => known({ unit: 'year', ...daysOfYears(year, year) }, null),
  'year of era': resolveYearOfEra,
}

/** Reckons what an expression means, from the document's day and the times spoken of before it. */
export const resolve = (expression: Expression, context: Context): Resolved =>
  (resolvers[expression.kind] as Resolver<Expression['kind']>)(expression as never, context)
