import type { VerbGroup } from '../../document/phrases.js'
import type { TokenRange } from '../../document/span.js'
import type { ReportingStance, ReportingVerb } from '../../lexicon/reporting.js'
import type { Region, Scene } from './scene.js'

/** Who says what, before the form is settled. */
export interface Attribution {
  /** kind and grammar: "statements/source-cue-that-clause" */
  readonly rule: string
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly stance: ReportingStance
}

/** A reporting verb where it stands. */
export interface Reading {
  readonly scene: Scene
  readonly cue: VerbGroup
  readonly region: Region
  /** base form */
  readonly lemma: string
  readonly verb: ReportingVerb
}
