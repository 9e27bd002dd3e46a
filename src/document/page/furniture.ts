import {
  agencies,
  creditOpeners,
  furnitureLines,
  furnitureOpenings,
  furniturePhrases,
  menuWords,
  pictureSorts,
  pictureWords,
} from '../../lexicon/furniture.js'
import { outletEndings } from '../../lexicon/page/zones.js'
import { words } from '../../lexicon/word-list.js'
import type { TokenRange } from '../span.js'
import type { RawToken } from '../tokenize.js'
import { endOfPhrase, phraseTable } from './phrase-table.js'

const phrases = phraseTable(furniturePhrases, agencies)
const openings = phraseTable(furnitureOpenings, agencies)
const agencyNames = phraseTable(agencies)
const lines: ReadonlySet<string> = new Set(furnitureLines)

const bracketLimit = 14

const afterPicture = words(': / by credit')
const afterAgency = words('/ photo')

/** Whether names are written over the name of a paper or an agency: "ANN LEE/Valley Times". `to` is the token behind them. */
const signsForOutlet = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  const words = tokens.slice(from, to)
  const slash = words.findIndex(({ text }) => text === '/')
  const last = words.at(-1)
  if (slash < 2 || last === undefined || slash === words.length - 1) return false
  if (!words.every(({ shape, text }) => shape === 'capitalized' || shape === 'upper' || /^[/.-]$/.test(text)))
    return false
  return outletEndings.has(last.lower) || endOfAgency(tokens, from + slash + 1, to) === to
}

/** The end of a picture credit in brackets, "(Photo: Getty Images)", "(AP Photo/Ann Lee)", "(ANN LEE/Valley Times)", or -1. */
const endOfCredit = (tokens: readonly RawToken[], at: number, to: number): number => {
  if (tokens[at]!.text !== '(' && tokens[at]!.text !== '[') return -1
  const first = tokens[at + 1]
  const second = tokens[at + 2]
  if (first === undefined || second === undefined) return -1
  const opens =
    (pictureWords.has(first.lower) && afterPicture.has(second.lower)) ||
    (endOfAgency(tokens, at + 1, to) > 0 && afterAgency.has(tokens[endOfAgency(tokens, at + 1, to)]?.lower ?? ''))
  for (let i = at + 2; i < Math.min(to, at + bracketLimit); i++)
    if (tokens[i]!.text === ')' || tokens[i]!.text === ']')
      return opens || (i + 1 === to && signsForOutlet(tokens, at + 1, i)) ? i + 1 : -1
  return -1
}

/** Whether a piece is a picture credit in brackets and nothing else. */
export const isBracketedCredit = (tokens: readonly RawToken[], { from, to }: TokenRange): boolean =>
  endOfCredit(tokens, from, to) === to

/** The end of the name of a news agency or picture desk that begins at token `at`, or -1. */
export const endOfAgency = (tokens: readonly RawToken[], at: number, to: number): number =>
  endOfPhrase(agencyNames, tokens, at, to)

/** The end of agencies alone in brackets, "(dpa, AP)", which sign a text, or -1. */
export const endOfSignature = (tokens: readonly RawToken[], at: number, to: number): number => {
  if (tokens[at]!.text !== '(') return -1
  let i = at + 1
  for (let names = 0; names < 6; names++) {
    const end = endOfAgency(tokens, i, to)
    if (end < 0) return -1
    if (tokens[end]?.text === ')') return end + 1
    if (tokens[end]?.text !== ',' && tokens[end]?.text !== '/') return -1
    i = end + 1
  }
  return -1
}

const opensPhrase = (token: RawToken): boolean => token.shape !== 'lower'

/** The end of the piece of furniture that begins at token `at`, or -1. */
export const endOfFurniture = (tokens: readonly RawToken[], at: number, to: number): number => {
  const token = tokens[at]!
  if (token.text === '(' || token.text === '[') return endOfCredit(tokens, at, to)
  return opensPhrase(token) ? endOfPhrase(phrases, tokens, at, to) : -1
}

