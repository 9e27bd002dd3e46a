import type { Count, DateClaim } from '../../claims/schema.js'
import { dayWords } from '../../claims/words/days.js'
import { boundWords } from '../../claims/words/numbers.js'
import { figure } from '../catalogue/amounts.js'

/** Values in words: "at least 12 people", "5 December 2025". */

const numberOf = ({ bound, value, min, max }: Count): string => {
  if (value !== null) return `${boundWords[bound]}${figure(value)}`
  if (min !== null && max !== null) return `${figure(min)} to ${figure(max)}`
  if (min !== null) return `at least ${figure(min)}`
  return max === null ? 'a number not told' : `at most ${figure(max)}`
}

const unitOf = ({ unit, kind }: Count): string => {
  if (unit !== null) return ` ${unit}`
  return kind === 'percent' ? ' percent' : ''
}

/** Kinds of counts that need no word: their unit or what is counted tells them. */
const plainKinds: ReadonlySet<Count['kind']> = new Set(['cardinal', 'percent', 'money', 'measure', 'duration'])

/** Kinds of counts that are shares of what is counted. */
const shares: ReadonlySet<Count['kind']> = new Set(['percent', 'fraction'])

/** "at least 12 people", "about 40 percent of them", "34 year (age)" */
export const amountWords = (count: Count): string => {
  const { counted, kind, bound, text } = count
  const number = `${numberOf(count)}${unitOf(count)}${plainKinds.has(kind) ? '' : ` (${kind})`}`
  const vague = bound === 'vague' ? ` (“${text}”)` : ''
  if (counted === null) return number + vague
  return `${number}${vague}${shares.has(kind) ? ' of ' : ' '}${counted.text}`
}

/** "5 December 2025", "1 November 2025 to 30 November 2025", "from 3 May 2024"; the words themselves where no day bounds them */
export const dateWords = ({ earliest, latest, text }: DateClaim): string => {
  if (earliest !== null && latest !== null)
    return earliest === latest ? dayWords(earliest) : `${dayWords(earliest)} to ${dayWords(latest)}`
  if (earliest !== null) return `from ${dayWords(earliest)}`
  return latest === null ? text : `until ${dayWords(latest)}`
}
