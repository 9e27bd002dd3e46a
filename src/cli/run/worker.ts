import { loadEngine } from '../../engine/index.js'
import type { Input } from '../../read/index.js'
import type { Outcome, Work } from './job.js'

/** Documents for a worker thread. */
export interface Job {
  readonly inputs: readonly Input[]
  readonly work: Work
  /** one cell: when the worker begins, in milliseconds of the clock that no one sets; null where nobody waits for it */
  readonly began: BigInt64Array | null
}

/** Loaded once for all jobs. */
loadEngine()
const { processInput } = await import('./document.js')

/** The worker's task, run by the pool. */
export const run = async ({ inputs, work, began }: Job): Promise<Outcome[]> => {
  if (began !== null) Atomics.store(began, 0, process.hrtime.bigint() / 1_000_000n)
  const outcomes: Outcome[] = []
  for (const input of inputs) outcomes.push(await processInput(input, work))
  return outcomes
}
