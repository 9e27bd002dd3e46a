import { createHash } from 'node:crypto'
import { type Reading as Bytes, readFileBytes, readPackedBytes } from './bytes.js'
import { dayOfFileName } from './day.js'
import { decode } from './decode.js'
import type { Fault } from './fault.js'
import { type DayOrder, readDate } from './fields/dates.js'
import { type FieldNames, type Kept, keptFields, type Meta } from './fields/names.js'
import type { Input } from './input.js'
import type { DocumentKind } from './kinds/index.js'
import type { Layout } from './kinds/kind.js'
import { type Flaw, type InputRecord, parseRecord, type Reading, readRecord } from './record.js'
import { hintEncoding } from './streams/encoding-hint.js'

/** A document as it was read. */
export interface Source {
  readonly id: string
  readonly text: string
  /** of the file's bytes; of a record, or a text that was taken out of something, of that text in UTF-8 */
  readonly sha256: string
  /** ISO day */
  readonly published: string | null
  readonly publishedFrom: 'record' | 'option' | 'file name' | null
  /** the record's date with its time, where it gives one */
  readonly publishedAt: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** the fields that the user keeps */
  readonly meta: Meta | null
  /** whether the text stands nowhere as it is here, so that it goes along */
  readonly isExtracted: boolean
  /** which fields were found under names of their own, in words */
  readonly fields: string | null
  readonly warnings: readonly Flaw[]
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
  readonly fields?: FieldNames | null
  readonly keep?: Kept
}

const sha256Of = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

type Dated = Pick<Source, 'published' | 'publishedFrom' | 'publishedAt'>

/** The day of a document that states none. */
const fallbackDay = (fileName: string | null, { published }: SourceOptions): Dated => {
  if (published !== null) return { published, publishedFrom: 'option', publishedAt: null }
  const day = fileName === null ? null : dayOfFileName(fileName.slice(fileName.lastIndexOf('/') + 1))
  return { published: day, publishedFrom: day === null ? null : 'file name', publishedAt: null }
}

const bare = { title: null, outlet: null, meta: null, isExtracted: false, fields: null, warnings: [] } as const

const textSource = async (id: string, bytes: Uint8Array, options: SourceOptions): Promise<Source | Unread> => {
  const sha256 = sha256Of(bytes)
  const decoding = decode(bytes, options.encoding)
  if ('fault' in decoding) return { id, sha256, fault: await hintEncoding(decoding.fault, bytes) }
  const { text } = decoding
  if (text.trim() === '') return { id, sha256, fault: { code: 'empty', message: 'empty: no text in it' } }
  return { ...bare, id, text, sha256, ...fallbackDay(id, options) }
}

const recordSource = (
  id: string,
  record: InputRecord | { readonly fault: Fault; readonly id: string | null },
  options: SourceOptions,
): Source | Unread => {
  if ('fault' in record) return { id: record.id ?? id, sha256: null, fault: record.fault }
  const { text, published, publishedAt, title, outlet, meta, fields, warnings } = record
  const dated: Dated =
    published === null ? fallbackDay(null, options) : { published, publishedFrom: 'record', publishedAt }
  const sha256 = sha256Of(text)
  return { id: record.id ?? id, text, sha256, ...dated, title, outlet, meta, isExtracted: false, fields, warnings }
}

const readingOf = ({ fields = null, keep = null }: SourceOptions, dayOrder: DayOrder | null = null): Reading => ({
  fields,
  keep,
  dayOrder,
})

const lineSource = async (
  id: string,
  bytes: Uint8Array,
  options: SourceOptions,
  dayOrder?: DayOrder | null,
): Promise<Source | Unread> => {
  const decoding = decode(bytes, options.encoding)
  if ('fault' in decoding) return { id, sha256: null, fault: await hintEncoding(decoding.fault, bytes) }
  return recordSource(id, parseRecord(decoding.text, readingOf(options, dayOrder)), options)
}

/** What was taken out of a page or an export. */
interface Extracted {
  readonly text: string
  readonly values: Readonly<Record<string, string>>
}

const ours = { title: 'title', published: 'published' } as const

const extractedSource = (
  id: string,
  { text, values }: Extracted,
  fileName: string | null,
  options: SourceOptions,
): Source | Unread => {
  if (text.trim() === '')
    return { id, sha256: null, fault: { code: 'empty', message: 'empty: no text of an article in it' } }
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const date = readDate(told.published, null)
  const isRead = date !== null && date !== 'either'
  const warnings: Flaw[] =
    told.published === undefined || isRead
      ? []
      : [{ code: 'unread-date', message: `its date ${JSON.stringify(told.published)} cannot be read and is ignored` }]
  return {
    id,
    text,
    sha256: sha256Of(text),
    ...(isRead
      ? { published: date.day, publishedFrom: 'record', publishedAt: date.at }
      : fallbackDay(fileName, options)),
    title: told.title ?? null,
    outlet: told.outlet ?? null,
    meta: keptFields(told, options.keep ?? null, ours),
    isExtracted: true,
    fields: null,
    warnings,
  }
}

