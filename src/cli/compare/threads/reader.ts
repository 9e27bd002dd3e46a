import type { Input } from '../../../read/index.js'
import type { Outcome, Work } from '../../run/job.js'
import { type Processing, processing } from '../../run/pool.js'
import type { Job } from '../../run/worker.js'
import { ownOutcome } from '../own-record.js'
import { youngWhileComparing } from './memory.js'

let documents: ReturnType<Processing['load']> | null = null

/** Reads a record of claimwire, or an article: only that takes the language parts, and only then they are loaded. */
const processRecord = async (input: Input, work: Work): Promise<Outcome> => {
  const { lexicon } = work
  const words = lexicon === null ? null : (await (await import('../../lexicon.js')).loadLexicon(lexicon)).lexicon
  const own = ownOutcome(input, words)
  if (own !== null) return own
  documents ??= processing.load()
  return (await documents)(input, work)
}

/**
 * The worker's task, run by the pool, which finds it by its name.
 * @public
 */
export const run = async ({ inputs, work, began }: Job): Promise<Outcome[]> => {
  if (began !== null) Atomics.store(began, 0, process.hrtime.bigint() / 1_000_000n)
  const outcomes: Outcome[] = []
  for (const input of inputs) outcomes.push(await processRecord(input, work))
  return outcomes
}

/** Reads what is to be compared. */
export const reading: Processing = {
  load: () => Promise.resolve(processRecord),
  module: new URL(import.meta.url),
  young: youngWhileComparing,
}
