import { CommanderError } from 'commander'
import { KnownError, tell } from './messages.js'
import { createProgram } from './program.js'

// a reader that has gone is no error
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)

try {
  await createProgram((code) => {
    process.exitCode = code
  }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof KnownError) {
    tell(error.message)
    process.exitCode = error.exitCode
  } else throw error
}
