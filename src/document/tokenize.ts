import {
  abbreviations,
  abbreviationsAfterNumbers,
  abbreviationsBeforeNumbers,
  capitalizedAbbreviations,
} from '../lexicon/abbreviations.js'
import { functionWordPos } from '../lexicon/function-words.js'
import { perWord } from '../lexicon/memo.js'
import type { Reading } from '../lexicon/parts-of-speech/bits.js'
import type { PartOfSpeech, Token } from './document.js'

/** A word as written, read once: all tokens that are written alike share it. */
export interface Word extends Pick<Token, 'text' | 'lower' | 'shape'> {
  /** the part of speech of a function word; undefined for open-class words */
  readonly pos: PartOfSpeech | undefined
  /** what an open-class word can be: looked up by the tagger when it first asks */
  reading: Reading | undefined
}

/** A token before it is tagged. */
export interface RawToken extends Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'spaced' | 'shape'> {
  readonly word: Word
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (char: string): boolean => char !== char.toLowerCase()
const isLower = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase()
const letter = /[\p{L}\p{M}]/u
const isLetterCode = (text: string, at: number): boolean => {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code === 0xad) return true
  if (Number.isNaN(code)) return false
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? code))
}
/** White space, and the zero-width and direction marks that web pages scatter. */
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2069) ||
  code === 0x3000 ||
  code === 0xfeff
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** The key for word lists: lower case, straight apostrophes, no soft hyphens. */
export const toLower = (text: string): string => {
  const lower = text.toLowerCase()
  return /[^\x20-\x7e]/.test(lower) ? lower.replace(/[‘’]/g, "'").replaceAll('\u00ad', '') : lower
}

const shapeOf = (text: string): Token['shape'] => {
  const first = text[0] ?? ''
  if (isDigit(first.charCodeAt(0))) return 'digits'
  let upper = 0
  let lower = 0
  for (const char of text) {
    if (isLower(char)) lower++
    else if (isUpper(char)) upper++
  }
  if (upper + lower === 0) return 'other'
  if (upper === 0) return 'lower'
  if (lower === 0) return upper === 1 && text.length === 1 ? 'capitalized' : 'upper'
  return upper === 1 && isUpper(first) ? 'capitalized' : 'mixed'
}

/** One string for all that is written alike: what later asks for it by word compares no letters. */
const sameWord = perWord((lower: string): string => lower)

const writtenWord = perWord((text: string): Word => {
  const lower = sameWord(toLower(text))
  return { text, lower, shape: shapeOf(text), pos: functionWordPos(lower), reading: undefined }
})

/** A word or mark as a token that stands at an offset. */
export const wordAt = (text: string, start: number, spaced: boolean): RawToken => {
  const word = writtenWord(text)
  return { start, end: start + text.length, text: word.text, lower: word.lower, spaced, shape: word.shape, word }
}

const web =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|@[\p{L}\p{N}_]{1,100}|#\p{N}{0,20}[\p{L}_][\p{L}\p{N}_]{0,100}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/uy
/** "'s", "'re" and the like: a token of their own. */
const clitics = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])

/** The end of the letters (and digits after letters: "G20") that begin at `at`. */
const endOfWord = (text: string, at: number): number => {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isLetterCode(text, end)) end += code >= 0xd800 && code <= 0xdbff ? 2 : 1
    else if (isDigit(code)) end++
    // O'Brien, Ra'anana: an apostrophe between letters that opens no clitic
    else if (isApostrophe(code) && end > at && isLetterCode(text, end + 1) && !opensClitic(text, end)) end++
    else if (code === 38 && end - at === 1 && isUpper(text[at] ?? '') && isUpper(text[end + 1] ?? '')) end++
    else break
  }
  return end
}
const opensClitic = (text: string, at: number): boolean => {
  const after = text.slice(at + 1, at + 4)
  const two = after.slice(0, 2).toLowerCase()
  const boundary = (from: number): boolean => from >= text.length || !isLetterCode(text, from)
  if ((two === 're' || two === 've' || two === 'll') && boundary(at + 3)) return true
  return /^[sdm]/i.test(after) && boundary(at + 2)
}

