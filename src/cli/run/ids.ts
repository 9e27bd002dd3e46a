import { createHash } from 'node:crypto'

/** 53 bits of a hash: what a number holds, so that a million ids take few megabytes and no two of them are likely to share one. */
const hashOf = (id: string): number => Number(createHash('sha256').update(id).digest().readBigUInt64BE() >> 11n)

/**
 * Gives each id that came before a number, so that every document has one of its own: the second "a" is number 2. Null for an id that is
 * new. Keeps no id, only a number for each.
 */
export const createIds = (): ((id: string) => number | null) => {
  const seen = new Set<number>()
  const uses = new Map<number, number>()
  return (id) => {
    const hash = hashOf(id)
    if (!seen.has(hash)) {
      seen.add(hash)
      return null
    }
    let use = (uses.get(hash) ?? 1) + 1
    while (seen.has(hashOf(numbered(id, use)))) use += 1
    uses.set(hash, use)
    seen.add(hashOf(numbered(id, use)))
    return use
  }
}

/** The id, or the name of the output, of a document that is not the first with it. */
export const numbered = (id: string, use: number): string => `${id}~${use}`
