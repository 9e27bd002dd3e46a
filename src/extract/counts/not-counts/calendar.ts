import type { NotCountRow } from './row.js'

/** Years, days of the month, times of the day. */
export const calendar = [
  {
    name: 'not-counts/year-in-date',
    number: ['inDigits', 'bare', 'year'],
    around: ['{month} {digits} , #'],
    examples: ['It sank on November 3, [2016], talks over.'],
  },
  {
    name: 'not-counts/year-alone',
    number: ['inDigits', 'bare', 'year', 'noAmount'],
    around: ['# !{counted}'],
    examples: ['She left in [1998].', 'Around [1950] the mill closed.'],
  },
  {
    name: 'not-counts/year-before-noun',
    number: ['inDigits', 'bare', 'year'],
    around: [
      "({preposition&!quantifiers&!pronoun}|{name&!quantifiers}|{month}|'s) # {counted}",
      '(since|till|until) (about|around) # {counted}',
    ],
    examples: ['He won in [2016] elections.', 'Since around [2010] rents have doubled.'],
  },
  {
    name: 'not-counts/year-after-determiner',
    number: ['inDigits', 'bare', 'year', 'from1700'],
    around: ['({determiner&!quantifiers}|{pronoun&!quantifiers}) # {counted}'],
    examples: ['He lost the [2016] elections.'],
  },
  {
    name: 'not-counts/month-day',
    number: ['bare', 'inDigits', 'upTo31'],
    around: ['{monthWithDot} #', '{month} # !{counted}'],
    examples: ['It opened on July [4].', 'It opened Sept. [30].'],
  },
  {
    name: 'not-counts/day-month',
    number: ['bare', 'upTo31'],
    around: ['# {month&!lower}'],
    examples: ['It opened on [4] July.'],
  },
  {
    name: 'not-counts/day-of-month',
    number: ['bare', 'ordinal', 'upTo31'],
    around: ['# of {month}'],
    examples: ['It opened on the [4th] of July.'],
  },
  {
    name: 'not-counts/month-days',
    number: ['bare', 'upTo31'],
    around: ['{month} {digits} {dayJoints} # !{counted}'],
    examples: ['The fair runs February 4-[20].'],
  },
  {
    name: 'not-counts/days-month',
    number: ['bare', 'upTo31'],
    around: ['# {dayJoints} {digits} {month&!lower}'],
    examples: ['The fair runs [3]-5 May.'],
  },
  {
    name: 'not-counts/clock-time',
    number: ['bare'],
    around: ['# {timeWords}'],
    examples: ['It opens at [9] pm.', "It opens at [seven] o'clock."],
  },
  {
    name: 'not-counts/clock-hour',
    number: ['bare'],
    around: ['# ~: ~{digits}'],
    examples: ['It opens at [11]:30.'],
  },
  {
    name: 'not-counts/clock-minute',
    number: ['bare'],
    around: ['{digits} : ~#'],
    examples: ['It opens at 11:[30].'],
  },
  {
    name: 'not-counts/clock-minute-of-hours',
    number: ['inDigits', 'duration'],
    around: ['{digits} ~: ~#'],
    examples: ['It opened at 17:[13 hours].'],
  },
  {
    name: 'not-counts/clock-range',
    number: ['bare'],
    around: ['# {hourJoints} {digits} {timeWords}'],
    examples: ['It opens from [9] to 11 am.'],
  },
  {
    name: 'not-counts/offset-of-zone',
    number: ['bare', 'inDigits'],
    around: ['(gmt | utc) {sign}? #'],
    examples: ['It opens at noon in Lagos, UTC [+1].'],
  },
  {
    name: 'not-counts/quarters',
    number: ['ordinal'],
    around: ['# (and | or) {any} (halves | quarters)'],
    examples: ['Sales fell in the [second] and fourth quarters.'],
  },
  {
    name: 'not-counts/half-past',
    number: ['bare', 'fraction'],
    around: ['# past'],
    examples: ['It opens at [half] past nine.'],
  },
  {
    name: 'not-counts/hour-past',
    number: ['bare'],
    around: ['half past #'],
    examples: ['It opens at half past [nine].'],
  },
] as const satisfies readonly NotCountRow[]
