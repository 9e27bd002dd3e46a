import type { Document } from '../../../document/document.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { type Anchor, type DateReading, date } from '../expression.js'
import { readerOf, yearOfPart } from '../normalize.js'

const monthOf = (match: Match, document: Document): DateReading => {
  const read = readerOf(document, match)
  return date({ kind: 'part of year', part: { unit: 'month', number: read.month() }, year: yearOfPart(read) })
}

const weekdayFrom =
  (from: Anchor) =>
  (match: Match, document: Document): DateReading => {
    const read = readerOf(document, match)
    return date({ kind: 'weekday', weekday: read.weekday(), turn: read.has('turn') ? read.turn() : null, from })
  }

const to = '(- | – | — | to | through | and | or)'

/** Months and weekdays. */
export const monthRules = [
  {
    name: 'dates/month-year',
    pattern: '{month=month} (,? {year=year} | (of | -) {year=year} | (of)? {yearTurn=turn} year)',
    means: monthOf,
    examples: ['The dam broke in [May 2018].', 'The dam broke in [July of last year].'],
  },
  {
    name: 'dates/month-range-start',
    pattern: `[span: {month=month}] ${to} {month} ,? {year=year}`,
    means: monthOf,
    examples: ['They worked from [May] to July 2016.'],
  },
  {
    name: 'dates/turn-month',
    pattern: '{turn=turnOfName} {month=month}',
    means: monthOf,
    examples: ['The dam broke [last July].'],
  },
  {
    name: 'dates/month',
    pattern: '{month=month&!lower}',
    means: monthOf,
    examples: ['The dam broke in [March].', 'The [May] vote left the council split.'],
  },
  {
    name: 'dates/weekday',
    pattern: '{weekday=bareWeekday}',
    means: weekdayFrom('document'),
    examples: ['Police arrested two men [Monday].'],
  },
  {
    name: 'dates/turn-weekday',
    pattern: '{turn=turnOfName} {weekday=weekday}',
    means: weekdayFrom('document'),
    examples: ['The minister resigned [last Wednesday].'],
  },
  {
    // but "following Saturday's event"
    name: 'dates/turn-weekday-from-reference',
    pattern: 'the {turn=turnFromReference} {weekday=weekday} | !following {turn=turnFromReference} {weekday=weekday}',
    means: weekdayFrom('reference'),
    examples: ['The dam broke on April 10. Trains ran again [the following Friday].'],
  },
] as const satisfies readonly Rule<DateReading>[]
