import { currencyNames } from '../../../lexicon/currencies.js'
import { type Candidate, exact } from '../candidate.js'
import type { Amount, Context } from '../context.js'

/** The first money named in the sentence before a token. */
const moneyNamed = ({ tokens, from }: Context, end: number): string | null => {
  for (let i = from; i < end; i++) {
    const name = currencyNames.get(tokens[i]!.lower)
    if (name !== undefined) return name
  }
  return null
}

/** "151.72 per dollar", "83.12 to the euro": what a money named before costs in it. */
export const rateFrom = (context: Context, amount: Amount): Candidate | undefined => {
  const { tokens, to } = context
  const { to: at, number } = amount
  if (amount.type !== 'cardinal' || amount.unit !== null || !amount.inDigits || at + 1 >= to) return undefined
  if (!/^(?:against|per|to)$/.test(tokens[at]!.lower)) return undefined
  let base = tokens[at + 1]!.lower === 'the' || tokens[at + 1]!.lower === 'a' ? at + 2 : at + 1
  if (/^(?:u\.s\.|us)$/.test(tokens[base]?.lower ?? '')) base++
  if (base >= to || !/^(?:dollar|euro|pound|greenback)$/.test(tokens[base]!.lower)) return undefined
  const unit = moneyNamed(context, amount.from)
  if (unit === null) return undefined
  const { from } = amount
  return {
    rule: 'counts/quote',
    kind: 'money',
    from,
    to: at,
    ...exact(amount.value ?? 0),
    unit,
    amount,
    number,
    nounFrom: null,
  }
}

/** "5.7085/7126": what is bid and asked for money, one amount with the value of its first number. */
export const quoteFrom = (context: Context, first: Amount): Candidate | undefined => {
  const { tokens, to } = context
  const at = first.to
  if (first.unit !== null || !first.inDigits || at + 1 >= to || tokens[at]!.text !== '/' || tokens[at]!.spaced)
    return undefined
  if (
    !/^\d+\.\d{2,}$/.test(tokens[first.from]!.text) ||
    !/^\d{2,}$/.test(tokens[at + 1]!.text) ||
    tokens[at + 1]!.spaced
  )
    return undefined
  const unit = moneyNamed(context, first.from)
  return {
    rule: 'counts/quote',
    kind: 'money',
    from: first.from,
    to: at + 2,
    ...exact(first.value ?? 0),
    unit,
    amount: null,
    number: { from: first.from, to: at + 2 },
    nounFrom: null,
  }
}
