import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { guardWriting, writeReason } from '../../files/writing.js'
import { KnownError } from '../../messages.js'

/** Where something lies that was put aside. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** What is read once and needed later: in memory as long as it is little, then in a file that ends with the run. */
export interface Spool {
  /** takes bytes that nobody changes any more */
  add(bytes: Uint8Array): Place
  read(place: Place): Uint8Array
  /** the same without a look at what stands around it */
  readExactly(place: Place): Uint8Array
  /** the file in which all of it lies, for other threads */
  file(): number
  close(): void
}

/** How many bytes stay in memory. */
const inMemory = 32_000_000

/** So many bytes are written to the file at once. */
const atOnce = 1 << 20

/** So many bytes are read ahead: what was read together is mostly asked for together. */
const ahead = 1 << 16

interface SpoolFile {
  readonly file: number
  /** the folder that is to be removed; null where nothing of the file has a name any more */
  readonly folder: string | null
}

/** An open file needs no name where the system allows that: then nothing is left of it, however the run ends. */
const withoutName = (folder: string): string | null => {
  try {
    rmSync(folder, { recursive: true })
    return null
  } catch {
    return folder
  }
}

const openFile = (): SpoolFile => {
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(tmpdir(), 'claimwire-'))
    const file = openSync(join(folder, 'claims'), 'w+')
    return { file, folder: withoutName(folder) }
  } catch (error) {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
    throw new KnownError(`${tmpdir()}: no temporary file (${writeReason(error)})`, 1)
  }
}

/** Reads a part of a file; null where the file ends before. */
export const readAt = (file: number, { at, length }: Place): Buffer | null => {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done)
    if (read === 0) return null
    done += read
  }
  return bytes
}

/** Reads what was put aside in a file. */
export const readPlace = (file: number, place: Place): Uint8Array => {
  const bytes = readAt(file, place)
  if (bytes === null) throw new KnownError('the temporary file of claims was cut off', 1)
  return bytes
}

/** Writes all of the bytes at a place of a file. */
const writeAt = (file: number, bytes: Uint8Array, at: number): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
}

/** Reads places of a file that ends at `end`, and what stands behind them where that was asked for before. */
const createReadAhead = (): ((file: number, place: Place, end: number) => Uint8Array) => {
  let block: { readonly at: number; readonly bytes: Uint8Array } = { at: 0, bytes: new Uint8Array(0) }
  return (file, { at, length }, end) => {
    const [start, after] = [block.at, block.at + block.bytes.length]
    if (at < start || at + length > after) {
      // out of order, nothing more of the file is read
      const isNext = at >= start && at <= after
      block = {
        at,
        bytes: readPlace(file, { at, length: isNext ? Math.max(length, Math.min(ahead, end - at)) : length }),
      }
    }
    return block.bytes.subarray(at - block.at, at - block.at + length)
  }
}

/** Reads a part of one of the pieces that wait in memory. */
const readPiece = (pieces: readonly Uint8Array[], starts: readonly number[], { at, length }: Place): Uint8Array => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  const start = at - starts[low]!
  return pieces[low]!.subarray(start, start + length)
}

export const createSpool = (): Spool => {
  let pieces: Uint8Array[] = []
  const starts: number[] = []
  let end = 0
  let opened: SpoolFile | null = null
  /** how much of it the file holds; the pieces of the rest wait */
  let written = 0
  const readAhead = createReadAhead()
  const remove = (): void => {
    if (opened?.folder != null) rmSync(opened.folder, { recursive: true, force: true })
  }
  const toFile = (): SpoolFile => {
    if (opened !== null) return opened
    opened = openFile()
    process.once('exit', remove)
    return opened
  }
  const flush = ({ file }: SpoolFile): void => {
    const waiting = Buffer.concat(pieces)
    guardWriting(`${tmpdir()}: the temporary file of claims`, () => writeAt(file, waiting, written))
    written += waiting.length
    pieces = []
  }
  const readBy = (place: Place, read: (file: number, place: Place, end: number) => Uint8Array): Uint8Array => {
    if (opened === null) return readPiece(pieces, starts, place)
    if (place.at + place.length > written) flush(opened)
    return read(opened.file, place, written)
  }
  return {
    add: (bytes) => {
      const place = { at: end, length: bytes.length }
      if (opened === null) starts.push(end)
      pieces.push(bytes)
      end += bytes.length
      if (opened === null && end > inMemory) toFile()
      if (opened !== null && end - written >= atOnce) flush(opened)
      return place
    },
    file: () => {
      const open = toFile()
      flush(open)
      return open.file
    },
    read: (place) => readBy(place, readAhead),
    readExactly: (place) => readBy(place, readPlace),
    close: () => {
      process.off('exit', remove)
      if (opened !== null) closeSync(opened.file)
      remove()
    },
  }
}
