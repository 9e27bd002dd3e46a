import { thingTakers } from '../lexicon.js'
import type { BoundName } from './complements.js'
import type { Frame } from './frame.js'

/** What governs the content: a noun, an adjective with its verb, or a noun with a verb that only carries it. */
export type NominalGovernor = 'noun' | 'adjective' | 'light verb'
/** What the content of a noun or adjective is. */
export type NominalComplement = 'that-clause' | 'infinitive' | 'preposition'

interface NominalFrame extends Frame {
  readonly governor: NominalGovernor
  readonly complement: NominalComplement
}

const nounOrder = 'source cue content'

/** Nouns and adjectives of saying and thinking with their content. */
export const nominalFrames = [
  {
    name: 'statements/noun-that-clause',
    order: nounOrder,
    governor: 'noun',
    complement: 'that-clause',
    examples: [
      'The town was quiet amid reports [that the council would sell the harbour].',
      'The town was cleared amid fears [the dam could burst].',
      'Despite assurances from the council [that the pier was safe], sailors left.',
    ],
  },
  {
    name: 'statements/noun-infinitive',
    order: nounOrder,
    governor: 'noun',
    complement: 'infinitive',
    examples: ['His promise to [rebuild the pier] pleased sailors.'],
  },
  {
    name: 'statements/noun-preposition',
    order: nounOrder,
    governor: 'noun',
    complement: 'preposition',
    examples: ["The council's support for [the sale] is waning."],
  },
  {
    name: 'statements/source-light-verb-noun-that-clause',
    order: nounOrder,
    governor: 'light verb',
    complement: 'that-clause',
    examples: ['The mayor expressed hope [that the pier would open].'],
  },
  {
    name: 'statements/source-light-verb-noun-infinitive',
    order: nounOrder,
    governor: 'light verb',
    complement: 'infinitive',
    examples: ['The mayor made a promise to [rebuild the pier].'],
  },
  {
    name: 'statements/source-light-verb-noun-preposition',
    order: nounOrder,
    governor: 'light verb',
    complement: 'preposition',
    examples: ['Sailors have expressed concern about [the age of the boats].'],
  },
  {
    name: 'statements/source-adjective-that-clause',
    order: nounOrder,
    governor: 'adjective',
    complement: 'that-clause',
    examples: ['The mayor is convinced [that the pier is safe].', 'The mayor made it clear [that the pier was shut].'],
  },
  {
    name: 'statements/source-adjective-infinitive',
    order: nounOrder,
    governor: 'adjective',
    complement: 'infinitive',
    examples: ['The council is willing to [sell the harbour].'],
  },
  {
    name: 'statements/source-adjective-preposition',
    order: nounOrder,
    governor: 'adjective',
    complement: 'preposition',
    examples: ['Sailors were critical of [the sale].'],
  },
] as const satisfies readonly NominalFrame[]

/** One way for the content of a noun or adjective to be opened. */
interface NominalForm {
  readonly complement: NominalComplement
  /** what the word must take by the lexicon: this, or the word that stands there */
  readonly marker: 'that' | 'to' | 'any'
  /** the word is a plural */
  readonly plural?: true
  /** a verb that adds nothing carries the word: "expressed hope" */
  readonly carried?: true
  /** the words that it is for; without it, any */
  readonly words?: ReadonlySet<string>
  /** a pattern after the word: `cue` captures what belongs to the cue */
  readonly opens: string
  readonly bound: BoundName
}

/** How the content of nouns and adjectives is opened: the first form that fits. */
export const nominalForms = [
  // "amid fears [the dam could burst]": what can be no apposition to the noun
  {
    complement: 'that-clause',
    marker: 'that',
    plural: true,
    opens: '!!({determiner&baseNoun} | {name&baseNoun} | he | it | she | they | we) {clause}',
    bound: 'clause',
  },
  // "expressed confidence [it would hold]"
  {
    complement: 'that-clause',
    marker: 'that',
    carried: true,
    opens: '!!(he | it | she | they | we) {clause}',
    bound: 'clause',
  },
  { complement: 'that-clause', marker: 'that', opens: '{complementizer} {any}', bound: 'clause' },
  { complement: 'infinitive', marker: 'to', opens: '[cue: {infinitiveTo}] {any}', bound: 'infinitive' },
  {
    complement: 'preposition',
    marker: 'any',
    opens: '!to [cue: {preposition}] {any&!mark}',
    bound: 'object',
  },
  {
    complement: 'preposition',
    marker: 'to',
    words: thingTakers,
    opens: '!!{preposition} [cue: to] {any&!mark}',
    bound: 'infinitive',
  },
] as const satisfies readonly NominalForm[]
