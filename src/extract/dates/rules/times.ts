import type { Document } from '../../../document/document.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { units } from '../../../lexicon/numbers/number-words.js'
import { type DateReading, duration, type Expression, time } from '../expression.js'
import { deicticDays, midnight, namedHours, pastMidnight } from '../lexicon.js'
import { type Reader, readerOf } from '../normalize.js'

const dayAt = (count: number, from: 'document' | 'reference' = 'document'): Expression => ({
  kind: 'shift',
  unit: 'day',
  count,
  from,
})

const pad = (number: number): string => String(number).padStart(2, '0')

/** "T18:30" and its like, from the words of a clock time; null where no clock shows it. */
const clockTime = (words: string): string | null => {
  const named = namedHours.get(words)
  if (named !== undefined) return named
  const spelled = / o'clock$/.test(words) ? units.get(words.split(' ')[0] ?? '') : undefined
  if (spelled !== undefined) return spelled <= 12 ? `T${pad(spelled)}:00` : null
  const parts = /^(\d{1,2})(?:(?: : |\.)(\d\d))?(?: : \d\d)?(?: ([\p{L}'.]+))?$/u.exec(words)
  const military = /^(\d\d)(\d\d)/.exec(words)
  const hour = Number(parts?.[1] ?? military?.[1] ?? 99)
  const minute = Number(parts?.[2] ?? military?.[2] ?? 0)
  const meridiem = parts?.[3]?.[0]
  if (hour > 24 || minute > 59) return null
  const turned = meridiem === 'p' && hour < 12 ? hour + 12 : meridiem === 'a' && hour === 12 ? 0 : hour
  return `T${pad(turned)}:${pad(minute)}`
}

/** The clock time of a match, on a day; the part of the day that it names tells which half of the day is meant. */
export const clockOn = (match: Match, document: Document, on: Expression | null): DateReading | null => {
  const read = readerOf(document, match)
  const said = clockTime(read.words('clock'))
  if (said === null) return null
  const hour = Number(said.slice(1, 3))
  const isLate = read.has('part') && read.partOfDay() !== 'MO' && hour < 12
  const before = document.tokens[match.from - 1]?.lower ?? ''
  const opensDay = said === midnight.end && on !== null && pastMidnight.has(before)
  const clock = opensDay ? midnight.start : isLate ? `T${pad(hour + 12)}${said.slice(3)}` : said
  return time({ kind: 'clock', time: clock, on }, read.bound() === null ? null : 'APPROX')
}

/** The part of the day of a match, on a day. */
export const partOn = (read: Reader, on: Expression | null): DateReading =>
  time({ kind: 'part of day', part: read.partOfDay(), on }, read.modifier())

/** "3:59:45", "2:05.4", "1h20m": how long a race took. */
const raceTime = (match: Match, document: Document): DateReading | null => {
  const words = readerOf(document, match).words('figures')
  const parts = words.split(/ : | ?h ?| ?m(?:in)?\b/).filter((part) => part !== '')
  if (parts.some((part) => !/^[\d.]+$/.test(part))) return null
  const numbers = parts.map((part) => Number(part))
  const codes = words.includes('h') ? ['H', 'M'] : numbers.length === 3 ? ['H', 'M', 'S'] : ['M', 'S']
  return duration(`PT${numbers.map((number, i) => `${number}${codes[i]}`).join('')}`)
}

const clockAlone = (match: Match, document: Document): DateReading | null => clockOn(match, document, null)

/** Clock times and parts of the day without a date beside them. */
export const timeRules = [
  {
    name: 'dates/race-time',
    pattern:
      '(in | of | time (of | was) | clocked | ran | took | record) [span: {figures=raceTime}] | {figures=hoursAndMinutes}',
    means: raceTime,
    examples: ['He won in [2:04:11] on the day.', 'The trip lasts [1h45m] by bus.'],
  },
  {
    name: 'dates/clock-of-set',
    pattern:
      '(daily | nightly | (every | each) ({weekday} | {unit}) | {pluralWeekday}) at [span: ({bound=bound})? {clock=clock}] | [span: ({bound=bound})? {clock=clock}] (daily | nightly | every | on {pluralWeekday})',
    means: (match, document) => {
      const time = clockAlone(match, document)
      return time === null || time.expression.kind !== 'clock'
        ? null
        : { ...time, expression: { kind: 'value', value: `XXXX-XX-XX${time.expression.time}` } }
    },
    examples: ['The pool opens every day at [9 a.m.].', 'The pool opens at [noon] on Saturdays.'],
  },
  {
    name: 'dates/clock',
    pattern: '({bound=bound})? {clock=clock} ({zone})?',
    means: clockAlone,
    examples: ['The shop blew up [around 11am].', 'The shop blew up at [noon GMT].'],
  },
  {
    name: 'dates/clock-on-day-of-month',
    pattern:
      '({bound=bound})? {clock=clock} ({zone})? (on | of) the {day=dayInFigures} !({noun} | {name} | {adjective} | {number} | of | -)',
    means: (match, document) =>
      clockOn(match, document, {
        kind: 'day of month',
        day: readerOf(document, match).number('day') ?? 0,
        months: null,
        weekday: null,
      }),
    examples: ['The shop blew up at [10 p.m. on the 3rd].'],
  },
  {
    name: 'dates/clock-in-part-of-day',
    pattern: '({bound=bound})? {clock=clock} (in the | at) {part=partOfDay}',
    means: clockAlone,
    examples: ['The shop blew up at [3:15 in the morning].'],
  },
  {
    name: 'dates/hour-in-part-of-day',
    pattern: '({bound})? {hour=amount} (in the | at) ([early: morning] | afternoon | evening | night)',
    means: (match, document) => {
      const read = readerOf(document, match)
      const hour = read.number('hour')
      if (hour === null || hour % 1 !== 0 || hour < 1 || hour > 12) return null
      const isLate = !read.has('early') && hour < 12
      return time({ kind: 'clock', time: `T${pad(isLate ? hour + 12 : hour)}:00`, on: null })
    },
    examples: ['The shop blew up Monday; at [4 in the morning] it was still burning.'],
  },
  {
    name: 'dates/tonight',
    pattern: '[tonight: tonight] | last night',
    means: ({ captures }) =>
      time({ kind: 'part of day', part: 'NI', on: dayAt(captures.tonight === undefined ? -1 : 0) }),
    examples: ['The shop blew up [last night].', 'The shop will open [tonight].'],
  },
  {
    name: 'dates/this-part-of-day',
    pattern: '({modifier=periodModifier})? this {part=partOfDay}',
    means: (match, document) => partOn(readerOf(document, match), dayAt(0)),
    examples: ['The shop blew up [this morning].'],
  },
  {
    name: 'dates/deictic-part-of-day',
    pattern: '({modifier=periodModifier})? [day: (yesterday | tomorrow | today)] {part=partOfDay}',
    means: (match, document) => {
      const read = readerOf(document, match)
      return partOn(read, dayAt(deicticDays.get(read.words('day')) ?? 0))
    },
    examples: ['The shop blew up [yesterday afternoon].'],
  },
  {
    name: 'dates/bare-part-of-day',
    pattern:
      '(by | since | until) [span: ({modifier=periodModifier})? {part=partOfDay}] | (after | at | before | from | till) [span: [part: (dawn | daybreak | dusk | nightfall | sunrise | sunset)]]',
    means: (match, document) => partOn(readerOf(document, match), null),
    examples: ['By [mid-afternoon] the shop was gone.', 'The shop was gone before [dawn].'],
  },
  {
    // but "the night of the fire", "the morning train", "the dawn of an age"
    name: 'dates/part-of-day',
    pattern:
      '({modifier=periodModifier})? ((the | that) ([back: previous] | [on: (next | following)]) {part=partOfDay} | ((the | that) [same: same] {part=partOfDay} | that {part=partOfDay} | the {part=clearPartOfDay}) !({noun} | {name} | of))',
    means: (match, document) => {
      const read = readerOf(document, match)
      if (read.has('same')) return partOn(read, dayAt(0, 'reference'))
      if (read.has('back')) return partOn(read, dayAt(-1, 'reference'))
      return partOn(read, read.has('on') ? dayAt(1, 'reference') : null)
    },
    examples: ['The dam broke on March 10, 2021. [The next morning] a bridge fell.'],
  },
] as const satisfies readonly Rule<DateReading>[]
