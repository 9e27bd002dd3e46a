import type { Token } from '../../document/document.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { scales, units, vagueScales } from '../../lexicon/numbers/number-words.js'

/** Whether a token looks like a number above one or the name of a day: what a reader would expect some claim to take. */
export const looksCountable = ({ shape, lower, pos }: Token): boolean => {
  if (shape === 'digits' || vagueScales.has(lower) || scales.has(lower)) return true
  if (pos === 'NUM') return units.get(lower) !== 1
  return shape === 'capitalized' && (weekdays.has(lower) || months.has(lower))
}
