import type { Rule } from '../../../grammar/pattern/rules.js'
import { months, seasons, weekdays } from '../../../lexicon/numbers/calendar.js'
import { type DateReading, set } from '../expression.js'
import { allUnits, frequencies, partsOfDay } from '../lexicon.js'
import { durationOf, type Reader, readerOf } from '../normalize.js'

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
  const unit = allUnits.get(words)
  if (unit === undefined) return null
  return words === unit && unit === 'weekend' ? 'XXXX-WXX-WE' : durationOf([read.has('other') ? 2 : 1, unit])
}

/** How often something comes round. */
export const setRules = [
  {
    // but "the Daily Star", "the party daily Granma"
    name: 'dates/frequency',
    pattern: '{frequency=frequency} !{name&!upper}',
    means: (match, document) => set(frequencies.get(readerOf(document, match).words('frequency')) ?? 'P1Y'),
    examples: ['Boats sail [daily].', 'The [annual] fair was cancelled.'],
  },
  {
    name: 'dates/every',
    pattern:
      '(every | each) ([other: (other | second)] | single)? ({what=weekday} {part=partOfDay} | [what: ({weekday} | {month} | {season} | {partOfDay} | {unit})])',
    means: (match, document) => {
      const value = turnOf(readerOf(document, match))
      return value === null ? null : set(value)
    },
    examples: ['Boats sail [every Monday].', 'Boats sail [every other day].'],
  },
  {
    name: 'dates/weekday-of-every-unit',
    pattern: '(the)? ({ordinal} | last | final) {weekday} (of | in) (each | every | the) {unit=singleUnit}',
    means: (match, document) => set(durationOf([1, readerOf(document, match).unit()])),
    examples: ['The board meets on [the first Monday of every month].'],
  },
  {
    name: 'dates/every-other',
    pattern: '(every | each) {weekday} (and | or | ,) [span: {what=weekday}]',
    means: (match, document) => set(turnOf(readerOf(document, match)) ?? 'P1W'),
    examples: ['Boats sail every Tuesday and [Thursday].'],
  },
  {
    name: 'dates/every-units',
    pattern: 'every ({bound})? {amount=amount} {unit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      return set(durationOf([read.number('amount'), read.unit()]))
    },
    examples: ['The games are held [every four years].'],
  },
  {
    name: 'dates/times-a-unit',
    pattern: '(once | twice | thrice | {amount} times) (a | an | per | each | every) {unit=unit}',
    means: (match, document) => set(durationOf([1, readerOf(document, match).unit()])),
    examples: ['Boats sail [twice a week].'],
  },
  {
    // "12 words per second" is a speed
    name: 'dates/rate',
    pattern:
      '({amount} | dollars | cents | euros | pounds | percent | % | million | billion | times) [span: ((a | an | each) {unit=singleUnit} | per !(second | minute | hour) {unit=singleUnit})] | [span: per !(second | minute | hour) {unit=singleUnit}]',
    means: (match, document) => set(durationOf([1, readerOf(document, match).unit()])),
    examples: ['The men earn $5 [a day].', 'The works give off 90 tons of smoke [per year].'],
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
    examples: ['The market opens on [Saturdays].', 'The market opens on [weekends].'],
  },
] as const satisfies readonly Rule<DateReading>[]
