import { functionWordPos } from '../lexicon/function-words.js'
import { listedReading } from '../lexicon/parts-of-speech/index.js'
import { words } from '../lexicon/word-list.js'
import type { Token } from './document.js'

/** Function words that no neighbouring language writes alike: they weigh more than "in", "was" or "so". */
const unmistakable = words(
  'and are been by from has have of said that the their they this to was were which with would',
)

/** Texts with fewer words are given the benefit of the doubt. */
const tooFewWords = 12
/**
 * A share of function words plus three times that of unmistakable ones. Over 2,101 English texts it stays above 0.24 where there are
 * words at all (median 0.9); Danish and Dutch, which share most with English, reach 0.2.
 */
const leastShare = 0.23

const isCaseless = (token: Pick<Token, 'text'>): boolean =>
  token.text.charCodeAt(0) > 0x2ff && /^[\p{L}\p{M}]/u.test(token.text)

/** In a sentence or two, names can outnumber the function words: there, the words in small letters are looked up. */
const fewWords = 60
const leastListed = 0.8

const isMostlyListed = (tokens: readonly Pick<Token, 'lower' | 'shape'>[]): boolean => {
  const small = tokens.filter(({ shape, lower }) => shape === 'lower' && lower.length > 1 && !lower.startsWith("'"))
  const listed = small.filter(({ lower }) => listedReading(lower) !== undefined)
  return small.length > 0 && listed.length / small.length >= leastListed
}

/** Whether the words of a text look English. */
export const looksEnglish = (tokens: readonly Pick<Token, 'lower' | 'shape' | 'text'>[]): boolean => {
  let words = 0
  let shared = 0
  for (const token of tokens) {
    if (token.shape === 'digits') continue
    if (token.shape === 'other') {
      // a script without small letters, where a token can be a whole sentence
      if (isCaseless(token)) words += Math.ceil(token.text.length / 2)
      continue
    }
    words++
    if (functionWordPos(token.lower) !== undefined) shared++
    if (unmistakable.has(token.lower)) shared += 3
  }
  if (words < tooFewWords || shared / words >= leastShare) return true
  return words < fewWords && isMostlyListed(tokens)
}
