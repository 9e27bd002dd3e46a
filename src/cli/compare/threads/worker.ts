import type { ComparisonDiagnostic } from '../../../claims/comparison.js'
import type { PlannedEvent } from '../../../compare/batch.js'
import { claimsUnder, comparePlanned, slotDiagnostics } from '../../../compare/compare.js'
import type { FigureClaim, Outline } from '../../../compare/types.js'
import { type Begun, formatOf } from '../formats.js'
import { claimsIn, outlineIn, type Sentences } from '../rendered.js'
import type { Parts } from '../sinks.js'
import { type Place, readPlace } from '../spool.js'

/** An article for a worker thread: where what was kept of it waits, and what it is called here. */
export interface SentArticle {
  readonly id: string
  readonly sha256: string | null
  readonly place: Place
}

/** An event for a worker thread. */
export interface SentEvent {
  readonly planned: Omit<PlannedEvent, 'members'> & { readonly members: readonly SentArticle[] }
  /** what other articles tell of it, and these articles */
  readonly told: { readonly claims: readonly FigureClaim[]; readonly outlines: readonly SentArticle[] }
  /** the group of copies of each of its articles */
  readonly copies: readonly (readonly [id: string, group: number])[]
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

const compareSent = ({ planned, told, copies, left }: SentEvent, file: number, tolerance: number) => {
  const sentences = new Map<string, Sentences>()
  const outlines = told.outlines.map((article) => {
    const bytes = readPlace(file, article.place)
    sentences.set(article.id, claimsIn(bytes)[1])
    return outlineIn(bytes, article)
  })
  const members: Outline[] = []
  const claims = planned.members.flatMap((article, index) => {
    const bytes = readPlace(file, article.place)
    const [own, ofOwn] = claimsIn(bytes)
    members.push(outlineIn(bytes, article))
    sentences.set(article.id, ofOwn)
    const away = new Set(left[index])
    return claimsUnder(article.id, own).filter(({ count }) => !away.has(count.id))
  })
  const all = { claims: told.claims, outlines }
  return {
    ...comparePlanned({ ...planned, members }, claims, new Map(copies), tolerance, all),
    sentenceOf: (article: string, sentence: number) => sentences.get(article)?.[sentence] ?? null,
  }
}

/** The task of a worker thread that compares events. */
export const compareEvents = async (part: ComparedPart): Promise<WrittenPart> => {
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
