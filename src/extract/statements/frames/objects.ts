import type { Stance } from '../../../lexicon/verbs/reporting.js'
import { words } from '../../../lexicon/word-list.js'
import { surveyNouns } from '../lexicon.js'
import type { Frame } from './frame.js'

/** A frame of verbs that report with some objects alone. */
export interface ObjectFrame extends Frame {
  readonly verbs: ReadonlySet<string>
  /** heads of the sources that it is for, by their singular; without it, any */
  readonly sources?: ReadonlySet<string>
  /** those alone who inform: a name, a body, a report */
  readonly isOfInformant?: true
  /** the verb is negated */
  readonly negated?: true
  /** a pattern after the verb: the content begins where it does */
  readonly opens: string
  readonly stance: Stance
}

/** Figures that are put somewhere, estimates that are changed, requests that are left without an answer. */
export const objectFrames = [
  {
    name: 'statements/source-cue-figure',
    order: 'source cue content',
    verbs: words('peg place put revise'),
    opens: '!!{figureNoun} {baseNoun} {inner}*16 (at | to | upwards | downwards) {amountAhead}',
    stance: 'says',
    examples: [
      'The mayor put [the toll at 40].',
      'Insurers have put [the cost of the storm at more than $2 million].',
      'Officials revised [the number of missing to 14].',
    ],
  },
  {
    name: 'statements/source-cue-valuation',
    order: 'source cue content',
    verbs: words('estimate peg value'),
    opens: '{baseNoun} {inner}*16 at {amountAhead}',
    stance: 'says',
    examples: ['Analysts value [the firm at $42 billion].', 'The club estimates [its debts at about $3 million].'],
  },
  {
    name: 'statements/poll-cue-standing',
    order: 'source cue content',
    verbs: words('give have put place'),
    sources: surveyNouns,
    opens:
      '{baseNoun} ({inner}*6 (at | ahead | behind | leading | trailing | tied | level) | {determiner} {inner}*3 (edge | lead | majority))',
    stance: 'says',
    examples: [
      'A poll released Friday had [Ada Venn ahead by nine points].',
      'The survey put [support for the sale at 40 percent].',
      'One poll gave [Lind a lead of ten points].',
    ],
  },
  {
    name: 'statements/source-cue-estimate',
    order: 'source cue content',
    verbs: words('cut increase lift lower raise trim update'),
    opens: '!!{estimateNoun} {baseNoun} {inner}*16 to {amountAhead}',
    stance: 'says',
    examples: ['The ministry raised [the toll to 57].', 'The bank cut [its forecast to 2 percent].'],
  },
  {
    name: 'statements/source-cue-toll',
    order: 'source cue content',
    verbs: words('give issue release update'),
    // "a toll of 44 dead and 140 injured"
    opens:
      '({possessive} {adverb})? !!{estimateNoun} {baseNoun} of {amountAhead} ({inner}*4 and {inner}*3 {number} ({noun} | {adjective} | {verb}))?',
    stance: 'says',
    examples: [
      'The ministry gave [a toll of 48 dead].',
      'State media gave [a toll of 44 dead and 140 hurt] in the fire.',
      'The monitor updated [its earlier toll of 15].',
    ],
  },
  {
    name: 'statements/source-cue-tally',
    order: 'source cue content',
    verbs: words('count document log record tally'),
    isOfInformant: true,
    opens: '!!{amountAhead} {any&!punctuation&!verb}*6 {tallied}',
    stance: 'says',
    examples: [
      'A rights group counted [35 arrests] during the march.',
      'The agency has recorded [at least 12 deaths since May].',
    ],
  },
  {
    name: 'statements/source-declined-comment',
    order: 'source cue content',
    verbs: words('decline'),
    opens: '!!{commentNoun} {nounPhrase}',
    stance: 'declines',
    examples: ['A spokesman declined [further comment] on Monday.'],
  },
  {
    name: 'statements/source-unanswered-request',
    order: 'source cue content',
    verbs: words('return'),
    negated: true,
    opens: '!!{requestNoun} {nounPhrase}',
    stance: 'declines',
    examples: ['The mayor did not return [calls] on Friday.'],
  },
] as const satisfies readonly ObjectFrame[]
