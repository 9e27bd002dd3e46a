import type { Document } from '../../document/document.js'
import type { Match } from '../../grammar/pattern/compile.js'
import type { Rule } from '../../grammar/pattern/rules.js'
import { words } from '../../lexicon/word-list.js'
import type { DateModifier, DateReading, Expression } from './expression.js'
import { deicticDays, partsOfDay, stretchModifiers } from './lexicon.js'
import { readerOf, wordsOf } from './normalize.js'

type DateRule = Rule<DateReading>

const time = (expression: Expression, mod: DateModifier | null = null): DateReading => ({
  type: 'TIME',
  mod,
  expression,
})
const dayOf = (count: number, from: 'document' | 'reference' = 'document'): Expression => ({
  kind: 'shift',
  unit: 'day',
  count,
  from,
})

const pad = (number: number): string => String(number).padStart(2, '0')

/** "T18:30" and its like, from the words of a clock time; null where no clock shows it. */
const clockTime = (words: string): string | null => {
  if (words === 'noon' || words === 'midday') return 'T12:00'
  if (words === 'midnight') return 'T24:00'
  const parts = /^(\d{1,2})(?:(?: : |\.)(\d\d))?(?: : \d\d)?(?: (o'clock|[ap]\.?m\.?))?$/.exec(words)
  const military = /^(\d\d)(\d\d)/.exec(words)
  const hour = Number(parts?.[1] ?? military?.[1] ?? 99)
  const minute = Number(parts?.[2] ?? military?.[2] ?? 0)
  const meridiem = parts?.[3]?.[0]
  if (hour > 24 || minute > 59) return null
  const turned = meridiem === 'p' && hour < 12 ? hour + 12 : meridiem === 'a' && hour === 12 ? 0 : hour
  return `T${pad(turned)}:${pad(minute)}`
}

/** The clock time of a match, on a day. */
export const clockOn = (match: Match, document: Document, on: Expression | null): DateReading | null => {
  const said = clockTime(wordsOf(document, match.captures.clock))
  if (said === null) return null
  // "2:30 on Sunday afternoon"
  const part = wordsOf(document, match.captures.part)
  const hour = Number(said.slice(1, 3))
  const isLate = part !== '' && part !== 'morning' && hour < 12
  const clock = isLate ? `T${pad(hour + 12)}${said.slice(3)}` : said
  return time({ kind: 'clock', time: clock, on }, readerOf(document, match).bound() === null ? null : 'APPROX')
}

/** "the night of the fire", "the dawn of an age" */
const unclear = words('dawn daybreak dusk night nightfall sunrise sunset')

/** Clock times and parts of the day without a date beside them. */
export const timeRules: readonly DateRule[] = [
  {
    name: 'dates/clock',
    pattern: '({bound=bound})? {clock=clock} ({zone})?',
    means: (match, document) => clockOn(match, document, null),
  },
  {
    // "3:15 in the morning"
    name: 'dates/clock-in-part-of-day',
    pattern: '({bound=bound})? {clock=clock} (in the | at) {part=partOfDay}',
    means: (match, document) => clockOn(match, document, null),
  },
  {
    name: 'dates/hour-in-part-of-day',
    pattern: '({bound})? {hour=amount} (in the | at) [part: (morning | afternoon | evening | night)]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const hour = read.number('hour')
      if (hour === null || hour % 1 !== 0 || hour < 1 || hour > 12) return null
      const isLate = read.words('part') !== 'morning' && hour < 12
      return time({ kind: 'clock', time: `T${pad(isLate ? hour + 12 : hour)}:00`, on: null })
    },
  },
  {
    name: 'dates/tonight',
    pattern: 'tonight | last night',
    means: (match, document) =>
      // "the Tonight Show"
      document.tokens[match.from - 1]?.lower === 'the'
        ? null
        : time({ kind: 'part of day', part: 'NI', on: dayOf(wordsOf(document, match) === 'tonight' ? 0 : -1) }),
  },
  {
    name: 'dates/this-part-of-day',
    pattern: '({modifier=stretchModifier})? this {part=partOfDay}',
    means: (match, document) => {
      const read = readerOf(document, match)
      return time(
        { kind: 'part of day', part: partsOfDay.get(read.words('part')) ?? 'MO', on: dayOf(0) },
        read.modifier(),
      )
    },
  },
  {
    name: 'dates/deictic-part-of-day',
    pattern: '({modifier=stretchModifier})? (yesterday | tomorrow | today) {part=partOfDay}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const day = document.tokens[match.captures.part!.from - 1]!.lower
      const on = dayOf(deicticDays.get(day) ?? 0)
      return time({ kind: 'part of day', part: partsOfDay.get(read.words('part')) ?? 'MO', on }, read.modifier())
    },
  },
  {
    // "by [mid-afternoon]", "until late evening"
    name: 'dates/bare-part-of-day',
    pattern:
      '(by | since | until) [span: ({modifier=stretchModifier})? {part=partOfDay}] | (after | at | before | from | till) [span: [part: (dawn | daybreak | dusk | nightfall | sunrise | sunset)]]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const part = partsOfDay.get(read.words('part')) ?? 'MO'
      return time({ kind: 'part of day', part, on: null }, read.modifier())
    },
  },
  {
    name: 'dates/part-of-day',
    pattern:
      '({modifier=stretchModifier})? (the | that) [turn: (next | following | previous | same)]? {part=partOfDay}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const turn = read.words('turn')
      const count = turn === 'previous' ? -1 : turn === 'next' || turn === 'following' ? 1 : 0
      const next = document.tokens[match.to]
      if (count === 0 && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.lower === 'of')) return null
      if (turn === '' && document.tokens[match.from]!.lower === 'the' && unclear.has(read.words('part'))) return null
      const on = turn === '' ? null : dayOf(count, 'reference')
      const part = partsOfDay.get(read.words('part')) ?? 'MO'
      return time({ kind: 'part of day', part, on }, stretchModifiers.get(read.words('modifier')) ?? null)
    },
  },
]
