import { type Column, column, push } from './column.js'
import { daysBetween, type Factors, floor, likenessOf, threshold } from './similarity.js'
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
  for (const other of others) {
    const pair = likenessOf(store, article, other, floor)
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

/** Makes an index to which articles are added in the order of their days, undated ones last. */
export const newIndex = (store: Store, window: number): Index => {
  const { articles, heavy, heavyWeights } = store
  const last = new Int32Array(store.things.length).fill(-1)
  const [entries, entryWeights, before] = [column(), column(), column()] as [Column, Column, Column]
  const shared = new Float64Array(articles.length)

  const isInWindow = (a: number, b: number): boolean => (daysBetween(articles[a]!, articles[b]!) ?? 0) <= window

  /** Adds up what others share of the heaviest features of an article; says whether more share one that could make them alike. */
  const lookUp = (article: number, others: number[]): boolean => {
    let capped = false
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      let entry = last[feature]!
      for (let count = 0; entry >= 0; count++) {
        const other = entries.values[entry]!
        if (!isInWindow(article, other)) break
        if (count >= mostOfFeature) {
          capped ||= heavyWeights.values[at]! ** 2 >= floor * unit * unit
          break
        }
        if (shared[other] === 0) others.push(other)
        shared[other]! += heavyWeights.values[at]! * entryWeights.values[entry]!
        entry = before.values[entry]!
      }
    }
    return capped
  }

  const mostSharedFirst = (a: number, b: number): number =>
    shared[b]! - shared[a]! || (articles[a]!.order < articles[b]!.order ? -1 : 1)

  const find = (article: number): Found => {
    const others: number[] = []
    const isFull = lookUp(article, others)
    if (others.length > mostCompared) others.sort(mostSharedFirst)
    const next = others[mostCompared]
    const capped = isFull || (next !== undefined && shared[next]! >= floor * unit * unit)
    for (const other of others) shared[other] = 0
    return { ...compared(store, article, others.slice(0, mostCompared)), capped }
  }

  const add = (article: number): void => {
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      push(before, last[feature]!)
      push(entryWeights, heavyWeights.values[at]!)
      last[feature] = push(entries, article)
    }
  }

  return { find, add }
}
