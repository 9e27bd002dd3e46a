import { verbLemma } from '../../../document/tag/lemmas.js'
import { pastOnly } from '../../../lexicon/function-words.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import type { NounPhrase, VerbGroup } from '../../phrases.js'
import { absolutePrepositions, agents, ergatives, intransitives } from '../lexicon.js'
import { isOneWord } from './auxiliaries.js'
import { completeByNoun, tentativeClause } from './complete.js'
import { readFiniteVerb } from './finite.js'
import {
  adjacentNoun,
  adoptRow,
  asSubject,
  attachVerb,
  follows,
  isAfterCoordinator,
  nearest,
  type OpenClause,
  openClause,
  priorTo,
  type ReadingState,
  takesBareClause,
  takesObject,
  takesQuotation,
  tenseOf,
} from './state.js'
import { canBePast, type VerbUnit } from './units.js'

const afterIntransitives: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PUNCT', 'SCONJ'])

/** A past alone that is a participle here, without an object: "was hauled in and told", "Norton, known as". */
const isReducedPast = (state: ReadingState, group: VerbGroup): boolean => {
  const { tokens, top, noun } = state
  const { form, lower, pos } = tokens[group.head]!
  const next = tokens[group.to]?.pos ?? ''
  if (pos !== 'VERB' || form !== 'past' || !isOneWord(group) || pastOnly.has(lower) || !afterIntransitives.has(next))
    return false
  const prior = priorTo(state, group.from)
  if (tokens[prior]?.pos === 'CCONJ') {
    const isRow = top.kind === 'participial' && tokens[top.from - 1]?.text === ','
    const host = isRow ? top.parent : top
    return host?.verb?.passive === true || (isRow && host?.verb === null)
  }
  const onSubject = noun !== null && noun === top.candidate && top.verb === null && state.nounEnd === prior
  return onSubject && tokens[prior]?.text === ',' && next === 'ADP'
}

/** "said fishermen rescued", "..., and groups faced off": a participle that must be the past of a clause with a subject of its own. */
const isPastOfClause = (state: ReadingState, group: VerbGroup, noun: NounPhrase | null): boolean => {
  const { tokens, top } = state
  if (noun === null || tokens[group.head]!.form !== 'participle') return false
  const isSaid =
    top.verb !== null && state.governor < 0 && follows(state, noun, top.verb) && takesBareClause(state, top.verb)
  return isSaid || (canBePast(tokens, group) && (noun === state.coordinated || isOfSecondSubject(state, group, noun)))
}

/** "backed the deal and [work] stopped", but "the deal and work stopped by the court": a noun that is joined to an object acts by itself. */
const isOfSecondSubject = (state: ReadingState, { head, to }: VerbGroup, noun: NounPhrase): boolean => {
  const { tokens, top } = state
  const lemma = verbLemma(tokens[head]!.lower)
  if (
    top.verb?.finite !== true ||
    (takesBareClause(state, top.verb) && !takesObject(state, top.verb)) ||
    tokens[noun.from - 1]?.pos !== 'CCONJ' ||
    tokens[noun.head]!.pos !== 'NOUN'
  )
    return false
  return (ergatives.has(lemma) || intransitives.has(lemma)) && !agents.has(tokens[to]?.lower ?? '')
}

/** "moved to the United States and became": the verb before the coordinator is a plain past. */
const isCoordinatedPast = (state: ReadingState, group: VerbGroup): boolean =>
  canBePast(state.tokens, group) &&
  nearest(
    state.top,
    ({ verb }) => verb?.finite === true && !verb.passive && verb.modal === null && tenseOf(state, verb) === 'past',
  ) !== null

/** "She stood, [bowed] and left": a participle between commas that can be one of a row of pasts. */
const isSetOffPast = ({ tokens }: ReadingState, { kind, verb, from }: OpenClause): boolean =>
  kind === 'participial' &&
  verb !== null &&
  tokens[from - 1]?.text === ',' &&
  tokens[verb.to]?.pos !== 'ADP' &&
  canBePast(tokens, verb)

