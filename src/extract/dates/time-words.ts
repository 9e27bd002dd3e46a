import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import { months, namedDays, otherMonths, quarterNumbers, seasons, weekdays } from '../../lexicon/numbers/calendar.js'
import { wordList } from '../../lexicon/word-list.js'
import {
  allUnits,
  deicticDays,
  erasBefore,
  erasSince,
  fiscalYears,
  frequencies,
  meridiems,
  partsOfDay,
  pluralSeasons,
  references,
  spelledDecades,
} from './lexicon.js'
import { opensMinutes } from './time-numbers.js'

const lastWords = (phrases: Iterable<string>): string[] => [...phrases].map((phrase) => phrase.split(' ').at(-1) ?? '')

/** Words without which nothing is a time expression; of phrases, the last word. */
const timeWord = triggeredBy(() => [
  ...allUnits.keys(),
  ...lastWords(deicticDays.keys()),
  ...erasBefore,
  ...erasSince,
  ...fiscalYears,
  ...frequencies.keys(),
  ...lastWords(namedDays.keys()),
  ...lastWords(references.keys()),
  ...meridiems,
  ...months.keys(),
  ...lastWords(otherMonths),
  ...lastWords(partsOfDay.keys()),
  ...pluralSeasons,
  ...quarterNumbers,
  ...seasons.keys(),
  ...spelledDecades.keys(),
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((word) => `${word}s`),
  ...wordList(
    'afternoons evenings mornings nights weekdays halves half period midday midnight noon now tonight eighteen nineteen twenty',
  ),
])

/** Digits in the form of a year, a decade, an ordinal, a dotted date or time. */
const timeDigits = /^(?:\d{4}|(?:\d\d)?\d0s|\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.\d{1,2}(?:\.\d+)?)$/

/** "12:30", "3/4/24" */
const opensFigures = (tokens: Document['tokens'], at: number): boolean => {
  const mark = tokens[at + 1]
  if (mark === undefined || mark.spaced) return false
  if (mark.text === '/') return tokens[at + 2]?.shape === 'digits'
  return mark.text === ':' || opensMinutes(mark.lower)
}

/** "'98" */
const isShortYear = (tokens: Document['tokens'], at: number): boolean =>
  /^\d\d$/.test(tokens[at]!.text) && !tokens[at]!.spaced && /^['’‘]$/.test(tokens[at - 1]?.text ?? '')

/** How many tokens before its telling word a time expression may begin: "no more than the past twenty-four hours". */
const reach = 7

/** 1 for every token that a time word stands at, or soon after. */
export const nearTimeWords = perDocument((document: Document): Uint8Array => {
  const { tokens } = document
  const triggers = triggersOf(document)
  const near = new Uint8Array(tokens.length)
  let distance = reach
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { lower, shape, text } = tokens[at]!
    const tells =
      shape === 'digits'
        ? timeDigits.test(lower) || opensFigures(tokens, at) || isShortYear(tokens, at)
        : (triggers[at]! & timeWord) !== 0 || text === '’' || text === '‘'
    distance = tells ? 0 : distance + 1
    if (distance < reach) near[at] = 1
  }
  return near
})
