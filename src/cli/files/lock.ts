import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { KnownError, tell } from '../messages.js'
import { temporaryOf } from './temporaries.js'

/** Says that a run is writing into a folder. */
const lockName = '.claimwire.lock'

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
}

const readHolder = (path: string): Holder | null => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const { pid, host } = Object(value)
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host } : null
  } catch {
    return null
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const create = (path: string): boolean => {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes away a lock whose run has ended. Where another run was quicker, its lock goes back to its place. */
const takeAway = (path: string, holder: Holder | null): void => {
  const aside = temporaryOf(path)
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = readHolder(aside)
  if (moved?.pid !== holder?.pid || moved?.host !== holder?.host) {
    try {
      linkSync(aside, path)
    } catch {
      // a third run has it: it is refused or held there
    }
  }
  rmSync(aside, { force: true })
}

/** How often the lock of an ended run is taken away before the folder counts as busy. */
const attempts = 3

/**
 * Keeps other runs from writing into a folder until this process ends. The lock of a run that was killed is taken away; that of a run on
 * another computer cannot be asked, and is taken away with a warning.
 * @throws KnownError where another run of this computer is writing into it
 */
export const lockFolder = (folder: string): void => {
  const path = join(folder, lockName)
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (create(path)) {
      process.once('exit', () => rmSync(path, { force: true }))
      return
    }
    const holder = readHolder(path)
    if (holder !== null && holder.host === hostname() && holder.pid !== process.pid && isAlive(holder.pid))
      throw new KnownError(
        `${folder}: another run of claimwire (process ${holder.pid}) is writing into it; wait for it, name another folder, or remove ${lockName} if there is none`,
      )
    if (holder !== null && holder.host !== hostname())
      tell(`${folder}: warning: a run on ${holder.host} has left its lock there; if it is still going on, both write`)
    takeAway(path, holder)
  }
  throw new KnownError(`${folder}: several runs of claimwire want to write into it at once`)
}
