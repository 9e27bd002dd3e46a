import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** What stands at a path: nothing, a regular file that is open for reading, or something else that is left alone. */
export type Standing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly file: number; readonly size: number; readonly mode: number }
  | { readonly kind: 'other' }

/** Codes of a symbolic link that is not followed, of a socket, and of a device without a driver. */
const notFiles: ReadonlySet<string | undefined> = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR'])

/**
 * Opens a regular file without following a link and without waiting: a named pipe would otherwise hang until somebody
 * writes into it. Whoever gets a file closes it. Throws the file system's error where the path cannot be looked at.
 */
const openRegular = (path: string): Standing => {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { kind: 'nothing' }
    if (notFiles.has(code)) return { kind: 'other' }
    throw error
  }
  const stats = fstatSync(file)
  if (stats.isFile()) return { kind: 'file', file, size: stats.size, mode: stats.mode & 0o777 }
  closeSync(file)
  return { kind: 'other' }
}

/** Looks at what stands at a path and closes it again. */
export const look = <Seen>(path: string, see: (standing: Standing) => Seen): Seen => {
  const standing = openRegular(path)
  try {
    return see(standing)
  } finally {
    if (standing.kind === 'file') closeSync(standing.file)
  }
}

/** The first bytes of a file that is open. */
export const headOf = (file: number, length: number): Buffer => {
  const head = Buffer.alloc(length)
  return head.subarray(0, readSync(file, head, 0, length, 0))
}
