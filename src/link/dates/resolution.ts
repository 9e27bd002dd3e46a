import { calendarDay, dayNumber, daysOfYears, weekdayOf } from '../../document/days.js'
import type { Anchor, Expression, Unit } from '../../extract/dates/expression.js'
import { resolveDay, resolveNumeric, resolvePart, resolveWeekday } from './calendar.js'
import { moveDay, openValueOf, rankOf, stretchAt } from './interval.js'
import { type Context, known, open, outOfRange, type Resolved } from './resolved.js'

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
  if (moved === null) return outOfRange(unit)
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
  if (found?.resolved.unit !== unit) return open(openValueOf(unit), unit)
  // the day of a time, not the time
  return { ...found.resolved, value: found.resolved.value?.split('T')[0] ?? null, anchor: found.origin }
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

const resolveValue = (value: string | null, today: number | null): Resolved => {
  if (value === null) return outOfRange(null)
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
