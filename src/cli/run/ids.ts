import { createHash } from 'node:crypto'

/** 53 bits of a hash: what a number holds, so that a million ids take few megabytes and no two of them are likely to share one. */
const hashOf = (id: string): number => Number(createHash('sha256').update(id).digest().readBigUInt64BE() >> 11n)

/** Tells of each id whether it came before; keeps no id, only a number for each. */
export const createIds = (): ((id: string) => boolean) => {
  const seen = new Set<number>()
  return (id) => {
    const hash = hashOf(id)
    if (seen.has(hash)) return true
    seen.add(hash)
    return false
  }
}
