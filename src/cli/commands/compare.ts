import type { ComparisonDiagnostic, Slot } from '../../claims/comparison.js'
import { countedWords } from '../../claims/words/numbers.js'
import { orderedDiagnostics } from '../../compare/batch.js'
import { headOf, slotDiagnostics } from '../../compare/compare.js'
import { type Reading, readArticles } from '../compare/articles.js'
import { type Batch, batchOf, compareOne } from '../compare/batch.js'
import { type CompareOptions, extractOptionsOf } from '../compare/options.js'
import { createSink, type Sink } from '../compare/sinks.js'
import { createSpool, type Spool } from '../compare/spool.js'
import { type Remembered, readState, writeState } from '../compare/state.js'
import { comparedInThreads, leastEvents } from '../compare/threads/threads.js'
import { KnownError, tell } from '../messages.js'
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
  const { events } = batch.plan
  const together = events.filter(({ members }) => members.length > 1).length
  const conflicts = tally.relations.get('conflict') ?? 0
  return [
    `${countedWords(batch.articles.size, 'article')} in ${seconds.toFixed(1)} s`,
    `${countedWords(together, 'event')} told by more than one, ${countedWords(events.length - together, 'article')} alone`,
    `${countedWords(tally.slots, 'slot')}`,
    `${countedWords(conflicts, 'conflict')}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(batch.doubled > 0 ? [`${batch.doubled} given again`] : []),
  ].join('; ')
}

/** Warnings that belong to the batch: those of single articles were told when they were read. */
const tellBatch = (
  { diagnostics }: { readonly diagnostics: readonly ComparisonDiagnostic[] },
  quiet: boolean,
): number => {
  const told = diagnostics.filter(({ code, severity }) => severity === 'warning' && code !== 'other-version')
  if (!quiet) for (const { message } of told) tell(`warning: ${message}`)
  return told.length
}

/** Writes every event. False where nobody reads on. */
const writeAll = async (
  batch: Batch,
  reading: Reading,
  spool: Spool,
  sink: Sink,
  options: CompareOptions,
  tally: Tally,
): Promise<readonly ComparisonDiagnostic[] | null> => {
  const { events } = batch.plan
  const alone = events.filter(({ members }) => members.length === 1).length
  const inputs = {
    articles: batch.articles.size,
    failed: reading.failed,
    undated: batch.undated.length,
    doubled: batch.doubled,
  }
  const head = headOf({ ...options, events: options.events !== null }, inputs)
  const found: ComparisonDiagnostic[] = []
  if (!(await sink.open({ head, together: events.length - alone, alone }))) return null
  const threads = threadsFor(options.jobs)
  if (threads > 1 && sink.parts !== null && events.length >= leastEvents)
    for await (const part of comparedInThreads(batch, spool, sink.parts, options.tolerance, threads)) {
      sink.parts.take(part.texts)
      tally.slots += part.slots
      for (const relation of part.relations) countRelation(tally, relation)
      found.push(...part.found)
    }
  else
    for (const planned of events) {
      const one = compareOne(planned, batch, spool, options)
      count(tally, one.slots)
      found.push(...slotDiagnostics(one.slots))
      if (!(await sink.take(one))) return null
    }
  const diagnostics = orderedDiagnostics([...batch.diagnostics, ...found])
  return (await sink.close({ ungrouped: alone, diagnostics })) ? found : null
}

/** What was read now, and what earlier runs remember. */
const withEarlier = (read: Reading, earlier: Remembered): Reading => ({
  ...read,
  articles: [...earlier.articles, ...read.articles],
  failed: earlier.failed + read.failed,
  diagnostics: [...earlier.diagnostics, ...read.diagnostics],
})

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
  const earlier = options.state === null ? null : readState(options.state, shaping, spool)
  const read = await readArticles(named, extractOptionsOf(options), stdin, skip, lexiconHash, spool)
  const { telling } = read
  const reading = earlier === null ? read : withEarlier(read, earlier)
  const batch = batchOf(reading, options, given, spool)
  const failing = (warnings: number): number =>
    read.failed > 0 || telling.barren > 0 || (options.strict && telling.tally.warned + warnings > 0) ? 1 : 0
  if (sink === null) {
    const { explainTarget } = await import('../compare/explain.js')
    await explainTarget(options.explain ?? '', batch, spool, options)
    return failing(0)
  }
  const tally: Tally = { slots: 0, relations: new Map() }
  const found = await writeAll(batch, reading, spool, sink, options, tally)
  if (found === null) {
    process.stdin.destroy()
    return 0
  }
  if (options.state !== null) writeState(options.state, shaping, reading, spool)
  const warned = tellBatch({ diagnostics: [...batch.diagnostics, ...found] }, options.quiet)
  if (!options.quiet) tell(summarize(batch, tally, reading.failed, (performance.now() - began) / 1000))
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
