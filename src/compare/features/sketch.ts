import { readIsoDay } from '../../document/days.js'
import { spellingKey } from '../../lexicon/gazetteer/index.js'
import { minhashesOf } from '../origins/minhashes.js'
import type { Feature, Outline, Sketch } from '../types.js'
import { tellingLetters } from './places.js'

/** A hash of 53 bits, so that two keys of a year of news do not meet by chance (cyrb53 by bryc, public domain). */
export const hashOfKey = (key: string): number => {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let index = 0; index < key.length; index++) {
    const unitOfText = key.charCodeAt(index)
    low = Math.imul(low ^ unitOfText, 2_654_435_761)
    high = Math.imul(high ^ unitOfText, 1_597_334_677)
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  return 4_294_967_296 * (high & 0x1fffff) + (low >>> 0)
}

/** What a feature is of: a place and a town of one number or of one name are one thing. */
const thingOf = ({ key, kind, name }: Feature): number => {
  if (kind !== 'place' && kind !== 'town') return hashOfKey(key)
  const spelling = spellingKey(name)
  const number = spelling.length < tellingLetters ? /\d{1,15}$/.exec(key)?.[0] : undefined
  return hashOfKey(`town:${number ?? spelling}`)
}

const numbersOf = (days: readonly string[]): Float64Array =>
  Float64Array.from(days.flatMap((day) => readIsoDay(day) ?? []))

/** Takes of an outline what grouping asks. */
export const sketchFrom = ({ features: { vector, days, areSaid, dead, towns }, fingerprint }: Outline): Sketch => ({
  features: Float64Array.from(vector, ({ key }) => hashOfKey(key)),
  weights: Float64Array.from(vector, ({ weight }) => weight),
  things: Float64Array.from(vector, thingOf),
  days: numbersOf(days),
  said: Float64Array.from(areSaid ? [1] : []),
  dead: Float64Array.from(dead),
  towns: Float64Array.from(towns, hashOfKey),
  minhashes: Float64Array.from(minhashesOf(fingerprint) ?? []),
})

const parts = ['features', 'weights', 'things', 'days', 'said', 'dead', 'towns', 'minhashes'] as const

/** Writes a sketch as bytes: how long each part is, then the parts. */
export const sketchBytes = (sketch: Sketch): Uint8Array => {
  const lengths = parts.map((part) => sketch[part].length)
  const numbers = new Float64Array(parts.length + lengths.reduce((sum, length) => sum + length, 0))
  numbers.set(lengths)
  let at = parts.length
  for (const part of parts) {
    numbers.set(sketch[part], at)
    at += sketch[part].length
  }
  return new Uint8Array(numbers.buffer)
}

/** Where the numbers of a sketch that is read lie. */
let scratch = new Float64Array(1 << 10)

/** Reads a sketch. Its numbers are good until the next one is read: whoever keeps some copies them. */
export const sketchIn = (bytes: Uint8Array): Sketch => {
  if (scratch.byteLength < bytes.length) scratch = new Float64Array(bytes.length)
  // bytes of a file may begin anywhere, numbers may not
  new Uint8Array(scratch.buffer).set(bytes)
  let at: number = parts.length
  const read = parts.map((part, index) => {
    const from = at
    at += scratch[index]!
    return [part, scratch.subarray(from, at)] as const
  })
  return Object.fromEntries(read) as Record<(typeof parts)[number], Float64Array>
}
