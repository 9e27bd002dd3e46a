import type { TokenRange } from '../../document/span.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { disclosingVerbs, type ReportingVerb, type Stance } from '../../lexicon/verbs/reporting.js'
import type { ClauseBounds, Context } from './context.js'
import type { FrameName } from './frames/index.js'

/** Who says what, before the form is settled. */
export interface Attribution {
  readonly rule: FrameName
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly stance: Stance
  /** through whom it came, outermost first */
  readonly via?: readonly TokenRange[]
  /** the light verb before a cue that its source keeps apart from it: "[threw] its weight behind" */
  readonly lightVerb?: TokenRange
}

/** A reporting verb where it stands. */
export interface Reading {
  readonly context: Context
  readonly cue: VerbGroup
  readonly bounds: ClauseBounds
  /** base form */
  readonly lemma: string
  readonly verb: ReportingVerb
}

/** The stance of a verb where it stands: who does not disclose something declines to, and so does who does not deny it. */
export const stanceOf = ({ cue, lemma, verb }: Reading): Stance => {
  return cue.negated && (disclosingVerbs.has(lemma) || verb.stance === 'denies') ? 'declines' : verb.stance
}
