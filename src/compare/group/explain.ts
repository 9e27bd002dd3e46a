import { sketchFrom } from '../features/sketch.js'
import type { Outline } from '../types.js'
import { type Likeness, likenessTo, meanShare, threshold } from './similarity.js'
import { newStore } from './store.js'

/** A feature that two articles share, and what it adds to their likeness. */
export interface SharedFeature {
  readonly kind: string
  readonly name: string
  readonly adds: number
}

/** Why two articles are alike, or are not: likeness = cosine x narrow x apart x day x place. */
export interface PairExplained extends Likeness {
  readonly a: string
  readonly b: string
  /** the shared features, those that add most first */
  readonly shared: readonly SharedFeature[]
}

/** What likeness must come to: of a pair, and of two groups on average. */
export const thresholds = { pair: threshold, mean: threshold * meanShare } as const

/** Explains every pair of some articles, the most alike first. Pairs that share nothing are left out. */
export const explainPairs = (outlines: readonly Outline[]): readonly PairExplained[] => {
  const store = newStore()
  for (const outline of outlines) store.add(outline, sketchFrom(outline))
  const weights = outlines.map(({ features }) => new Map(features.vector.map(({ key, weight }) => [key, weight])))
  const pairs = outlines.flatMap((a, one) => {
    const likenessOf = likenessTo(store, one)
    return outlines.slice(one + 1).flatMap((b, after): PairExplained[] => {
      const likeness = likenessOf(one + 1 + after)
      if (likeness === null) return []
      const shared = a.features.vector.flatMap(({ key, kind, name, weight }): SharedFeature[] => {
        const other = weights[one + 1 + after]!.get(key)
        return other === undefined ? [] : [{ kind, name, adds: weight * other }]
      })
      return [{ a: a.id, b: b.id, ...likeness, shared: shared.sort((x, y) => y.adds - x.adds) }]
    })
  })
  return pairs.sort((x, y) => y.likeness - x.likeness || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
}
