import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { type NumberReading, numberAt } from '../../lexicon/numbers.js'
import { type UnitReading, unitAt } from '../../lexicon/units.js'
import { labelNouns } from './lexicon.js'
import { asMass } from './mass.js'
import { isHyphen, type Opening, openingAt } from './opening.js'
import type { Amount, Scene } from './scene.js'

/** Whether "m", "k", "b" against the digits multiplies them: a plural noun follows that they count, or "a year". */
const lettersMultiply = (tokens: readonly Token[], at: number, to: number): boolean => {
  const letter = tokens[at + 1]
  const noun = tokens[at + 2]
  if (letter === undefined || letter.spaced || at + 2 >= to || noun === undefined || !noun.spaced) return false
  if (
    letter.lower === 'm' &&
    /^(?:a|per)$/.test(noun.lower) &&
    /^(?:week|month|year)$/.test(tokens[at + 3]?.lower ?? '')
  )
    return true
  return /^[mkb]$/.test(letter.lower) && noun.pos === 'NOUN' && noun.number === 'plural'
}

/** "38C", "2.4 C", "100F": degrees by their letter, where the digits name no seat or flat. */
const degreesAt = ({ tokens, from, to }: Scene, at: number): UnitReading | undefined => {
  const letter = at < to ? tokens[at]! : undefined
  if (letter === undefined || !/^[CF]$/.test(letter.text)) return undefined
  const before = at - 2 >= from ? tokens[at - 2]! : undefined
  if (before === undefined || before.pos === 'PROPN' || labelNouns.has(before.lower)) return undefined
  const after = at + 1 < to ? tokens[at + 1]! : undefined
  if (after !== undefined && (after.pos === 'PROPN' || (after.pos === 'NOUN' && after.spaced))) return undefined
  return { kind: 'measure', name: letter.text === 'C' ? 'degree Celsius' : 'degree Fahrenheit', factor: 1, length: 1 }
}

/** The unit after a number, over a hyphen or the adjective of its kind. */
const unitAfter = (scene: Scene, at: number, inDigits: boolean): { unit: UnitReading; from: number } | undefined => {
  const { tokens, to } = scene
  const from = isHyphen(tokens[at]) && at + 1 < to && !tokens[at + 1]!.spaced ? at + 1 : at
  const unit = unitAt(tokens, from, to, inDigits) ?? (from === at && inDigits ? degreesAt(scene, at) : undefined)
  if (unit === undefined) return undefined
  // "a second flight", "a second" after a number is a time, "third" never
  const isBare = tokens[from]!.shape === 'capitalized' && !scene.isTitle && unit.kind === 'money' && unit.length === 1
  return isBare &&
    tokens[from]!.pos === 'PROPN' &&
    !/^(?:Pounds?|Dollars?|Euros?|Yen|Dinars?|Kroner|Rupees?)$/.test(tokens[from]!.text)
    ? undefined
    : { unit, from }
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

/** A unit, the words that give it, and where the amount ends with it. */
interface Ending {
  readonly from: number
  readonly to: number
  readonly unit: UnitReading | null
  readonly unitTokens: TokenRange | null
  readonly isHyphenated: boolean
}

/** "$76 US", "$5 million Canadian": the money before the number, and its country after it. */
const moneyEnding = (
  { tokens, to }: Scene,
  from: number,
  end: number,
  { name, tokens: range }: NonNullable<Opening['currency']>,
): Ending => {
  const after = end < to ? tokens[end]!.lower : ''
  const country = countries.get(after)
  return {
    from,
    to: country === undefined ? end : end + 1,
    unit: { kind: 'money', name: country ?? name, factor: 1, length: range.to - range.from },
    unitTokens: range,
    isHyphenated: false,
  }
}

/** The unit after the number, if there is one; undefined where the words are no amount after all. */
const unitEnding = (scene: Scene, { from, start }: Opening, number: NumberReading, end: number): Ending | undefined => {
  const { tokens, to } = scene
  const after = number.type === 'ordinal' ? undefined : unitAfter(scene, end, number.inDigits)
  if (after === undefined)
    return { from, to: end, unit: null, unitTokens: null, isHyphenated: isJoined(tokens, end, to) }
  const isHyphenated = after.from > end
  const isPart = number.type === 'fraction' && tokens[start]!.lower === 'a'
  // "a third degree": an ordinal, not a third of one
  if (isPart && after.from === end && tokens[end - 1]!.lower !== 'quarter') return undefined
  const unitEnd = after.from + after.unit.length
  return {
    // "a quarter-century", "a half-hour": the article is the noun's
    from: isPart && isHyphenated ? from + 1 : from,
    to: unitEnd,
    unit: asMass(scene, start, after.unit, unitEnd, isHyphenated),
    unitTokens: { from: after.from, to: unitEnd },
    isHyphenated,
  }
}

/** Reads the amount that begins at a token, or nothing. */
export const amountAt = (scene: Scene, at: number): Amount | undefined => {
  const { tokens, to } = scene
  const opening = openingAt(scene, at)
  if (opening === undefined) return undefined
  const { start, sign, currency } = opening
  const number = numberAt(tokens, start, to, currency !== undefined || lettersMultiply(tokens, start, to))
  if (number === undefined) return undefined
  if (currency !== undefined && number.type !== 'cardinal' && number.type !== 'vague') return undefined
  const power = number.inDigits ? powerOfTen(tokens, start + number.length, to) : undefined
  const end = power?.end ?? start + number.length
  const ending =
    currency === undefined ? unitEnding(scene, opening, number, end) : moneyEnding(scene, at, end, currency)
  if (ending === undefined) return undefined
  const by = (power?.factor ?? 1) * (sign === -1 ? -1 : 1) * (ending.unit?.factor ?? 1)
  return {
    from: ending.from,
    to: ending.to,
    type: number.type,
    value: number.value === null ? null : scaled(number.value, by),
    min: scaled(number.min, by),
    max: scaled(number.max, by),
    inDigits: number.inDigits,
    number: { from: start, to: end },
    unit: ending.unit,
    unitTokens: ending.unitTokens,
    isHyphenated: ending.isHyphenated,
    sign,
  }
}

const countries: ReadonlyMap<string, string> = new Map([
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['cdn', 'CAD'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
  ['usd', 'USD'],
])

const scaled = (value: number, by: number): number => (by === 1 ? value : Number((value * by).toPrecision(12)))

const isJoined = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to &&
  isHyphen(tokens[at]) &&
  !tokens[at + 1]!.spaced &&
  tokens[at + 1]!.shape !== 'digits' &&
  tokens[at + 1]!.shape !== 'other'
