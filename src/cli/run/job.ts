import type { Fault, Input } from '../../read/index.js'
import type { Options } from '../options.js'
import type { Layout } from '../output/layout.js'

/** A document that has the id of an earlier one: the number that it gets, so that its id is one of its own. */
export interface Renamed {
  readonly id: string
  readonly stem: string
}

/** A warning about a document as a whole. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** What a thread needs to know to work on documents. */
export interface Work
  extends Pick<
    Options,
    | 'input'
    | 'encoding'
    | 'maxBytes'
    | 'lexicon'
    | 'published'
    | 'fields'
    | 'keep'
    | 'withText'
    | 'kinds'
    | 'offsets'
    | 'excel'
    | 'out'
    | 'resume'
  > {
  /** "compared" is what comparing keeps of a record */
  readonly format: NonNullable<Options['format']> | 'compared'
  readonly layout: Layout
  /** SHA-256 of the lexicon's file */
  readonly lexiconHash: string | null
  /** what the document is called where another one of the run has its id */
  readonly renamed: Renamed | null
}

/** What became of one document. */
export interface Outcome {
  readonly id: string
  readonly where: string
  readonly stem: string
  /** of the bytes as given; null where they could not be read */
  readonly sha256: string | null
  readonly state: 'done' | 'failed' | 'skipped'
  /** the document in the format asked for; empty where it was skipped */
  readonly bytes: Uint8Array
  readonly fault: Fault | null
  /** where a bug was: its stack */
  readonly stack: string | null
  /** warnings about the document as a whole */
  readonly warnings: readonly Warning[]
  /** how many warnings its record holds */
  readonly warned: number
  /** which fields of its record were found under names of their own, in words */
  readonly fields: string | null
  /** the names of the fields that it keeps */
  readonly kept: readonly string[]
  /** how many of each kind, in the order of the table of kinds */
  readonly claims: readonly number[]
}

/** Documents for a worker thread. */
export interface Job {
  readonly inputs: readonly Input[]
  readonly work: Work
  /** one cell: when the worker begins, in milliseconds of the clock that no one sets; null where nobody waits for it */
  readonly began: BigInt64Array | null
}

/** What a worker thread does: `entry.ts` has a function of each name. */
export type Task = 'readDocuments' | 'readToCompare' | 'compareEvents'

/** What works on one document. */
export type ProcessInput = (input: Input, work: Work) => Promise<Outcome>

/**
 * Puts the bytes of many things behind each other into one memory: handed to another thread, each memory of its own would be copied and
 * collected by itself.
 */
export const packed = <Thing extends object>(things: readonly Thing[]): Thing[] => {
  const isPacked = (thing: object): thing is { readonly bytes: Uint8Array } =>
    'bytes' in thing && thing.bytes instanceof Uint8Array
  const length = things.reduce((sum, thing) => (isPacked(thing) ? sum + thing.bytes.length : sum), 0)
  const memory = new Uint8Array(length)
  let at = 0
  return things.map((thing) => {
    if (!isPacked(thing)) return thing
    const bytes = memory.subarray(at, at + thing.bytes.length)
    bytes.set(thing.bytes)
    at += bytes.length
    return { ...thing, bytes }
  })
}

/** Makes of what works on one document the task of a worker thread, as the pool runs it. */
export const taskOf =
  (processInput: ProcessInput) =>
  async ({ inputs, work, began }: Job): Promise<Outcome[]> => {
    if (began !== null) Atomics.store(began, 0, process.hrtime.bigint() / 1_000_000n)
    const outcomes: Outcome[] = []
    for (const input of inputs) outcomes.push(await processInput(input, work))
    return packed(outcomes)
  }