/** "named those held, but [called] it fair": a comma parts the row of the clause around from a participle on a noun. */
const isBeyond = (state: ReadingState, { kind }: OpenClause, { from }: VerbGroup): boolean =>
  kind === 'participial' && state.tokens[priorTo(state, from) - 1]?.text === ','

/** "called it “very well made” and [asserted] that": a clause follows, which the participle of such a verb seldom takes. */
const tellsClause = ({ tokens }: ReadingState, { head, to }: VerbGroup): boolean => {
  const next = tokens[to]
  if (next?.pos !== 'SCONJ' || next.lower !== 'that') return false
  const takes = reportingVerbs.get(verbLemma(tokens[head]!.lower))?.takes
  return takes?.has('clause') === true && !takes.has('told')
}

/** "As Ann Lee of Oslo [observed], ...": a verb of saying that a comma parts from what was said. */
const closesAside = (state: ReadingState, group: VerbGroup): boolean => {
  const { tokens, top, opening } = state
  if (opening === null || top.kind !== 'main' || top.verb !== null || top.candidate !== null) return false
  return tokens[opening.governor]!.lower === 'as' && tokens[group.to]?.text === ',' && takesQuotation(state, group)
}

/** "were posted and reposted", "was writing and editing": the clause whose auxiliary a participle after a coordinator shares. */
const hostOfParticiple = (state: ReadingState, group: VerbGroup): OpenClause | null => {
  const { tokens, top } = state
  const { form } = tokens[group.head]!
  return nearest(top, ({ verb, kind }) => {
    if (verb === null) return false
    const isAlike = tokens[verb.head]!.form === form
    return verb.head > verb.from ? verb.passive || isAlike : isAlike && kind === 'participial'
  })
}

/** "With the talks going nowhere, ...", "upon them entering", but "spoke with a man going by": the noun phrase acts in a participle. */
const opensAbsolute = ({ tokens, from, governor }: ReadingState, { head }: NounPhrase): boolean =>
  governor >= 0 &&
  absolutePrepositions.has(tokens[governor]!.lower) &&
  (governor === from || tokens[governor - 1]!.pos === 'PUNCT' || tokens[head]!.pos === 'PRON')

/** "The number of villages [cut] off by floods": on a noun behind the subject, or with an agent, a tentative verb is a participle. */
const isParticipleAfterAll = (
  { tokens }: ReadingState,
  { subject, tentative }: OpenClause,
  { to }: VerbGroup,
): boolean =>
  subject?.from !== tentative?.from || agents.has(tokens[to]?.lower ?? '') || agents.has(tokens[to + 1]?.lower ?? '')

/** "The number of villages cut off by floods climbed", "Lee, hurt in May, moved on": a clause around waits for a verb, and the form can be a past. */
const isPendingPast = (state: ReadingState, group: VerbGroup): boolean => {
  const { tokens, top, isHeadline } = state
  if (isHeadline || top.verb === null || !canBePast(tokens, group) || agents.has(tokens[group.to]?.lower ?? ''))
    return false
  const host = tentativeClause(state)
  if (host?.verb != null && isParticipleAfterAll(state, host, host.verb)) return true
  if (top.verb.finite && top.kind !== 'relative') return false
  return nearest(top.parent, ({ verb, candidate }) => verb === null && candidate !== null) !== null
}

/** "Toll rises", but "900 people rescued off the coast": without an object, what looks like a past is a passive in headlines. */
const isHeadlinePassive = (state: ReadingState, group: VerbGroup): boolean => {
  const { tokens, isHeadline, top } = state
  const { form, lower, pos } = tokens[group.head]!
  if (!isHeadline || pos !== 'VERB' || (form !== 'past' && form !== 'participle') || !isOneWord(group)) return false
  if (top.verb !== null || top.candidate === null || adjacentNoun(state, group) === null || pastOnly.has(lower))
    return false
  const next = group.to < state.to ? tokens[group.to] : undefined
  return (next === undefined || afterPassives.has(next.pos)) && !intransitives.has(verbLemma(lower))
}
const afterPassives: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PUNCT', 'SCONJ', 'PART'])

