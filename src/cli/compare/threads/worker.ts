import type { ComparisonDiagnostic } from '../../../claims/comparison.js'
import type { PlannedEvent } from '../../../compare/batch.js'
import { claimsUnder, comparePlanned, slotDiagnostics } from '../../../compare/compare.js'
import type { Told } from '../../../compare/index.js'
import { type Begun, formatOf } from '../formats.js'
import { claimsIn, type Sentences } from '../rendered.js'
import type { Parts } from '../sinks.js'
import { type Place, readPlace } from '../spool.js'

/** An event for a worker thread. */
export interface SentEvent {
  readonly planned: PlannedEvent
  readonly told: Told
  /** the group of copies of each of its articles */
  readonly copies: readonly (readonly [id: string, group: number])[]
  /** where the claims of its articles wait, and those of articles that tell of it */
  readonly places: readonly Place[]
  readonly toldPlaces: readonly Place[]
  /** for each of its articles the ids of counts that are of other events */
  readonly left: readonly (readonly string[])[]
}

/** Events for a worker thread, as JSON of `SentEvent`s: a text is handed over faster than what it tells. */
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

const compareSent = (
  { planned, told, copies, places, toldPlaces, left }: SentEvent,
  file: number,
  tolerance: number,
) => {
  const sentences = new Map<string, Sentences>()
  for (const [index, { id }] of told.outlines.entries())
    sentences.set(id, claimsIn(readPlace(file, toldPlaces[index]!))[1])
  const claims = planned.members.flatMap(({ id }, index) => {
    const [own, ofOwn] = claimsIn(readPlace(file, places[index]!))
    sentences.set(id, ofOwn)
    const away = new Set(left[index])
    return claimsUnder(id, own).filter(({ count }) => !away.has(count.id))
  })
  return {
    ...comparePlanned(planned, claims, new Map(copies), tolerance, told),
    sentenceOf: (article: string, sentence: number) => sentences.get(article)?.[sentence] ?? null,
  }
}

/** The worker's task, run by the pool. */
export const run = async (part: ComparedPart): Promise<WrittenPart> => {
  const formats = await Promise.all(part.formats.map((name) => formatOf(name, part, part)))
  const texts = formats.map(() => '')
  const relations: string[] = []
  const found: ComparisonDiagnostic[] = []
  let slots = 0
  for (const sent of JSON.parse(part.events) as SentEvent[]) {
    const one = compareSent(sent, part.file, part.tolerance)
    for (const [index, { event }] of formats.entries()) texts[index] += event(one)
    slots += one.slots.length
    for (const slot of one.slots) for (const { relation } of slot.relations) relations.push(relation)
    found.push(...slotDiagnostics(one.slots))
  }
  return { texts, slots, relations, found }
}
