import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, openDraft } from '../files/drafts.js'
import { lockFolder } from '../files/lock.js'
import { headOf, look } from '../files/regular.js'
import { clearTemporaries } from '../files/temporaries.js'
import { guardWriting } from '../files/writing.js'
import { KnownError } from '../messages.js'

/** The files of a comparison, each written piece by piece; they get their names together, once all are whole. */
export interface Files<Name extends string> {
  write(name: Name, text: string): void
  commit(): void
  abandon(): void
}

/** So many bytes tell whose a file is. */
const headBytes = 200

/** How a file of compare begins. */
type Sign = RegExp | string

const begins = (head: string, sign: Sign): boolean =>
  typeof sign === 'string' ? head.startsWith(sign) : sign.test(head)

/** Whether a file may be written over: there is none, or it begins as one that compare wrote. */
const isFree = (path: string, sign: Sign): boolean =>
  look(
    path,
    (standing) =>
      standing.kind === 'nothing' ||
      (standing.kind === 'file' && begins(headOf(standing.file, headBytes).toString('utf8'), sign)),
  )

/** So many characters of a file are written at once. */
const atOnce = 1 << 18

/** A file that is not whole yet, and what waits to be written. */
interface Waiting {
  readonly draft: Draft
  text: string
}

const flush = (waiting: Waiting): void => {
  waiting.draft.write(waiting.text)
  waiting.text = ''
}

/**
 * Opens a folder for files, by their names and what tells ours from others: somebody's own file with such a name stays, and a KnownError
 * says so before anything is read. No other run writes into it until this process ends.
 */
export const createFiles = <Name extends string>(folder: string, names: Readonly<Record<Name, Sign>>): Files<Name> => {
  const drafts = new Map<Name, Waiting>()
  const entries = Object.entries(names) as [Name, Sign][]
  const guarded = (write: () => void, exitCode?: number): void => guardWriting(`--out ${folder}:`, write, exitCode)
  const abandon = (): void => {
    for (const { draft } of drafts.values()) draft.abandon()
    drafts.clear()
  }
  const open = (): void => {
    mkdirSync(folder, { recursive: true })
    for (const [name, sign] of entries)
      if (!isFree(join(folder, name), sign))
        throw new KnownError(`--out ${folder}: ${name} there is no file of claimwire compare and stays`)
    lockFolder(folder)
    clearTemporaries(folder)
    for (const [name] of entries) drafts.set(name, { draft: openDraft(join(folder, name)), text: '' })
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
      const waiting = drafts.get(name)!
      waiting.text += text
      if (waiting.text.length >= atOnce) guarded(() => flush(waiting))
    },
    commit: () =>
      guarded(() => {
        for (const waiting of drafts.values()) {
          flush(waiting)
          waiting.draft.end(true)
        }
        process.off('exit', abandon)
        for (const { draft } of drafts.values()) draft.name()
        drafts.clear()
      }),
    abandon,
  }
}
