import { fstatSync, realpathSync, statSync } from 'node:fs'
import { type Input, type InputOptions, inputsOf, peekBytes } from '../../read/index.js'
import { KnownError, tell } from '../messages.js'
import { inputOptions, type Options } from '../options.js'
import { layoutOf } from '../output/layout.js'
import type { Manifest } from '../output/manifest.js'
import { createProgress, type Progress } from '../output/progress.js'
import { createFolderSink, createStreamSink, openFolder, type Sink } from '../output/sink.js'
import { createSizeAhead } from '../output/size-ahead.js'
import { isTableFormat } from '../output/tables/format.js'
import { isWholeFormat } from '../output/whole-format.js'
import { digestOf } from '../run/digest.js'
import { createIds, numbered } from '../run/ids.js'
import type { Outcome, Work } from '../run/job.js'
import { inBatches, inOrder, peek } from '../run/order.js'
import {
  createInline,
  createPool,
  type Executor,
  faultInput,
  type Processing,
  processing,
  sizeOf,
  threadsFor,
} from '../run/pool.js'
import type { Store } from '../run/store.js'
import { summarize } from '../run/summary.js'
import { createTelling, documentsOf, type Telling, tellEnd, tellOutcome } from '../run/telling.js'

/** How many documents a run must have before it starts threads. */
const poolFrom = 12
const batchSize = 8
const batchBytes = 262_144

/** How many documents travel together at most, so that each thread always has some. */
type Batching = Pick<Options, 'jobs' | 'timeout'> & { readonly most?: number }

export const realOrNull = (path: string | null): string | null => {
  try {
    return path === null ? null : realpathSync(path)
  } catch {
    return null
  }
}

const workOf = (options: Options, lexiconHash: string | null): Work => {
  const { input, encoding, maxBytes, lexicon, published, fields, keep, withText, kinds, offsets, excel, out, resume } =
    options
  const stored = options.format === 'ndjson' ? 'ndjson' : 'json-pretty'
  const isWhole = options.format !== null && isWholeFormat(options.format)
  const shown = options.format ?? (process.stdout.isTTY ? 'report' : 'ndjson')
  const format = out === null || isWhole ? shown : stored
  return {
    input,
    encoding,
    maxBytes,
    lexicon,
    lexiconHash,
    published,
    fields,
    keep,
    withText,
    kinds,
    offsets,
    excel,
    out,
    resume,
    format,
    layout: layoutOf(process.stdout, options.color),
    renamed: null,
  }
}

/** What would read its own output, or the same stream twice. */
const refuse = (paths: readonly string[], options: Options): void => {
  if (paths.filter((path) => path === '-').length > 1) throw new KnownError('standard input (-) can be read only once')
  const out = realOrNull(options.out)
  if (out === null) return
  const same = paths.find((path) => realOrNull(path) === out)
  if (same !== undefined && statSync(out).isDirectory() && options.ext === null)
    throw new KnownError(`--out ${options.out}: the folder of the inputs itself (name another one for the outputs)`)
  if (!(options.ext ?? []).some((ending) => /^\.?json$/i.test(ending))) return
  const within = paths.find((path) => `${realOrNull(path)}/`.startsWith(`${out}/`))
  if (within !== undefined) throw new KnownError(`--out ${options.out}: inputs in ${within} could be overwritten`)
}

/** The file that standard output leads into; null where it is none. */
const ownOutput = (): InputOptions['own'] => {
  try {
    const stats = fstatSync(1)
    return stats.isFile() ? { dev: stats.dev, ino: stats.ino } : null
  } catch {
    return null
  }
}

/** Small inputs are worked on here; a pool is started for more, and where somebody must watch the time. */
export const executorFor = async (
  paths: readonly string[],
  inputs: AsyncGenerator<Input>,
  options: Pick<Options, 'jobs' | 'timeout'>,
  by: Processing = processing,
): Promise<{ executor: Executor; all: AsyncGenerator<Input> }> => {
  const threads = threadsFor(options.jobs)
  if (options.timeout !== null) return { executor: await createPool(threads, options.timeout, by), all: inputs }
  if (threads === 1) return { executor: createInline(by), all: inputs }
  if (paths.includes('-')) return { executor: await createPool(threads, null, by), all: inputs }
  const { ended, all } = await peek(inputs, poolFrom)
  return { executor: ended ? createInline(by) : await createPool(threads, null, by), all }
}

/** A signal ends the run at once. Files are written whole between two turns of the event loop, so none is cut. */
export const onSignals = (progress: Progress): (() => void) => {
  const stop = (signal: NodeJS.Signals, code: number): void => {
    progress.clear()
    tell(`interrupted by ${signal}`)
    process.exit(code)
  }
  const onInterrupt = (): void => stop('SIGINT', 130)
  const onTerminate = (): void => stop('SIGTERM', 143)
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onTerminate)
  return () => {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onTerminate)
  }
}

/** Works on a document again, whatever is stored of it. */
const redo = async (input: Input, executor: Executor, work: Work): Promise<Outcome> => {
  const [outcome] = await executor.run([input], { ...work, resume: false })
  if (outcome === undefined) throw new Error('a document without an outcome')
  return outcome
}

/** Gives a document that has the id of an earlier one a number; its record says so. */
const rename = (use: number, input: Input, first: Outcome, executor: Executor, work: Work): Promise<Outcome> => {
  const renamed = { id: numbered(first.id, use), stem: numbered(first.stem, use) }
  // what failed is not tried again
  return redo(first.fault === null ? input : faultInput(input, first.fault), executor, { ...work, renamed })
}

