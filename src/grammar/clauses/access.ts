import type { Document } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { TokenRange } from '../../document/span.js'
import type { NounPhrase, VerbGroup } from '../phrases.js'
import type { Clause, PhraseRole, PlacedPhrase } from './clause.js'
import { nounPrepositions } from './lexicon.js'
import { placedPhraseAt } from './phrases.js'
import { deepest } from './reading/state.js'
import { clauseTreeOf } from './tree.js'

const clauseWith = (document: Document, index: number | null | undefined): Clause | null =>
  index == null || index < 0 ? null : (clauseTreeOf(document).clauses[index] ?? null)

/** The innermost clause that a token belongs to; null for marks and words that no clause holds. */
export const clauseAt = (document: Document, at: number): Clause | null =>
  clauseWith(document, clauseTreeOf(document).clauseAt[at])

/** The clause whose verb group holds a token: "has not been [seen]"; null where the token is no part of one. */
export const clauseHeadedAt = (document: Document, at: number): Clause | null =>
  clauseWith(document, clauseTreeOf(document).headedAt[at])

/** The clause that a clause belongs to, or that it is joined to. */
export const parentOf = (document: Document, { parent }: Clause): Clause | null => clauseWith(document, parent)

/** The clause that a clause belongs to: for joined verbs that of the first, "He said [it fell and burned]". Null for main clauses. */
export const matrixOf = (document: Document, clause: Clause): Clause | null => {
  let at: Clause | null = clause
  for (let depth = 0; at?.kind === 'coordinate' && depth < deepest; depth++) at = parentOf(document, at)
  return at === null ? null : parentOf(document, at)
}

/** Whether a clause is another or belongs to it, however deep. */
export const isWithin = (document: Document, inner: Clause, outer: Clause): boolean => {
  let at: Clause | null = inner
  for (let depth = 0; at !== null && depth < deepest; depth++) {
    if (at === outer) return true
    at = parentOf(document, at)
  }
  return false
}

/** Whether the same clause is the innermost one of two tokens. */
export const sameClause = (document: Document, a: number, b: number): boolean => {
  const { clauseAt: at } = clauseTreeOf(document)
  return at[a]! >= 0 && at[a] === at[b]
}

/** By clause: the clauses that belong to it at once, in their order. */
const childrenByClause = perDocument((document: Document): readonly (readonly Clause[])[] => {
  const { clauses } = clauseTreeOf(document)
  const children: Clause[][] = clauses.map(() => [])
  for (const clause of clauses) if (clause.parent !== null) children[clause.parent]!.push(clause)
  return children
})

/** The clauses that belong to a clause at once, those joined to it included. */
export const childrenOf = (document: Document, { index }: Clause): readonly Clause[] =>
  childrenByClause(document)[index]!

/** What somebody said, thought or asked: the complement clauses of a verb, "said [that he left]", with infinitives ("vowed [to fight]"). */
export const complementsOf = (document: Document, clause: Clause): readonly Clause[] =>
  childrenOf(document, clause).filter(
    ({ kind, from }) =>
      kind === 'complement' || (kind === 'infinitive' && clause.verb !== null && from >= clause.verb.to),
  )

/** Rows of verbs are looked through no further. */
const longestRow = 50

/** The clauses whose verbs are joined, in their order, the clause itself among them: "Lee [stood], [bowed] and [left]". */
export const coordinatesOf = (document: Document, clause: Clause): readonly Clause[] => {
  let first = clause
  for (let depth = 0; first.kind === 'coordinate' && depth < deepest; depth++) {
    const parent = parentOf(document, first)
    if (parent === null) break
    first = parent
  }
  const joined: Clause[] = [first]
  for (const each of joined)
    if (joined.length < longestRow)
      for (const child of childrenOf(document, each)) if (child.kind === 'coordinate') joined.push(child)
  return joined.sort((a, b) => a.index - b.index)
}

/** By clause: the runs of tokens that are its own. */
const runsByClause = perDocument((document: Document): readonly (readonly TokenRange[])[] => {
  const { clauses, clauseAt: at } = clauseTreeOf(document)
  const runs: TokenRange[][] = clauses.map(() => [])
  for (let from = 0; from < at.length; ) {
    let to = from + 1
    while (to < at.length && at[to] === at[from]) to++
    runs[at[from]!]?.push({ from, to })
    from = to
  }
  return runs
})

/** The tokens of a clause without those of the clauses inside it, as runs: "[The man] who fled [was caught]". */
export const ownRuns = (document: Document, { index }: Clause): readonly TokenRange[] => runsByClause(document)[index]!

