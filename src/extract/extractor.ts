import type { Document } from '../document/document.js'
import type { Span, TokenRange } from '../document/span.js'

/** Words of a document that say one thing, and the rule that found them. */
export interface Mention extends Span, TokenRange {
  /** kind and grammar: "counts/bound-number" */
  readonly rule: string
  /** index into `document.sentences` */
  readonly sentence: number
}

/** Finds one kind of mention: pure, silent, never throws, knows no other kind. */
export interface Extractor<Found extends Mention> {
  readonly kind: string
  /** the names of its rules: every one is used by an example in its corpus */
  readonly rules: readonly string[]
  find(document: Document): readonly Found[]
}

/** What an extractor must find, must leave alone, and does not find yet. Brackets mark the span in each example. */
export interface Corpus {
  /** what is expected of the mention, then examples that mean it */
  readonly finds: readonly (readonly [expected: Readonly<Record<string, unknown>>, ...examples: string[]])[]
  /** sentences in which nothing of the kind is to be found */
  readonly ignores: readonly string[]
  /** known gaps: rows in the shape of `finds` that must fail until someone closes them */
  readonly gaps: readonly (readonly [expected: Readonly<Record<string, unknown>>, ...examples: string[]])[]
}
