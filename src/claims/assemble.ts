import { type Document, placeInRecord } from '../document/document.js'
import type { Span } from '../document/span.js'
import type { Linked } from '../link/linked.js'
import { kinds } from './kinds/index.js'
import type { Claims as ClaimArrays, Writing } from './kinds/kind.js'
import type { Claims } from './schema.js'

/** Gives every linked object an id made from its kind and place; the later of two that share both gets "-2". */
const nameAll = (document: Document, linked: Linked): ReadonlyMap<object, string> => {
  const ids = new Map<object, string>()
  const uses = new Map<string, number>()
  const give = (one: string, item: object, span: Span): void => {
    const { start, end } = placeInRecord(document, span)
    const id = span.start < document.textStart ? `${one}-title-${start}-${end}` : `${one}-${start}-${end}`
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    ids.set(item, use === 1 ? id : `${id}-${use}`)
  }
  for (const { one, items } of Object.values(kinds)) for (const [item, span] of items(linked)) give(one, item, span)
  return ids
}

const inPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** Sorts the claims of a record, and their mentions, by the offsets that they got: those of the title are counted in the title. */
const sortAll = (claims: ClaimArrays): ClaimArrays => {
  for (const list of Object.values(claims))
    for (const claim of list) if ('mentions' in claim) (claim.mentions as Span[]).sort(inPlace)
  const sorted = Object.entries(kinds).map(([name, kind]) => {
    const list = claims[name as keyof ClaimArrays]
    const extents = kind.extents(claims)
    const order = list.map((_, index) => index)
    order.sort((a, b) => {
      const [first, second] = [extents[a], extents[b]]
      return first == null || second == null ? a - b : inPlace(first, second) || a - b
    })
    return [name, order.map((index) => list[index]!)] as const
  })
  return Object.fromEntries(sorted) as unknown as ClaimArrays
}

/** Writes linked objects as the claims of the contract: ids, texts, references, order. */
export const assemble = (document: Document, linked: Linked): Claims => {
  const ids = nameAll(document, linked)
  const writing: Writing = {
    slice: (span) => ({ text: document.text.slice(span.start, span.end), ...placeInRecord(document, span) }),
    idOf: (item) => (item === null ? null : (ids.get(item) ?? null)),
  }
  const claims = Object.fromEntries(
    Object.entries(kinds).map(([name, { write }]) => [name, write(linked, writing)] as const),
  )
  const diagnostics = linked.remarks.map(({ severity, code, message, span }) => ({
    severity,
    code,
    message,
    ...(span !== null && span.start >= document.textStart ? placeInRecord(document, span) : {}),
  }))
  // each kind wrote its own array
  const written = claims as unknown as ClaimArrays
  return { ...(document.textStart > 0 ? sortAll(written) : written), diagnostics } as unknown as Claims
}
