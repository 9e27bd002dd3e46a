import { type EventRow, eventRowNamed, levelRowNamed } from '../../lexicon/classes/index.js'
import { eventOfCount } from '../slots/event-of-count.js'
import type { SlotHead } from '../slots/slots.js'
import type { DraftFigure } from './figures.js'
import type { PairFacts } from './pairs.js'

/** The class of what most claims of a slot tell; of its head where that names one. */
const commonClass = ({ of }: SlotHead, figures: readonly DraftFigure[]): EventRow | null => {
  const named = of.class === null ? null : eventRowNamed(of.class)
  if (named !== null) return named
  const votes = new Map<EventRow, number>()
  for (const { claims } of figures)
    for (const { count } of claims) {
      const row = eventOfCount(count)
      if (row !== null) votes.set(row, (votes.get(row) ?? 0) + 1)
    }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0].name < b[0].name ? -1 : 1))[0]?.[0] ?? null
}

/** Whether what is counted is only to come, or may. */
export const isPlan = (status: string): boolean => status === 'planned' || status === 'possible'

/** Whether the number of a slot rises while it is told, changes (both ways, or as plans and offers do), or stands. */
export const quantityOf = (head: SlotHead, figures: readonly DraftFigure[]): PairFacts['quantity'] => {
  const level = head.kind === 'cardinal' || head.counted.class === null ? null : levelRowNamed(head.counted.class)
  if (level !== null) return level.rises === true ? 'rising' : 'changing'
  const row = commonClass(head, figures)
  if (row?.rises === true) return 'rising'
  if (row?.changes === true || isPlan(head.status)) return 'changing'
  return figures.some(({ claims }) => claims.some(({ count }) => isPlan(count.status))) ? 'changing' : 'standing'
}