/** Works on documents in small groups, several at a time; gives each group with its outcomes, in the order of the inputs. */
export const outcomesOf = (
  inputs: AsyncGenerator<Input>,
  executor: Executor,
  work: Work,
  { jobs, timeout, most = batchSize }: Batching,
): AsyncGenerator<{ readonly batch: readonly Input[]; readonly outcomes: readonly Outcome[] }> => {
  const threads = threadsFor(jobs)
  const alone = threads === 1 || timeout !== null
  const batches = inBatches(inputs, alone ? 1 : most, (input) =>
    input.kind === 'file' || input.kind === 'fault' ? most / batchSize : 1 + (sizeOf(input) / batchBytes) * batchSize,
  )
  return inOrder(batches, threads * 3, async (batch) => ({ batch, outcomes: await executor.run(batch, work) }))
}

const runAll = async (
  inputs: AsyncGenerator<Input>,
  executor: Executor,
  sink: Sink,
  work: Work,
  telling: Telling,
): Promise<boolean> => {
  const useOf = createIds()
  const isShown = work.out === null && process.stdout.isTTY
  for await (const { batch, outcomes } of outcomesOf(inputs, executor, work, telling.options)) {
    for (const [index, input] of batch.entries()) {
      const first = outcomes[index]
      if (first === undefined) return false
      const use = useOf(first.id)
      const outcome = use === null ? first : await rename(use, input, first, executor, work)
      // progress and output never share a line of the terminal
      if (isShown) telling.progress.clear()
      const written = await sink.take(input, outcome)
      if (written === null) return false
      tellOutcome(input, written, telling)
    }
  }
  await sink.end()
  return true
}

const beginManifest = async (
  path: string,
  paths: readonly string[],
  options: Options,
  digest: string,
): Promise<Manifest> => (await import('../output/manifest.js')).createManifest(path, paths, options, digest)

/** Where the records go: tables, pages, a file for each, or one stream. */
const sinkFor = async (work: Work, store: Store | null, again: (input: Input) => Promise<Outcome>): Promise<Sink> => {
  const { format } = work
  if (isTableFormat(format)) {
    const { createTableSink } = await import('../output/tables/index.js')
    return createTableSink({ ...work, format })
  }
  if (format === 'html') {
    const { createPageSink } = await import('../output/pages/sink.js')
    return createPageSink(work)
  }
  return store === null ? createStreamSink(work) : createFolderSink(store, again)
}

const exitCodeOf = ({ tally, barren, options }: Telling): number =>
  tally.failed > 0 || barren > 0 || (options.strict && tally.warned > 0) ? 1 : 0

/** Standard input where nothing is named and something comes through a pipe. */
export const bareInput = async (
  stdin: InputOptions['stdin'] & { readonly isTTY?: boolean },
): Promise<InputOptions['stdin']> => {
  const none = 'no PATH given, and nothing on standard input (see claimwire --help)'
  if (stdin.isTTY === true) throw new KnownError(none)
  const waiting = setTimeout(() => tell('no PATH given: waiting for standard input'), 3000)
  const { head, chunks } = await peekBytes(stdin, 1)
  clearTimeout(waiting)
  if (head.length === 0) throw new KnownError(none)
  return chunks
}
/** Reads the lexicon before any document is, so that its faults end the run. */
const hashOfLexicon = async ({ lexicon }: Options): Promise<string | null> =>
  lexicon === null ? null : (await (await import('../lexicon.js')).loadLexicon(lexicon)).sha256

/** The main command: every document that the paths name becomes one record. Gives the exit code. */
export const runExtract = async (named: readonly string[], options: Options): Promise<number> => {
  const began = performance.now()
  refuse(named, options)
  const paths = named.length === 0 ? ['-'] : named
  const stdin = named.length === 0 ? await bareInput(process.stdin) : process.stdin
  // before any folder is walked, so that the walk knows what to leave out
  const work = workOf(options, await hashOfLexicon(options))
  const store = options.out === null || isWholeFormat(work.format) ? null : openFolder(options.out)
  const reading = inputOptions(options, stdin, realOrNull(options.out), ownOutput())
  const shown = options.progress === 'always' || (options.progress === 'auto' && process.stderr.isTTY && !options.quiet)
  const progress = createProgress(process.stderr, shown, createSizeAhead(paths, reading, shown))
  const telling = createTelling(options, progress)
  if (options.manifest !== null)
    telling.manifest = await beginManifest(options.manifest, paths, options, digestOf(work))
  const release = onSignals(progress)
  const { executor, all } = await executorFor(
    paths,
    documentsOf(inputsOf(paths, { ...reading, onFile: telling.manifest?.addFile }), telling),
    options,
  )
  let read: boolean
  try {
    const sink = await sinkFor(work, store, (input) => redo(input, executor, work))
    read = await runAll(all, executor, sink, work, telling)
  } finally {
    release()
    progress.clear()
    await executor.close()
  }
  if (!read) {
    process.stdin.destroy()
    return 0
  }
  tellEnd(telling)
  const seconds = (performance.now() - began) / 1000
  await telling.manifest?.end(telling.tally, seconds)
  if (!options.quiet) tell(summarize(telling.tally, seconds))
  return exitCodeOf(telling)
}
