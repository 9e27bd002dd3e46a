import type { Document, Token } from '../../document/document.js'
import { numberAt } from '../../grammar/numbers/numbers.js'
import type { TokenTest } from '../../grammar/pattern/classes.js'
import { units } from '../../lexicon/number-words.js'
import { words } from '../../lexicon/word-list.js'
import { meridiems, spelledDecades, vagueAmounts, zones } from './lexicon.js'

/** The number that begins at a token; several and few and couple have none. */
export const amountAt: TokenTest = ({ tokens }, at, to) => {
  const { lower } = tokens[at]!
  const following = (offset: number): string => (at + offset < to ? tokens[at + offset]!.lower : '')
  if (lower === 'a' || lower === 'an') {
    if (following(1) === 'couple') return following(2) === 'of' ? 3 : 2
    if (following(1) === 'few' || following(1) === 'dozen' || following(1) === 'half') return 2
    if (following(1) === 'good' && following(2) === 'many') return 3
    const number = numberAt(tokens, at, to)
    return number !== undefined && number.type === 'cardinal' ? number.length : 1
  }
  if (vagueAmounts.has(lower)) return lower === 'couple' && following(1) === 'of' ? 2 : 1
  if (lower === 'half') return following(1) === 'a' || following(1) === 'an' ? 2 : following(1) === '-' ? 2 : 1
  const number = numberAt(tokens, at, to)
  // "three quarters" is a fraction and a time
  if (number?.type === 'fraction') return units.has(lower) ? 1 : 0
  if (number?.type === 'vague') return following(number.length) === 'of' ? number.length + 1 : number.length
  return number?.type === 'cardinal' ? number.length : 0
}

/** "third", "3rd" */
export const ordinalAt: TokenTest = ({ tokens }, at, to) => {
  const number = numberAt(tokens, at, to)
  return number?.type === 'ordinal' ? number.length : 0
}

/** A day of a month: "7", "7th", "seventh". */
export const dayOfMonthAt: TokenTest = (document, at, to) => {
  const { lower, shape } = document.tokens[at]!
  if (shape === 'digits')
    return /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(lower) && !isCut(document, at) ? 1 : 0
  const number = numberAt(document.tokens, at, to)
  return number?.type === 'ordinal' && (number.value ?? 32) <= 31 ? number.length : 0
}
/** "12:30", "12%": a number that goes on or has a unit. */
const isCut = ({ tokens }: Document, at: number): boolean => {
  const next = tokens[at + 1]
  if (next === undefined || next.spaced) return false
  return next.text === '%' || (next.text === ':' && tokens[at + 2]?.shape === 'digits' && !tokens[at + 2]!.spaced)
}

/** "nineteen ninety-six" */
const spelledYearAt = (tokens: readonly Token[], at: number, to: number): number => {
  const { lower } = tokens[at]!
  if (lower !== 'nineteen' && lower !== 'eighteen' && lower !== 'twenty') return 0
  const number = at + 1 < to ? numberAt(tokens, at + 1, to) : undefined
  return number?.type === 'cardinal' && !number.inDigits && (number.value ?? 0) >= 10 && (number.value ?? 100) < 100
    ? 1 + number.length
    : 0
}
/** Any number in the form of a year: four digits, or spelled. */
export const yearFormAt: TokenTest = (document, at, to) => {
  const { lower, shape } = document.tokens[at]!
  if (shape === 'digits') return /^(?:1\d|20|21)\d\d$/.test(lower) && !isCut(document, at) ? 1 : 0
  return spelledYearAt(document.tokens, at, to)
}

const yearCues = words(
  'in since by until till from during through throughout before after early late mid fiscal year spring summer fall autumn winter of to and or between past for election circa',
)
const numberCues = words(
  'about almost approximately around least most nearly no no. number over than some roughly route flight # $ £ € room section up under above below at worth page',
)
const carMakes = words(
  'acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc harley honda hyundai infiniti jaguar jeep kia lexus lincoln mazda mercedes mercury mini mitsubishi nissan oldsmobile plymouth pontiac porsche saab saturn subaru suzuki tesla toyota vauxhall volkswagen volvo',
)
const streetWords = words('ave ave. avenue blvd blvd. boulevard court dr. drive lane rd rd. road st st. street')
/** Names that end in a year-like number: programmes, products. */
const numberedNames = words('agenda area formula vision windows')
/** "a 2008 Ford Focus", "1935 Orchard St.", "Vision 2030": part of the name of a thing. */
const namesThing = ({ tokens }: Document, at: number): boolean => {
  const previous = tokens[at - 1]
  if (previous?.shape === 'capitalized' && numberedNames.has(previous.lower)) return true
  for (let i = at + 1; i <= at + 4 && tokens[i]?.shape === 'capitalized'; i++) {
    if (i === at + 1 && carMakes.has(tokens[i]!.lower)) return true
    if (i > at + 1 && streetWords.has(tokens[i]!.lower)) return true
  }
  return false
}

