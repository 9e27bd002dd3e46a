import { comparePlanned } from '../../compare/compare.js'
import { type Diagnostics, newDiagnostics } from '../../compare/plan/diagnostics.js'
import { type Plan, type PlannedEvent, planOf } from '../../compare/plan/plan.js'
import { newSettling, type Settling } from '../../compare/plan/settle.js'
import type { One } from './formats.js'
import type { CompareOptions } from './options.js'
import {
  articleIn,
  briefIn,
  claimsOf,
  type PlacedArticle,
  type ReadArticle,
  type Sentences,
  sketchOf,
} from './rendered.js'
import { sorterIn } from './spool/sorter.js'
import type { Place, Spool } from './spool/spool.js'

/** What is read, until it is known which articles tell which event. */
export interface Reading {
  readonly settling: Settling<ReadArticle>
  /** where all that was read lies, doubles too */
  readonly places: () => Iterable<Place>
  /** what there is to tell of single articles */
  readonly diagnostics: Diagnostics
  /** what there is to tell of all of them */
  readonly settled: Diagnostics
}

export const newReading = (spool: Spool): Reading => {
  const settled = newDiagnostics()
  const articles = sorterIn(spool)()
  function* places(): Generator<Place> {
    for (const [, value] of articles.sorted()) yield JSON.parse(value) as ReadArticle
  }
  return { settling: newSettling(articles, settled), places, diagnostics: newDiagnostics(), settled }
}

/** Which articles tell which event, and what there is to tell of all of them. */
export interface Batch {
  readonly plan: Plan<PlacedArticle>
  readonly doubled: number
  readonly diagnostics: Diagnostics
}

/** Puts what was read in order and finds the events. */
export const batchOf = (
  { settling, diagnostics, settled }: Reading,
  { window }: CompareOptions,
  given: ReadonlyMap<string, string> | null,
  spool: Spool,
): Batch => {
  settled.addKept(diagnostics.kept())
  const source = {
    sketch: (article: PlacedArticle) => sketchOf(spool.read(article)),
    brief: (article: PlacedArticle) => briefIn(spool.read(article), article),
    claims: (article: PlacedArticle) => claimsOf(spool.read(article), article),
  }
  const tools = { sorter: sorterIn(spool), diagnostics: settled }
  const plan = planOf(settling.entries(), source, { window, given }, tools)
  return { plan, doubled: settling.doubled(), diagnostics: settled }
}

/** An event with all that was found of it, and what it was found from. */
export type ComparedOne = One & ReturnType<typeof comparePlanned>

/** Compares one event. */
export const compareOne = (
  planned: PlannedEvent<PlacedArticle>,
  read: (place: Place) => Uint8Array,
  tolerance: number,
): ComparedOne => {
  const sentences = new Map<string, Sentences>()
  const compared = comparePlanned(
    planned,
    (article) => {
      const known = articleIn(read(article), article)
      sentences.set(article.id, known.sentences)
      return known
    },
    tolerance,
  )
  return {
    ...compared,
    sentenceOf: (article, sentence) => sentences.get(article)?.[sentence] ?? null,
  }
}
