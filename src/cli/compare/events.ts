import { faultOf } from '../../read/index.js'
import { EventsFault, readEventsFile } from '../../read/user/events-file.js'
import { KnownError } from '../messages.js'

/** The event of each article, as a user's file has it. A KnownError names file and line of what is wrong. */
export const loadEvents = async (path: string): Promise<ReadonlyMap<string, string>> => {
  try {
    return new Map((await readEventsFile(path)).map(({ article, event }) => [article, event]))
  } catch (error) {
    if (error instanceof EventsFault) throw new KnownError(`${path}:${error.line}: ${error.message}`)
    throw new KnownError(`--events ${path}: ${faultOf(error).message}`)
  }
}
