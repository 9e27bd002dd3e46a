import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'

/**
 * The compiled code of the bundle, as V8 keeps it: what a first run had to compile, the next ones read. V8 takes it back only with the
 * same version, settings and kind of processor, which its tag tells, and the same source, whose size it checks; the file's name has
 * both, and when the source was written.
 */

/** Files of other versions of Node or other settings are left, but no more than these. */
const mostFiles = 4
const ending = '.code'

/** The name of the file for this bundle under the settings of now. */
export const codeName = (bundle: URL): string => {
  const { size, mtimeMs } = statSync(bundle)
  return `engine-${cachedDataVersionTag()}-${size}-${Math.round(mtimeMs)}${ending}`
}

/** Beside the bundle, as the build leaves it, else in the user's own folder for such files. */
const foldersFor = (bundle: URL): readonly string[] => {
  const caches =
    process.env.XDG_CACHE_HOME || (process.platform === 'win32' ? process.env.LOCALAPPDATA : join(homedir(), '.cache'))
  const beside = dirname(fileURLToPath(bundle))
  return caches ? [beside, join(caches, 'claimwire')] : [beside]
}

/** The code that an earlier run kept under a name, or undefined. */
export const readCode = (bundle: URL, name: string): Buffer | undefined => {
  for (const folder of foldersFor(bundle))
    try {
      return readFileSync(join(folder, name))
    } catch {
      // not there: the next folder, or none
    }
  return undefined
}

const makeRoom = (folder: string): void => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { name } of files.slice(mostFiles)) rmSync(join(folder, name), { force: true })
}

/** Keeps code for the next run, in the first folder that can be written to; does nothing where there is none. */
export const keepCode = (bundle: URL, name: string, code: Buffer): void => {
  for (const folder of foldersFor(bundle)) {
    const temporary = join(folder, `${name}.${process.pid}.tmp`)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(temporary, code, { flag: 'wx', mode: 0o600 })
      renameSync(temporary, join(folder, name))
      makeRoom(folder)
      return
    } catch {
      rmSync(temporary, { force: true })
    }
  }
}