/** The pieces of furniture within a sentence, in order. A signature counts only where the sentence ends with it. */
export const furnitureWithin = (tokens: readonly RawToken[], from: number, to: number): TokenRange[] => {
  const pieces: TokenRange[] = []
  for (let at = from; at < to; at++) {
    let end = endOfFurniture(tokens, at, to)
    if (end < 0 && tokens[at]!.text === '(') {
      end = endOfSignature(tokens, at, to)
      if (end > 0 && tokens[end]?.text === '.' && end + 1 === to) end = to
      if (end !== to) end = -1
    }
    if (end < 0) continue
    while (end < to && tokens[end]!.shape === 'other' && /^[!.:|•·+>»]$/.test(tokens[end]!.text)) end++
    const last = pieces.at(-1)
    if (last?.to === at) pieces[pieces.length - 1] = { from: last.from, to: end }
    else pieces.push({ from: at, to: end })
    at = end - 1
  }
  return pieces
}

const lineLimit = 40
const separators = new Set(['|', '>', '»', '›', '•', '·', '/', '∙'])

/** A menu: names of sections, most of them known, with or without marks between. */
const isMenu = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  let known = 0
  let words = 0
  let marks = 0
  for (let i = from; i < to; i++) {
    const { lower, shape, text } = tokens[i]!
    if (separators.has(text)) marks++
    else if (shape === 'other') {
      if (text !== '&' && text !== '-') return false
    } else words++
    if (shape !== 'lower' && menuWords.has(lower)) known++
  }
  return known >= 3 && known * 2 >= words && (marks > 0 || known === words)
}

/** The words of a line without its marks, digits as `#`: the key for whole lines. */
export const lineKey = (tokens: readonly RawToken[], from: number, to: number): string => {
  const words: string[] = []
  for (let i = from; i < to && words.length <= lineLimit; i++) {
    const { shape, lower } = tokens[i]!
    if (shape !== 'other') words.push(shape === 'digits' ? '#' : lower)
  }
  return words.join(' ')
}

const addressLimit = 6

/** An address of the web or of a person, with at most a word or two about it: "Email: ann@example.org". */
const holdsAddress = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^(?:https?:|www\.)|^[^@\s]{1,64}@[^@\s]{1,64}$/.test(tokens[i]!.lower)) return true
  return to - from === 1 && tokens[from]!.text.startsWith('@')
}

const creditLimit = 10

/** "Photo: Anna Berg", "Picture by Anna Berg" */
const opensCredit = (tokens: readonly RawToken[], at: number): boolean =>
  pictureWords.has(tokens[at]!.lower) && creditOpeners.has(tokens[at + 1]?.lower ?? '')

/** Whether a line ends in words for a picture by its origin: "VALLEY TIMES FILE PHOTO", "Courtesy photo". */
const endsInPicture = (tokens: readonly RawToken[], from: number, to: number): boolean =>
  to - from >= 2 &&
  pictureWords.has(tokens[to - 1]!.lower) &&
  pictureSorts.has(tokens[to - 2]!.lower) &&
  tokens.slice(from, to - 1).every(({ shape }) => shape !== 'lower' || to - from === 2)

/** The number of a page between dashes: "- 4 -". */
const pageNumber = '#'
const pageMarks: ReadonlySet<string> = new Set(['-', '–', '—'])

/** Whether a whole line is furniture. */
export const isFurnitureLine = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  if (to - from > lineLimit) return false
  let first = from
  while (first < to && tokens[first]!.shape === 'other' && tokens[first]!.text !== '©') first++
  // a line of marks alone: "|", "***"
  if (first === to) return true
  if (to - first <= addressLimit && holdsAddress(tokens, first, to)) return true
  // a picture desk alone: "Getty Images"
  if (endOfAgency(tokens, first, to) === to) return true
  const key = lineKey(tokens, first, to)
  if (key === pageNumber && pageMarks.has(tokens[to - 1]!.text)) return true
  if (to - first <= creditLimit && (opensCredit(tokens, first) || endsInPicture(tokens, first, to))) return true
  if (endOfPhrase(phrases, tokens, first, to) === to) return true
  return lines.has(key) || endOfPhrase(openings, tokens, first, to) > 0 || isMenu(tokens, first, to)
}

/** Whether the line is one word of a menu, which furniture around it makes furniture too. */
export const isMenuWord = (tokens: readonly RawToken[], from: number, to: number): boolean =>
  to - from === 1 && tokens[from]!.shape !== 'lower' && menuWords.has(tokens[from]!.lower)
