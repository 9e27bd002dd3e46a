import { createHash } from 'node:crypto'
import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import type { Named, Sketch } from '../types.js'
import type { Diagnostics } from './diagnostics.js'
import { keyOfLargest, type Sorter } from './sorter.js'

/** An article among others: what orders it, what tells how much was read of it, and a hash of all that was. */
export interface Entry extends Named {
  /** SHA-256 in lower-case hexadecimal */
  readonly digest: string
  /** how much was read of it: a record with its text has more than one without */
  readonly size: number
  readonly features: number
  readonly minhashes: number
}

/** The hash of what was read of an article, in one piece or in several. */
export const digestOf = (...pieces: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) hash.update('\n')
    hash.update(piece)
  }
  return hash.digest('hex')
}

/** How much a sketch tells of an article. */
export const sizesOf = ({ features, minhashes }: Sketch): Pick<Entry, 'features' | 'minhashes'> => ({
  features: features.length,
  minhashes: minhashes.length,
})

const hashOf = ({ sha256, digest }: Entry): string => sha256 ?? digest

/** By id, then by hash; of two readings of one article, the one that tells more comes first. */
const keyOf = (entry: Entry): string =>
  [
    entry.id,
    hashOf(entry),
    keyOfLargest(entry.minhashes),
    keyOfLargest(entry.features),
    keyOfLargest(entry.size),
    entry.digest,
  ].join('\0')

const doubleOf = (id: string, times: number): ComparisonDiagnostic => ({
  severity: 'info',
  code: 'double',
  message: `${id}: given ${times} times with the same text, counted once`,
})

const renamedOf = (id: string, name: string): ComparisonDiagnostic => ({
  severity: 'warning',
  code: 'duplicate-id',
  message: `${id}: another article with other words has this id too, and is called ${name} here`,
})

/** An article that has its place: what put it there is not asked for any more. */
export type Settled<Item extends Entry> = Omit<Item, Exclude<keyof Entry, keyof Named>>

/** Puts articles into an order that does not depend on how they came. */
export interface Settling<Item extends Entry> {
  readonly add: (item: Item) => void
  /**
   * The articles, each with an id and a hash of its own. Of one that was given several times one is kept; another one with the id of one
   * gets a name of its own.
   */
  readonly entries: () => Iterable<Settled<Item>>
  /** how many were given again, once all entries were taken */
  readonly doubled: () => number
}

/** An id that ends like a name that an article gets here. */
const numbered = /~\d+$/

export const newSettling = <Item extends Entry>(sorter: Sorter, diagnostics: Diagnostics): Settling<Item> => {
  /** ids that a name of its own could meet */
  const taken = new Set<string>()
  let doubled = 0

  function* entries(): Generator<Settled<Item>> {
    let last: Item | null = null
    let times = 1
    let use = 1
    const endDouble = (): void => {
      if (last !== null && times > 1) diagnostics.add(doubleOf(last.id, times))
      doubled += times - 1
      times = 1
    }
    const nameOf = (id: string): string => {
      if (use === 1) return id
      while (taken.has(`${id}~${use}`)) use += 1
      taken.add(`${id}~${use}`)
      diagnostics.add(renamedOf(id, `${id}~${use}`))
      return `${id}~${use}`
    }
    for (const [, value] of sorter.sorted()) {
      const item = JSON.parse(value) as Item
      const sameId: boolean = last !== null && last.id === item.id
      if (last !== null && sameId && hashOf(last) === hashOf(item)) {
        times += 1
        continue
      }
      endDouble()
      last = item
      use = sameId ? use + 1 : 1
      const { digest, size, features, minhashes, ...settled } = item
      yield { ...settled, id: nameOf(item.id), sha256: hashOf(item) }
    }
    endDouble()
  }

  return {
    add: (item) => {
      if (numbered.test(item.id)) taken.add(item.id)
      sorter.add(keyOf(item), JSON.stringify(item))
    },
    entries,
    doubled: () => doubled,
  }
}
