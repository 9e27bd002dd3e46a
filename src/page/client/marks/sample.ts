import type { Sample, Store } from './store.js'

/** The random sample that is being checked: told by the address of the page, else kept in the browser. */

const numbersOf = (words: string | null): readonly [number, number, number, number] | null => {
  const numbers = (words ?? '').split('.').map(Number)
  const [seed, size, of, threshold] = numbers
  if (numbers.length !== 4 || seed === undefined || size === undefined || of === undefined || threshold === undefined)
    return null
  return numbers.every((number) => Number.isSafeInteger(number) && number >= 0) ? [seed, size, of, threshold] : null
}

export const readSample = (store: Store): Sample | null => {
  const kept = store.sample()
  const told = numbersOf(new URLSearchParams(location.hash.slice(1)).get('sample'))
  if (told === null) return kept
  const [seed, size, of, threshold] = told
  if (kept?.seed === seed && kept.size === size && kept.of === of) return kept
  return { seed, size, of, threshold, items: [] }
}

/** The part of an address that names a claim, and the sample that it is looked at in. */
export const sampleAddress = (sample: Sample | null, claim: string | null): string => {
  if (sample === null) return claim === null ? '' : `#${encodeURIComponent(claim)}`
  const { seed, size, of, threshold } = sample
  return `#sample=${seed}.${size}.${of}.${threshold}${claim === null ? '' : `&claim=${encodeURIComponent(claim)}`}`
}

/** Whether an address leads to the first claim of a sample in an article. */
export const opensSample = (hash: string): boolean => hash.startsWith('#sample=') && !hash.includes('claim=')
