import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** How the name of a file ends that is not whole yet. */
const ending = '.claimwire.tmp'
const temporaryName = /^\..+\.\d+-[0-9a-f]{8}\.claimwire\.tmp$/
/** A name may have 255 bytes: so much of the file's own goes into that of its temporary file. */
const keptOfName = 120

/** A path beside the file, in the same file system, that no other run takes: it holds the process and a random number. */
export const temporaryOf = (path: string): string => {
  const name = Buffer.from(basename(path)).subarray(0, keptOfName).toString('utf8').replaceAll('\ufffd', '')
  return join(dirname(path), `.${name}.${process.pid}-${randomBytes(4).toString('hex')}${ending}`)
}

/** Opens a new file for writing: a link or a file that stands there already is an error. */
export const openTemporary = (temporary: string): number => openSync(temporary, 'wx')

/** Removes the temporary files that an interrupted run left in a folder. Only who holds the folder's lock may do so. */
export const clearTemporaries = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile() && temporaryName.test(entry.name)) rmSync(join(folder, entry.name), { force: true })
}

/** Makes a file outlive a loss of power, before it gets its name. */
export const syncFile = (path: string): void => {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const settleOne = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Makes files and their names outlive a loss of power. Disks and file systems that cannot promise it are left as they are: the files
 * themselves are whole, and --resume does again what was lost.
 */
export const settle = async (paths: readonly string[]): Promise<void> => {
  await Promise.all(paths.map((path) => settleOne(path).catch(() => undefined)))
  await Promise.all([...new Set(paths.map(dirname))].map((folder) => settleOne(folder).catch(() => undefined)))
}
