import { digitsOf, folded } from './digits.js'
import { type ClaimLine, type Entry, type PlaceLine, type SourceLine, traits } from './model.js'

/**
 * The index as JSON that stays small: what occurs often stands in a table once. A reference is 0 for none, 1 for the next entry of its table
 * that nothing referred to before, and n + 2 for entry n.
 */
export interface Encoded {
  /** the names of the fields that articles keep */
  readonly fields: readonly string[]
  readonly strings: readonly string[]
  /** the values of traits */
  readonly labels: readonly string[]
  /** the traits of claims, in their order, as indices into the labels, -1 for none */
  readonly shapes: readonly (readonly number[])[]
  readonly sources: readonly (readonly [name: Name, country: string | null, known: 0 | 1])[]
  readonly places: readonly EncodedPlace[]
  /** ids of claims that are not made of their kind and place alone */
  readonly ids: readonly string[]
  readonly articles: readonly EncodedArticle[]
}

/** A name, or the index of the string that it is. */
export type Name = string | number

export type EncodedPlace = readonly [
  name: Name,
  kind: string | null,
  country: string | null,
  lat: number | null,
  lon: number | null,
]

export type EncodedArticle = readonly [
  file: string,
  id: string,
  title: string | null,
  published: string | null,
  outlet: string | null,
  status: string,
  notes: readonly string[],
  tolls: readonly (readonly [outcome: string, amount: string, number: number])[],
  meta: readonly (string | number | boolean | null)[],
  /**
   * For each claim a reference to its shape, where it begins reckoned from the one before it, how long it is (0 where its id is the next of
   * the ids that are spelt out), and references to its words, reading, source, place and day; all as `digitsOf` writes them.
   */
  claims: string,
]

/** A table whose entries get their numbers as they come. */
const createTable = <Entry>(keyOf: (entry: Entry) => string) => {
  const numbers = new Map<string, number>()
  const entries: Entry[] = []
  return {
    numbers,
    entries,
    refer: (entry: Entry | null): number => {
      if (entry === null) return 0
      const key = keyOf(entry)
      const number = numbers.get(key)
      if (number !== undefined) return number + 2
      numbers.set(key, entries.length)
      entries.push(entry)
      return 1
    },
  }
}

/** The index that a reference leads to, which may be that of the entry that it just made; -1 for none. */
const indexOf = (reference: number, entries: readonly unknown[]): number =>
  reference === 1 ? entries.length - 1 : Math.max(-1, reference - 2)

const partsOfId = ({ kind, id }: ClaimLine): readonly [start: number, length: number] | null => {
  const match = /^[a-z]+-(\d{1,9})-(\d{1,9})$/.exec(id)
  if (match === null || !id.startsWith(`${kind}-`)) return null
  const start = Number(match[1])
  const length = Number(match[2]) - start
  return length > 0 ? [start, length] : null
}

/** The tables that claims refer to, and the claims of an article as text. */
const createTables = () => {
  const strings = createTable<string>((text) => text)
  const labels = createTable<string>((text) => text)
  const shapes = createTable<readonly number[]>((shape) => shape.join())
  const sources = createTable<SourceLine>(({ name, country, known }) => `${known}\n${country}\n${name}`)
  const places = createTable<PlaceLine>((place) => JSON.stringify(Object.values(place)))
  const ids: string[] = []

  const shapeOf = (claim: ClaimLine): number =>
    shapes.refer(traits.map((trait) => indexOf(labels.refer(claim[trait]), labels.entries)))

  const claimsOf = (claims: readonly ClaimLine[]): string => {
    let before = 0
    const numbers = claims.flatMap((claim) => {
      const parts = partsOfId(claim)
      if (parts === null) ids.push(claim.id)
      const [start, length] = parts ?? [before, 0]
      const delta = start - before
      before = start
      return [
        shapeOf(claim),
        folded(delta),
        length,
        strings.refer(claim.words),
        strings.refer(claim.reading === '' ? null : claim.reading),
        sources.refer(claim.source),
        places.refer(claim.place),
        strings.refer(claim.day),
      ]
    })
    return numbers.map(digitsOf).join('')
  }

  return { strings, labels, shapes, sources, places, ids, claimsOf }
}

/** Collects the lines of articles; the fields that they keep are named, or those that any of them has. */
export const createCatalogue = (fields: readonly string[] | 'all') => {
  const { strings, labels, shapes, sources, places, ids, claimsOf } = createTables()
  const articles: EncodedArticle[] = []
  const names: string[] = fields === 'all' ? [] : [...fields]
  const nameOf = (name: string): Name => strings.numbers.get(name) ?? name

  return {
    /** Adds an article; `file` is the path of its page. */
    add: (file: string, entry: Entry): void => {
      if (fields === 'all')
        for (const name of Object.keys(entry.meta ?? {})) if (!names.includes(name)) names.push(name)
      articles.push([
        file,
        entry.id,
        entry.title,
        entry.published,
        entry.outlet,
        entry.status,
        entry.notes,
        entry.tolls.map(({ outcome, amount, number }) => [outcome, amount, number]),
        names.map((name) => entry.meta?.[name] ?? null),
        claimsOf(entry.claims),
      ])
    },
    /** What was added. */
    encoded: (): Encoded => ({
      fields: names,
      strings: strings.entries,
      labels: labels.entries,
      shapes: shapes.entries,
      sources: sources.entries.map(({ name, country, known }) => [nameOf(name), country, known ? 1 : 0]),
      places: places.entries.map(({ name, kind, country, lat, lon }) => [nameOf(name), kind, country, lat, lon]),
      ids,
      articles,
    }),
  }
}

export type Catalogue = ReturnType<typeof createCatalogue>
