import type { Document, Sentence } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { Clause, ClauseTree, PhraseRole, PlacedPhrase } from './clause.js'
import { openers } from './lexicon.js'
import { completeByNoun, completeByParticiple } from './reading/complete.js'
import { readNoun } from './reading/nouns.js'
import { lemmaOf, newClause, type OpenClause, type OpenPhrase, type ReadingState, takeTokens } from './reading/state.js'
import { type Unit, unitsOf } from './reading/units.js'
import { readVerb } from './reading/verbs.js'
import { readWord } from './reading/words.js'

const stateAt = (document: Document, { from, to, section }: Sentence): ReadingState => {
  const top = newClause('main', from, null)
  return {
    tokens: document.tokens,
    from,
    to,
    isHeadline: section === 'headline',
    clauses: [top],
    owners: [],
    placed: [],
    top,
    noun: null,
    row: null,
    nounEnd: -1,
    governor: -1,
    on: null,
    joined: null,
    opening: null,
    coordinated: null,
    listed: null,
    interrupted: [],
    quoting: [],
  }
}

const readUnit = (state: ReadingState, unit: Unit, next: Unit | undefined): void => {
  if (unit.type === 'noun') readNoun(state, unit, next)
  else if (unit.type === 'verb') readVerb(state, unit)
  else readWord(state, unit.from, next)
  const { top, owners } = state
  for (let i = unit.from; i < unit.to; i++) owners.push(top)
}

/** Gives clauses that found no verb the one that hides in them, and leaves out what was none. */
const completed = (state: ReadingState): readonly OpenClause[] => {
  const { clauses } = state
  const taken = new Map<OpenClause, OpenClause>()
  clauses.forEach((clause, at) => {
    if (completeByNoun(state, clause)) return
    const participle = completeByParticiple(state, clause, clauses[at + 1])
    if (participle === null) return
    taken.set(participle, clause)
    const end = clauses[at + 2]?.from
    takeTokens(state, clause, participle, participle.from, end)
  })
  // a clause that was opened and found neither words nor a verb says nothing, unless others belong to it
  for (const clause of clauses) if (clause.parent !== null) clause.parent = taken.get(clause.parent) ?? clause.parent
  const parents = new Set(clauses.map(({ parent }) => parent))
  const kept = clauses.filter(
    (clause) => !taken.has(clause) && (clause.verb !== null || clause.candidate !== null || parents.has(clause)),
  )
  return kept.sort((a, b) => a.from - b.from)
}

/** What the sentences of a document add to, one after another. */
interface Build {
  readonly document: Document
  readonly clauses: Clause[]
  readonly clauseAt: Int32Array
  readonly headedAt: Int32Array
  readonly phraseFrom: (PlacedPhrase | undefined)[]
}

/** Where each clause ends with those inside it, and with those joined to it; `found` has parents before their clauses. */
const endsOf = (
  { tokens, owners, from: start }: ReadingState,
  found: readonly OpenClause[],
  indexes: ReadonlyMap<OpenClause, number>,
): [number[], number[]] => {
  const ends = found.map(({ from }) => from)
  owners.forEach((owner, i) => {
    const { pos } = tokens[start + i]!
    const index = pos === 'PUNCT' || pos === 'CCONJ' ? undefined : indexes.get(owner)
    if (index !== undefined) ends[index] = start + i + 1
  })
  const joined = [...ends]
  for (let i = found.length - 1; i >= 0; i--) {
    const { parent, kind } = found[i]!
    const outer = parent === null ? undefined : indexes.get(parent)
    if (outer === undefined) continue
    joined[outer] = Math.max(joined[outer]!, joined[i]!)
    if (kind !== 'coordinate') ends[outer] = Math.max(ends[outer]!, joined[i]!)
  }
  return [ends, joined]
}

const openerOf = ({ tokens, from: start }: ReadingState, { kind, from }: OpenClause): number | null => {
  if (kind === 'main' || from <= start) return openers.has(tokens[from]!.pos) && kind !== 'main' ? from : null
  if (openers.has(tokens[from]!.pos) || kind === 'relative') return from
  return openers.has(tokens[from - 1]!.pos) ? from - 1 : null
}

const roleOf = ({ phrase, preposition }: OpenPhrase, clause: Clause | undefined): PhraseRole => {
  if (clause?.subject?.from === phrase.from) return 'subject'
  if (preposition >= 0) return 'oblique'
  return clause?.object === phrase ? 'object' : 'other'
}

const addSentence = (build: Build, state: ReadingState, found: readonly OpenClause[]): void => {
  const { clauses, clauseAt, headedAt, phraseFrom } = build
  const base = clauses.length
  const indexes = new Map(found.map((clause, index) => [clause, index]))
  const indexOf = (clause: OpenClause | null): number | null => {
    const index = clause === null ? undefined : indexes.get(clause)
    return index === undefined ? null : base + index
  }
  const [ends, joined] = endsOf(state, found, indexes)
  found.forEach((clause, at) => {
    const { kind, from, parent, verb, subject, object, antecedent } = clause
    const index = base + at
    clauses.push({
      index,
      kind: kind === 'main' && verb === null ? 'fragment' : kind,
      from,
      to: ends[at]!,
      joinedTo: joined[at]!,
      parent: indexOf(parent),
      opener: openerOf(state, clause),
      verb,
      lemma: verb === null ? null : lemmaOf(state, verb),
      subject,
      object,
      antecedent,
    })
    if (verb !== null) headedAt.fill(index, verb.from, verb.to)
  })
  state.owners.forEach((owner, i) => {
    clauseAt[state.from + i] = indexOf(owner) ?? indexOf(owner.parent) ?? (found.length > 0 ? base : -1)
  })
  for (const placed of state.placed) {
    const { phrase: given, preposition, on } = placed
    const clause = clauses[clauseAt[given.from]!]
    const role = roleOf(placed, clause)
    // "Paris claims she was robbed": the tagger took the verb for a part of the phrase
    const phrase =
      role === 'subject' && clause?.subject != null && clause.subject.to < given.to ? clause.subject : given
    phraseFrom[phrase.from] = { phrase, clause: clause?.index ?? -1, role, preposition, on }
  }
}

/**
 * The clauses of a document with what each token belongs to. One pass over the noun phrases, verb groups and words of each sentence, linear
 * in its length; what stays open is null.
 */
export const clauseTreeOf = perDocument((document: Document): ClauseTree => {
  const { length } = document.tokens
  const build: Build = {
    document,
    clauses: [],
    clauseAt: new Int32Array(length).fill(-1),
    headedAt: new Int32Array(length).fill(-1),
    phraseFrom: new Array(length).fill(undefined),
  }
  for (const sentence of document.sentences) {
    const state = stateAt(document, sentence)
    const units = unitsOf(document, sentence)
    for (const [index, unit] of units.entries()) readUnit(state, unit, units[index + 1])
    addSentence(build, state, completed(state))
  }
  return build
})

/** The clauses of a document in the order in which they begin: each with its bounds, its verb and its subject. */
export const clausesOf = (document: Document): readonly Clause[] => clauseTreeOf(document).clauses
