import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { DocumentRecord } from '../../index.js'
import { type Fault, faultOf } from '../../read/index.js'

/** A folder of outputs. Files appear whole or not at all. */
export interface Store {
  /** Writes one file, or says why not. `path` is relative, with "/". */
  write(path: string, bytes: Uint8Array): Fault | null
}

const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.tmp`)

/** Whether nothing stands there, or a record of ours: everything else is someone's and stays. */
const mayReplace = (path: string): boolean => {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw error
  }
  try {
    const head = Buffer.alloc(120)
    const text = head.toString('utf8', 0, readSync(file, head, 0, head.length, 0)).replace(/\s/g, '')
    return /^\{"schemaVersion":\d+,"tool":\{"name":"claimwire"/.test(text)
  } finally {
    closeSync(file)
  }
}

const writeWhole = (path: string, bytes: Uint8Array): void => {
  const temporary = temporaryOf(path)
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

const writeFault = (error: unknown): Fault => {
  const code = (error as NodeJS.ErrnoException).code
  const known: Readonly<Record<string, string>> = {
    ENOSPC: 'no space left on the device',
    EACCES: 'permission denied',
    EROFS: 'a read-only file system',
  }
  faultOf(error)
  return { code: 'write-failed', message: `the output cannot be written: ${known[code ?? ''] ?? code}` }
}

/** Opens an output folder, making it where it is missing. Throws the file system's error where that fails. */
export const openStore = (folder: string): Store => {
  mkdirSync(folder, { recursive: true })
  const root = realpathSync(folder)
  const folders = new Set<string>()
  const enter = (parent: string): boolean => {
    if (folders.has(parent)) return true
    mkdirSync(parent, { recursive: true })
    const real = realpathSync(parent)
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return false
    folders.add(parent)
    return true
  }
  return {
    write: (path, bytes) => {
      const target = join(folder, path)
      try {
        if (!enter(dirname(target)))
          return { code: 'write-failed', message: 'the output would leave the output folder by a symbolic link' }
        if (!mayReplace(target))
          return { code: 'write-failed', message: `${path} in the output folder is no record of claimwire and stays` }
        writeWhole(target, bytes)
        return null
      } catch (error) {
        return writeFault(error)
      }
    },
  }
}

/** What a stored record tells of how it was made. */
export interface Stored
  extends Pick<
    DocumentRecord['document'],
    'title' | 'published' | 'publishedFrom' | 'publishedAt' | 'outlet' | 'meta'
  > {
  readonly id: string
  readonly sha256: string | null
  readonly version: string
  readonly options: string | null
  readonly status: string
  readonly hasText: boolean
  readonly indented: boolean
  /** whether a title that the text does not open with was read as its first sentence */
  readonly hasOwnTitle: boolean
}

/** Reads back one output, or null where there is none that is whole. Clears away what an interrupted write left. */
export const readStored = (folder: string, path: string): Stored | null => {
  const target = join(folder, path)
  try {
    const text = readFileSync(target, 'utf8')
    const { document, tool, status } = JSON.parse(text)
    rmSync(temporaryOf(target), { force: true })
    const { id, sha256, title, published, publishedFrom, publishedAt, outlet, meta, sentences } = document
    return {
      id,
      sha256,
      title,
      published,
      publishedFrom,
      publishedAt,
      outlet,
      meta,
      hasOwnTitle: sentences[0]?.section === 'title',
      version: tool.version,
      options: tool.options,
      status,
      hasText: typeof document.text === 'string',
      indented: text.startsWith('{\n'),
    }
  } catch {
    return null
  }
}
