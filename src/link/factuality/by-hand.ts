import type { StatusRow } from './rules.js'

/** Rules of factuality that no pattern can say: why, and what they say. */
export const statusesByHand = {
  negatedVerb: {
    name: 'factuality/negated-verb',
    status: 'denied',
    reason: 'The negation is read with the verb group, in any of its places.',
    examples: ['The storm did not [kill] 12 people.', 'He vowed not to [pay] $500.', 'He swore never to [pay] $500.'],
  },
  negativeSubject: {
    name: 'factuality/negative-subject',
    status: 'denied',
    reason: 'The subject may stand far off, with phrases of any length between.',
    examples: ['None of the 12 sailors [died].'],
  },
  infinitiveOfBe: {
    name: 'factuality/infinitive-of-be',
    status: 'planned',
    reason: 'The clause joins a form of be and its infinitive to one verb, over what stands between.',
    examples: ['The council is to [close] 12 schools.'],
  },
  futureOfPast: {
    name: 'factuality/future-of-the-past',
    status: 'planned',
    reason: 'It takes the verb that governs the clause, or a report after it, and no condition in the sentence.',
    examples: ['The firm announced that it would [close] 12 shops.'],
  },
  negatedGovernor: {
    name: 'factuality/negated-governor',
    status: 'denied',
    reason: 'It takes what is said of the governor, which may be said by any other rule.',
    examples: ['The council does not plan to [close] 12 schools.'],
  },
  negatedFailure: {
    name: 'factuality/negated-failure',
    status: 'happened',
    reason: 'It takes what is said of the governor, which may be said by any other rule.',
    examples: ['He did not fail to [pay] $500.'],
  },
  openGovernor: {
    name: 'factuality/open-governor',
    status: 'possible',
    reason: 'It takes the modal of the governor, wherever that stands.',
    examples: ['The council could decide to [close] 12 schools.'],
  },
  compelled: {
    name: 'factuality/compelled',
    status: 'happened',
    reason: 'It takes the tense of the governor.',
    examples: ['The storm forced the firm to [close] 12 shops.'],
  },
  ranked: {
    name: 'factuality/infinitive-of-rank',
    status: 'happened',
    reason: 'It takes what is said of the main verb.',
    examples: ['It is the first team to [win] 12 games.'],
  },
  infinitiveAlone: {
    name: 'factuality/infinitive-alone',
    status: 'planned',
    reason: 'It holds where no other rule finds a governor.',
    examples: ['To [save] 12 whales.'],
  },
  gerundAlone: {
    name: 'factuality/gerund-alone',
    status: 'ongoing',
    reason: 'It holds where no other rule finds a governor.',
    examples: ['Man [holding] 12 hostages.'],
  },
  stillMissing: {
    name: 'factuality/still-missing',
    status: 'ongoing',
    reason: 'It takes what is said of the main verb.',
    examples: ['Crews looked for the 12 still [missing].'],
  },
  untilGerund: {
    name: 'factuality/gerund-after-until',
    status: 'planned',
    reason: 'It takes what is said of the main verb.',
    examples: ['They will stay until [winning] 12 games.'],
  },
  toldGerund: {
    name: 'factuality/gerund-told',
    status: 'happened',
    reason: 'It takes what is said of the main verb.',
    examples: ['She lives alone after [losing] three sons.'],
  },
  participle: {
    name: 'factuality/participle',
    status: 'happened',
    reason: 'It holds for every participle that no row names.',
    examples: ['It was a storm [feared] by 12 towns.'],
  },
} as const satisfies Readonly<Record<string, StatusRow>>
