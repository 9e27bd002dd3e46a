import type { Document } from '../../../document/document.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { months, namedDays } from '../../../lexicon/numbers/calendar.js'
import { type DateReading, date, set } from '../expression.js'
import { type Reader, readerOf, yearOfPart } from '../normalize.js'

/** The year of two digits: this century's up to 49. */
const fullYear = (year: number): number => (year > 99 ? year : year + (year < 50 ? 2000 : 1900))

/** The year that is said; of the start of a range, the one of its end, or the year before where the end comes round to an earlier month. */
const yearSaid = (read: Reader): number | null => {
  if (read.has('twoDigits')) return fullYear(Number(read.words('twoDigits')))
  const year = read.year('year')
  if (year === null || !read.has('endMonth')) return year
  return (months.get(read.words('endMonth')) ?? 12) < read.month() ? year - 1 : year
}

const dayNumberIn = (read: Reader): number => Number.parseInt(read.words('day'), 10) || (read.number('day') ?? 0)

const dayIn = (read: Reader): DateReading => {
  const year = yearOfPart(read)
  const day = dayNumberIn(read)
  if (year !== null && 'years' in year)
    return date({ kind: 'part of year', part: { unit: 'day', named: { month: read.month(), day } }, year })
  return date({
    kind: 'day',
    year: yearSaid(read),
    month: read.month(),
    day,
    weekday: read.has('weekday') ? read.weekday() : null,
  })
}

const dayOf = (match: Match, document: Document): DateReading => dayIn(readerOf(document, match))

/** "25/3/21", "2021-03-05": day and month in the order that the figures or the dots tell, else left open. */
const numericDay = (match: Match, document: Document): DateReading => {
  const words = readerOf(document, match).words('numeric')
  const [a = 0, b = 0, c = 0] = words.split(/[ ./-]+/).map(Number)
  if (a > 31) return date({ kind: 'day', year: a, month: b, day: c, weekday: null })
  const year = fullYear(c)
  // dots are no one's American order
  if (words.includes('.')) return date({ kind: 'day', year, month: b, day: a, weekday: null })
  return date({ kind: 'numeric', year, first: a, second: b })
}

/** "Christmas Day", "last Thanksgiving": the turn is that of the word before it, or the year is said. */
const namedDay = (match: Match, document: Document): DateReading | null => {
  const read = readerOf(document, match)
  const named = namedDays.get(read.words('named'))
  return named === undefined
    ? null
    : date({ kind: 'part of year', part: { unit: 'day', named }, year: yearOfPart(read) })
}

/** A day of a month alone: "the 30th", "the 3rd of last month", "the 15th of each month". */
const dayOfMonth = (match: Match, document: Document): DateReading => {
  const read = readerOf(document, match)
  const day = dayNumberIn(read)
  if (read.has('each')) return set(`XXXX-XX-${String(day).padStart(2, '0')}`)
  const months = read.has('turn') ? read.turn() : read.has('now') ? 0 : null
  return date({ kind: 'day of month', day, months, weekday: read.has('weekday') ? read.weekday() : null })
}

/** "3/14": a month and a day after it, that no year follows. */
const monthAndDay = (match: Match, document: Document): DateReading => {
  const [month = 0, day = 0] = readerOf(document, match).words('figures').split(' / ').map(Number)
  return date({ kind: 'day', year: null, month, day, weekday: null })
}

const otherCalendar = (): DateReading =>
  date({ kind: 'part of year', part: { unit: 'day', named: 'other calendar' }, year: null })

const yearAfter = '((,? | of) {year=year} | (of)? {yearTurn=turn} year)?'
const to = '(- | – | — | to | through | until | till | and | or)'
const weekdayBefore = '({weekday=weekday} ,?)?'

