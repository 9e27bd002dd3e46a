import type { TokenRange } from '../../document/span.js'
import type { ReportingStance } from '../../lexicon/reporting.js'

/** Who says what, before the form is settled. */
export interface Attribution {
  /** kind and grammar: "statements/source-cue-that-clause" */
  readonly rule: string
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly stance: ReportingStance
}
