import type { Document } from '../document/document.js'
import type { Mention } from '../grammar/mention.js'
import type { RuleRow } from '../grammar/pattern/rule-row.js'

/** Finds one kind of mention: pure, silent, never throws, knows no other kind. */
export interface Extractor<Found extends Mention> {
  readonly kind: string
  /** its rules: what they find, refuse, weigh and frame, each with examples that a test runs */
  readonly rules: readonly RuleRow[]
  find(document: Document): readonly Found[]
}

/** What is expected of a claim, then examples that mean it; brackets mark the span of the claim in each. */
export type Row = readonly [expected: Readonly<Record<string, unknown>>, ...examples: string[]]

/**
 * What the rules of a kind must find, must leave alone, and do not find yet. The whole pipeline runs over every example, and the expected
 * fields are compared with the claim's (spans by their text, events by their lemma). Brackets of the text itself are written \\[ and \\].
 */
export interface Corpus {
  /** ISO day that the examples are published on, or none */
  readonly published?: string
  readonly finds: readonly Row[]
  /** sentences in which nothing of the kind is to be found */
  readonly ignores: readonly string[]
  /** known gaps: rows in the shape of `finds` that must fail until someone closes them */
  readonly gaps: readonly Row[]
}
