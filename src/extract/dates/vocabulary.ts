import type { Document, Token } from '../../document/document.js'
import { months, namedDays, seasons, weekdays } from '../../lexicon/calendar.js'
import { openers, units } from '../../lexicon/number-words.js'
import { numberAt } from '../../lexicon/numbers.js'
import { anyDigits, anyOf, type OpenedTest, type TokenTest, type Vocabulary } from '../pattern.js'
import {
  allUnits,
  boundModifiers,
  deicticDays,
  frequencies,
  meridiems,
  offsetWords,
  partsOfDay,
  partsOfStretch,
  references,
  spelledDecades,
  stretchModifiers,
  turnsFromDocument,
  turnsFromReference,
  vagueAmounts,
  zones,
} from './lexicon.js'

const keys = (map: { keys(): Iterable<string> }): ReadonlySet<string> => new Set(map.keys())
const opened = (opens: Iterable<string>, test: TokenTest): OpenedTest => ({ opens: new Set(opens), test })

/** Words that a bare date likes to stand after. */
const dateCues = new Set(
  `in on by since until till before after during from of last next this early late mid through throughout for every each past
  earlier later and to or between following prior - –`.split(/\s+/),
)
const isCue = (token: Token | undefined): boolean => token !== undefined && dateCues.has(token.lower)

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'PROPN' && (token.shape === 'capitalized' || token.shape === 'mixed')
const namesTime = (token: Token | undefined): boolean =>
  token !== undefined && (months.has(token.lower) || weekdays.has(token.lower) || partsOfDay.has(token.lower))

const isSurname = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.shape === 'capitalized' &&
  token.pos !== 'DET' &&
  token.pos !== 'PRON' &&
  !namesTime(token)

/** Words that stand before a time and not before a person. */
const timeCues = new Set('during early in last late mid next on since this through until'.split(' '))
/** "April Ryan", "Tuesday Weld": a given name before a surname. */
const givenNames = new Set(['april', 'august', 'autumn', 'june', 'may', 'summer', 'tuesday', 'wednesday'])
/** "Theresa May", "Mr. March", "Good Friday": the last word of a name. */
const isInsideName = (document: Document, at: number): boolean => {
  const { tokens } = document
  const token = tokens[at]!
  const previous = tokens[at - 1]?.sentence === token.sentence ? tokens[at - 1] : undefined
  const next = tokens[at + 1]?.sentence === token.sentence ? tokens[at + 1] : undefined
  const isAdverbial =
    timeCues.has(previous?.lower ?? '') ||
    previous?.pos === 'DET' ||
    (weekdays.has(token.lower) && previous?.pos === 'VERB')
  if (token.shape !== 'lower' && givenNames.has(token.lower) && isSurname(next) && !isAdverbial) return true
  return titledDays.has(previous?.lower ?? '') || (next?.shape === 'capitalized' && titleWords.has(next.lower))
}
/** "Sunday Times", "Monday Night Football" */
const titleWords = new Set(
  'express herald independent magazine mail mirror people post telegraph times tribune'.split(' '),
)
const titledDays = new Set('ash black bloody cyber fat good holy palm ruby sheffield super whit'.split(' '))

/** Full names that are also words or people's names need a capital and a cue. */
const doubtfulMonths = new Set(['march', 'may'])
const isShort = (map: ReadonlyMap<string, number>, lower: string): boolean =>
  map.has(lower) && lower.length < 5 && !lower.endsWith('.') && lower !== 'may' && lower !== 'june' && lower !== 'july'

/** "Sun" and "Jan" are a star, a firm and a man as well. */
const strongCues = new Set(['early', 'every', 'last', 'late', 'mid', 'next', 'on', 'since', 'this', 'until'])
const followsStrongCue = ({ tokens }: Document, at: number): boolean =>
  strongCues.has(tokens[at - 1]?.lower ?? '') && !isName(tokens[at + 1])
