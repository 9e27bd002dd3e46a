import { currencyNames } from '../../../../lexicon/numbers/currencies.js'
import { amountAt } from '../../amount/amount.js'
import { type Candidate, exact } from '../../candidate.js'
import type { Amount, Context } from '../../context.js'
import type { FormRule, Found } from '../form-rules.js'

const isBare = ({ type, unit }: Amount): boolean => type === 'cardinal' && unit === null
const isFew = (amount: Amount): boolean => isBare(amount) && (amount.value ?? 9) <= 3

/** A share of the whole, where `accepts` the two; persons told between them are what is counted. */
const share =
  (accepts: (part: number, total: number) => boolean) =>
  ({ amount, match, context }: Found): Candidate | null => {
    const { whole, person } = match.captures
    const part = amount.value ?? 0
    const total = amountAt(context, whole!.from)?.value ?? 0
    if (!accepts(part, total)) return null
    const span = { from: amount.from, to: whole!.to }
    return {
      rule: 'counts/ratio',
      kind: 'fraction',
      ...span,
      ...exact(part % 1 === 0 ? part / total : Number((part / total).toPrecision(12))),
      unit: null,
      amount: null,
      number: span,
      nounFrom: whole!.to,
      counted: person === undefined ? null : { ...person, head: person.from },
    }
  }

const isPart = (part: number, total: number): boolean => part < total
const isPartOrAll = (part: number, total: number): boolean => part <= total

const outOf = '(~{hyphen})? out (~{hyphen})? of (~{hyphen})? every? {whole=bareNumber}'
const inEvery = '(~{hyphen})? in (~{hyphen})? every {whole=bareNumber}'
const inWhole = '(~{hyphen})? in (~{hyphen})? !{yearLike} {whole=bareNumber}'
const perWhole = '(~{hyphen})? per (~{hyphen})? !!{roundWhole} {whole=bareNumber}'
/** What follows a ratio of persons: "one person in four is poor". */
const clause = '({end} | {auxiliary} | {punctuation} | {subordinator} | {verb})'

/** A part of a whole; `#` is the part. */
export const ratioRules = [
  {
    name: 'counts/ratio-out-of',
    number: isBare,
    around: [`# ${outOf}`],
    means: share(isPartOrAll),
    examples: ['The film scores [10 out of 10].', 'It kills [177 out of every 100,000] people.'],
  },
  {
    name: 'counts/ratio-per',
    number: isBare,
    around: [`# ${perWhole}`],
    means: share(isPart),
    examples: ['Murders rose to [12 per 100,000] people.'],
  },
  {
    name: 'counts/ratio-in-every',
    number: isBare,
    around: [`# ${inEvery}`],
    means: share(isPart),
    examples: ['It kills [4.2 in every 1,000].'],
  },
  {
    name: 'counts/ratio-few-in',
    number: isFew,
    around: [`# ${inWhole}`],
    means: share((part, total) => isPart(part, total) && total <= 1e6),
    examples: ['[1 in 5] pupils failed.', 'He asked [one-in-five] voters.'],
  },
  {
    name: 'counts/ratio-in-ten',
    number: isBare,
    around: [`# ${inWhole} !{run}`],
    means: share((part, total) => isPart(part, total) && (total === 10 || total === 100)),
    examples: ['[Nine in 10] voters agree.'],
  },
  {
    name: 'counts/ratio-of-persons',
    number: isFew,
    around: [outOf, perWhole, inEvery, inWhole].map((joint) => `# {person=personOfRatio} ${joint} ${clause}`),
    means: share((part, total) => isPart(part, total) && total <= 1000),
    examples: ['[One person in four] is poor.'],
  },
] as const satisfies readonly FormRule[]

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