/** Days of the calendar: named by month and day, in figures, or by a name of their own. */
export const dayRules = [
  {
    name: 'dates/month-day-range-start',
    pattern: `[span: {month=month} {day=day}] ${to} {day} ,? {year=year}`,
    means: dayOf,
    examples: ['The fair ran [May 3]-5, 2016.'],
  },
  {
    name: 'dates/month-day-range-end',
    pattern: `{month=month} {day} ${to} [span: {day=day} (,? {year=year})?]`,
    means: dayOf,
    examples: ['The fair ran from May 3 to [5, 2016].'],
  },
  {
    name: 'dates/day-range-start',
    pattern: `[span: {day=day}] ${to} {day} (of)? {month=month} (,? {year=year})?`,
    means: dayOf,
    examples: ['The fair ran from [3] to 5 May 2016.'],
  },
  {
    // the year said once for both ends
    name: 'dates/month-day-of-range',
    pattern: `[span: ${weekdayBefore} {month=month} (the)? {day=day}] ,? ${to} ({weekday} ,?)? {endMonth=month} (the)? {day} ,? {year=year}`,
    means: dayOf,
    examples: ['The fair ran from [November 20] to January 6, 2017.'],
  },
  {
    name: 'dates/day-month-of-range',
    pattern: `[span: ${weekdayBefore} (the)? {day=day} (of)? {month=month}] ${to} ({weekday} ,?)? (the)? {day} (of)? {endMonth=month} ,? {year=year}`,
    means: dayOf,
    examples: ['The fair ran from [20 April] to 6 May 2016.'],
  },
  {
    // the month said once for all days of a list
    name: 'dates/weekday-day-of-list',
    pattern: `[span: {weekday=weekday} ,? (the)? {day=day}] ((, and | , | and | or | to | - | –) {weekday} ,? (the)? {day})*6 (of)? {month=month} (,? {year=year})?`,
    means: dayOf,
    examples: ['The shop opens on [Friday 5] and Saturday 6 April 2024.'],
  },
  {
    name: 'dates/month-day',
    pattern: `${weekdayBefore} {month=month} (the)? {day=day} ${yearAfter}`,
    means: dayOf,
    examples: ['The bridge opened on [December 7, 2019].', 'They met in Oslo on [September 20 last year].'],
  },
  {
    name: 'dates/month-comma-day',
    pattern: '{month=month} , {day=day} ,? {year=year}',
    means: dayOf,
    examples: ['The bridge opened on [December, 7, 2019].'],
  },
  {
    name: 'dates/day-month',
    pattern: `${weekdayBefore} (the)? {day=day} (of | -)? {month=month} (- {year=year} | - {twoDigits=shortYear} | ${yearAfter})`,
    means: dayOf,
    examples: ['The bridge opened on [7th December, 2019].', 'The deed was signed on [07-Feb-19].'],
  },
  {
    name: 'dates/day-month-short-year',
    pattern:
      "{day=dayWithZero} {month=month} {twoDigits=twoDigits} !({noun} | {name} | {adjective} | {number}) | {day=day} {month=month} (' | ’) {twoDigits=shortYear} | {day=day} {month=month} {twoDigits=twoDigits} !!({end} | {punctuation})",
    means: dayOf,
    examples: ['The deed was signed on [07 Feb 89] in Leith.'],
  },
  {
    name: 'dates/day-of-month',
    pattern:
      '(the)? {day=dayInFigures} of ([each: (each | every)] | {turn=turn} | [now: the]) month | (after | before | between | by | from | on | since | through | till | until) [span: the {day=dayInFigures}] !({noun} | {name} | {adjective} | {number} | of | -) | {weekday=weekday} ,? the {day=dayInFigures} !({noun} | {name} | {adjective} | {number} | of | -)',
    means: dayOfMonth,
    examples: [
      'The rent was paid on [the 8th].',
      'The rent was paid on [Monday the 8th].',
      'The rent is due on [the 8th of every month].',
    ],
  },
  {
    name: 'dates/month-and-day-in-figures',
    pattern:
      '(after | before | by | from | on | since | through | until | {weekday} ,? | {opening}) [span: {figures=monthAndDay}]',
    means: monthAndDay,
    examples: ['The fair opened [5/14] in Leith.'],
  },
  {
    name: 'dates/day-of-other-calendar',
    pattern: '{day=day} (of)? {otherMonth} ({digits} (ah | a.h.)?)? | {otherMonth} {day} ,? {year}',
    means: otherCalendar,
    examples: ['The court met on [7 Rajab 1442] in the old town.'],
  },
  {
    name: 'dates/turn-month-day',
    pattern: '([turn: (last | next)] | [turn: this] (past | coming)?) ({weekday} ,?)? {month=month} {day=day}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const named = { month: read.month(), day: read.number('day') ?? 0 }
      const turn = read.turn()
      return date({ kind: 'part of year', part: { unit: 'day', named }, year: turn === 0 ? null : { turn } })
    },
    examples: ['The ferry sank [last Nov. 3] off the coast.'],
  },
  {
    name: 'dates/numeric',
    pattern: '{numeric=numericDate}',
    means: numericDay,
    examples: ['The log of [2021-03-05] is lost.', 'It was dated [25/3/21].'],
  },
  {
    name: 'dates/named-day',
    pattern: '{named=namedDay} (,? {year=year})?',
    means: namedDay,
    examples: ['Snow fell on [Christmas Day] across the island.', 'They had dinner on [Thanksgiving 2019].'],
  },
  {
    name: 'dates/turn-named-day',
    pattern: '[turn: (this | last | next)] {named=namedDay}',
    means: namedDay,
    examples: ['The shop closed [last Thanksgiving].'],
  },
] as const satisfies readonly Rule<DateReading>[]
