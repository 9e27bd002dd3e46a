import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { TokenRange } from '../../document/span.js'
import type { Mention } from '../../grammar/mention.js'
import type { TokenTest } from '../../grammar/pattern/classes.js'
import { chooseLongest, type Rule, ruleFinder } from '../../grammar/pattern/rules.js'
import { calendarRules } from './calendar-rules.js'
import { composedRules } from './composed-rules.js'
import { durationRules } from './duration-rules.js'
import type { DateReading } from './expression.js'
import { periodRules } from './period-rules.js'
import { quarterRules } from './quarter-rules.js'
import { setRules } from './set-rules.js'
import { timeRules } from './time-rules.js'
import { nearTimeWords } from './time-words.js'
import { vocabulary } from './vocabulary.js'

type Proposal = Mention & DateReading

const simpleRules: readonly Rule<DateReading>[] = [
  ...calendarRules,
  ...quarterRules,
  ...periodRules,
  ...timeRules,
  ...durationRules,
  ...setRules,
]
const findSimple = perDocument(ruleFinder(simpleRules, vocabulary, nearTimeWords))

/** What the simple rules propose, by the token that it begins at; the longest first. */
const simpleByStart = perDocument((document: Document): ReadonlyMap<number, readonly Proposal[]> => {
  const byStart = new Map<number, Proposal[]>()
  for (const proposal of findSimple(document)) {
    const list = byStart.get(proposal.from)
    if (list === undefined) byStart.set(proposal.from, [proposal])
    else list.push(proposal)
  }
  for (const list of byStart.values()) list.sort((a, b) => b.to - a.to)
  return byStart
})

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
    const proposal = simpleByStart(document).get(at)?.find(accept)
    return proposal === undefined || proposal.to > to ? 0 : proposal.to - at
  }

const readingAt = (document: Document, { from, to }: TokenRange): DateReading | undefined =>
  simpleByStart(document)
    .get(from)
    ?.find((proposal) => proposal.to === to)

const madeOfDates = composedRules(readingAt)
const findComposed = ruleFinder(
  madeOfDates,
  {
    ...vocabulary,
    date: found(isDate),
    day: found(isDay),
    dayOrPart: found((reading) => isDay(reading) || isPartOfDay(reading)),
  },
  nearTimeWords,
)

/** The names of all rules. */
export const ruleNames: readonly string[] = [...madeOfDates, ...simpleRules].map(({ name }) => name)

/** The time expressions of a document: every rule's proposals, overlaps settled in favour of the longest. */
export const findDates = (document: Document): (Mention & DateReading)[] =>
  chooseLongest([...findComposed(document), ...findSimple(document)])
