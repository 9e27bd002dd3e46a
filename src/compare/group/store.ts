import { readIsoDay } from '../../document/days.js'
import { sketchOf } from '../features/sketch.js'
import type { Brief, Sketch } from '../types.js'
import { type Column, column, push } from './column.js'
import { newNumbers } from './numbers.js'

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
  /** for each feature a number that it shares with those of the same thing: a town is a place, too */
  readonly things: Column
  readonly add: (article: Brief, sketch?: Sketch) => number
}

/** What the rules on days and places ask of an article. */
export interface StoredArticle {
  /** what orders articles, whatever the order they come in */
  readonly order: string
  /** days since 1970; null where it is undated */
  readonly day: number | null
  readonly leadDays: readonly number[]
  /** hashes of its towns */
  readonly towns: readonly number[]
}

/** Weights are kept in so many parts of 1. */
export const unit = 1 << 15

/** By so many features an article is looked up. */
export const heaviest = 8

/** The number of an ISO day; null where there is none. */
const numberOfDay = (day: string | null): number | null => (day === null ? null : readIsoDay(day))

/** What orders articles, whatever the order they come in: the hash, then the id. */
const orderOf = ({ sha256, id }: Pick<Brief, 'sha256' | 'id'>): string => `${sha256 ?? ''}\n${id}`

const none: readonly number[] = []

/** The numbers of a list, which most articles leave empty. */
const listed = (numbers: Float64Array): readonly number[] => (numbers.length === 0 ? none : [...numbers])

type Columns = [Column, Column, Column, Column, Column, Column]

export const newStore = (): Store => {
  const numbers = newNumbers()
  const articles: StoredArticle[] = []
  const [features, weights, starts, heavy, heavyWeights, things] = Array.from({ length: 6 }, () => column()) as Columns
  const thingNumbers = newNumbers()
  push(starts, 0)

  const numberOf = (key: number, thing: number): number => {
    const number = numbers.of(key)
    if (number === things.length) push(things, thingNumbers.of(thing))
    return number
  }

  const add = (article: Brief, sketch = sketchOf(article)): number => {
    const size = sketch.features.length
    const numbered = new Float64Array(size)
    for (let at = 0; at < size; at++) {
      const number = numberOf(sketch.features[at]!, sketch.things[at]!)
      // number and weight in one, so that sorting by the number keeps both together
      const weight = Math.round(sketch.weights[at]! * unit)
      numbered[at] = number * weightRoom + weight
      if (at < heaviest) {
        push(heavy, number)
        push(heavyWeights, weight)
      }
    }
    for (let at = size; at < heaviest; at++) {
      push(heavy, -1)
      push(heavyWeights, 0)
    }
    for (const each of numbered.sort()) {
      const number = Math.floor(each / weightRoom)
      push(features, number)
      push(weights, each - number * weightRoom)
    }
    push(starts, features.length)
    articles.push({
      order: orderOf(article),
      day: numberOfDay(article.published),
      leadDays: listed(sketch.days),
      towns: listed(sketch.towns),
    })
    return articles.length - 1
  }

  return { articles, features, weights, starts, heavy, heavyWeights, things, add }
}

/** More than any weight is. */
const weightRoom = 1 << 16
