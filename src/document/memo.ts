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
