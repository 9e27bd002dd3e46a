import type { Encoded } from './encode.js'
import { type Trait, traits } from './model.js'

/** The claims of all articles, a column each, in the order of the articles. -1 is none. */
export interface ClaimColumns {
  readonly length: number
  /** indices into the articles */
  readonly article: Int32Array
  /** indices into the shapes */
  readonly shape: Int32Array
  /** indices into the strings */
  readonly words: Int32Array
  readonly reading: Int32Array
  readonly day: Int32Array
  /** indices into the sources */
  readonly source: Int32Array
  /** indices into the places */
  readonly place: Int32Array
  /** the id of a claim in its article */
  readonly idOf: (claim: number) => string
}

/** Indices into the labels, -1 for none. */
export type Shape = Readonly<Record<Trait, number>>

/** The traits of each shape. */
export const shapesOf = ({ shapes }: Encoded): Shape[] =>
  shapes.map((shape) => Object.fromEntries(traits.map((trait, index) => [trait, shape[index] ?? -1])) as Shape)

/** Follows references as `Encoded` has them. */
const createFollower = () => {
  let next = 0
  return (reference: number): number => {
    if (reference === 0) return -1
    return reference === 1 ? next++ : reference - 2
  }
}

/** Tokens of a claim whose id is made of its place; one whose id is spelt out has one less. */
const tokens = 8

const numberOfClaims = (list: readonly (number | string)[]): number => {
  let spelt = 0
  for (const item of list) if (typeof item === 'string') spelt++
  return (list.length + spelt) / tokens
}

/** Reads the claims of all articles. */
export const columnsOf = ({ articles, shapes, labels }: Encoded): ClaimColumns => {
  const length = articles.reduce((sum, article) => sum + numberOfClaims(article[9]), 0)
  const column = (): Int32Array => new Int32Array(length)
  const [article, shape, words, reading] = [column(), column(), column(), column()]
  const [day, source, place, start, size] = [column(), column(), column(), column(), column()]
  const spelt = new Map<number, string>()
  const [shapeAt, stringAt] = [createFollower(), createFollower()]
  const [sourceAt, placeAt] = [createFollower(), createFollower()]
  let claim = 0
  for (const [index, { 9: list }] of articles.entries()) {
    let before = 0
    for (let at = 0; at < list.length; claim++) {
      article[claim] = index
      shape[claim] = shapeAt(list[at++] as number)
      const head = list[at++]!
      if (typeof head === 'string') spelt.set(claim, head)
      else {
        before += head
        start[claim] = before
        size[claim] = list[at++] as number
      }
      words[claim] = stringAt(list[at++] as number)
      reading[claim] = stringAt(list[at++] as number)
      source[claim] = sourceAt(list[at++] as number)
      place[claim] = placeAt(list[at++] as number)
      day[claim] = stringAt(list[at++] as number)
    }
  }
  const idOf = (of: number): string => {
    const kind = labels[shapes[shape[of]!]?.[0] ?? -1] ?? ''
    return spelt.get(of) ?? `${kind}-${start[of]}-${start[of]! + size[of]!}`
  }
  return { length, article, shape, words, reading, day, source, place, idOf }
}
