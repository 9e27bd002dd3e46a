import type { Slot } from '../../claims/comparison.js'
import { countedWords } from '../../claims/words/numbers.js'
import { headOf, slotDiagnostics } from '../../compare/compare.js'
import { readArticles } from '../compare/articles.js'
import { type Batch, batchOf, compareOne, newReading } from '../compare/batch.js'
import { type CompareOptions, extractOptionsOf } from '../compare/options.js'
import type { ReadArticle } from '../compare/rendered.js'
import { createSink, type Sink } from '../compare/sinks.js'
import { createSpool, type Spool } from '../compare/spool/spool.js'
import { readState, writeState } from '../compare/state.js'
import { comparedInThreads, leastEvents } from '../compare/threads/threads.js'
import { KnownError, tell } from '../messages.js'
import { collectGarbage } from '../run/engine-flags.js'
import { threadsFor } from '../run/pool.js'
import { bareInput, realOrNull } from './extract.js'

interface Tally {
  slots: number
  relations: Map<string, number>
}

const countRelation = ({ relations }: Tally, relation: string): void => {
  relations.set(relation, (relations.get(relation) ?? 0) + 1)
}

const count = (tally: Tally, slots: readonly Slot[]): void => {
  tally.slots += slots.length
  for (const { relations } of slots) for (const { relation } of relations) countRelation(tally, relation)
}

const summarize = (batch: Batch, tally: Tally, failed: number, seconds: number): string => {
  const { together, alone, articles } = batch.plan
  const conflicts = tally.relations.get('conflict') ?? 0
  return [
    `${countedWords(articles, 'article')} in ${seconds.toFixed(1)} s`,
    `${countedWords(together, 'event')} told by more than one, ${countedWords(alone, 'article')} alone`,
    `${countedWords(tally.slots, 'slot')}`,
    `${countedWords(conflicts, 'conflict')}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(batch.doubled > 0 ? [`${batch.doubled} given again`] : []),
  ].join('; ')
}

/** Warnings that belong to the batch: those of single articles were told when they were read. */
const tellBatch = ({ diagnostics }: Batch, quiet: boolean): number => {
  const isTold = (code: string, severity: string): boolean => severity === 'warning' && code !== 'other-version'
  if (!quiet)
    for (const { code, severity, message } of diagnostics.list())
      if (isTold(code, severity)) tell(`warning: ${message}`)
  return diagnostics.count(isTold)
}

/** Writes every event. False where nobody reads on. */
const writeAll = async (
  batch: Batch,
  failed: number,
  spool: Spool,
  sink: Sink,
  options: CompareOptions,
  tally: Tally,
): Promise<boolean> => {
  const { articles, undated, together, alone, events } = batch.plan
  const head = headOf(
    { ...options, events: options.events !== null },
    { articles, failed, undated, doubled: batch.doubled },
  )
  if (!(await sink.open({ head, together, alone }))) return false
  const threads = threadsFor(options.jobs)
  if (threads > 1 && sink.parts !== null && together + alone >= leastEvents)
    for await (const part of comparedInThreads(batch, spool, sink.parts, options.tolerance, threads)) {
      sink.parts.take(part.texts)
      tally.slots += part.slots
      for (const relation of part.relations) countRelation(tally, relation)
      batch.diagnostics.add(...part.found)
    }
  else
    for (const planned of events()) {
      const one = compareOne(planned, spool.read, options.tolerance)
      count(tally, one.slots)
      batch.diagnostics.add(...slotDiagnostics(one.slots))
      if (!(await sink.take(one))) return false
    }
  return sink.close({ ungrouped: alone, diagnostics: batch.diagnostics.list() })
}

const compareWith = async (
  paths: readonly string[],
  options: CompareOptions,
  given: ReadonlyMap<string, string> | null,
  sink: Sink | null,
  spool: Spool,
  began: number,
): Promise<number> => {
  const lexicon = options.lexicon === null ? null : await (await import('../lexicon.js')).loadLexicon(options.lexicon)
  const stdin = paths.length === 0 ? await bareInput(process.stdin) : process.stdin
  const named = paths.length === 0 ? ['-'] : paths
  const skip = realOrNull(options.out)
  const lexiconHash = lexicon?.sha256 ?? null
  const shaping = { lexicon: lexiconHash, published: options.published }
  const reading = newReading(spool)
  let articles = 0
  const take = (article: ReadArticle): void => {
    articles += 1
    reading.settling.add(article)
  }
  const earlier = options.state === null ? null : readState(options.state, shaping, spool, take)
  reading.diagnostics.addKept(earlier?.diagnostics ?? [])
  const taking = { article: take, diagnostics: reading.diagnostics, spool }
  const telling = await readArticles(named, extractOptionsOf(options), stdin, skip, lexiconHash, taking)
  const failed = telling.tally.failed + (earlier?.failed ?? 0)
  const batch = batchOf(reading, options, given, spool)
  collectGarbage()
  const failing = (warnings: number): number =>
    telling.tally.failed > 0 || telling.barren > 0 || (options.strict && telling.tally.warned + warnings > 0) ? 1 : 0
  if (sink === null) {
    const { explainTarget } = await import('../compare/explain.js')
    await explainTarget(options.explain ?? '', batch, spool, options)
    return failing(0)
  }
  const tally: Tally = { slots: 0, relations: new Map() }
  if (!(await writeAll(batch, failed, spool, sink, options, tally))) {
    process.stdin.destroy()
    return 0
  }
  if (options.state !== null) {
    const remembered = { articles, failed, diagnostics: reading.diagnostics.kept() }
    writeState(options.state, shaping, remembered, reading.places(), spool)
  }
  const warned = tellBatch(batch, options.quiet)
  if (!options.quiet) tell(summarize(batch, tally, failed, (performance.now() - began) / 1000))
  return failing(warned)
}

/** Compares articles: groups those of one event, and says what their figures come to. Gives the exit code. */
export const runCompare = async (paths: readonly string[], options: CompareOptions): Promise<number> => {
  const began = performance.now()
  if (paths.filter((path) => path === '-').length > 1) throw new KnownError('standard input (-) can be read only once')
  const given = options.events === null ? null : await (await import('../compare/events.js')).loadEvents(options.events)
  const sink = options.explain === null ? await createSink(options) : null
  const spool = createSpool()
  try {
    return await compareWith(paths, options, given, sink, spool, began)
  } finally {
    spool.close()
    sink?.abandon()
  }
}
