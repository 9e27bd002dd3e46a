import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import type { Fault } from '../fault.js'

/** Bytes as they come, a piece at a time. */
export type Chunks = AsyncIterable<Uint8Array>

const pieceBytes = 262_144

/** Reads a file a piece at a time. */
export const fileChunks = (path: string): Chunks => createReadStream(path, { highWaterMark: pieceBytes })

/** Counts the bytes that go by, for who tells how far a run is. */
export const countBytes = (chunks: Chunks): { readonly chunks: Chunks; readonly take: () => number } => {
  let passed = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      passed += chunk.length
      yield chunk
    }
  }
  return {
    chunks: counted(),
    take: () => {
      const taken = passed
      passed = 0
      return taken
    },
  }
}

/** The functions of node:zlib that unpack; it is loaded with the first packed file. */
const decompressors = { gzip: 'createGunzip', deflate: 'createInflate', br: 'createBrotliDecompress' } as const

/** What bytes can be packed with. */
export type Packing = keyof typeof decompressors

const isPacking = (name: string): name is Packing => Object.hasOwn(decompressors, name)

/** The packing of a name of HTTP, such as "gzip"; null where it is none that is known. */
export const packingOf = (name: string): Packing | null => {
  const plain = name.trim().toLowerCase().replace(/^x-/, '')
  return isPacking(plain) ? plain : null
}

/** Unpacks bytes a piece at a time, at the reader's pace. */
export async function* unpack(chunks: Chunks, packing: Packing): AsyncGenerator<Uint8Array> {
  const zlib = await import('node:zlib')
  const unpacked = zlib[decompressors[packing]]({ chunkSize: 65_536 })
  pipeline(chunks, unpacked, () => undefined)
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array
  } finally {
    unpacked.destroy()
  }
}

/** The fault behind an error of unpacking, or null where the error is of another kind. */
export const packingFault = (error: unknown): Fault | null => {
  const code = error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? '') : ''
  if (!/^(?:Z_|ERR_(?:_ERROR|BROTLI|_))/.test(code) && !/^ERR__/.test(code)) return null
  const isCut = code === 'Z_BUF_ERROR'
  return {
    code: 'bad-archive',
    message: isCut
      ? 'its packed bytes are cut off before their end (fetch the file again; gzip -t tests it)'
      : 'its packed bytes are damaged (fetch the file again; gzip -t tests it)',
  }
}

const gzipMark = [0x1f, 0x8b]

/** Whether bytes are packed by gzip. */
export const isGzip = (head: Uint8Array): boolean => gzipMark.every((byte, index) => head[index] === byte)

/** The first bytes of a stream, and the stream with them. */
export interface Peeked {
  readonly head: Uint8Array
  /** whether the head is all there is */
  readonly whole: boolean
  readonly chunks: Chunks
}

/** Looks at the first bytes of a stream without taking them away. Whatever fails behind them fails for who reads on. */
export const peekBytes = async (chunks: Chunks, size: number): Promise<Peeked> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let whole = false
  let failure: { readonly error: unknown } | null = null
  try {
    while (length < size && !whole) {
      const next = await iterator.next()
      if (next.done === true) whole = true
      else {
        first.push(next.value)
        length += next.value.length
      }
    }
  } catch (error) {
    failure = { error }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      if (failure !== null) throw failure.error
      while (!whole) {
        const next = await iterator.next()
        if (next.done === true) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head: Buffer.concat(first).subarray(0, size), whole: whole && length <= size, chunks: all() }
}
