import { words } from '../word-list.js'
import type { ClassRow } from './row.js'

/** What is measured, and stands at a level: a share or an amount of money. */
export interface LevelRow extends ClassRow {
  /** nouns as they are written, singular and plural */
  readonly nouns: ReadonlySet<string>
  /** what says the same of a share without such a noun, and what it is a share of: 61 percent of voters voted */
  readonly of?: { readonly nouns: ReadonlySet<string>; readonly lemmas: ReadonlySet<string> }
  /** its figures rise while it is told */
  readonly rises?: true
  /** it is reckoned over a time, so that figures of another size are of another time */
  readonly flows?: true
}

export const levelRows = [
  {
    name: 'turnout',
    rises: true,
    nouns: words('turnout'),
    of: { nouns: words('electorate voters'), lemmas: words('cast participate take turn vote') },
    examples: ['turnout was [61 percent]', '[61 percent] of voters took part'],
  },
  { name: 'participation', nouns: words('participation'), examples: ['participation stood at [61 percent]'] },
  {
    name: 'unemployment',
    nouns: words('joblessness unemployment'),
    examples: ['unemployment rose to [5.1 percent]'],
  },
  { name: 'inflation', nouns: words('inflation'), examples: ['inflation fell to [2.4 percent]'] },
  { name: 'poverty', nouns: words('poverty'), examples: ['poverty stood at [40 percent]'] },
  { name: 'literacy', nouns: words('literacy'), examples: ['literacy reached [92 percent]'] },
  { name: 'illiteracy', nouns: words('illiteracy'), examples: ['illiteracy fell to [8 percent]'] },
  { name: 'mortality', nouns: words('mortality'), examples: ['mortality stood at [3 percent]'] },
  { name: 'occupancy', nouns: words('occupancy'), examples: ['occupancy reached [80 percent]'] },
  { name: 'approval', nouns: words('approval support'), examples: ['approval of [31 percent]'] },
  { name: 'damage', rises: true, nouns: words('damage damages'), examples: ['put the damage at [$40 million]'] },
  { name: 'debt', nouns: words('debt debts'), examples: ['debts of [$40 million]'] },
  { name: 'valuation', nouns: words('valuation'), examples: ['a valuation of [$4 billion]'] },
  { name: 'budget', nouns: words('budget'), examples: ['a budget of [$4 billion]'] },
  {
    name: 'profit',
    flows: true,
    nouns: words('earnings income profit profits'),
    examples: ['net profit fell to [$64 million]'],
  },
  { name: 'loss', flows: true, nouns: words('loss losses'), examples: ['a loss of [$64 million]'] },
  {
    name: 'revenue',
    flows: true,
    nouns: words('revenue revenues takings turnover'),
    examples: ['revenue of [$3.1 billion]'],
  },
  { name: 'sales', flows: true, nouns: words('sales'), examples: ['sales of [$3.1 billion]'] },
  { name: 'spending', flows: true, nouns: words('spending'), examples: ['spending of [$3.1 billion]'] },
  { name: 'deficit', flows: true, nouns: words('deficit'), examples: ['a deficit of [$3.1 billion]'] },
  { name: 'surplus', flows: true, nouns: words('surplus'), examples: ['a surplus of [$3.1 billion]'] },
  { name: 'exports', flows: true, nouns: words('exports'), examples: ['exports of [$3.1 billion]'] },
  { name: 'imports', flows: true, nouns: words('imports'), examples: ['imports of [$3.1 billion]'] },
] as const satisfies readonly LevelRow[]
