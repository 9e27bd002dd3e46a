import { writeSync } from 'node:fs'
import { faultOf } from '../../read/index.js'
import { KnownError } from '../messages.js'

/** What the codes of the file system mean where something is to be written. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file stands there',
  EFBIG: 'larger than files may be here',
  EIO: 'the device failed',
  EISDIR: 'a folder stands there',
  ENOENT: 'no such folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a file stands there',
  EPERM: 'permission denied',
  EROFS: 'a read-only file system',
}

/** Why something cannot be written, in words. What is no error of the file system is a bug: it is thrown again. */
export const writeReason = (error: unknown): string => {
  faultOf(error)
  const { code, errno } = error as NodeJS.ErrnoException
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return `system error ${Math.abs(errno ?? 0)}`
  return reasons[code] ?? code
}

/**
 * Writes something, and reports an error of the file system in one line: it is no bug of the program.
 * @param what what is written, as the message begins: "--out folder:"
 * @throws KnownError
 */
export const guardWriting = <Result>(what: string, write: () => Result, exitCode = 1): Result => {
  try {
    return write()
  } catch (error) {
    if (error instanceof KnownError) throw error
    throw new KnownError(`${what} cannot be written (${writeReason(error)})`, exitCode)
  }
}

/** Writes all of the bytes behind what a file has: a disk that is nearly full takes only some at once, and no error tells of the rest. */
export const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}
