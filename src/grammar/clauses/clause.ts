import type { TokenRange } from '../../document/span.js'
import type { NounPhrase, VerbGroup } from '../phrases.js'

/**
 * What a clause is in its sentence. `coordinate`: joined to a clause before it; `complement`: what a verb or noun governs ("said that he
 * left"); `relative`: on a noun; `adverbial`: opened by a subordinator; `participial`, `infinitive`: without a tense; `aside`: between
 * brackets or dashes; `fragment`: a sentence without a verb of its own.
 */
export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'participial'
  | 'infinitive'
  | 'aside'
  | 'fragment'

/** The noun phrase that a verb agrees with; the relative pronoun itself in relative clauses. */
export interface Subject extends NounPhrase {
  /** said once for several verbs: "Lee stood and [left]" */
  readonly shared: boolean
}

/** A clause as token range, with the verb that heads it. */
export interface Clause extends TokenRange {
  readonly kind: ClauseKind
  /** index of the clause that it belongs to, among those of its sentence; null for main clauses */
  readonly parent: number | null
  readonly verb: VerbGroup | null
  /** the base form of the verb */
  readonly lemma: string | null
  /** null where none is said: infinitives, most participles, commands */
  readonly subject: Subject | null
  /** the first noun phrase after the verb that no preposition governs */
  readonly object: NounPhrase | null
}
