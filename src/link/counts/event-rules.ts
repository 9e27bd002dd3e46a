import type { RuleRow } from '../../grammar/pattern/rule-row.js'

/** Rules of which verb or noun a number takes part in, by the place of its noun phrase: no pattern sees phrases and clauses. */
export const eventRules = {
  ownVerb: {
    name: 'events/verb-of-multiple',
    reason: 'The count is the verb itself.',
    examples: ['The price has [doubled].'],
  },
  modifiedNoun: {
    name: 'events/modified-noun',
    reason: 'It takes the head of the noun phrase that the count stands in.',
    examples: ['The 16-hour [flight] was calm.'],
  },
  countedNoun: {
    name: 'events/counted-noun',
    reason: 'It takes the head of the counted phrase, where no verb takes it.',
    examples: ['There were 345 [arrests].'],
  },
  object: {
    name: 'events/object',
    reason: 'It takes the verb group beside the phrase, over particles and adverbs.',
    examples: ['The storm [killed] 12 people.'],
  },
  subject: {
    name: 'events/subject',
    reason: 'It takes the verb group behind the phrase, over asides of any length.',
    examples: ['At least 12 people, most of them boys, [died].', 'A total of 12 people [drowned].'],
  },
  clauseOnNoun: {
    name: 'events/clause-on-noun',
    reason: 'It takes the verb of a relative or participle clause.',
    examples: ['There are 12 people who [fled].', 'There are 12 men [trapped] below.'],
  },
  beyondClause: {
    name: 'events/verb-beyond-clause',
    reason: 'It takes the main verb behind a clause that only tells which.',
    examples: ['A second flight carrying migrants has [left].'],
  },
  forInfinitive: {
    name: 'events/infinitive-after-for',
    reason: 'It takes the infinitive whose subject stands after "for".',
    examples: ['There were plans for 12 men to [return].'],
  },
  dueClause: {
    name: 'events/verb-of-reported-clause',
    reason: 'It takes the verb of a clause that a verb of speech opens.',
    examples: ['The union said at least one member had [walked] out.'],
  },
  rankedInfinitive: {
    name: 'events/infinitive-of-ordinal',
    reason: 'It takes the verb of the infinitive or clause on an ordinal.',
    examples: ['She is the first woman to [win] it.'],
  },
  nounInPhrase: {
    name: 'events/noun-in-phrase',
    reason: 'It takes an event noun of the phrase where no verb takes it.',
    examples: ['It came amid three [attacks].'],
  },
  governingVerb: {
    name: 'events/governing-verb',
    reason: 'It takes the nearest verb before the phrase in its clause.',
    examples: ['The firm [expanded] into 12 countries.'],
  },
  afterOpening: {
    name: 'events/verb-after-opening-phrase',
    reason: 'It takes the first verb behind a phrase that opens the sentence.',
    examples: ['In six towns, crews [worked].'],
  },
  nounAfterBe: {
    name: 'events/noun-after-be',
    reason: 'It takes the noun behind a form of be that the count is subject of.',
    examples: ['About 12 officers are under [investigation].'],
  },
  headlineVerb: {
    name: 'events/participle-of-headline',
    reason: 'It takes the participle right behind the phrase where its clause has no verb beside it.',
    examples: ['Twelve soldiers [killed] in attack'],
  },
  beforeBe: {
    name: 'events/participle-before-be',
    reason: 'It takes a participle that opens the sentence before a form of be.',
    examples: ['[Killed] in the crash were three men.'],
  },
} as const satisfies Readonly<Record<string, RuleRow>>
