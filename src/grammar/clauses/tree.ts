import type { Document, Sentence } from '../../document/document.js'
import { isHeadline } from '../../document/headlines.js'
import { perDocument } from '../../document/memo.js'
import type { Clause, ClauseTree, PlacedPhrase } from './clause.js'
import { openers } from './lexicon.js'
import { completeByNoun, completeByParticiple } from './reading/complete.js'
import { readNoun } from './reading/nouns.js'
import { lemmaOf, newClause, type OpenClause, type OpenPhrase, type ReadingState, takeTokens } from './reading/state.js'
import { type Unit, unitsOf } from './reading/units.js'
import { readVerb } from './reading/verbs.js'
import { readWord } from './reading/words.js'
import { relatePhrases } from './rows.js'

/** Whether a sentence is written as headlines are: a paragraph of its own without a mark at its end. */
const isTelegraphic = ({ sentences, tokens }: Document, { section, index, opensParagraph, to }: Sentence): boolean => {
  if (tokens[to - 1]?.pos === 'PUNCT') return false
  const next = sentences[index + 1]
  return isHeadline(section) || (opensParagraph && (next === undefined || next.opensParagraph))
}

const stateAt = (document: Document, sentence: Sentence): ReadingState => {
  const { from, to } = sentence
  const top = newClause('main', from, null)
  return {
    tokens: document.tokens,
    from,
    to,
    isHeadline: isTelegraphic(document, sentence),
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
    coordinator: -1,
    finiteLeft: 0,
    interrupted: [],
    quoting: [],
  }
}

const readUnit = (state: ReadingState, unit: Unit, next: Unit | undefined): void => {
  if (unit.type === 'noun') readNoun(state, unit, next)
  else if (unit.type === 'verb') {
    if (unit.group.finite) state.finiteLeft--
    readVerb(state, unit)
  } else readWord(state, unit.from, next)
  const { top, owners } = state
  for (let i = unit.from; i < unit.to; i++) owners.push(top)
}

/** Whether each clause stands behind its parent and the one before, as it does where none was opened over words read before. */
const isInOrder = (clauses: readonly OpenClause[]): boolean => {
  for (let i = 1; i < clauses.length; i++) if (clauses[i]!.from < clauses[i - 1]!.from) return false
  return true
}

/** Gives clauses that found no verb the one that hides in them. @returns the clauses whose verbs they took */
const completeAll = (state: ReadingState): ReadonlyMap<OpenClause, OpenClause> | null => {
  const { clauses } = state
  let taken: Map<OpenClause, OpenClause> | null = null
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!
    if (clause.verb !== null || clause.candidate === null || completeByNoun(state, clause)) continue
    const participle = completeByParticiple(state, clause, clauses[at + 1])
    if (participle === null) continue
    taken ??= new Map()
    taken.set(participle, clause)
    takeTokens(state, clause, participle, participle.from, clauses[at + 2]?.from)
  }
  return taken
}

/** The clauses of a sentence in their order, without those that were opened and found neither words nor a verb. */
const completed = (state: ReadingState): readonly OpenClause[] => {
  const { clauses } = state
  const taken = completeAll(state)
  for (const clause of clauses) {
    if (clause.parent === null) continue
    if (taken !== null) clause.parent = taken.get(clause.parent) ?? clause.parent
    clause.parent.isParent = true
  }
  const kept = clauses.filter(
    (clause) => taken?.has(clause) !== true && (clause.verb !== null || clause.candidate !== null || clause.isParent),
  )
  return isInOrder(kept) ? kept : kept.sort((a, b) => a.from - b.from)
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
  base: number,
): [number[], number[]] => {
  const ends: number[] = []
  for (const { from } of found) ends.push(from)
  for (let i = 0; i < owners.length; i++) {
    const { pos } = tokens[start + i]!
    const { index } = owners[i]!
    if (index >= 0 && pos !== 'PUNCT' && pos !== 'CCONJ') ends[index - base] = start + i + 1
  }
  const joined = ends.slice()
  for (let i = found.length - 1; i >= 0; i--) {
    const { parent, kind } = found[i]!
    if (parent === null || parent.index < 0) continue
    const outer = parent.index - base
    if (joined[i]! > joined[outer]!) joined[outer] = joined[i]!
    if (kind !== 'coordinate' && joined[i]! > ends[outer]!) ends[outer] = joined[i]!
  }
  return [ends, joined]
}

const openerOf = ({ tokens, from: start }: ReadingState, { kind, from }: OpenClause): number | null => {
  if (kind === 'main' || from <= start) return openers.has(tokens[from]!.pos) && kind !== 'main' ? from : null
  if (openers.has(tokens[from]!.pos) || kind === 'relative') return from
  return openers.has(tokens[from - 1]!.pos) ? from - 1 : null
}

/** Gives a noun phrase its clause and its role there. */
const place = (each: OpenPhrase, { index, subject, object }: Clause): void => {
  const { phrase, preposition } = each
  each.clause = index
  if (subject?.from === phrase.from) {
    each.role = 'subject'
    // "Paris claims she was robbed": the tagger took the verb for a part of the phrase
    if (subject.to < phrase.to) each.phrase = subject
  } else if (preposition >= 0) each.role = 'oblique'
  else if (object === phrase) each.role = 'object'
}

/** The place of a clause, or of the one around where it was left out; `none` where there is neither. */
const placeOf = ({ index, parent }: OpenClause, none: number): number =>
  index >= 0 ? index : parent !== null && parent.index >= 0 ? parent.index : none

const addClauses = ({ clauses, headedAt }: Build, state: ReadingState, found: readonly OpenClause[]): void => {
  const base = clauses.length
  for (let at = 0; at < found.length; at++) found[at]!.index = base + at
  const [ends, joined] = endsOf(state, found, base)
  for (let at = 0; at < found.length; at++) {
    const clause = found[at]!
    const { kind, from, parent, verb, subject, object, antecedent, index } = clause
    clauses.push({
      index,
      kind: kind === 'main' && verb === null ? 'fragment' : kind,
      from,
      to: ends[at]!,
      joinedTo: joined[at]!,
      parent: parent === null || parent.index < 0 ? null : parent.index,
      opener: openerOf(state, clause),
      verb,
      lemma: verb === null ? null : lemmaOf(state, verb),
      subject,
      object,
      antecedent,
    })
    if (verb !== null) for (let i = verb.from; i < verb.to; i++) headedAt[i] = index
  }
}

const addSentence = (build: Build, state: ReadingState, found: readonly OpenClause[]): void => {
  const { clauses, clauseAt, phraseFrom } = build
  const none = found.length > 0 ? clauses.length : -1
  addClauses(build, state, found)
  const { owners, from, placed } = state
  for (let i = 0; i < owners.length; i++) clauseAt[from + i] = placeOf(owners[i]!, none)
  for (const each of placed) {
    const { phrase } = each
    const clause = clauses[clauseAt[phrase.from]!]
    if (clause !== undefined) place(each, clause)
    phraseFrom[phrase.from] = each
  }
  relatePhrases(state.tokens, placed)
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
    for (const unit of units) if (unit.type === 'verb' && unit.group.finite) state.finiteLeft++
    for (let i = 0; i < units.length; i++) readUnit(state, units[i]!, units[i + 1])
    addSentence(build, state, completed(state))
  }
  return build
})

/** The clauses of a document in the order in which they begin: each with its bounds, its verb and its subject. */
export const clausesOf = (document: Document): readonly Clause[] => clauseTreeOf(document).clauses
