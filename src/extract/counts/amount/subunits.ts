import type { Token } from '../../../document/document.js'
import { numberAt } from '../../../grammar/numbers/numbers.js'
import { type UnitReading, unitAt } from '../../../grammar/numbers/units.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import { subunits } from '../../../lexicon/numbers/measures.js'
import type { Amount, Context } from '../context.js'
import { closeSubunits, elidingUnits, pounds } from './lexicon.js'
import { isHyphen } from './sign.js'
import { stands, vocabulary } from './vocabulary.js'

/** A smaller unit and how many of it make the larger one. */
interface Subunit {
  readonly name: string
  readonly count: number
  readonly isMoney: boolean
}

/** What is said in a smaller unit, as part of the larger one, and where it ends. */
interface Rest {
  readonly value: number
  readonly to: number
  readonly unit: string
}

const subunitOf = ({ unit }: Amount): Subunit | undefined => {
  if (unit?.name == null || unit.factor !== 1) return undefined
  if (unit.kind === 'money') return { name: unit.name, count: 100, isMoney: true }
  const [name, count] = subunits.get(unit.name) ?? []
  return name === undefined || count === undefined ? undefined : { name, count, isMoney: false }
}

const rests = {
  joined: compileAround('# ~{hyphen} ~[rest: {any}]', vocabulary),
  measure: compileAround('# ,? and? [rest: {any}]', vocabulary),
  money: compileAround('# and? [rest: {any}]', vocabulary),
} as const

/** Where the smaller number may begin: after "and", a comma, a hyphen, or at once. */
const restStart = (context: Context, amount: Amount, isMoney: boolean): number => {
  const rest = amount.isHyphenated ? rests.joined : isMoney ? rests.money : rests.measure
  return rest.matchAround(context.document, amount, context)?.captures.rest?.from ?? context.to
}

/** Whether a unit after the smaller number is the subunit. */
const isSubunit = (unit: UnitReading | undefined, lower: string, { name, isMoney }: Subunit): boolean => {
  if (unit?.name === name) return !isMoney || unit.factor !== 1
  return !isMoney && name === 'pound' && pounds.has(lower)
}

/** The end of "inches", "in", "mins", "cents" after the smaller number, or -1. */
const subunitEnd = ({ tokens, to }: Context, at: number, subunit: Subunit, value: number): number => {
  if (at >= to) return -1
  const from = isHyphen(tokens[at]) && at + 1 < to ? at + 1 : at
  const { lower, spaced } = tokens[from]!
  if (!spaced && from === at && closeSubunits.get(subunit.name) === lower) return from + 1
  // "10 minutes, five second-half goals"
  if (lower === subunit.name && value !== 1 && from === at) return -1
  const unit = unitAt(tokens, from, to, true)
  return isSubunit(unit, lower, subunit) ? from + (unit?.length ?? 1) : -1
}

const endsMeasure = stands('# ({end} | {auxiliary} | {conjunction} | {preposition} | {punctuation} | tall)')

/** Whether a smaller number stands without its unit: "6-foot-4", "12 stone 4". */
const isElided = (context: Context, amount: Amount, at: number, end: number): boolean => {
  const { tokens, to } = context
  if (!elidingUnits.has(tokens[amount.to - 1]!.lower) || (at !== amount.to && !amount.isHyphenated)) return false
  if (!amount.isHyphenated) return endsMeasure(context, { from: at, to: end })
  return end >= to || !isHyphen(tokens[end]) || tokens[end + 1]?.shape !== 'digits'
}

const restOf = (context: Context, amount: Amount): Rest | undefined => {
  const { tokens, to } = context
  const subunit = subunitOf(amount)
  const at = subunit === undefined ? to : restStart(context, amount, subunit.isMoney)
  const number = at < to ? numberAt(tokens, at, to) : undefined
  if (subunit === undefined || number?.type !== 'cardinal' || number.value === null) return undefined
  if (number.value >= subunit.count) return undefined
  const end = at + number.length
  const said = subunitEnd(context, end, subunit, number.value)
  if (said < 0 && !isElided(context, amount, at, end)) return undefined
  return { value: number.value / subunit.count, to: said < 0 ? end : said, unit: subunit.name }
}

/**
 * Completes an amount by what is said in smaller units: "6 feet 2 inches", "two hours and 15 minutes", "5-foot-11". The unit stays
 * the larger one, of which the rest is a part.
 */
export const withSubunits = (context: Context, amount: Amount): Amount => {
  const { value, unit } = amount
  if (amount.type !== 'cardinal' || value === null || value % 1 !== 0 || unit === null) return amount
  const rest = restOf(context, amount)
  if (rest === undefined) return amount
  // "two hours, 15 minutes and 30 seconds"
  const lesser = withSubunits(context, { ...amount, to: rest.to, value: 0, unit: { ...unit, name: rest.unit } })
  const per = rest.value + (lesser.value ?? 0) / (subunitOf(amount)?.count ?? 1)
  const sum = Number((value + (value < 0 ? -per : per)).toPrecision(12))
  return { ...amount, value: sum, min: sum, max: sum, to: lesser.to }
}

const isMark = (token: Token | undefined, mark: RegExp): boolean =>
  token !== undefined && !token.spaced && mark.test(token.text)

/** `6'2"`, "5'11": feet by their mark, where inches stand against it. */
export const feetAt = (
  { tokens, to }: Context,
  at: number,
): { readonly unit: UnitReading; readonly inches: number; readonly to: number } | undefined => {
  if (at + 1 >= to || !isMark(tokens[at], /^['’′]$/) || !isMark(tokens[at + 1], /^(?:\d|1[01])$/)) return undefined
  const end = at + 2 < to && isMark(tokens[at + 2], /^["”″]$/) ? at + 3 : at + 2
  return {
    unit: { kind: 'measure', name: 'foot', factor: 1, length: 1 },
    inches: Number(tokens[at + 1]!.text),
    to: end,
  }
}
