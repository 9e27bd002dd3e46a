import { type Store, type StoredArticle, unit } from './store.js'

/** Articles that are less like each other than this are not of one event. */
export const threshold = 0.17

/** Two groups become one where their articles are like each other by so much of `threshold` on average. */
export const meanShare = 0.75

/** In so many days likeness falls to the share 1/e: what is told a month later is told of something else. */
const fading = 30

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
  const bothDays = a.leadDays.length > 0 && b.leadDays.length > 0
  const bothTowns = a.towns.length > 0 && b.towns.length > 0
  return {
    apart: Math.exp(-(daysBetween(a, b) ?? 0) / fading),
    day: bothDays && nearestDays(a.leadDays, b.leadDays) > sameDays ? otherDay : 1,
    place: bothTowns && !a.towns.some((town) => b.towns.includes(town)) ? otherTown : 1,
  }
}

/** The cosine of the features of two articles. */
export const cosineOf = ({ features, weights, starts }: Store, a: number, b: number): number => {
  let [i, j] = [starts.values[a]!, starts.values[b]!]
  const [endA, endB] = [starts.values[a + 1]!, starts.values[b + 1]!]
  let sum = 0
  while (i < endA && j < endB) {
    const order = features.values[i]! - features.values[j]!
    if (order === 0) sum += weights.values[i]! * weights.values[j]!
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return sum / (unit * unit)
}
