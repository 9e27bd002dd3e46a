import { once } from '../../lexicon/memo.js'

/** The tables that were not yet asked for. */
const waiting = new Set<() => unknown>()

/**
 * Makes a table of the program when it is first asked for: a run over one article asks for few of them, and start-up counts.
 * Faults of what is made are seen then; `makeAll` shows them all at once. Of a document, `once` is the way: what waits here is
 * kept as long as the program runs.
 */
export const lazily = <Made extends object>(make: () => Made): (() => Made) => {
  const get = once(() => {
    waiting.delete(get)
    return make()
  })
  waiting.add(get)
  return get
}

/** Makes all that is still waiting, so that a test sees every fault of every pattern. */
export const makeAll = (): void => {
  for (const get of waiting) get()
}