const pageSource = async (
  id: string,
  page: { readonly bytes: Uint8Array; readonly charset: string | null; readonly url: string | null },
  fileName: string | null,
  options: SourceOptions,
): Promise<Source | Unread> => {
  const { readHtml } = await import('./html/index.js')
  const article = await readHtml(page.bytes, options.encoding, page.charset)
  if ('fault' in article) return { id, sha256: null, fault: await hintEncoding(article.fault, page.bytes) }
  const values = { ...article.values, url: page.url ?? article.values.url ?? '' }
  return extractedSource(id, { text: article.text, values }, fileName, options)
}

const readers: Readonly<Record<Layout, () => Promise<(text: string) => Extracted>>> = {
  nexis: async () => (await import('./exports/nexis.js')).readNexis,
  factiva: async () => (await import('./exports/factiva.js')).readFactiva,
  proquest: async () => (await import('./exports/proquest.js')).readProquest,
}

/** "DATELINE: LIMA" opens the text, as wires have it: the field says where the story is from, and its place is read there. */
const withDateline = ({ text, values }: Extracted): Extracted => {
  const place = values.dateline?.trim() ?? ''
  const body = text.trimStart()
  const isThere = place === '' || body.toLowerCase().startsWith(place.toLowerCase())
  return isThere ? { text, values } : { text: `${place} — ${body}`, values }
}

const articleSource = async (
  id: string,
  bytes: Uint8Array,
  layout: Layout,
  options: SourceOptions,
): Promise<Source | Unread> => {
  const decoding = decode(bytes)
  if ('fault' in decoding) return { id, sha256: null, fault: await hintEncoding(decoding.fault, bytes) }
  const read = await readers[layout]()
  return extractedSource(id, withDateline(read(decoding.text)), null, options)
}

/** A file that is one document, by its kind. */
const documentSource = async (
  id: string,
  bytes: Uint8Array,
  format: DocumentKind,
  options: SourceOptions,
): Promise<Source | Unread> => {
  if (format === 'text') return textSource(id, bytes, options)
  if (format === 'html') return pageSource(id, { bytes, charset: null, url: null }, id, options)
  const { readDocx } = await import('./kinds/docx.js')
  const read = await readDocx(bytes, options.maxBytes)
  if ('fault' in read) return { id, sha256: sha256Of(bytes), fault: read.fault }
  return extractedSource(id, { text: read.text, values: {} }, id, options)
}

const bytesOf = (path: string, isPacked: boolean, maxBytes: number): Promise<Bytes> =>
  isPacked ? readPackedBytes(path, maxBytes) : readFileBytes(path, maxBytes)

/** Reads and decodes the bytes of an input, as they are. */
export const openText = async (
  input: Input,
  options: Pick<SourceOptions, 'encoding' | 'maxBytes'>,
): Promise<{ readonly text: string } | { readonly fault: Fault }> => {
  if (input.kind === 'fault') return { fault: input.fault }
  if (input.kind === 'row') return { text: JSON.stringify(input.values) }
  if (input.kind !== 'file') return decode(input.bytes, options.encoding)
  const reading = await bytesOf(input.path, input.packed === true, options.maxBytes)
  return 'fault' in reading ? reading : decode(reading.bytes, options.encoding)
}

/** Reads one document, whatever is wrong with it. */
export const openSource = async (input: Input, options: SourceOptions): Promise<Source | Unread> => {
  const { id } = input
  switch (input.kind) {
    case 'fault': {
      const named = input.line === undefined ? input : await lineSource(id, input.line, options)
      return { id: named.id, sha256: null, fault: input.fault }
    }
    case 'line':
      return lineSource(id, input.bytes, options, input.dayOrder)
    case 'row':
      return recordSource(id, readRecord(input.values, readingOf(options, input.dayOrder)), options)
    case 'article':
      return articleSource(id, input.bytes, input.layout, options)
    case 'page':
      return pageSource(id, input, null, options)
    case 'text':
      return documentSource(id, input.bytes, input.format ?? 'text', options)
    case 'file': {
      const reading = await bytesOf(input.path, input.packed === true, options.maxBytes)
      return 'fault' in reading
        ? { id, sha256: null, fault: reading.fault }
        : documentSource(id, reading.bytes, input.format ?? 'text', options)
    }
  }
}
