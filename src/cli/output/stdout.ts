import { KnownError } from '../messages.js'

/** Standard output, written at the reader's pace. */
export interface Output {
  /** Resolves once it is taken: false where the reader has gone. A KnownError where it cannot be written to. */
  write(bytes: Uint8Array | string): Promise<boolean>
}

const describe = (error: NodeJS.ErrnoException): string =>
  `standard output cannot be written: ${error.code === 'ENOSPC' ? 'no space left on the device' : error.message}`

export const createOutput = (stream: NodeJS.WriteStream): Output => {
  let broken: NodeJS.ErrnoException | null = null
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
      if (broken.code === 'EPIPE') return false
      throw new KnownError(describe(broken), 1)
    },
  }
}
