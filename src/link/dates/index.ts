import { dayNumber, isDay, isoDay, readIsoDay } from '../../document/days.js'
import type { Document } from '../../document/document.js'
import type { Expression, Unit } from '../../extract/dates/expression.js'
import type { DateMention } from '../../extract/dates/index.js'
import { sideOf } from '../../extract/dates/side/index.js'
import type { LinkedDate, Remark } from '../linked.js'
import { datingOf } from './datings.js'
import { rankOf } from './interval.js'
import { resolve } from './resolution.js'
import type { Context, Resolved, Spoken } from './resolved.js'
import { sayingDates } from './said-day.js'

/** Whether the article writes days before months, by the dates whose order shows; null where they do not, or disagree. */
const writesDayFirst = (found: readonly DateMention[]): boolean | null => {
  let dayFirst = 0
  let monthFirst = 0
  for (const { expression, rule } of found) {
    if (expression.kind === 'numeric') {
      if (expression.first > 12) dayFirst++
      if (expression.second > 12) monthFirst++
    } else if (rule === 'dates/day-month') dayFirst++
    else if (rule === 'dates/month-day') monthFirst++
  }
  if (dayFirst > 0 && monthFirst > 0) return null
  return dayFirst > 0 ? true : monthFirst > 0 ? false : null
}

const messages: Readonly<Record<NonNullable<Resolved['fault']>, string>> = {
  'no such day': 'the calendar has no such day',
  'order of day and month': 'the article does not show whether the day or the month comes first',
  'out of range': 'it reaches before the year 1 or past the year 9999, or is longer than a number can say',
}
const codes: Readonly<Record<NonNullable<Resolved['fault']>, string>> = {
  'no such day': 'impossible-date',
  'order of day and month': 'ambiguous-date',
  'out of range': 'date-out-of-range',
}
const remarkOf = (mention: DateMention, fault: NonNullable<Resolved['fault']>): Remark => ({
  severity: 'warning',
  code: codes[fault],
  message: messages[fault],
  span: { start: mention.start, end: mention.end },
})

const needsSide = ({ kind }: Expression): boolean => kind !== 'value' && kind !== 'year' && kind !== 'decade'

/** The words whose side a date has: of the end of a range, those of its start. */
const sidedBy = (found: readonly DateMention[], at: number): DateMention => {
  const mention = found[at]!
  const isRangeEnd = mention.expression.kind === 'weekday' && mention.expression.since !== undefined
  return isRangeEnd ? (found[at - 1] ?? mention) : mention
}

/** How many sentences on a quarter is still what the story is about. */
const quarterLasts = 6

/** The times spoken of so far, the last one of each length at hand. */
const memory = (today: number | null) => {
  const byRank: ({ readonly spoken: Spoken; readonly at: number } | undefined)[] = []
  let count = 0
  let quarter: Spoken | undefined
  return {
    keep: (spoken: Spoken, expression: Expression): void => {
      const { unit } = spoken.resolved
      if (unit === null) return
      const isYearBefore = expression.kind === 'shift' && expression.unit === 'year'
      const isOver = today === null || (spoken.resolved.last ?? today) < today
      if (unit === 'quarter' && expression.kind === 'part of year' && expression.year === null && isOver)
        quarter = spoken
      if (!isYearBefore) byRank[rankOf(unit)] = { spoken, at: count++ }
    },
    last: (longest: Unit): Spoken | undefined => {
      let latest: { readonly spoken: Spoken; readonly at: number } | undefined
      for (let rank = 0; rank <= rankOf(longest); rank++) {
        const kept = byRank[rank]
        if (kept !== undefined && (latest === undefined || kept.at > latest.at)) latest = kept
      }
      return latest?.spoken
    },
    quarterAt: (sentence: number): Spoken | undefined =>
      quarter !== undefined && sentence - quarter.origin.sentence <= quarterLasts ? quarter : undefined,
  }
}

/** The document's day where it explains itself: "today (July 26, 2022)", "yesterday (July 27, 2022)". */
const glossedToday = (found: readonly DateMention[]): number | null => {
  for (let i = 1; i < found.length; i++) {
    const [said, gloss] = [found[i - 1]!, found[i]!]
    if (said.rule !== 'dates/deictic-day' || said.expression.kind !== 'shift' || gloss.from !== said.to + 1) continue
    const { expression } = gloss
    if (expression.kind === 'day' && expression.year !== null && isDay({ ...expression, year: expression.year }))
      return dayNumber(expression.year, expression.month, expression.day) - (said.expression.count ?? 0)
  }
  return null
}

/** The day on which words were said, by what tells it; the document's where that is no day of the past. */
const dayOfSaying = (said: Expression, today: number | null, dayFirst: boolean | null): number | null => {
  const { interval } = resolve(said, { today, side: 'past', dayFirst, reference: () => undefined, quarter: undefined })
  return interval?.unit === 'day' && today !== null && interval.first <= today ? interval.first : today
}

/** Reckons dates, in reading order, from the document's own date or the time last spoken of. */
export const linkDates = (
  document: Document,
  found: readonly DateMention[],
): { readonly dates: readonly LinkedDate[]; readonly remarks: readonly Remark[] } => {
  const dates: LinkedDate[] = []
  const remarks: Remark[] = []
  const today = document.published === null ? glossedToday(found) : readIsoDay(document.published)
  const spoken = memory(today)
  const saidOn = sayingDates(document, found)
  const dayFirst = writesDayFirst(found)
  for (const [at, mention] of found.entries()) {
    const { start, end, sentence, rule, type, mod, expression } = mention
    const side = needsSide(expression) ? sideOf(document, sidedBy(found, at)) : null
    const saying = today === null ? null : saidOn(mention)
    const context: Context = {
      today: saying === null ? today : dayOfSaying(saying.expression, today, dayFirst),
      side,
      dayFirst,
      reference: spoken.last,
      quarter: spoken.quarterAt(sentence),
    }
    const resolved = resolve(expression, context)
    const { value, first, last, anchor, fault } = resolved
    const earliest = first === null ? null : isoDay(first)
    const latest = last === null ? null : isoDay(last)
    const dating = latest === null ? null : datingOf(document, mention)
    const linked: LinkedDate = { start, end, sentence, rule, type, mod, value, earliest, latest, anchor, dating }
    dates.push(linked)
    if (fault !== undefined) remarks.push(remarkOf(mention, fault))
    if (type === 'DATE' || type === 'TIME') spoken.keep({ resolved, origin: linked }, expression)
  }
  return { dates, remarks }
}
