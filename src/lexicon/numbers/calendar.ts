import { phrases, union, words } from '../word-list.js'

/** The names of the calendar: months, weekdays, seasons, days that have a name. */

const withDots = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}.`])

const numbered = (names: readonly (readonly [full: string, ...short: string[]])[]): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap(([full, ...short], index) => [full, ...withDots(short)].map((word) => [word, index + 1] as const)),
  )

const fullNames = (names: ReadonlyMap<string, number>): readonly string[] => {
  const first = new Map<number, string>()
  for (const [name, number] of names) if (!first.has(number)) first.set(number, name)
  return [...first.values()]
}

/** Months by name or abbreviation in lower case, with or without its dot: 1 for January. */
export const months: ReadonlyMap<string, number> = numbered([
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
])

/** Weekdays by name or abbreviation in lower case, with or without its dot: 1 for Monday, as ISO 8601 counts. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
])

/** The full names of the months and of the weekdays, in lower case. */
export const monthNames = fullNames(months)
export const weekdayNames = fullNames(weekdays)

/** The codes of TIMEX3 for the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export const seasons: ReadonlyMap<string, Season> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** Quarters of a year by number. */
export const quarterNumbers: ReadonlySet<string> = new Set(['q1', 'q2', 'q3', 'q4'])

/** What stands before the date of a letter: "dated 3 February". */
export const datingWords: ReadonlySet<string> = new Set(['dated'])

/** Months of other calendars: Islamic, Hebrew, Iranian, Ethiopian. */
export const otherMonths: ReadonlySet<string> = union(
  words(
    `aban adar azar bahman cheshvan elul esfand farvardin ginbot hamle heshvan iyar khordad kislev megabit mehr meskerem
    miyazya mordad muharram nehase nisan ordibehesht pagume rajab ramadan ramzan safar sha'ban shaban shahrivar shawwal
    shevat sivan tahsas tammuz tevet tikimt tir tishrei tishri yekatit`,
  ),
  phrases("dhu al - hijjah, dhu al - qi'dah, jumada al - awwal, jumada al - thani, rabi al - awwal, rabi al - thani"),
)

/** When a named day falls: on a day of a month, on the nth weekday of one, so many days from Easter Sunday, or by no rule of this calendar. */
export type NamedDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly fromEaster: number }
  | 'other calendar'

const thanksgiving: NamedDay = { month: 11, weekday: 4, nth: 4 }
const christmas: NamedDay = { month: 12, day: 25 }

/**
 * Days with a name, in lower case, as the tokenizer splits it; United States and general Christian usage, and feasts of other calendars
 * without a day.
 */
export const namedDays: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ["all hallows ' eve", { month: 10, day: 31 }],
  ["all saints ' day", { month: 11, day: 1 }],
  ["all souls ' day", { month: 11, day: 2 }],
  ['anzac day', { month: 4, day: 25 }],
  ["april fool 's day", { month: 4, day: 1 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ['armistice day', { month: 11, day: 11 }],
  ['ascension day', { fromEaster: 39 }],
  ['ascension thursday', { fromEaster: 39 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['ashura', 'other calendar'],
  ['australia day', { month: 1, day: 26 }],
  ['bastille day', { month: 7, day: 14 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['bonfire night', { month: 11, day: 5 }],
  ['boxing day', { month: 12, day: 26 }],
  ['burns night', { month: 1, day: 25 }],
  ['canada day', { month: 7, day: 1 }],
  ['chanukah', 'other calendar'],
  ['chinese new year', 'other calendar'],
  ['christmas', christmas],
  ['christmas day', christmas],
  ['christmas eve', { month: 12, day: 24 }],
  ['chuseok', 'other calendar'],
  ['cinco de mayo', { month: 5, day: 5 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, plus: 4 }],
  ['day of the dead', { month: 11, day: 2 }],
  ['deepavali', 'other calendar'],
  ['diwali', 'other calendar'],
  ['dragon boat festival', 'other calendar'],
  ['durga puja', 'other calendar'],
  ['dussehra', 'other calendar'],
  ['earth day', { month: 4, day: 22 }],
  ['easter', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['easter saturday', { fromEaster: -1 }],
  ['easter sunday', { fromEaster: 0 }],
  ['eid', 'other calendar'],
  ['eid - ul - adha', 'other calendar'],
  ['eid - ul - fitr', 'other calendar'],
  ['eid al - adha', 'other calendar'],
  ['eid al - azha', 'other calendar'],
  ['eid al - fitr', 'other calendar'],
  ['eid al adha', 'other calendar'],
  ['eid al fitr', 'other calendar'],
  ['eid ul - adha', 'other calendar'],
  ['eid ul - fitr', 'other calendar'],
  ['eid ul adha', 'other calendar'],
  ['eid ul fitr', 'other calendar'],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ["father 's day", { month: 6, weekday: 7, nth: 3 }],
  ["fathers ' day", { month: 6, weekday: 7, nth: 3 }],
  ['flag day', { month: 6, day: 14 }],
  ['ganesh chaturthi', 'other calendar'],
  ['good friday', { fromEaster: -2 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['halloween', { month: 10, day: 31 }],
  ['hanukah', 'other calendar'],
  ['hanukkah', 'other calendar'],
  ['hari raya', 'other calendar'],
  ['hari raya aidiladha', 'other calendar'],
  ['hari raya aidilfitri', 'other calendar'],
  ['hari raya haji', 'other calendar'],
  ['hari raya puasa', 'other calendar'],
  ['holi', 'other calendar'],
  ['holy saturday', { fromEaster: -1 }],
  ['holy thursday', { fromEaster: -3 }],
  ['human rights day', { month: 12, day: 10 }],
  ['inauguration day', { month: 1, day: 20 }],
  ['independence day', 'other calendar'],
  ["indigenous peoples ' day", { month: 10, weekday: 1, nth: 2 }],
  ["international women 's day", { month: 3, day: 8 }],
  ["international workers ' day", { month: 5, day: 1 }],
  ['janmashtami', 'other calendar'],
  ['juneteenth', { month: 6, day: 19 }],
  ['kwanzaa', { month: 12, day: 26 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['labour day', 'other calendar'],
  ['lohri', 'other calendar'],
  ['lunar new year', 'other calendar'],
  ['mardi gras', { fromEaster: -47 }],
  ['martin luther king , jr. day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['may day', { month: 5, day: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['mid - autumn festival', 'other calendar'],
  ['mlk day', { month: 1, weekday: 1, nth: 3 }],
  ["mother 's day", { month: 5, weekday: 7, nth: 2 }],
  ['mothering sunday', { fromEaster: -21 }],
  ['muharram', 'other calendar'],
  ['navaratri', 'other calendar'],
  ['navratri', 'other calendar'],
  ["new year 's", { month: 1, day: 1 }],
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ['nowruz', 'other calendar'],
  ['onam', 'other calendar'],
  ['orthodox easter', 'other calendar'],
  ['palm sunday', { fromEaster: -7 }],
  ['passover', 'other calendar'],
  ["patriots ' day", { month: 4, weekday: 1, nth: 3 }],
  ['pentecost', { fromEaster: 49 }],
  ['pentecost sunday', { fromEaster: 49 }],
  ['pongal', 'other calendar'],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ['purim', 'other calendar'],
  ['qingming festival', 'other calendar'],
  ['raksha bandhan', 'other calendar'],
  ['ram navami', 'other calendar'],
  ['ramadan', 'other calendar'],
  ['ramzan', 'other calendar'],
  ['remembrance day', { month: 11, day: 11 }],
  ['republic day', 'other calendar'],
  ['rosh hashana', 'other calendar'],
  ['rosh hashanah', 'other calendar'],
  ["saint patrick 's day", { month: 3, day: 17 }],
  ['shavuot', 'other calendar'],
  ['shrove tuesday', { fromEaster: -47 }],
  ["singles ' day", { month: 11, day: 11 }],
  ['songkran', 'other calendar'],
  ["st patrick 's day", { month: 3, day: 17 }],
  ["st. andrew 's day", { month: 11, day: 30 }],
  ["st. david 's day", { month: 3, day: 1 }],
  ["st. george 's day", { month: 4, day: 23 }],
  ["st. patrick 's day", { month: 3, day: 17 }],
  ["st. valentine 's day", { month: 2, day: 14 }],
  ['sukkot', 'other calendar'],
  ['super bowl sunday', 'other calendar'],
  ['super tuesday', 'other calendar'],
  ['thaipusam', 'other calendar'],
  ['thanksgiving', thanksgiving],
  ['thanksgiving day', thanksgiving],
  ['trinity sunday', { fromEaster: 56 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ['ve day', { month: 5, day: 8 }],
  ['vesak', 'other calendar'],
  ["veterans ' day", { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['victory day', 'other calendar'],
  ['waitangi day', { month: 2, day: 6 }],
  ['wesak day', 'other calendar'],
  ['whit monday', { fromEaster: 50 }],
  ['whit sunday', { fromEaster: 49 }],
  ['world aids day', { month: 12, day: 1 }],
  ['world health day', { month: 4, day: 7 }],
  ['world press freedom day', { month: 5, day: 3 }],
  ['world refugee day', { month: 6, day: 20 }],
  ['world water day', { month: 3, day: 22 }],
  ['yom kippur', 'other calendar'],
])
