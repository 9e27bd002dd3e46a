import { CommanderError } from 'commander'
import { engineBundle } from '../engine/index.js'
import { KnownError, tell } from './messages.js'
import { lossOf, writeWholeChunks } from './output/stdout.js'
import { createProgram } from './program.js'

/** Prepares this process for what it writes, and for what it is written to. */
const prepare = (): void => {
  // switches of the tagger's library would mix lines of its own into standard output
  for (const name of Object.keys(process.env)) if (/^DEBUG_(?:TAGS|CHUNKS|MATCH)$/.test(name)) delete process.env[name]

  writeWholeChunks(process.stdout)
  process.stdout.on('error', (error) => {
    const loss = lossOf(error)
    if (loss === null || process.exitCode === loss.exitCode) return
    tell(loss.message)
    process.exitCode = loss.exitCode
  })
  process.stderr.on('error', () => undefined)
}

/** Runs the command that the process was called with, and sets its exit code. Gives whether it has read articles in this thread. */
export const main = async (): Promise<{ readonly hasReadText: boolean }> => {
  prepare()
  try {
    await createProgram((code) => {
      process.exitCode = code
    }).parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode ??= error.exitCode === 0 ? 0 : 2
    else if (error instanceof KnownError) {
      tell(error.message)
      process.exitCode = error.exitCode
    } else throw error
  }
  return { hasReadText: engineBundle.isLoaded() }
}
