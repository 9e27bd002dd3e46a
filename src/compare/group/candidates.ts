import { type Column, column, push } from './column.js'
import { daysBetween, type Factors, floor, likenessOf, threshold } from './similarity.js'
import { heaviest, type Store } from './store.js'

/** An article is compared with so many others for each feature that it is looked up by, the latest first. */
const mostOfFeature = 200

/** An article keeps so many others that are like it. */
const mostAlike = 64

/** Two articles that may be of one event. */
export interface Candidate {
  readonly other: number
  readonly likeness: number
  readonly factors: Factors
}

export interface Found {
  /** those that are like the article */
  readonly alike: readonly Candidate[]
  /** those that were, but for the rules on days and places */
  readonly keptApart: readonly Candidate[]
  /** whether it was compared with fewer than share its heaviest features */
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
    b.likeness - a.likeness || (articles[a.other]!.order < articles[b.other]!.order ? -1 : 1)

/** Makes an index to which articles are added in the order of their days, undated ones last. */
export const newIndex = (store: Store, window: number): Index => {
  const { articles, heavy } = store
  const last = new Int32Array(store.names.length).fill(-1)
  const entries: Column = column()
  const before: Column = column()
  const seenBy = new Int32Array(articles.length).fill(-1)

  const compare = (article: number, other: number, into: { alike: Candidate[]; keptApart: Candidate[] }): void => {
    const pair = likenessOf(store, article, other, floor)
    if (pair === null) return
    const { likeness, factors, unruled } = pair
    if (likeness >= floor) into.alike.push({ other, likeness, factors })
    if (likeness < threshold && unruled >= threshold) into.keptApart.push({ other, likeness, factors })
  }

  const find = (article: number): Found => {
    const into = { alike: [] as Candidate[], keptApart: [] as Candidate[] }
    let capped = false
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      let entry = last[feature]!
      for (let count = 0; entry >= 0; count++) {
        const other = entries.values[entry]!
        if ((daysBetween(articles[article]!, articles[other]!) ?? 0) > window) break
        if (count >= mostOfFeature) {
          capped = true
          break
        }
        if (seenBy[other] !== article) {
          seenBy[other] = article
          compare(article, other, into)
        }
        entry = before.values[entry]!
      }
    }
    into.alike.sort(mostAlikeFirst(store))
    into.keptApart.sort(mostAlikeFirst(store))
    return {
      alike: into.alike.slice(0, mostAlike),
      keptApart: into.keptApart.slice(0, mostAlike),
      capped: capped || into.alike.length > mostAlike,
    }
  }

  const add = (article: number): void => {
    for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
      const feature = heavy.values[at]!
      if (feature < 0) break
      push(before, last[feature]!)
      last[feature] = push(entries, article)
    }
  }

  return { find, add }
}
