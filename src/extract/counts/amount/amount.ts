import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { valueOfDigits } from '../../../grammar/numbers/digits.js'
import { numberIn } from '../../../grammar/numbers/in-document.js'
import { type NumberReading, numberAt } from '../../../grammar/numbers/numbers.js'
import { unitAt } from '../../../grammar/numbers/units.js'
import { limitsBetween } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { belowZero } from './degrees.js'
import { countedInMillions } from './lexicon.js'
import { magnitude, pastMagnitude } from './magnitudes.js'
import { withRateApart } from './rates.js'
import { openingAt } from './sign.js'
import { feetAt, withSubunits } from './subunits.js'
import { moneyEnding, unitEnding } from './units-after.js'
import { stands } from './vocabulary.js'

/** Whether "m", "k", "b" against the digits multiplies them: a plural noun follows that they count, or "a year". */
const lettersMultiply = stands(
  '# ~(k | m) - strong',
  '# ~m !~ (a | per) (month | week | year)',
  '# ~(b | k | m) {code}',
  '# ~(b | k | m) !~ {noun&plural&!race}',
)

const standsAtLevel = stands('({levelPreposition} | by | of) # ~(k | m)')

/** "Sales rose by 3m to 9m": letters multiply where what rises or falls is told by its number. */
const changesInNumber = (context: Context, anchor: TokenRange): boolean => {
  if (!standsAtLevel(context, anchor)) return false
  const clause = clauseAt(context.document, anchor.from)
  const changing = clause?.subject ?? clause?.antecedent
  return changing != null && countedInMillions.has(context.tokens[changing.head]!.lower)
}

/** Whether letters against digits multiply them: they do in money, else by what stands around them. */
const multiplies = (context: Context, at: number): boolean => {
  const anchor = { from: at, to: at + 1 }
  return (
    context.tokens[at + 1]?.spaced === false && (lettersMultiply(context, anchor) || changesInNumber(context, anchor))
  )
}

/** "×10^6", "× 10−30" after a number. */
const powerOfTen = (tokens: readonly Token[], at: number, to: number): { factor: number; end: number } | undefined => {
  if (at + 2 >= to || !/^[×x]$/.test(tokens[at]!.lower) || tokens[at + 1]!.text !== '10') return undefined
  let next = at + 2
  if (tokens[next]!.text === '^') next++
  const isNegative = /^[-−–]$/.test(tokens[next]?.text ?? '')
  if (isNegative) next++
  const exponent =
    next < to && /^\d{1,2}$/.test(tokens[next]!.text) && !tokens[next]!.spaced ? Number(tokens[next]!.text) : undefined
  if (exponent === undefined) return { factor: 10, end: at + 2 }
  return { factor: 10 ** (isNegative ? -exponent : exponent), end: next + 1 }
}

/** What may stand around thousands that a space divides: "holds 12 450 refugees", "up from 9 800 in May", "€ 12 500". */
const dividesThousands = stands(
  '{moneySign} #',
  '({start} | {spaceLead} | {verb} | {auxiliary} | {determiner}) # {adjective}? {noun&plural}',
  '({spaceLead} | {levelLead} | {verb} | {auxiliary}) # {measure} !{race}',
  '({spaceLead} | {levelLead}) # ({end} | {preposition} | {punctuation} | {conjunction})',
)

/** "12 450": thousands divided by a space. */
const spacedThousandsAt = (context: Context, at: number): NumberReading | undefined => {
  const { tokens, to } = context
  const next = tokens[at + 1]
  if (at + 1 >= to || next === undefined || !next.spaced || !/^\d{3}$/.test(next.text)) return undefined
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.text) || tokens[at + 2]?.shape === 'digits') return undefined
  if (!dividesThousands(context, { from: at, to: at + 2 })) return undefined
  const value = Number(tokens[at]!.text) * 1000 + Number(next.text)
  return { length: 2, type: 'cardinal', value, min: value, max: value, inDigits: true }
}

/** "magnitude 6.4": the unit before the number. */
const magnitudeAt = (context: Context, at: number): Amount | undefined => {
  const start = pastMagnitude(context, at)
  const amount = start === undefined ? undefined : amountAt(context, start)
  if (amount === undefined || amount.type !== 'cardinal' || amount.unit !== null) return undefined
  return { ...amount, from: at, unit: magnitude, unitTokens: { from: at, to: at + 1 }, isHyphenated: false }
}

