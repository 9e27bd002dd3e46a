import type { Complement, Stance } from '../../../lexicon/verbs/reporting.js'
import { words } from '../../../lexicon/word-list.js'
import { askingVerbs, namingVerbs } from '../lexicon.js'
import type { Frame } from './frame.js'

/** Which kind of complement a form is: they are looked for in this order, each at places of its own (see `searches`). */
export type ComplementType =
  | 'infinitive'
  | 'raised'
  | 'marked'
  | 'bare'
  | 'ordered'
  | 'nominal'
  | 'poll'
  | 'prepositional'

/** How far content goes: names of `boundOf` in content/bounds.ts. */
export type BoundName =
  | 'clause'
  | 'infinitive'
  | 'infinitive behind'
  | 'object'
  | 'predication'
  | 'quotation'
  | 'rest'
  | 'match'

/** One way for content to stand to the right of its verb. */
export interface ComplementForm {
  readonly type: ComplementType
  /** the verb takes one of these; without it, any verb */
  readonly takes?: readonly Complement[]
  /** base forms of the verbs that it is for; without it, any verb */
  readonly verbs?: ReadonlySet<string>
  /** a pattern at the place: `content` captures where the content begins, `cue` what still belongs to the cue */
  readonly opens: string
  readonly bound: BoundName
  /** a pattern of the bounded content as a whole */
  readonly whole?: string
}

export interface ComplementFrame extends Frame {
  readonly forms: readonly ComplementForm[]
  /** the stance that the frame gives to some verbs */
  readonly stance?: { readonly verbs: ReadonlySet<string>; readonly gives: Stance }
}

const order = 'source cue content'

