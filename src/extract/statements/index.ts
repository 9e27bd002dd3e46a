import type { TokenRange } from '../../document/span.js'
import type { Extractor, Mention } from '../extractor.js'

export type StatementForm = 'direct' | 'indirect' | 'mixed'
export type Stance =
  | 'says'
  | 'confirms'
  | 'denies'
  | 'claims'
  | 'accuses'
  | 'warns'
  | 'promises'
  | 'demands'
  | 'predicts'
  | 'criticizes'
  | 'declines'

/** Who says what, as token ranges; the mention itself spans all of it. */
export interface StatementMention extends Mention {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly form: StatementForm
  readonly stance: Stance
  /** through whom it came, outermost first */
  readonly via: readonly TokenRange[]
}

export const statements: Extractor<StatementMention> = { kind: 'statements', rules: [], find: () => [] }
