import {
  creditLinks,
  creditOpeners,
  creditSources,
  creditWays,
  inputPhrases,
  pictureWords,
} from '../../../lexicon/furniture.js'
import type { TokenRange } from '../../span.js'
import type { RawToken } from '../../tokenize.js'
import { endOfAgency, endOfSignature } from '../furniture.js'
import { endOfPhrase, phraseTable } from '../phrase-table.js'
import { plainSignatureAt, type Signature, signatureAt } from './agency.js'

const opening = /^[-–—(/]+$|^--$/
const between = /^[,/&|+;]$/
const closing = /^[).!?/]$/
const inputs = phraseTable(inputPhrases)

/** How long a sentence that only signs may be, in tokens. */
const longestSignature = 20
/** Initials of those who worked on a text behind its agency: "PTI SKL RT". */
const mostInitials = 4

const isInitials = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.shape === 'upper' || token.shape === 'capitalized') && token.text.length <= 3

/** Where initials behind an agency end. */
const endOfInitials = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  while (end < to && end - at < mostInitials && (isInitials(tokens[end]) || tokens[end]!.text === '/')) end++
  return end
}

/**
 * The agency of a sentence that says nothing else: "REUTERS", "PTI SKL RT", "— AFP", "(With inputs from PTI)", "Source: Xinhua";
 * null for any other sentence.
 */
export const soleSignature = (tokens: readonly RawToken[], from: number, to: number): Signature | null => {
  if (to - from > longestSignature || tokens[from]!.shape === 'lower') return null
  let at = from
  let isMarked = false
  while (at < to && opening.test(tokens[at]!.text)) {
    isMarked = true
    at++
  }
  const told = endOfPhrase(inputs, tokens, at, to)
  if (told > 0) {
    isMarked = true
    at = told
  }
  let found: Signature | null = null
  for (let names = 0; names < 6 && at < to; names++) {
    const next = isMarked ? signatureAt(tokens, at, to) : plainSignatureAt(tokens, at, to)
    if (next === null) {
      if (!isMarked || !creditLinks.has(tokens[at]!.lower)) break
      at++
      continue
    }
    found ??= next
    at = next.to
    if (at < to && (between.test(tokens[at]!.text) || creditLinks.has(tokens[at]!.lower))) at++
  }
  if (found === null) return null
  at = endOfInitials(tokens, at, to)
  while (at < to && (closing.test(tokens[at]!.text) || creditSources.has(tokens[at]!.lower))) at++
  return at === to ? found : null
}

/** Whether a sentence only names the agency that a text is from. */
export const isSignatureAlone = (tokens: readonly RawToken[], from: number, to: number): boolean =>
  soleSignature(tokens, from, to) !== null

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])
const longestCredit = 16

/** The end of a credit that opens a text, "(CNN) —", "(Dock Times photo by Ann Lee)", or -1. */
export const endOfOpeningCredit = (tokens: readonly RawToken[], from: number, to: number): number => {
  const close = brackets.get(tokens[from]!.text)
  if (close === undefined) return -1
  const signed = endOfSignature(tokens, from, to)
  if (signed > 0) return /^[-–—_]+$/.test(tokens[signed]?.text ?? '') ? signed + 1 : signed
  for (let i = from + 1; i < Math.min(to, from + longestCredit); i++)
    if (tokens[i]!.text === close) return namesPicture(tokens, from + 1, i) ? i + 1 : -1
  return -1
}

/** Whether words in brackets say who made a picture: "Dock Times photo by Ann Lee". */
const namesPicture = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) if (opensPictureCredit(tokens, i)) return true
  return false
}

/** "Photo: Ann Lee", "Image credit: Ann Lee", "Picture courtesy of Ann Lee" */
const opensPictureCredit = (tokens: readonly RawToken[], at: number): boolean =>
  pictureWords.has(tokens[at]!.lower) && creditOpeners.has(tokens[at + 1]?.lower ?? '')

/** "Ann Lee[/]AFP [via] Getty Images" */
const joinsCredits = ({ text, lower }: RawToken): boolean => text === '/' || creditWays.has(lower)

const isNameWord = ({ shape }: RawToken): boolean => shape === 'capitalized' || shape === 'upper' || shape === 'mixed'

const longestPictureCredit = 16
const mostNames = 8

/** Where names end: "Ann Lee", "Lee-Roe Aviation Fellowship". */
const endOfNames = (tokens: readonly RawToken[], from: number, to: number): number => {
  let at = from
  while (at < to && at - from < mostNames && (isNameWord(tokens[at]!) || (at > from && tokens[at]!.text === '-'))) at++
  return at
}

/** Whether a sentence only says who made a picture: "Image credit: Ann Lee / Reuters", "Ann Lee/Dock Air/via Reuters". */
export const isPictureCredit = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  if (to - from > longestPictureCredit || to - from < 3 || isSignatureAlone(tokens, from, to)) return false
  if (opensPictureCredit(tokens, from)) return true
  let at = endOfNames(tokens, from, to)
  let isSigned = false
  while (at > from && at < to && joinsCredits(tokens[at]!)) {
    while (at < to && joinsCredits(tokens[at]!)) at++
    const desk = at < to ? endOfAgency(tokens, at, to) : -1
    isSigned = desk > 0
    at = isSigned ? desk : endOfNames(tokens, at, to)
  }
  if (closing.test(tokens[at]?.text ?? '')) at++
  return isSigned && at === to
}

const longestRest = 40

/** Whether a sentence closes the bracket of the credit before it: "(Reporting by Ann Lee; Editing by | Tom Roe)". */
export const closesCredit = (tokens: readonly RawToken[], before: TokenRange, { from, to }: TokenRange): boolean => {
  if (to - from > longestRest || !brackets.has(tokens[before.from]!.text)) return false
  const close = brackets.get(tokens[before.from]!.text)
  for (let i = before.from; i < before.to; i++) if (tokens[i]!.text === close) return false
  for (let i = from; i < to; i++) {
    if (brackets.has(tokens[i]!.text)) return false
    if (tokens[i]!.text === close) return i + 1 === to || (i + 2 === to && closing.test(tokens[i + 1]!.text))
  }
  return false
}
