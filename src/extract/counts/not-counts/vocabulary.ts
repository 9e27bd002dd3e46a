import type { Token } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { ofPos, oneToken, type TokenTest, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { months, weekdays } from '../../../lexicon/numbers/calendar.js'
import { regionAbbreviations } from '../../../lexicon/places/regions.js'
import { words } from '../../../lexicon/word-list.js'
import { amountAt } from '../amount/amount.js'
import { digitShapes } from '../conditions.js'
import { contextOf } from '../context.js'
import { countsNoun, isPluralNoun } from '../counted/adjacent.js'
import {
  gradingNouns,
  labelNouns,
  namedByOrdinal,
  numberedEvents,
  phoneWords,
  raceNouns,
  streetWords,
} from '../lexicon.js'
import * as lists from './lexicon.js'
import { ranks } from './lexicon.js'

const written = (shape: RegExp): TokenTest => oneToken(({ text }) => shape.test(text))

const isMonth = ({ lower, shape }: Token): boolean =>
  months.has(lower.replace(/\.$/, '')) && (shape !== 'lower' || lower.length > 4)

/** Months with and without the dot of their short forms. */
const monthForms: ReadonlySet<string> = new Set([...months.keys()].flatMap((month) => [month, `${month}.`]))

/** Words after a number that it counts: "20 people", "20 new houses". */
const counted: TokenTest = ({ tokens }, at, to) => (countsNoun({ tokens, to }, at) ? 1 : 0)

/** A number that something follows which two numbers joined by a dash may range over: "6-7 percent", "6-7 seats", "the 25-34 age group". */
const amountOfSome: TokenTest = (document, at) => {
  const context = contextOf(document, document.tokens[at]!.sentence)
  const amount = amountAt(context, at)
  if (amount === undefined) return 0
  const isOfSome = amount.unit !== null || countsNoun(context, amount.to)
  return isOfSome ? 1 : 0
}
const amountOfAge: TokenTest = (document, at, to) => {
  const amount = amountAt(contextOf(document, document.tokens[at]!.sentence), at)
  return amount !== undefined && amount.to < to && document.tokens[amount.to]!.lower === 'age' ? 1 : 0
}

const isLetters = ({ shape }: Token): boolean => shape !== 'other' && shape !== 'digits'

/** The classes that the rules of what is no count may name. */
export const vocabulary: Vocabulary = {
  ...Object.fromEntries(Object.entries(digitShapes).map(([name, shape]) => [name, written(shape)])),
  ...lists,
  gradingNouns,
  labelNouns,
  namedByOrdinal,
  numberedEvents,
  phoneWords,
  raceNouns,
  streetWords,
  counted,
  amountOfSome,
  amountOfAge,
  month: { opens: monthForms, test: oneToken(isMonth) },
  monthWithDot: { opens: monthForms, test: oneToken((token) => isMonth(token) && token.lower.endsWith('.')) },
  weekday: oneToken(({ lower }) => weekdays.has(lower)),
  pluralNoun: oneToken(isPluralNoun),
  numberNoun: words('number'),
  they: words('they'),
  /** what ends the record of a player after its two numbers */
  closing: ofPos('ADP', 'CCONJ', 'PUNCT', 'SCONJ'),
  /** what does not hold a clause back from what it looks ahead to */
  heldBack: oneToken(
    ({ pos, form, lower }) => pos !== 'NUM' && !ranks.has(lower) && !(pos === 'VERB' && form === 'past'),
  ),
  labelsOfMany: oneToken(({ lower, number }) => number === 'plural' && labelNouns.has(nounLemma(lower))),
  people: written(/(?:ese|ish|ch|iss)$/i),
  // letters
  letters: oneToken(isLetters),
  letterLed: written(/^\p{L}/u),
  oneLetter: written(/^\w$/),
  fiveDigits: written(/^\d{5}$/),
  regionCode: oneToken(({ text }) => /^\p{Lu}{2}\.?$/u.test(text) && regionAbbreviations.has(text.slice(0, 2))),
  /** "Mass.", "U.S.", "F.": what opens the name of a series of law reports */
  reporter: oneToken(
    ({ text }) => /^(?:\p{Lu}\.){1,3}$/u.test(text) || (text.endsWith('.') && regionAbbreviations.has(text)),
  ),
  compassPoint: written(/^[NSEW]$/),
  designationLetters: written(/^[B-HJ-Z]{1,2}$/),
  numeroSign: written(/^No$/),
}
