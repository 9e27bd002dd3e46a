import type { Document } from '../../../document/document.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { type DateModifier, type DateReading, date, type Expression, isShorterThanDay, time } from '../expression.js'
import { partsOfDay, partsOfPeriod, pointing } from '../lexicon.js'
import { readerOf } from '../normalize.js'
import { readingAt } from './simple.js'
import { clockOn, partOn } from './times.js'

const inner = (match: Match, document: Document): DateReading | undefined =>
  match.captures.date === undefined ? undefined : readingAt(document, match.captures.date)

const modified = (reading: DateReading | undefined, mod: DateModifier | null): DateReading | null =>
  reading === undefined ? null : { type: reading.type, mod, expression: reading.expression }

/** The reading of the date within, by the modifier before it. */
const withModifier = (match: Match, document: Document): DateReading | null =>
  modified(inner(match, document), readerOf(document, match).modifier())

/** "worries about this year", "heard about Monday": a preposition before a date, no measure of it. */
const isTopic = ({ tokens }: Document, { captures }: Match, { expression }: DateReading): boolean => {
  const first = tokens[captures.date!.from]!
  return (
    expression.kind === 'weekday' ||
    expression.kind === 'same' ||
    (expression.kind === 'shift' && first.shape !== 'digits' && pointing.has(first.lower))
  )
}

/** A time so many units from another date. */
const shiftFrom = (
  match: Match,
  document: Document,
  count: number | null,
  mod: DateModifier | null = null,
): DateReading | null => {
  const unit = readerOf(document, match).unit()
  const from = inner(match, document)?.expression
  if (from === undefined || unit === 'fortnight' || count === null) return null
  return { type: 'DATE', mod, expression: { kind: 'shift', unit, count, from } }
}

/** "the end of the year", "year's end": a part of the unit that is now. */
const partOfNow = (match: Match, document: Document): DateReading | null => {
  const read = readerOf(document, match)
  const unit = read.unit()
  if (unit === 'fortnight' || isShorterThanDay(unit)) return null
  const mod = partsOfPeriod.get(read.words('part')) ?? null
  return { type: 'DATE', mod, expression: { kind: 'shift', unit, count: 0, from: 'document' } }
}

/** The unit of what has one of its own. */
const unitsOf = (of: Expression): string | null => {
  if (of.kind === 'part of year') return of.part.unit
  if (of.kind === 'shift' || of.kind === 'same') return of.unit
  return 'day'
}

const offsetFrom = (match: Match, document: Document): DateReading | null => {
  const read = readerOf(document, match)
  const from = inner(match, document)?.expression
  const amount = read.number('amount')
  // "five years from 2016 to 2021"
  if (from === undefined || from.kind === 'value' || (read.has('starts') && from.kind === 'year')) return null
  const count = amount === null ? null : amount * (read.has('before') ? -1 : 1)
  return shiftFrom(match, document, count, read.bound() === null ? null : 'APPROX')
}

