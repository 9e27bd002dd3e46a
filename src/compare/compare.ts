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
import { sketchFrom } from './features/sketch.js'
import { articleOf, type Compared, compareEvent } from './index.js'
import { newDiagnostics } from './plan/diagnostics.js'
import { type PlannedEvent, planOf, type Source } from './plan/plan.js'
import { digestOf, type Entry, newSettling, type Settled, sizesOf } from './plan/settle.js'
import { newSorter } from './plan/sorter.js'
import type { Article, FigureClaim, Named, Outline } from './types.js'
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

/**
 * Compares the articles of one planned event.
 * @param read reads an article under the id and the hash that it has here
 */
export const comparePlanned = <Item extends Named>(
  { id, name, members, near, told, left }: PlannedEvent<Item>,
  read: (item: Item) => Article,
  tolerance: number,
): Omit<Compared, 'event'> & {
  readonly event: ComparedEvent
  readonly members: readonly Outline[]
  readonly claims: readonly FigureClaim[]
} => {
  const articles = members.map(read)
  const leftOf = new Map(left)
  const outlines = articles.map(({ outline }) => outline)
  const own = articles.flatMap(({ outline, claims }) => {
    const away = leftOf.get(outline.id)
    return away === undefined ? claims : claims.filter(({ count }) => !away.includes(count.id))
  })
  const others = { claims: told.claims, outlines: told.articles.map((item) => read(item).outline) }
  const { event, ...rest } = compareEvent(name, outlines, own, { tolerance }, others)
  return { event: { ...event, id, near }, ...rest, members: outlines, claims: [...own, ...told.claims] }
}

/** What there is to tell of slots as a whole: figures that were too many to be compared. */
export const slotDiagnostics = (slots: readonly Slot[]): readonly ComparisonDiagnostic[] =>
  slots.flatMap(({ id, unknown }) =>
    unknown
      .filter(({ code }) => code === 'figures-left-out')
      .map(({ code, message }): ComparisonDiagnostic => ({ severity: 'warning', code, message: `${id}: ${message}` })),
  )

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

/** An article that was read, by its place among those. */
interface InMemory extends Entry {
  readonly place: number
}

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
  const diagnostics = newDiagnostics()
  diagnostics.add(...failed.map(failureOf))
  const articles: Article[] = []
  const settling = newSettling<InMemory>(newSorter(), diagnostics)
  for (const record of records) {
    if (record.status === 'failed') continue
    const article = readArticle(record, lexicon)
    const { id, sha256, published } = article.outline
    const written = JSON.stringify(article)
    settling.add({
      ...{ id, sha256, published, place: articles.length, size: written.length, digest: digestOf(written) },
      ...sizesOf(sketchFrom(article.outline)),
    })
    articles.push(article)
  }
  const read = ({ id, sha256, place }: Settled<InMemory>): Article => {
    const { outline, claims } = articles[place]!
    return { outline: { ...outline, id, sha256 }, claims: claimsUnder(id, claims) }
  }
  const source: Source<Settled<InMemory>> = {
    sketch: ({ place }) => sketchFrom(articles[place]!.outline),
    brief: (item) => read(item).outline,
    claims: (item) => read(item).claims,
  }
  const groups = given === undefined ? null : new Map(Object.entries(given))
  const plan = planOf(settling.entries(), source, { window, given: groups }, { sorter: newSorter, diagnostics })
  const compared = [...plan.events()].map((event) => comparePlanned(event, read, tolerance))
  const slots = compared.flatMap((one) => one.slots)
  diagnostics.add(...slotDiagnostics(slots))
  const inputs = {
    articles: plan.articles,
    failed: failed.length,
    undated: plan.undated,
    doubled: settling.doubled(),
  }
  return {
    events: {
      ...headOf({ window, tolerance, events: given !== undefined }, inputs),
      events: compared.map(({ event }) => event),
      ungrouped: plan.alone,
      diagnostics: diagnostics.list(),
    },
    slots,
  }
}
