import { ordinalEndings, scaleLetters, scales } from '../../lexicon/numbers/number-words.js'

/** What the number reader needs to know of a token. */
export interface NumberToken {
  /** in lower case */
  readonly lower: string
  /** whether white space stands before it */
  readonly spaced: boolean
}

export const digits = /^\d/

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

const dotGrouped = /^\d{1,3}(?:\.\d{3}){2,}$/

const indianGrouped = /^\d{1,2}(?:,\d{2})*,\d{3}$/

const ordinalDigits = /^([\d,]+)([a-z]{2})$/

/** The digits before an ordinal ending ("21st"), or undefined. */
export const digitsOfOrdinal = (lower: string): string | undefined => {
  const [, number, ending = ''] = ordinalDigits.exec(lower) ?? []
  return ordinalEndings.has(ending) ? number : undefined
}

/** The value of digits with separators: "1,200", "2.5", "1.200.000", "1,5"; undefined for "1980s" or "10.0.0.1". */
export const valueOfDigits = (lower: string): number | undefined => {
  if (/^\d+(?:\.\d+)?$/.test(lower)) return Number(lower)
  if (grouped.test(lower) || indianGrouped.test(lower)) return Number(lower.replaceAll(',', ''))
  if (dotGrouped.test(lower)) return Number(lower.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/.test(lower)) return Number(lower.replace(',', '.'))
  // a slip of the keyboard: "650,0000"
  if (/^\d+(?:,\d+)+$/.test(lower)) return Number(lower.replaceAll(',', ''))
  return undefined
}

/** The hyphens that join words. */
export const hyphens: ReadonlySet<string> = new Set(['-', '‑', '‐'])

export const isHyphen = (token: NumberToken | undefined): boolean =>
  token !== undefined && !token.spaced && hyphens.has(token.lower)

/** The next word, a joining hyphen stepped over: "forty-six", "1.8 billion-mile". */
export const overHyphen = (tokens: readonly NumberToken[], at: number, to: number): number =>
  at + 1 < to && isHyphen(tokens[at]) && !tokens[at + 1]!.spaced ? at + 1 : at

export interface Reading {
  value: number
  end: number
  isOrdinal: boolean
}

const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12))

/** "hundred", "hundred thousand", "million" after digits; "m" and "k" only where `letters` allows. */
export const readScales = (tokens: readonly NumberToken[], reading: Reading, to: number, letters: boolean): void => {
  for (let first = true; reading.end < to; first = false) {
    const at = overHyphen(tokens, reading.end, to)
    const { lower, spaced } = tokens[at]!
    const scale = scales.get(lower) ?? (letters && first && !spaced ? scaleLetters.get(lower) : undefined)
    if (scale === undefined) return
    reading.value = times(reading.value, scale)
    reading.end = at + 1
  }
}
