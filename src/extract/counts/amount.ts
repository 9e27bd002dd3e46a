import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { type NumberReading, numberAt } from '../../lexicon/numbers.js'
import { currencyBefore, currencyOpeners, type UnitReading, unitAt } from '../../lexicon/units.js'

/** Where the reading takes place: a sentence of a document. */
export interface Scene extends TokenRange {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** whether capitals are the sentence's style and tell no names apart */
  readonly isTitle: boolean
}

/** A number with its sign and unit. */
export interface Amount extends TokenRange {
  readonly type: 'cardinal' | 'ordinal' | 'fraction' | 'vague'
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly inDigits: boolean
  /** the number without sign and unit */
  readonly number: TokenRange
  readonly unit: UnitReading | null
  /** what is written of the unit, before or after the number */
  readonly unitTokens: TokenRange | null
  /** written against a word by a hyphen: "16-hour" */
  readonly isHyphenated: boolean
  /** "+" or "-" before it */
  readonly sign: -1 | 0 | 1
}

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && /^[-‐‑]$/.test(token.text)

/** "-", "minus", "+" before a number. */
const signAt = (tokens: readonly Token[], at: number): { sign: -1 | 1; length: number } | undefined => {
  const token = tokens[at]!
  if (token.lower !== 'minus' && (token.shape !== 'other' || !/^[-−–+]$/.test(token.text))) return undefined
  const next = tokens[at + 1]
  if (next === undefined || next.sentence !== token.sentence) return undefined
  const before = tokens[at - 1]
  const opens = token.spaced || before === undefined || /^[($€£]$/.test(before.text)
  if (token.lower === 'minus') return { sign: -1, length: isHyphen(next) ? 2 : 1 }
  if (!opens || next.spaced || !(next.shape === 'digits' || /^[$€£.]$/.test(next.text))) return undefined
  // "COVID -19" is no number below zero
  if (/^[-−–]$/.test(token.text) && before?.pos === 'PROPN') return undefined
  if (/^[-−–]$/.test(token.text)) return { sign: -1, length: 1 }
  return token.text === '+' ? { sign: 1, length: 1 } : undefined
}

/** Whether "m", "k", "b" against the digits multiplies them: a plural noun follows that they count. */
const lettersMultiply = (tokens: readonly Token[], at: number, to: number): boolean => {
  const letter = tokens[at + 1]
  const noun = tokens[at + 2]
  if (letter === undefined || letter.spaced || at + 2 >= to || noun === undefined || !noun.spaced) return false
  return /^[mkb]$/.test(letter.lower) && noun.pos === 'NOUN' && noun.number === 'plural'
}

/** Letters of money stand against a sign or before digits: no other "a" or "us" is worth a look. */
const opensMoney = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (!currencyOpeners.has(token.lower)) return false
  if (token.shape === 'other') return true
  const next = tokens[at + 1]
  return next !== undefined && (next.shape === 'digits' || next.shape === 'other')
}

/** "per barrel", "a share", "an ounce" after an amount of money. */
const rateEnd = (tokens: readonly Token[], at: number, to: number): number => {
  const by = tokens[at]
  if (by === undefined || at + 1 >= to || !/^(?:a|an|per|each|\/)$/.test(by.lower)) return at
  const noun = tokens[at + 1]!
  if (/^(?:square|sq|cubic|metric|troy)$/.test(noun.lower) && at + 2 < to) return at + 3
  return noun.pos === 'NOUN' || by.lower === 'per' ? at + 2 : at
}

/** The unit after a number, over a hyphen or the adjective of its kind. */
const unitAfter = (scene: Scene, at: number, inDigits: boolean): { unit: UnitReading; from: number } | undefined => {
  const { tokens, to } = scene
  const from = isHyphen(tokens[at]) && at + 1 < to && !tokens[at + 1]!.spaced ? at + 1 : at
  const unit = unitAt(tokens, from, to, inDigits)
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

const prices =
  /^(?:bill|bonus|budget|cheque|contract|deal|donation|fee|fine|fund|grant|investment|jackpot|loan|note|payout|prize|reward|salary|transfer)$/
const funds =
  /^(?:aid|benefits|cash|compensation|damage|debt|debts|funding|government|investment|money|public|savings|tax|taxpayers?|worth)$/

/** "150 pounds of gear", "a 200-pound man", "weighs 20 pounds": a mass, where the pound is otherwise money. */
const asMass = (
  { tokens, from, to }: Scene,
  at: number,
  unit: UnitReading,
  end: number,
  isHyphenated: boolean,
): UnitReading => {
  if (unit.name !== 'GBP' || unit.length > 1 || !/^pounds?$/.test(tokens[end - 1]!.lower)) return unit
  const mass: UnitReading = { kind: 'measure', name: 'pound', factor: 1, length: 1 }
  const next = end < to ? tokens[end]!.lower : ''
  if (isHyphenated) return prices.test(next) ? unit : mass
  if (next === 'of' && end + 1 < to) return funds.test(tokens[end + 1]!.lower) ? unit : mass
  for (let i = at - 1; i >= Math.max(from, at - 5); i--)
    if (/^(?:weigh|weighs|weighed|weighing|weight|weights|lift|lifted)$/.test(tokens[i]!.lower)) return mass
  return unit
}

/** What stands before a number: a sign, a currency, a sign after the currency. */
interface Opening {
  readonly from: number
  /** where the number begins */
  readonly start: number
  readonly sign: Amount['sign']
  readonly currency: { readonly name: string; readonly tokens: TokenRange } | undefined
}

const openingAt = ({ tokens, to }: Scene, at: number): Opening | undefined => {
  let start = at
  const outer = signAt(tokens, at)
  if (outer !== undefined) start += outer.length
  const currency = start < to && opensMoney(tokens, start) ? currencyBefore(tokens, start, to) : undefined
  if (currency === undefined)
    return start < to ? { from: at, start, sign: outer?.sign ?? 0, currency: undefined } : undefined
  const range = { from: start, to: start + currency.length }
  const inner = range.to < to ? signAt(tokens, range.to) : undefined
  start = range.to + (inner?.length ?? 0)
  if (start >= to) return undefined
  return { from: at, start, sign: outer?.sign ?? inner?.sign ?? 0, currency: { name: currency.name, tokens: range } }
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

/** One spelling for the signs that news writes in several ways. */
const standard = (written: string): string => {
  if (/^per[ -]?cent$|^pct\.?$/i.test(written)) return 'percent'
  return /^[$€£¥]US$|^US \$$|^U\.S\. ?\$$/.test(written) ? 'US$' : written
}

/** The unit as written, with what money is reckoned by: "$ an ounce". */
export const unitSymbolOf = (scene: Scene, amount: Amount): string | null => {
  if (amount.unitTokens === null || amount.unit === null) return null
  const { tokens, document, to } = scene
  const textOf = ({ from, to: end }: TokenRange): string =>
    document.text.slice(tokens[from]!.start, tokens[end - 1]!.end)
  const written = standard(textOf(amount.unitTokens))
  const end = amount.unit.kind === 'money' ? rateEnd(tokens, amount.to, to) : amount.to
  return end > amount.to ? `${written} ${textOf({ from: amount.to, to: end })}` : written
}
