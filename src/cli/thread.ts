import { loadCommand } from './command.js'

/** The tasks of worker threads, which the pool finds by their names. */
export const { readDocuments, readToCompare, compareEvents } = await loadCommand()
