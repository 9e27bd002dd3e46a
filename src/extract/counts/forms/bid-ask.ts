import { currencyNames } from '../../../lexicon/currencies.js'
import { type Candidate, exact } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import type { FormRule } from './form-rules.js'

/** The first money named in the sentence before a token. */
const moneyNamed = ({ tokens, from }: Context, end: number): string | null => {
  for (let i = from; i < end; i++) {
    const name = currencyNames.get(tokens[i]!.lower)
    if (name !== undefined) return name
  }
  return null
}

const isPlainInDigits = ({ unit, inDigits }: Amount): boolean => unit === null && inDigits

/** A number as money of a currency that the words do not name beside it. */
const quote = (amount: Amount, to: number, unit: string | null): Omit<Candidate, 'amount'> => ({
  rule: 'counts/quote',
  kind: 'money',
  from: amount.from,
  to,
  ...exact(amount.value ?? 0),
  unit,
  number: { from: amount.from, to },
  nounFrom: null,
})

/** What is bid and asked for money, one amount with the value of its first number. */
export const quoteRules = [
  {
    name: 'counts/quote',
    number: isPlainInDigits,
    around: ['!!{priceInDigits} # ~/ ~{decimals}'],
    means: ({ amount, context, match }) => ({
      ...quote(amount, match.to, moneyNamed(context, amount.from)),
      amount: null,
    }),
    examples: ['The euro slipped to [5.6142/6230].'],
  },
] as const satisfies readonly FormRule[]

/** What a money named before costs in another. */
export const exchangeRateRules = [
  {
    name: 'counts/exchange-rate',
    number: (amount) => isPlainInDigits(amount) && amount.type === 'cardinal',
    around: ['# (against | per | to) (a | the)? (u.s. | us)? {quotedCurrency}'],
    means: ({ amount, context }) => {
      const unit = moneyNamed(context, amount.from)
      return unit === null ? null : { ...quote(amount, amount.to, unit), amount, number: amount.number }
    },
    examples: ['The yen slid to [151.72] per dollar.'],
  },
] as const satisfies readonly FormRule[]
