import { closeSync, fsyncSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../files/lock.js'
import { headOf, look } from '../files/regular.js'
import { clearTemporaries, openTemporary, temporaryOf } from '../files/temporaries.js'
import { guardWriting, writeText } from '../files/writing.js'
import { KnownError } from '../messages.js'

/** The files of a comparison, each written piece by piece; they get their names together, once all are whole. */
export interface Files<Name extends string> {
  write(name: Name, text: string): void
  commit(): void
  abandon(): void
}

/** So many bytes tell whose a file is. */
const headBytes = 200

/** Whether a file may be written over: there is none, or it begins as one that compare wrote. */
const isFree = (path: string, sign: RegExp): boolean =>
  look(
    path,
    (standing) =>
      standing.kind === 'nothing' ||
      (standing.kind === 'file' && sign.test(headOf(standing.file, headBytes).toString('utf8'))),
  )

/** So many characters of a file are written at once. */
const atOnce = 1 << 18

/** A file that is not whole yet. */
interface Draft {
  readonly path: string
  /** null once it is closed */
  file: number | null
  /** what waits to be written */
  text: string
}

const openDraft = (path: string): Draft => {
  const temporary = temporaryOf(path)
  return { path: temporary, file: openTemporary(temporary), text: '' }
}

const flush = (draft: Draft): void => {
  if (draft.file !== null) writeText(draft.file, draft.text)
  draft.text = ''
}

const close = (draft: Draft, sync: boolean): void => {
  const { file } = draft
  draft.file = null
  if (file === null) return
  try {
    if (sync) fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Opens a folder for files, by their names and what tells ours from others: somebody's own file with such a name stays, and a KnownError
 * says so before anything is read. No other run writes into it until this process ends.
 */
export const createFiles = <Name extends string>(
  folder: string,
  names: Readonly<Record<Name, RegExp>>,
): Files<Name> => {
  const drafts = new Map<Name, Draft>()
  const entries = Object.entries(names) as [Name, RegExp][]
  const guarded = (write: () => void, exitCode?: number): void => guardWriting(`--out ${folder}:`, write, exitCode)
  const abandon = (): void => {
    for (const draft of drafts.values()) {
      close(draft, false)
      rmSync(draft.path, { force: true })
    }
    drafts.clear()
  }
  const open = (): void => {
    mkdirSync(folder, { recursive: true })
    for (const [name, sign] of entries)
      if (!isFree(join(folder, name), sign))
        throw new KnownError(`--out ${folder}: ${name} there is no file of claimwire compare and stays`)
    lockFolder(folder)
    clearTemporaries(folder)
    for (const [name] of entries) drafts.set(name, openDraft(join(folder, name)))
  }
  try {
    guarded(open, 2)
  } catch (error) {
    abandon()
    throw error
  }
  process.once('exit', abandon)
  return {
    write: (name, text) => {
      const draft = drafts.get(name)!
      draft.text += text
      if (draft.text.length >= atOnce) guarded(() => flush(draft))
    },
    commit: () =>
      guarded(() => {
        for (const draft of drafts.values()) {
          flush(draft)
          close(draft, true)
        }
        process.off('exit', abandon)
        for (const [name, { path }] of drafts) renameSync(path, join(folder, name))
        drafts.clear()
      }),
    abandon,
  }
}
