import { closeSync, fchmodSync, fsyncSync, renameSync, rmSync } from 'node:fs'
import { openTemporary, temporaryOf } from './temporaries.js'
import { writeAll } from './writing.js'

/** A file that gets its name once it is whole. Each step throws the file system's error. */
export interface Draft {
  write(bytes: Uint8Array | string): void
  /** Ends the writing. What is synced outlives a loss of power. */
  end(sync: boolean): void
  /** Gives the file its name, after its end. */
  name(): void
  /** Takes it back, whatever was done before; a file that has its name stays. */
  abandon(): void
}

/**
 * Opens a draft beside the file that it is to be.
 * @param mode the permissions that it is to have; those of a new file where none are given
 */
export const openDraft = (path: string, mode: number | null = null): Draft => {
  const temporary = temporaryOf(path)
  const file = openTemporary(temporary)
  let isOpen = true
  const close = (before: () => void): void => {
    if (!isOpen) return
    isOpen = false
    try {
      before()
    } finally {
      closeSync(file)
    }
  }
  return {
    write: (bytes) => writeAll(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
    end: (sync) =>
      close(() => {
        if (mode !== null) fchmodSync(file, mode)
        if (sync) fsyncSync(file)
      }),
    name: () => renameSync(temporary, path),
    abandon: () => {
      close(() => undefined)
      rmSync(temporary, { force: true })
    },
  }
}

/**
 * Writes a file that appears whole or not at all.
 * @param sync whether it is to outlive a loss of power
 * @throws the file system's error
 */
export const writeWhole = (
  path: string,
  write: (draft: Pick<Draft, 'write'>) => void,
  { mode = null, sync = false }: { readonly mode?: number | null; readonly sync?: boolean } = {},
): void => {
  const draft = openDraft(path, mode)
  try {
    write(draft)
    draft.end(sync)
    draft.name()
  } catch (error) {
    draft.abandon()
    throw error
  }
}
