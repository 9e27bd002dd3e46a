import { type Column, column, push } from './column.js'
import { type Factors, floor, type Likeness, likenessTo, threshold } from './similarity.js'
import { compareItems, heaviest, type Store, unit } from './store.js'

/** For each of its heaviest features an article is looked up beside so many others, the latest first. */
const mostOfFeature = 200

/** An article is compared with so many others: with those that share the most of its heaviest features. */
export const mostCompared = 48

/** With so many it is compared of those before the window, only to tell what the window keeps apart. */
const mostBefore = 4

/** Two articles that may be of one event. */
export interface Candidate {
  readonly other: number
  readonly likeness: number
  readonly factors: Factors
}

/** Two articles that would be of one event, but for what `by` names. */
export interface KeptApart extends Candidate {
  readonly by: 'day' | 'place' | 'window'
}

export interface Found {
  /** those that are like the article */
  readonly alike: readonly Candidate[]
  /** those that would be, but for the rules on days and places, or the window */
  readonly keptApart: readonly KeptApart[]
  /** whether it was compared with fewer than may be like it */
  readonly capped: boolean
}

/** Looks up articles by their heaviest features. */
export interface Index {
  /** the articles before this one that may be of its event */
  readonly find: (article: number) => Found
  readonly add: (article: number) => void
}

const mostAlikeFirst =
  ({ articles }: Store) =>
  (a: Candidate, b: Candidate): number =>
    b.likeness - a.likeness || compareItems(articles[a.other]!.item, articles[b.other]!.item)

const reasonOf = ({ factors }: Likeness): KeptApart['by'] => (factors.day < 1 ? 'day' : 'place')

/** Compares an article with others, and parts those that are alike from those that rules keep apart. */
const compared = (
  store: Store,
  article: number,
  others: readonly number[],
  before: readonly number[],
): Omit<Found, 'capped'> => {
  const alike: Candidate[] = []
  const keptApart: KeptApart[] = []
  const likenessOf = likenessTo(store, article, floor)
  for (const other of others) {
    const pair = likenessOf(other)
    if (pair === null) continue
    const { likeness, factors, unruled } = pair
    if (likeness >= floor) alike.push({ other, likeness, factors })
    if (likeness < threshold && unruled >= threshold) keptApart.push({ other, likeness, factors, by: reasonOf(pair) })
  }
  for (const other of before) {
    const pair = likenessOf(other)
    if (pair !== null && pair.likeness >= threshold) keptApart.push({ ...pair, other, by: 'window' })
  }
  const order = mostAlikeFirst(store)
  return { alike: alike.sort(order), keptApart: keptApart.sort(order) }
}

/** Where an entry of the index holds what: together, as each is read from another place of the memory. */
const [ofArticle, ofWeight, ofDay, ofBefore] = [0, 1, 2, 3]

/** The day of an article without one. */
const undated = -(2 ** 31)

/** The first of a list by some order, so many of them: nearly all others are left out by one look. */
const firstOf = (
  list: readonly number[],
  most: number,
  rank: (one: number) => number,
  order: (a: number, b: number) => number,
): readonly number[] => {
  if (list.length < most) return list
  const kept: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const one of list) {
    if (rank(one) < least) continue
    kept.push(one)
    if (kept.length < most * 2) continue
    kept.sort(order)
    kept.length = most
    least = rank(kept[most - 1]!)
  }
  return kept.sort(order).slice(0, most)
}

/** How far an index looks back. */
export interface Reach {
  /** days that may lie between two articles of one event */
  readonly window: number
  /** days up to which it tells what the window keeps apart */
  readonly told: number
}

/** The last entry of each feature; -1 where it has none. */
const lastEntries = () => {
  let last = new Int32Array(1 << 12).fill(-1)
  return {
    of: (feature: number): number => last[feature] ?? -1,
    set: (feature: number, entry: number): void => {
      if (feature >= last.length) {
        const larger = new Int32Array(Math.max(last.length * 2, feature + 1)).fill(-1)
        larger.set(last)
        last = larger
      }
      last[feature] = entry
    },
  }
}

/** The articles that have a feature among their heaviest, one after another, the latest first. */
interface Postings {
  readonly last: ReturnType<typeof lastEntries>
  readonly entries: Column
}

/** What articles share, summed up by the number of the article; zero outside a look-up. */
interface Sums {
  /** articles within the window, and before it */
  readonly others: number[]
  readonly before: number[]
  shared: Float64Array
}

/** Adds up what others share of one feature of an article; says whether more share it than are looked at. */
const lookUpOne = (
  { last, entries }: Postings,
  { others, before, shared }: Sums,
  feature: number,
  weight: number,
  day: number,
  { window, told }: Reach,
): boolean => {
  const { values } = entries
  let entry = last.of(feature)
  for (let count = 0; entry >= 0; count++) {
    const otherDay = values[entry + ofDay]!
    const apart = day === undated || otherDay === undated ? 0 : Math.abs(day - otherDay)
    if (apart > told) break
    if (count >= mostOfFeature) return apart <= window && weight ** 2 >= floor * unit * unit
    const other = values[entry + ofArticle]!
    if (shared[other] === 0) (apart <= window ? others : before).push(other)
    shared[other]! += weight * values[entry + ofWeight]!
    entry = values[entry + ofBefore]!
  }
  return false
}

/** Makes an index to which articles are added in the order of their days. */
export const newIndex = (store: Store, reach: Reach): Index => {
  const { articles, heavy, heavyWeights } = store
  const postings: Postings = { last: lastEntries(), entries: column() }
  const sums: Sums = { others: [], before: [], shared: new Float64Array(1 << 10) }
  const { others, before } = sums

  /** Adds up what others share of the heaviest features of an article; says whether more share one that could make them alike. */
  const lookUp = (article: number): boolean => {
    const day = articles[article]!.day ?? undated
    if (sums.shared.length < articles.length) sums.shared = new Float64Array(articles.length * 2)
    let capped = false
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      if (lookUpOne(postings, sums, feature, heavyWeights.values[at]!, day, reach)) capped = true
    }
    return capped
  }

  const sharedWith = (other: number): number => sums.shared[other]!
  const mostSharedFirst = (a: number, b: number): number =>
    sums.shared[b]! - sums.shared[a]! || compareItems(articles[a]!.item, articles[b]!.item)

  const find = (article: number): Found => {
    const isFull = lookUp(article)
    const isLikely = (other: number): boolean => sums.shared[other]! >= floor * unit * unit
    const first = firstOf(others, mostCompared + 1, sharedWith, mostSharedFirst)
    const next = first[mostCompared]
    const capped = isFull || (next !== undefined && isLikely(next))
    // what shares so little of the heaviest features is not so alike that only the window would part it
    const earlier = firstOf(before.filter(isLikely), mostBefore, sharedWith, mostSharedFirst)
    const looked = compared(store, article, first.slice(0, mostCompared), earlier)
    for (const other of others) sums.shared[other] = 0
    for (const other of before) sums.shared[other] = 0
    others.length = 0
    before.length = 0
    return { ...looked, capped }
  }

  const add = (article: number): void => {
    const day = articles[article]!.day ?? undated
    const { entries, last } = postings
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      const entry = push(entries, article)
      push(entries, heavyWeights.values[at]!)
      push(entries, day)
      push(entries, last.of(feature))
      last.set(feature, entry)
    }
  }

  return { find, add }
}
