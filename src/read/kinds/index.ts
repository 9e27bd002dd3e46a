import { markOf } from '../decode.js'
import { looksLikeFactiva, looksLikeNexis, looksLikeProquest } from '../exports/looks.js'
import type { Fault } from '../fault.js'
import type { Head, Kind } from './kind.js'
import { looksLikeHtml, looksLikeJson, looksLikeNdjson, looksLikeTable } from './looks.js'
import { isZip, unreadFault } from './unread.js'

const never = (): boolean => false

/**
 * The kinds of files that are read. Where the name does not tell one, the first whose content fits is it; a file that fits none is text.
 * Readers of many documents are loaded with the first file of their kind.
 */
export const kinds = [
  {
    name: 'docx',
    extensions: ['.docx'],
    fits: ({ bytes, text }) => isZip(bytes) && text.includes('word/'),
    records: null,
  },
  {
    name: 'warc',
    extensions: ['.warc'],
    fits: ({ text }) => text.startsWith('WARC/'),
    records: async () => (await import('../warc/index.js')).readWarc,
  },
  { name: 'html', extensions: ['.html', '.htm', '.xhtml'], fits: looksLikeHtml, records: null },
  {
    name: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    fits: looksLikeNdjson,
    records: async () => (await import('./json.js')).readNdjson,
  },
  {
    name: 'json',
    extensions: ['.json'],
    fits: looksLikeJson,
    records: async () => (await import('./json.js')).readJson,
  },
  {
    name: 'nexis',
    extensions: [],
    fits: looksLikeNexis,
    records: async () => (await import('../exports/split.js')).splitNexis,
  },
  {
    name: 'factiva',
    extensions: [],
    fits: looksLikeFactiva,
    records: async () => (await import('../exports/split.js')).splitFactiva,
  },
  {
    name: 'proquest',
    extensions: [],
    fits: looksLikeProquest,
    records: async () => (await import('../exports/split.js')).splitProquest,
  },
  {
    name: 'tsv',
    extensions: ['.tsv', '.tab'],
    fits: never,
    records: async () => (await import('./csv.js')).readTable,
  },
  {
    name: 'csv',
    extensions: ['.csv'],
    fits: looksLikeTable,
    records: async () => (await import('./csv.js')).readTable,
  },
  { name: 'text', extensions: ['.txt', '.text'], fits: () => true, records: null },
] as const satisfies readonly Kind[]

export type KindName = (typeof kinds)[number]['name']

/** Kinds of which a file is one document. */
export type DocumentKind = 'text' | 'html' | 'docx'

export const kindNames: readonly KindName[] = kinds.map(({ name }) => name)

/** The endings of names that folders are read by: those of every kind, packed too. */
export const knownExtensions: readonly string[] = kinds
  .flatMap(({ extensions }): readonly string[] => extensions)
  .flatMap((extension) => [extension, `${extension}.gz`])

const byName = (name: KindName): Kind & { readonly name: KindName } =>
  kinds.find((kind) => kind.name === name) ?? kinds[10]

/** The last ending of a name, in small letters, that of packing taken off: "a.CSV.gz" ends in ".csv". */
export const extensionOf = (path: string): string => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const plain = name.endsWith('.gz') ? name.slice(0, -3) : name
  const dot = plain.lastIndexOf('.')
  return dot <= 0 ? '' : plain.slice(dot)
}

/** What a file is, and whether its name alone says so. */
export type Recognised =
  | { readonly kind: Kind & { readonly name: KindName }; readonly isPlain: boolean }
  | { readonly fault: Fault }

/**
 * Tells the kind of a file: that which the user names, else by its first bytes where they leave no choice, else by its name, else by what
 * its text looks like.
 */
export const recognise = (path: string | null, head: Head, asked: KindName | null): Recognised => {
  if (asked !== null) return { kind: byName(asked), isPlain: true }
  const extension = path === null ? '' : extensionOf(path)
  const named = kinds.find(({ extensions }) => (extensions as readonly string[]).includes(extension))
  const fitting = kinds.find(({ fits }) => fits(head)) ?? kinds[10]
  if (fitting.name !== 'docx') {
    const fault = unreadFault(extension, head)
    if (fault !== null) return { fault }
  }
  const isSure = fitting.name === 'docx' || fitting.name === 'warc' || fitting.name === 'html'
  const kind = isSure || named === undefined || named.name === 'text' ? fitting : named
  return { kind, isPlain: kind.name === 'text' || (kind.name === 'ndjson' && named?.name === 'ndjson') }
}

/** The head of a file as text, as far as it takes to know it. */
export const headOf = (bytes: Uint8Array, whole: boolean): Head => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = markOf(bytes)
  if (mark !== null && mark.encoding !== 'utf-8') {
    const even = buffer.subarray(0, buffer.length - (buffer.length % 2))
    const text = (mark.encoding === 'utf-16be' ? Buffer.from(even).swap16() : even).toString('utf16le').slice(1)
    return { bytes, text, whole }
  }
  return { bytes, text: buffer.subarray(mark?.length ?? 0).toString('latin1'), whole }
}
