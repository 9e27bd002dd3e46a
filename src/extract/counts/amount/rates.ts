import { rateAt } from '../../../grammar/numbers/units.js'
import type { Amount, Context } from '../context.js'

/** What is measured, between the measure and its rate: "barrels of [crude oil] a day". */
const inPhrase = /^(?:ADJ|NOUN|NUM|PROPN)$/

/** "2.3 million barrels of oil a day": the rate comes after what is measured, and stays outside the span. */
export const withRateApart = ({ tokens, to }: Context, amount: Amount): Amount => {
  const { unit } = amount
  if (unit?.kind !== 'measure' || amount.to + 2 >= to || tokens[amount.to]!.lower !== 'of') return amount
  for (let at = amount.to + 2; at < Math.min(to, amount.to + 6); at++) {
    if (!inPhrase.test(tokens[at - 1]!.pos)) return amount
    const rate = rateAt(tokens, at, to)
    if (rate === undefined) continue
    const isWhen = /^(?:after|ago|before|earlier|later)$/.test(tokens[at + rate.length]?.lower ?? '')
    return isWhen ? amount : { ...amount, unit: { ...unit, name: `${unit.name} per ${rate.name}` } }
  }
  return amount
}
