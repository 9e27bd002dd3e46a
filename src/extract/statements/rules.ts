/**
 * How an attribution can be built: the names say in which order source, cue and content stand, and what the content is. Each has its
 * examples in corpus.ts.
 */
export const rules = [
  'statements/according-to',
  'statements/as-passive-cue',
  'statements/as-source-cue',
  'statements/citing-source',
  'statements/clause-cue-source',
  'statements/clause-source-cue',
  'statements/hearsay-adverb',
  'statements/heading-speaker',
  'statements/noun-infinitive',
  'statements/noun-preposition',
  'statements/noun-that-clause',
  'statements/passive-cue-clause',
  'statements/passive-cue-infinitive',
  'statements/passive-cue-judgment',
  'statements/passive-cue-predication',
  'statements/passive-cue-quote',
  'statements/poll-cue-object',
  'statements/quote-cue-source',
  'statements/quote-source-cue',
  'statements/quote-source-verb',
  'statements/quote-verb-source',
  'statements/relative-source-cue',
  'statements/source-adjective-infinitive',
  'statements/source-adjective-preposition',
  'statements/source-adjective-that-clause',
  'statements/source-cue-clause',
  'statements/source-cue-colon',
  'statements/source-cue-infinitive',
  'statements/source-cue-object',
  'statements/source-cue-person-infinitive',
  'statements/source-cue-predication',
  'statements/source-cue-preposition',
  'statements/source-cue-question',
  'statements/source-cue-quote',
  'statements/source-cue-that-clause',
  'statements/source-light-verb-noun-infinitive',
  'statements/source-light-verb-noun-preposition',
  'statements/source-light-verb-noun-that-clause',
  'statements/source-verb-colon-quote',
  'statements/speaker-turn',
  'statements/tweet-signature',
] as const

export type RuleName = (typeof rules)[number]

type After<Prefix extends string> = RuleName extends infer Name
  ? Name extends `statements/${Prefix}-${infer Grammar}`
    ? Grammar
    : never
  : never

/** The grammars of what a cue has to its right. */
export type RightGrammar = Extract<After<'source'>, `cue-${string}`>
/** The grammars of what follows a noun or adjective of saying. */
export type Complementation = After<'noun'>
