import type { Side, Unit } from '../../extract/dates/expression.js'
import type { LinkedDate } from '../linked.js'
import { type Interval, isWithinYears, timexValue } from './interval.js'

/** What a time expression means once it is reckoned. */
export interface Resolved {
  /** TIMEX3 value; null where the words name no day of the calendar, or two alike */
  readonly value: string | null
  /** what later expressions are reckoned from: the interval, and its length where its place is not known */
  readonly interval: Interval | null
  readonly unit: Unit | null
  /** first and last day that it can mean, as day numbers */
  readonly first: number | null
  readonly last: number | null
  readonly anchor: 'document' | LinkedDate | null
  /** why there is no value */
  readonly fault?: 'no such day' | 'order of day and month' | 'out of range'
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
  /** the quarter that the story is about, where one was spoken of a little before */
  readonly quarter: Spoken | undefined
  /** the last time spoken of that is no longer than a unit */
  readonly reference: (longest: Unit) => Spoken | undefined
}

/** An interval that is known; one that reaches out of the years 1 to 9999 has no value. */
export const known = (interval: Interval, anchor: Resolved['anchor']): Resolved =>
  isWithinYears(interval)
    ? {
        value: timexValue(interval),
        interval,
        unit: interval.unit,
        first: interval.first,
        last: interval.last,
        anchor,
      }
    : outOfRange(interval.unit)
/** A value without a place in time. */
export const open = (value: string | null, unit: Unit | null, anchor: Resolved['anchor'] = null): Resolved => ({
  value,
  interval: null,
  unit,
  first: null,
  last: null,
  anchor,
})
/** Words that reach before the year 1 or past the year 9999, or a length that no number can hold. */
export const outOfRange = (unit: Unit | null): Resolved => ({ ...open(null, unit), fault: 'out of range' })
/** Words that name a day which the calendar has not. */
export const impossible = (): Resolved => ({ ...open(null, null), fault: 'no such day' })
