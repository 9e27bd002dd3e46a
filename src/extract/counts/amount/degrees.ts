import type { UnitReading } from '../../../grammar/numbers/units.js'
import type { Amount, Context } from '../context.js'
import { labelNouns } from '../lexicon.js'
import { stands } from './vocabulary.js'

const degree = (name: string): UnitReading => ({ kind: 'measure', name, factor: 1, length: 1 })

/** "38C", "2.4 C", "100F": degrees by their letter, where the digits name no seat or flat. */
export const degreesAt = ({ tokens, from, to }: Context, at: number): UnitReading | undefined => {
  const letter = at < to ? tokens[at]! : undefined
  if (letter === undefined || !/^[CF]$/.test(letter.text)) return undefined
  const before = at - 2 >= from ? tokens[at - 2]! : undefined
  if (before === undefined || before.pos === 'PROPN' || labelNouns.has(before.lower)) return undefined
  const after = at + 1 < to ? tokens[at + 1]! : undefined
  if (after !== undefined && (after.pos === 'PROPN' || (after.pos === 'NOUN' && after.spaced))) return undefined
  return degree(letter.text === 'C' ? 'degree Celsius' : 'degree Fahrenheit')
}

const isBelowZero = stands('# below zero')

/** "5 below zero", "20 degrees below zero": degrees under nought. */
export const belowZero = (context: Context, amount: Amount): Amount => {
  const { value, type, unit } = amount
  const isDegree = unit === null || unit.name?.startsWith('degree') === true
  if (type !== 'cardinal' || value === null || value <= 0 || !isDegree) return amount
  if (!isBelowZero(context, amount)) return amount
  return { ...amount, value: -value, min: -value, max: -value, unit: unit ?? degree('degree'), to: amount.to + 2 }
}
