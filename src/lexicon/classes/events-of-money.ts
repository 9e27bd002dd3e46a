import { words } from '../word-list.js'
import type { EventRow } from './row.js'

/** What an amount of money, or a share, is for. */
export const moneyEventRows = [
  {
    name: 'buy',
    tells: 'money',
    changes: true,
    lemmas: words('acquire acquisition bid buy buyout deal merge merger offer outbid purchase takeover tender'),
    examples: ['agreed to buy it for [$55 million]', 'an offer of [$18] a share'],
  },
  {
    name: 'sell',
    tells: 'money',
    lemmas: words('auction fetch sale sell'),
    examples: ['sold it for [$3 million]'],
  },
  {
    name: 'trade',
    tells: 'money',
    lemmas: words('close quote settle trade trading'),
    examples: ['closed at [$20]'],
  },
  {
    name: 'earn',
    tells: 'money',
    lemmas: words('earn earnings income net profit'),
    examples: ['earned [$3 million]'],
  },
  {
    name: 'gross',
    tells: 'money',
    lemmas: words('gross revenue turnover'),
    examples: ['grossed [$90 million]'],
  },
  {
    name: 'owe',
    tells: 'money',
    lemmas: words('borrow debt default lend loan owe'),
    examples: ['owes [$9 million]'],
  },
  {
    name: 'fine',
    tells: 'money',
    lemmas: words('fine penalise penalize penalty'),
    examples: ['fined [$5 million]'],
  },
  {
    name: 'pay',
    tells: 'money',
    lemmas: words('award compensate compensation pay payment reimburse settlement'),
    examples: ['paid [$5 million]'],
  },
  {
    name: 'cost',
    tells: 'money',
    lemmas: words('cost estimate price value'),
    examples: ['cost [$5 million]', 'damage valued at [$5 million]'],
  },
  {
    name: 'give',
    tells: 'money',
    lemmas: words('contribute contribution donate donation give grant pledge'),
    examples: ['pledged [$5 million]'],
  },
  {
    name: 'invest',
    tells: 'money',
    lemmas: words('fund invest investment spend spending'),
    examples: ['will invest [$5 million]'],
  },
  {
    name: 'ask',
    tells: 'money',
    changes: true,
    lemmas: words('appeal request'),
    examples: ['The agency appealed for [$5 million]'],
  },
  {
    name: 'raise',
    tells: 'money',
    lemmas: words('fundraise raise'),
    examples: ['raised [$5 million]'],
  },
  {
    name: 'own',
    tells: 'money',
    lemmas: words('control hold holding own ownership stake'),
    examples: ['owns [72 %] of the shares'],
  },
] as const satisfies readonly EventRow[]
