import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Match } from '../../grammar/pattern/compile.js'
import type { Rule } from '../../grammar/pattern/rules.js'
import { words } from '../../lexicon/word-list.js'
import type { DateModifier, DateReading, Expression } from './expression.js'
import { partsOfDay, partsOfStretch } from './lexicon.js'
import { opensTitle } from './named-times.js'
import { readerOf } from './normalize.js'
import { clockOn } from './time-rules.js'

type DateRule = Rule<DateReading>
/** The reading that the simpler rules gave to a stretch. */
export type ReadingAt = (document: Document, range: TokenRange) => DateReading | undefined

const modified = ({ type, expression }: DateReading, mod: DateModifier | null): DateReading => ({
  type,
  mod,
  expression,
})

/** "worries about this year", "heard about Monday": a preposition before a date, no measure of it. */
const isTopic = ({ tokens }: Document, { from, captures }: Match, { expression }: DateReading): boolean =>
  tokens[from]!.lower === 'about' &&
  (expression.kind === 'weekday' ||
    expression.kind === 'same' ||
    (expression.kind === 'shift' &&
      tokens[captures.date!.from]!.shape !== 'digits' &&
      pointing.has(tokens[captures.date!.from]!.lower)))
const pointing = words('last next that the this today tomorrow yesterday')

