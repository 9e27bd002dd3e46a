import { trades } from '../people/sorts.js'
import { union, words } from '../word-list.js'
import type { ClassRow } from './row.js'

/** Nouns for how many came: in percent, and of people. */
export const turnouts = words('turnout')

/** The noun that makes what stands before it a level: "the jobless [rate]". */
export const rate = 'rate'

/** What is measured, and stands at a level: a share or an amount of money. */
export interface LevelRow extends ClassRow {
  /** what its figures are: no amount of money is a turnout, and no percentage a profit */
  readonly kind: 'percent' | 'money'
  /** nouns as they are written, singular and plural */
  readonly nouns: ReadonlySet<string>
  /** nouns that name it behind certain words alone: "net income" */
  readonly behind?: { readonly words: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }
  /** words that name it before "rate": "the jobless rate" */
  readonly rates?: ReadonlySet<string>
  /** what says the same of a share without such a noun, and what it is a share of, if that is told: 61 percent of voters voted */
  readonly of?: {
    readonly nouns: ReadonlySet<string>
    readonly lemmas: ReadonlySet<string>
    /** its verbs tell it of a share of nothing too, where they stand behind the number: "45 percent [contained]" */
    readonly behind?: true
  }
  /** of money: the class of events whose verbs say the same: "the award of $3 million", "paid $3 million" */
  readonly event?: string
  /** its figures rise while it is told */
  readonly rises?: true
  /** it is told in percent too, of what all earn: "a deficit of 3.1 percent" */
  readonly inPercent?: true
  /** it is reckoned over a time, so that figures of another size are of another time */
  readonly flows?: true
}

