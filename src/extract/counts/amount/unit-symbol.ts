import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import type { Amount, Context } from '../context.js'

/** "per barrel", "a share", "an ounce" after an amount of money. */
const rateEnd = (tokens: readonly Token[], at: number, to: number): number => {
  const by = tokens[at]
  if (by === undefined || at + 1 >= to || !/^(?:a|an|per|each|\/)$/.test(by.lower)) return at
  const noun = tokens[at + 1]!
  // "from $2 a year earlier": when, not by what
  if (at + 2 < to && /^(?:ago|before|earlier|later)$/.test(tokens[at + 2]!.lower)) return at
  if (/^(?:square|sq|cubic|metric|troy)$/.test(noun.lower) && at + 2 < to) return at + 3
  return noun.pos === 'NOUN' || by.lower === 'per' ? at + 2 : at
}

/** One spelling for the signs that news writes in several ways. */
const standard = (written: string): string => {
  if (/^per[ -]?cent$|^pct\.?$/i.test(written)) return 'percent'
  return /^[$€£¥]US$|^US \$$|^U\.S\. ?\$$/.test(written) ? 'US$' : written
}

/** The unit as written, with what money is reckoned by: "$ an ounce". */
export const unitSymbolOf = (context: Context, amount: Amount): string | null => {
  if (amount.unitTokens === null || amount.unit === null) return null
  const { tokens, document, to } = context
  const textOf = ({ from, to: end }: TokenRange): string =>
    document.text.slice(tokens[from]!.start, tokens[end - 1]!.end)
  const written = standard(textOf(amount.unitTokens))
  const end = amount.unit.kind === 'money' ? rateEnd(tokens, amount.to, to) : amount.to
  return end > amount.to ? `${written} ${textOf({ from: amount.to, to: end })}` : written
}

/** "tests per day": what is counted by the day, the head, the kilometre. */
export const countedRate = (context: Context, counted: TokenRange & { readonly head: number }): string | null => {
  const { tokens, document } = context
  if (counted.to + 1 >= context.to || tokens[counted.to]!.lower !== 'per') return null
  return document.text.slice(tokens[counted.from]!.start, tokens[counted.to + 1]!.end)
}