/** Dates made of a simpler one, the class {date}: "early {date}", "6 a.m. on {date}", "two days before {date}". */
export const composedRules = (readingAt: ReadingAt): readonly DateRule[] => {
  const inner = (document: Document, range: TokenRange | undefined): Expression | null =>
    range === undefined ? null : (readingAt(document, range)?.expression ?? null)
  return [
    {
      name: 'dates/date-part-of-day',
      pattern: '({modifier=stretchModifier})? {date=day} {part=partOfDay}',
      means: (match, document) => {
        const read = readerOf(document, match)
        if (opensTitle(document, match)) return null
        const part = partsOfDay.get(read.words('part')) ?? 'MO'
        const on = inner(document, match.captures.date)
        // "yesterday afternoon" has a rule of its own
        if (on?.kind === 'shift') return null
        const expression: Expression = { kind: 'part of day', part, on }
        return { type: 'TIME', mod: read.modifier(), expression }
      },
    },
    {
      name: 'dates/part-of-day-date',
      pattern: '({modifier=stretchModifier})? (the)? {part=partOfDay} (of | on)? {date=day}',
      means: (match, document) => {
        const read = readerOf(document, match)
        const part = partsOfDay.get(read.words('part')) ?? 'MO'
        const expression: Expression = { kind: 'part of day', part, on: inner(document, match.captures.date) }
        return { type: 'TIME', mod: read.modifier(), expression }
      },
    },
    {
      name: 'dates/clock-date',
      pattern:
        '({bound=bound})? {clock=clock} ({zone})? (\\( {clock} {zone} \\))? (on | , | of)? {date=dayOrPart} ({part=partOfDay})?',
      means: (match, document) => {
        const on = inner(document, match.captures.date)
        return clockOn(match, document, on?.kind === 'part of day' ? on.on : on)
      },
    },
    {
      name: 'dates/modified-date',
      pattern: '(the)? {modifier=stretchModifier} {date=date}',
      means: (match, document) => {
        const reading = readingAt(document, match.captures.date!)
        const read = readerOf(document, match)
        // "the [late-November] trip"
        const isModifier = read.words('modifier').endsWith('-') && document.tokens[match.to]?.pos === 'NOUN'
        if (reading === undefined || (isModifier && document.tokens[match.from]!.lower === 'the')) return null
        return modified(reading, read.modifier())
      },
    },
    {
      name: 'dates/approximate-date',
      pattern: '(about | approximately | around | circa) {date=date}',
      means: (match, document) => {
        const reading = readingAt(document, match.captures.date!)
        return reading === undefined || isTopic(document, match, reading) ? null : modified(reading, 'APPROX')
      },
    },
    {
      name: 'dates/prefixed-date',
      pattern: '[side: (post | pre)] - {date=date}',
      means: (match, document) => {
        const reading = readingAt(document, match.captures.date!)
        const mod = document.tokens[match.from]!.lower === 'pre' ? 'BEFORE' : 'AFTER'
        return reading === undefined ? null : modified(reading, mod)
      },
    },
    {
      name: 'dates/part-of-date',
      pattern: '(the)? (very)? {part=partOfStretch} of {date=date} ({dayPart=partOfDay})?',
      means: (match, document) => {
        const reading = readingAt(document, match.captures.date!)
        const read = readerOf(document, match)
        const mod = partsOfStretch.get(read.words('part')) ?? null
        if (reading === undefined) return null
        const part = partsOfDay.get(read.words('dayPart'))
        if (part === undefined) return modified(reading, mod)
        return { type: 'TIME', mod, expression: { kind: 'part of day', part, on: reading.expression } }
      },
    },
    {
      name: 'dates/part-of-unit',
      pattern:
        "(the)? {part=partOfStretch} of (the | this) {unit=unit} | (around | about)? {unit=unit} (- | 's)? [part: end]",
      means: (match, document) => {
        const read = readerOf(document, match)
        const unit = read.unit()
        if (unit === 'fortnight' || unit === 'second' || unit === 'minute' || unit === 'hour') return null
        return {
          type: 'DATE',
          mod: partsOfStretch.get(read.words('part')) ?? null,
          expression: { kind: 'shift', unit, count: 0, from: 'document' },
        }
      },
    },
    {
      // "earlier in the year", "later in the day"
      name: 'dates/modified-unit',
      pattern: '[modifier: (early | earlier | late | later)] in the [unit: (day | week | month | year)]',
      means: (match, document) => {
        const read = readerOf(document, match)
        const unit = read.unit()
        if (unit === 'fortnight') return null
        const expression: Expression =
          unit === 'day' ? { kind: 'same', unit } : { kind: 'shift', unit, count: 0, from: 'document' }
        return { type: 'DATE', mod: read.modifier(), expression }
      },
    },
    {
      // "[the quarter] ended Sept. 30"
      name: 'dates/quarter-ended',
      pattern: '[span: (the | its)? (fiscal | latest)? quarter] (ended | ending) {date=day}',
      means: (match, document) => {
        const from = inner(document, match.captures.date)
        return from === null
          ? null
          : { type: 'DATE', mod: null, expression: { kind: 'shift', unit: 'quarter', count: 0, from } }
      },
    },
    {
      name: 'dates/offset-from-date',
      pattern:
        '({bound=bound})? {amount=amount} {unit=unit} [side: (before | after | from | prior to | following)] {date=date}',
      means: (match, document) => {
        const read = readerOf(document, match)
        const from = inner(document, match.captures.date)
        const unit = read.unit()
        const amount = read.number('amount')
        if (from === null || unit === 'fortnight' || amount === null || from.kind === 'value') return null
        // "five years from 2016 to 2021"
        if (read.words('side') === 'from' && from.kind === 'year') return null
        const sign = /^(?:before|prior)/.test(read.words('side')) ? -1 : 1
        return {
          type: 'DATE',
          mod: read.bound() === null ? null : 'APPROX',
          expression: { kind: 'shift', unit, count: sign * amount, from },
        }
      },
    },
    {
      name: 'dates/day-beside-date',
      pattern: '(the)? (day | night) [side: (before | after)] {date=day}',
      means: (match, document) => {
        const from = inner(document, match.captures.date)
        const count = readerOf(document, match).words('side') === 'before' ? -1 : 1
        return from === null
          ? null
          : { type: 'DATE', mod: null, expression: { kind: 'shift', unit: 'day', count, from } }
      },
    },
    {
      name: 'dates/week-of-date',
      pattern: '(the)? {unit=unit} of {date=day}',
      means: (match, document) => {
        const unit = readerOf(document, match).unit()
        const from = inner(document, match.captures.date)
        if (from === null || (unit !== 'week' && unit !== 'weekend')) return null
        return { type: 'DATE', mod: null, expression: { kind: 'shift', unit, count: 0, from } }
      },
    },
  ]
}
