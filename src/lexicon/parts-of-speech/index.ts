import { compiled } from '../compiled.js'
import { sortedTable } from '../sorted-table.js'
import type { Reading } from './bits.js'

export { can, finite, nominal, type Reading, verbal } from './bits.js'

const rowOf = sortedTable(() => compiled('parts-of-speech.txt'))

/** What a word in lower case can be by the compiled word list, or undefined where the list lacks it. */
export const listedReading = (lower: string): Reading | undefined => {
  const row = rowOf(lower)
  if (row === undefined) return undefined
  const [bits = '0', best = '0'] = row.split(' ')
  return { bits: Number.parseInt(bits, 36), best: Number.parseInt(best, 36) }
}
