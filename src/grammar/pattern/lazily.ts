/** What was not yet asked for. */
const waiting = new Set<() => unknown>()

/**
 * Makes something when it is first asked for: a run over one article asks for few of the program's tables, and start-up counts.
 * Faults of what is made are seen then; `makeAll` shows them all at once.
 */
export const lazily = <Made extends object>(make: () => Made): (() => Made) => {
  let made: Made | null = null
  const get = (): Made => {
    if (made !== null) return made
    waiting.delete(get)
    made = make()
    return made
  }
  waiting.add(get)
  return get
}

/** Makes all that is still waiting, so that a test sees every fault of every pattern. */
export const makeAll = (): void => {
  for (const get of waiting) get()
}
