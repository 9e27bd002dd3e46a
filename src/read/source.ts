import { createHash } from 'node:crypto'
import { readFileBytes } from './bytes.js'
import { dayOfFileName } from './day.js'
import { decode } from './decode.js'
import type { Fault } from './fault.js'
import type { Input } from './inputs.js'
import { parseRecord } from './record.js'

/** A document as it was read. */
export interface Source {
  readonly id: string
  readonly text: string
  /** of the file's bytes; of a record, of its text in UTF-8 */
  readonly sha256: string
  /** ISO day */
  readonly published: string | null
  readonly publishedFrom: 'record' | 'option' | 'file name' | null
  /** the record's date with its time, where it gives one */
  readonly publishedAt: string | null
  readonly title: string | null
  readonly warnings: readonly string[]
}

/** A document that could not be read. */
export interface Unread {
  readonly id: string
  readonly fault: Fault
  readonly sha256: string | null
}

export interface SourceOptions {
  readonly encoding: string
  readonly maxBytes: number
  /** ISO day for documents that bring none of their own, or null */
  readonly published: string | null
}

const sha256Of = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

const fallbackDay = (id: string, options: SourceOptions): Pick<Source, 'published' | 'publishedFrom'> => {
  if (options.published !== null) return { published: options.published, publishedFrom: 'option' }
  const day = dayOfFileName(id.slice(id.lastIndexOf('/') + 1))
  return { published: day, publishedFrom: day === null ? null : 'file name' }
}

const textSource = (id: string, bytes: Uint8Array, options: SourceOptions): Source | Unread => {
  const sha256 = sha256Of(bytes)
  const decoding = decode(bytes, options.encoding)
  if ('fault' in decoding) return { id, sha256, fault: decoding.fault }
  const { text } = decoding
  if (text.trim() === '') return { id, sha256, fault: { code: 'empty', message: 'empty: no text in it' } }
  return { id, text, sha256, ...fallbackDay(id, options), publishedAt: null, title: null, warnings: [] }
}

const lineSource = (id: string, bytes: Uint8Array, options: SourceOptions): Source | Unread => {
  const decoding = decode(bytes, options.encoding)
  if ('fault' in decoding) return { id, sha256: null, fault: decoding.fault }
  const record = parseRecord(decoding.text)
  if ('fault' in record) return { id: record.id ?? id, sha256: null, fault: record.fault }
  const { text, published, publishedAt, title, warnings } = record
  const dated =
    published === null
      ? { published: options.published, publishedFrom: options.published === null ? null : ('option' as const) }
      : { published, publishedFrom: 'record' as const }
  return { id: record.id ?? id, text, sha256: sha256Of(text), ...dated, publishedAt, title, warnings }
}

/** Reads and decodes the bytes of an input, as they are. */
export const openText = async (
  input: Input,
  options: Pick<SourceOptions, 'encoding' | 'maxBytes'>,
): Promise<{ readonly text: string } | { readonly fault: Fault }> => {
  if (input.kind === 'fault') return { fault: input.fault }
  if (input.kind !== 'file') return decode(input.bytes, options.encoding)
  const reading = await readFileBytes(input.path, options.maxBytes)
  return 'fault' in reading ? reading : decode(reading.bytes, options.encoding)
}

/** Reads one document, whatever is wrong with it. */
export const openSource = async (input: Input, options: SourceOptions): Promise<Source | Unread> => {
  if (input.kind === 'fault') {
    const { id } = input.line === undefined ? input : lineSource(input.id, input.line, options)
    return { id, sha256: null, fault: input.fault }
  }
  if (input.kind === 'line') return lineSource(input.id, input.bytes, options)
  if (input.kind === 'text') return textSource(input.id, input.bytes, options)
  const reading = await readFileBytes(input.path, options.maxBytes)
  return 'fault' in reading
    ? { id: input.id, sha256: null, fault: reading.fault }
    : textSource(input.id, reading.bytes, options)
}
