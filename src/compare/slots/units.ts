import { type Conversion, conversionOf } from '../../lexicon/numbers/conversions.js'
import type { Reading } from './reading.js'

/** What a unit measures; the unit itself where it does not convert. */
export const measureOf = (unit: string | null): string => conversionOf(unit)?.measures ?? unit ?? ''

/** How many times more one figure may be than another of another unit: a wave of 30 feet is no march of five miles. */
const sameSize = 3

const unitOf = ({ claim: { count } }: Reading): string => count.unit ?? ''

/** The unit that most are told in; of several the first by name. */
const commonestUnit = (items: readonly Reading[]): string => {
  const told = new Map<string, number>()
  for (const item of items) told.set(unitOf(item), (told.get(unitOf(item)) ?? 0) + 1)
  return [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** How many digits of a converted number tell something. */
const digitsKept = 3

const converted = (item: Reading, from: Conversion, to: Conversion, unit: string): Reading => {
  const { count } = item.claim
  const isRound = from.isRound && to.isRound
  const convert = (value: number | null): number | null =>
    value === null ? null : Number(((value * from.factor) / to.factor).toPrecision(isRound ? 12 : digitsKept))
  const [value, min, max] = [convert(count.value), convert(count.min), convert(count.max)]
  // a number in feet is no exact one in metres
  const bound = count.bound === 'exact' && !isRound ? 'approximate' : count.bound
  const ends = bound === count.bound ? { min, max } : { min: null, max: null }
  return { ...item, claim: { ...item.claim, count: { ...count, unit, bound, value, ...ends } } }
}

/**
 * Tells amounts in several units that convert in the one that most are told in, where they are of one size; else sets those of each unit
 * apart.
 */
export const inOneUnit = (items: readonly Reading[]): readonly (readonly Reading[])[] => {
  const units = [...new Set(items.map(unitOf))]
  const unit = commonestUnit(items)
  const to = conversionOf(unit)
  if (units.length < 2 || to === null) return [items]
  const sizes = items.flatMap(({ claim: { count } }) => {
    const value = count.value ?? count.min ?? count.max
    return value === null ? [] : [value * (conversionOf(count.unit)?.factor ?? 1)]
  })
  if (Math.max(...sizes) > sameSize * Math.min(...sizes))
    return units.map((one) => items.filter((item) => unitOf(item) === one))
  return [
    items.map((item) => {
      const from = conversionOf(item.claim.count.unit)
      return unitOf(item) === unit || from === null ? item : converted(item, from, to, unit)
    }),
  ]
}
