import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { TokenTest } from '../../grammar/pattern/classes.js'
import { months, weekdays } from '../../lexicon/calendar.js'
import { words } from '../../lexicon/word-list.js'
import { partsOfDay } from './lexicon.js'

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
const timeCues = words('during early in last late mid next on since this through until')
/** "Saturday Night Live", "The Tonight Show": a time in capitals before more of a name. */
export const opensTitle = ({ tokens }: Document, { from, to }: TokenRange): boolean => {
  const [last, next] = [tokens[to - 1], tokens[to]]
  return (
    last !== undefined &&
    partsOfDay.has(last.lower) &&
    last.shape === 'capitalized' &&
    next?.sentence === tokens[from]!.sentence &&
    next.shape === 'capitalized' &&
    !namesTime(next)
  )
}

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
  if (opensTitle(document, { from: at, to: at + 2 })) return true
  return titledDays.has(previous?.lower ?? '') || (next?.shape === 'capitalized' && titleWords.has(next.lower))
}
/** "Sunday Times", "Monday Night Football" */
const titleWords = words('express herald independent magazine mail mirror people post telegraph times tribune')
const titledDays = words('ash black bloody cyber fat good holy palm ruby sheffield super whit')

/** Full names that are also words or people's names need a capital and a cue. */
const doubtfulMonths = new Set(['march', 'may'])
const isShort = (map: ReadonlyMap<string, number>, lower: string): boolean =>
  map.has(lower) && lower.length < 5 && !lower.endsWith('.') && lower !== 'may' && lower !== 'june' && lower !== 'july'

/** "Sun" and "Jan" are a star, a firm and a man as well. */
const strongCues = new Set(['early', 'every', 'last', 'late', 'mid', 'next', 'on', 'since', 'this', 'until'])
const followsStrongCue = ({ tokens }: Document, at: number): boolean =>
  strongCues.has(tokens[at - 1]?.lower ?? '') && !isName(tokens[at + 1])
/** "the March accession" */
const modifiesNoun = ({ tokens }: Document, at: number): boolean => {
  const before = tokens[at - 1]
  const next = tokens[at + 1]?.pos === 'ADJ' ? tokens[at + 2] : tokens[at + 1]
  return (before?.lower === 'the' || before?.lower === "'s") && next?.pos === 'NOUN' && next.shape === 'lower'
}

/** A month's name or abbreviation beside a day or a year. */
export const monthAt: TokenTest = ({ tokens }, at) => {
  const token = tokens[at]!
  if (!months.has(token.lower)) return 0
  return token.shape === 'lower' && (doubtfulMonths.has(token.lower) || isShort(months, token.lower)) ? 0 : 1
}

/** A month that stands alone: no verb, no name. */
export const bareMonthAt: TokenTest = (document, at, to) => {
  const token = document.tokens[at]!
  if (monthAt(document, at, to) === 0 || token.shape === 'lower') return 0
  const cued = isCue(document.tokens[at - 1]) && document.tokens[at - 1]!.sentence === token.sentence
  if (isShort(months, token.lower)) return followsStrongCue(document, at) ? 1 : 0
  if (doubtfulMonths.has(token.lower) && !cued && !modifiesNoun(document, at)) return 0
  return isInsideName(document, at) ? 0 : 1
}

/** A weekday's name or abbreviation beside something else that tells a time. */
export const weekdayAt: TokenTest = ({ tokens }, at) =>
  weekdays.has(tokens[at]!.lower) && tokens[at]!.shape !== 'lower' ? 1 : 0

/** A weekday that stands alone: no name. */
export const bareWeekdayAt: TokenTest = (document, at) => {
  const token = document.tokens[at]!
  if (!weekdays.has(token.lower)) return 0
  const isAbbreviated = !token.lower.endsWith('day')
  if (isAbbreviated && (token.shape === 'lower' || !followsStrongCue(document, at))) return 0
  return isInsideName(document, at) ? 0 : 1
}
