import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { numberAt } from '../../lexicon/numbers.js'
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

/** Reads the amount that begins at a token, or nothing. */
export const amountAt = (scene: Scene, at: number): Amount | undefined => {
  const { tokens, to } = scene
  let start = at
  const outer = signAt(tokens, at)
  if (outer !== undefined) start += outer.length
  const currency =
    start < to && currencyOpeners.has(tokens[start]!.lower) ? currencyBefore(tokens, start, to) : undefined
  const signFrom = start
  if (currency !== undefined) start += currency.length
  const inner = currency === undefined || start >= to ? undefined : signAt(tokens, start)
  if (inner !== undefined) start += inner.length
  if (start >= to) return undefined
  const money = currency !== undefined
  const number = numberAt(tokens, start, to, money || lettersMultiply(tokens, start, to))
  const power = number?.inDigits ? powerOfTen(tokens, start + number.length, to) : undefined
  if (number === undefined || (money && number.type !== 'cardinal' && number.type !== 'vague')) return undefined
  const sign = outer?.sign ?? inner?.sign ?? 0
  const end = power?.end ?? start + number.length
  const times = power?.factor ?? 1
  const signed = sign === -1 ? -1 : 1
  const common = {
    type: number.type,
    inDigits: number.inDigits,
    number: { from: start, to: end },
    sign: sign as Amount['sign'],
  }
  const scaled = (factor: number) => {
    const by = times * factor * signed
    const scale = (value: number): number => (by === 1 ? value : round(value * by))
    return { value: number.value === null ? null : scale(number.value), min: scale(number.min), max: scale(number.max) }
  }
  if (currency !== undefined) {
    // "$76 US", "$5 million Canadian"
    const country = /^(?:us|u\.s\.|canadian|cdn|australian|usd)$/.test(tokens[end]?.lower ?? '') && end < to ? 1 : 0
    const name = country === 0 ? currency.name : countryOf(tokens[end]!.lower)
    const unit: UnitReading = { kind: 'money', name, factor: 1, length: currency.length }
    return {
      ...common,
      ...scaled(1),
      from: at,
      to: end + country,
      unit,
      unitTokens: { from: signFrom, to: signFrom + currency.length },
      isHyphenated: false,
    }
  }
  const after = number.type === 'ordinal' ? undefined : unitAfter(scene, end, number.inDigits)
  if (after === undefined)
    return {
      ...common,
      ...scaled(1),
      from: at,
      to: end,
      unit: null,
      unitTokens: null,
      isHyphenated: isJoined(tokens, end, to),
    }
  // "a third degree": an ordinal, not a third of one
  if (
    number.type === 'fraction' &&
    tokens[start]!.lower === 'a' &&
    after.from === end &&
    tokens[end - 1]!.lower !== 'quarter'
  )
    return undefined
  const unitEnd = after.from + after.unit.length
  const unit = asMass(scene, start, after.unit, unitEnd, after.from > end)
  return {
    ...common,
    ...scaled(unit.factor),
    // "a quarter-century", "a half-hour": the article is the noun's
    from: number.type === 'fraction' && after.from > end && tokens[at]!.lower === 'a' ? at + 1 : at,
    to: unitEnd,
    unit,
    unitTokens: { from: after.from, to: unitEnd },
    isHyphenated: after.from > end,
  }
}

const countryOf = (lower: string): string =>
  lower === 'canadian' || lower === 'cdn' ? 'CAD' : lower === 'australian' ? 'AUD' : 'USD'
const round = (value: number): number => Number(value.toPrecision(12))
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
