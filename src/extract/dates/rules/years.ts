import type { Document } from '../../../document/document.js'
import { isAmountLikeYear } from '../../../grammar/numbers/year-like.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { type DateReading, date } from '../expression.js'
import { decadeIn, readerOf, seasonOf, yearIn } from '../normalize.js'

const yearOf = (match: Match, document: Document): DateReading =>
  date({ kind: 'year', year: yearIn(document, match.captures.year!) })
const decadeOf = (match: Match, document: Document): DateReading =>
  date({ kind: 'decade', decade: decadeIn(document, match.captures.decade!) })
const seasonIn = (match: Match, document: Document): DateReading => {
  const read = readerOf(document, match)
  return { ...date(seasonOf(read)), mod: read.modifier() }
}

/** A season is told of a year where it is no attribute and no "spring of ...". */
const alone = '!(of | {noun} | {name} | -)'

/** Years, decades, centuries and seasons. */
export const yearRules = [
  {
    name: 'dates/year',
    pattern: '{year=year}',
    means: yearOf,
    examples: ['He fled in [1968].', 'The [1968] uprising failed.', 'He was elected in [nineteen ninety-four].'],
  },
  {
    name: 'dates/approximate-year',
    pattern: '(about | around | circa) {year=year}',
    means: (match, document) =>
      isAmountLikeYear(document, match.captures.year!) ? null : { ...yearOf(match, document), mod: 'APPROX' },
    examples: [
      '[Around 1950] the mill closed.',
      'The fort was built [about 1687].',
      'It has stood there since [around 1910].',
    ],
  },
  {
    // but "12 BC mayors"
    name: 'dates/year-of-era',
    pattern:
      '{number=yearOfEra} ([before: {eraBefore&!lower}] | {eraSince&!lower}) !({noun} | {name}) | [sign: {eraSign&!lower}] {number=yearOfEra}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const year = Number(read.words('number').replace(',', ''))
      return year < 1 || year > 9999 ? null : date({ kind: 'year of era', year, isBefore: read.has('before') })
    },
    examples: ['The town was founded in [431 BC].', 'The town was burned in [A.D. 64].'],
  },
  {
    name: 'dates/named-year',
    pattern:
      '(the)? (fiscal | financial | calendar | fy) (year)? {year=year} | (the)? year [year: ({year} | two thousand)]',
    means: yearOf,
    examples: ['Sales rose in [fiscal 2021].', 'Sales rose in [the year 2021].'],
  },
  {
    name: 'dates/fiscal-year',
    pattern: '{code=fiscalYear}',
    means: (match, document) => {
      const year = Number(readerOf(document, match).words('code').slice(2))
      return date({ kind: 'year', year: year < 100 ? 2000 + year : year })
    },
    examples: ['Sales rose in [FY2021].'],
  },
  {
    name: 'dates/year-by-apostrophe',
    pattern:
      "(after | before | by | from | in | of | since | till | until | {season} | {month}) [span: (' | ’ | ‘) ~{year=shortYear}] !({noun&plural} | {number})",
    means: (match, document) => {
      const year = Number(readerOf(document, match).words('year'))
      return date({ kind: 'year', year: year < 50 ? 2000 + year : 1900 + year })
    },
    examples: ["The class of ['98] met again."],
  },
  {
    name: 'dates/year-range-end',
    pattern: '{year=year} (- | – | /) [span: {end=shortYear}]',
    means: (match, document) => {
      const first = yearIn(document, match.captures.year!)
      const end = Math.floor(first / 100) * 100 + Number(readerOf(document, match).words('end'))
      return end > first ? date({ kind: 'year', year: end }) : null
    },
    examples: ['She led the firm in 2014-[16].'],
  },
  {
    name: 'dates/decade',
    pattern: 'the {decade=decade} | {decade=decade&digits}',
    means: decadeOf,
    examples: ['Rents fell in [the 1990s].', 'Rents fell in [the nineties].'],
  },
  {
    name: 'dates/century',
    pattern: '(the)? {ordinal=ordinal} century | {ordinal=ordinal} - century',
    means: (match, document) => {
      const ordinal = readerOf(document, match).number('ordinal') ?? 0
      return ordinal >= 10 && ordinal < 30 ? date({ kind: 'century', century: ordinal - 1 }) : null
    },
    examples: ['The walls date from [the 20th century].', 'The [19th-century] house burned down.'],
  },
  {
    name: 'dates/season-year',
    pattern: '(the)? {season=season} (of)? ({year=year} (- {twoDigits=shortYear})? | {yearTurn=turn} year)',
    means: seasonIn,
    examples: ['It was hot in [the summer of 2017].', 'It froze in [the winter of 2010-11].'],
  },
  {
    name: 'dates/turn-season',
    pattern: '(the)? {turn=turn} {season=season}',
    means: seasonIn,
    examples: ['The roof fell in [last fall].'],
  },
  {
    name: 'dates/modified-season',
    pattern: `(the)? {modifier=periodModifier} {season=season} ${alone}`,
    means: seasonIn,
    examples: ['Sales fell in [the early summer].'],
  },
  {
    name: 'dates/season',
    pattern: `((by | during | in | into | over | since | throughout | until) [span: (the)? {season=season}] | (before | for | to) [span: the {season=season}]) ${alone}`,
    means: seasonIn,
    examples: ['The roof fell in during [the spring].', 'The town saved up for [the winter].'],
  },
] as const satisfies readonly Rule<DateReading>[]
