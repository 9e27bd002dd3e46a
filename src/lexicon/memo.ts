/** Makes something when it is first asked for, and keeps it. */
export const once = <Made extends object>(make: () => Made): (() => Made) => {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** Keeps what a pure function made of a word; forgets all when `limit` words are held, so memory stays flat. */
export const perWord = <Value>(compute: (word: string) => Value, limit = 50_000): ((word: string) => Value) => {
  const kept = new Map<string, Value>()
  const keep = (word: string): Value => {
    if (kept.size >= limit) kept.clear()
    if (word.length > 64) return compute(word)
    // a part of a string keeps the whole alive: without a copy, a word would hold its article in memory. What is put together is copied when it is cut
    const own = ` ${word}`.slice(1)
    const value = compute(own)
    kept.set(own, value)
    return value
  }
  return (word) => kept.get(word) ?? keep(word)
}
