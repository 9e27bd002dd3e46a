import type { StatusRow } from '../factuality/rules.js'

/** What is said of an event by the place of its count: no pattern sees what the count takes part in. */
export const eventStatuses = {
  goingOn: {
    name: 'factuality/noun-after-be',
    status: 'ongoing',
    reason: 'It takes the noun that the count is said of.',
    examples: ['About 12 officers are under [investigation].'],
  },
  frontedGerund: {
    name: 'factuality/gerund-before-be',
    status: 'ongoing',
    reason: 'It takes what is said of the verb after it.',
    examples: ['[Missing] were 12 sailors.'],
  },
  penalty: {
    name: 'factuality/penalty',
    status: 'possible',
    reason: 'It takes the kind of the count.',
    examples: ['He [faces] 20 years in prison.'],
  },
  countedNoun: {
    name: 'factuality/counted-noun',
    status: 'happened',
    reason: 'It holds where no verb takes the counted noun.',
    examples: ['Nothing was said of it, but three [attacks].'],
  },
  retracted: {
    name: 'factuality/retracted-figure',
    status: 'denied',
    reason: 'It takes the number, not the verb.',
    examples: ['Police [found] 12 bodies, not 15 as first reported.'],
  },
  deniedRank: {
    name: 'factuality/denied-rank',
    status: 'denied',
    reason: 'It takes the ordinal and the verb before it.',
    examples: ['He is not the first man to [win] it.'],
  },
  plannedRank: {
    name: 'factuality/planned-rank',
    status: 'planned',
    reason: 'It takes the ordinal and the verb before it.',
    examples: ['She will be the first woman to [win] it.'],
  },
  rank: {
    name: 'factuality/rank',
    status: 'happened',
    reason: 'It takes the ordinal and its noun.',
    examples: ['She is the first woman to [win] it.'],
  },
} as const satisfies Readonly<Record<string, StatusRow>>
