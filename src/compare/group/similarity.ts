import { type Store, type StoredArticle, unit } from './store.js'

/** Articles that are less like each other than this are not of one event. */
export const threshold = 0.17

/** Pairs that are less like each other than this count as not alike at all in the mean of two groups. */
export const floor = threshold / 2

/** Two groups become one where their articles are like each other by so much of `threshold` on average. */
export const meanShare = 0.9

/** In so many days likeness falls to the share 1/e: what is told a month later is told of something else. */
const fading = 30

/** Two articles of which one is undated are taken to be so many days apart where their leads do not tell of the same day. */
const unknownDays = 10

/** What is left of the likeness of two articles whose leads tell of different days. */
const otherDay = 0.4
/** Days may differ by so many: what happened at night, and what was told the day after. */
const sameDays = 1

/** What is left of the likeness of two articles whose leads name different towns. */
const otherTown = 0.8

/** What lessens the likeness of two articles; 1 where nothing does. */
export interface Factors {
  /** for the days between them */
  readonly apart: number
  /** for the days that their leads tell of */
  readonly day: number
  /** for the towns that their leads name */
  readonly place: number
  /** whether their leads tell of the same town on the same day */
  readonly together: boolean
}

/** How alike two articles are, and what it is made of. */
export interface Likeness extends Overlap {
  readonly factors: Factors
  /** for the few things that they share */
  readonly narrow: number
  /** what it would be but for the rules on days and places */
  readonly unruled: number
  readonly likeness: number
}

const nearestDays = (a: readonly number[], b: readonly number[]): number => {
  let nearest = Number.POSITIVE_INFINITY
  for (const one of a) for (const other of b) nearest = Math.min(nearest, Math.abs(one - other))
  return nearest
}

/** Days between the publication of two articles; null where one is undated. */
export const daysBetween = (a: StoredArticle, b: StoredArticle): number | null =>
  a.day === null || b.day === null ? null : Math.abs(a.day - b.day)

/** What lessens the likeness of two articles, by the rules on days and places. */
export const factorsOf = (a: StoredArticle, b: StoredArticle): Factors => {
  const nearest = nearestDays(a.leadDays, b.leadDays)
  const areTold = nearest < Number.POSITIVE_INFINITY
  const sharesTown = a.towns.some((town) => b.towns.includes(town))
  const bothTowns = a.towns.length > 0 && b.towns.length > 0
  return {
    apart: Math.exp(-(daysBetween(a, b) ?? (nearest <= sameDays ? 0 : unknownDays)) / fading),
    day: areTold && nearest > sameDays ? otherDay : 1,
    place: bothTowns && !sharesTown ? otherTown : 1,
    together: sharesTown && nearest === 0,
  }
}

/** How alike the features of two articles are. */
export interface Overlap {
  readonly cosine: number
  /** how many things they share, each counted by what it adds: 1 for one name, more for several that tell as much */
  readonly breadth: number
}

/** What two articles share, of each thing apart; filled anew for each pair. */
const shared = { things: new Int32Array(64), shares: new Float64Array(64), length: 0 }

const addShare = (thing: number, share: number): void => {
  for (let at = 0; at < shared.length; at++)
    if (shared.things[at] === thing) {
      shared.shares[at]! += share
      return
    }
  if (shared.length === shared.things.length) {
    const [{ things }, { shares }] = [shared, shared]
    shared.things = new Int32Array(things.length * 2)
    shared.things.set(things)
    shared.shares = new Float64Array(shares.length * 2)
    shared.shares.set(shares)
  }
  shared.things[shared.length] = thing
  shared.shares[shared.length++] = share
}

/** Compares the features of two articles; how broad the overlap is only where it comes to `least`. */
export const overlapOf = ({ features, weights, starts, things }: Store, a: number, b: number, least = 0): Overlap => {
  const [numbers, parts] = [features.values, weights.values]
  let [i, j] = [starts.values[a]!, starts.values[b]!]
  const [endA, endB] = [starts.values[a + 1]!, starts.values[b + 1]!]
  let sum = 0
  shared.length = 0
  while (i < endA && j < endB) {
    const order = numbers[i]! - numbers[j]!
    if (order === 0) {
      const share = parts[i]! * parts[j]!
      sum += share
      addShare(things.values[numbers[i]!]!, share)
    }
    if (order <= 0) i++
    if (order >= 0) j++
  }
  const cosine = sum / (unit * unit)
  if (sum === 0 || cosine < least) return { cosine, breadth: 0 }
  let squares = 0
  for (let at = 0; at < shared.length; at++) squares += shared.shares[at]! * shared.shares[at]!
  return { cosine, breadth: (sum * sum) / squares }
}

/** One shared name makes no event: what is left of the likeness of two articles that share nothing else. */
const narrowest = 0.15
/** From so many shared things on nothing is taken off. */
const broad = 2.2

/** Where their leads tell of the same town on the same day, that counts for so many things more that they share. */
const dayTogether = 0.4

/** What is left of the likeness of two articles that share few things. */
const narrowFactorOf = (breadth: number): number =>
  narrowest + (1 - narrowest) * Math.max(0, Math.min(1, (breadth - 1) / (broad - 1)))

/** Compares two articles. Those whose features overlap by less than `least` are not looked at any further. */
export const likenessOf = (store: Store, a: number, b: number, least = 0): Likeness | null => {
  const overlap = overlapOf(store, a, b, least)
  if (overlap.breadth === 0) return null
  const factors = factorsOf(store.articles[a]!, store.articles[b]!)
  const narrow = narrowFactorOf(overlap.breadth + (factors.together ? dayTogether : 0))
  const unruled = overlap.cosine * factors.apart * narrow
  return { ...overlap, factors, narrow, unruled, likeness: unruled * factors.day * factors.place }
}
