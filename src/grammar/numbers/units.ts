import {
  countriesOfMoney,
  currencyCodes,
  currencyLetters,
  currencyNames,
  currencySigns,
  invariantMoney,
  lettersOfMoney,
  minorUnits,
  moneyLetters,
  nationalCurrencies,
  needDigitsAsMoney,
  needScaleAsMoney,
} from '../../lexicon/numbers/currencies.js'
import { durations, measures, needsDigits, rateWords, slashedDurations } from '../../lexicon/numbers/measures.js'
import { scales } from '../../lexicon/numbers/number-words.js'
import type { NumberToken } from './digits.js'

/** A unit where it stands. `length` is in tokens. */
export interface UnitReading {
  readonly length: number
  readonly kind: 'percent' | 'money' | 'measure' | 'duration'
  /** ISO 4217 for money, null where it is not plain; the singular English name otherwise, null for percent */
  readonly name: string | null
  /** what the number is multiplied by: a hundredth for cents and pence */
  readonly factor: number
}

type Entry = Omit<UnitReading, 'length'>
interface Phrase {
  readonly words: readonly string[]
  readonly entry: Entry
}

const plurals = (name: string): string[] =>
  name.endsWith('s') || invariantMoney.has(name.split(' ').at(-1) ?? '') ? [name] : [name, `${name}s`]

const phraseList: readonly (readonly [string, Entry])[] = [
  ...['%', 'percent', 'per cent', 'pct', 'pct.', 'pc', 'per - cent'].map(
    (form) => [form, { kind: 'percent', name: null, factor: 1 }] as const,
  ),
  ...[...measures]
    .filter(([form]) => form !== 'pound')
    .map(
      ([form, name]) => [form, { kind: name === 'percentage point' ? 'percent' : 'measure', name, factor: 1 }] as const,
    ),
  ...[...durations].map(([form, name]) => [form, { kind: 'duration', name, factor: 1 }] as const),
  ...[...currencyNames, ...nationalCurrencies].flatMap(([form, name]) =>
    plurals(form).map((plural) => [plural, { kind: 'money', name, factor: 1 }] as const),
  ),
  ...[...minorUnits].flatMap(([form, name]) =>
    plurals(form).map((plural) => [plural, { kind: 'money', name, factor: 0.01 }] as const),
  ),
  ...[...currencySigns, ['p', 'GBP'], ['¢', 'USD']].map(
    ([form = '', name = '']) =>
      [form, { kind: 'money', name, factor: form === 'p' || form === '¢' ? 0.01 : 1 }] as const,
  ),
  ...[...currencyCodes].map((form) => [form, { kind: 'money', name: form.toUpperCase(), factor: 1 }] as const),
  // the crowns of three countries
  ...['kr', 'kr.'].map((form) => [form, { kind: 'money', name: null, factor: 1 }] as const),
]

const byFirstWord = new Map<string, Phrase[]>()
for (const [form, entry] of phraseList) {
  const words = form.split(' ')
  const list = byFirstWord.get(words[0] ?? '')
  if (list === undefined) byFirstWord.set(words[0] ?? '', [{ words, entry }])
  else list.push({ words, entry })
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length)

const stands = (tokens: readonly NumberToken[], at: number, to: number, words: readonly string[]): boolean => {
  if (at + words.length > to) return false
  for (let k = 0; k < words.length; k++) if (tokens[at + k]!.lower !== words[k]) return false
  return true
}

/**
 * Reads the unit that begins at a token: "percent", "Egyptian pounds", "square feet", "km/h", "weeks".
 * @param at index into `tokens`
 * @param to where to stop (exclusive)
 * @param inDigits whether a number in digits stands before it: short signs ("m", "p") are units only then
 */
export const unitAt = (
  tokens: readonly NumberToken[],
  at: number,
  to: number,
  inDigits: boolean,
): UnitReading | undefined => {
  if (at >= to) return undefined
  const { lower, spaced } = tokens[at]!
  const list = byFirstWord.get(lower)
  if (list === undefined) return undefined
  for (const { words, entry } of list) {
    if (words.length === 1 && !inDigits && (needsDigits.has(lower) || needDigitsAsMoney.has(lower))) continue
    if (words.length === 1 && needScaleAsMoney.has(lower) && !scales.has(tokens[at - 1]?.lower ?? '')) continue
    // "5 m" is a length, "5 p" is nothing
    if (spaced && entry.kind === 'money' && moneyLetters.has(lower)) continue
    if (stands(tokens, at, to, words)) return withRate({ length: words.length, ...entry }, tokens, at, to)
  }
  return undefined
}

