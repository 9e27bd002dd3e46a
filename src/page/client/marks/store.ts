import type { Correction } from '../../../claims/corrections.js'

/** What coders marked, kept in the browser; in memory alone where the browser keeps nothing for files. */

/** A random sample that was drawn on the index. */
export interface Sample {
  readonly seed: number
  readonly size: number
  readonly of: number
  /** claims whose lot is below are in it */
  readonly threshold: number
  /** the articles and claims drawn, in their order; empty where only the address tells of the sample */
  readonly items: readonly (readonly [path: string, claim: string])[]
}

/** The marks of a coder on one document. */
interface Kept {
  /** the folder of pages that they were made in */
  readonly folder: string
  readonly marks: readonly Correction[]
}

export interface Store {
  /** whether the browser keeps it */
  readonly lasts: () => boolean
  readonly marksOf: (coder: string, document: Correction['document']) => Correction[]
  readonly put: (coder: string, document: Correction['document'], marks: readonly Correction[]) => void
  /** Every mark made in this folder, of one coder or of all. */
  readonly all: (coder: string | null) => Correction[]
  readonly setting: (name: string) => string
  readonly set: (name: string, value: string) => void
  readonly sample: () => Sample | null
  readonly setSample: (sample: Sample | null) => void
}

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly keys: () => string[] }

const inMemory = (): Keeper => {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  }
}

/** The browser's own storage; null where it is switched off, or refused to files. */
const inBrowser = (): Keeper | null => {
  try {
    const { localStorage } = window
    localStorage.setItem('claimwire', '1')
    localStorage.removeItem('claimwire')
    return {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: (key) => localStorage.removeItem(key),
      keys: () => Object.keys(localStorage),
    }
  } catch {
    return null
  }
}

const prefix = 'claimwire marks\n'

const parsed = <Value>(json: string | null): Value | null => {
  try {
    return json === null ? null : (JSON.parse(json) as Value)
  } catch {
    return null
  }
}

/** @param folder the address of the folder of pages */
export const openStore = (folder: string): Store => {
  const browser = inBrowser()
  let keeper = browser ?? inMemory()
  let lasts = browser !== null
  const save = (key: string, value: string | null): void => {
    try {
      if (value === null) keeper.removeItem(key)
      else keeper.setItem(key, value)
    } catch {
      // no room is left: go on in memory with what there is
      const memory = inMemory()
      for (const each of keeper.keys()) memory.setItem(each, keeper.getItem(each) ?? '')
      keeper = memory
      lasts = false
      if (value !== null) keeper.setItem(key, value)
    }
  }
  const keyOf = (coder: string, { id, sha256 }: Correction['document']): string =>
    `${prefix}${coder}\n${sha256 ?? ''}\n${id}`
  const sampleKey = `claimwire sample\n${folder}`
  const put: Store['put'] = (coder, document, marks) => {
    const kept: Kept = { folder, marks }
    save(keyOf(coder, document), marks.length === 0 ? null : JSON.stringify(kept))
  }
  return {
    lasts: () => lasts,
    marksOf: (coder, document) => {
      const kept = parsed<Kept>(keeper.getItem(keyOf(coder, document)))
      // pages that moved take their marks along
      if (kept !== null && kept.folder !== folder) put(coder, document, kept.marks)
      return [...(kept?.marks ?? [])]
    },
    put,
    all: (coder) =>
      keeper
        .keys()
        .filter((key) => key.startsWith(coder === null ? prefix : `${prefix}${coder}\n`))
        .sort()
        .flatMap((key) => {
          const kept = parsed<Kept>(keeper.getItem(key))
          return kept?.folder === folder ? [...kept.marks] : []
        }),
    setting: (name) => keeper.getItem(`claimwire ${name}`) ?? '',
    set: (name, value) => save(`claimwire ${name}`, value),
    sample: () => parsed<Sample>(keeper.getItem(sampleKey)),
    setSample: (sample) => save(sampleKey, sample === null ? null : JSON.stringify(sample)),
  }
}
