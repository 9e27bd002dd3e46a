import type { Span, TokenRange } from '../document/span.js'

/** Words of a document that say one thing, and the rule that found them. */
export interface Mention extends Span, TokenRange {
  /** kind and grammar: "counts/bound-number" */
  readonly rule: string
  /** index into `document.sentences` */
  readonly sentence: number
}
