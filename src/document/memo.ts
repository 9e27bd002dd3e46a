/**
 * Keeps what a pure function made of a document for as long as the document lives, so that several rules can share one
 * analysis without computing it twice.
 */
export const perDocument = <Key extends object, Value>(
  compute: (document: Key) => Value,
): ((document: Key) => Value) => {
  const kept = new WeakMap<Key, Value>()
  return (document) => {
    let value = kept.get(document)
    if (value === undefined) {
      value = compute(document)
      kept.set(document, value)
    }
    return value
  }
}

/** Keeps what a pure function made of a word; forgets all when `limit` words are held, so memory stays flat. */
export const perWord = <Value>(compute: (word: string) => Value, limit = 50_000): ((word: string) => Value) => {
  const kept = new Map<string, Value>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    if (kept.size >= limit) kept.clear()
    const value = compute(word)
    if (word.length <= 64) kept.set(word, value)
    return value
  }
}
