import { taskOf } from './job.js'
import { loadDocuments } from './pool.js'

/** The task of a worker thread that reads documents. What reading takes is loaded once for all jobs. */
export const task = loadDocuments().then(taskOf)
