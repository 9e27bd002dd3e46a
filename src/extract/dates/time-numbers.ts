import type { Document, Token } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import { numberIn } from '../../grammar/numbers/in-document.js'
import { anyOf, type TokenTest } from '../../grammar/pattern/classes.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import { units } from '../../lexicon/numbers/number-words.js'
import {
  amountPhrases,
  hoursOnClock,
  meridiems,
  namedHours,
  spelledCenturies,
  spelledDecades,
  spelledHour,
  zones,
} from './lexicon.js'

const amountPhraseAt = anyOf(amountPhrases)

const unread = -1

/** A test that many patterns ask at one token: its answer up to the end of a sentence is kept. */
const remembered = (test: TokenTest): TokenTest => {
  const lengths = perDocument(({ tokens }: Document) => new Int16Array(tokens.length).fill(unread))
  return (document, at, to) => {
    const { tokens, sentences } = document
    if (to !== sentences[tokens[at]!.sentence]!.to) return test(document, at, to)
    const known = lengths(document)
    if (known[at] === unread) known[at] = test(document, at, to)
    return known[at]!
  }
}

/** The number that begins at a token; several and few and couple have none. */
export const amountAt: TokenTest = remembered((document, at, to) => {
  const { tokens } = document
  const phrase = amountPhraseAt(document, at, to)
  if (phrase > 0) return phrase
  const { lower } = tokens[at]!
  const number = numberIn(document, at, to)
  if (indefiniteArticles.has(lower)) return number?.type === 'cardinal' ? number.length : 1
  // "three quarters" is a fraction and a time
  if (number?.type === 'fraction') return units.has(lower) ? 1 : 0
  if (number?.type === 'vague') return number.length + (tokens[at + number.length]?.lower === 'of' ? 1 : 0)
  return number?.type === 'cardinal' ? number.length : 0
})

/** An amount other than "a". */
export const amountBeyondAAt: TokenTest = (document, at, to) => {
  const length = amountAt(document, at, to)
  return length === 1 && indefiniteArticles.has(document.tokens[at]!.lower) ? 0 : length
}

/** "third", "3rd" */
export const ordinalAt: TokenTest = (document, at, to) => {
  const number = numberIn(document, at, to)
  return number?.type === 'ordinal' ? number.length : 0
}

/** A day of a month: "7", "7th", "seventh". */
export const dayOfMonthAt: TokenTest = remembered((document, at, to) => {
  const { lower, shape } = document.tokens[at]!
  if (shape === 'digits')
    return /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(lower) && !isCut(document, at) ? 1 : 0
  const number = numberIn(document, at, to)
  return number?.type === 'ordinal' && (number.value ?? 32) <= 31 ? number.length : 0
})
/** "12:30", "12%": a number that goes on or has a unit. */
const isCut = ({ tokens }: Document, at: number): boolean => {
  const next = tokens[at + 1]
  if (next === undefined || next.spaced) return false
  return next.text === '%' || (next.text === ':' && tokens[at + 2]?.shape === 'digits' && !tokens[at + 2]!.spaced)
}

/** "nineteen ninety-six" */
const spelledYearAt = (document: Document, at: number, to: number): number => {
  const { lower } = document.tokens[at]!
  if (!spelledCenturies.has(lower)) return 0
  const number = at + 1 < to ? numberIn(document, at + 1, to) : undefined
  return number?.type === 'cardinal' && !number.inDigits && (number.value ?? 0) >= 10 && (number.value ?? 100) < 100
    ? 1 + number.length
    : 0
}
/** Any number in the form of a year: four digits, or spelled. */
export const yearFormAt: TokenTest = remembered((document, at, to) => {
  const { lower, shape } = document.tokens[at]!
  if (shape === 'digits') return /^(?:1\d|20|21)\d\d$/.test(lower) && !isCut(document, at) ? 1 : 0
  return spelledYearAt(document, at, to)
})

/** A year in digits within bounds, both included. */
export const yearBetween =
  (first: number, last: number): TokenTest =>
  (document, at, to) => {
    const { lower, shape } = document.tokens[at]!
    return shape === 'digits' && Number(lower) >= first && Number(lower) <= last ? yearFormAt(document, at, to) : 0
  }