/** `6'2"` */
const heightAt = (context: Context, at: number): Amount | undefined => {
  const feet = /^\d$/.test(context.tokens[at]!.text) ? feetAt(context, at + 1) : undefined
  if (feet === undefined) return undefined
  const value = Number((Number(context.tokens[at]!.text) + feet.inches / 12).toPrecision(12))
  return {
    from: at,
    to: feet.to,
    type: 'cardinal',
    value,
    min: value,
    max: value,
    inDigits: true,
    number: { from: at, to: at + 1 },
    unit: feet.unit,
    unitTokens: { from: at + 1, to: at + 2 },
    isHyphenated: false,
    sign: 0,
  }
}

const numberOf = ({ document, tokens, to }: Context, at: number, letters: boolean): NumberReading | undefined =>
  letters ? numberAt(tokens, at, to, true) : numberIn(document, at, to)

/** The amount that a number makes with what stands before and after it. */
const plainAmountAt = (context: Context, at: number, inMoney: boolean): Amount | undefined => {
  const { tokens, to } = context
  const opening = openingAt(context, at)
  if (opening === undefined) return undefined
  const { start, sign, currency } = opening
  const letters = inMoney || currency !== undefined || multiplies(context, start)
  const number = spacedThousandsAt(context, start) ?? numberOf(context, start, letters)
  if (number === undefined) return undefined
  if (currency !== undefined && number.type !== 'cardinal' && number.type !== 'vague') return undefined
  const power = number.inDigits ? powerOfTen(tokens, start + number.length, to) : undefined
  const end = power?.end ?? start + number.length
  const ending =
    currency === undefined ? unitEnding(context, opening, number, end) : moneyEnding(context, at, end, currency)
  if (ending === undefined) return undefined
  const by = (power?.factor ?? 1) * (sign === -1 ? -1 : 1) * (ending.unit?.factor ?? 1)
  const amount: Amount = {
    from: ending.from,
    to: ending.to,
    type: number.type,
    value: number.value === null ? null : scaled(number.value, by),
    ...limitsBetween(scaled(number.min, by), scaled(number.max, by)),
    inDigits: number.inDigits,
    number: { from: start, to: end },
    unit: ending.unit,
    unitTokens: ending.unitTokens,
    isHyphenated: ending.isHyphenated,
    sign,
  }
  return currency === undefined ? completed(context, amount) : amount
}

const readAmount = (context: Context, at: number, inMoney: boolean): Amount | undefined =>
  at < context.to
    ? (magnitudeAt(context, at) ?? heightAt(context, at) ?? plainAmountAt(context, at, inMoney))
    : undefined

/**
 * Reads the amount that begins at a token, or nothing. Several rules ask at one token: it is read once.
 * @param inMoney whether the money is told before: "£10-15m"
 */
export const amountAt = (context: Context, at: number, inMoney = false): Amount | undefined => {
  if (inMoney) return readAmount(context, at, true)
  const known = context.amounts.get(at)
  if (known !== undefined) return known ?? undefined
  const amount = readAmount(context, at, false)
  context.amounts.set(at, amount ?? null)
  return amount
}

/** "eleven (11)", "five (5) years": the number in words said again in digits. */
const saidAgain = ({ tokens, to }: Context, amount: Amount): Amount => {
  const { to: at, value, unit, inDigits } = amount
  if (inDigits || unit !== null || value === null || at + 2 >= to || tokens[at]!.text !== '(') return amount
  if (valueOfDigits(tokens[at + 1]!.lower) !== value || tokens[at + 2]!.text !== ')') return amount
  const end = at + 3
  const after = unitAt(tokens, end, to, false)
  if (after === undefined) return { ...amount, to: end }
  const by = (number: number): number => scaled(number, after.factor)
  const unitTokens = { from: end, to: end + after.length }
  return { ...amount, unit: after, unitTokens, to: unitTokens.to, value: by(value), min: by(value), max: by(value) }
}

/** An amount with what its words go on to say: "2 inches", "below zero", "of oil a day". */
const completed = (context: Context, amount: Amount): Amount =>
  withRateApart(context, belowZero(context, withSubunits(context, saidAgain(context, amount))))

const scaled = (value: number, by: number): number => (by === 1 ? value : Number((value * by).toPrecision(12)))
