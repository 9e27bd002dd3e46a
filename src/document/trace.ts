import type { TokenRange } from './span.js'

/** What became of words that a rule looked at. */
export type Verdict = 'proposed' | 'refused' | 'weighed' | 'chosen' | 'overlapped' | 'linked'

/** One step on the way to a claim, or to none: which rule said what of which words. Offsets are token indexes. */
export interface Finding extends TokenRange {
  /** the kind of claim: "counts" */
  readonly kind: string
  readonly verdict: Verdict
  /** the rule that said so: "not-counts/clock-time" */
  readonly rule: string
  /** what it said in a few words: "organization +4", "a longer reading was chosen"; null where the rule's name says it */
  readonly why: string | null
}

/**
 * Findings of one document, in the order in which they were made. A document has a trace only where somebody asked what its rules
 * did; rules write to it by `document.trace?.push(...)`, which costs nothing without one.
 */
export type Trace = Finding[]
