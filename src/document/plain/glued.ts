import { functionWordPos } from '../../lexicon/function-words.js'
import { openersOfBrands, pictureWords, timeUnitsPast } from '../../lexicon/furniture.js'
import { givenNames, surnames } from '../../lexicon/people/given-names.js'
import { listedName } from '../tag/compromise/index.js'
import { type RawToken, wordAt } from '../tokenize.js'
import { isKnownWord } from './line-ends.js'

/** "homeThere", "LondonThe": a word that begins where another one ends. */
const twoWords = /^(\p{L}\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u
const wordAndNumber = /^(\p{Lu}?\p{Ll}{2,})(\d{1,3})$/u
/** "Dock News2024-05-03": the name of a source that the day of publication begins at the end of */
const wordAndYear = /^(\p{L}{2,})((?:19|20)\d{2})$/u
const monthOrDay = /^\d{2}$/
const shortestFunctionWord = 3

const isFunctionWord = (word: string): boolean => functionWordPos(word) !== undefined

const isGivenName = (lower: string): boolean => givenNames.has(lower) || listedName(lower) === 'given'

/** Whether two words were run together, and none is the other's part: not "iPhone", "YouTube", "McDonald". */
const areGlued = (head: string, tail: string): boolean => {
  const lowerTail = tail.toLowerCase()
  const isFunction = lowerTail.length >= shortestFunctionWord && isFunctionWord(lowerTail)
  if (!/^\p{Ll}/u.test(head)) {
    const lowerHead = head.toLowerCase()
    // "PhotoMaria Lopez"
    if (pictureWords.has(lowerHead)) return isFunction || isGivenName(lowerTail)
    return isFunction && (isKnownWord(head) || surnames.has(lowerHead) || isGivenName(lowerHead))
  }
  if (openersOfBrands.has(head)) return false
  return isKnownWord(head) && (isFunction || isKnownWord(lowerTail) || isGivenName(lowerTail))
}

/** Whether "-05-03" stands behind a token. */
const isIsoDay = (tokens: readonly RawToken[], i: number): boolean =>
  [1, 3].every((at) => tokens[i + at]?.text === '-' && !tokens[i + at]!.spaced) &&
  [2, 4].every((at) => monthOrDay.test(tokens[i + at]?.text ?? '') && !tokens[i + at]!.spaced)

/** Where a token is to be cut, as a number of letters, or -1. */
const cutOf = (tokens: readonly RawToken[], i: number): number => {
  const { text, shape } = tokens[i]!
  if (shape === 'mixed') {
    const parts = twoWords.exec(text)
    return parts !== null && areGlued(parts[1] ?? '', parts[2] ?? '') ? (parts[1] ?? '').length : -1
  }
  if (isIsoDay(tokens, i)) return wordAndYear.exec(text)?.[1]?.length ?? -1
  // "Ann Poole2 days ago"
  if (tokens[i + 2]?.lower !== 'ago' || !timeUnitsPast.has(tokens[i + 1]!.lower)) return -1
  return wordAndNumber.exec(text)?.[1]?.length ?? -1
}

/** Tokens with glued words parted, and the offsets at which a sentence begins for it. */
export interface Parted {
  readonly tokens: RawToken[]
  readonly breaks: ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

const isCandidate = (tokens: readonly RawToken[], i: number): boolean =>
  tokens[i]!.shape === 'mixed' || tokens[i + 2]?.lower === 'ago' || tokens[i + 3]?.text === '-'

/** Parts words that lost the space between them with the markup that stood there: "homeThere were". */
export const partGlued = (tokens: RawToken[]): Parted => {
  let first = -1
  for (let i = 0; i < tokens.length && first < 0; i++) if (isCandidate(tokens, i) && cutOf(tokens, i) > 0) first = i
  if (first < 0) return { tokens, breaks: none }
  const parted = tokens.slice(0, first)
  const breaks = new Set<number>()
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!
    const cut = isCandidate(tokens, i) ? cutOf(tokens, i) : -1
    if (cut < 0) {
      parted.push(token)
      continue
    }
    const middle = token.start + cut
    parted.push(
      wordAt(token.text.slice(0, cut), token.start, token.spaced),
      wordAt(token.text.slice(cut), middle, true),
    )
    if (!isFunctionWord(token.text.slice(0, cut).toLowerCase()) && !isIsoDay(tokens, i)) breaks.add(middle)
  }
  return { tokens: parted, breaks }
}
