import { openingAbbreviations } from '../lexicon/abbreviations.js'
import { isFunctionWord } from '../lexicon/function-words.js'
import { months } from '../lexicon/numbers/calendar.js'
import { words } from '../lexicon/word-list.js'
import { goesOnOverBlanks, isShortLine, wrapWidth } from './plain/wraps.js'
import type { RawToken } from './tokenize.js'

const terminators = new Set(['.', '!', '?', '…', '...', '....'])
const closers = new Set(['"', "'", '”', '’', ')', ']', '»', "''"])
const openers = new Set(['"', "'", '“', '‘', '(', '[', '«', '``'])

/** The kind of gap between two tokens: none, a single line end, or a blank line. */
const gapBefore = (text: string, previous: RawToken, token: RawToken): 'none' | 'line' | 'blank' => {
  let lines = 0
  for (let at = previous.end; at < token.start; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2028) lines++
    if (code === 0x2029) lines += 2
    if (lines > 1) return 'blank'
  }
  return lines === 1 ? 'line' : 'none'
}

const indent = /[\n\r](?: {2,}|\t)$/
/** Marks and numbers that open the lines of a list. */
const listMark = /^(?:[•●▪◦‣·*-]|--|–|—)$/

/** How the lines of a text are broken. */
interface Wraps {
  /** the width at which they are; 0 where they are not */
  readonly width: number
  /** whether sentences go on over blank lines too */
  readonly overBlanks: boolean
}

/** Whether a paragraph begins at a token: after a blank line, at a line of its own, or at a line of wrapped text that its width does not explain. */
const opensParagraphAt = (text: string, previous: RawToken, token: RawToken, { width, overBlanks }: Wraps): boolean => {
  const gap = gapBefore(text, previous, token)
  if (gap === 'blank') return !overBlanks || token.shape !== 'lower' || terminators.has(previous.text)
  if (gap === 'none') return false
  if (width === 0 || listMark.test(token.text)) return true
  if (indent.test(text.slice(Math.max(previous.end, token.start - 12), token.start))) return true
  return token.shape !== 'lower' && isShortLine(text, previous.end, token.end - token.start, width)
}

const startsSentence = (token: RawToken): boolean =>
  token.shape === 'capitalized' || token.shape === 'upper' || token.shape === 'mixed' || token.shape === 'digits'

/** Whether a sentence ends after token `i` for what stands there, closers included. */
const endsAfter = (tokens: readonly RawToken[], i: number): boolean => {
  const token = tokens[i]!
  let next = i + 1
  while (next < tokens.length && openers.has(tokens[next]!.text) && tokens[next]!.spaced) next++
  const following = tokens[next]
  if (following === undefined) return true
  const spacedOut = tokens[i + 1]!.spaced
  if (terminators.has(token.text) || closers.has(token.text)) {
    if (
      !spacedOut &&
      !(token.text === '.' && (tokens[i - 1]?.text.length ?? 0) > 2 && following.shape === 'capitalized')
    )
      return false
    // ". . .": an ellipsis goes on
    return startsSentence(following) || (following.shape === 'other' && !terminators.has(following.text))
  }
  // an abbreviation that may end a sentence: "in Washington, D.C. The ...", "at 6 p.m. Officials ..."
  if (!token.text.endsWith('.') || !spacedOut || token.text.length < 2) return false
  if (openingAbbreviations.has(token.lower.slice(0, -1)) || /^\p{Lu}\.$/u.test(token.text)) return false
  return following.shape !== 'lower' && startsSentence(following) && isFunctionWord(following.lower)
}

/** Words that open a sentence far more often than they stand in a name, where a lower-case word follows. */
const openingWords = new Set(
  `a after although an and as at because before both but despite during he her his if in it its many most on our she since some that
  the their there these they this those though we when while with`.split(/\s+/),
)
/** Nouns that are followed by a letter: "hepatitis A virus"; names are too ("District A"). */
const lettered = words(
  'category class exhibit grade group hepatitis influenza level list option part plan point section serie series team type vitamin',
)

const namesLetter = (token: RawToken): boolean => token.shape !== 'lower' || lettered.has(token.lower)

/**
 * Whether a sentence begins at token `i` though no mark closes the one before, as where a page's caption or heading is run together with
 * the text: "... left by the blast The minister said".
 */
const beginsUnmarked = (tokens: readonly RawToken[], from: number, i: number): boolean => {
  const token = tokens[i]!
  if (token.shape !== 'capitalized' || !openingWords.has(token.lower) || i - from < 3) return false
  const previous = tokens[i - 1]!
  const next = tokens[i + 1]
  if (previous.shape === 'other' || isFunctionWord(previous.lower) || !token.spaced) return false
  if (next?.shape !== 'lower' || !next.spaced || (token.lower === 'a' && namesLetter(previous))) return false
  // a title in capitals has such words inside
  let lower = 0
  for (let k = Math.max(from, i - 8); k < i; k++)
    if (tokens[k]!.shape === 'lower' && !isFunctionWord(tokens[k]!.lower)) lower++
  return lower >= 2
}

/** Whether the stamp of an embedded tweet ends before token `i`: "Ann Lee (@annlee) November 3, 2016". */
const followsTweet = (tokens: readonly RawToken[], i: number): boolean =>
  tokens[i - 1]!.shape === 'digits' &&
  tokens[i - 2]?.text === ',' &&
  tokens[i - 5]?.text === ')' &&
  tokens[i - 6]?.text.startsWith('@') === true &&
  months.has(tokens[i - 4]?.lower ?? '')

/** A sentence as token indexes, half-open. */
export interface RawSentence {
  readonly from: number
  readonly to: number
  readonly opensParagraph: boolean
}

const endOfClosers = (tokens: readonly RawToken[], i: number): number => {
  let end = i
  while (end + 1 < tokens.length && closers.has(tokens[end + 1]!.text) && !tokens[end + 1]!.spaced) end++
  // a closing quotation mark set off by a space: "... metres. ”"
  return tokens[end + 1]?.text === '”' ? end + 1 : end
}

/**
 * Splits tokens into sentences: at marks, at blank lines, at line ends unless the text is wrapped by width, and at `breaks`, offsets where
 * a sentence is known to begin.
 */
export const splitSentences = (
  text: string,
  tokens: readonly RawToken[],
  breaks: ReadonlySet<number> = new Set(),
): RawSentence[] => {
  const wraps: Wraps = { width: wrapWidth(text), overBlanks: goesOnOverBlanks(text) }
  const sentences: RawSentence[] = []
  let from = 0
  let opensParagraph = true
  const close = (to: number, paragraph: boolean): void => {
    if (to > from) sentences.push({ from, to, opensParagraph })
    from = to
    opensParagraph = paragraph
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const previous = tokens[i - 1]
    if (previous !== undefined && i > from) {
      if (opensParagraphAt(text, previous, token, wraps)) close(i, true)
      else if (beginsUnmarked(tokens, from, i) || followsTweet(tokens, i) || breaks.has(token.start)) close(i, false)
    }
    if (terminators.has(token.text) || (token.text.endsWith('.') && token.text.length > 1)) {
      const end = endOfClosers(tokens, i)
      if (endsAfter(tokens, end === i || terminators.has(token.text) ? end : i)) {
        const next = tokens[end + 1]
        close(end + 1, next !== undefined && opensParagraphAt(text, tokens[end]!, next, wraps))
        i = end
      }
    }
  }
  close(tokens.length, false)
  return sentences
}
