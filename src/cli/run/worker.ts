import { taskOf } from './job.js'
import { loadDocuments } from './pool.js'

/** The worker's task, run by the pool. What reading takes is loaded once for all jobs. */
export const run = taskOf(await loadDocuments())