/** The end of a number: digits with separators inside, then an ordinal ending or the s of decades. */
const endOfNumber = (text: string, at: number): number => {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) end++
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) end++
    else break
  }
  const suffix = /^(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iu.exec(text.slice(end, end + 4))
  return end + (suffix ? suffix[0].length : 0)
}

/** The end of letters that dots divide, the last dot included: "U.S.", "a.m.", "J.K."; `end` where there are none. */
const endOfInitials = (text: string, end: number): number => {
  let to = end
  while (text[to] === '.' && isLetterCode(text, to + 1) && text[to + 2] === '.') to += 2
  return text[to] === '.' ? to + 1 : to
}

/** The end of a word with the dots that belong to it: "U.S.", "Gen.", "Ph.D.", "J." */
const endOfDotted = (text: string, at: number, end: number, before: RawToken | undefined): number => {
  if (text[end] !== '.') return end
  if (before?.shape === 'digits' && abbreviationsAfterNumbers.has(toLower(text.slice(at, end))))
    return goesOn(text, end + 1) ? end + 1 : end
  if (end - at === 1) return endOfInitials(text, end)
  if (end - at <= 3 && isUpper(text[end + 1] ?? '') && text[end + 2] === '.') return end + 3
  return isAbbreviation(text, at, end) ? end + 1 : end
}

/** Whether a sentence goes on after a dot: in small letters, a number or another mark. */
const goesOn = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at))
    ? isLower(text[at + 1] ?? '') || isDigit(text.charCodeAt(at + 1))
    : /[,;:)-]/.test(text[at] ?? '')

/** Whether a word keeps its dot: "Peoria, Ill.", but "she fell ill."; "no. 5", but "he said no." */
const isAbbreviation = (text: string, at: number, end: number): boolean => {
  const lower = toLower(text.slice(at, end))
  if (!abbreviations.has(lower)) return false
  if (capitalizedAbbreviations.has(lower)) return isUpper(text[at]!)
  return (
    !abbreviationsBeforeNumbers.has(lower) ||
    isDigit(text.charCodeAt(isSpace(text.charCodeAt(end + 1)) ? end + 2 : end + 1))
  )
}

const softHyphen = 0xad
/** Whether a word can end in "n't", by its last two signs: most words are asked no more. */
const mayEndInNot = (text: string, end: number): boolean => {
  const last = text.charCodeAt(end - 1)
  if (last === softHyphen) return true
  if (last !== 116 && last !== 84) return false
  const before = text.charCodeAt(end - 2)
  return isApostrophe(before) || before === softHyphen
}

/** Splits "don't" into "do" and "n't". */
const endBeforeNot = (text: string, at: number, end: number): number => {
  if (!mayEndInNot(text, end)) return end
  const word = toLower(text.slice(at, end))
  return word.length > 3 && word.endsWith("n't") ? end - 3 : end
}

/**
 * Splits a text into words, numbers, marks and symbols. Hyphens and slashes always stand alone ("6-year-old" is five
 * tokens), possessive and contracted endings too; dots stay in abbreviations and initials.
 */
export const tokenize = (text: string): RawToken[] => {
  const tokens: RawToken[] = []
  const hasWebNames = namesWeb(text)
  let at = 0
  let spaced = true
  let before: RawToken | undefined
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      spaced = true
      continue
    }
    const end = endOfToken(text, at, code, before, spaced, hasWebNames)
    const word = writtenWord(text.slice(at, end))
    before = { start: at, end, text: word.text, lower: word.lower, spaced, shape: word.shape, word }
    tokens.push(before)
    at = end
    spaced = false
  }
  return tokens
}

