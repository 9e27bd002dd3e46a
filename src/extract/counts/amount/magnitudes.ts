import type { UnitReading } from '../../../grammar/numbers/units.js'
import type { Context } from '../context.js'
import { isHyphen } from './sign.js'

export const magnitude: UnitReading = { kind: 'measure', name: 'magnitude', factor: 1, length: 1 }

/** Where the number of "magnitude 6.4", "magnitude-6.4" begins, or nothing. */
export const pastMagnitude = ({ tokens, to }: Context, at: number): number | undefined => {
  if (tokens[at]!.lower !== 'magnitude') return undefined
  const start = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  return start < to && tokens[start]!.shape === 'digits' ? start : undefined
}

const between =
  /^(?:a|about|almost|an|and|approximately|around|as|at|between|estimated|exceeding|from|high|least|more|nearly|of|over|roughly|than|to|was)$/

const shakes = /^(?:aftershock|earthquake|foreshock|quake|temblor|tremor)s?$/

/** "a magnitude of about 6.4", "a quake measuring 5.8": the unit is told before the number and apart from it. */
export const isMagnitude = ({ tokens, from }: Context, at: number): boolean => {
  if (!/^\d(?:\.\d)?$/.test(tokens[at]!.text)) return false
  let before = at - 1
  while (before > Math.max(from, at - 5) && between.test(tokens[before]!.lower)) before--
  if (before < from || before === at) return false
  const { lower } = tokens[before]!
  if (lower === 'magnitude') return before < at - 1
  if (!/^measur(?:ed|ing)$/.test(lower)) return false
  for (let i = before - 1; i >= Math.max(from, before - 4); i--) if (shakes.test(tokens[i]!.lower)) return true
  return false
}
