import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { Tinypool } from 'tinypool'
import { engineBundle, loadEngine } from '../../engine/index.js'
import type { Fault, Input } from '../../read/index.js'
import { optimizeLess, unoptimized, youngGeneration } from './engine-flags.js'
import { type Job, type Outcome, type ProcessInput, packed, type Task, type Work } from './job.js'
import { createPace } from './pace.js'

/** Whoever does the work: this thread or a pool of others. */
export interface Executor {
  run(inputs: readonly Input[], work: Work): Promise<readonly Outcome[]>
  close(): Promise<void>
}

/** A first document of up to this size is read before the optimizing compiler has its say: it would come too late. */
const coldBytes = 20_000

/** The size of an input in bytes; that of a missing file is none. */
export const sizeOf = (input: Input): number => {
  if (input.kind === 'fault') return 0
  if (input.kind === 'row')
    return Object.values(input.values).reduce<number>((sum, value) => sum + String(value).length, 0)
  return input.kind === 'file' ? (statSync(input.path, { throwIfNoEntry: false })?.size ?? 0) : input.bytes.length
}

const sizeOrNone = (input: Input): number => {
  try {
    return sizeOf(input)
  } catch {
    return 0
  }
}

/** An input that is known to fail, with what it can still tell of itself. */
export const faultInput = (input: Input, fault: Fault): Input => {
  const { id, where, stem } = input
  return { id, where, stem, kind: 'fault', fault, ...(input.kind === 'line' && { line: input.bytes }) }
}

const crashFault = (error: unknown): Fault => {
  const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return { code: 'crashed', message: memory ? 'out of memory' : `a worker thread ended: ${(error as Error).message}` }
}

/** Aborts once the worker has been at its job for longer than allowed; the time spent waiting for it is not counted. */
const watch = (began: BigInt64Array, limit: number, abort: AbortController): (() => void) => {
  let timer: NodeJS.Timeout
  const check = (): void => {
    const start = Number(Atomics.load(began, 0))
    const left = start === 0 ? limit : start + limit - Number(process.hrtime.bigint() / 1_000_000n)
    if (left <= 0) abort.abort()
    else timer = setTimeout(check, left)
  }
  timer = setTimeout(check, limit)
  return () => clearTimeout(timer)
}

/** So many threads for a task. */
export const createThreads = async (task: Task, threads: number, young = youngGeneration): Promise<Tinypool> => {
  const { Tinypool } = await import('tinypool')
  optimizeLess()
  return new Tinypool({
    filename: new URL('../thread.js', import.meta.url).href,
    name: task,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  })
}

/** What works on documents: in this thread as `load` gives it, in others as their task. */
export interface Processing {
  readonly load: () => Promise<ProcessInput>
  readonly task: Task
  /** of a thread's memory in megabytes, the part for what lives briefly */
  readonly young?: number
}

/** Loads what reads documents, with all that reading them takes. */
export const loadDocuments = async (): Promise<ProcessInput> => {
  await loadEngine()
  return (await import('./document.js')).processInput
}

/** Reads documents. */
export const processing: Processing = {
  load: () => unoptimized(loadDocuments),
  task: 'readDocuments',
}

/** Worker threads. One that dies or overruns is replaced, and its document gets a failed record. */
export const createPool = async (
  threads: number,
  timeout: number | null,
  { task, young }: Processing = processing,
): Promise<Executor> => {
  const pool = await createThreads(task, threads, young)
  pool.on('error', () => undefined)
  const timed = async (job: Job): Promise<readonly Outcome[]> => {
    if (timeout === null) return pool.run(job)
    const abort = new AbortController()
    const began = new BigInt64Array(new SharedArrayBuffer(8))
    const stop = watch(began, timeout * 1000, abort)
    try {
      return await pool.run({ ...job, began }, { signal: abort.signal })
    } catch (error) {
      const [input] = job.inputs
      if (!abort.signal.aborted || input === undefined) throw error
      const fault: Fault = { code: 'timeout', message: `not done within ${timeout} seconds (--timeout)` }
      return pool.run({ ...job, inputs: [faultInput(input, fault)] })
    } finally {
      stop()
    }
  }
  let closed = false
  const guarded = async (inputs: readonly Input[], work: Work): Promise<readonly Outcome[]> => {
    try {
      return await timed({ inputs: packed(inputs), work, began: null })
    } catch (error) {
      const [input, ...others] = inputs
      if (closed || input === undefined) throw error
      if (others.length === 0) return pool.run({ inputs: [faultInput(input, crashFault(error))], work, began: null })
      const outcomes: Outcome[] = []
      for (const one of inputs) outcomes.push(...(await guarded([one], work)))
      return outcomes
    }
  }
  return {
    run: guarded,
    close: () => {
      closed = true
      return pool.destroy()
    },
  }
}

/** This thread alone, with one more for documents that would keep this one from hearing signals. */
export const createInline = (by: Processing = processing): Executor => {
  const pace = createPace()
  let helper: Promise<Executor> | null = null
  let loaded: ReturnType<Processing['load']> | null = null
  return {
    run: async (inputs, work) => {
      // a run with a pool never gets here: its main thread holds no language parts
      const isFirst = loaded === null
      loaded ??= by.load()
      const processInput = await loaded
      const outcomes: Outcome[] = []
      for (const input of inputs) {
        await turn()
        const size = sizeOrNone(input)
        if (size > pace.limit()) {
          helper ??= createPool(1, null, by)
          outcomes.push(...(await (await helper).run([input], work)))
        } else {
          const began = performance.now()
          const read = (): Promise<Outcome> => processInput(input, work)
          const isCold = isFirst && outcomes.length === 0 && size <= coldBytes
          outcomes.push(await (isCold ? unoptimized(read) : read()))
          pace.note(size, performance.now() - began)
        }
      }
      return outcomes
    },
    close: async () => {
      await (await helper)?.close()
      // under the settings of its loading
      await unoptimized(async () => engineBundle.keepCode())
    },
  }
}

/** How many threads `--jobs` means: 0 is one for each core. */
export const threadsFor = (jobs: number): number => (jobs === 0 ? availableParallelism() : jobs)
