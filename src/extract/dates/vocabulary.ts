import { anyDigits, anyOf, type OpenedTest, type TokenTest, type Vocabulary } from '../../grammar/pattern/classes.js'
import { months, namedDays, seasons, weekdays } from '../../lexicon/calendar.js'
import { openers } from '../../lexicon/number-words.js'
import {
  allUnits,
  boundModifiers,
  deicticDays,
  frequencies,
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
import { bareMonthAt, bareWeekdayAt, monthAt, weekdayAt } from './named-times.js'
import {
  amountAt,
  bareYearAt,
  clockAt,
  dayOfMonthAt,
  decadeAt,
  numericDateAt,
  ordinalAt,
  shortYearAt,
  yearFormAt,
} from './time-numbers.js'

const keys = (map: { keys(): Iterable<string> }): ReadonlySet<string> => new Set(map.keys())
const opened = (opens: Iterable<string>, test: TokenTest): OpenedTest => ({ opens: new Set(opens), test })

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

const plainWordAt: TokenTest = ({ tokens }, at) => (tokens[at]!.shape === 'lower' && tokens[at]!.pos !== 'VERB' ? 1 : 0)

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
  plainWord: plainWordAt,
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
