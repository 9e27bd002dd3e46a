import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import { type Plan, type PlannedEvent, planOf, settle } from '../../compare/batch.js'
import { claimsUnder, comparePlanned, undatedDiagnostics } from '../../compare/compare.js'
import { type Compared, type Mentions, mentionsOf, ownOf } from '../../compare/index.js'
import type { FigureClaim, Outline, Waiting } from '../../compare/types.js'
import type { Reading } from './articles.js'
import type { One } from './formats.js'
import type { CompareOptions } from './options.js'
import { claimsIn, outlineIn, type ReadArticle, type Sentences } from './rendered.js'
import type { Spool } from './spool.js'

/** What was read, in its fixed order, and which articles tell which event. */
export interface Batch {
  readonly articles: ReadonlyMap<string, ReadArticle>
  readonly plan: Plan<Waiting>
  /** which claims are of events of other articles */
  readonly mentions: Mentions<Waiting>
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

/** What was read of articles, back from where it waited. */
const readBack = (
  waiting: readonly Waiting[],
  { articles }: Batch,
  spool: Spool,
): {
  readonly outlines: readonly Outline[]
  readonly claims: readonly FigureClaim[]
  readonly sentences: ReadonlyMap<string, Sentences>
} => {
  const sentences = new Map<string, Sentences>()
  const outlines: Outline[] = []
  const claims = waiting.flatMap((article) => {
    const bytes = spool.read(articles.get(article.id)!.place)
    const [own, told] = claimsIn(bytes)
    outlines.push(outlineIn(bytes, article))
    sentences.set(article.id, told)
    return claimsUnder(article.id, own)
  })
  return { outlines, claims, sentences }
}

/** Compares one event. */
export const compareOne = (
  planned: PlannedEvent<Waiting>,
  batch: Batch,
  spool: Spool,
  { tolerance }: CompareOptions,
): One &
  Pick<Compared, 'reasonsOf'> & { readonly claims: readonly FigureClaim[]; readonly members: readonly Outline[] } => {
  const { outlines: members, claims, sentences } = readBack(planned.members, batch, spool)
  const told = batch.mentions.toldOf(planned)
  const others = readBack(told.outlines, batch, spool)
  const own = ownOf(batch.mentions, claims)
  const all = { claims: told.claims, outlines: others.outlines }
  const compared = comparePlanned({ ...planned, members }, own, batch.plan.copies, tolerance, all)
  return {
    ...compared,
    members,
    claims: [...own, ...told.claims],
    sentenceOf: (article, sentence) => (sentences.get(article) ?? others.sentences.get(article))?.[sentence] ?? null,
  }
}
