import type { Barren, Input } from '../../read/index.js'
import { tell } from '../messages.js'
import type { Options } from '../options.js'
import type { Manifest } from '../output/manifest.js'
import type { Progress } from '../output/progress.js'
import type { Outcome } from './job.js'
import { count, countLeftOut, createTally, type Tally } from './summary.js'
import { createWarnings, type Warnings } from './warnings.js'

/** What a run prints while it goes on. */
export interface Telling {
  readonly options: Options
  readonly tally: Tally
  readonly progress: Progress
  readonly warnings: Warnings
  /** notes that were told, each once */
  readonly notes: Set<string>
  /** the names of kept fields that some record had */
  readonly kept: Set<string>
  /** paths that gave no document and should have */
  barren: number
  manifest: Manifest | null
}

export const createTelling = (options: Options, progress: Progress): Telling => ({
  options,
  tally: createTally(),
  progress,
  warnings: createWarnings((line) => {
    progress.clear()
    tell(line)
  }),
  notes: new Set(),
  kept: new Set(),
  barren: 0,
  manifest: null,
})

/** How many notes a run prints at most: a file whose thousand records all differ would print one for each. */
const mostNotes = 30

/** Tells how something was read, once for all that is read in the same way. */
const note = (where: string, message: string, { options, notes, progress }: Telling): void => {
  if (options.quiet || notes.has(message) || notes.size >= mostNotes) return
  notes.add(message)
  progress.clear()
  tell(`${where}: ${message}`)
}

/** Yields the documents alone, and reports the inputs that gave none. */
export async function* documentsOf(inputs: AsyncIterable<Input | Barren>, telling: Telling): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (input.kind !== 'barren') {
      yield input
      continue
    }
    const { severity, where, message } = input
    if (severity === 'note') note(where, message, telling)
    else if (severity === 'left out') countLeftOut(telling.tally, where, message)
    else {
      telling.progress.clear()
      tell(`${where}: ${message}`)
      if (severity === 'error') telling.barren += 1
      else telling.tally.warned += 1
    }
  }
}

/** Counts the outcome of a document and prints its diagnostics. */
export const tellOutcome = (input: Input, outcome: Outcome, telling: Telling): void => {
  const { options, progress, tally, warnings, kept } = telling
  count(tally, outcome)
  telling.manifest?.add(outcome)
  for (const name of outcome.kept) kept.add(name)
  if (outcome.fields !== null) note(outcome.where, `${outcome.fields} (--fields names others)`, telling)
  if (outcome.fault !== null) {
    progress.clear()
    tell(`${outcome.where}: ${outcome.fault.message}`)
  }
  for (const line of outcome.stack?.split('\n') ?? []) tell(line)
  if (!options.quiet) for (const warning of outcome.warnings) warnings.add(outcome.where, warning)
  progress.advance(outcome.fault !== null, input.size ?? 0)
}

/** Tells what could only be told at the end. */
export const tellEnd = ({ options, tally, warnings, kept }: Telling): void => {
  warnings.end()
  if (options.keep === null || options.keep === 'all' || tally.documents === tally.failed) return
  for (const name of options.keep) {
    if (kept.has(name)) continue
    tally.warned += 1
    if (!options.quiet) tell(`warning: --keep ${name}: no document has such a field`)
  }
}
