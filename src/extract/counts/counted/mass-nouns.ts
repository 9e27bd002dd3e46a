import type { UnitReading } from '../../../grammar/numbers/units.js'
import type { Context } from '../context.js'

const prices =
  /^(?:bill|bonus|budget|cheque|contract|deal|donation|fee|fine|fund|grant|investment|jackpot|loan|note|payout|prize|reward|salary|transfer)$/

const funds =
  /^(?:aid|benefits|cash|compensation|damage|debt|debts|funding|government|investment|money|public|savings|tax|taxpayers?|worth)$/

/** "150 pounds of gear", "a 200-pound man", "weighs 20 pounds", "lost 12 pounds": a mass, where the pound is otherwise money. */
export const asMass = (
  { tokens, from, to }: Context,
  at: number,
  unit: UnitReading,
  end: number,
  isHyphenated: boolean,
): UnitReading => {
  if (unit.name !== 'GBP' || unit.length > 1 || !/^pounds?$/.test(tokens[end - 1]!.lower)) return unit
  const mass: UnitReading = { kind: 'measure', name: 'pound', factor: 1, length: 1 }
  const next = end < to ? tokens[end]!.lower : ''
  // "8 pounds 3 ounces"
  const rest = next === 'and' ? end + 2 : end + 1
  if (rest < to && /^(?:ounces?|oz)$/.test(tokens[rest]!.lower)) return mass
  if (isHyphenated) return prices.test(next) ? unit : mass
  if (next === 'of' && end + 1 < to) return funds.test(tokens[end + 1]!.lower) ? unit : mass
  const isBody = tokens[end - 2]?.shape !== 'digits' || /^\d{1,2}$/.test(tokens[end - 2]!.text)
  for (let i = at - 1; i >= Math.max(from, at - 5); i--)
    if (isBody && /^(?:gain|gained|gaining|lose|loses|losing|lost|shed)$/.test(tokens[i]!.lower)) return mass
    else if (/^(?:tall|weigh|weighs|weighed|weighing|weight|weights|lift|lifted)$/.test(tokens[i]!.lower)) return mass
  return unit
}
