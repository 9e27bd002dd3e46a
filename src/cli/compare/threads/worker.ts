import type { ComparisonDiagnostic } from '../../../claims/comparison.js'
import { slotDiagnostics } from '../../../compare/compare.js'
import type { PlannedEvent } from '../../../compare/plan/plan.js'
import { compareOne } from '../batch.js'
import { type Begun, formatOf } from '../formats.js'
import type { PlacedArticle } from '../rendered.js'
import type { Parts } from '../sinks.js'
import { readPlace } from '../spool/spool.js'

/** Events for a worker thread, as JSON of planned events: a text is handed over faster than what it tells. */
export interface ComparedPart extends Begun, Pick<Parts, 'layout' | 'excel' | 'formats'> {
  readonly events: string
  readonly tolerance: number
  /** the file in which the claims wait */
  readonly file: number
}

/** What became of them. */
export interface WrittenPart {
  /** a text for each format */
  readonly texts: readonly string[]
  readonly slots: number
  readonly relations: readonly string[]
  readonly found: readonly ComparisonDiagnostic[]
}

/** The task of a worker thread that compares events. */
export const compareEvents = async (part: ComparedPart): Promise<WrittenPart> => {
  const formats = await Promise.all(part.formats.map((name) => formatOf(name, part, part)))
  const texts = formats.map(() => '')
  const relations: string[] = []
  const found: ComparisonDiagnostic[] = []
  let slots = 0
  for (const planned of JSON.parse(part.events) as PlannedEvent<PlacedArticle>[]) {
    const one = compareOne(planned, (place) => readPlace(part.file, place), part.tolerance)
    for (const [index, { event }] of formats.entries()) texts[index] += event(one)
    slots += one.slots.length
    for (const slot of one.slots) for (const { relation } of slot.relations) relations.push(relation)
    found.push(...slotDiagnostics(one.slots))
  }
  return { texts, slots, relations, found }
}
