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

/** Bytes that are no UTF-8 as "%FF", so that two such names differ. */
const escaped = (name: Buffer): string => {
  let text = ''
  for (let at = 0; at < name.length; ) {
    const size = [1, 2, 3, 4].find(
      (length) =>
        !name
          .subarray(at, at + length)
          .toString('utf8')
          .includes('\ufffd'),
    )
    if (size === undefined || at + size > name.length) {
      text += `%${name[at]!.toString(16).toUpperCase().padStart(2, '0')}`
      at += 1
    } else {
      text += name.subarray(at, at + size).toString('utf8')
      at += size
    }
  }
  return text
}

const oddName: Fault = { code: 'odd-name', message: 'its name is not UTF-8: rename it' }

/** The names of a folder that are not UTF-8, escaped: by such a name as text nothing can be opened. */
const oddNames = async (path: string, entries: readonly Dirent[]): Promise<readonly string[]> => {
  if (!entries.some(({ name }) => name.includes('\ufffd'))) return []
  const names = await readdir(path, { encoding: 'buffer' })
  return names
    .filter((name) => !Buffer.from(name.toString('utf8')).equals(name))
    .map(escaped)
    .sort()
}

const kindOf = async (entry: Dirent, path: string): Promise<'folder' | 'other'> => {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'other'
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

const endsIn = (name: string, { extensions }: Walk): boolean =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension))

async function* walk(
  path: string,
  prefix: string,
  above: readonly string[],
  options: Walk,
): AsyncGenerator<FolderEntry> {
  let entries: Dirent[]
  let real: string
  let odd: readonly string[]
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
    odd = await oddNames(path, entries)
  } catch (error) {
    yield { path, relative: prefix, fault: faultOf(error) }
    return
  }
  const named = (name: string): string => (prefix === '' ? name : `${prefix}/${name}`)
  for (const name of odd)
    if (endsIn(name, options)) yield { path: join(path, name), relative: named(name), fault: oddName }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || (odd.length > 0 && entry.name.includes('\ufffd'))) continue
    const inner = join(path, entry.name)
    const relative = named(entry.name)
    if ((await kindOf(entry, inner)) === 'folder') yield* walk(inner, relative, [...above, real], options)
    else if (endsIn(entry.name, options)) yield { path: inner, relative }
    else yield { path: inner, relative, isOther: true }
  }
}

/**
 * Walks a folder tree, names in code-unit order, files and folders mixed. Hidden names are left out; symbolic links
 * are followed unless they lead back to a folder that they lie in.
 */
export const walkFolder = (folder: string, options: Walk): AsyncGenerator<FolderEntry> => walk(folder, '', [], options)
