import {
  bylineOpeners,
  creditedTexts,
  creditParticiples,
  jobEnds,
  jobLabels,
  jobTitles,
  jobWords,
  lowerInBylines,
} from '../../lexicon/furniture.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { words } from '../../lexicon/word-list.js'
import type { RawToken } from '../tokenize.js'
import { endOfPhrase, phraseTable } from './phrase-table.js'

/** Whether a token may be a word of a name: it opens with a capital. */
export const isNameToken = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.shape === 'capitalized' || token.shape === 'upper' || token.shape === 'mixed')

const bylineLimit = 20

/** Whether a whole line names its writers: "By Jane Doe in Paris", "BY OUR CORRESPONDENT", "Jane Doe, Associated Press Writer". */
export const isByline = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  if (to - from > bylineLimit || to - from < 2) return false
  // "Posted by Ann Lee", "By By Ann Lee"
  let first = from
  while (first < to && bylineOpeners.has(tokens[first]!.lower) && tokens[from]!.shape !== 'lower') first++
  let names = 0
  let jobs = 0
  for (let i = first; i < to; i++) {
    const token = tokens[i]!
    if (jobWords.has(token.lower)) jobs++
    else if (isNameToken(token)) names++
    else if (token.shape === 'other' ? !/^[,|/&.•·-]$/.test(token.text) : !lowerInBylines.has(token.lower)) return false
  }
  if (first > from) {
    const { lower } = tokens[Math.min(first, to - 1)]!
    return (names > 1 || jobs > 0) && !months.has(lower) && !weekdays.has(lower)
  }
  // "Jane Doe, Staff Writer": two or three names, then what she is
  return names >= 2 && names <= 5 && jobs >= 2 && isNameToken(tokens[from]) && jobTitles.has(tokens[to - 1]!.lower)
}

const gluedOpeners = words('by')

/** The end of a byline that is run together with what follows: "BY ANN LEE Staff Writer March 29, 2009 ...", or -1. */
export const endOfGluedByline = (tokens: readonly RawToken[], from: number, to: number): number => {
  const first = tokens[from]!
  if (!gluedOpeners.has(first.lower) || first.shape === 'lower') return -1
  let end = -1
  for (let i = from + 1; i < Math.min(to, from + 10) && isNameToken(tokens[i]); i++) {
    if (months.has(tokens[i]!.lower)) break
    if (i > from + 2 && jobEnds.has(tokens[i]!.lower)) end = i + 1
  }
  return end
}

/** "Author: Jane Doe (jd) Editor: John Roe": labels of jobs, names, agencies and initials, nothing else. */
const isJobLine = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  const hasLabel = (i: number): boolean =>
    tokens[i + 1]?.text === ':' && isNameToken(tokens[i]) && jobLabels.has(tokens[i]!.lower)
  let labels = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (hasLabel(i)) labels++
    const isMark = token.shape === 'other' && /^[:,|/&.()•·-]$/.test(token.text)
    if (!isMark && !isNameToken(token) && !lowerInBylines.has(token.lower) && token.text.length > 4) return false
  }
  return labels > 0 && (labels > 1 || hasLabel(from))
}

const creditedBy = phraseTable(['by', 'reporting by'])
const contribution = phraseTable(['contributed to this', 'contributed to the'])

/** Whether a sentence only says who worked on the text: "Reporting by ...", "... contributed to this report." */
export const isCredit = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  if (to - from > bylineLimit * 2) return false
  if (isJobLine(tokens, from, to)) return true
  let first = from
  while (first < to && tokens[first]!.shape === 'other') first++
  if (creditParticiples.has(tokens[first]?.lower ?? '')) return endOfPhrase(creditedBy, tokens, first + 1, to) > 0
  for (let i = first; i < to; i++) {
    const end = endOfPhrase(contribution, tokens, i, to)
    if (end > 0 && end < to) return creditedTexts.has(tokens[end]?.lower ?? '')
  }
  return false
}
