import type { Independent, Relation, Slot, Summary } from '../../claims/comparison.js'
import type { Origins } from '../origins/origins.js'
import type { DraftFigure } from '../relate/figures.js'
import type { SlotHead } from '../slots/slots.js'
import type { FigureClaim } from '../types.js'

/** How many independent origins stand behind claims. */
export const independentOf = (claims: readonly FigureClaim[], origins: Origins): Independent => {
  const named = new Set(claims.map(origins.of).filter((origin) => origin !== null)).size
  const unattributed = new Set(claims.filter((claim) => origins.of(claim) === null).map(({ article }) => article)).size
  return { named, unattributed, atMost: named + unattributed }
}

/** Low, best and high of a slot, with the rule that chose. */
export const summaryOf = (
  _head: SlotHead,
  figures: readonly DraftFigure[],
  _relations: readonly Relation[],
  origins: Origins,
): Summary => {
  const lows = figures.flatMap(({ interval }) => interval.min ?? [])
  const highs = figures.map(({ interval }) => interval.max)
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    best: figures.at(-1)?.count.value ?? null,
    high: highs.includes(null) ? null : Math.max(...highs.map((high) => high ?? 0)),
    rule: 'last',
    from: figures.map(({ id }) => id),
    independent: independentOf(
      figures.flatMap(({ claims }) => claims),
      origins,
    ),
    disputed: false,
  }
}

/** What the articles leave open in a slot. */
export const unknownOf = (
  _head: SlotHead,
  _figures: readonly DraftFigure[],
  _relations: readonly Relation[],
  _origins: Origins,
): Slot['unknown'] => []
