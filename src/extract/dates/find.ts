import type { Document } from '../../document/document.js'
import type { TokenTest } from '../../grammar/pattern/classes.js'
import { chooseLongest, type Proposal, ruleFinder } from '../../grammar/pattern/rules.js'
import type { DateReading } from './expression.js'
import { composedRules } from './rules/composed.js'
import { notDates } from './rules/not-dates.js'
import { findSimple, longestAt, simpleRules } from './rules/simple.js'
import { nearTimeWords } from './time-words.js'
import { vocabulary } from './vocabulary.js'

const isDate = ({ type, expression }: DateReading): boolean => type === 'DATE' && expression.kind !== 'value'
const isDay = ({ type, expression }: DateReading): boolean => {
  if (type !== 'DATE') return false
  if (expression.kind === 'part of year') return expression.part.unit === 'day'
  if (expression.kind === 'shift' || expression.kind === 'same') return expression.unit === 'day'
  return expression.kind === 'day' || expression.kind === 'numeric' || expression.kind === 'weekday'
}
const isPartOfDay = ({ expression }: DateReading): boolean =>
  expression.kind === 'part of day' && expression.on !== null

/** A class of the vocabulary: the longest that the simple rules found at a token, where it passes a test. */
const found =
  (accept: (reading: DateReading) => boolean): TokenTest =>
  (document, at, to) => {
    const proposal = longestAt(document, at, accept)
    return proposal === undefined || proposal.to > to ? 0 : proposal.to - at
  }

const findComposed = ruleFinder<DateReading, (typeof composedRules)[number]['name']>({
  kind: 'dates',
  rules: composedRules,
  refusals: notDates,
  vocabulary: {
    ...vocabulary,
    date: found(isDate),
    day: found(isDay),
    dayOrPart: found((reading) => isDay(reading) || isPartOfDay(reading)),
  },
  worthTrying: nearTimeWords,
})

/** All rules that find dates. */
export const dateRules = [...composedRules, ...simpleRules] as const
/** The name of a rule that finds dates. */
export type DateRuleName = (typeof dateRules)[number]['name']

/** The time expressions of a document: every rule's proposals, overlaps settled in favour of the longest. */
export const findDates = (document: Document): Proposal<DateReading, DateRuleName>[] =>
  chooseLongest<Proposal<DateReading, DateRuleName>>(
    [...findComposed(document), ...findSimple(document)],
    'dates',
    document.trace,
  )
