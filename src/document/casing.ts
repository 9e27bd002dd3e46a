import type { Casing } from './document.js'
import type { RawToken } from './tokenize.js'

/** How capitals are used from `from` to `to`: longer words in lower case against words with a capital. */
export const casingOf = (tokens: readonly RawToken[], from: number, to: number): Casing => {
  let lower = 0
  let capitalized = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.shape === 'upper') upper++
    else if (token.shape === 'capitalized') capitalized++
    else if (token.shape === 'lower' && token.text.length > 3) lower++
  }
  if (upper > 2 && upper > 2 * (lower + capitalized)) return 'upper'
  if (capitalized > 3 && lower <= (capitalized + upper) / 6) return 'title'
  return 'sentence'
}
