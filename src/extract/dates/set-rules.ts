import type { Rule } from '../../grammar/pattern/rules.js'
import { months, seasons, weekdays } from '../../lexicon/calendar.js'
import type { DateReading } from './expression.js'
import { allUnits, frequencies, partsOfDay } from './lexicon.js'
import { durationOf, type Reader, readerOf, wordsOf } from './normalize.js'

const set = (value: string | null): DateReading => ({ type: 'SET', mod: null, expression: { kind: 'value', value } })

/** The TIMEX3 value of what comes round: a weekday, a month, a season, a part of the day, a unit. */
const turnOf = (read: Reader): string | null => {
  const words = read.words('what')
  const weekday = weekdays.get(words)
  if (weekday !== undefined)
    return `XXXX-WXX-${weekday}${read.has('part') ? `T${partsOfDay.get(read.words('part'))}` : ''}`
  const month = months.get(words)
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`
  const season = seasons.get(words)
  if (season !== undefined) return `XXXX-${season}`
  const part = partsOfDay.get(words)
  if (part !== undefined) return `XXXX-XX-XXT${part}`
  if (words === 'weekend') return 'XXXX-WXX-WE'
  const unit = allUnits.get(words)
  return unit === undefined ? null : durationOf([read.has('other') ? 2 : 1, unit])
}

/** How often something comes round. */
export const setRules: readonly Rule<DateReading>[] = [
  {
    name: 'dates/frequency',
    pattern: '{frequency=frequency}',
    means: (match, document) => {
      const token = document.tokens[match.from]!
      const next = document.tokens[match.to]
      // "the Daily Star", "the party daily Granma"
      if (next?.pos === 'PROPN' && next.sentence === token.sentence && next.shape !== 'upper') return null
      return set(frequencies.get(token.lower) ?? 'P1Y')
    },
  },
  {
    name: 'dates/every',
    pattern:
      '(every | each) ([other: (other | second)] | single)? ({what=weekday} {part=partOfDay} | [what: ({weekday} | {month} | {season} | {partOfDay} | {unit})])',
    means: (match, document) => {
      const value = turnOf(readerOf(document, match))
      return value === null ? null : set(value)
    },
  },
  {
    // "every Tuesday and [Thursday]"
    name: 'dates/every-other',
    pattern: '(every | each) {weekday} (and | or | ,) [span: {what=weekday}]',
    means: (match, document) => set(turnOf(readerOf(document, match)) ?? 'P1W'),
  },
  {
    name: 'dates/every-units',
    pattern: 'every ({bound})? {amount=amount} {unit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      return set(durationOf([read.number('amount'), read.unit()]))
    },
  },
  {
    name: 'dates/times-a-unit',
    pattern: '(once | twice | thrice | {amount} times) (a | an | per | each | every) {unit=unit}',
    means: (match, document) => set(durationOf([1, readerOf(document, match).unit()])),
  },
  {
    // "$5 [a day]"
    name: 'dates/rate',
    pattern:
      '({amount} | dollars | cents | euros | pounds | percent | % | million | billion | times) [span: (a | an | per | each) {unit=unit}] | [span: per {unit=unit}]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const words = wordsOf(document, match.captures.span)
      // "12 words per second" is a speed
      return words.endsWith('s') || /^per (?:second|minute|hour)/.test(words) ? null : set(durationOf([1, read.unit()]))
    },
  },
  {
    name: 'dates/plural-weekday',
    pattern:
      '{days=pluralWeekday} | {weekday=weekday} [nights: (mornings | afternoons | evenings | nights)] | [weekends: weekends] | [weekdays: weekdays]',
    means: (match, document) => {
      const read = readerOf(document, match)
      if (read.has('weekends')) return set('XXXX-WXX-WE')
      if (read.has('weekdays')) return set('XXXX-WXX-XX')
      if (read.has('days')) return set(`XXXX-WXX-${weekdays.get(read.words('days').slice(0, -1))}`)
      return set(`XXXX-WXX-${read.weekday()}T${partsOfDay.get(read.words('nights').slice(0, -1))}`)
    },
  },
]
