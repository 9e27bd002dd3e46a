import { aroundFinder } from '../../../grammar/pattern/around.js'
import type { Candidate } from '../candidate.js'
import { type Condition, meets } from '../conditions.js'
import type { Amount, Context } from '../context.js'
import { calendar } from './calendar.js'
import { codes } from './codes.js'
import { labels } from './labels.js'
import { records } from './records.js'
import type { NotCountRow } from './row.js'
import { timePoints } from './time-points.js'
import { vocabulary } from './vocabulary.js'

/** The rules that refuse a number as no count: the first that fits is the one that says so. */
const rows: readonly NotCountRow[] = [...calendar, ...codes, ...labels, ...records]

/** Every rule that says of words that they are no count. */
export const notCounts = [...calendar, ...codes, ...labels, ...records, ...timePoints] as const

/** A finder of the rules that can hold of numbers written one way, so that the others are not tried. */
const finderOf = (written: Condition, other: Condition) =>
  aroundFinder(
    rows
      .filter(({ number }) => !number.includes(other))
      .map(({ name, number, around }) => ({ name, meets: meets(number.filter((each) => each !== written)), around })),
    vocabulary,
  )
const inDigits = finderOf('inDigits', 'inWords')
const inWords = finderOf('inWords', 'inDigits')
const spans = aroundFinder(timePoints, vocabulary)

/** Whether a number is no count: a year, a time of the day, a code, a label, a part of a name, a record of play. */
export const isNoCount = (context: Context, amount: Amount): boolean => {
  const { document } = context
  const anchor = { from: amount.number.from, to: amount.to }
  const numbers = amount.inDigits ? inDigits : inWords
  const rule = numbers.first(document, anchor, context, (row) => row.meets(amount, context))
  if (rule === null) return false
  document.trace?.push({
    kind: 'counts',
    verdict: 'refused',
    rule: rule.name,
    from: amount.from,
    to: amount.to,
    why: null,
  })
  return true
}

/** Whether a span of time is a point in time after all. */
export const isTimePoint = (context: Context, candidate: Candidate): boolean => {
  const { document } = context
  const { kind, from, to } = candidate
  const rule = kind === 'duration' ? spans.first(document, candidate, context) : null
  if (rule === null) return false
  document.trace?.push({ kind: 'counts', verdict: 'refused', rule: rule.name, from, to, why: null })
  return true
}
