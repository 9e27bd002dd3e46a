import { rateAt } from '../../../grammar/numbers/units.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import type { Amount, Context } from '../context.js'
import { vocabulary } from './vocabulary.js'

const rateApart = compileAround('# of {measured} {measured}*3 {rate=rate} !{moment}', vocabulary)

/** "2.3 million barrels of oil a day": the rate comes after what is measured, and stays outside the span. */
export const withRateApart = (context: Context, amount: Amount): Amount => {
  const { unit } = amount
  const match = unit?.kind === 'measure' ? rateApart.matchAround(context.document, amount, context) : null
  const rate = match === null ? undefined : rateAt(context.tokens, match.captures.rate!.from, context.to)
  return unit === null || rate === undefined
    ? amount
    : { ...amount, unit: { ...unit, name: `${unit.name} per ${rate.name}` } }
}
