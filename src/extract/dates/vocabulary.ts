import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import { isAmountLikeYear } from '../../grammar/numbers/year-like.js'
import { anyDigits, anyOf, type OpenedTest, type TokenTest, type Vocabulary } from '../../grammar/pattern/classes.js'
import { months, namedDays, otherMonths, quarterNumbers, seasons, weekdays } from '../../lexicon/numbers/calendar.js'
import { openers, units } from '../../lexicon/numbers/number-words.js'
import * as lexicon from './lexicon.js'
import { bareWeekdayAt, monthAt, weekdayAt } from './named-times.js'
import {
  amountAt,
  amountBeyondAAt,
  clockAt,
  dayInFiguresAt,
  dayOfMonthAt,
  dayWithZeroAt,
  decadeAt,
  hoursAndMinutesAt,
  monthAndDayAt,
  numericDateAt,
  ordinalAt,
  raceTimeAt,
  roundYearAt,
  shortYearAt,
  twoDigitsAt,
  weekNumberAt,
  yearBetween,
  yearFormAt,
  yearOfEraAt,
} from './time-numbers.js'

const keys = (map: { keys(): Iterable<string> }): ReadonlySet<string> => new Set(map.keys())
const opened = (opens: Iterable<string>, test: TokenTest): OpenedTest => ({ opens: new Set(opens), test })

const digits: ReadonlySet<string> = new Set([anyDigits])
/** One list for all, so that sentences without digits are known by one look. */
const inDigits = (test: TokenTest): OpenedTest => ({ opens: digits, test })

const namedDayTest = anyOf(keys(namedDays))
const namedDayAt: TokenTest = (document, at, to) =>
  document.tokens[at]!.shape === 'lower' ? 0 : namedDayTest(document, at, to)
const namedDayOpeners = [...namedDays.keys()].map((name) => name.split(' ')[0] ?? '')

const plainWordAt: TokenTest = ({ tokens }, at) => (tokens[at]!.shape === 'lower' && tokens[at]!.pos !== 'VERB' ? 1 : 0)
const happeningAt: TokenTest = ({ tokens }, at) => (lexicon.happenings.has(nounLemma(tokens[at]!.lower)) ? 1 : 0)
const openingAt: TokenTest = ({ tokens }, at) =>
  tokens[at]!.pos === 'VERB' && lexicon.appointing.has(verbLemma(tokens[at]!.lower)) ? 1 : 0
const personalNameAt: TokenTest = ({ tokens }, at) => {
  const { pos, shape } = tokens[at]!
  return pos === 'PROPN' && (shape === 'capitalized' || shape === 'mixed') ? 1 : 0
}

const yearOpeners = [...lexicon.spelledCenturies, anyDigits]
const amountOpeners = [...openers, ...lexicon.vagueAmounts, 'a', 'an', 'half', anyDigits]

/** The classes that the patterns of dates may name. */
export const vocabulary = {
  amount: opened(amountOpeners, amountAt),
  amountBeyondA: opened(amountOpeners, amountBeyondAAt),
  bareWeekday: opened(weekdays.keys(), bareWeekdayAt),
  beganVerb: lexicon.beganVerbs,
  bound: keys(lexicon.boundModifiers),
  boundOfThe: lexicon.boundsOfThe,
  calendarUnit: lexicon.calendarUnits,
  clearPartOfDay: lexicon.clearPartsOfDay,
  clock: opened([...lexicon.namedHours.keys(), ...units.keys(), anyDigits], clockAt),
  dayInFigures: inDigits(dayInFiguresAt),
  dayWithZero: inDigits(dayWithZeroAt),
  day: opened([...openers, anyDigits], dayOfMonthAt),
  decade: opened([...lexicon.spelledDecades.keys(), "'", '‘', '’', anyDigits], decadeAt),
  deicticDay: keys(lexicon.deicticDays),
  eraBefore: lexicon.erasBefore,
  eraSign: lexicon.eraSigns,
  eraSince: lexicon.erasSince,
  fiscalYear: lexicon.fiscalYears,
  frequency: keys(lexicon.frequencies),
  hoursAndMinutes: inDigits(hoursAndMinutesAt),
  monthAndDay: inDigits(monthAndDayAt),
  month: opened(months.keys(), monthAt),
  namedDay: opened(namedDayOpeners, namedDayAt),
  numericDate: inDigits(numericDateAt),
  offset: keys(lexicon.offsetWords),
  ordinal: opened([...openers, anyDigits], ordinalAt),
  opening: openingAt,
  otherMonth: otherMonths,
  partOfDay: keys(lexicon.partsOfDay),
  partOfPeriod: keys(lexicon.partsOfPeriod),
  plainUnit: lexicon.plainUnits,
  plainWord: plainWordAt,
  pluralSeason: lexicon.pluralSeasons,
  pluralUnit: lexicon.pluralUnits,
  pluralWeekday: new Set([...weekdays.keys()].filter((name) => name.endsWith('day')).map((name) => `${name}s`)),
  quarterNumber: quarterNumbers,
  raceTime: inDigits(raceTimeAt),
  reference: keys(lexicon.references),
  season: keys(seasons),
  shortYear: inDigits(shortYearAt),
  singleUnit: lexicon.singleUnits,
  periodModifier: keys(lexicon.periodModifiers),
  timeName: lexicon.timeNames,
  twoDigits: inDigits(twoDigitsAt),
  turn: keys(lexicon.turnsFromDocument),
  turnFromReference: keys(lexicon.turnsFromReference),
  turnOfName: lexicon.turnsOfName,
  unit: keys(lexicon.allUnits),
  unitOfNow: lexicon.unitsOfNow,
  weekNumber: inDigits(weekNumberAt),
  weekday: opened(weekdays.keys(), weekdayAt),
  year: opened(yearOpeners, yearFormAt),
  yearOfEra: inDigits(yearOfEraAt),
  zone: keys(lexicon.zones),

  // what stands around dates, and around what only looks like one
  amountLikeYear: inDigits((document, at, to) => {
    const length = yearFormAt(document, at, to)
    return length > 0 && isAmountLikeYear(document, { from: at, to: at + length }) ? length : 0
  }),
  ancientYear: yearBetween(1000, 1499),
  carMake: lexicon.carMakes,
  dateCue: lexicon.dateCues,
  doubtfulMonth: lexicon.doubtfulMonths,
  earlyYear: yearBetween(1000, 1899),
  givenMonth: lexicon.givenMonths,
  givenWeekday: lexicon.givenWeekdays,
  happening: happeningAt,
  hyphen: new Set(['-', '–', '—']),
  lateYear: yearBetween(2050, 2100),
  numberCue: lexicon.numberCues,
  numberedName: lexicon.numberedNames,
  openingMark: new Set(['(', '[', '/', '"', "'", '“', '‘', '’', '-', '–', '—']),
  personalName: personalNameAt,
  plan: lexicon.plans,
  playedNoun: lexicon.playedNouns,
  publication: lexicon.publicationWords,
  quotationMark: new Set(['"', "'", '“', '‘', '’', '`', '``', "''"]),
  roundYear: roundYearAt,
  shortMonth: lexicon.shortMonths,
  shortWeekday: lexicon.shortWeekdays,
  street: lexicon.streetWords,
  strongCue: lexicon.strongCues,
  timeCue: lexicon.timeCues,
  titledDay: lexicon.titledDays,
  yearAhead: yearBetween(2101, 2199),
  yearCue: lexicon.yearCues,
} satisfies Vocabulary
