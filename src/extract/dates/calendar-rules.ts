import type { Document } from '../../document/document.js'
import type { Rule } from '../../grammar/pattern/rules.js'
import { months as monthNames, namedDays } from '../../lexicon/calendar.js'
import type { DateReading, Expression } from './expression.js'
import { decadeIn, readerOf, seasonOf, wordsOf, yearIn, yearOfPart } from './normalize.js'

type DateRule = Rule<DateReading>

const date = (expression: Expression): DateReading => ({ type: 'DATE', mod: null, expression })

const dayIn = (read: ReturnType<typeof readerOf>): DateReading => {
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

/** Whether a noun stands there for the number before it to count: "March 5 and 3 others". */
const countsSomething = (document: Document, at: number): boolean => {
  const token = document.tokens[at]
  if (token === undefined || !token.spaced || token.shape !== 'lower') return false
  return token.pos === 'NOUN' || token.pos === 'ADJ'
}

const yearAfter = '(,? {year=year} | (of)? {yearTurn=turn} year)?'
const to = '(- | – | — | to | through | and | or)'

const days: readonly DateRule[] = [
  {
    // "[May 3]-5, 2016"
    name: 'dates/month-day-range-start',
    pattern: `[span: {month=month} {day=day}] ${to} {day} ,? {year=year}`,
    means: (match, document) => dayIn(readerOf(document, match)),
  },
  {
    // "May 3-[5, 2016]"
    name: 'dates/month-day-range-end',
    pattern: `{month=month} {day} ${to} [span: {day=day} (,? {year=year})?]`,
    means: (match, document) => (countsSomething(document, match.to) ? null : dayIn(readerOf(document, match))),
  },
  {
    // "[3]-5 May 2016"
    name: 'dates/day-range-start',
    pattern: `[span: {day=day}] ${to} {day} (of)? {month=month} (,? {year=year})?`,
    means: (match, document) => dayIn(readerOf(document, match)),
  },
  {
    name: 'dates/month-day',
    pattern: `({weekday=weekday} ,?)? {month=month} (the)? {day=day} ${yearAfter}`,
    means: (match, document) => dayIn(readerOf(document, match)),
  },
  {
    name: 'dates/day-month',
    pattern: `({weekday=weekday} ,?)? (the)? {day=day} (of | -)? {month=month} (- {year=year} | ${yearAfter})`,
    // "July 28-[August 8]" is no 28th of August
    means: (match, document) =>
      document.tokens[match.from]!.shape === 'digits' && monthNames.has(document.tokens[match.from - 1]?.lower ?? '')
        ? null
        : dayIn(readerOf(document, match)),
  },
  {
    name: 'dates/turn-month-day',
    pattern: '(last | this | next | this past | this coming) ({weekday} ,?)? {month=month} {day=day}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const turn = { last: -1, next: 1, this: 0 }[document.tokens[match.from]!.lower] as -1 | 0 | 1
      const named = { month: read.month(), day: read.number('day') ?? 0 }
      return date({ kind: 'part of year', part: { unit: 'day', named }, year: turn === 0 ? null : { turn } })
    },
  },
  {
    name: 'dates/numeric',
    pattern: '{numeric=numericDate}',
    means: (match, document) => {
      const parts = wordsOf(document, match.captures.numeric)
        .split(/[ ./-]+/)
        .map(Number)
      const [a = 0, b = 0, c = 0] = parts
      if (a > 31) return date({ kind: 'day', year: a, month: b, day: c, weekday: null })
      const year = c > 99 ? c : c + (c < 50 ? 2000 : 1900)
      // dots are no one's American order
      if (document.tokens[match.from]!.lower.includes('.'))
        return date({ kind: 'day', year, month: b, day: a, weekday: null })
      return date({ kind: 'numeric', year, first: a, second: b })
    },
  },
  {
    name: 'dates/named-day',
    pattern: '{named=namedDay} (,? {year=year})?',
    means: (match, document) => {
      const named = namedDays.get(wordsOf(document, match.captures.named))
      if (named === undefined) return null
      return date({ kind: 'part of year', part: { unit: 'day', named }, year: yearOfPart(readerOf(document, match)) })
    },
  },
  {
    name: 'dates/turn-named-day',
    pattern: '(this | last | next) {named=namedDay}',
    means: (match, document) => {
      const named = namedDays.get(wordsOf(document, match.captures.named))
      if (named === undefined) return null
      const turn = { last: -1, next: 1, this: 0 }[document.tokens[match.from]!.lower] as -1 | 0 | 1
      return date({ kind: 'part of year', part: { unit: 'day', named }, year: { turn } })
    },
  },
]

/** "looked past November", "current March figures": a preposition or an adjective before a name, no turn of it. */
const pointsPast = ({ tokens }: Document, at: number): boolean =>
  tokens[at]!.lower === 'past' || tokens[at]!.lower === 'current'

