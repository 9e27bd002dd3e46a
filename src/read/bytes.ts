import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type Fault, faultOf, notAFile, tooLarge } from './fault.js'
import { withHandles } from './retry.js'
import { fileChunks, packingFault, unpack } from './streams/chunks.js'

/** What was read, or why not. */
export type Reading = { readonly bytes: Uint8Array } | { readonly fault: Fault }

const readUpTo = (file: number, size: number, maxBytes: number): Uint8Array | null => {
  let buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1)
  let length = 0
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null)
    length += count
    if (length > maxBytes) return null
    if (count === 0) return buffer.subarray(0, length)
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)])
  }
}

/** Reads a regular file of at most `maxBytes`. Never waits for a writer, so that a FIFO is a fault and no standstill. */
export const readFileBytes = async (path: string, maxBytes: number): Promise<Reading> => {
  try {
    const file = await withHandles(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return { fault: notAFile }
      if (stats.size > maxBytes) return { fault: tooLarge(maxBytes) }
      const bytes = readUpTo(file, stats.size, maxBytes)
      return bytes === null ? { fault: tooLarge(maxBytes) } : { bytes }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** Reads a stream to its end, or until it is longer than `maxBytes`. */
export const readStreamBytes = async (chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Reading> => {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > maxBytes) return { fault: tooLarge(maxBytes) }
      parts.push(chunk)
    }
  } catch (error) {
    return { fault: packingFault(error) ?? faultOf(error) }
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)) }
}

/** Reads a file that is packed by gzip, or until what it unpacks to is longer than `maxBytes`. */
export const readPackedBytes = (path: string, maxBytes: number): Promise<Reading> =>
  readStreamBytes(unpack(fileChunks(path), 'gzip'), maxBytes)

/** The first bytes of a regular file and its size; null where it is none, or cannot be read. */
export const readHead = async (
  path: string,
  length: number,
): Promise<{ readonly bytes: Uint8Array; readonly size: number } | null> => {
  try {
    const file = await withHandles(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return null
      const buffer = Buffer.allocUnsafe(Math.min(length, stats.size))
      return { bytes: buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0)), size: stats.size }
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
