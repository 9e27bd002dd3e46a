import type { Document } from '../../document/document.js'
import { nounLemma } from '../../document/tag/readings.js'
import type { Match } from '../../grammar/pattern/compile.js'
import type { Rule } from '../../grammar/pattern/rules.js'
import { words } from '../../lexicon/word-list.js'
import type { DateReading, Expression, PartOfYear } from './expression.js'
import { readerOf, yearOfPart } from './normalize.js'

const date = (expression: Expression): DateReading => ({ type: 'DATE', mod: null, expression })

/** What a business reports for half a year: "first-half profit", unlike "a second-half goal". */
const businessNouns = words(
  'earnings figures gdp growth income loss net numbers operating output performance pretax production profit report result revenue sale shipment turnover',
)
const tellsBusiness = ({ tokens }: Document, at: number): boolean =>
  [tokens[at], tokens[at + 1]].some((token) => token !== undefined && businessNouns.has(nounLemma(token.lower)))

const quarterOrHalf = (match: Match, document: Document): DateReading | null => {
  const read = readerOf(document, match)
  const unit = read.words('part') === 'half' ? 'half' : 'quarter'
  const limit = unit === 'half' ? 2 : 4
  const words = read.words('ordinal')
  const number = words === 'last' || words === 'final' ? limit : (read.number('ordinal') ?? Number(words.slice(1)))
  if (!(number >= 1 && number <= limit)) return null
  const part: PartOfYear = { unit, number }
  if (read.has('ago')) return date({ kind: 'part of year', part, year: { years: -1 } })
  const year = read.has('thisYear') ? { years: 0 } : yearOfPart(read)
  // "the first half" alone is a match's or a session's as often as a year's
  const isYearly = year !== null || (read.has('hyphen') && tellsBusiness(document, match.to))
  return unit === 'half' && !isYearly ? null : date({ kind: 'part of year', part, year })
}

const ofYear =
  '((of)? ({year=year} | (the)? {yearTurn=turn} (fiscal)? year) | of the [thisYear: year] | of (the)? fiscal (year)? {year=year})'
/** Quarters and halves of years, and the quarter that a story is about. */
export const quarterRules: readonly Rule<DateReading>[] = [
  {
    name: 'dates/quarter',
    pattern: `(the)? ({year=year} | {yearTurn=turn} year 's | [ago: year - (ago | earlier)])? (fiscal)? {ordinal=ordinal} [part: (quarter | half)] ${ofYear}?`,
    means: quarterOrHalf,
  },
  {
    name: 'dates/quarter-modifier',
    pattern: `({year=year} | fiscal -?)? {ordinal=ordinal} [hyphen: -] [part: (quarter | half)] ({year=year})?`,
    means: quarterOrHalf,
  },
  {
    // "the 1988 quarter": the one that the story is about, in that year
    name: 'dates/year-period',
    pattern: 'the {year=year} (quarter | period)',
    means: (match, document) =>
      date({ kind: 'same', unit: 'quarter', year: readerOf(document, match).year('year') ?? 1 }),
  },
  {
    name: 'dates/quarter-number',
    pattern: `[ordinal: (q1 | q2 | q3 | q4)] ((of)? {year=year})?`,
    means: quarterOrHalf,
  },
  {
    name: 'dates/last-half',
    pattern: `(the)? [ordinal: (last | final)] [part: (quarter | half)] ${ofYear}`,
    means: quarterOrHalf,
  },
  {
    name: 'dates/the-quarter',
    pattern: '(the | that | this) (latest | recent | latter)? (fiscal)? (quarter | [period: latest period])',
    means: () => date({ kind: 'same', unit: 'quarter' }),
  },
  {
    // the stretch last spoken of, a year before
    name: 'dates/year-ago-period',
    pattern: '(the)? (corresponding | comparable)? year - (ago | earlier) (quarter | period) | year - (ago | earlier)',
    means: () => date({ kind: 'shift', unit: 'year', count: -1, from: 'compared period' }),
  },
]