/** What governs a word: a verb, by way of a preposition or not. */
export interface Governor {
  /** the clause that the verb heads */
  readonly clause: Clause
  readonly verb: VerbGroup
  readonly role: PhraseRole | 'clause'
  /** the token of the preposition that leads from the verb to the word; -1 where none does */
  readonly preposition: number
  /** the noun phrase that the word hangs on, where it hangs on one: "the [number] of people", of "people" */
  readonly on: NounPhrase | null
}

/** "a number of people", "the men in the port said": before the verb, and with "of", a preposition leads from the noun phrase before it. */
const hangsOnNoun = ({ tokens }: Document, { preposition, phrase }: PlacedPhrase, verb: VerbGroup): boolean =>
  preposition >= 0 && (phrase.to <= verb.from || nounPrepositions.has(tokens[preposition]!.lower))

/** How many noun phrases may hang on each other. */
const longestChain = 8

/**
 * The verb that governs a token: of a noun phrase, the verb of its clause, as its subject, its object or through a preposition ("killed in the
 * [raid]"); what hangs on another noun phrase, is joined to it or says it once more has the role of that one ("the number of [people] rose": subject, on "number"). Of a verb, the
 * one of the clause around it. Null in fragments.
 */
export const governorAt = (document: Document, at: number): Governor | null => {
  const headed = clauseHeadedAt(document, at)
  if (headed !== null) {
    const matrix = matrixOf(document, headed)
    if (matrix === null || matrix.verb === null) return null
    return { clause: matrix, verb: matrix.verb, role: 'clause', preposition: -1, on: headed.antecedent }
  }
  const placed = placedPhraseAt(document, at)
  const clause = placed === null ? clauseAt(document, at) : clauseWith(document, placed.clause)
  if (clause === null || clause.verb === null) return null
  let outer = placed
  for (let step = 0; outer !== null && step < longestChain; step++) {
    const hangsOn = hangsOnNoun(document, outer, clause.verb) ? outer.on : (outer.apposition ?? outer.joined)
    const next = hangsOn === null ? undefined : clauseTreeOf(document).phraseFrom[hangsOn.from]
    if (next === undefined) break
    outer = next
  }
  const { role, preposition } = outer ?? { role: 'other' as const, preposition: -1 }
  return { clause, verb: clause.verb, role, preposition, on: placed?.on ?? null }
}

/**
 * The words of a subject with what hangs on its head: "[The number of people killed in the raid] rose"; null where none is said. Commas at its
 * end are left out.
 */
export const subjectRange = ({ tokens }: Document, { subject, verb }: Clause): TokenRange | null => {
  if (subject === null || verb === null) return null
  const { from, to } = subject
  if (from >= verb.from || subject.shared) return { from, to }
  let end = verb.from
  while (end > to && (tokens[end - 1]!.pos === 'ADV' || tokens[end - 1]!.pos === 'PUNCT')) end--
  return { from, to: Math.max(to, end) }
}

/** "The plan failed, Lee said": the main clause that ends where a clause with a verb of saying begins. */
const frontedContent = (document: Document, clause: Clause): TokenRange | null => {
  const { tokens } = document
  const previous = clauseTreeOf(document).clauses[clause.index - 1]
  const first = clause.kind === 'main' && previous !== undefined ? outermost(document, previous) : null
  if (first === null || tokens[first.from]!.sentence !== tokens[clause.from]!.sentence || first.verb === null)
    return null
  let end = clause.from
  while (end > first.joinedTo && tokens[end - 1]!.pos === 'PUNCT') end--
  return end === first.joinedTo && end < clause.from ? { from: first.from, to: end } : null
}

const outermost = (document: Document, clause: Clause): Clause | null => {
  let at = clause
  for (let depth = 0; depth < deepest; depth++) {
    const parent = parentOf(document, at)
    if (parent === null) return at
    at = parent
  }
  return null
}

/**
 * What somebody said, thought or asked with a verb: from the word that opens its complement clause to where the last clause joined to it ends
 * ("said [that it failed and burned], but she left"), or the clause in front of it ("[The plan failed], Lee said"). Null where the verb has none
 * by its form; whether it is a verb of saying is not looked at.
 */
export const contentOf = (document: Document, clause: Clause): TokenRange | null => {
  const [first] = complementsOf(document, clause)
  return first === undefined ? frontedContent(document, clause) : { from: first.from, to: first.joinedTo }
}
