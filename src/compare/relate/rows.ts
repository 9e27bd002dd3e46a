import type { Relation } from '../../claims/comparison.js'
import type { PairFacts } from './pairs.js'

/**
 * How two figures of a slot stand to each other: the first row whose facts all hold. An example is two figures with what is told of
 * them, `killed: 12, day 1, mayor | at least 15, day 2`: what became of those counted, the bound and number, the day, who says it.
 */
export interface RelationRow {
  readonly name: `relations/${string}`
  readonly when: { readonly [Fact in keyof PairFacts]?: PairFacts[Fact] | readonly PairFacts[Fact][] }
  readonly relation: Relation['relation']
  /** why, in words: what `--explain` prints */
  readonly reason: string
  readonly examples: readonly string[]
}

const onwards = ['later', 'outlives'] as const

export const relationRows = [
  {
    name: 'relations/rounded',
    when: { intervals: 'rounded' },
    relation: 'agree',
    reason: 'both give one value, one exactly and one about',
    examples: ['killed: about 30, day 1 | 30, day 2', 'sold: 450, day 1 | about 450, day 1'],
  },
  {
    name: 'relations/replaced-by-word',
    when: { cue: 'replaced', sayers: ['one', 'open'] },
    relation: 'superseded',
    reason: 'the words at the older one call it earlier',
    examples: [
      'killed: earlier toll of 12, day 2 | 15, day 2',
      'injured: earlier toll of at least 60, day 1 | 41, day 1',
    ],
  },
  {
    name: 'relations/party-to-the-fight',
    when: { party: 'yes', size: ['higher', 'lower'], quantity: 'rising' },
    relation: 'conflict',
    reason: 'one is the count of a party to the fight, which no other count replaces or is replaced by',
    examples: [
      'killed: at least 3, day 1, mayor | dozens, day 2, the rebels (armed)',
      'killed: 40, day 1, the rebels (armed) | 55, day 3',
    ],
  },
  {
    name: 'relations/moved-by-word',
    when: { cue: ['raised', 'lowered', 'updated'], sayers: ['one', 'open'] },
    relation: 'superseded',
    reason: 'the words at the newer one say that the number has moved to it',
    examples: [
      'killed: 12 | rose to 15',
      'injured: 60, day 1, mayor | lowered to 41, day 1, mayor',
      'killed: at least 12 | raised to 20',
    ],
  },
  {
    name: 'relations/same-floor',
    when: { intervals: 'meet', size: 'near' },
    relation: 'compatible',
    reason: 'the intervals meet, and begin at the same number or so near that the tolerance covers it',
    examples: ['killed: at least 80, day 1 | at least 82, day 2', 'sold: up to 400 | 390', 'killed: 16 | at least 16'],
  },
  {
    name: 'relations/vague-word',
    when: { intervals: 'meet', wording: 'vague' },
    relation: 'compatible',
    reason: 'the vague word holds for the number too, so that nothing tells of a change',
    examples: ['injured: dozens, day 1 | 55, day 2', 'killed: scores, day 2 | at least 81, day 1'],
  },
  {
    name: 'relations/later-and-more',
    when: { intervals: 'meet', size: 'higher', quantity: 'rising', time: onwards },
    relation: 'superseded',
    reason:
      'the number moves while it is told, and the newer figure is later and says more, though the older one allows it',
    examples: [
      'killed: at least 12, day 1 | 31, day 2',
      'injured: more than 50, day 1, mayor | at least 90, day 2, police',
    ],
  },
  {
    name: 'relations/same-origin-says-more',
    when: { intervals: 'meet', size: 'higher', quantity: 'rising', sayers: 'one', articles: 'several' },
    relation: 'superseded',
    reason:
      'the number rises while it is told, and one origin says more in another article, though the older figure allows it',
    examples: ['killed: at least 14, mayor | at least 20, mayor'],
  },
  {
    name: 'relations/intervals-meet',
    when: { intervals: 'meet' },
    relation: 'compatible',
    reason: 'some number fits both',
    examples: ['killed: more than 50, day 1 | at least 70, day 1', 'sold: more than 100, day 1 | 120, day 2'],
  },
  {
    name: 'relations/vague-word-outgrown',
    when: { quantity: 'rising', wording: 'vague', size: 'higher' },
    relation: 'superseded',
    reason: 'a vague word is what a moving number is told by at first, and the newer figure says more',
    examples: ['injured: dozens, day 1 | more than 100, day 1', 'injured: scores | 120'],
  },
  {
    name: 'relations/own-later-figure',
    when: { stale: 'yes', quantity: 'rising', sayers: ['rivals', 'open'], articles: 'several' },
    relation: 'superseded',
    reason: 'who gave the older one has given another figure since',
    examples: ['killed: 22, day 1, mayor | 48, day 1, police; 44, day 2, mayor'],
  },
  {
    name: 'relations/rivals',
    when: { sayers: 'rivals' },
    relation: 'conflict',
    reason:
      'no number fits both, and each is stated by sources of its own: the later one is not the other’s correction',
    examples: [
      'killed: 44, day 1, mayor | 48, day 3, police',
      'sold: 120, day 1, the ministry | 150, day 1, the union',
    ],
  },
  {
    name: 'relations/later-figure',
    when: { quantity: ['rising', 'changing'], time: onwards },
    relation: 'superseded',
    reason: 'the number changes while it is told, and the newer figure is of a later day',
    examples: [
      'killed: 12, day 1 | 15, day 2',
      'killed: 15, day 1, mayor | 12, day 2, mayor',
      'planned: 50, day 1 | 57, day 3',
    ],
  },
  {
    name: 'relations/same-origin-moves',
    when: { quantity: 'rising', sayers: 'one' },
    relation: 'superseded',
    reason: 'one origin gives both while the number moves, and such a number grows',
    examples: ['killed: 12, day 1, mayor | 15, day 1, mayor', 'killed: 12, mayor | at least 15, mayor'],
  },
  {
    name: 'relations/order-unknown',
    when: { quantity: 'rising' },
    relation: 'unordered',
    reason: 'no number fits both, the number moves, and nothing tells which came later: an update or a disagreement',
    examples: ['killed: 12, day 1 | 15, day 1', 'infected: 12 | 15'],
  },
  {
    name: 'relations/plan-order-unknown',
    when: { quantity: 'changing', sayers: 'one' },
    relation: 'unordered',
    reason: 'no number fits both, one origin gives both of what changes, and nothing tells which came later',
    examples: ['planned: 50, day 1, firm | 57, day 1, firm', 'missing: 60, day 1, mayor | 20, day 1, mayor'],
  },
  {
    name: 'relations/own-correction',
    when: { quantity: 'standing', sayers: 'one', time: onwards },
    relation: 'superseded',
    reason: 'one origin gives another number later for what does not move: a correction',
    examples: ['sold: 120, day 1, the ministry | 110, day 2, the ministry'],
  },
  {
    name: 'relations/intervals-apart',
    when: {},
    relation: 'conflict',
    reason: 'no number fits both, and neither replaces the other',
    examples: ['sold: 120, day 1 | about 100, day 2', 'sold: 120, day 1, mayor | 110, day 1, mayor'],
  },
] as const satisfies readonly RelationRow[]

const holds = ({ when }: RelationRow, facts: PairFacts): boolean =>
  Object.entries(when).every(([fact, wanted]) => {
    const told = facts[fact as keyof PairFacts]
    return typeof wanted === 'string'
      ? wanted === told
      : wanted === undefined || (wanted as readonly string[]).includes(told)
  })

/** The row that decides. The last holds for every pair. */
export const rowFor = (facts: PairFacts): RelationRow =>
  relationRows.find((row: RelationRow) => holds(row, facts)) ?? relationRows.at(-1)!