/** What a cue has to its right: the first form that fits at the first place where any of its type does. */
export const complementFrames = [
  {
    name: 'statements/source-cue-infinitive',
    order,
    forms: [{ type: 'infinitive', takes: ['infinitive'], opens: '[cue: {infinitive}]', bound: 'infinitive' }],
    examples: ['She has vowed to [rebuild the pier].', 'The mayor vowed to [“leave no boat behind”].'],
  },
  {
    name: 'statements/source-cue-person-infinitive',
    order,
    forms: [
      { type: 'raised', takes: ['bare', 'predicated'], opens: '{raisable} to be', bound: 'infinitive' },
      {
        type: 'ordered',
        takes: ['ordered'],
        opens: '{nounPhrase} {inner}*9 {inner}*5 {infinitive}',
        bound: 'infinitive',
      },
      // "asked Lee, Hale and Berg to stay"
      { type: 'ordered', takes: ['ordered'], opens: '[content: {blamed}] {infinitive}', bound: 'infinitive behind' },
    ],
    // "asked her to leave"
    stance: { verbs: askingVerbs, gives: 'demands' },
    examples: ['The mayor urged [sailors to stay on land].', 'Most sailors found [it to be safe].'],
  },
  {
    name: 'statements/source-cue-quote',
    order,
    forms: [
      { type: 'marked', takes: ['quote'], opens: '(, | :) [content: {quotation}]', bound: 'quotation' },
      { type: 'marked', takes: ['quote'], opens: '[content: {closingQuotation}]', bound: 'quotation' },
    ],
    examples: [
      'Ada Venn said: [“We lost the pier. We lost the boats.”]',
      'Ada Venn said in a letter to the council, [“We lost the pier.”]',
    ],
  },
  {
    name: 'statements/source-cue-colon',
    order,
    forms: [{ type: 'marked', takes: ['quote'], opens: ': [content: {any}]', bound: 'rest' }],
    examples: ['Ada Venn wrote: [We lost the pier].'],
  },
  {
    name: 'statements/source-cue-that-clause',
    order,
    forms: [{ type: 'marked', takes: ['clause', 'bare', 'told'], opens: '{complementizer} {any}', bound: 'clause' }],
    examples: [
      'The ferry company said [that two boats had sunk].',
      'Ada Venn told reporters in Ostby on Monday [that the pier was open].',
      'Many sailors believe, rightly, [that the pier is safe].',
    ],
  },
  {
    name: 'statements/source-cue-question',
    order,
    forms: [{ type: 'marked', takes: ['clause'], opens: '{asking} {any}', bound: 'clause' }],
    // "questioned whether it would work"
    stance: { verbs: words('question'), gives: 'says' },
    examples: ['The mayor asked [whether the bridge was safe].', 'The mayor did not say [when the bridge would open].'],
  },
  {
    name: 'statements/source-cue-clause',
    order,
    forms: [
      {
        type: 'bare',
        takes: ['bare'],
        opens: '{any&!conjunction&!unquotedMark&!comparative&!finite}',
        bound: 'clause',
        whole: '!{mereAdjunct} {finiteClause}',
      },
    ],
    examples: ['The ferry company said [two boats had sunk and a third was missing].'],
  },
  {
    name: 'statements/source-cue-predication',
    order,
    forms: [
      { type: 'nominal', takes: ['predicated'], opens: '{beforeAs}', bound: 'predication' },
      {
        type: 'nominal',
        takes: ['predicated'],
        verbs: namingVerbs,
        opens: '{nounPhrase} (, {nounPhrase} ,)? {inner}*9 ({closingQuotation} | !!{quotation} {quoted} {conjunction})',
        bound: 'object',
      },
      {
        type: 'nominal',
        takes: ['predicated'],
        verbs: namingVerbs,
        opens:
          '({nounPhrase} | !{nounPhrase} (that | this | it) | {determiner} {quoted} {nounPhrase}?) ({adverbial} | !{adverbial}) ({quotation} | {nominal} | {adjective} | {determiner})',
        bound: 'object',
      },
    ],
    examples: ['The mayor called [the loss “a heavy blow”].', 'The mayor described [the pier as unsafe].'],
  },
  {
    name: 'statements/source-cue-object',
    order,
    forms: [
      {
        type: 'nominal',
        takes: ['object', 'person'],
        opens: '{baseNoun&!timeNoun} | {determiner}? {quotation} | {gerund}',
        bound: 'object',
      },
      { type: 'nominal', takes: ['likened'], opens: '{blamed} ({adverbial} | !{adverbial}) to', bound: 'object' },
      { type: 'nominal', takes: ['gerund'], opens: '{gerundGroup}', bound: 'object' },
      { type: 'nominal', verbs: words('claim'), opens: '{claimed}', bound: 'object' },
      {
        type: 'nominal',
        takes: ['faulted'],
        opens: '{blamed} ({adverbial} | !{adverbial}) (for | over)',
        bound: 'object',
      },
      { type: 'nominal', takes: ['quote'], opens: '[content: {proForm}] ({end} | {phraseEnd})', bound: 'match' },
    ],
    examples: [
      'The mayor has denied [the charge].',
      'Ada Venn likened [the storm to a war].',
      'The council is considering [selling the harbour].',
      'The rebels claimed [responsibility for the fire].',
      'Sailors hammered [the council over the sale] on Monday.',
      'The mayor said [this] on Monday.',
    ],
  },
  {
    name: 'statements/source-cue-preposition',
    order,
    forms: [{ type: 'prepositional', opens: '{any&!mark}', bound: 'object' }],
    examples: ['The mayor called for [a new pier] after the storm.', 'Sailors have been calling for [a new pier].'],
  },
  {
    name: 'statements/poll-cue-object',
    order,
    forms: [
      {
        type: 'poll',
        takes: ['poll'],
        opens: '{baseNoun&!timeNoun} | {determiner}? {quotation} | {gerund}',
        bound: 'object',
      },
    ],
    examples: ['A survey released Monday showed [the mayor ahead].'],
  },
] as const satisfies readonly ComplementFrame[]
