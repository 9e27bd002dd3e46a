import type { EventPlaces, Feature, Features, Outline } from '../types.js'

/** The features of many articles: each is kept once, an article is a stretch of numbers and weights. */
interface Table {
  readonly known: Omit<Feature, 'weight'>[]
  numbers: Int32Array
  weights: Float64Array
  length: number
}

const grow = (table: Table): void => {
  const [numbers, weights] = [new Int32Array(table.length * 2), new Float64Array(table.length * 2)]
  numbers.set(table.numbers)
  weights.set(table.weights)
  table.numbers = numbers
  table.weights = weights
}

/** A class, as what an object literal reads on demand would cost more memory for each article than it saves. */
class CompactFeatures implements Features {
  readonly days: readonly string[]
  readonly towns: readonly string[]
  readonly #table: Table
  readonly #start: number
  readonly #length: number

  constructor(table: Table, start: number, { days, towns }: Features) {
    this.days = days
    this.towns = towns
    this.#table = table
    this.#start = start
    this.#length = table.length - start
  }

  get vector(): readonly Feature[] {
    const { known, numbers, weights } = this.#table
    const start = this.#start
    return Array.from({ length: this.#length }, (_, index) => {
      const { key, kind, name } = known[numbers[start + index]!]!
      return { key, kind, name, weight: weights[start + index]! }
    })
  }

  toJSON(): Features {
    return { vector: this.vector, days: this.days, towns: this.towns }
  }
}

class CompactOutline implements Outline {
  readonly id: string
  readonly sha256: string | null
  readonly published: string | null
  readonly publishedAt: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly credit: string | null
  readonly carrier: string | null
  readonly fingerprint: string | null
  readonly features: Features
  readonly #eventPlaces: string

  constructor(outline: Outline, features: Features) {
    this.id = outline.id
    this.sha256 = outline.sha256
    this.published = outline.published
    this.publishedAt = outline.publishedAt
    this.title = outline.title
    this.outlet = outline.outlet
    this.credit = outline.credit
    this.carrier = outline.carrier
    this.fingerprint = outline.fingerprint
    this.features = features
    this.#eventPlaces = JSON.stringify(outline.eventPlaces)
  }

  get eventPlaces(): EventPlaces {
    return JSON.parse(this.#eventPlaces)
  }

  toJSON(): Outline {
    return { ...this, eventPlaces: this.eventPlaces }
  }
}

/**
 * Makes outlines small for as long as they wait: features are kept once for all articles, and places of events as text. What is read of an outline stays
 * the same.
 */
export const createCompacting = (): ((outline: Outline) => Outline) => {
  const table: Table = { known: [], numbers: new Int32Array(1024), weights: new Float64Array(1024), length: 0 }
  const byKey = new Map<string, number>()
  // one feature can have several names: "Mansura", "Mansoura"
  const byName = new Map<string, number>()
  const numberOf = ({ key, kind, name }: Feature): number => {
    const first = byKey.get(key)
    if (first !== undefined && table.known[first]!.name === name) return first
    const told = first === undefined ? '' : `${key}\n${name}`
    const number = first === undefined ? undefined : byName.get(told)
    if (number !== undefined) return number
    if (first === undefined) byKey.set(key, table.known.length)
    else byName.set(told, table.known.length)
    return table.known.push({ key, kind, name }) - 1
  }
  return (outline) => {
    const start = table.length
    for (const feature of outline.features.vector) {
      if (table.length === table.numbers.length) grow(table)
      table.numbers[table.length] = numberOf(feature)
      table.weights[table.length] = feature.weight
      table.length++
    }
    return new CompactOutline(outline, new CompactFeatures(table, start, outline.features))
  }
}
