import type { Writable } from 'node:stream'
import { writeAll, writeReason } from '../files/writing.js'
import { KnownError } from '../messages.js'

/** Standard output, written at the reader's pace. */
export interface Output {
  /** Resolves once it is taken: false where the reader has gone. A KnownError where it cannot be written to. */
  write(bytes: Uint8Array | string): Promise<boolean>
}

/**
 * Makes a standard output that leads into a file write all of each chunk. Node's own stream takes a short write, as a disk gives it that
 * is nearly full, for a whole one, and loses the rest without a word.
 */
export const writeWholeChunks = (stream: Writable & { readonly fd?: number }): void => {
  const { fd } = stream
  if (stream.constructor.name !== 'SyncWriteStream' || fd === undefined) return
  stream._write = (chunk: Uint8Array, _encoding, callback) => {
    try {
      writeAll(fd, chunk)
    } catch (error) {
      callback(error as Error)
      return
    }
    callback()
  }
}

/** What there is to tell of a standard output that fails; null where only its reader has gone. */
export const lossOf = (error: NodeJS.ErrnoException): KnownError | null =>
  error.code === 'EPIPE' ? null : new KnownError(describe(error), 1)

const describe = (error: NodeJS.ErrnoException): string => `standard output cannot be written: ${writeReason(error)}`

export const createOutput = (stream: NodeJS.WriteStream): Output => {
  let broken: NodeJS.ErrnoException | null = null
  // from here on the loss is told by who writes
  stream.removeAllListeners('error')
  stream.on('error', (error) => {
    broken ??= error
  })
  return {
    write: async (bytes) => {
      if (broken === null && bytes.length > 0) {
        await new Promise<void>((resolve) => {
          stream.write(bytes, (error) => {
            broken ??= error ?? null
            resolve()
          })
        })
      }
      if (broken === null) return true
      const loss = lossOf(broken)
      if (loss === null) return false
      throw loss
    },
  }
}
