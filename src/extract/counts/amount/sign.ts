import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { currencyBefore, currencyOpeners } from '../../../grammar/numbers/units.js'
import type { Amount, Context } from '../context.js'

/** Whether a token is a hyphen that stands against the word before it. */
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && /^[-‐‑]$/.test(token.text)

/** "a rating of plus 30", "between minus 5 and plus 3 degrees"; not "10 plus 5". */
const isPlusSign = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|at|from|is|of|to|was)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.shape === 'digits'

/** "plus or minus", "+/-", "±": how far a figure may be off, which goes no way. */
const isEitherWay = (tokens: readonly Token[], at: number): number => {
  const said = tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ')
  if (said === 'plus or minus' || /^\+ \/ [-−–]$/.test(said)) return 3
  return tokens[at]!.text === '±' ? 1 : 0
}

interface Sign {
  readonly sign: Amount['sign']
  readonly length: number
}

/** "-", "minus", "plus", "+" before a number. */
const signAt = (tokens: readonly Token[], at: number): Sign | undefined => {
  const token = tokens[at]!
  const length = /^(?:plus|\+|±)$/.test(token.lower) ? isEitherWay(tokens, at) : 0
  if (length > 0) return tokens[at + length]?.shape === 'digits' ? { sign: 0, length } : undefined
  if (token.lower === 'plus') return isPlusSign(tokens, at) ? { sign: 1, length: 1 } : undefined
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

/** Letters of money stand against a sign or before digits: no other "a" or "us" is worth a look. */
const opensMoney = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (!currencyOpeners.has(token.lower)) return false
  if (token.shape === 'other') return true
  const next = tokens[at + 1]
  return next !== undefined && (next.shape === 'digits' || next.shape === 'other')
}

/** What stands before a number: a sign, a currency, a sign after the currency. */
export interface Opening {
  readonly from: number
  /** where the number begins */
  readonly start: number
  readonly sign: Amount['sign']
  readonly currency: { readonly name: string; readonly tokens: TokenRange } | undefined
}

/** What stands before the number that begins at a token; nothing at the end of the sentence. */
export const openingAt = ({ tokens, to }: Context, at: number): Opening | undefined => {
  if (at >= to) return undefined
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
