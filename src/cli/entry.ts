import type { ComparedPart, WrittenPart } from './compare/threads/worker.js'
import type { Job, Outcome } from './run/job.js'

/** What the bundle of the command gives: the command itself, and the tasks of its threads. Each loads what it needs. */
export { main } from './main.js'

/** Reads articles. */
export const readDocuments = async (job: Job): Promise<readonly Outcome[]> =>
  (await (await import('./run/worker.js')).task)(job)

/** Reads records and articles that are to be compared. */
export const readToCompare = async (job: Job): Promise<readonly Outcome[]> =>
  (await import('./compare/threads/reader.js')).task(job)

/** Compares the articles of some events. */
export const compareEvents = async (part: ComparedPart): Promise<WrittenPart> =>
  (await import('./compare/threads/worker.js')).compareEvents(part)