export const levelRows = [
  {
    name: 'turnout',
    kind: 'percent',
    rises: true,
    nouns: turnouts,
    rates: turnouts,
    of: { nouns: words('electorate voters'), lemmas: words('cast participate take turn vote') },
    examples: ['turnout was [61 percent]', '[61 percent] of voters took part'],
  },
  {
    name: 'participation',
    kind: 'percent',
    rises: true,
    nouns: words('participation'),
    of: {
      nouns: union(trades, words('employees staff workers workforce')),
      lemmas: words('strike'),
    },
    rates: words('participation'),
    examples: ['participation stood at [61 percent]', '[61 percent] of teachers struck'],
  },
  {
    name: 'unemployment',
    kind: 'percent',
    nouns: words('joblessness unemployment'),
    rates: words('jobless joblessness unemployment'),
    examples: ['unemployment rose to [5.1 percent]', 'the jobless rate fell to [5.1 percent]'],
  },
  {
    name: 'inflation',
    kind: 'percent',
    nouns: words('inflation'),
    rates: words('inflation'),
    examples: ['inflation fell to [2.4 percent]'],
  },
  {
    name: 'poverty',
    kind: 'percent',
    nouns: words('poverty'),
    rates: words('poverty'),
    examples: ['poverty stood at [40 percent]'],
  },
  {
    name: 'literacy',
    kind: 'percent',
    nouns: words('literacy'),
    rates: words('literacy'),
    examples: ['literacy reached [92 percent]'],
  },
  {
    name: 'illiteracy',
    kind: 'percent',
    nouns: words('illiteracy'),
    rates: words('illiteracy'),
    examples: ['illiteracy fell to [8 percent]'],
  },
  {
    name: 'mortality',
    kind: 'percent',
    nouns: words('mortality'),
    rates: words('mortality'),
    examples: ['mortality stood at [3 percent]'],
  },
  {
    name: 'containment',
    kind: 'percent',
    nouns: words('containment'),
    of: { nouns: words('blaze fire fires wildfire wildfires'), lemmas: words('contain'), behind: true },
    examples: ['containment stood at [45 percent]', 'the fire was [45 percent] contained'],
  },
  {
    name: 'pay offer',
    kind: 'percent',
    nouns: words('offer'),
    examples: ['raised its pay offer to [6 percent]', 'the offer stands at [4.5 percent]'],
  },
  {
    name: 'growth',
    kind: 'percent',
    flows: true,
    nouns: words('growth'),
    rates: words('growth'),
    examples: ['growth reached [1.1 percent]', 'the growth rate was [1.1 percent]'],
  },
  {
    name: 'vote share',
    kind: 'percent',
    nouns: new Set(),
    examples: ['Ruiz won [48 percent] of the vote', 'The count gave Ruiz [48 percent] of the ballots'],
  },
  {
    name: 'occupancy',
    kind: 'percent',
    nouns: words('occupancy'),
    rates: words('occupancy'),
    examples: ['occupancy reached [80 percent]'],
  },
  {
    name: 'approval',
    kind: 'percent',
    nouns: words('approval support'),
    rates: words('approval'),
    examples: ['approval of [31 percent]'],
  },
  {
    name: 'damage',
    kind: 'money',
    rises: true,
    nouns: words('damage damages'),
    behind: { words: words('economic property'), nouns: words('damage damages loss losses') },
    examples: ['put the damage at [$40 million]', 'estimated economic losses at [$40 million]'],
  },
  {
    name: 'insured damage',
    kind: 'money',
    rises: true,
    nouns: new Set(),
    behind: { words: words('insured'), nouns: words('damage damages loss losses') },
    examples: ['estimated insured losses at [$40 million]', 'put the insured damage at [$40 million]'],
  },
  {
    name: 'cost',
    kind: 'money',
    event: 'cost',
    nouns: words('cost costs'),
    examples: ['costs of [$40 million]', 'put the cost at [$40 million]'],
  },
  {
    name: 'award',
    kind: 'money',
    event: 'pay',
    nouns: words('award compensation payout settlement'),
    examples: ['reduced the award to [$31 million]', 'a settlement of [$31 million]'],
  },
  {
    name: 'appeal',
    kind: 'money',
    event: 'ask',
    nouns: words('appeal appeals'),
    examples: ['doubled its appeal to [$30 million]', 'raised the appeal to [$30 million]'],
  },
  {
    name: 'fine',
    kind: 'money',
    event: 'fine',
    nouns: words('fine penalty'),
    examples: ['cut the fine to [$31 million]'],
  },
  { name: 'debt', kind: 'money', inPercent: true, nouns: words('debt debts'), examples: ['debts of [$40 million]'] },
  { name: 'valuation', kind: 'money', nouns: words('valuation'), examples: ['a valuation of [$4 billion]'] },
  { name: 'budget', kind: 'money', nouns: words('budget'), examples: ['a budget of [$4 billion]'] },
  {
    name: 'profit',
    kind: 'money',
    flows: true,
    nouns: words('earnings profit profits'),
    behind: { words: words('net operating'), nouns: words('income') },
    examples: [
      'net profit fell to [$64 million]',
      'net income fell to [$64 million]',
      'operating income of [$64 million]',
    ],
  },
  { name: 'loss', kind: 'money', flows: true, nouns: words('loss losses'), examples: ['a loss of [$64 million]'] },
  {
    name: 'revenue',
    kind: 'money',
    flows: true,
    nouns: words('revenue revenues takings turnover'),
    examples: ['revenue of [$3.1 billion]'],
  },
  { name: 'sales', kind: 'money', flows: true, nouns: words('sales'), examples: ['sales of [$3.1 billion]'] },
  { name: 'spending', kind: 'money', flows: true, nouns: words('spending'), examples: ['spending of [$3.1 billion]'] },
  {
    name: 'deficit',
    kind: 'money',
    inPercent: true,
    flows: true,
    nouns: words('deficit'),
    examples: ['a deficit of [$3.1 billion]'],
  },
  {
    name: 'surplus',
    kind: 'money',
    inPercent: true,
    flows: true,
    nouns: words('surplus'),
    examples: ['a surplus of [$3.1 billion]'],
  },
  { name: 'exports', kind: 'money', flows: true, nouns: words('exports'), examples: ['exports of [$3.1 billion]'] },
  { name: 'imports', kind: 'money', flows: true, nouns: words('imports'), examples: ['imports of [$3.1 billion]'] },
] as const satisfies readonly LevelRow[]
