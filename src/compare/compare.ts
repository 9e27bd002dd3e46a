import {
  type ComparedEvent,
  type ComparisonDiagnostic,
  comparisonVersion,
  type EventsFile,
  type Slot,
} from '../claims/comparison.js'
import type { DocumentRecord } from '../claims/schema.js'
import type { UserLexicon } from '../lexicon/user.js'
import { toolVersion } from '../version.js'
import { digestOf, type Entry, orderedDiagnostics, type PlannedEvent, planOf, settle } from './batch.js'
import { articleOf, type Compared, compareEvent, mentionsOf, ownOf, type Told } from './index.js'
import type { Article, FigureClaim } from './types.js'
import { type UserWords, withUserSources, withUserWords } from './user-words.js'

/** How records are compared. What is left out has its default. */
export interface ComparisonOptions {
  /** days that may lie between two articles of one event; 10 where it is left out */
  readonly window?: number
  /** how far "about" reaches, as a share of the value; 0.1 where it is left out */
  readonly tolerance?: number
  /** the event of each article by its id, where you know it: then only slots are made */
  readonly events?: Readonly<Record<string, string>>
  /** names and words of your own, made by `readLexicon` */
  readonly lexicon?: UserLexicon
}

/** What records say together. */
export interface Comparison {
  /** what `events.json` holds */
  readonly events: EventsFile
  /** what `slots.ndjson` holds, a slot a line */
  readonly slots: readonly Slot[]
}

/** The defaults of comparing. */
export const comparisonDefaults = { window: 10, tolerance: 0.1 } as const

/** Compares the articles of one planned event. */
export const comparePlanned = (
  { id, group, members, near }: PlannedEvent,
  claims: readonly FigureClaim[],
  copies: ReadonlyMap<string, number>,
  tolerance: number,
  told?: Told,
): Omit<Compared, 'event'> & { readonly event: ComparedEvent } => {
  const { event, ...rest } = compareEvent(group, members, claims, copies, { tolerance }, told)
  return { event: { ...event, id, near }, ...rest }
}

/** What there is to tell of slots as a whole: figures that were too many to be compared. */
export const slotDiagnostics = (slots: readonly Slot[]): readonly ComparisonDiagnostic[] =>
  slots.flatMap(({ id, unknown }) =>
    unknown
      .filter(({ code }) => code === 'figures-left-out')
      .map(({ code, message }): ComparisonDiagnostic => ({ severity: 'warning', code, message: `${id}: ${message}` })),
  )

/** What there is to tell of articles without a date. */
export const undatedDiagnostics = (undated: readonly string[]): readonly ComparisonDiagnostic[] =>
  undated.map((id) => ({
    severity: 'info',
    code: 'undated',
    message: `${id}: it has no date, so that nothing tells whether its figures are older or newer`,
  }))

/** The head of `events.json`: all but the events. */
export const headOf = (
  { window, tolerance, events }: { readonly window: number; readonly tolerance: number; readonly events: boolean },
  inputs: EventsFile['inputs'],
): Pick<EventsFile, 'schemaVersion' | 'tool' | 'options' | 'inputs'> => ({
  schemaVersion: comparisonVersion,
  tool: { name: 'claimwire', version: toolVersion },
  options: { window, tolerance, events },
  inputs,
})

const failureOf = ({ document, diagnostics }: DocumentRecord): ComparisonDiagnostic => ({
  severity: 'error',
  code: 'failed-article',
  message: `${document.id}: ${diagnostics.map(({ message }) => message).join('; ')}`,
})

/** Reads a record for comparing, with the user's words where there are any. */
export const readArticle = (record: DocumentRecord, words: UserWords | null): Article =>
  words === null ? articleOf(record) : withUserSources(articleOf(withUserWords(record, words)), words)

/** The claims of an article under the id that it has here. */
export const claimsUnder = (id: string, claims: readonly FigureClaim[]): readonly FigureClaim[] =>
  claims.every(({ article }) => article === id) ? claims : claims.map((claim) => ({ ...claim, article: id }))

/**
 * Sets records beside each other: which tell one event, which figures agree, fit, conflict or were replaced, and who stands behind each.
 * Pure and synchronous; the order of the records does not matter. Records that failed are counted and told.
 * @example
 * const records = articles.map((text, index) => extract(text, { id: `${index}`, published: '2024-05-03' }))
 * const { events, slots } = compare(records)
 * for (const { summary, relations } of slots) console.log(summary.low, summary.best, summary.high, relations)
 */
export const compare = (records: readonly DocumentRecord[], options: ComparisonOptions = {}): Comparison => {
  const { window, tolerance, events: given, lexicon = null } = { ...comparisonDefaults, ...options }
  const failed = records.filter(({ status }) => status === 'failed')
  const read = records.flatMap((record): (Entry & Article)[] => {
    if (record.status === 'failed') return []
    const article = readArticle(record, lexicon)
    const written = JSON.stringify(article)
    return [{ ...article, digest: digestOf(written), size: written.length }]
  })
  const settled = settle(read)
  const outlines = settled.entries.map(({ outline }) => outline)
  const claimsOf = new Map(settled.entries.map(({ outline, claims }) => [outline.id, claimsUnder(outline.id, claims)]))
  const plan = planOf(outlines, { window, given: given === undefined ? null : new Map(Object.entries(given)) })
  const mentions = mentionsOf(plan.events, ({ id }) => claimsOf.get(id) ?? [])
  const compared = plan.events.map((event) => {
    const claims = event.members.flatMap(({ id }) => claimsOf.get(id) ?? [])
    return comparePlanned(event, ownOf(mentions, claims), plan.copies, tolerance, mentions.toldOf(event))
  })
  const slots = compared.flatMap((one) => one.slots)
  const undated = outlines.filter(({ published }) => published === null).map(({ id }) => id)
  const inputs = {
    articles: outlines.length,
    failed: failed.length,
    undated: undated.length,
    doubled: settled.doubled,
  }
  return {
    events: {
      ...headOf({ window, tolerance, events: given !== undefined }, inputs),
      events: compared.map(({ event }) => event),
      ungrouped: plan.events.filter(({ members }) => members.length === 1).length,
      diagnostics: orderedDiagnostics([
        ...settled.diagnostics,
        ...plan.diagnostics,
        ...failed.map(failureOf),
        ...undatedDiagnostics(undated),
        ...slotDiagnostics(slots),
      ]),
    },
    slots,
  }
}
