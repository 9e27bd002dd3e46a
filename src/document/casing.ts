import { isFunctionWord } from '../lexicon/function-words.js'
import { smallWords } from '../lexicon/furniture.js'
import type { Casing } from './document.js'
import type { RawToken } from './tokenize.js'

/** How capitals are used from `from` to `to`: longer words in lower case against words with a capital. */
export const casingOf = (tokens: readonly RawToken[], from: number, to: number): Casing => {
  let lower = 0
  let capitalized = 0
  let upper = 0
  let content = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.shape === 'upper') upper++
    else if (token.shape === 'capitalized') capitalized++
    else if (token.shape === 'lower') {
      if (token.text.length > 3) lower++
      if (token.text.length > 2 && !isFunctionWord(token.lower)) content++
    }
  }
  if (upper > 2 && upper > 2 * (lower + capitalized)) return 'upper'
  // a sentence of names ends with a full stop, a headline that has words of content in lower case does not
  const isStopped = content > 0 && tokens[to - 1]!.text === '.'
  if (capitalized > 3 && lower <= (capitalized + upper) / 6 && !isStopped) return 'title'
  return 'sentence'
}

/** Whether most words from `from` to `to` have a capital, small words aside, as headlines are set in American papers. */
export const isTitleCase = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const { shape, lower } = tokens[i]!
    if (shape === 'other' || shape === 'digits' || smallWords.has(lower) || lower.startsWith("'")) continue
    words++
    if (shape !== 'lower') capitals++
  }
  return words >= 2 && capitals >= words * 0.8
}
