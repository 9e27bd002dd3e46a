import { assemble } from './claims/assemble.js'
import type { DocumentRecord } from './claims/schema.js'
import type { Document, PublishedFrom } from './document/document.js'
import { readDocument } from './document/read.js'
import type { Span } from './document/span.js'
import type { Trace, Verdict } from './document/trace.js'
import { findAll } from './extract/index.js'
import { gazetteerVersion } from './lexicon/gazetteer/index.js'
import { link } from './link/index.js'
import { toolVersion } from './version.js'

/** What the caller knows of the text. */
export interface ExtractOptions {
  /** the record's id; "-" when none is given */
  readonly id?: string
  /** ISO day of publication */
  readonly published?: string
  /**
   * Where `published` comes from; "option" when not said. A record's date comes before what the text says, one from an option or a
   * file name after it.
   */
  readonly publishedFrom?: Exclude<PublishedFrom, 'text'>
  readonly title?: string
  /** SHA-256 of the bytes that the text was decoded from, in lower-case hexadecimal */
  readonly sha256?: string
  /** keep the text in `document.text` */
  readonly withText?: boolean
}

/** What a rule did to some words of a text. Offsets are UTF-16 code units, half-open. */
export interface Step extends Span {
  readonly text: string
  /** the kind of claim: "counts" */
  readonly kind: string
  readonly verdict: Verdict
  readonly rule: string
  readonly why: string | null
}

/** A record, and what the rules did on the way to it. */
export interface Explanation {
  readonly record: DocumentRecord
  readonly steps: readonly Step[]
}

const recordOf = (text: string, document: Document, options: ExtractOptions): DocumentRecord => ({
  schemaVersion: 1,
  tool: { name: 'claimwire', version: toolVersion, gazetteer: gazetteerVersion(), options: null },
  status: 'complete',
  document: {
    id: options.id ?? '-',
    sha256: options.sha256 ?? null,
    length: text.length,
    title: document.title,
    published: document.published,
    publishedFrom: document.publishedFrom,
    dateline: document.dateline,
    sentences: document.sentences.map(({ start, end, section }) => ({ start, end, section })),
    ...(options.withText === true ? { text } : {}),
  },
  ...assemble(document, link(document, findAll(document))),
})

/** Reads one article and gives its claims. Synchronous, pure; never throws on any string. */
export const extract = (text: string, options: ExtractOptions = {}): DocumentRecord => {
  const { title, published, publishedFrom } = options
  return recordOf(text, readDocument(text, { title, published, publishedFrom }), options)
}

/** Reads one article as `extract` does, and tells what was proposed, refused and chosen on the way, in the order of the steps. */
export const explain = (text: string, options: ExtractOptions = {}): Explanation => {
  const { title, published, publishedFrom } = options
  const trace: Trace = []
  const document = readDocument(text, { title, published, publishedFrom, trace })
  const record = recordOf(text, document, options)
  const steps = trace.map(({ from, to, kind, verdict, rule, why }): Step => {
    const { start } = document.tokens[from]!
    const { end } = document.tokens[to - 1]!
    return { kind, verdict, rule, why, text: text.slice(start, end), start, end }
  })
  return { record, steps }
}
