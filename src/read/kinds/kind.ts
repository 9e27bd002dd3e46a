import type { Fault } from '../fault.js'
import type { Values } from '../fields/names.js'
import type { Chunks } from '../streams/chunks.js'

/** The first bytes of a file. */
export interface Head {
  readonly bytes: Uint8Array
  /** the same as text, as far as ASCII goes; without a byte order mark */
  readonly text: string
  /** whether that is all of the file */
  readonly whole: boolean
}

/** The archives whose exports are read. */
export type Layout = 'nexis' | 'factiva' | 'proquest'

/** What a stream of many documents holds of one of them, or why it could not be read. */
export type Content =
  | { readonly kind: 'line'; readonly bytes: Uint8Array }
  | { readonly kind: 'row'; readonly values: Values }
  | { readonly kind: 'article'; readonly layout: Layout; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly charset: string | null; readonly url: string | null }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** One document of a stream. */
export interface Found {
  /** counted as its kind counts: a line, a row of a spreadsheet, an article */
  readonly number: number
  /** the id that it brings along */
  readonly id?: string
  readonly content: Content
}

/** How a stream is read. */
export interface Context {
  readonly maxBytes: number
  readonly encoding: string
  /** tells of the file as a whole: what was left out of it, and why */
  readonly note: (message: string) => void
  /** whether the head of a table names its columns by a sign of its own */
  readonly isTabbed: boolean
}

/** Reads the documents of a stream, holding never more than one. */
export type RecordReader = (chunks: Chunks, context: Context) => AsyncGenerator<Found>

/** A kind of file. */
export interface Kind {
  readonly name: string
  /** endings of names, with their dot */
  readonly extensions: readonly string[]
  /** whether the first bytes are of this kind, whatever the name says */
  readonly fits: (head: Head) => boolean
  /** what reads a stream of many documents; null where a file is one document */
  readonly records: (() => Promise<RecordReader>) | null
}