/** "1900", "2000": a year that is a round number as well. */
export const roundYearAt: TokenTest = (document, at, to) => {
  const { lower, shape } = document.tokens[at]!
  return shape === 'digits' && Number(lower) % 100 === 0 ? yearFormAt(document, at, to) : 0
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
export const numericDateAt: TokenTest = remembered(({ tokens }, at, to) => {
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
})

const isHour = (text: string, limit: number): boolean => /^\d{1,2}$/.test(text) && Number(text) <= limit
const isMinute = (text: string | undefined): boolean => text !== undefined && /^[0-5]\d$/.test(text)

/** "6:30", "15:00:07", "6:30 a.m." */
const clockWithColon = (tokens: readonly Token[], at: number, to: number): number => {
  const word = (offset: number): string => (at + offset < to ? tokens[at + offset]!.lower : '')
  if (!isHour(word(0), 24) || word(1) !== ':' || !isMinute(word(2)) || tokens[at + 2]!.spaced) return 0
  const length = word(3) === ':' && isMinute(word(4)) ? 5 : 3
  if (meridiems.has(word(length))) return length + 1
  // a score or a ratio has no zero before it and is no full clock time
  return tokens[at - 1]?.text === ':' && !tokens[at]!.spaced ? 0 : length
}

/** "3/14": a month and a day in figures, which no other figures follow. */
export const monthAndDayAt: TokenTest = ({ tokens }, at, to) => {
  if (at + 2 >= to || tokens[at + 1]!.text !== '/' || tokens[at + 1]!.spaced || tokens[at + 2]!.spaced) return 0
  const next = tokens[at + 3]
  if (next !== undefined && (next.pos === 'NOUN' || next.pos === 'NUM' || (!next.spaced && /^[-/:%]$/.test(next.text))))
    return 0
  const [month, day] = [Number(tokens[at]!.text), Number(tokens[at + 2]!.text)]
  return month >= 1 && month <= 12 && day >= 13 && day <= 31 ? 3 : 0
}

const isTwoDigits = (text: string | undefined): boolean => text !== undefined && /^[0-5]\d$/.test(text)

/** "3:59:45", "2:05.4" */
export const raceTimeAt: TokenTest = ({ tokens }, at, to) => {
  if (at + 2 >= to || !/^\d{1,2}$/.test(tokens[at]!.text) || tokens[at + 1]!.text !== ':') return 0
  if (/^[0-5]\d\.\d+$/.test(tokens[at + 2]!.text)) return 3
  const isLong = isTwoDigits(tokens[at + 2]!.text) && tokens[at + 3]?.text === ':' && at + 4 < to
  return isLong && /^[0-5]\d(?:\.\d+)?$/.test(tokens[at + 4]!.text) ? 5 : 0
}

/** "1h20m", as the tokenizer cuts it: "1", "h20m" */
export const hoursAndMinutesAt: TokenTest = ({ tokens }, at, to) => {
  const next = tokens[at + 1]
  if (at + 1 >= to || next === undefined || next.spaced || !/^\d{1,2}$/.test(tokens[at]!.text)) return 0
  return opensMinutes(next.lower) ? 2 : 0
}
/** The "h20m" of "1h20m". */
export const opensMinutes = (lower: string): boolean => /^h[0-5]?\dm(?:in)?$/.test(lower)

/** "30th": a day of a month in figures with its ending. */
export const dayInFiguresAt: TokenTest = ({ tokens }, at) =>
  /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.test(tokens[at]!.lower) ? 1 : 0
/** "03" */
export const dayWithZeroAt: TokenTest = ({ tokens }, at) => (/^0[1-9]$/.test(tokens[at]!.text) ? 1 : 0)
/** The "96" of "03 Aug 96". */
export const twoDigitsAt: TokenTest = ({ tokens }, at) => (/^\d\d$/.test(tokens[at]!.text) ? 1 : 0)
/** The number of a week: 1 to 53. */
export const weekNumberAt: TokenTest = ({ tokens }, at) => {
  const { text } = tokens[at]!
  return /^[1-9]\d?$/.test(text) && Number(text) <= 53 ? 1 : 0
}
/** A number that can be a year of an era: "753", "1,200"; none that is a year of our days. */
export const yearOfEraAt: TokenTest = ({ tokens }, at) => {
  const { text } = tokens[at]!
  return /^(?:[1-9]\d{0,3}|[1-9],\d{3})$/.test(text) && (Number(text) < 1900 || text.includes(',')) ? 1 : 0
}

/** "6:30 a.m.", "6am", "5.30pm", "15:00", "0735 GMT", "10 o'clock", "noon". */
export const clockAt: TokenTest = remembered(({ tokens }, at, to) => {
  const { lower, shape } = tokens[at]!
  const next = at + 1 < to ? tokens[at + 1]!.lower : ''
  if (shape !== 'digits') {
    if (namedHours.has(lower)) return 1
    return units.has(lower) && spelledHour.has(next) ? 2 : 0
  }
  const isTwelveHours = /^\d{1,2}(?:\.[0-5]\d)?$/.test(lower) && isHour(lower.split('.')[0] ?? '', 12)
  if (isTwelveHours && meridiems.has(next)) return 2
  if (/^[0-2]\d[0-5]\d$/.test(lower)) return zones.has(next) ? 1 : hoursOnClock.has(next) ? 2 : 0
  return clockWithColon(tokens, at, to)
})
