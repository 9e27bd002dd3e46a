/** The names of the calendar: months, weekdays, seasons, days that have a name. */

const withDots = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}.`])

const numbered = (names: readonly (readonly [full: string, ...short: string[]])[]): ReadonlyMap<string, number> =>
  new Map(
    names.flatMap(([full, ...short], index) => [full, ...withDots(short)].map((word) => [word, index + 1] as const)),
  )

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
  ["all saints ' day", { month: 11, day: 1 }],
  ["april fool 's day", { month: 4, day: 1 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ['armistice day', { month: 11, day: 11 }],
  ['ascension day', { fromEaster: 39 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['ashura', 'other calendar'],
  ['australia day', { month: 1, day: 26 }],
  ['bastille day', { month: 7, day: 14 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['boxing day', { month: 12, day: 26 }],
  ['canada day', { month: 7, day: 1 }],
  ['chinese new year', 'other calendar'],
  ['christmas day', christmas],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas', christmas],
  ['cinco de mayo', { month: 5, day: 5 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, plus: 4 }],
  ['diwali', 'other calendar'],
  ['durga puja', 'other calendar'],
  ['earth day', { month: 4, day: 22 }],
  ['easter monday', { fromEaster: 1 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter', { fromEaster: 0 }],
  ['eid - ul - adha', 'other calendar'],
  ['eid - ul - fitr', 'other calendar'],
  ['eid al - adha', 'other calendar'],
  ['eid al - azha', 'other calendar'],
  ['eid al - fitr', 'other calendar'],
  ['eid al adha', 'other calendar'],
  ['eid al fitr', 'other calendar'],
  ['eid', 'other calendar'],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ["father 's day", { month: 6, weekday: 7, nth: 3 }],
  ['flag day', { month: 6, day: 14 }],
  ['good friday', { fromEaster: -2 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['halloween', { month: 10, day: 31 }],
  ['hanukkah', 'other calendar'],
  ['holi', 'other calendar'],
  ["international women 's day", { month: 3, day: 8 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['lohri', 'other calendar'],
  ['lunar new year', 'other calendar'],
  ['mardi gras', { fromEaster: -47 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['may day', { month: 5, day: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['mid - autumn festival', 'other calendar'],
  ["mother 's day", { month: 5, weekday: 7, nth: 2 }],
  ['navratri', 'other calendar'],
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["new year 's", { month: 1, day: 1 }],
  ['nowruz', 'other calendar'],
  ['onam', 'other calendar'],
  ['orthodox easter', 'other calendar'],
  ['palm sunday', { fromEaster: -7 }],
  ['passover', 'other calendar'],
  ['pentecost', { fromEaster: 49 }],
  ['pongal', 'other calendar'],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ['purim', 'other calendar'],
  ['qingming festival', 'other calendar'],
  ['ram navami', 'other calendar'],
  ['ramadan', 'other calendar'],
  ['remembrance day', { month: 11, day: 11 }],
  ['rosh hashanah', 'other calendar'],
  ['songkran', 'other calendar'],
  ["st. patrick 's day", { month: 3, day: 17 }],
  ["st. valentine 's day", { month: 2, day: 14 }],
  ['super tuesday', 'other calendar'],
  ['thanksgiving day', thanksgiving],
  ['thanksgiving', thanksgiving],
  ["valentine 's day", { month: 2, day: 14 }],
  ['vesak', 'other calendar'],
  ["veterans ' day", { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['whit monday', { fromEaster: 50 }],
  ['yom kippur', 'other calendar'],
])
