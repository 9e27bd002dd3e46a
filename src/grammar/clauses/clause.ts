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

/** A clause as token range, the clauses inside it included, with the verb that heads it. Punctuation at its end is no part of it. */
export interface Clause extends TokenRange {
  /** among the clauses of the document, which stand in the order in which they begin */
  readonly index: number
  readonly kind: ClauseKind
  /** index of the clause that it belongs to, or that it is joined to; null for main clauses */
  readonly parent: number | null
  /** where the last clause that is joined to it ends: "said [that it failed] and burned" */
  readonly joinedTo: number
  /** the token that opens it: a subordinator ("that", "if", "after"), relative word or coordinator; null where none does */
  readonly opener: number | null
  readonly verb: VerbGroup | null
  /** the base form of the verb */
  readonly lemma: string | null
  /** null where none is said: infinitives, most participles, commands */
  readonly subject: Subject | null
  /** the first noun phrase after the verb that no preposition governs; what the subject is, after "be" */
  readonly object: NounPhrase | null
  /** the noun phrase that a relative clause or a participle stands on: "[people] who fled", "[people] killed in it" */
  readonly antecedent: NounPhrase | null
}

/** What a noun phrase is in its clause; `other` where that is open: times, appositions, parts of rows. */
export type PhraseRole = 'subject' | 'object' | 'oblique' | 'other'

/** A noun phrase where it stands: its role, its clause and its preposition. */
export interface PlacedPhrase {
  readonly phrase: NounPhrase
  /** index of its clause */
  readonly clause: number
  readonly role: PhraseRole
  /** the token of the preposition that governs it, or -1 */
  readonly preposition: number
  /** the noun phrase right before that preposition: "the [number] of people"; null where the preposition stands after a verb */
  readonly on: NounPhrase | null
  /** the noun phrase before it that it is joined to: "the [ministry] and the agency" */
  readonly joined: NounPhrase | null
  /** the noun phrase before it that it says once more: "[Ann Lee], a clerk,", "[the head] of the agency, Ann Lee," */
  readonly apposition: NounPhrase | null
}

/** The clauses of a document, found through tokens. */
export interface ClauseTree {
  readonly clauses: readonly Clause[]
  /** by token: the index of the innermost clause; -1 where no clause holds it */
  readonly clauseAt: Int32Array
  /** by token: the index of the clause that the verb there heads, for each word of the verb group; -1 elsewhere */
  readonly headedAt: Int32Array
  /** by the token that a noun phrase begins with */
  readonly phraseFrom: readonly (PlacedPhrase | undefined)[]
}
