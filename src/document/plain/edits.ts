import type { Span } from '../span.js'

/** Words of a text that are read as if others stood there: "&amp;" as "&". Offsets are into the text as given. */
export interface Edit extends Span {
  readonly by: string
}

/** A text made plain, and the way back from it. */
export interface PlainText {
  readonly text: string
  /** Moves spans of the plain text to where they stand in the text as given. Spans must come in order of their starts. */
  readonly relocate: <Item extends Span>(items: readonly Item[]) => Item[]
}

/** An edit with its place in the plain text. */
interface Placed extends Edit {
  readonly from: number
  readonly to: number
}

const unchanged = <Item>(items: readonly Item[]): Item[] => [...items]

/** Applies edits, which must be in order; of two that overlap the first holds. */
export const applyEdits = (text: string, edits: readonly Edit[]): PlainText => {
  if (edits.length === 0) return { text, relocate: unchanged }
  const pieces: string[] = []
  const placed: Placed[] = []
  let at = 0
  let length = 0
  for (const edit of edits) {
    if (edit.start < at) continue
    const kept = text.slice(at, edit.start)
    pieces.push(kept, edit.by)
    const from = length + kept.length
    length = from + edit.by.length
    placed.push({ ...edit, from, to: length })
    at = edit.end
  }
  pieces.push(text.slice(at))
  return { text: pieces.join(''), relocate: (items) => relocateAll(placed, items) }
}

const relocateAll = <Item extends Span>(placed: readonly Placed[], items: readonly Item[]): Item[] => {
  let next = 0
  return items.map((item) => {
    while (next < placed.length && placed[next]!.to <= item.start) next++
    const start = startOf(placed, next, item.start)
    let after = next
    while (after < placed.length && placed[after]!.from < item.end) after++
    return { ...item, start, end: endOf(placed, after, item.end) }
  })
}

/** Where a start stands in the text as given; `next` is the first edit that ends behind it. */
const startOf = (placed: readonly Placed[], next: number, at: number): number => {
  const around = placed[next]
  if (around !== undefined && around.from <= at) return around.start
  const before = placed[next - 1]
  return before === undefined ? at : before.end + at - before.to
}

/** Where an end stands in the text as given; `after` is the first edit that begins at or behind it. */
const endOf = (placed: readonly Placed[], after: number, at: number): number => {
  const last = placed[after - 1]
  if (last === undefined) return at
  return at <= last.to ? last.end : last.end + at - last.to
}
