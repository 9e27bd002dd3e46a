import type { UnitReading } from '../../../grammar/numbers/units.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import type { Context } from '../context.js'
import { stands, vocabulary } from './vocabulary.js'

export const magnitude: UnitReading = { kind: 'measure', name: 'magnitude', factor: 1, length: 1 }

const beforeNumber = compileAround('# {any} (~{hyphen})? [number: {digits}]', vocabulary)

/** Where the number of "magnitude 6.4", "magnitude-6.4" begins, or nothing. */
export const pastMagnitude = (context: Context, at: number): number | undefined =>
  context.tokens[at]!.lower === magnitude.name
    ? beforeNumber.matchAround(context.document, { from: at, to: at }, context)?.captures.number?.from
    : undefined

const isSaidBefore = stands(
  'magnitude {magnitudeLead} {magnitudeLead}*3 #',
  '{shake} {any}*3 (measured | measuring) {magnitudeLead}*4 #',
)

/** "a magnitude of about 6.4", "a quake measuring 5.8": the unit is told before the number and apart from it. */
export const isMagnitude = (context: Context, at: number): boolean =>
  /^\d(?:\.\d)?$/.test(context.tokens[at]!.text) && isSaidBefore(context, { from: at, to: at + 1 })
