import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fault, faultOf } from './fault.js'
import { withHandles } from './retry.js'

/** A file in a folder tree, or something that could not be looked into. */
export interface FolderEntry {
  readonly path: string
  /** the path from the folder that was named, with "/" */
  readonly relative: string
  readonly fault?: Fault
  /** whether its name is none of those that are read */
  readonly isOther?: true
}

interface Walk {
  /** lower-case endings with their dot, such as ".txt" */
  readonly extensions: readonly string[]
  /** real path of a folder to leave out, or null */
  readonly skip: string | null
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const kindOf = async (entry: Dirent, path: string): Promise<'folder' | 'other'> => {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'other'
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

async function* walk(
  path: string,
  prefix: string,
  above: readonly string[],
  options: Walk,
): AsyncGenerator<FolderEntry> {
  let entries: Dirent[]
  let real: string
  try {
    real = await realpath(path)
    if (real === options.skip) return
    if (above.includes(real)) {
      yield {
        path,
        relative: prefix,
        fault: { code: 'link-loop', message: 'a symbolic link to a folder that it lies in' },
      }
      return
    }
    entries = (await withHandles(() => readdir(path, { withFileTypes: true }))).sort(byName)
  } catch (error) {
    yield { path, relative: prefix, fault: faultOf(error) }
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const inner = join(path, entry.name)
    const relative = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if ((await kindOf(entry, inner)) === 'folder') yield* walk(inner, relative, [...above, real], options)
    else if (options.extensions.some((extension) => entry.name.toLowerCase().endsWith(extension)))
      yield { path: inner, relative }
    else yield { path: inner, relative, isOther: true }
  }
}

/**
 * Walks a folder tree, names in code-unit order, files and folders mixed. Hidden names are left out; symbolic links
 * are followed unless they lead back to a folder that they lie in.
 */
export const walkFolder = (folder: string, options: Walk): AsyncGenerator<FolderEntry> => walk(folder, '', [], options)
