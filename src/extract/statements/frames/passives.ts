import type { Complement, Stance } from '../../../lexicon/verbs/reporting.js'
import { words } from '../../../lexicon/word-list.js'
import { askingVerbs, hearerVerbs, interrogatingVerbs, namingVerbs, presumingVerbs } from '../lexicon.js'
import type { Frame } from './frame.js'

/** One way for content to stand around a passive cue: the subject is its first part, the agent its source. */
interface PassiveForm {
  /** the verb takes one of these */
  readonly takes?: readonly Complement[]
  readonly verbs?: ReadonlySet<string>
  /** only with an agent */
  readonly agent?: true
  /** a pattern after cue and agent: `cue` captures what still belongs to the cue */
  readonly opens?: string
}

interface PassiveFrame extends Frame {
  readonly forms: readonly PassiveForm[]
  readonly stance?: { readonly verbs: ReadonlySet<string>; readonly gives: Stance }
}

/** "is expected to", "was described as", "has been criticized by": tried in this order. */
export const passiveFrames = [
  {
    name: 'statements/passive-cue-infinitive',
    order: 'content cue source content',
    forms: [{ takes: ['ordered', 'bare', 'predicated', 'poll'], opens: '[cue: {infinitiveGroup}]' }],
    // "was asked to leave"
    stance: { verbs: askingVerbs, gives: 'demands' },
    examples: ['[The pier] is expected to [open in May].', '[Sailors] were asked to [stay on land].'],
  },
  {
    name: 'statements/passive-cue-predication',
    order: 'content cue source content',
    forms: [
      { takes: ['predicated', 'person', 'object'], opens: '[cue: as]' },
      { verbs: presumingVerbs, opens: '{adjective}' },
      { verbs: namingVerbs, opens: '{any&!punctuation&!preposition}' },
    ],
    examples: ['[The pier] was described as [unsafe].', '[Nine sailors] are feared [dead].'],
  },
  {
    name: 'statements/passive-cue-judgment',
    order: 'content cue source content',
    forms: [{ takes: ['person'] }, { takes: ['object'], agent: true }, { verbs: words('report'), agent: true }],
    examples: [
      '[The council] has been criticized by sailors.',
      '[The sale] was first reported last week by the Harbour Times.',
    ],
  },
] as const satisfies readonly PassiveFrame[]

/** 'was asked: "..."': the words of someone unnamed, to the subject. */
export const passiveQuote = {
  name: 'statements/passive-cue-quote',
  order: 'cue content',
  verbs: words('ask'),
  opens: '(, | :)? [content: {quotation}]',
  stance: 'says',
  examples: ['The mayor was asked: [“Is the pier safe?”]'],
} as const satisfies Frame & { verbs: ReadonlySet<string>; opens: string; stance: Stance }

/** What follows the participle of a question: an agent, a time, and what was asked. */
const asked =
  '# ([cue: by] [source: {nounPhrase}])? ({adverbial} | !{adverbial}) ((about | on) [content: {any}] | [content: {asked}])'

/** "jurors were told [he had lied]", "asked by reporters [whether it was safe], Lee ...": a clause after a passive. */
export const passiveClause = {
  name: 'statements/passive-cue-clause',
  order: 'cue source content',
  /** what somebody is asked about */
  topic: '({adverbial} | !{adverbial}) (about | on) [content: {any&!mark&!timeNoun}]',
  /** verbs that name the one who asks or tells */
  agents: words('advise ask assure inform remind tell warn'),
  /** verbs whose hearer the subject is: their clause needs no "that" */
  bare: hearerVerbs,
  /** a subject that stands for the clause, which then needs no "that" */
  expletive: 'it',
  /** participles that open a clause or stand after its subject: "Asked why he left, Lee ...", "Lee, asked why he left, ..." */
  participles: {
    verbs: interrogatingVerbs,
    around: [`({start} | when) ${asked}`, `, ${asked}`],
  },
  examples: [
    'It is believed [that the boat was old].',
    'It is understood [two sailors were questioned].',
    'Jurors were told [the captain was asleep].',
    'The mayor was asked about [the state of the pier].',
    '[The captain was asleep], the court was told.',
    'Asked by a reporter [if the pier was safe], the mayor laughed.',
  ],
} as const satisfies Frame & Readonly<Record<string, unknown>>

/** "appears to have sunk", "it seems that the boat sank": how things look, to nobody who is named. */
export const seemingFrame = {
  name: 'statements/seeming-cue',
  order: 'content cue content',
  verbs: words('appear seem'),
  /** what opens the rest of the content, which its subject begins */
  opens: '[cue: {infinitiveGroup}]',
  /** what says how it looks: what it is like, and a quality with its complement */
  quality:
    '[cue: like] {any} | {adverb}*2 ({adjective} | {participle}) ({infinitive} | that | {preposition&!comparative})',
  /** a clause after a subject that stands for it */
  clause: '(, ({adverb} | {subordinator}) , [content: {complementizer}] | [content: {complementizer}]) {any}',
  stance: 'says',
  examples: [
    '[The boat] appears to [have sunk in the night].',
    'It seems [that the boat sank].',
    'It appears, though, [that the boat sank].',
    '[The club] appears [poised to win the cup].',
  ],
} as const satisfies Frame & Readonly<Record<string, unknown>>
