import type { StatementType } from '../../../lexicon/verbs/reporting.js'
import type { Frame } from './frame.js'

export interface AdjunctFrame extends Frame {
  /** a pattern: `cue` and `source` are captured */
  readonly opens: string
  /**
   * what of the sentence is the content: the clause that the words interrupt, what stands before and after them, or the clause after
   * them; or, in figures, what stands around them unless it tells who was asked or what they said; or, where they open a clause and a
   * comma ends them, that clause
   */
  readonly content: 'clause' | 'around' | 'after' | 'figures' | 'opening'
  /** the type that the words give to what they tell; an assertion where it is left out */
  readonly type?: StatementType
}

/** Attributions by words that are no verbs. */
export const adjunctFrames = [
  {
    name: 'statements/according-to',
    order: 'cue source content',
    // "according to a report from [the harbour office]", "according to a poll [by the Harbour Times]"
    opens: '[cue: according to ({baseNoun} from)?] [source: {nounPhrase} ((by | from) {nounPhrase})?]',
    content: 'around',
    examples: [
      'According to the mayor, [two boats had sunk].',
      '[Two boats had sunk], according to the mayor.',
      '[Two boats], according to the mayor, [had sunk in the night].',
      '[Two boats had sunk] according to the mayor.',
    ],
  },
  {
    name: 'statements/per-source',
    order: 'content cue source',
    opens: '[cue: as? per] [source: !!{informant} {nounPhrase} ((by | from) {nounPhrase})?]',
    content: 'around',
    examples: [
      '[Two boats had sunk], per the mayor.',
      'As per the coast guard, [two boats had sunk].',
      'Per court papers, [the captain had been drunk].',
    ],
  },
  {
    name: 'statements/in-poll',
    order: 'content cue source',
    opens: '[cue: in] [source: {pollPhrase} ((of | by) {nounPhrase})?]',
    content: 'figures',
    examples: [
      'In a survey of sailors last week, [the mayor held a lead of ten points].',
      '[The mayor held a lead of ten points] in a Harbour Times poll.',
    ],
  },
  {
    name: 'statements/in-view',
    order: 'source cue content',
    opens:
      'in ([source: {possessive}] {adjective}*2 [cue: {viewNoun}] | [source: {possessor}] {ownerMark} {adjective}*2 [cue: {viewNoun}])',
    content: 'around',
    type: 'belief',
    examples: [
      'In his view, [the pier is old].',
      'In the mayor’s opinion, [the pier is old].',
      '[The pier], in Ada Venn’s view, [is too old to mend].',
    ],
  },
  {
    name: 'statements/in-view-of',
    order: 'cue source content',
    opens: '[cue: in the ({viewNoun} | eyes) of] [source: {nounPhrase}]',
    content: 'around',
    type: 'belief',
    examples: [
      'In the view of many sailors, [the pier is old].',
      'The pier, in the eyes of the mayor, [is too old to mend].',
    ],
  },
  {
    name: 'statements/in-words-of',
    order: 'cue source content',
    opens: '[cue: in the words of] [source: {nounPhrase}] ,',
    content: 'opening',
    examples: ['In the words of one sailor, [the sea won].'],
  },
  {
    name: 'statements/by-account',
    order: 'cue source content',
    opens: '[cue: by] [source: ({possessive} | {possessor} {ownerMark}) {adjective}*2 {accountNoun}]',
    content: 'around',
    examples: ['By the mayor’s account, [two boats had sunk].', '[Two boats had sunk], by her own estimate.'],
  },
  {
    name: 'statements/to-holder',
    order: 'cue source content',
    opens: '[cue: to] [source: {holder}] ,',
    content: 'opening',
    type: 'belief',
    examples: ['To many sailors, [the pier is a disgrace].', 'But to others, [the storm was a blessing].'],
  },
  {
    name: 'statements/hearsay-phrase',
    order: 'cue content',
    opens: '[cue: {hearsayNoun} (has | have | had) it] that',
    content: 'after',
    examples: ['Rumour has it [that the council will sell the harbour].'],
  },
  {
    name: 'statements/hearsay-adverb',
    order: 'content cue content',
    opens: '[cue: {hearsay}]',
    content: 'clause',
    examples: ['[The boats had] reportedly [left the harbour at noon].'],
  },
] as const satisfies readonly AdjunctFrame[]

/** "..., the paper said, citing officials": the ones cited say the same, through the one who cites them. */
export const citingFrame = {
  name: 'statements/citing-source',
  order: 'content cue source',
  opens: ',? (that | which)? [cue: {citing}] [source: {nounPhrase&cited}]',
  examples: [
    '[Two boats sank], the Harbour Times reported, citing officials.',
    '[Two boats sank], according to reports from the Harbour Times that cite officials.',
  ],
} as const satisfies Frame & { opens: string }
