import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'

/**
 * The compiled code of a bundle, as V8 keeps it: what a first run had to compile, the next ones read. V8 takes it back only with the
 * same version, settings and kind of processor, which its tag tells, and the same source, whose size it checks; the file's name has
 * both, and when the source was written.
 */

/** Files of other versions of Node or other settings are left, but no more than these of one bundle. */
const mostFiles = 4
const ending = '.code'

/** What the names of a bundle's files begin with: "engine-". */
const beginningOf = (bundle: URL): string => `${basename(fileURLToPath(bundle), '.cjs')}-`

/** The name of the file for a bundle under the settings of now. */
export const codeName = (bundle: URL): string => {
  const { size, mtimeMs } = statSync(bundle)
  return `${beginningOf(bundle)}${cachedDataVersionTag()}-${size}-${Math.round(mtimeMs)}${ending}`
}

/** Beside the bundle, as the build leaves it, else in the user's own folder for such files. */
const foldersFor = (bundle: URL): readonly string[] => {
  const caches =
    process.env.XDG_CACHE_HOME || (process.platform === 'win32' ? process.env.LOCALAPPDATA : join(homedir(), '.cache'))
  const beside = dirname(fileURLToPath(bundle))
  return caches ? [beside, join(caches, 'claimwire')] : [beside]
}

/** V8 trusts what it reads, and a disk may have lost a part of it: a digest stands in front. */
const digestLength = 20
const digestOf = (code: Uint8Array): Buffer => createHash('sha1').update(code).digest()
const checked = (file: Buffer): Buffer | undefined => {
  const code = file.subarray(digestLength)
  return digestOf(code).equals(file.subarray(0, digestLength)) ? code : undefined
}

/** The code that an earlier run kept under a name, or undefined. */
export const readCode = (bundle: URL, name: string): Buffer | undefined => {
  for (const folder of foldersFor(bundle))
    try {
      return checked(readFileSync(join(folder, name)))
    } catch {
      // not there: the next folder, or none
    }
  return undefined
}

const removeIfThere = (file: string): void => {
  try {
    rmSync(file, { force: true })
  } catch {
    // in a folder that is none
  }
}

const makeRoom = (folder: string, beginning: string): void => {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(beginning) && name.endsWith(ending))
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
      writeFileSync(temporary, Buffer.concat([digestOf(code), code]), { flag: 'wx', mode: 0o600 })
      renameSync(temporary, join(folder, name))
      makeRoom(folder, beginningOf(bundle))
      return
    } catch {
      removeIfThere(temporary)
    }
  }
}
