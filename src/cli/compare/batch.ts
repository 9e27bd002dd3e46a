import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import { type Plan, type PlannedEvent, planOf, settle } from '../../compare/batch.js'
import { claimsUnder, comparePlanned, undatedDiagnostics } from '../../compare/compare.js'
import type { FigureClaim } from '../../compare/types.js'
import type { ReadArticle, Reading } from './articles.js'
import type { One } from './formats.js'
import type { CompareOptions } from './options.js'
import { claimsIn, type Sentences } from './rendered.js'
import type { Spool } from './spool.js'

/** What was read, in its fixed order, and which articles tell which event. */
export interface Batch {
  readonly articles: ReadonlyMap<string, ReadArticle>
  readonly plan: Plan
  readonly doubled: number
  readonly undated: readonly string[]
  readonly diagnostics: readonly ComparisonDiagnostic[]
}

/** Puts what was read in order and finds the events. */
export const batchOf = (
  { articles, diagnostics }: Reading,
  { window }: CompareOptions,
  given: ReadonlyMap<string, string> | null,
): Batch => {
  const settled = settle(articles)
  const outlines = settled.entries.map(({ outline }) => outline)
  const plan = planOf(outlines, { window, given })
  const undated = outlines.filter(({ published }) => published === null).map(({ id }) => id)
  return {
    articles: new Map(settled.entries.map((entry) => [entry.outline.id, entry])),
    plan,
    doubled: settled.doubled,
    undated,
    diagnostics: [...diagnostics, ...settled.diagnostics, ...plan.diagnostics, ...undatedDiagnostics(undated)],
  }
}

/** The claims and sentences of the articles of one event, back from the spool. */
const readBack = (
  { members }: PlannedEvent,
  { articles }: Batch,
  spool: Spool,
): { readonly claims: readonly FigureClaim[]; readonly sentences: ReadonlyMap<string, Sentences> } => {
  const sentences = new Map<string, Sentences>()
  const claims = members.flatMap(({ id }) => {
    const [own, told] = claimsIn(spool.read(articles.get(id)!.place))
    sentences.set(id, told)
    return claimsUnder(id, own)
  })
  return { claims, sentences }
}

/** Compares one event. */
export const compareOne = (
  planned: PlannedEvent,
  batch: Batch,
  spool: Spool,
  { tolerance }: CompareOptions,
): One & { readonly claims: readonly FigureClaim[] } => {
  const { claims, sentences } = readBack(planned, batch, spool)
  const { event, slots } = comparePlanned(planned, claims, batch.plan.copies, tolerance)
  return { event, slots, claims, sentenceOf: (article, sentence) => sentences.get(article)?.[sentence] ?? null }
}
