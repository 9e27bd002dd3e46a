import { isoDay, readIsoDay } from '../../document/days.js'
import { spellingKey } from '../../lexicon/gazetteer/index.js'
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
  readonly heavyWeights: Column
  readonly names: readonly Omit<Feature, 'weight'>[]
  /** for each feature a number that it shares with those of the same thing: a town is a place, too */
  readonly things: Column
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

/** The number of an ISO day; null where there is none. */
const numberOfDay = (day: string | null): number | null => (day === null ? null : readIsoDay(day))

/** What orders articles, whatever the order they come in: the hash, then the id. */
export const orderOf = ({ sha256, id }: Pick<Outline, 'sha256' | 'id'>): string => `${sha256 ?? ''}\n${id}`

/** What the rules on days and places ask of an outline. */
export const articleFrom = (outline: Outline): StoredArticle => ({
  order: orderOf(outline),
  day: numberOfDay(outline.published),
  leadDays: outline.features.days.flatMap((day) => numberOfDay(day) ?? []),
  towns: outline.features.towns,
})

type Columns = [Column, Column, Column, Column, Column, Column]

export const newStore = (): Store => {
  const numbers = new Map<string, number>()
  const names: Omit<Feature, 'weight'>[] = []
  const articles: StoredArticle[] = []
  const [features, weights, starts, heavy, heavyWeights, things] = Array.from({ length: 6 }, () => column()) as Columns
  const thingNumbers = new Map<string, number>()
  push(starts, 0)

  const numberOf = ({ key, kind, name }: Feature): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, names.length)
    const thing = kind === 'place' || kind === 'town' ? `town:${spellingKey(name)}` : key
    const thingNumber = thingNumbers.get(thing) ?? thingNumbers.size
    thingNumbers.set(thing, thingNumber)
    push(things, thingNumber)
    names.push({ key, kind, name })
    return names.length - 1
  }

  const add = (outline: Outline): number => {
    const { vector } = outline.features
    const numbered = vector.map((feature) => ({ number: numberOf(feature), weight: Math.round(feature.weight * unit) }))
    for (let index = 0; index < heaviest; index++) {
      push(heavy, numbered[index]?.number ?? -1)
      push(heavyWeights, numbered[index]?.weight ?? 0)
    }
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

  return { articles, features, weights, starts, heavy, heavyWeights, names, things, add, featuresOf }
}
