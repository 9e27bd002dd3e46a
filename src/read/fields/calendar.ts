/** The words that dates of records are written with. */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const numberOf: ReadonlyMap<string, number> = new Map([
  ...months.flatMap((name, index) => [name, name.slice(0, 3)].map((word) => [word, index + 1] as const)),
  ['sept', 9],
])

/** The number of a month by its name or its abbreviation, in small letters. */
export const monthOf = (word: string): number | null => numberOf.get(word) ?? null

/** Words beside a date that add nothing to its day: "at", "on". */
export const idleWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...weekdays.map((name) => name.slice(0, 3)),
  ...['tues', 'wednes', 'thur', 'thurs', 'at', 'of', 'on', 'the'],
])

/** What stands behind the number of a day: "3rd". */
export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Hours that the half of the day adds to those of a clock. */
export const halves: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
])

/** Names of time zones with one offset (RFC 2822). */
export const zones: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
])
