import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { numberAt } from '../../grammar/numbers/numbers.js'
import type { Match } from '../../grammar/pattern/compile.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import { months, seasons, weekdays } from '../../lexicon/numbers/calendar.js'
import type { DateModifier, Expression, PartOfDay, Unit, YearOfPart } from './expression.js'
import {
  allUnits,
  amounts,
  boundModifiers,
  partsOfDay,
  periodModifiers,
  spelledDecades,
  turnsFromDocument,
  turnsFromReference,
} from './lexicon.js'

/** The words of a range in lower case with one space between tokens: the key of every word list. */
export const wordsOf = (document: Document, range: TokenRange | undefined): string => {
  if (range === undefined) return ''
  let words = document.tokens[range.from]?.lower ?? ''
  for (let i = range.from + 1; i < range.to; i++) words += ` ${document.tokens[i]!.lower}`
  return words
}

/** The number that words say; null where it is vague (several, a few); "a" is one, "a couple of" two. */
const numberIn = (document: Document, range: TokenRange): number | null => {
  const told = amounts.get(wordsOf(document, range))
  return told === undefined ? (numberAt(document.tokens, range.from, range.to)?.value ?? null) : told
}

/** A year in digits or in words: "1996", "nineteen ninety-six", "two thousand". */
export const yearIn = (document: Document, range: TokenRange): number => {
  const { lower, shape } = document.tokens[range.from]!
  if (shape === 'digits') return Number.parseInt(lower, 10)
  const century = numberAt(document.tokens, range.from, range.from + 1)?.value ?? 0
  if (century < 18 || century > 20) return numberAt(document.tokens, range.from, range.to)?.value ?? 0
  return century * 100 + (numberAt(document.tokens, range.from + 1, range.to)?.value ?? 0)
}

/** The first three digits of a decade: 199 for "the 1990s", "the '90s", "the nineties". */
export const decadeIn = (document: Document, range: TokenRange): number => {
  const words = wordsOf(document, range)
  const spelled = spelledDecades.get(words)
  if (spelled !== undefined) return spelled
  const digits = Number.parseInt(words.replace(/^\D+/, ''), 10)
  return Math.floor((digits < 100 ? 1900 + digits : digits) / 10)
}

const unitCodes: Readonly<Record<Unit | 'fortnight', readonly [code: string, each: number]>> = {
  century: ['Y', 100],
  day: ['D', 1],
  decade: ['Y', 10],
  fortnight: ['W', 2],
  half: ['M', 6],
  hour: ['TH', 1],
  minute: ['TM', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  season: ['M', 3],
  second: ['TS', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  year: ['Y', 1],
}
/** What half of a unit is in smaller ones. */
const halves: Readonly<Record<string, readonly [code: string, count: number]>> = {
  D: ['TH', 12],
  M: ['D', 15],
  TH: ['TM', 30],
  TM: ['TS', 30],
  Y: ['M', 6],
}

/** Whether a number can be written in figures alone: not Infinity, not 1e+21, not 1e-7. */
const isWritable = (amount: number | null): boolean => amount === null || /^\d+(?:\.\d+)?$/.test(String(amount))

/** The TIMEX3 value of a length of time: P3D, PT16H, P2Y6M, PXM where the number is vague; null where no value can write it. */
export const durationOf = (...parts: readonly (readonly [number | null, Unit | 'fortnight'])[]): string | null => {
  const pieces = parts.flatMap(([amount, unit]): (readonly [string, number | null])[] => {
    const [code, each] = unitCodes[unit]
    if (amount === null) return [[code, null]]
    const total = amount * each
    const half = total % 1 === 0.5 ? halves[code] : undefined
    if (half === undefined) return [[code, total]]
    return Math.floor(total) === 0 ? [half] : [[code, Math.floor(total)], half]
  })
  if (!pieces.every(([, amount]) => isWritable(amount))) return null
  let value = 'P'
  let inTime = false
  for (const [code, amount] of pieces) {
    const isTime = code.startsWith('T') && code.length > 1
    value += `${isTime && !inTime ? 'T' : ''}${amount ?? 'X'}${isTime ? code.slice(1) : code}`
    inTime ||= isTime
  }
  return value
}

/** What the captures of a match say, each read by its name. */
export interface Reader {
  readonly has: (name: string) => boolean
  readonly words: (name: string) => string
  readonly number: (name: string) => number | null
  readonly year: (name: string) => number | null
  readonly month: () => number
  readonly weekday: () => number
  readonly unit: (name?: string) => Unit | 'fortnight'
  readonly bound: () => DateModifier | null
  /** of "or more", "or less", "or so" */
  readonly tail: () => DateModifier | null
  readonly partOfDay: () => PartOfDay
  readonly isIndefinite: (name: string) => boolean
  readonly modifier: () => DateModifier | null
  /** of "last", "this", "next" and their like: -1, 0, 1 */
  readonly turn: (name?: string) => -1 | 0 | 1
}

/** Reads the captures of a match. */
export const readerOf = (document: Document, { captures }: Match): Reader => {
  const words = (name: string): string => wordsOf(document, captures[name])
  return {
    has: (name) => captures[name] !== undefined,
    words,
    number: (name) => (captures[name] === undefined ? null : numberIn(document, captures[name])),
    year: (name) => (captures[name] === undefined ? null : yearIn(document, captures[name])),
    month: () => months.get(words('month')) ?? 0,
    weekday: () => weekdays.get(words('weekday')) ?? 0,
    unit: (name = 'unit') => allUnits.get(words(name)) ?? 'day',
    bound: () => boundModifiers.get(words('bound')) ?? null,
    tail: () =>
      captures.orMore !== undefined
        ? 'MORE_THAN'
        : captures.orLess !== undefined
          ? 'LESS_THAN'
          : captures.orSo !== undefined
            ? 'APPROX'
            : null,
    partOfDay: () => partsOfDay.get(words('part')) ?? 'MO',
    isIndefinite: (name) => indefiniteArticles.has(words(name)),
    modifier: () => periodModifiers.get(words('modifier')) ?? null,
    turn: (name = 'turn') => turnsFromDocument.get(words(name)) ?? turnsFromReference.get(words(name)) ?? 0,
  }
}

/** The year that a part of a year belongs to: said, reckoned from the document's ("last year"), or by its own turn ("last July"). */
export const yearOfPart = (read: Reader): YearOfPart => {
  const year = read.year('year')
  if (year !== null) return { year }
  if (read.has('yearTurn')) return { years: read.turn('yearTurn') }
  return read.has('turn') ? { turn: read.turn() } : null
}

/** A season of some year. */
export const seasonOf = (read: Reader): Expression => ({
  kind: 'part of year',
  part: { unit: 'season', season: seasons.get(read.words('season')) ?? 'SU' },
  year: yearOfPart(read),
})
