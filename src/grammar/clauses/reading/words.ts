import { reportingNouns } from '../../../lexicon/verbs/reporting.js'
import { complementizers } from '../lexicon.js'
import { completeByNoun } from './complete.js'
import { rememberNoun } from './nouns.js'
import { isDash, nearest, openClause, type ReadingState } from './state.js'
import type { Unit } from './units.js'

/** Sets aside what stands in brackets, and goes on after them as if they were not there. */
const readBracket = (state: ReadingState, at: number): boolean => {
  const { text } = state.tokens[at]!
  if (text === '(' || text === '[') {
    const { top, noun, governor } = state
    state.interrupted.push({ top, noun, governor })
    openClause(state, 'aside', at + 1)
    state.noun = null
    return true
  }
  if (text !== ')' && text !== ']') return false
  const outer = state.interrupted.pop()
  if (outer === undefined) return true
  state.top = outer.top
  state.noun = outer.noun
  state.governor = outer.governor
  state.nounEnd = at + 1
  return true
}

const asksForMore = /^[,?!]$/
const closingMark = /^["”'’]$/

/** "“We lost it,” [Lee] said": whether a mark closes words that stand before the one who says them. */
const closesFronted = ({ tokens, top, quoting, from }: ReadingState, at: number, next: Unit | undefined): boolean => {
  if (top.verb === null || quoting.length > 0 || next === undefined || !closingMark.test(tokens[at]!.text)) return false
  if (tokens[at]!.spaced || tokens[at + 1]?.text === tokens[at]!.text) return false
  // "Ms. Hale, citing “the magic of the sea,” said": the clause around has no verb yet
  if (!top.verb.finite && nearest(top.parent, ({ verb, candidate }) => verb === null && candidate !== null) !== null)
    return false
  // two single marks that touch are one: ''so''
  const last = tokens[at - 1]!.text === tokens[at]!.text ? at - 2 : at - 1
  return last > from && asksForMore.test(tokens[last]!.text)
}

/** Opens a clause at words quoted after a verb, and returns to the clause around where the quotation ends. */
const readQuotationMark = (state: ReadingState, at: number, next: Unit | undefined): void => {
  const { tokens, top } = state
  const { text } = tokens[at]!
  if (closesFronted(state, at, next)) {
    openClause(state, 'main', at + 1)
    return
  }
  if (text !== '"' && text !== '“' && text !== '”') return
  const around = text === '“' ? undefined : state.quoting.pop()
  if (around !== undefined) {
    // "known as “Otter,” said": a name in marks is no clause
    if (top.verb !== null || (top.kind === 'complement' && !around.verb?.finite)) state.top = around
  } else if (next !== undefined && top.verb !== null && tokens[next.from]!.shape === 'capitalized') {
    state.quoting.push(top)
    openClause(state, 'complement', at + 1)
  }
}

/** "rain that led to", "I suspect that is": the pronoun is the subject of the clause that it opens. */
const readSubjectThat = (state: ReadingState, at: number): void => {
  const pronoun = { from: at, to: at + 1, head: at }
  const { noun, nounEnd } = state
  const isRelative = noun !== null && nounEnd === at
  const clause = openClause(state, isRelative ? 'relative' : 'complement', at)
  clause.candidate = pronoun
  if (isRelative) clause.antecedent = noun
  rememberNoun(state, pronoun)
}

/** "a bill [that critics call unfair] passed": behind a noun that waits for its verb, and that takes no clause as a claim does. */
const isRelativeThat = ({ noun, nounEnd, tokens, top }: ReadingState, at: number, next: Unit | undefined): boolean => {
  if (noun === null || nounEnd !== at || next?.type !== 'noun' || reportingNouns.has(tokens[noun.head]!.lower))
    return false
  return top.verb === null && top.candidate !== null && tokens[noun.head]!.pos !== 'PRON'
}

const openRelative = (state: ReadingState, at: number): void => {
  const { noun } = state
  openClause(state, 'relative', at).antecedent = noun
}

/** A comma ends a relative clause that a comma opened: "the team, which won, left"; so does a dash. */
const readSeparator = (state: ReadingState, at: number): void => {
  const { top, tokens } = state
  const opener = top.kind === 'relative' && top.verb !== null ? tokens[top.from - 1] : undefined
  if (opener === undefined) return
  if (isDash(tokens[at]!) ? isDash(opener) : opener.text === ',') state.top = top.parent ?? top
}

/** "Lee, [though], said": a subordinator between two commas opens nothing. */
const standsAside = ({ tokens, from }: ReadingState, at: number): boolean =>
  at > from && tokens[at - 1]!.text === ',' && tokens[at + 1]?.text === ','

/** "It was clear: [nobody came]", but "at 11:40". */
const opensBehindColon = ({ tokens, top, to }: ReadingState, at: number): boolean =>
  top.verb !== null && (at + 1 >= to || tokens[at + 1]!.spaced || tokens[at + 1]!.shape !== 'digits')

/** Reads a word between noun phrases and verbs: what opens, parts or ends clauses. */
export const readWord = (state: ReadingState, at: number, next: Unit | undefined): void => {
  if (readBracket(state, at)) return
  const { text, lower, pos } = state.tokens[at]!
  const opens = (pos === 'SCONJ' && !standsAside(state, at)) || lower === 'that'
  if (pos === 'CCONJ') state.coordinator = at
  if (lower === 'that' && next?.type === 'verb' && next.group.finite) readSubjectThat(state, at)
  else if (lower === 'that' && isRelativeThat(state, at, next)) openRelative(state, at)
  else if (text === ';' || (text === ':' && opensBehindColon(state, at))) openClause(state, 'main', at + 1)
  else {
    if (opens || text === ',') completeByNoun(state, state.top)
    if (opens) {
      const isComplement = state.top.verb !== null && complementizers.has(lower)
      openClause(state, isComplement ? 'complement' : 'adverbial', at)
    } else if (text === ',' || isDash(state.tokens[at]!)) readSeparator(state, at)
    else readQuotationMark(state, at, next)
  }
}
