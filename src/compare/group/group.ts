import type { NearEvent } from '../../claims/comparison.js'
import { sketchFrom } from '../features/sketch.js'
import type { Named, Outline } from '../types.js'
import { likenessTo } from './similarity.js'
import { compareItems, newStore } from './store.js'

/** How alike the articles of a group are. */
export interface Cohesion {
  readonly lowest: number
  readonly mean: number
}

/** A group that is like another, and why it is told apart. */
export interface Near<Id> extends Omit<NearEvent, 'event'> {
  readonly group: Id
}

/** So many groups are told that are like one. */
const nearShown = 5

/** In a larger group only the likeness of the first articles is told. */
const largest = 50

const rounded = (number: number): number => Math.round(number * 1000) / 1000

/** The order in which grouping takes articles: undated ones first, then by day, then by hash and id. */
export const groupingKeyOf = ({ published, sha256, id }: Named): string => `${published ?? ''}\n${sha256 ?? ''}\n${id}`

/** The order of the articles of a group: by day, undated ones last. */
export const compareMembers = (a: Named, b: Named): number => {
  const [one, other] = [a.published ?? '~', b.published ?? '~']
  return one === other ? compareItems(a, b) : one < other ? -1 : 1
}

/** How alike the articles of a group are; null of one alone. */
export const cohesionOf = (members: readonly Outline[]): Cohesion | null => {
  if (members.length < 2) return null
  const store = newStore()
  const told = [...members].sort(compareMembers).slice(0, largest)
  for (const outline of told) store.add(outline, sketchFrom(outline))
  const pairs = told.flatMap((_, a) => {
    const likenessOf = likenessTo(store, a)
    return told.slice(a + 1).map((_member, after) => likenessOf(a + 1 + after)?.likeness ?? 0)
  })
  return {
    lowest: rounded(Math.min(...pairs)),
    mean: rounded(pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length),
  }
}

/** The groups that one is told apart from, each once, the most alike first. */
export const nearestOf = <Id extends number | string>(pairs: readonly Near<Id>[]): readonly Near<Id>[] => {
  const nearest = new Map<Id, Near<Id>>()
  const order = (a: Near<Id>, b: Near<Id>): number =>
    b.similarity - a.similarity || (a.group < b.group ? -1 : a.group > b.group ? 1 : 0)
  for (const pair of [...pairs].sort(order)) if (!nearest.has(pair.group)) nearest.set(pair.group, pair)
  return [...nearest.values()].slice(0, nearShown).map((pair) => ({ ...pair, similarity: rounded(pair.similarity) }))
}
