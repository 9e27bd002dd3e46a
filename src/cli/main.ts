import { CommanderError } from 'commander'
import { KnownError, tell } from './messages.js'
import { lossOf, writeWholeChunks } from './output/stdout.js'
import { createProgram } from './program.js'

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
