import type { Reading } from './reading.js'

/** Sets that are joined one by one. */
export interface Sets {
  readonly join: (a: number, b: number) => void
  readonly find: (a: number) => number
}

export const setsOf = (size: number): Sets => {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const find = (a: number): number => {
    let at = a
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    find,
    join: (a, b) => {
      const [x, y] = [find(a), find(b)]
      parent[Math.max(x, y)] = Math.min(x, y)
    },
  }
}

const figureOf = ({ claim: { count } }: Reading): string => `${count.value ?? `${count.min}..${count.max}`}`

/** Joins all that have one key, to the first of them. */
export const joinBy = (sets: Sets, items: readonly Reading[], keyOf: (item: Reading) => string | null): void => {
  const first = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const key = keyOf(item)
    if (key === null) continue
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else sets.join(known, index)
  }
}

/** In whose name a claim stands. */
const sayerOf = ({ sayer }: Reading['claim']): string => sayer?.organization ?? sayer?.name ?? sayer?.text ?? ''

/**
 * Whether no article gives two figures in one name: then those of several articles are of one quantity, and what two say of it in one
 * article too ("the bank will cut 450 jobs; the union said that 600 would go").
 */
export const isOneEach = (items: readonly Reading[]): boolean => {
  const figures = new Map<string, string>()
  return items.every((item) => {
    const key = `${item.claim.article}|${sayerOf(item.claim)}`
    const known = figures.get(key)
    figures.set(key, figureOf(item))
    return known === undefined || known === figureOf(item)
  })
}

/** "raised its price to $57 from $50": two levels of one quantity in one sentence. */
export const levelKey =
  (changes: ReadonlySet<string>) =>
  ({ claim: { article, count }, lemma, per }: Reading): string | null =>
    count.event !== null && lemma !== null && changes.has(lemma)
      ? [article, count.sentence, count.event.start, count.kind, count.unit, per].join('|')
      : null

export const sameFigure = (item: Reading): string => figureOf(item)

/** The sets as lists, in the order of their first items. */
export const listsOf = (sets: Sets, items: readonly Reading[]): readonly (readonly Reading[])[] => {
  const lists = new Map<number, Reading[]>()
  for (const [index, item] of items.entries()) {
    const root = sets.find(index)
    const list = lists.get(root)
    if (list === undefined) lists.set(root, [item])
    else list.push(item)
  }
  return [...lists.values()]
}