/** What a measure is reckoned by: "a day", "per litre", "/s". `length` is in tokens. */
export interface Rate {
  readonly length: number
  readonly name: string
}

/** The rate that begins at a token, or nothing. */
export const rateAt = (tokens: readonly NumberToken[], at: number, to: number): Rate | undefined => {
  if (at + 1 >= to || !rateWords.has(tokens[at]!.lower)) return undefined
  const isSlash = tokens[at]!.lower === '/'
  const { lower } = tokens[at + 1]!
  const short = isSlash ? slashedDurations.get(lower) : undefined
  if (short !== undefined) return { length: 2, name: short }
  if (lower === '100' && at + 2 < to && measures.get(tokens[at + 2]!.lower) === 'kilometer')
    return { length: 3, name: '100 kilometers' }
  const pair = at + 2 < to ? measures.get(`${lower} ${tokens[at + 2]!.lower}`) : undefined
  if (pair !== undefined) return { length: 3, name: pair }
  const under = durations.get(lower) ?? measures.get(lower)
  return under === undefined || (needsDigits.has(lower) && !isSlash) ? undefined : { length: 2, name: under }
}

/** "barrels a day", "parts per litre": a measure by another. */
const withRate = (unit: UnitReading, tokens: readonly NumberToken[], at: number, to: number): UnitReading => {
  const rate = unit.kind === 'measure' ? rateAt(tokens, at + unit.length, to) : undefined
  return rate === undefined
    ? unit
    : { ...unit, length: unit.length + rate.length, name: `${unit.name} per ${rate.name}` }
}

/**
 * Reads the sign or letters of money that stand before a number: "$", "US$", "$A", "Rs", "EUR".
 * @returns its ISO 4217 code and its length in tokens
 */
export const currencyBefore = (
  tokens: readonly NumberToken[],
  at: number,
  to: number,
): { readonly name: string; readonly length: number } | undefined => {
  const { lower } = tokens[at]!
  if (lower === '#') return isPoundAsHash(tokens, at, to) ? { name: 'GBP', length: 1 } : undefined
  const isCountry = countriesOfMoney.has(lower)
  const next = at + 1 < to && (isCountry || !tokens[at + 1]!.spaced) ? tokens[at + 1]!.lower : ''
  // "USD$50"
  if (next === '$' && currencyCodes.has(lower) && pairedWithDigits(tokens, at, to))
    return { name: lower.toUpperCase(), length: 2 }
  if (next !== '') {
    const pair = currencySigns.get(lower + next) ?? currencyLetters.get(lower + next)
    if (pair !== undefined && (lower !== '$' || pairedWithDigits(tokens, at, to))) return { name: pair, length: 2 }
  }
  const name = currencySigns.get(lower) ?? currencyLetters.get(lower)
  if (name !== undefined)
    return isCountry || (lower.length === 1 && /[a-z]/.test(lower) && next === '') ? undefined : { name, length: 1 }
  return currencyCodes.has(lower) ? { name: lower.toUpperCase(), length: 1 } : undefined
}

/** "#130 million", "#10.86": the pound where a text has no sign for it. */
const isPoundAsHash = (tokens: readonly NumberToken[], at: number, to: number): boolean => {
  const number = at + 1 < to ? tokens[at + 1]! : undefined
  if (number === undefined || number.spaced || !/^\d/.test(number.lower)) return false
  return /\.\d\d$/.test(number.lower) || (at + 2 < to && (scales.get(tokens[at + 2]!.lower) ?? 0) >= 1e6)
}

const pairedWithDigits = (tokens: readonly NumberToken[], at: number, to: number): boolean =>
  at + 2 < to && /^\d/.test(tokens[at + 2]!.lower)

/** The first words of what `currencyBefore` reads. */
export const currencyOpeners: ReadonlySet<string> = new Set([
  ...currencyCodes,
  ...currencyLetters.keys(),
  ...currencySigns.keys(),
  ...lettersOfMoney,
])
