import type { Complement } from '../../../lexicon/verbs/reporting.js'
import type { Frame } from './frame.js'

/** A frame whose content stands before its cue, or around it. */
export interface FrontedFrame extends Frame {
  /** what kind of content stands there */
  readonly content: 'quote' | 'clause'
  /** the source follows the verb */
  readonly isInverted: boolean
}

/** Content before its attribution: '"...," she said', "..., said the mayor". */
export const frontedFrames = [
  {
    name: 'statements/quote-source-cue',
    order: 'content source cue',
    isInverted: false,
    content: 'quote',
    examples: ['[“We lost the pier,”] Ada Venn said.', '[“We lost the pier,”] Ada Venn said, [“and all the boats.”]'],
  },
  {
    name: 'statements/quote-cue-source',
    order: 'content cue source',
    isInverted: true,
    content: 'quote',
    examples: ['[“We lost the pier,”] said Ada Venn, a sailor.'],
  },
  {
    name: 'statements/clause-source-cue',
    order: 'content source cue',
    isInverted: false,
    content: 'clause',
    examples: ['[Two boats sank], the mayor said.', '[Two boats], the mayor said, [had left the harbour].'],
  },
  {
    name: 'statements/clause-cue-source',
    order: 'content cue source',
    isInverted: true,
    content: 'clause',
    examples: ['[Two boats sank in the night], said the mayor.'],
  },
] as const satisfies readonly FrontedFrame[]

/** A frame that shows in what stands around source and cue together. */
export interface SurroundedFrame extends Frame {
  readonly forms: readonly {
    /** the verb takes one of these */
    readonly takes?: readonly Complement[]
    /** a pattern around source and cue; `cue` captures what still belongs to the cue */
    readonly around: string
  }[]
}

/** Content of which the first part was moved before the source: a relative pronoun or its antecedent. */
export const relativeFrame = {
  name: 'statements/relative-source-cue',
  order: 'content source cue content',
  forms: [
    { takes: ['bare'], around: '# {finite}' },
    { takes: ['bare', 'clause'], around: '(which | who) # {any&!punctuation}' },
    { takes: ['predicated'], around: '# ({determiner} | {adjective} | as | {quotation})' },
  ],
  examples: [
    'The pier closed, [which] she called [“a heavy blow.”]',
    'Ada Venn said the pier was unsafe, [a claim] Lind denied.',
  ],
} as const satisfies SurroundedFrame

/** Content that was moved before the source as a whole: the relative pronoun that is the object of the verb. */
export const relativeObjectFrame = {
  name: 'statements/relative-object-source-cue',
  order: 'content source cue',
  takes: ['object', 'person'],
  around:
    '[content: which | whom | who | what] # ({adverbial} | !{adverbial}) ({end} | {unquotedMark} | {conjunction} | {finite})',
  examples: [
    'The sale, [which] Ada Venn has criticized, goes on.',
    'Lind, [whom] the mayor endorsed last week, lost.',
    'The council did [what] sailors had long demanded.',
  ],
} as const satisfies Frame & { takes: readonly Complement[]; around: string }

/** "As the mayor noted, ...", "..., as reported by the Times, ...": content before and after. */
export const asFrames = {
  active: {
    name: 'statements/as-source-cue',
    order: 'content source cue content',
    forms: [{ takes: ['quote', 'bare', 'clause'], around: 'as # [cue: (out | it)?] !{infinitive}' }],
    examples: ['As the mayor noted, [the bridge was old].', '[The bridge was old], as the mayor noted.'],
  },
  passive: {
    name: 'statements/as-passive-cue',
    order: 'content cue source content',
    forms: [{ around: 'as {adverb}*9 # [cue: by] [source: {nounPhrase}]' }],
    examples: ['As reported by the Harbour Times, [the bridge was old].'],
  },
} as const satisfies Readonly<Record<string, SurroundedFrame>>

/** A clause that runs into its attribution, as where the commas of a text were lost. */
export const runOnFrame = {
  name: 'statements/clause-run-on-source-cue',
  order: 'content source cue',
  takes: ['quote', 'bare'],
  source: '!!{informant} {determiner}',
  around: '({noun&!spoken} | {name}) # ({end} | {punctuation} {end} | {gerundGroup} | while)',
  examples: [
    '[Two boats sank in the harbour on Tuesday] the coast guard said.',
    '[A blast killed 22 people in the town of Ostby] the monitoring group the Harbour Watch said on Monday.',
    '[Nine sailors drowned in the storm] an official said updating a toll of six.',
  ],
} as const satisfies Frame & { takes: readonly Complement[]; source: string; around: string }
