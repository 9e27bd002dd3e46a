import { stat } from 'node:fs/promises'
import { walkFolder } from './folder.js'
import type { InputOptions } from './input.js'
import { knownExtensions } from './kinds/index.js'

const sizeOf = async (path: string): Promise<number> => {
  try {
    const stats = await stat(path)
    return stats.isFile() ? stats.size : 0
  } catch {
    return 0
  }
}

/** How many bytes the files that paths name hold, packed as they are; null where that cannot be told without reading them. */
export const totalSize = async (paths: readonly string[], options: InputOptions): Promise<number | null> => {
  let total = 0
  for (const path of paths) {
    const stats = path === '-' ? null : await stat(path).catch(() => null)
    if (stats === null) return null
    if (!stats.isDirectory()) total += stats.size
    else
      for await (const entry of walkFolder(path, { ...options, extensions: options.extensions ?? knownExtensions }))
        if (entry.fault === undefined && entry.isOther !== true) total += await sizeOf(entry.path)
  }
  return total
}