/** "the March accession" */
const modifiesNoun = ({ tokens }: Document, at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.pos === 'NOUN' && tokens[at + 1]!.shape === 'lower'

const monthAt: TokenTest = ({ tokens }, at) => {
  const token = tokens[at]!
  if (!months.has(token.lower)) return 0
  return token.shape === 'lower' && (doubtfulMonths.has(token.lower) || isShort(months, token.lower)) ? 0 : 1
}

const bareMonthAt: TokenTest = (document, at, to) => {
  const token = document.tokens[at]!
  if (monthAt(document, at, to) === 0 || token.shape === 'lower') return 0
  const cued = isCue(document.tokens[at - 1]) && document.tokens[at - 1]!.sentence === token.sentence
  if (isShort(months, token.lower)) return followsStrongCue(document, at) ? 1 : 0
  if (doubtfulMonths.has(token.lower) && !cued && !modifiesNoun(document, at)) return 0
  return isInsideName(document, at) ? 0 : 1
}

const weekdayAt: TokenTest = ({ tokens }, at) =>
  weekdays.has(tokens[at]!.lower) && tokens[at]!.shape !== 'lower' ? 1 : 0

const bareWeekdayAt: TokenTest = (document, at) => {
  const token = document.tokens[at]!
  if (!weekdays.has(token.lower)) return 0
  const isAbbreviated = !token.lower.endsWith('day')
  if (isAbbreviated && (token.shape === 'lower' || !followsStrongCue(document, at))) return 0
  return isInsideName(document, at) ? 0 : 1
}

/** The number that begins at a token; several and few and couple have none. */
const amountAt: TokenTest = ({ tokens }, at, to) => {
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

const ordinalAt: TokenTest = ({ tokens }, at, to) => {
  const number = numberAt(tokens, at, to)
  return number?.type === 'ordinal' ? number.length : 0
}

const dayOfMonthAt: TokenTest = (document, at, to) => {
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
const yearFormAt: TokenTest = (document, at, to) => {
  const { lower, shape } = document.tokens[at]!
  if (shape === 'digits') return /^(?:1\d|20|21)\d\d$/.test(lower) && !isCut(document, at) ? 1 : 0
  return spelledYearAt(document.tokens, at, to)
}

const yearCues = new Set(
  'in since by until till from during through throughout before after early late mid fiscal year spring summer fall autumn winter of to and or between past for election circa'.split(
    ' ',
  ),
)
const numberCues = new Set(
  'about almost approximately around least most nearly no no. number over than some roughly route flight # $ £ € room section up under above below at worth page'.split(
    ' ',
  ),
)
/** A year that stands alone: told from a number by what is around it. */
const bareYearAt: TokenTest = (document, at, to) => {
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
  const countsNoun =
    next?.spaced && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM') && next.shape === 'lower'
  const isCued = previous !== undefined && yearCues.has(previous.lower)
  if (value % 100 === 0 && countsNoun && next.number !== 'singular') return 0
  if (value >= 1900 && value <= 2049) return 1
  if (!isCued || value > 2100) return 0
  return value >= 2050 || (!countsNoun && (value >= 1500 || previous.lower === 'in')) ? 1 : 0
}

/** The "90" of "1989-90". */
const shortYearAt: TokenTest = ({ tokens }, at) =>
  /^\d\d$/.test(tokens[at]!.lower) && !tokens[at]!.spaced && !/^[-/:]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0

const decadeAt: TokenTest = ({ tokens }, at, to) => {
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
const numericDateAt: TokenTest = ({ tokens }, at, to) => {
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
const clockAt: TokenTest = ({ tokens }, at, to) => {
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

const unitAt =
  (accept: (lower: string) => boolean): TokenTest =>
  ({ tokens }, at) =>
    accept(tokens[at]!.lower) ? 1 : 0
const pluralUnits = new Set(
  [...allUnits.keys()].filter(
    (word) => /[a-z]{3}s$/.test(word) && word !== 'mins' && word !== 'secs' && word !== 'weekends',
  ),
)

const namedDayTest = anyOf(keys(namedDays))
const namedDayAt: TokenTest = (document, at, to) =>
  document.tokens[at]!.shape === 'lower' ? 0 : namedDayTest(document, at, to)
const namedDayOpeners = [...namedDays.keys()].map((name) => name.split(' ')[0] ?? '')

/** Before "the" these are no bounds: "over the past year". */
const prepositions = new Set(['about', 'around', 'over', 'some', 'under'])

/** The classes that the patterns of dates may name. */
export const vocabulary = {
  amount: opened([...openers, ...vagueAmounts, 'a', 'an', 'half', anyDigits], amountAt),
  bareMonth: opened(months.keys(), bareMonthAt),
  bareWeekday: opened(weekdays.keys(), bareWeekdayAt),
  bareYear: opened(['nineteen', 'eighteen', 'twenty', anyDigits], bareYearAt),
  bound: keys(boundModifiers),
  boundOfThe: new Set([...boundModifiers.keys()].filter((word) => !prepositions.has(word))),
  clock: opened(['noon', 'midnight', 'midday', anyDigits], clockAt),
  day: opened([...openers, anyDigits], dayOfMonthAt),
  decade: opened([...spelledDecades.keys(), "'", '‘', '’', anyDigits], decadeAt),
  deicticDay: keys(deicticDays),
  frequency: keys(frequencies),
  month: opened(months.keys(), monthAt),
  namedDay: opened(namedDayOpeners, namedDayAt),
  numericDate: opened([anyDigits], numericDateAt),
  offset: keys(offsetWords),
  ordinal: opened([...openers, anyDigits], ordinalAt),
  partOfDay: keys(partsOfDay),
  partOfStretch: keys(partsOfStretch),
  pluralUnit: opened(
    pluralUnits,
    unitAt((lower) => pluralUnits.has(lower)),
  ),
  reference: keys(references),
  pluralWeekday: new Set([...weekdays.keys()].filter((name) => name.endsWith('day')).map((name) => `${name}s`)),
  season: keys(seasons),
  shortYear: opened([anyDigits], shortYearAt),
  stretchModifier: keys(stretchModifiers),
  turn: keys(turnsFromDocument),
  turnFromReference: keys(turnsFromReference),
  unit: keys(allUnits),
  weekday: opened(weekdays.keys(), weekdayAt),
  year: opened(['nineteen', 'eighteen', 'twenty', anyDigits], yearFormAt),
  zone: keys(zones),
} satisfies Vocabulary
