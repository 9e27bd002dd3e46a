import { column, push } from './column.js'
import { type Factors, floor, likenessTo, threshold } from './similarity.js'
import { heaviest, type Store, unit } from './store.js'

/** For each of its heaviest features an article is looked up beside so many others, the latest first. */
const mostOfFeature = 200

/** An article is compared with so many others: with those that share the most of its heaviest features. */
export const mostCompared = 48

/** Two articles that may be of one event. */
export interface Candidate {
  readonly other: number
  readonly likeness: number
  readonly factors: Factors
}

export interface Found {
  /** those that are like the article */
  readonly alike: readonly Candidate[]
  /** those that would be, but for the rules on days and places */
  readonly keptApart: readonly Candidate[]
  /** whether it was compared with fewer than may be like it */
  readonly capped: boolean
}

/** Looks up articles by their heaviest features. */
export interface Index {
  /** the articles before this one that may be of its event */
  readonly find: (article: number) => Found
  readonly add: (article: number) => void
}

/** Compares an article with others, and parts those that are alike from those that rules keep apart. */
const compared = (store: Store, article: number, others: readonly number[]): Omit<Found, 'capped'> => {
  const alike: Candidate[] = []
  const keptApart: Candidate[] = []
  const likenessOf = likenessTo(store, article, floor)
  for (const other of others) {
    const pair = likenessOf(other)
    if (pair === null) continue
    const { likeness, factors, unruled } = pair
    if (likeness >= floor) alike.push({ other, likeness, factors })
    if (likeness < threshold && unruled >= threshold) keptApart.push({ other, likeness, factors })
  }
  const { articles } = store
  const mostAlikeFirst = (a: Candidate, b: Candidate): number =>
    b.likeness - a.likeness || (articles[a.other]!.order < articles[b.other]!.order ? -1 : 1)
  return { alike: alike.sort(mostAlikeFirst), keptApart: keptApart.sort(mostAlikeFirst) }
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

/** Makes an index to which articles are added in the order of their days, undated ones last. */
export const newIndex = (store: Store, window: number): Index => {
  const { articles, heavy, heavyWeights } = store
  const days = Int32Array.from(articles, ({ day }) => day ?? undated)
  const last = new Int32Array(store.things.length).fill(-1)
  const entries = column()
  const shared = new Float64Array(articles.length)

  /** Adds up what others share of the heaviest features of an article; says whether more share one that could make them alike. */
  const lookUp = (article: number, others: number[]): boolean => {
    const day = days[article]!
    let capped = false
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      const weight = heavyWeights.values[at]!
      const { values } = entries
      let entry = last[feature]!
      for (let count = 0; entry >= 0; count++) {
        const otherDay = values[entry + ofDay]!
        if (day !== undated && otherDay !== undated && Math.abs(day - otherDay) > window) break
        if (count >= mostOfFeature) {
          capped ||= weight ** 2 >= floor * unit * unit
          break
        }
        const other = values[entry + ofArticle]!
        if (shared[other] === 0) others.push(other)
        shared[other]! += weight * values[entry + ofWeight]!
        entry = values[entry + ofBefore]!
      }
    }
    return capped
  }

  const mostSharedFirst = (a: number, b: number): number =>
    shared[b]! - shared[a]! || (articles[a]!.order < articles[b]!.order ? -1 : 1)

  const find = (article: number): Found => {
    const others: number[] = []
    const isFull = lookUp(article, others)
    const first = firstOf(others, mostCompared + 1, (other) => shared[other]!, mostSharedFirst)
    const next = first[mostCompared]
    const capped = isFull || (next !== undefined && shared[next]! >= floor * unit * unit)
    for (const other of others) shared[other] = 0
    return { ...compared(store, article, first.slice(0, mostCompared)), capped }
  }

  const add = (article: number): void => {
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      const entry = push(entries, article)
      push(entries, heavyWeights.values[at]!)
      push(entries, days[article]!)
      push(entries, last[feature]!)
      last[feature] = entry
    }
  }

  return { find, add }
}
