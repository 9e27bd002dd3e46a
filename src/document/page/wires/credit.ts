import {
  bylineOpeners,
  bylinePlaces,
  creditParticiples,
  jobLabels,
  jobWords,
  lowerInBylines,
  writingParticiples,
} from '../../../lexicon/furniture.js'
import { months, weekdays } from '../../../lexicon/numbers/calendar.js'
import { linkingParticles } from '../../../lexicon/people/given-names.js'
import type { TokenRange } from '../../span.js'
import type { RawToken } from '../../tokenize.js'
import type { PlacedSentence } from '../lines.js'
import { plainSignatureAt, type Signature, signatureAt } from './agency.js'
import { soleSignature } from './signatures.js'

/** The agency that a text is from, and where it says so. */
export interface Credit extends Signature {
  readonly stands: 'dateline' | 'byline' | 'tail' | 'body'
}

const firstSignature = (tokens: readonly RawToken[], { from, to }: TokenRange): Signature | null => {
  for (let i = from; i < to; i++) {
    const isBoxed = i > from && tokens[i - 1]!.shape === 'other'
    const found = isBoxed ? signatureAt(tokens, i, to) : plainSignatureAt(tokens, i, to)
    if (found !== null) return found
  }
  return null
}

/** The credit of a text: its dateline's agency, else its byline's, else the one that signs it at its end, else within it. */
export const readCredit = (
  tokens: readonly RawToken[],
  sentences: readonly PlacedSentence[],
  dateline: Signature | null,
): Credit | null => {
  if (dateline !== null) return { ...dateline, stands: 'dateline' }
  const body = sentences.findIndex(({ section }) => section === 'body')
  const lastBody = sentences.findLastIndex(({ section }) => section === 'body')
  let within: Credit | null = null
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (sentence.section !== 'byline' && sentence.section !== 'furniture') continue
    if (i < body && sentence.section === 'byline') {
      const found = firstSignature(tokens, sentence)
      if (found !== null) return { ...found, stands: 'byline' }
    } else if (i > body) {
      const found = soleSignature(tokens, sentence.from, sentence.to)
      if (found !== null && i > lastBody) return { ...found, stands: 'tail' }
      if (found !== null) within ??= { ...found, stands: 'body' }
    }
  }
  return within
}

const isNameWord = ({ shape, lower }: RawToken): boolean =>
  (shape === 'capitalized' || shape === 'upper' || shape === 'mixed') &&
  !jobWords.has(lower) &&
  !jobLabels.has(lower) &&
  !creditParticiples.has(lower) &&
  !bylineOpeners.has(lower) &&
  !months.has(lower) &&
  !weekdays.has(lower)

const mostNames = 5

/** "Pieter [van der] Berg": where the small words inside a name end. */
const endOfParticles = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  while (end < to && end - at < 2 && linkingParticles.has(tokens[end]!.lower)) end++
  return end
}

/** The end of the name that begins at a token, particles inside included, or `at`. */
const endOfName = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  while (end < to && end - at < mostNames) {
    const token = tokens[end]!
    const behind = endOfParticles(tokens, end, to)
    const isInside = behind > end && end > at && behind < to && isNameWord(tokens[behind]!)
    const isHyphen = token.text === '-' && !token.spaced && end > at && end + 1 < to && !tokens[end + 1]!.spaced
    if (!isNameWord(token) && !isInside && !isHyphen) break
    end = isInside ? behind : end + 1
  }
  return end
}

/** The names in a line that names its writers: "By Ann Lee and Tom Roe in Paris, Staff Writers" has two. */
const namesIn = (tokens: readonly RawToken[], { from, to }: TokenRange): TokenRange[] => {
  const names: TokenRange[] = []
  for (let i = from; i < to; i++) {
    // "Editing by Tom Roe"
    if (creditParticiples.has(tokens[i]!.lower) && !writingParticiples.has(tokens[i]!.lower)) {
      while (i < to && tokens[i]!.text !== ';') i++
      continue
    }
    // where they were, and for whom: up to the next mark
    if (bylinePlaces.has(tokens[i]!.lower)) {
      while (i < to && (tokens[i]!.shape !== 'other' || tokens[i]!.text === '-')) i++
      continue
    }
    const end = endOfName(tokens, i, to)
    if (end === i) continue
    const isAgency =
      signatureAt(tokens, i, to)?.to === end || tokens[i - 1]?.text === '(' || tokens[i - 1]?.text === '['
    if (end - i >= 2 && !isAgency && !lowerInBylines.has(tokens[i]!.lower)) names.push({ from: i, to: end })
    i = end - 1
  }
  return names
}

/** Those who wrote a text, by the lines that name them above it, or where none does below it; each once. */
export const readBylines = (tokens: readonly RawToken[], sentences: readonly PlacedSentence[]): TokenRange[] => {
  const body = sentences.findIndex(({ section }) => section === 'body')
  const lines = sentences.filter(({ section }) => section === 'byline')
  const head = lines.filter(({ from }) => body < 0 || from < sentences[body]!.from)
  const found = head.flatMap((line) => namesIn(tokens, line))
  const all = found.length > 0 ? found : lines.flatMap((line) => namesIn(tokens, line))
  const seen = new Set<string>()
  return all.filter(({ from, to }) => {
    const name = tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