/** A year that stands alone: told from a number by what is around it. */
export const bareYearAt: TokenTest = (document, at, to) => {
  const { tokens } = document
  const token = tokens[at]!
  const length = yearFormAt(document, at, to)
  if (length === 0) return 0
  if (token.shape !== 'digits') return length
  const value = Number(token.lower)
  const previous = tokens[at - 1]?.sentence === token.sentence ? tokens[at - 1] : undefined
  const next = at + 1 < to ? tokens[at + 1] : undefined
  const beforeLast = tokens[at - 2]?.lower ?? ''
  if (previous !== undefined && numberCues.has(previous.lower) && beforeLast !== 'later' && beforeLast !== 'earlier')
    return 0
  if (previous !== undefined && !token.spaced && !/^[([/"'“‘–—-]$/.test(previous.text)) return 0
  if (
    (previous?.text === '-' || previous?.text === '/') &&
    !token.spaced &&
    tokens[at - 2]?.shape === 'digits' &&
    yearFormAt(document, at - 2, to) === 0
  )
    return 0
  if (next !== undefined && !next.spaced && next.shape === 'digits') return 0
  if (namesThing(document, at)) return 0
  const countsNoun =
    next?.spaced && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM') && next.shape === 'lower'
  // "1857-1861"
  const endsRange = at >= 2 && /^[-–—]$/.test(previous?.text ?? '') && yearFormAt(document, at - 2, to) > 0
  const isCued = previous !== undefined && (yearCues.has(previous.lower) || endsRange)
  if (value % 100 === 0 && countsNoun && next.number !== 'singular') return 0
  if (value >= 1900 && value <= 2049) return 1
  if (!isCued || value > 2100) return 0
  return value >= 2050 || (!countsNoun && (value >= 1500 || previous.lower === 'in')) ? 1 : 0
}

/** The "90" of "1989-90". */
export const shortYearAt: TokenTest = ({ tokens }, at) =>
  /^\d\d$/.test(tokens[at]!.lower) && !tokens[at]!.spaced && !/^[-/:]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0

/** "1990s", "’90s", "nineties" */
export const decadeAt: TokenTest = ({ tokens }, at, to) => {
  const { lower, shape, text } = tokens[at]!
  if (shape === 'digits') {
    if (/^(?:1[5-9]|20)\d0s$/.test(lower)) return 1
    return /^(?:1[5-9]|20)\d0$/.test(lower) &&
      tokens[at + 1]?.lower === "'s" &&
      !tokens[at + 1]!.spaced &&
      tokens[at + 2]?.pos !== 'NOUN'
      ? 2
      : 0
  }
  if (/^['’‘]$/.test(text))
    return at + 1 < to && !tokens[at + 1]!.spaced && /^[2-9]0s$/.test(tokens[at + 1]!.lower) ? 2 : 0
  return spelledDecades.has(lower) ? 1 : 0
}

/** "07/12/2025", "2025-12-07", "17.12.2025" */
export const numericDateAt: TokenTest = ({ tokens }, at, to) => {
  const { lower } = tokens[at]!
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(lower)) return 1
  const mark = at + 4 < to ? tokens[at + 1]!.text : ''
  if ((mark !== '/' && mark !== '-') || tokens[at + 3]!.text !== mark) return 0
  for (let i = at + 1; i < at + 5; i++) if (tokens[i]!.spaced) return 0
  const parts = [lower, tokens[at + 2]!.lower, tokens[at + 4]!.lower]
  const [a = '', b = '', c = ''] = parts
  if (!/^\d{1,2}$/.test(b)) return 0
  if (tokens[at + 5] !== undefined && !tokens[at + 5]!.spaced && /^[-/]$/.test(tokens[at + 5]!.text)) return 0
  return (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(c)) ||
    (/^\d{1,2}$/.test(a) && (/^\d{4}$/.test(c) || (/^\d{2}$/.test(c) && mark === '/')))
    ? 5
    : 0
}

const isHour = (text: string, limit: number): boolean => /^\d{1,2}$/.test(text) && Number(text) <= limit

/** "6:30 a.m.", "6am", "5.30pm", "15:00", "0735 GMT", "10 o'clock", "noon". */
export const clockAt: TokenTest = ({ tokens }, at, to) => {
  const { lower, shape } = tokens[at]!
  if (shape !== 'digits') return lower === 'noon' || lower === 'midnight' || lower === 'midday' ? 1 : 0
  const word = (offset: number): string => (at + offset < to ? tokens[at + offset]!.lower : '')
  const isMeridiem = (offset: number): boolean => meridiems.has(word(offset))
  if (/^\d{1,2}(?:\.[0-5]\d)?$/.test(lower) && isHour(lower.split('.')[0] ?? '', 12)) {
    if (isMeridiem(1)) return 2
  }
  if (isHour(lower, 24) && word(1) === ':' && /^[0-5]\d$/.test(word(2)) && !tokens[at + 2]!.spaced) {
    const seconds = word(3) === ':' && /^[0-5]\d$/.test(word(4)) ? 2 : 0
    if (isMeridiem(3 + seconds)) return 4 + seconds
    // a score or a ratio has no zero before it and is no full clock time
    if (tokens[at - 1]?.text === ':' && !tokens[at]!.spaced) return 0
    return 3 + seconds
  }
  if (/^[0-2]\d[0-5]\d$/.test(lower) && (zones.has(word(1)) || word(1) === 'hours' || word(1) === 'hrs'))
    return zones.has(word(1)) ? 1 : 2
  return 0
}
