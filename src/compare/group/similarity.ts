import { type Store, type StoredArticle, unit } from './store.js'

/** Articles that are less like each other than this are not of one event. */
export const threshold = 0.17

/** Pairs that are less like each other than this count as not alike at all in the mean of two groups. */
export const floor = threshold / 2

/** Two groups become one where their articles are like each other by so much of `threshold` on average. */
export const meanShare = 0.85

/** In so many days likeness falls to the share 1/e: what is told a month later is told of something else. */
const fading = 30

/** Two articles of which one is undated are taken to be so many days apart where their leads do not tell of the same day. */
const unknownDays = 10

/** What is left of the likeness of two articles whose leads tell of different days. */
const otherDay = 0.4
/** What is left of that where the later one also tells of fewer dead: "a second train, a week after the first". */
const fewerDead = 0.5
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

/** Whether the later of two tells of fewer dead than the earlier: a toll does not fall. */
const tellsFewerDead = (a: StoredArticle, b: StoredArticle): boolean => {
  if (a.day === null || b.day === null || a.day === b.day) return false
  const [earlier, later] = a.day < b.day ? [a, b] : [b, a]
  const [least, most] = [earlier.dead[0], later.dead.at(-1)]
  return least !== undefined && most !== undefined && most < least
}

/**
 * Whether their leads tell of different days. What happened on one day is told anew on another: "three men died on Sunday", "a fourth man
 * died, police said on Thursday"; not where a week later "two men died, police said".
 */
const tellOtherDays = (a: StoredArticle, b: StoredArticle, nearest: number): boolean =>
  nearest < Number.POSITIVE_INFINITY && nearest > sameDays && (a.areSaid === b.areSaid || tellsFewerDead(a, b))

/** What lessens the likeness of two articles, by the rules on days and places. */
export const factorsOf = (a: StoredArticle, b: StoredArticle): Factors => {
  const nearest = nearestDays(a.leadDays, b.leadDays)
  const sharesTown = a.towns.some((town) => b.towns.includes(town))
  const bothTowns = a.towns.length > 0 && b.towns.length > 0
  return {
    apart: Math.exp(-(daysBetween(a, b) ?? (nearest <= sameDays ? 0 : unknownDays)) / fading),
    day: tellOtherDays(a, b, nearest)
      ? otherDay * (a.areSaid === b.areSaid && tellsFewerDead(a, b) ? fewerDead : 1)
      : 1,
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

/** The features of one article, so that those of many others are looked up among them fast: most of these are not there. */
interface Lookup {
  readonly mask: number
  readonly numbers: Int32Array
  readonly weights: Int32Array
  /** what is shared with another article, of each thing apart; there are `count` of them */
  readonly things: Int32Array
  readonly shares: Float64Array
}

const lookupOfSize = (size: number): Lookup => ({
  mask: size - 1,
  numbers: new Int32Array(size),
  weights: new Int32Array(size),
  things: new Int32Array(size),
  shares: new Float64Array(size),
})

/** Lookups by the binary logarithm of their size: arrays for each article anew would be more work than filling them. */
const lookups: Lookup[] = []

/** Makes the lookup for the features of an article; it holds until another article asks for one of the same size. */
const lookupOf = ({ features, weights, starts }: Store, article: number): Lookup => {
  const [start, end] = [starts.values[article]!, starts.values[article + 1]!]
  const size = Math.ceil(Math.log2(4 * (end - start) + 1))
  lookups[size] ??= lookupOfSize(2 ** size)
  const lookup = lookups[size]
  lookup.numbers.fill(-1)
  for (let at = start; at < end; at++) {
    let slot = features.values[at]! & lookup.mask
    while (lookup.numbers[slot]! >= 0) slot = (slot + 1) & lookup.mask
    lookup.numbers[slot] = features.values[at]!
    lookup.weights[slot] = weights.values[at]!
  }
  return lookup
}

/** Adds the share of a thing to what is shared, of `count` things until now; gives how many there are then. */
const addShare = ({ things, shares }: Lookup, count: number, thing: number, share: number): number => {
  for (let at = 0; at < count; at++)
    if (things[at] === thing) {
      shares[at]! += share
      return count
    }
  things[count] = thing
  shares[count] = share
  return count + 1
}

/** Compares the features of an article with those looked up; how broad the overlap is only where it comes to `least`. */
const overlapOf = (
  { features, weights, starts, things }: Store,
  lookup: Lookup,
  other: number,
  least: number,
): Overlap => {
  const { mask, numbers, weights: parts, shares } = lookup
  let count = 0
  let sum = 0
  const end = starts.values[other + 1]!
  for (let at = starts.values[other]!; at < end; at++) {
    const feature = features.values[at]!
    let slot = feature & mask
    while (numbers[slot] !== feature && numbers[slot]! >= 0) slot = (slot + 1) & mask
    if (numbers[slot] !== feature) continue
    const share = parts[slot]! * weights.values[at]!
    sum += share
    count = addShare(lookup, count, things.values[feature]!, share)
  }
  const cosine = sum / (unit * unit)
  if (sum === 0 || cosine < least) return { cosine, breadth: 0 }
  let squares = 0
  for (let at = 0; at < count; at++) squares += shares[at]! ** 2
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

/** Compares one article with others: use what it gives before the next call, which takes the same memory. Those whose features overlap by less than `least` are not looked at any further. */
export const likenessTo = (store: Store, article: number, least = 0): ((other: number) => Likeness | null) => {
  const lookup = lookupOf(store, article)
  return (other) => {
    const { cosine, breadth } = overlapOf(store, lookup, other, least)
    if (breadth === 0) return null
    const factors = factorsOf(store.articles[article]!, store.articles[other]!)
    const narrow = narrowFactorOf(breadth + (factors.together ? dayTogether : 0))
    const unruled = cosine * factors.apart * narrow
    // not spread: that alone takes longer than the comparison
    return { cosine, breadth, factors, narrow, unruled, likeness: unruled * factors.day * factors.place }
  }
}