/** Dates made of a simpler one, the class {date}: "early {date}", "6 a.m. on {date}", "two days before {date}". */
export const composedRules = [
  {
    // but "Saturday Night Live"
    name: 'dates/date-part-of-day',
    pattern:
      '({modifier=periodModifier})? {date=day} ({part=partOfDay&!capitalized} | {part=partOfDay&capitalized} !{capitalized&!timeName})',
    means: (match, document) => {
      const on = inner(match, document)?.expression ?? null
      // "yesterday afternoon" has a rule of its own
      return on?.kind === 'shift' ? null : partOn(readerOf(document, match), on)
    },
    examples: ['The shop blew up [Friday night].', 'The shop blew up [early Saturday morning].'],
  },
  {
    name: 'dates/part-of-day-date',
    pattern: '({modifier=periodModifier})? (the)? {part=partOfDay} (of | on)? {date=day}',
    means: (match, document) => partOn(readerOf(document, match), inner(match, document)?.expression ?? null),
    examples: ['The shop blew up on [the night of May 10].'],
  },
  {
    name: 'dates/clock-date',
    pattern:
      '({bound=bound})? {clock=clock} ({zone})? (\\( {clock} {zone} \\))? (on | , | of)? {date=dayOrPart} ({part=partOfDay})?',
    means: (match, document) => {
      const on = inner(match, document)?.expression ?? null
      return clockOn(match, document, on?.kind === 'part of day' ? on.on : on)
    },
    examples: ['The shop blew up at [6:30 p.m. on Monday].', 'The shop blew up at [2:30 on Sunday afternoon].'],
  },
  {
    name: 'dates/modified-date',
    pattern: '(the)? {modifier=periodModifier} {date=date}',
    means: withModifier,
    examples: ['They left in [late November].', 'The [late-August] trip will be long.'],
  },
  {
    name: 'dates/approximate-date',
    pattern: '([topic: about] | approximately | around | circa) {date=date}',
    means: (match, document) => {
      const reading = inner(match, document)
      const isAbout = match.captures.topic !== undefined && reading !== undefined
      return isAbout && isTopic(document, match, reading) ? null : modified(reading, 'APPROX')
    },
    examples: ['The rules will change [around Aug. 1].'],
  },
  {
    name: 'dates/prefixed-date',
    pattern: '([before: pre] | post) - {date=date}',
    means: (match, document) =>
      modified(inner(match, document), match.captures.before === undefined ? 'AFTER' : 'BEFORE'),
    examples: ['The [post-2017] rules are strict.'],
  },
  {
    name: 'dates/part-of-date',
    pattern: '(the)? (very)? {part=partOfPeriod} of {date=date} ({dayPart=partOfDay})?',
    means: (match, document) => {
      const reading = inner(match, document)
      const read = readerOf(document, match)
      const mod = partsOfPeriod.get(read.words('part')) ?? null
      const part = partsOfDay.get(read.words('dayPart'))
      if (part === undefined || reading === undefined) return modified(reading, mod)
      return time({ kind: 'part of day', part, on: reading.expression }, mod)
    },
    examples: ['They had left by [the end of August].'],
  },
  {
    name: 'dates/part-of-unit',
    pattern:
      "(the)? {part=partOfPeriod} of (the | this) {unit=unit} | (around | about)? {unit=unit} (- | 's)? [part: end]",
    means: partOfNow,
    examples: ["It will be done by [year's end].", 'It will be done by [the end of the year].'],
  },
  {
    name: 'dates/modified-unit',
    pattern: '[modifier: (early | earlier | late | later)] in the ([day: day] | [unit: (week | month | year)])',
    means: (match, document) => {
      const read = readerOf(document, match)
      const unit = read.unit()
      if (unit === 'fortnight') return null
      const expression: Expression = read.has('day')
        ? { kind: 'same', unit: 'day' }
        : { kind: 'shift', unit, count: 0, from: 'document' }
      return modified(date(expression), read.modifier())
    },
    examples: ['The plan was dropped [earlier in the year].'],
  },
  {
    name: 'dates/quarter-ended',
    pattern: '[span: (the | its)? (fiscal | latest)? [unit: quarter]] (ended | ending) {date=day}',
    means: (match, document) => shiftFrom(match, document, 0),
    examples: ['Sales for [the quarter] ended Sept. 30, 2023 fell.'],
  },
  {
    name: 'dates/offset-from-date',
    pattern:
      '({bound=bound})? {amount=amount} {unit=unit} ([before: (before | prior to)] | [starts: from] | after | following) {date=date}',
    means: offsetFrom,
    examples: ['The letter will go out [two days before Election Day].'],
  },
  {
    name: 'dates/nth-weekday',
    pattern: '(the)? ({ordinal=ordinal} | [last: (last | final)]) {weekday=weekday} (of | in) {date=date}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const of = inner(match, document)?.expression
      const nth = read.has('last') ? -1 : (read.number('ordinal') ?? 0)
      const isPeriod = of?.kind === 'year' || (of !== undefined && of.kind !== 'weekday' && unitsOf(of) !== 'day')
      return of === undefined || nth === 0 || !isPeriod
        ? null
        : date({ kind: 'nth weekday', weekday: read.weekday(), nth, of })
    },
    examples: ['The polls open on [the second Sunday of June 2026].'],
  },
  {
    name: 'dates/day-beside-date',
    pattern: '(the)? (day | night) ([before: before] | after) {date=day}',
    means: (match, document) => shiftFrom(match, document, match.captures.before === undefined ? 1 : -1),
    examples: ['The count will end [the day after Election Day].'],
  },
  {
    name: 'dates/week-of-date',
    pattern: '(the)? [unit: (week | weeks | weekend | weekends)] of {date=day}',
    means: (match, document) => shiftFrom(match, document, 0),
    examples: ['It rained in [the week of March 10, 2021].'],
  },
] as const satisfies readonly Rule<DateReading>[]
