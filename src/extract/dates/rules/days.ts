import type { Document } from '../../../document/document.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { namedDays } from '../../../lexicon/numbers/calendar.js'
import { type DateReading, date } from '../expression.js'
import { type Reader, readerOf, yearOfPart } from '../normalize.js'

const dayIn = (read: Reader): DateReading => {
  const year = yearOfPart(read)
  const day = Number.parseInt(read.words('day'), 10) || (read.number('day') ?? 0)
  if (year !== null && 'years' in year)
    return date({ kind: 'part of year', part: { unit: 'day', named: { month: read.month(), day } }, year })
  return date({
    kind: 'day',
    year: read.year('year'),
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
  const year = c > 99 ? c : c + (c < 50 ? 2000 : 1900)
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

const yearAfter = '(,? {year=year} | (of)? {yearTurn=turn} year)?'
const to = '(- | – | — | to | through | and | or)'

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
    name: 'dates/month-day',
    pattern: `({weekday=weekday} ,?)? {month=month} (the)? {day=day} ${yearAfter}`,
    means: dayOf,
    examples: ['The bridge opened on [December 7, 2019].', 'They met in Oslo on [September 20 last year].'],
  },
  {
    name: 'dates/day-month',
    pattern: `({weekday=weekday} ,?)? (the)? {day=day} (of | -)? {month=month} (- {year=year} | ${yearAfter})`,
    means: dayOf,
    examples: ['The bridge opened on [7th December, 2019].', 'The mill burned down on [the 7th of April].'],
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