const months: readonly DateRule[] = [
  {
    name: 'dates/month-year',
    pattern: '{month=month} (,? {year=year} | (of | -) {year=year} | (of)? {yearTurn=turn} year)',
    means: (match, document) => monthIn(readerOf(document, match)),
  },
  {
    // "[May]-July 2016"
    name: 'dates/month-range-start',
    pattern: `[span: {month=month}] ${to} {month} ,? {year=year}`,
    means: (match, document) => monthIn(readerOf(document, match)),
  },
  {
    name: 'dates/turn-month',
    pattern: '{turn=turn} {month=month}',
    means: (match, document) => (pointsPast(document, match.from) ? null : monthIn(readerOf(document, match))),
  },
  {
    name: 'dates/month',
    pattern: '{month=bareMonth}',
    means: (match, document) => monthIn(readerOf(document, match)),
  },
]
const monthIn = (read: ReturnType<typeof readerOf>): DateReading =>
  date({ kind: 'part of year', part: { unit: 'month', number: read.month() }, year: yearOfPart(read) })

const weekdayRules: readonly DateRule[] = [
  {
    name: 'dates/weekday',
    pattern: '{weekday=bareWeekday}',
    means: (match, document) =>
      date({ kind: 'weekday', weekday: readerOf(document, match).weekday(), turn: null, from: 'document' }),
  },
  {
    name: 'dates/turn-weekday',
    pattern: '{turn=turn} {weekday=weekday}',
    means: (match, document) => {
      if (pointsPast(document, match.from)) return null
      const read = readerOf(document, match)
      return date({ kind: 'weekday', weekday: read.weekday(), turn: read.turn(), from: 'document' })
    },
  },
  {
    name: 'dates/turn-weekday-from-reference',
    pattern: '(the)? {turn=turnFromReference} {weekday=weekday}',
    means: (match, document) => {
      // "following Saturday's event"
      if (document.tokens[match.from]!.lower === 'following') return null
      const read = readerOf(document, match)
      return date({ kind: 'weekday', weekday: read.weekday(), turn: read.turn(), from: 'reference' })
    },
  },
]

const years: readonly DateRule[] = [
  {
    name: 'dates/year',
    pattern: '{year=bareYear}',
    means: (match, document) => date({ kind: 'year', year: yearIn(document, match.captures.year!) }),
  },
  {
    name: 'dates/named-year',
    pattern: '(the)? (fiscal | financial | calendar) (year)? {year=year} | (the)? year [year: ({year} | two thousand)]',
    means: (match, document) => date({ kind: 'year', year: yearIn(document, match.captures.year!) }),
  },
  {
    // "2014-[16]"
    name: 'dates/year-range-end',
    pattern: '{year=year} (- | – | /) [span: {end=shortYear}]',
    means: (match, document) => {
      const first = yearIn(document, match.captures.year!)
      const end = Math.floor(first / 100) * 100 + Number(document.tokens[match.captures.end!.from]!.lower)
      return end > first ? date({ kind: 'year', year: end }) : null
    },
  },
  {
    name: 'dates/decade',
    pattern: '(the)? {decade=decade}',
    means: (match, document) => {
      const decade = decadeIn(document, match.captures.decade!)
      const isSpelled = document.tokens[match.captures.decade!.from]!.shape !== 'digits'
      return isSpelled && document.tokens[match.from]!.lower !== 'the' ? null : date({ kind: 'decade', decade })
    },
  },
  {
    name: 'dates/century',
    pattern: '(the)? {ordinal=ordinal} century | {ordinal=ordinal} - century',
    means: (match, document) => {
      const ordinal = readerOf(document, match).number('ordinal') ?? 0
      return ordinal >= 10 && ordinal < 30 ? date({ kind: 'century', century: ordinal - 1 }) : null
    },
  },
]

const isSubject = (document: Document, at: number): boolean => {
  const next = document.tokens[at]
  return next === undefined || (next.lower !== 'of' && next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.text !== '-')
}
const seasonRules: readonly DateRule[] = [
  {
    name: 'dates/season-year',
    pattern: '(the)? {season=season} (of)? ({year=year} | {yearTurn=turn} year)',
    means: (match, document) => date(seasonOf(readerOf(document, match))),
  },
  {
    name: 'dates/turn-season',
    pattern: '(the)? {turn=turn} {season=season}',
    means: (match, document) => date(seasonOf(readerOf(document, match))),
  },
  {
    // "the early summer"
    name: 'dates/modified-season',
    pattern: '(the)? {modifier=stretchModifier} {season=season}',
    means: (match, document) => {
      const read = readerOf(document, match)
      return isSubject(document, match.to) ? { ...date(seasonOf(read)), mod: read.modifier() } : null
    },
  },
  {
    name: 'dates/season',
    pattern:
      '(by | during | in | into | over | since | throughout | until) [span: (the)? {season=season}] | (before | for | to) [span: the {season=season}]',
    means: (match, document) => (isSubject(document, match.to) ? date(seasonOf(readerOf(document, match))) : null),
  },
]

/** Dates of the calendar: days, months, weekdays, seasons, years. */
export const calendarRules: readonly DateRule[] = [...days, ...months, ...weekdayRules, ...years, ...seasonRules]
