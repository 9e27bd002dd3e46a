import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import { type Plan, type PlannedEvent, planOf, settle } from '../../compare/batch.js'
import { claimsUnder, comparePlanned, undatedDiagnostics } from '../../compare/compare.js'
import { type Compared, type Mentions, mentionsOf, ownOf } from '../../compare/index.js'
import type { FigureClaim, Outline } from '../../compare/types.js'
import type { ReadArticle, Reading } from './articles.js'
import type { One } from './formats.js'
import type { CompareOptions } from './options.js'
import { claimsIn, type Sentences } from './rendered.js'
import type { Spool } from './spool.js'

/** What was read, in its fixed order, and which articles tell which event. */
export interface Batch {
  readonly articles: ReadonlyMap<string, ReadArticle>
  readonly plan: Plan
  /** which claims are of events of other articles */
  readonly mentions: Mentions
  readonly doubled: number
  readonly undated: readonly string[]
  readonly diagnostics: readonly ComparisonDiagnostic[]
}

/** Puts what was read in order and finds the events. */
export const batchOf = (
  { articles, diagnostics }: Reading,
  { window }: CompareOptions,
  given: ReadonlyMap<string, string> | null,
  spool: Spool,
): Batch => {
  const settled = settle(articles)
  const outlines = settled.entries.map(({ outline }) => outline)
  const plan = planOf(outlines, { window, given })
  const undated = outlines.filter(({ published }) => published === null).map(({ id }) => id)
  const byId = new Map(settled.entries.map((entry) => [entry.outline.id, entry]))
  return {
    articles: byId,
    plan,
    mentions: mentionsOf(plan.events, ({ id }) => claimsUnder(id, claimsIn(spool.read(byId.get(id)!.place))[0])),
    doubled: settled.doubled,
    undated,
    diagnostics: [...diagnostics, ...settled.diagnostics, ...plan.diagnostics, ...undatedDiagnostics(undated)],
  }
}

/** The claims and sentences of articles, back from the spool. */
const readBack = (
  outlines: readonly Outline[],
  { articles }: Batch,
  spool: Spool,
): { readonly claims: readonly FigureClaim[]; readonly sentences: ReadonlyMap<string, Sentences> } => {
  const sentences = new Map<string, Sentences>()
  const claims = outlines.flatMap(({ id }) => {
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
): One & Pick<Compared, 'reasonsOf'> & { readonly claims: readonly FigureClaim[] } => {
  const { claims, sentences } = readBack(planned.members, batch, spool)
  const told = batch.mentions.toldOf(planned)
  const others = readBack(told.outlines, batch, spool).sentences
  const own = ownOf(batch.mentions, claims)
  const compared = comparePlanned(planned, own, batch.plan.copies, tolerance, told)
  return {
    ...compared,
    claims: [...own, ...told.claims],
    sentenceOf: (article, sentence) => (sentences.get(article) ?? others.get(article))?.[sentence] ?? null,
  }
}
