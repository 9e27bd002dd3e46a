import type { Rule } from '../../../grammar/pattern/rules.js'
import {
  type DateReading,
  type DateType,
  date,
  dateOfValue,
  type Expression,
  isShorterThanDay,
  shift,
  type Unit,
} from '../expression.js'
import { offsetWords } from '../lexicon.js'
import { readerOf } from '../normalize.js'
import { sideOfLength } from '../side/index.js'
import { isSpanOfRank } from '../side/ranked.js'

const typeOf = (unit: Unit | 'fortnight'): DateType => (isShorterThanDay(unit) ? 'TIME' : 'DATE')

/** What is told by its distance in time: "two years ago", "in five years". */
export const offsetRules = [
  {
    name: 'dates/offset',
    pattern: '({bound=bound})? {amount=amount} {unit=unit} (or so | or more)? {offset=offset}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const { sign, from } = offsetWords.get(read.words('offset')) ?? { sign: -1, from: 'document' }
      const unit = read.unit()
      const amount = read.number('amount')
      if (amount === null && sign > 0 && from === 'document') return dateOfValue('FUTURE_REF')
      const isYearBefore = amount === 1 && sign < 0 && unit === 'year'
      const count = amount === null ? null : sign * amount
      return {
        type: typeOf(unit),
        mod: read.bound() === null ? null : 'APPROX',
        expression: shift(unit, count, isYearBefore ? 'compared period' : from),
      }
    },
    examples: [
      'The prince arrived [three days ago].',
      'The dam broke on March 10, 2021. [Two days later], a bridge fell.',
      'Homes will be scarce [several years from now].',
    ],
  },
  {
    name: 'dates/offset-sum',
    pattern:
      '({bound=bound})? {amount=amount} {unit=unit} (and | ,)? {second=amount} {secondUnit=unit} {offset=offset}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const { sign, from } = offsetWords.get(read.words('offset')) ?? { sign: -1, from: 'document' }
      const [unit, finer] = [read.unit(), read.unit('secondUnit')]
      const [amount, second] = [read.number('amount'), read.number('second')]
      if (amount === null || second === null || unit === 'fortnight' || finer === 'fortnight' || unit === finer)
        return null
      const beyond = { unit: finer, count: sign * second }
      const mod = read.bound() === null ? null : 'APPROX'
      return { type: typeOf(finer), mod, expression: { kind: 'shift', unit, count: sign * amount, from, beyond } }
    },
    examples: ['The prince arrived [two years and three months ago].'],
  },
  {
    name: 'dates/offset-and-a-half',
    pattern: '{amount=amount} {unit=unit} and a half {offset=offset}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const { sign, from } = offsetWords.get(read.words('offset')) ?? { sign: -1, from: 'document' }
      const amount = read.number('amount')
      const unit = read.unit()
      return amount === null || isShorterThanDay(unit) ? null : date(shift(unit, sign * (amount + 0.5), from))
    },
    examples: ['The prince arrived [a year and a half ago].'],
  },
  {
    name: 'dates/offset-this',
    pattern: '({bound})? {amount=amount} {unit=unit} ago (today | this {inner=unit})',
    means: (match, document) => {
      const read = readerOf(document, match)
      const [unit, inner] = [read.unit(), read.unit('inner')]
      const amount = read.number('amount')
      if (amount === null || inner === 'fortnight' || unit === 'fortnight') return null
      const from: Expression = { kind: 'shift', unit: inner, count: 0, from: 'document' }
      return date({ kind: 'shift', unit, count: -amount, from })
    },
    examples: ['The prince arrived [a year ago this week].'],
  },
  {
    name: 'dates/in-units',
    pattern: 'in [span: ({bound=bound})? {amount=amount} {unit=unit}]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const amount = read.number('amount')
      if (amount === null || isSpanOfRank(document, match.from)) return null
      if (sideOfLength(document, match.captures.span!) !== 'future') return null
      const unit = read.unit()
      const mod = read.bound() === null ? null : 'APPROX'
      return { type: typeOf(unit), mod, expression: shift(unit, amount, 'document') }
    },
    examples: ['The loan will be repaid in [five years].'],
  },
  {
    // when the last of them was is anyone's guess
    name: 'dates/offset-in-seasons',
    pattern: '({bound})? {amount} {pluralSeason} ago',
    means: () => dateOfValue('PAST_REF'),
    examples: ['They met [three summers ago] in Ostby.', 'He left [a few Christmases ago].'],
  },
  {
    name: 'dates/vague-offset',
    pattern:
      '({bound=bound})? {unit=pluralUnit} [side: (ago | earlier | from now | later)] | ({bound=bound})? {amount} (- | – | or | to) {amount} {unit=unit} [side: (ago | earlier | from now | later)]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const { sign, from } = offsetWords.get(read.words('side')) ?? { sign: -1, from: 'document' }
      if (from === 'document') return dateOfValue(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
      return date(shift(read.unit(), null, 'reference'))
    },
    examples: ['The prince arrived [years ago].', 'It will open [two or three months from now].'],
  },
] as const satisfies readonly Rule<DateReading>[]
