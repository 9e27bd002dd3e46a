import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { currencyBefore, currencyOpeners } from '../../../grammar/numbers/units.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import type { Amount, Context } from '../context.js'
import { vocabulary } from './vocabulary.js'

/** Whether a token is a hyphen that stands against the word before it. */
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && /^[-‐‑]$/.test(token.text)

interface Sign {
  readonly sign: Amount['sign']
  readonly length: number
}

const number = '~({digits} | {moneySign} | .)'

/** Signs before a number, captured as `sign`; `#` is the place before them. "Plus or minus" goes no way. */
const signs = aroundFinder(
  [
    { sign: 0, around: ['# [sign: plus or minus] {digits}', '# [sign: + / {dash}] {digits}', '# [sign: ±] {digits}'] },
    // "a rating of plus 30"; not "10 plus 5"
    { sign: 1, around: ['{signLead} # [sign: plus] {digits}'] },
    { sign: -1, around: ['# [sign: minus ~{hyphen}]', '# [sign: minus] {any}'] },
    {
      // "COVID -19" is no number below zero
      sign: -1,
      around: [
        `{start} # [sign: {dash}] ${number}`,
        `!{name} {any} # !~ [sign: {dash}] ${number}`,
        `(\\( | {moneySign}) # [sign: {dash}] ${number}`,
      ],
    },
    {
      sign: 1,
      around: [
        `{start} # [sign: +] ${number}`,
        `# !~ [sign: +] ${number}`,
        `(\\( | {moneySign}) # [sign: +] ${number}`,
      ],
    },
  ] as const,
  vocabulary,
)

const always = (): boolean => true

/** "-", "minus", "plus", "+" before a number. */
const signAt = (context: Context, at: number): Sign | undefined =>
  signs.wordsAfter().has(context.tokens[at]!.lower)
    ? signs.read(context.document, { from: at, to: at }, context, always, ({ sign }, { captures }) => ({
        sign,
        length: captures.sign!.to - captures.sign!.from,
      }))
    : undefined

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
export const openingAt = (context: Context, at: number): Opening | undefined => {
  const { tokens, to } = context
  if (at >= to) return undefined
  let start = at
  const outer = signAt(context, at)
  if (outer !== undefined) start += outer.length
  const currency = start < to && opensMoney(tokens, start) ? currencyBefore(tokens, start, to) : undefined
  if (currency === undefined)
    return start < to ? { from: at, start, sign: outer?.sign ?? 0, currency: undefined } : undefined
  const range = { from: start, to: start + currency.length }
  const inner = range.to < to ? signAt(context, range.to) : undefined
  start = range.to + (inner?.length ?? 0)
  if (start >= to) return undefined
  return { from: at, start, sign: outer?.sign ?? inner?.sign ?? 0, currency: { name: currency.name, tokens: range } }
}
