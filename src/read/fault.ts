/** Why a document could not be read. The message names no path, so that the same bytes give the same record anywhere. */
export interface Fault {
  readonly code:
    | 'not-found'
    | 'unreadable'
    | 'not-a-file'
    | 'odd-name'
    | 'link-loop'
    | 'too-many-open-files'
    | 'read-failed'
    | 'too-large'
    | 'empty'
    | 'binary'
    | 'invalid-encoding'
    | 'bad-json'
    | 'bad-record'
    | 'bad-row'
    | 'bad-page'
    | 'bad-archive'
    | 'too-complex'
    | 'unread-kind'
    | 'timeout'
    | 'crashed'
    | 'internal-error'
    | 'write-failed'
  readonly message: string
}

const systemFaults: Readonly<Record<string, Fault>> = {
  ENOENT: { code: 'not-found', message: 'no such file or folder' },
  ENOTDIR: { code: 'not-found', message: 'no such file or folder' },
  EACCES: { code: 'unreadable', message: 'permission denied' },
  EPERM: { code: 'unreadable', message: 'permission denied' },
  ELOOP: { code: 'link-loop', message: 'a loop of symbolic links' },
  ENXIO: { code: 'not-a-file', message: 'not a regular file' },
  EEXIST: { code: 'not-a-file', message: 'a file stands there' },
  EISDIR: { code: 'not-a-file', message: 'a folder, not a file' },
  EMFILE: { code: 'too-many-open-files', message: 'too many open files' },
  ENFILE: { code: 'too-many-open-files', message: 'too many open files' },
  ENAMETOOLONG: { code: 'not-found', message: 'the name is too long' },
}

export const notAFile: Fault = { code: 'not-a-file', message: 'not a regular file' }

export const tooLarge = (maxBytes: number): Fault => ({
  code: 'too-large',
  message: `larger than ${maxBytes.toLocaleString('en-US')} bytes (--max-bytes)`,
})

/** The fault behind an error of the file system. An error that is none of those is a bug: it is thrown again. */
export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) throw error
  const { code, errno, syscall } = error as NodeJS.ErrnoException
  if (code === 'ERR_INVALID_ARG_VALUE') return { code: 'not-found', message: 'a path holds a NUL' }
  // quotas and network disks give numbers that the runtime has no name for: "Unknown system error -122"
  if (errno !== undefined && syscall !== undefined && !/^E[A-Z0-9]+$/.test(code ?? ''))
    return { code: 'read-failed', message: `cannot be read (system error ${Math.abs(errno)})` }
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error
  return systemFaults[code] ?? { code: 'read-failed', message: `cannot be read (${code})` }
}
