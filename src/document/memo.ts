/**
 * Keeps what a pure function made of a document for as long as the document lives, so that several rules can share one
 * analysis without computing it twice.
 */
export const perDocument = <Key extends object, Value>(
  compute: (document: Key) => Value,
): ((document: Key) => Value) => {
  const kept = new WeakMap<Key, Value>()
  // keep the last answer apart: one document is asked for many times in a row
  let last: { readonly document: Key; readonly value: Value } | null = null
  const change = (document: Key): Value => {
    let value = kept.get(document)
    if (value === undefined) {
      value = compute(document)
      kept.set(document, value)
    }
    last = { document, value }
    return value
  }
  return (document) => (last !== null && last.document === document ? last.value : change(document))
}

/**
 * Keeps the last answer to a question about a token: the rules of a table ask the same of the same token, one after another.
 */
export const lastAsked = <Key extends object, Value>(
  compute: (document: Key, at: number) => Value,
): ((document: Key, at: number) => Value) => {
  const lastIn = perDocument((_document: Key): { at: number; value: Value | null } => ({ at: Number.NaN, value: null }))
  return (document, at) => {
    const last = lastIn(document)
    if (last.at === at) return last.value as Value
    const value = compute(document, at)
    last.at = at
    last.value = value
    return value
  }
}
