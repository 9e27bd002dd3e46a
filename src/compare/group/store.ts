import type { Feature, Features, Outline } from '../types.js'
import { type Column, column, push } from './column.js'

/**
 * The features of many articles in little memory: each feature has a number, an article is a stretch of the columns. Weights are whole numbers,
 * so that sums of them are the same in any order.
 */
export interface Store {
  readonly articles: StoredArticle[]
  /** numbers of features, for each article in rising order */
  readonly features: Column
  readonly weights: Column
  /** where each article begins in `features` and `weights`; one more than there are articles */
  readonly starts: Column
  /** numbers of the heaviest features of each article, `heaviest` for each, -1 where it has fewer */
  readonly heavy: Column
  readonly names: readonly Omit<Feature, 'weight'>[]
  readonly add: (outline: Outline) => number
  /** the features of an article as they were added */
  readonly featuresOf: (article: number) => Features
}

/** What the rules on days and places ask of an article. */
export interface StoredArticle {
  /** what orders articles, whatever the order they come in */
  readonly order: string
  /** days since 1970; null where it is undated */
  readonly day: number | null
  readonly leadDays: readonly number[]
  /** numbers of the features of its towns */
  readonly towns: readonly string[]
}

/** Weights are kept in so many parts of 1. */
export const unit = 1 << 15

/** By so many features an article is looked up. */
export const heaviest = 8

const dayLength = 86_400_000

/** Days since 1970 of an ISO day; null where it is none. */
export const dayNumber = (day: string | null): number | null => {
  const time = day === null ? Number.NaN : Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / dayLength)
}

export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** What orders articles, whatever the order they come in: the hash, then the id. */
export const orderOf = ({ sha256, id }: Pick<Outline, 'sha256' | 'id'>): string => `${sha256 ?? ''}\n${id}`

/** What the rules on days and places ask of an outline. */
export const articleFrom = (outline: Outline): StoredArticle => ({
  order: orderOf(outline),
  day: dayNumber(outline.published),
  leadDays: outline.features.days.flatMap((day) => dayNumber(day) ?? []),
  towns: outline.features.towns,
})

export const newStore = (): Store => {
  const numbers = new Map<string, number>()
  const names: Omit<Feature, 'weight'>[] = []
  const articles: StoredArticle[] = []
  const [features, weights, starts, heavy] = [column(), column(), column(), column()]
  push(starts, 0)

  const numberOf = ({ key, kind, name }: Feature): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, names.length)
    names.push({ key, kind, name })
    return names.length - 1
  }

  const add = (outline: Outline): number => {
    const { vector } = outline.features
    const numbered = vector.map((feature) => ({ number: numberOf(feature), weight: Math.round(feature.weight * unit) }))
    for (let index = 0; index < heaviest; index++) push(heavy, numbered[index]?.number ?? -1)
    numbered.sort((a, b) => a.number - b.number)
    for (const { number, weight } of numbered) {
      push(features, number)
      push(weights, weight)
    }
    push(starts, features.length)
    articles.push(articleFrom(outline))
    return articles.length - 1
  }

  const featuresOf = (article: number): Features => {
    const vector: Feature[] = []
    for (let at = starts.values[article]!; at < starts.values[article + 1]!; at++)
      vector.push({ ...names[features.values[at]!]!, weight: weights.values[at]! / unit })
    const { leadDays, towns } = articles[article]!
    return {
      vector: vector.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
      days: leadDays.map(isoDay),
      towns,
    }
  }

  return { articles, features, weights, starts, heavy, names, add, featuresOf }
}
