import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codebookColumns } from '../../../emit/tables/codebook.js'
import { lockFolder } from '../../files/lock.js'
import { syncFile, temporaryOf } from '../../files/temporaries.js'
import { writeReason } from '../../files/writing.js'
import { KnownError } from '../../messages.js'

/** Files that get their names together, once all of them are whole. */
export interface Staging {
  /** Gives the path under which a file is written until then. */
  stage(name: string): string
  write(name: string, content: string): void
  commit(): void
  abandon(): void
}

/** A folder without the codebook of an earlier run holds somebody's own files: they stay. */
const mayWriteInto = (folder: string): boolean => {
  if (readdirSync(folder).every((name) => name.startsWith('.'))) return true
  const codebook = join(folder, 'codebook.csv')
  return (
    existsSync(codebook) && readFileSync(codebook, 'utf8').replace('\ufeff', '').startsWith(codebookColumns.join(','))
  )
}

/** Opens a folder for tables; a KnownError where that cannot be, or where it holds something else. */
export const createStaging = (folder: string): Staging => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new KnownError(`${folder}: no folder for tables (${writeReason(error)})`)
  }
  if (!mayWriteInto(folder))
    throw new KnownError(`${folder}: it holds other files than tables of claimwire; name an empty folder`)
  lockFolder(folder)
  const staged = new Map<string, string>()
  const stage = (name: string): string => {
    const path = temporaryOf(join(folder, name))
    staged.set(name, path)
    return path
  }
  return {
    stage,
    write: (name, content) => writeFileSync(stage(name), content, { flag: 'wx' }),
    commit: () => {
      for (const path of staged.values()) syncFile(path)
      for (const [name, path] of staged) renameSync(path, join(folder, name))
      staged.clear()
    },
    abandon: () => {
      for (const path of staged.values()) rmSync(path, { force: true })
      staged.clear()
    },
  }
}
