import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageMark } from '../../../page/index.js'
import { lockFolder } from '../../files/lock.js'
import { headOf, look } from '../../files/regular.js'
import { syncFile } from '../../files/temporaries.js'
import { writeReason } from '../../files/writing.js'
import { KnownError } from '../../messages.js'

/** A folder of pages. Nothing in it changes before `commit`. */
export interface PageFolder {
  /** `path` is relative, with "/" */
  write(path: string, content: string): void
  /** Puts all that was written in the place of the pages of an earlier run; what was written last comes last. */
  commit(): void
  abandon(): void
}

/** The folder below that holds the pages of articles. */
export const articlesFolder = 'articles'

const stagingName = '.claimwire.tmp'

const isPage = (path: string): boolean =>
  look(
    path,
    (standing) => standing.kind === 'file' && headOf(standing.file, pageMark.length).toString('utf8') === pageMark,
  )

/** A folder without our index holds somebody's own files: they stay. */
const mayWriteInto = (folder: string): boolean =>
  readdirSync(folder).every((name) => name.startsWith('.')) || isPage(join(folder, 'index.html'))

/** Removes the pages below a folder, and folders that are empty then. Other files, and what links lead to, stay. */
const removePages = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removePages(path)
    else if (entry.isFile() && entry.name.endsWith('.html') && isPage(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}

const refuseLink = (path: string): void => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new KnownError(`${path}: a symbolic link stands where pages go`)
}

/** Opens a folder for pages; a KnownError where that cannot be, or where it holds something else. */
export const openPageFolder = (folder: string): PageFolder => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new KnownError(`${folder}: no folder for pages (${writeReason(error)})`)
  }
  if (!mayWriteInto(folder))
    throw new KnownError(`${folder}: it holds other files than pages of claimwire; name an empty folder`)
  const articles = join(folder, articlesFolder)
  refuseLink(articles)
  lockFolder(folder)
  const staging = join(folder, stagingName)
  const abandon = (): void => rmSync(staging, { recursive: true, force: true })
  abandon()
  const written: string[] = []
  const made = new Set<string>()
  const enter = (path: string): void => {
    if (!made.has(path)) mkdirSync(path, { recursive: true })
    made.add(path)
  }
  return {
    write: (path, content) => {
      const target = join(staging, path)
      enter(dirname(target))
      writeFileSync(target, content)
      written.push(path)
    },
    commit: () => {
      // what was written last leads to all of it
      const last = written.at(-1)
      if (last !== undefined) syncFile(join(staging, last))
      if (lstatSync(articles, { throwIfNoEntry: false })?.isDirectory() === true) removePages(articles)
      for (const path of written) {
        const target = join(folder, path)
        enter(dirname(target))
        renameSync(join(staging, path), target)
      }
      abandon()
    },
    abandon,
  }
}
