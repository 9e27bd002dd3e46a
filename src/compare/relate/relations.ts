import type { Relation } from '../../claims/comparison.js'
import type { SlotHead } from '../slots/slots.js'
import type { DraftFigure } from './figures.js'

/** How each two figures of a slot stand to each other. */
export const relationsOf = (_head: SlotHead, figures: readonly DraftFigure[]): readonly Relation[] =>
  figures.flatMap((a, index) =>
    figures.slice(index + 1).map((b): Relation => {
      const meets =
        (a.interval.max ?? Number.POSITIVE_INFINITY) >= (b.interval.min ?? 0) &&
        (b.interval.max ?? Number.POSITIVE_INFINITY) >= (a.interval.min ?? 0)
      return {
        a: a.id,
        b: b.id,
        relation: meets ? 'compatible' : 'conflict',
        consistent: meets,
        rule: meets ? 'intervals-meet' : 'intervals-apart',
        because: { day: null, cue: null, correction: false },
      }
    }),
  )
