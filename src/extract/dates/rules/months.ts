import type { Document } from '../../../document/document.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { months, weekdays } from '../../../lexicon/numbers/calendar.js'
import { type Anchor, type DateReading, date } from '../expression.js'
import { readerOf, yearOfPart } from '../normalize.js'

const monthOf = (match: Match, document: Document): DateReading => {
  const read = readerOf(document, match)
  return date({ kind: 'part of year', part: { unit: 'month', number: read.month() }, year: yearOfPart(read) })
}

/** "November to February 2021": the year of the end, or the year before where the end comes round to an earlier month. */
const startOfMonths = (match: Match, document: Document): DateReading => {
  const read = readerOf(document, match)
  const year = read.year('year') ?? 1
  const isYearBefore = (months.get(read.words('endMonth')) ?? 12) < read.month()
  return date({
    kind: 'part of year',
    part: { unit: 'month', number: read.month() },
    year: { year: isYearBefore ? year - 1 : year },
  })
}

/** A weekday at one end of a range, with the one at the other end. */
const weekdayOfRange =
  (other: 'until' | 'since') =>
  (match: Match, document: Document): DateReading => {
    const read = readerOf(document, match)
    const at = weekdays.get(read.words('other')) ?? 0
    return date({ kind: 'weekday', weekday: read.weekday(), turn: null, from: 'document', [other]: at })
  }

const weekdayFrom =
  (from: Anchor) =>
  (match: Match, document: Document): DateReading => {
    const read = readerOf(document, match)
    return date({ kind: 'weekday', weekday: read.weekday(), turn: read.has('turn') ? read.turn() : null, from })
  }

const to = '(- | – | — | to | through | and | or)'
const through = '(- | – | — | to | through | thru | until | till)'

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
    pattern: `[span: {month=month}] ${to} {endMonth=month} ,? {year=year}`,
    means: startOfMonths,
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
    name: 'dates/weekday-range-start',
    pattern: `[span: {weekday=bareWeekday}] ${through} {other=weekday} | between [span: {weekday=bareWeekday}] and {other=weekday}`,
    means: weekdayOfRange('until'),
    examples: ['The port was shut from [Monday] to Friday.'],
  },
  {
    name: 'dates/weekday-range-end',
    pattern: `{other=weekday} ${through} [span: {weekday=bareWeekday}] | between {other=weekday} and [span: {weekday=bareWeekday}]`,
    means: weekdayOfRange('since'),
    examples: ['The port will be shut Monday through [Friday].'],
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
