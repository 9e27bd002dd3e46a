import { createReader, unfolded } from './digits.js'
import type { Encoded, Name } from './encode.js'
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

/** The text of a name. */
export const nameIn = ({ strings }: Pick<Encoded, 'strings'>, name: Name): string =>
  typeof name === 'number' ? (strings[name] ?? '') : name

/** Follows references as `Encoded` has them. */
const createFollower = () => {
  let next = 0
  return (reference: number): number => {
    if (reference === 0) return -1
    return reference === 1 ? next++ : reference - 2
  }
}

/** Reads the claims of all articles. */
export const columnsOf = ({ articles, shapes, labels, ids }: Encoded): ClaimColumns => {
  const text = articles.map((article) => article[9]).join('')
  const length = lengthOf(text)
  const column = (): Int32Array => new Int32Array(length)
  const [article, shape, words, reading] = [column(), column(), column(), column()]
  const [day, source, place, start, size] = [column(), column(), column(), column(), column()]
  const [shapeAt, stringAt] = [createFollower(), createFollower()]
  const [sourceAt, placeAt] = [createFollower(), createFollower()]
  const spelt = new Map<number, string>()
  let claim = 0
  for (const [index, { 9: list }] of articles.entries()) {
    const { ended, next } = createReader(list)
    for (let before = 0; !ended(); claim++) {
      article[claim] = index
      shape[claim] = shapeAt(next())
      before += unfolded(next())
      start[claim] = before
      size[claim] = next()
      if (size[claim] === 0) spelt.set(claim, ids[spelt.size] ?? '')
      words[claim] = stringAt(next())
      reading[claim] = stringAt(next())
      source[claim] = sourceAt(next())
      place[claim] = placeAt(next())
      day[claim] = stringAt(next())
    }
  }
  const idOf = (of: number): string => {
    const kind = labels[shapes[shape[of]!]?.[0] ?? -1] ?? ''
    return spelt.get(of) ?? `${kind}-${start[of]}-${start[of]! + size[of]!}`
  }
  return { length, article, shape, words, reading, day, source, place, idOf }
}

/** How many numbers stand for a claim. */
const numbersOfClaim = 8

const lengthOf = (text: string): number => {
  const { ended, next } = createReader(text)
  let numbers = 0
  for (; !ended(); numbers++) next()
  return numbers / numbersOfClaim
}