/** Letters of money written against its digits: "RM2,208", "USD500", "PS2.7m", "R500m", "$US55". */
const moneyLetters =
  /(?:RM|Rs|Tk|Rp|[KTU]?[Ss]hs?|KSHS?|FCFA|UGX|TZS|RWF|ETB|XAF|XOF|USD|EUR|GBP|CHF|AUD|CAD|SGD|HKD|NZD|INR|PKR|JPY|CNY|MYR|NGN|KES|ZAR|GHS|PHP|THB|AED|SAR)(?=\d)|PS(?=\d{1,3}(?:[.,]?\d|bn))|[NPR](?=\d{1,4}(?:[.,]\d| ?(?:bn|m|million|billion|trillion)\b))/y
const moneyLettersAfterSign = /(?:US|AU?|C|NZ|HK|S)(?=\d)/y
const endOfMoneyLetters = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  // all begin with a capital
  if (code < 65 || code > 90) return at
  const pattern = text[at - 1] === '$' ? moneyLettersAfterSign : moneyLetters
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? at + found[0].length : at
}

/** The end of a word in letters: money letters, a word with its dots, "do" before "n't". */
const endOfLetters = (text: string, at: number, before: RawToken | undefined, spaced: boolean): number => {
  const money = endOfMoneyLetters(text, at)
  if (money > at) return money
  const end = endBeforeNot(text, at, endOfWord(text, at))
  // "$5m.", "40 m/s.": the dot is the sentence's
  const isUnit = before?.shape === 'digits' || before?.text === '/'
  if (end - at === 1 && isUnit && !spaced && !isLetterCode(text, end + 1)) return end
  return endOfDotted(text, at, end, before)
}

/** The end of a mark: dots, hyphens and low lines in a row are one, and so are the two halves of a character beyond 16 bits. */
const endOfMark = (text: string, at: number, code: number): number => {
  if (code === 46 || code === 45 || code === 95) {
    let end = at + 1
    while (text.charCodeAt(end) === code) end++
    return end
  }
  return at + (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1)
}

/** Whether a text has what words of web addresses are told by; where it has not, no word is looked at for them. */
const namesWeb = (text: string): boolean => text.includes('@') || text.includes('://') || text.includes('www.')

const endOfToken = (
  text: string,
  at: number,
  code: number,
  before: RawToken | undefined,
  spaced: boolean,
  hasWebNames: boolean,
): number => {
  if (isDigit(code)) return endOfNumber(text, at)
  if (isApostrophe(code)) return endOfApostrophe(text, at, before, spaced)
  const isWord = isLetterCode(text, at)
  if (code === 64 || code === 35 || (hasWebNames && isWord && (spaced || before?.text === '('))) {
    const end = endOfWebName(text, at, isWord)
    if (end > at) return end
  }
  return isWord ? endOfLetters(text, at, before, spaced) : endOfMark(text, at, code)
}

const endOfWebName = (text: string, at: number, isWord: boolean): number => {
  if (isWord) {
    let end = at
    while (
      end - at < 64 &&
      end < text.length &&
      !isSpace(text.charCodeAt(end)) &&
      text[end] !== '@' &&
      text[end] !== ':'
    )
      end++
    const next = text[end]
    const opensWeb = next === '@' || text.startsWith('://', end) || text.startsWith('www.', at)
    if (!opensWeb) return at
  }
  web.lastIndex = at
  const found = web.exec(text)
  if (found === null) return at
  let end = at + found[0].length
  while (end > at && '.,;:!?)'.includes(text[end - 1] ?? '')) end--
  return end
}

const endOfApostrophe = (text: string, at: number, before: RawToken | undefined, spaced: boolean): number => {
  if (spaced || before === undefined) return at + 1
  if (toLower(text.slice(at - 1, at + 2)) === "n't" && !isLetterCode(text, at + 2)) return at + 2
  for (const length of [3, 2]) {
    const part = toLower(text.slice(at, at + length))
    if (at + length <= text.length && clitics.has(part) && !isLetterCode(text, at + length)) return at + length
  }
  return at + 1
}
