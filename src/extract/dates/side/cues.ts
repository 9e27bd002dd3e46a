import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { Side } from '../expression.js'

/** A cue beside a date that tells its side. */
interface CueRow extends AroundRule {
  readonly side: Side
  /** the tense that the clause must have */
  readonly tense?: 'past'
  /** not where the verb of the clause puts something off */
  readonly notDeferred?: true
}

/** Cues that need no verb: the first row that fits decides. */
export const adverbialRows = [
  {
    name: 'dates/since-date',
    around: ['(since | ended) #'],
    side: 'past',
    examples: ['He has been in jail since [November].'],
  },
  {
    // told of when they are over
    name: 'dates/happening-of-date',
    around: ['{determiner} # {happening}', '!!{determiner} # {happening}'],
    side: 'past',
    examples: ['The [Oct. 7] attacks shook the town.'],
  },
  {
    name: 'dates/date-as-attribute',
    around: ["# 's", '{determiner} # {noun}', '!!{determiner} # {noun}'],
    side: null,
    examples: ["The storm hit before [Monday]'s vote.", 'The [May] vote left the council split.'],
  },
  {
    name: 'dates/as-soon-as-date',
    around: ['(early | soon) as #'],
    side: 'future',
    examples: ['The rains reach the town as early as [Monday].'],
  },
  {
    name: 'dates/ahead-of-date',
    around: ['ahead (of | to) ({determiner} | {adjective} | {noun&lower} | {possessive})*4 on? #'],
    side: 'future',
    examples: ['The party chose its leader ahead of [Monday].', 'Stocks fell ahead of a vote on [Monday].'],
  },
  {
    name: 'dates/as-of-date',
    around: ['as of #'],
    side: null,
    examples: ['As of [Monday], two roads were shut.'],
  },
] as const satisfies readonly CueRow[]

/** Cues that are weighed with the tense of the clause: the first row that fits decides. */
export const clauseRows: readonly CueRow[] = [
  {
    name: 'dates/until-past-date',
    around: ['(until | till | through) #'],
    tense: 'past',
    notDeferred: true,
    side: 'past',
    examples: ['She worked in the port until [March].'],
  },
  {
    name: 'dates/until-date',
    around: ['(until | till | through) #'],
    side: 'future',
    examples: ['The vote was postponed until [Monday].'],
  },
  {
    name: 'dates/had-been-planned',
    around: ['been {plan&verb} (at | by | for | from | in | on)? #'],
    tense: 'past',
    side: 'past',
    examples: ['The talks had been scheduled for [Monday].'],
  },
  {
    name: 'dates/planned-for-date',
    around: ['{plan} (at | by | for | from | in | on)? #'],
    side: 'future',
    examples: ['The notes, payable [Monday], sold well.', 'The team is due [Monday].'],
  },
]
