import { mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { kindNames } from '../../claims/kinds/index.js'
import { schemaVersion } from '../../claims/version.js'
import type { DocumentRecord } from '../../index.js'
import type { Fault } from '../../read/index.js'
import { writeWhole } from '../files/drafts.js'
import { lockFolder } from '../files/lock.js'
import { headOf, look, type Standing } from '../files/regular.js'
import { clearTemporaries, settle } from '../files/temporaries.js'
import { writeReason } from '../files/writing.js'
import { isAsWritten } from './digest.js'

/** A folder of outputs. Files appear whole or not at all. */
export interface Store {
  /** Writes one file, or says why not. `path` is relative, with "/". */
  write(path: string, bytes: Uint8Array): Fault | null
  /** Makes what was written since the last time outlive a loss of power. */
  settle(): Promise<void>
}

/** So much of an output is looked at to know whose it is. */
const headBytes = 120
/** The largest output that is read back, in bytes. */
const maxStored = 500_000_000

/** What a loss of power leaves of a file: nothing, or zeros. An empty object or list holds nobody's work either. */
const holdsNothing = (head: Buffer): boolean =>
  head.every((byte) => byte === 0) || /^(?:\{\}|\[\])?$/.test(head.toString('utf8').replace(/\s/g, ''))

const isOurs = (head: Buffer): boolean =>
  /^\{"schemaVersion":\d+,"tool":\{"name":"claimwire"/.test(head.toString('utf8').replace(/\s/g, ''))

/** What may be replaced: nothing, a file without content, or a record of ours. Everything else is someone's and stays. */
const replaceable = (standing: Standing): { readonly mode: number | null } | null => {
  if (standing.kind === 'nothing') return { mode: null }
  if (standing.kind === 'other') return null
  const head = headOf(standing.file, headBytes)
  return isOurs(head) ||
    (standing.size <= headBytes && holdsNothing(head)) ||
    (head.length > 0 && head.every((byte) => byte === 0))
    ? { mode: standing.mode }
    : null
}

const writeFault = (error: unknown): Fault => ({
  code: 'write-failed',
  message: `the output cannot be written: ${writeReason(error)}`,
})

/** Opens an output folder for this run alone, making it where it is missing. Throws the file system's error where that fails. */
export const openStore = (folder: string): Store => {
  mkdirSync(folder, { recursive: true })
  const root = realpathSync(folder)
  lockFolder(root)
  const folders = new Set<string>()
  let unsettled: string[] = []
  const enter = (parent: string): boolean => {
    if (folders.has(parent)) return true
    mkdirSync(parent, { recursive: true })
    const real = realpathSync(parent)
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return false
    clearTemporaries(parent)
    folders.add(parent)
    return true
  }
  return {
    write: (path, bytes) => {
      const target = join(folder, path)
      try {
        if (!enter(dirname(target)))
          return { code: 'write-failed', message: 'the output would leave the output folder by a symbolic link' }
        const replaced = look(target, replaceable)
        if (replaced === null)
          return { code: 'write-failed', message: `${path} in the output folder is no record of claimwire and stays` }
        writeWhole(target, (draft) => draft.write(bytes), { mode: replaced.mode })
        unsettled.push(target)
        return null
      } catch (error) {
        return writeFault(error)
      }
    },
    settle: async () => {
      const paths = unsettled
      unsettled = []
      await settle(paths)
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
  readonly gazetteer: string
  readonly options: string | null
  readonly status: string
  readonly hasText: boolean
  readonly indented: boolean
  /** whether a title that the text does not open with was read as its first sentence */
  readonly hasOwnTitle: boolean
  /** how many warnings its record holds */
  readonly warned: number
}

const readText = (standing: Standing): string | null =>
  standing.kind === 'file' && standing.size <= maxStored ? readFileSync(standing.file, 'utf8') : null

/** The warnings of a record; null where it is not as it was written, lacks an array of claims, or is of another shape than those of this version. */
const warningsOf = (record: DocumentRecord): number | null =>
  record.schemaVersion === schemaVersion &&
  isAsWritten(record) &&
  kindNames.every((kind) => Array.isArray(record[kind]))
    ? record.diagnostics.filter(({ severity }) => severity === 'warning').length
    : null

/** Reads back one output, or null where there is none that is whole. */
export const readStored = (folder: string, path: string): Stored | null => {
  const target = join(folder, path)
  try {
    const text = look(target, readText)
    if (text === null) return null
    const record: DocumentRecord = JSON.parse(text)
    const warned = warningsOf(record)
    if (warned === null) return null
    const { document, tool, status } = record
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
      gazetteer: tool.gazetteer,
      options: tool.options,
      status,
      hasText: typeof document.text === 'string',
      indented: text.startsWith('{\n'),
      warned,
    }
  } catch {
    return null
  }
}