/** "Lee, a spokesman for the port, [called] on them": a past behind what says once more who the subject is. */
const isBehindApposition = ({ tokens, top, noun, nounEnd, owners, from }: ReadingState): boolean => {
  const { candidate, verb } = top
  if (verb !== null || candidate === null || noun === null || noun.from <= candidate.to) return false
  const isApposed = tokens[candidate.to]?.text === ',' && tokens[candidate.to + 1]?.pos === 'DET'
  return isApposed && nounEnd === from + owners.length - 1 && tokens[nounEnd]!.text === ','
}

/** "Lee, who was hurt, [apologised] to them": a past behind a relative clause between commas on the subject. */
const isBehindRelative = ({ tokens, top, clauses }: ReadingState, { from }: VerbGroup): boolean => {
  if (top.verb !== null || top.candidate === null || tokens[from - 1]?.text !== ',') return false
  for (let i = clauses.length - 1; i >= Math.max(0, clauses.length - longestRow); i--) {
    const clause = clauses[i]!
    if (clause === top) return false
    if (clause.parent === top) return clause.kind === 'relative' && clause.antecedent === top.candidate
  }
  return false
}
/** Rows of clauses are looked through no further. */
const longestRow = 12

/** Whether the noun phrase before a verb is the subject of a clause that waits for one, or stands free behind it. */
const isOnSubject = ({ top, governor }: ReadingState, noun: NounPhrase | null): boolean =>
  noun !== null && top.verb === null && top.candidate !== null && (noun === top.candidate || governor < 0)

/** Takes a participle or gerund into a clause. @returns false where it is a verb with a tense after all */
const readParticiple = (state: ReadingState, group: VerbGroup): boolean => {
  const { tokens, top } = state
  const noun = adjacentNoun(state, group)
  if (isPastOfClause(state, group, noun) || isPendingPast(state, group)) return false
  if (canBePast(tokens, group) && closesAside(state, group)) return false
  // "Dvořák moved to": a past, until another verb shows that it was a participle
  const isBehind = isBehindApposition(state) || isBehindRelative(state, group)
  if (isOnSubject(state, noun) || isBehind) {
    if (canBePast(tokens, group) && !state.isHeadline && !agents.has(tokens[group.to]?.lower ?? '')) {
      attachVerb(top, { ...group, finite: true, passive: false }, asSubject(top.candidate))
      top.tentative = state.noun
      return true
    }
  }
  const without = { ...group, finite: false }
  if (isAfterCoordinator(state, group)) {
    const host = hostOfParticiple(state, group)
    const isApart =
      host === null || isSetOffPast(state, host) || isBeyond(state, host, group) || tellsClause(state, group)
    if (isApart && isCoordinatedPast(state, group)) return false
    if (host !== null) {
      const clause = openClause(state, 'coordinate', group.from)
      clause.parent = host
      attachVerb(clause, without, asSubject(host.subject, true))
      adoptRow(state, host, clause)
      return true
    }
  }
  // "with the medal going to Poland"
  const isAbsolute = noun !== null && opensAbsolute(state, noun)
  const clause = openClause(state, 'participial', group.from)
  if (!isAbsolute && noun !== null && noun.to === group.from) clause.antecedent = noun
  attachVerb(clause, without, asSubject(isAbsolute ? noun : null))
  return true
}

const readGroup = (state: ReadingState, group: VerbGroup): void => {
  if (isHeadlinePassive(state, group))
    attachVerb(state.top, { ...group, finite: false, passive: true }, asSubject(state.top.candidate))
  else if (group.infinitive && !group.finite) {
    completeByNoun(state, state.top)
    attachVerb(openClause(state, 'infinitive', group.from), group, null)
  } else if (group.finite && !isReducedPast(state, group)) readFiniteVerb(state, group)
  else if (!readParticiple(state, group)) readFiniteVerb(state, { ...group, finite: true, passive: false })
}

/** Takes a verb into a clause. */
export const readVerb = (state: ReadingState, { group, inverted }: VerbUnit): void => {
  if (inverted === null) readGroup(state, group)
  else
    attachVerb(state.top.verb === null ? state.top : openClause(state, 'main', group.from), group, asSubject(inverted))
  state.noun = null
  state.opening = null
  state.coordinated = null
  state.listed = null
  state.coordinator = -1
  state.row = null
}
