import { compiled } from '../compiled.js'
import type { Reading } from './bits.js'

export { can, finite, nominal, type Reading, verbal } from './bits.js'

let table: ReadonlyMap<string, Reading> | undefined

const load = (): ReadonlyMap<string, Reading> => {
  const shared = new Map<string, Reading>()
  const words = new Map<string, Reading>()
  for (const line of compiled('parts-of-speech.txt').split('\n')) {
    const at = line.indexOf(' ')
    const code = line.slice(at + 1)
    let reading = shared.get(code)
    if (reading === undefined) {
      const [bits = '0', best = '0'] = code.split(' ')
      reading = { bits: Number.parseInt(bits, 36), best: Number.parseInt(best, 36) }
      shared.set(code, reading)
    }
    words.set(line.slice(0, at), reading)
  }
  return words
}

/** What a word in lower case can be by the compiled word list, or undefined where the list lacks it. */
export const listedReading = (lower: string): Reading | undefined => {
  table ??= load()
  return table.get(lower)
}
