import { pastOnly } from '../../../lexicon/function-words.js'
import type { NounPhrase, VerbGroup } from '../../phrases.js'
import { absolutePrepositions } from '../lexicon.js'
import { isOneWord } from './auxiliaries.js'
import { completeByNoun } from './complete.js'
import { readFiniteVerb } from './finite.js'
import {
  adjacentNoun,
  asSubject,
  attachVerb,
  follows,
  nearest,
  type OpenClause,
  openClause,
  priorTo,
  type ReadingState,
  takesBareClause,
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
  if (tokens[prior]?.pos === 'CCONJ') return top.verb?.passive === true
  const onSubject = noun !== null && noun === top.candidate && top.verb === null && noun.to === prior
  return onSubject && tokens[prior]?.text === ',' && next === 'ADP'
}

/** "said fishermen rescued", "..., and groups faced off": a participle that must be the past of a clause with a subject of its own. */
const isPastOfClause = (state: ReadingState, group: VerbGroup, noun: NounPhrase | null): boolean => {
  const { tokens, top } = state
  if (noun === null || tokens[group.head]!.form !== 'participle') return false
  const isSaid =
    top.verb !== null && state.governor < 0 && follows(state, noun, top.verb) && takesBareClause(state, top.verb)
  return isSaid || (noun === state.coordinated && canBePast(tokens, group))
}

/** "moved to the United States and became": the verb before the coordinator is a plain past. */
const isCoordinatedPast = (state: ReadingState, group: VerbGroup): boolean =>
  canBePast(state.tokens, group) &&
  nearest(
    state.top,
    ({ verb }) => verb?.finite === true && !verb.passive && verb.modal === null && tenseOf(state, verb) === 'past',
  ) !== null

/** "were posted and reposted", "was writing and editing": the clause whose auxiliary a participle after a coordinator shares. */
const hostOfParticiple = (state: ReadingState, group: VerbGroup): OpenClause | null => {
  const { tokens, top } = state
  const { form } = tokens[group.head]!
  return nearest(
    top,
    ({ verb }) => verb !== null && verb.head > verb.from && (verb.passive || tokens[verb.head]!.form === form),
  )
}

/** "With the talks going nowhere, ...", "upon them entering", but "spoke with a man going by": the noun phrase acts in a participle. */
const opensAbsolute = ({ tokens, from, governor }: ReadingState, { head }: NounPhrase): boolean =>
  governor >= 0 &&
  absolutePrepositions.has(tokens[governor]!.lower) &&
  (governor === from || tokens[governor - 1]!.pos === 'PUNCT' || tokens[head]!.pos === 'PRON')

/** Takes a participle or gerund into a clause. @returns false where it is a verb with a tense after all */
const readParticiple = (state: ReadingState, group: VerbGroup): boolean => {
  const { tokens, top } = state
  const noun = adjacentNoun(state, group)
  if (isPastOfClause(state, group, noun)) return false
  // "Dvořák moved to": a past, until another verb shows that it was a participle
  if (noun !== null && top.verb === null && noun === top.candidate && canBePast(tokens, group) && !state.isHeadline)
    if (tokens[group.to]?.lower !== 'by') {
      attachVerb(top, { ...group, finite: true, passive: false }, asSubject(noun))
      top.tentative = noun
      return true
    }
  const without = { ...group, finite: false }
  if (tokens[priorTo(state, group.from)]?.pos === 'CCONJ') {
    const host = hostOfParticiple(state, group)
    if (host === null && isCoordinatedPast(state, group)) return false
    if (host !== null) {
      const clause = openClause(state, 'coordinate', group.from)
      clause.parent = host
      attachVerb(clause, without, asSubject(host.subject, true))
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
  if (group.infinitive && !group.finite) {
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
  state.row = null
}
