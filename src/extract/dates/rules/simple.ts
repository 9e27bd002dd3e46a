import type { Document } from '../../../document/document.js'
import { perDocument } from '../../../document/memo.js'
import type { TokenRange } from '../../../document/span.js'
import { type Proposal, ruleFinder } from '../../../grammar/pattern/rules.js'
import type { DateReading } from '../expression.js'
import { nearTimeWords } from '../time-words.js'
import { vocabulary } from '../vocabulary.js'
import { dayRules } from './days.js'
import { durationRules } from './durations.js'
import { monthRules } from './months.js'
import { notDates } from './not-dates.js'
import { offsetRules } from './offsets.js'
import { quarterRules } from './quarters.js'
import { referenceRules } from './references.js'
import { setRules } from './sets.js'
import { timeRules } from './times.js'
import { turnRules } from './turns.js'
import { yearRules } from './years.js'

/** All rules that need no other date. Of two readings as long as each other, the earlier rule's is chosen. */
export const simpleRules = [
  ...dayRules,
  ...monthRules,
  ...yearRules,
  ...quarterRules,
  ...turnRules,
  ...offsetRules,
  ...referenceRules,
  ...timeRules,
  ...durationRules,
  ...setRules,
] as const

/** The name of a rule that needs no other date. */
export type SimpleRuleName = (typeof simpleRules)[number]['name']
type DateProposal = Proposal<DateReading, SimpleRuleName>

/** What the simple rules propose. */
export const findSimple = perDocument(
  ruleFinder<DateReading, SimpleRuleName>({
    kind: 'dates',
    rules: simpleRules,
    refusals: notDates,
    vocabulary,
    worthTrying: nearTimeWords,
  }),
)

/** What the simple rules propose, by the token that it begins at; the longest first. */
const simpleByStart = perDocument((document: Document): ReadonlyMap<number, readonly DateProposal[]> => {
  const byStart = new Map<number, DateProposal[]>()
  for (const proposal of findSimple(document)) {
    const list = byStart.get(proposal.from)
    if (list === undefined) byStart.set(proposal.from, [proposal])
    else list.push(proposal)
  }
  for (const list of byStart.values()) list.sort((a, b) => b.to - a.to)
  return byStart
})

/** The longest reading that the simple rules gave from a token, where it passes a test. */
export const longestAt = (
  document: Document,
  at: number,
  accept: (reading: DateReading) => boolean,
): DateProposal | undefined => simpleByStart(document).get(at)?.find(accept)

/** The reading that the simple rules gave to a range. */
export const readingAt = (document: Document, { from, to }: TokenRange): DateReading | undefined =>
  simpleByStart(document)
    .get(from)
    ?.find((proposal) => proposal.to === to)
