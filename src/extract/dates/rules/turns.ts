import type { Document } from '../../../document/document.js'
import { around } from '../../../grammar/pattern/around.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { type Anchor, type DateReading, date, dateOfValue, duration, shift } from '../expression.js'
import { deicticDays } from '../lexicon.js'
import { durationOf, readerOf } from '../normalize.js'

/** "last week", "the past decade or so": a length of time where it is as long as a decade and over. */
const turnOfUnit = (match: Match, document: Document): DateReading => {
  const read = readerOf(document, match)
  if (read.has('nextDay')) return date(shift('day', 1, 'reference'))
  const unit = read.unit()
  const turn = read.turn()
  if ((unit === 'decade' || unit === 'century') && turn < 0) return duration(durationOf([1, unit]))
  return { type: 'DATE', mod: read.has('orSo') ? 'APPROX' : null, expression: shift(unit, turn, 'document') }
}

const unitFrom =
  (from: Anchor) =>
  (match: Match, document: Document): DateReading => {
    const read = readerOf(document, match)
    return date(shift(read.unit(), read.has('turn') ? read.turn() : 0, from))
  }

const isOfTomorrow = around('of !!tomorrow #')

/** A day by its distance from the document's; "the car of tomorrow" is of no day. */
const deicticDay = (match: Match, document: Document): DateReading =>
  isOfTomorrow(document, match, document.sentences[document.tokens[match.from]!.sentence]!)
    ? dateOfValue('FUTURE_REF')
    : date(shift('day', deicticDays.get(readerOf(document, match).words('day')) ?? 0, 'document'))

/** What closes the noun phrase: "for the year, ...", but "for the year ended May 31". */
const closed = "({end} | !(~(- | – | —)) ({punctuation} | {auxiliary} | !(ended | ending) {verb} | in | on | and | 's))"

/** Periods told from the document's date or from the time last spoken of: "last week", "that month", "today". */
export const turnRules = [
  {
    name: 'dates/turn-unit',
    pattern:
      '[nextDay: the next day] !(or so) | (the)? {turn=turn} (fiscal | calendar | financial)? !day {unit=calendarUnit} ([orSo: or so])?',
    means: turnOfUnit,
    examples: [
      'The prince arrived [last week].',
      'Rents fell [last year].',
      'The dam broke on March 10, 2021. A bridge fell [the next day].',
    ],
  },
  {
    name: 'dates/unit-beyond-next',
    pattern: '(the)? {unit=calendarUnit} ([after: after next] | before last)',
    means: (match, document) => {
      const read = readerOf(document, match)
      return date(shift(read.unit(), read.has('after') ? 2 : -2, 'document'))
    },
    examples: ['The board meets [the week after next].', 'Rents fell [the year before last].'],
  },
  {
    name: 'dates/turn-unit-from-reference',
    pattern: '(the | that)? {turn=turnFromReference} {unit=calendarUnit}',
    means: unitFrom('reference'),
    examples: ['The dam broke on March 10, 2021. It was mended [the following month].'],
  },
  {
    name: 'dates/same-unit',
    pattern: '(that | the same | that same | that very) {unit=calendarUnit}',
    means: (match, document) => {
      const unit = readerOf(document, match).unit()
      return unit === 'fortnight' ? null : date({ kind: 'same', unit })
    },
    examples: ['The dam broke on March 10, 2021. Two bridges fell [that month].'],
  },
  {
    name: 'dates/same-unit-of-year',
    pattern:
      '(the | that) same {unit=calendarUnit} (((of | in)? ({year=year} | {turn=turn} year)) | (of | in)? (the)? {back=turnFromReference} year | (of)? (a | the) year [before: (ago | before | earlier | prior)])',
    means: (match, document) => {
      const read = readerOf(document, match)
      const unit = read.unit()
      if (unit === 'fortnight' || unit === 'year') return null
      const year = read.year('year')
      if (year !== null) return date({ kind: 'same of year', unit, year: { year } })
      if (read.has('turn')) return date({ kind: 'same of year', unit, year: { years: read.turn(), from: 'document' } })
      const years = read.has('back') ? read.turn('back') : -1
      return date({ kind: 'same of year', unit, year: { years, from: 'reference' } })
    },
    examples: ['Rents rose in May 2023 over [the same month of the previous year].'],
  },
  {
    name: 'dates/week-of-year',
    pattern: '(calendar)? week {week=weekNumber} ((of | in | ,) {year=year} | {year=year})',
    means: (match, document) => {
      const read = readerOf(document, match)
      return date({ kind: 'week of year', week: read.number('week') ?? 1, year: read.year('year') ?? 1 })
    },
    examples: ['Cases rose in [week 12 of 2021].'],
  },
  {
    name: 'dates/the-weekend',
    pattern: 'the weekend',
    means: () => date({ kind: 'shift', unit: 'weekend', count: 0, from: 'document' }),
    examples: ['The storm hit over [the weekend].'],
  },
  {
    // but "a man of the year"
    name: 'dates/unit-of-now',
    pattern: `((during | for | throughout) [span: the {unit=unitOfNow}] | (first | second | third | fourth | fifth | last | final | rest | remainder | much | most | {amountBeyondA}) ({plainWord})? ({plainWord})? of [span: the {unit=unitOfNow}]) ${closed} | [span: the {unit=unitOfNow}] 's`,
    means: unitFrom('document'),
    examples: ['The board holds its last meeting of [the year] in the port.', "The fair was [the year]'s best."],
  },
  {
    name: 'dates/full-year',
    pattern: 'the full year',
    means: () => date(shift('year', 0, 'document')),
    examples: ['The firm forecasts a loss for [the full year].'],
  },
  {
    name: 'dates/deictic-day',
    pattern: '{day=deicticDay}',
    means: deicticDay,
    examples: [
      'The prince arrived [yesterday].',
      'The prince will leave [the day after tomorrow].',
      'They want to build the car of [tomorrow].',
    ],
  },
] as const satisfies readonly Rule<DateReading>[]
