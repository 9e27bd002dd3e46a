import type { Slot } from '../../claims/comparison.js'
import type { FigureClaim, Outline } from '../types.js'

/** What tells one slot of an event from another. */
export type SlotHead = Pick<
  Slot,
  'counted' | 'of' | 'kind' | 'unit' | 'per' | 'scope' | 'instance' | 'place' | 'day' | 'status' | 'background'
>

/** The claims that tell one quantity of one event. */
export interface DraftSlot {
  /** unique in the event, made from what tells the slot apart */
  readonly key: string
  readonly head: SlotHead
  /** the key of the slot that is the whole; null where there is none */
  readonly wholeKey: string | null
  readonly claims: readonly FigureClaim[]
}

/** Puts the claims of the articles of one event into slots, in a fixed order. */
export const slotsOf = (_outlines: readonly Outline[], claims: readonly FigureClaim[]): readonly DraftSlot[] => {
  const byKey = new Map<string, FigureClaim[]>()
  for (const claim of claims) {
    const { kind, unit, counted, event, outcome } = claim.count
    if (counted === null && event === null) continue
    const key = [kind, unit, outcome ?? event?.lemma ?? '', outcome === null ? (counted?.head ?? '') : 'people'].join(
      '|',
    )
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, [claim])
    else group.push(claim)
  }
  return [...byKey].map(([key, group]) => {
    const first = group[0]!.count
    return {
      key,
      head: {
        counted: { class: null, heads: [...new Set(group.flatMap(({ count }) => count.counted?.head ?? []))].sort() },
        of: {
          class: first.outcome,
          lemmas: [...new Set(group.flatMap(({ count }) => count.event?.lemma ?? []))].sort(),
        },
        kind: first.kind,
        unit: first.unit,
        per: null,
        scope: 'unknown',
        instance: null,
        place: null,
        day: null,
        status: 'unknown',
        background: false,
      },
      wholeKey: null,
      claims: group,
    }
  })
}
