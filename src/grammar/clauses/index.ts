import type { Document, Sentence } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { Clause } from './clause.js'
import { completeByNoun, completeByParticiple } from './complete.js'
import { readNoun } from './nouns.js'
import { lemmaOf, type OpenClause, type ReadingState } from './state.js'
import { type Unit, unitsOf } from './units.js'
import { readVerb } from './verbs.js'
import { readWord } from './words.js'

export type { Clause, ClauseKind } from './clause.js'

const stateAt = (document: Document, { from, to, section }: Sentence): ReadingState => {
  const top: OpenClause = {
    kind: 'main',
    from,
    to: from,
    parent: null,
    verb: null,
    subject: null,
    object: null,
    candidate: null,
    tentative: false,
  }
  return {
    tokens: document.tokens,
    from,
    to,
    isHeadline: section === 'headline',
    clauses: [top],
    top,
    noun: null,
    nounEnd: -1,
    governor: -1,
    opening: null,
    coordinated: null,
    interrupted: [],
    quoting: [],
  }
}

const readUnit = (state: ReadingState, unit: Unit, next: Unit | undefined): void => {
  if (unit.type === 'noun') readNoun(state, unit, next)
  else if (unit.type === 'verb') readVerb(state, unit)
  else readWord(state, unit.from, next)
  state.top.to = Math.max(state.top.to, unit.to)
}

/** Gives clauses that found no verb the one that hides in them, and leaves out what was none. */
const completed = (state: ReadingState): readonly OpenClause[] => {
  const taken = new Set<OpenClause>()
  state.clauses.forEach((clause, at) => {
    if (completeByNoun(state, clause)) return
    const participle = completeByParticiple(state, clause, state.clauses[at + 1])
    if (participle !== null) taken.add(participle)
  })
  // a clause that was opened and found neither words nor a verb says nothing, unless others belong to it
  const parents = new Set(state.clauses.map(({ parent }) => parent))
  return state.clauses.filter(
    (clause) => !taken.has(clause) && (clause.verb !== null || clause.candidate !== null || parents.has(clause)),
  )
}

const readSentence = (document: Document, sentence: Sentence): readonly Clause[] => {
  const state = stateAt(document, sentence)
  const units = unitsOf(document, sentence)
  for (const [index, unit] of units.entries()) readUnit(state, unit, units[index + 1])
  const clauses = completed(state)
  const indexes = new Map(clauses.map((clause, index) => [clause, index]))
  return clauses.map(
    ({ kind, from, to, parent, verb, subject, object }): Clause => ({
      kind: kind === 'main' && verb === null ? 'fragment' : kind,
      from,
      to,
      parent: parent === null ? null : (indexes.get(parent) ?? null),
      verb,
      lemma: verb === null ? null : lemmaOf(state, verb),
      subject,
      object,
    }),
  )
}

/**
 * The clauses of a document, by sentence: each with its bounds, its verb and its subject. One pass over the noun phrases, verb groups and
 * words of a sentence, linear in its length; what stays open is null.
 */
export const clausesOf = perDocument((document: Document): readonly (readonly Clause[])[] =>
  document.sentences.map((sentence) => readSentence(document, sentence)),
)
