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

/** The task of a worker thread that reads what is to be compared. Settings of V8 are the process's: a thread leaves them alone. */
export const task = taskOf(recordReader(loadDocuments))

/** Reads what is to be compared. */
export const reading: Processing = {
  load: () => Promise.resolve(recordReader(processing.load)),
  task: 'readToCompare',
  young: youngWhileComparing,
}
