import type { Document } from '../document/document.js'
import type { Span } from '../document/span.js'
import type { Linked } from '../link/linked.js'
import { kinds } from './kinds/index.js'
import type { Writing } from './kinds/kind.js'
import type { Claims } from './schema.js'

/** Gives every linked object an id made from its kind and place; the later of two that share both gets "-2". */
const nameAll = (linked: Linked): ReadonlyMap<object, string> => {
  const ids = new Map<object, string>()
  const uses = new Map<string, number>()
  const give = (one: string, item: object, { start, end }: Span): void => {
    const id = `${one}-${start}-${end}`
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    ids.set(item, use === 1 ? id : `${id}-${use}`)
  }
  for (const { one, items } of Object.values(kinds)) for (const [item, span] of items(linked)) give(one, item, span)
  return ids
}

/** Writes linked objects as the claims of the contract: ids, texts, references, order. */
export const assemble = (document: Document, linked: Linked): Claims => {
  const ids = nameAll(linked)
  const writing: Writing = {
    slice: ({ start, end }) => ({ text: document.text.slice(start, end), start, end }),
    idOf: (item) => (item === null ? null : (ids.get(item) ?? null)),
  }
  const claims = Object.fromEntries(
    Object.entries(kinds).map(([name, { write }]) => [name, write(linked, writing)] as const),
  )
  const diagnostics = linked.remarks.map(({ severity, code, message, span }) => ({ severity, code, message, ...span }))
  // each kind wrote its own array
  return { ...claims, diagnostics } as unknown as Claims
}
