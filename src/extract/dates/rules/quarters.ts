import type { Document } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { type DateReading, date, type PartOfYear } from '../expression.js'
import { businessNouns } from '../lexicon.js'
import { readerOf, yearOfPart } from '../normalize.js'

const tellsBusiness = ({ tokens }: Document, at: number): boolean =>
  [tokens[at], tokens[at + 1]].some((token) => token !== undefined && businessNouns.has(nounLemma(token.lower)))

const quarterOrHalf = (match: Match, document: Document): DateReading | null => {
  const read = readerOf(document, match)
  const unit = read.has('half') ? 'half' : 'quarter'
  const limit = unit === 'half' ? 2 : 4
  const number = read.has('last') ? limit : (read.number('ordinal') ?? Number(read.words('ordinal').slice(1)))
  if (!(number >= 1 && number <= limit)) return null
  const part: PartOfYear = { unit, number }
  if (read.has('ago')) return date({ kind: 'part of year', part, year: { years: -1 } })
  const year = read.has('thisYear') ? { years: 0 } : yearOfPart(read)
  // "the first half" alone is a match's or a session's as often as a year's
  const isYearly = year !== null || (read.has('hyphen') && tellsBusiness(document, match.to))
  return unit === 'half' && !isYearly ? null : date({ kind: 'part of year', part, year })
}

const part = '(quarter | [half: half])'
const ofYear =
  '((of)? ({year=year} | (the)? {yearTurn=turn} (fiscal)? year) | of the [thisYear: year] | of (the)? fiscal (year)? {year=year})'

/** Quarters and halves of years, and the quarter that a story is about. */
export const quarterRules = [
  {
    name: 'dates/quarter',
    pattern: `(the)? ({year=year} | {yearTurn=turn} year 's | [ago: year - (ago | earlier)])? (fiscal)? {ordinal=ordinal} ${part} ${ofYear}?`,
    means: quarterOrHalf,
    examples: ['Profit fell in [the third quarter of 2023].', "Profit fell in [last year's third quarter]."],
  },
  {
    name: 'dates/quarter-modifier',
    pattern: `({year=year} | fiscal -?)? {ordinal=ordinal} [hyphen: -] ${part} ({year=year})?`,
    means: quarterOrHalf,
    examples: ['The [third-quarter] loss surprised the market.', 'The [first-half] profit fell.'],
  },
  {
    // the one that the story is about, in that year
    name: 'dates/year-period',
    pattern: 'the {year=year} (quarter | period)',
    means: (match, document) =>
      date({ kind: 'same', unit: 'quarter', year: readerOf(document, match).year('year') ?? 1 }),
    examples: ['First-quarter profit rose, while [the 2023 period] saw a loss.'],
  },
  {
    name: 'dates/quarter-number',
    pattern:
      '{ordinal=quarterNumber} (of)? ((fiscal)? {year=year} | {yearTurn=turn} (fiscal)? year) | ({year=year})? {ordinal=quarterNumber}',
    means: quarterOrHalf,
    examples: ['Profit fell in [Q2 2020].', 'Profit fell in [Q4 of last year].'],
  },
  {
    name: 'dates/last-half',
    pattern: `(the)? [last: (last | final)] ${part} ${ofYear}`,
    means: quarterOrHalf,
    examples: ['Profit fell in [the last half of 2023].'],
  },
  {
    name: 'dates/the-quarter',
    pattern: '(the | that | this) (latest | recent | latter)? (fiscal)? (quarter | latest period)',
    means: () => date({ kind: 'same', unit: 'quarter' }),
    examples: ['For [the quarter], sales rose.'],
  },
  {
    // the period last spoken of, a year before
    name: 'dates/year-ago-period',
    pattern: '(the)? (corresponding | comparable)? year - (ago | earlier) (quarter | period) | year - (ago | earlier)',
    means: () => date({ kind: 'shift', unit: 'year', count: -1, from: 'compared period' }),
    examples: ['Profit rose in the first quarter. In [the year-ago period], the firm had a loss.'],
  },
] as const satisfies readonly Rule<DateReading>[]
