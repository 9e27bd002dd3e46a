import { checkArguments } from './arguments.js'
import { assemble } from './claims/assemble.js'
import type { KindName } from './claims/kinds/index.js'
import { inCodePoints } from './claims/offsets.js'
import type { DocumentRecord } from './claims/schema.js'
import { selectKinds } from './claims/select.js'
import { schemaVersion } from './claims/version.js'
import { type Document, type PublishedFrom, placeInRecord } from './document/document.js'
import { leadWordsOf } from './document/fingerprint/lead-words.js'
import { fingerprintOf } from './document/fingerprint/minhashes.js'
import { readDocument } from './document/read.js'
import type { Span } from './document/span.js'
import { findAll } from './extract/index.js'
import { gazetteerVersion } from './lexicon/gazetteer/index.js'
import type { UserLexicon } from './lexicon/user.js'
import { link } from './link/index.js'
import { toolVersion } from './version.js'

/** What the caller knows of the text. Anything of another type makes `extract` throw a TypeError that names it. */
export interface ExtractOptions {
  /** the record's id; "-" when none is given */
  readonly id?: string
  /** the day of publication in ISO 8601, "2025-12-07": relative dates are reckoned from it; never today's by itself */
  readonly published?: string
  /**
   * Where `published` comes from; "option" when not said. A record's date comes before what the text says, one from an option or a
   * file name after it.
   */
  readonly publishedFrom?: Exclude<PublishedFrom, 'text'>
  /** the moment of publication in ISO 8601, "2025-12-07T09:30+01:00", where the caller knows the time too */
  readonly publishedAt?: string
  /** the headline, where the caller has it apart from the text; where the text does not open with it, it is sentence 0 */
  readonly title?: string
  /** SHA-256 of the bytes that the text was decoded from, in lower-case hexadecimal */
  readonly sha256?: string
  /** fields that the caller knows of the article and wants to find again in `document.meta` */
  readonly meta?: Readonly<Record<string, string | number | boolean>>
  /** only these kinds of claims; all where it is not said */
  readonly kinds?: readonly KindName[]
  /** what offsets count: "utf16" where it is not said, or "codepoint" as strings of Python and R do */
  readonly offsets?: DocumentRecord['document']['offsets']
  /** who published it, where the caller knows; comes before what the text says */
  readonly outlet?: string
  /** names to add and words to leave out: see `readLexicon` */
  readonly lexicon?: UserLexicon
  /** keep the text in `document.text` */
  readonly withText?: boolean
}

const wordsOf = (document: Document, span: Span) => ({
  text: document.text.slice(span.start, span.end),
  ...placeInRecord(document, span),
})

const creditOf = (document: Document): DocumentRecord['document']['credit'] => {
  const { credit } = document
  return credit && { agency: credit.agency, ...wordsOf(document, credit), from: credit.from }
}

/** The record of a document that was read. */
export const recordOf = (document: Document, options: ExtractOptions): DocumentRecord => ({
  schemaVersion,
  tool: { name: 'claimwire', version: toolVersion, gazetteer: gazetteerVersion(), options: null },
  status: 'complete',
  document: {
    id: options.id ?? '-',
    sha256: options.sha256 ?? null,
    length: document.text.length - document.textStart,
    offsets: 'utf16',
    title: document.title,
    published: document.published,
    publishedFrom: document.publishedFrom,
    publishedAt: document.publishedAt,
    outlet: options.outlet ?? document.outlet,
    meta: options.meta === undefined ? null : { ...options.meta },
    dateline: document.dateline && { ...document.dateline, ...placeInRecord(document, document.dateline) },
    credit: creditOf(document),
    bylines: document.bylines.map((name) => wordsOf(document, name)),
    fingerprint: fingerprintOf(document),
    leadWords: [...leadWordsOf(document)],
    sentences: document.sentences.map((sentence) => ({
      ...placeInRecord(document, sentence),
      section: sentence.section,
    })),
    ...(options.withText === true ? { text: document.text.slice(document.textStart) } : {}),
  },
  ...assemble(document, link(document, findAll(document))),
})

/**
 * Reads one article and gives its claims. Synchronous and pure: no files, no clock, nothing kept from one call to the next. It never
 * throws on any string.
 * @param text the article as plain text; offsets in the record are UTF-16 code units into it
 * @throws TypeError where an argument is none: a text that is no string, a `published` that is no day
 * @example
 * const { counts } = extract('At least 12 people fled on Monday.', { published: '2025-12-07' })
 * counts[0].min // 12
 */
export const extract = (text: string, options: ExtractOptions = {}): DocumentRecord => {
  checkArguments(text, options)
  const { title, published, publishedFrom, publishedAt, lexicon, kinds, offsets } = options
  const record = recordOf(readDocument(text, { title, published, publishedFrom, publishedAt, lexicon }), options)
  const selected = kinds === undefined ? record : selectKinds(record, kinds)
  return offsets === 'codepoint' ? inCodePoints(selected, text) : selected
}
