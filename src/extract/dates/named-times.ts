import type { TokenTest } from '../../grammar/pattern/classes.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { doubtfulMonths, shortMonths, shortWeekdays } from './lexicon.js'

/** A month's name or abbreviation; in small letters, one that is no other word: "may", "march", "sun". */
export const monthAt: TokenTest = ({ tokens }, at) => {
  const { lower, shape } = tokens[at]!
  if (!months.has(lower)) return 0
  return shape === 'lower' && (doubtfulMonths.has(lower) || shortMonths.has(lower)) ? 0 : 1
}

/** A weekday's name or abbreviation beside something else that tells a time. */
export const weekdayAt: TokenTest = ({ tokens }, at) =>
  weekdays.has(tokens[at]!.lower) && tokens[at]!.shape !== 'lower' ? 1 : 0

/** A weekday's name, or an abbreviation with its capital. */
export const bareWeekdayAt: TokenTest = ({ tokens }, at) => {
  const { lower, shape } = tokens[at]!
  return weekdays.has(lower) && !(shape === 'lower' && shortWeekdays.has(lower)) ? 1 : 0
}
