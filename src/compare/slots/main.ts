import type { DraftSlot } from './slots.js'

/** In how many articles the lead gives a figure of the slot. */
const leadsOf = ({ claims }: DraftSlot): number =>
  new Set(claims.filter(({ inLead }) => inLead).map(({ article }) => article)).size

/** How much a slot tells of what the event is: what befell people, as a whole, before what things or money are counted. */
const rank = ({ head: { of, scope, status, background } }: DraftSlot): number => {
  if (background || of.class === null) return 0
  return 1 + Number(scope === 'whole') + Number(status !== 'possible' && status !== 'denied')
}

/** The slot by which an event is told: its place in the list, -1 where none has a class of event. */
export const mainOf = (slots: readonly DraftSlot[]): number => {
  let main = -1
  for (const [index, slot] of slots.entries()) {
    if (rank(slot) === 0) continue
    const best = slots[main]
    const more =
      best === undefined
        ? 1
        : leadsOf(slot) - leadsOf(best) || rank(slot) - rank(best) || slot.claims.length - best.claims.length
    if (more > 0) main = index
  }
  return main
}
