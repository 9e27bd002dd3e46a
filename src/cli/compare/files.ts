import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { faultOf } from '../../read/index.js'
import { KnownError } from '../messages.js'

/** The files of a comparison, each written piece by piece; they get their names together, once all are whole. */
export interface Files<Name extends string> {
  write(name: Name, text: string): void
  commit(): void
  abandon(): void
}

/** Whether a file begins as one that compare wrote. */
const isOurs = (path: string, sign: RegExp): boolean => {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(200)
    return sign.test(head.toString('utf8', 0, readSync(file, head, 0, head.length, 0)))
  } finally {
    closeSync(file)
  }
}

/** So many characters of a file are written at once. */
const atOnce = 1 << 18

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EACCES: 'permission denied',
  EROFS: 'a read-only file system',
  EEXIST: 'a file stands there',
  ENOTDIR: 'a file stands there',
}

const refused = (folder: string, error: unknown): KnownError => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return new KnownError(`--out ${folder}: cannot be written (${reasons[code] ?? faultOf(error).message})`)
}

/**
 * Opens a folder for files, by their names and what tells ours from others: somebody's own file with such a name stays, and a KnownError
 * says so before anything is read.
 */
export const createFiles = <Name extends string>(
  folder: string,
  names: Readonly<Record<Name, RegExp>>,
): Files<Name> => {
  const open = new Map<Name, number>()
  const entries = Object.entries(names) as [Name, RegExp][]
  const temporary = (name: string): string => join(folder, `.${name}.tmp`)
  const waiting = new Map<Name, string>()
  const flush = (name: Name): void => {
    try {
      const bytes = Buffer.from(waiting.get(name) ?? '')
      waiting.delete(name)
      for (let done = 0; done < bytes.length; ) done += writeSync(open.get(name)!, bytes, done)
    } catch (error) {
      throw new KnownError(refused(folder, error).message, 1)
    }
  }
  const abandon = (): void => {
    for (const file of open.values()) closeSync(file)
    for (const name of open.keys()) rmSync(temporary(name), { force: true })
    open.clear()
  }
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, sign] of entries)
      if (existsSync(join(folder, name)) && !isOurs(join(folder, name), sign))
        throw new KnownError(`--out ${folder}: ${name} there is no file of claimwire compare and stays`)
    for (const [name] of entries) open.set(name, openSync(temporary(name), 'w'))
  } catch (error) {
    abandon()
    throw error instanceof KnownError ? error : refused(folder, error)
  }
  process.once('exit', abandon)
  return {
    write: (name, text) => {
      const all = (waiting.get(name) ?? '') + text
      waiting.set(name, all)
      if (all.length >= atOnce) flush(name)
    },
    commit: () => {
      for (const name of open.keys()) flush(name)
      process.off('exit', abandon)
      for (const file of open.values()) closeSync(file)
      for (const name of open.keys()) renameSync(temporary(name), join(folder, name))
      open.clear()
    },
    abandon,
  }
}
