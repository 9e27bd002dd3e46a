import { readIsoDay } from '../../document/days.js'
import { minhashes } from '../origins/minhashes.js'
import type { Named, Sketch } from '../types.js'
import { type Column, column, push } from './column.js'
import { type Numbers, newNumbers } from './numbers.js'

/**
 * The features of many articles in little memory: each feature has a number, an article is a stretch of the columns. Weights are whole numbers,
 * so that sums of them are the same in any order.
 */
export interface Store<Item extends Named = Named> {
  readonly articles: StoredArticle<Item>[]
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
  add(article: Item, sketch: Sketch): number
  /** the minhashes of an article; null where it has none */
  readonly printOf: (article: number) => Uint32Array | null
  /** some of the articles in a store of their own, in their order; the features of the others are forgotten */
  readonly kept: (live: readonly number[]) => Store<Item>
}

/** What the rules on days and places ask of an article. */
export interface StoredArticle<Item extends Named = Named> {
  readonly item: Item
  /** days since 1970; null where it is undated */
  readonly day: number | null
  readonly leadDays: readonly number[]
  /** whether these are days on which something was said */
  readonly areSaid: boolean
  /** figures of the dead in its lead, sorted */
  readonly dead: readonly number[]
  /** hashes of its towns */
  readonly towns: readonly number[]
}

/** Weights are kept in so many parts of 1. */
export const unit = 1 << 15

/** By so many features an article is looked up. */
export const heaviest = 8

/** The number of an ISO day; null where there is none. */
export const numberOfDay = (day: string | null): number | null => (day === null ? null : readIsoDay(day))

/** What orders articles, whatever the order they come in: the hash, then the id. */
export const compareItems = (a: Named, b: Named): number => {
  const [one, other] = [a.sha256 ?? '', b.sha256 ?? '']
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

const none: readonly number[] = []

/** The numbers of a list, which most articles leave empty. */
const listed = (numbers: Float64Array): readonly number[] => (numbers.length === 0 ? none : [...numbers])

/** More than any weight is. */
const weightRoom = 1 << 16

interface Columns extends Pick<Store, 'features' | 'weights' | 'starts' | 'heavy' | 'heavyWeights' | 'things'> {
  /** minhashes of the articles that have them, behind each other */
  readonly prints: Column
  /** where those of each article begin; -1 where it has none */
  readonly printAt: Column
}

const newColumns = (): Columns => {
  const columns = {
    features: column(),
    weights: column(),
    starts: column(),
    heavy: column(),
    heavyWeights: column(),
    things: column(),
    prints: column(),
    printAt: column(),
  }
  push(columns.starts, 0)
  return columns
}

/** New numbers for the features that are in use and the things that they are features of, in their order. */
const renumbering = (things: Column, used: Iterable<number>): { readonly to: Int32Array; readonly count: number } => {
  const to = new Int32Array(things.length).fill(-1)
  for (const number of used) {
    to[number] = 0
    if (things.values[number]! >= 0) to[things.values[number]!] = 0
  }
  let count = 0
  for (let number = 0; number < to.length; number++) if (to[number] === 0) to[number] = count++
  return { to, count }
}

function* stretchesOf({ values }: Column, starts: Column, live: readonly number[]): Generator<number> {
  for (const article of live)
    for (let at = starts.values[article]!; at < starts.values[article + 1]!; at++) yield values[at]!
}

const copyPrint = (from: Columns, to: Columns, article: number): void => {
  const start = from.printAt.values[article]!
  push(to.printAt, start < 0 ? -1 : to.prints.length)
  if (start >= 0) for (let k = 0; k < minhashes; k++) push(to.prints, from.prints.values[start + k]!)
}

const copyArticle = (from: Columns, to: Columns, article: number, numbers: Int32Array): void => {
  for (let at = from.starts.values[article]!; at < from.starts.values[article + 1]!; at++) {
    push(to.features, numbers[from.features.values[at]!]!)
    push(to.weights, from.weights.values[at]!)
  }
  push(to.starts, to.features.length)
  for (let at = article * heaviest; at < (article + 1) * heaviest; at++) {
    const feature = from.heavy.values[at]!
    push(to.heavy, feature < 0 ? -1 : numbers[feature]!)
    push(to.heavyWeights, from.heavyWeights.values[at]!)
  }
  copyPrint(from, to, article)
}

/** The number of a feature. What it is a feature of gets its number from the same table, as most features are things themselves. */
const numberOf = (key: number, thing: number, things: Column, numbers: Numbers): number => {
  const known = things.length
  const number = numbers.of(key)
  if (number < known && things.values[number]! >= 0) return number
  if (number === known) push(things, -1)
  const ofThing = numbers.of(thing)
  if (ofThing === things.length) push(things, -1)
  things.values[number] = ofThing
  return number
}

/** Adds the features of a sketch: number and weight in one, so that sorting by the number keeps both together. */
const addFeatures = (
  sketch: Sketch,
  { features, weights, starts, heavy, heavyWeights, things }: Columns,
  to: Numbers,
) => {
  const size = sketch.features.length
  const numbered = new Float64Array(size)
  for (let at = 0; at < size; at++) {
    const number = numberOf(sketch.features[at]!, sketch.things[at]!, things, to)
    const weight = Math.round(sketch.weights[at]! * unit)
    numbered[at] = number * weightRoom + weight
    if (at >= heaviest) continue
    push(heavy, number)
    push(heavyWeights, weight)
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
}

/** The features of some articles under new numbers, and what gives more of them theirs. */
const keptColumns = (columns: Columns, numbers: Numbers, live: readonly number[]): [Columns, Numbers] => {
  const { features, starts, things } = columns
  const { to, count } = renumbering(things, stretchesOf(features, starts, live))
  const kept = newColumns()
  for (const [number, after] of to.entries()) {
    const thing = things.values[number]!
    // things that are no features of their own have none
    if (after >= 0) push(kept.things, thing < 0 ? -1 : to[thing]!)
  }
  for (const article of live) copyArticle(columns, kept, article, to)
  return [kept, numbers.renumbered(to, count)]
}

const storeOf = <Item extends Named>(
  articles: StoredArticle<Item>[],
  columns: Columns,
  numbers: Numbers,
): Store<Item> => {
  const { prints, printAt, ...told } = columns
  return {
    articles,
    ...told,
    add: (item, sketch) => {
      addFeatures(sketch, columns, numbers)
      const hasPrint = sketch.minhashes.length === minhashes
      push(printAt, hasPrint ? prints.length : -1)
      if (hasPrint) for (const hash of sketch.minhashes) push(prints, hash | 0)
      articles.push({
        item,
        day: numberOfDay(item.published),
        leadDays: listed(sketch.days),
        areSaid: sketch.said.length > 0,
        dead: listed(sketch.dead),
        towns: listed(sketch.towns),
      })
      return articles.length - 1
    },
    printOf: (article) => {
      const at = printAt.values[article]!
      return at < 0 ? null : new Uint32Array(prints.values.buffer, at * 4, minhashes)
    },
    kept: (live) =>
      storeOf(
        live.map((article) => articles[article]!),
        ...keptColumns(columns, numbers, live),
      ),
  }
}

export const newStore = <Item extends Named = Named>(): Store<Item> => storeOf<Item>([], newColumns(), newNumbers())
