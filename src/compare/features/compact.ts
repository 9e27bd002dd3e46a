import type { Feature, Outline } from '../types.js'

/**
 * Makes outlines small for as long as they wait: each feature is kept once for all articles, an article has its number and its weight. What
 * is read of the outline stays the same.
 */
export const createCompacting = (): ((outline: Outline) => Outline) => {
  const numbers = new Map<string, number>()
  const known: Omit<Feature, 'weight'>[] = []
  // one feature can have several names: "Mansura", "Mansoura"
  const numberOf = ({ key, kind, name }: Feature): number => {
    const told = `${key}\n${name}`
    const number = numbers.get(told)
    if (number !== undefined) return number
    known.push({ key, kind, name })
    numbers.set(told, known.length - 1)
    return known.length - 1
  }
  return (outline) => {
    const { vector, days, towns } = outline.features
    const features = Int32Array.from(vector, numberOf)
    const weights = Float64Array.from(vector, ({ weight }) => weight)
    return {
      ...outline,
      features: {
        get vector(): readonly Feature[] {
          return Array.from(features, (number, index) => ({ ...known[number]!, weight: weights[index]! }))
        },
        days,
        towns,
      },
    }
  }
}
