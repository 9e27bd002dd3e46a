import type { Input } from '../../read/index.js'
import { writeReason } from '../files/writing.js'
import { KnownError, printableLines } from '../messages.js'
import type { Outcome, Work } from '../run/job.js'
import { createNames, outputPath } from '../run/output-paths.js'
import { openStore, type Store } from '../run/store.js'
import { frameOf } from './formats.js'
import { createOutput } from './stdout.js'

/** Where outcomes go, in the order of their inputs. */
export interface Sink {
  /** Gives the outcome as it stands after writing; null where nobody reads on and the run can end. */
  take(input: Input, outcome: Outcome): Promise<Outcome | null>
  end(): Promise<void>
}

/** One stream with everything in it. */
export const createStreamSink = async (work: Work): Promise<Sink> => {
  const output = createOutput(process.stdout)
  const { head, between, tail, none } = await frameOf(work)
  // JSON escapes what a terminal would obey and the report replaces it; CSV cannot
  const guarded = work.format === 'csv' && process.stdout.isTTY
  let first = true
  return {
    take: async (_, outcome) => {
      const { bytes } = outcome
      const lead = first ? head : between
      first = false
      const open =
        (await output.write(lead)) &&
        (await output.write(guarded ? printableLines(new TextDecoder().decode(bytes)) : bytes))
      return open ? outcome : null
    },
    end: async () => {
      await output.write(first ? none : tail)
    },
  }
}

/** Opens the output folder; a KnownError where that cannot be. */
export const openFolder = (folder: string): Store => {
  try {
    return openStore(folder)
  } catch (error) {
    throw new KnownError(`${folder}: no folder for outputs (${writeReason(error)})`)
  }
}

/** So many outputs go to the disk together: each alone would make a run many times slower. */
const settledTogether = 256

/**
 * One file a document. `redo` works on a document again, whatever is stored: of two documents with one name that were
 * both found done, the second has no file yet.
 */
export const createFolderSink = (store: Store, redo: (input: Input) => Promise<Outcome>): Sink => {
  const nameOf = createNames()
  let taken = 0
  return {
    take: async (input, outcome) => {
      const path = nameOf(outcome.stem)
      if (outcome.state === 'skipped' && path === `${outputPath(outcome.stem)}.json`) return outcome
      const fresh = outcome.state === 'skipped' ? await redo(input) : outcome
      const fault = store.write(path, fresh.bytes)
      if (++taken % settledTogether === 0) await store.settle()
      return fault === null ? fresh : { ...fresh, state: 'failed', fault, claims: [], warned: 0 }
    },
    end: () => store.settle(),
  }
}
