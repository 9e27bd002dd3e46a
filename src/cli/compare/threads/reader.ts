import { type ProcessInput, taskOf } from '../../run/job.js'
import { loadDocuments, type Processing, processing } from '../../run/pool.js'
import { ownOutcome } from '../own-record.js'
import { youngWhileComparing } from './memory.js'

/** Reads a record of claimwire, or an article: only that takes the language parts, and only then they are loaded. */
const recordReader = (load: Processing['load']): ProcessInput => {
  let documents: ReturnType<Processing['load']> | null = null
  return async (input, work) => {
    const { lexicon } = work
    const words = lexicon === null ? null : (await (await import('../../lexicon.js')).loadLexicon(lexicon)).lexicon
    const own = ownOutcome(input, words)
    if (own !== null) return own
    documents ??= load()
    return (await documents)(input, work)
  }
}

/**
 * The worker's task, run by the pool, which finds it by its name. Settings of V8 are the process's: a thread leaves them alone.
 * @public
 */
export const run = taskOf(recordReader(loadDocuments))

/** Reads what is to be compared. */
export const reading: Processing = {
  load: () => Promise.resolve(recordReader(processing.load)),
  module: new URL(import.meta.url),
  young: youngWhileComparing,
}
