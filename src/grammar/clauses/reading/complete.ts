import { readings } from '../../../document/tag/readings.js'
import { participleOnly } from '../../../lexicon/function-words.js'
import { can, finite } from '../../../lexicon/parts-of-speech/index.js'
import type { NounPhrase, VerbGroup } from '../../phrases.js'
import { causatives, objectPronouns } from '../lexicon.js'
import {
  adjacentNoun,
  asSubject,
  attachVerb,
  follows,
  lemmaOf,
  nearest,
  type OpenClause,
  openClause,
  priorTo,
  type ReadingState,
  takeTokens,
} from './state.js'

/** What can follow a verb and seldom follows the head of a noun phrase. */
const afterVerbs: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'ADV', 'PART', 'SCONJ', 'ADP', 'ADJ'])

/** The last noun of a phrase, where it can be the verb that the clause lacks; -1 where it cannot. */
const verbAmongNouns = ({ tokens, to: end }: ReadingState, { from, to }: NounPhrase): number => {
  const at = to - 1
  const { pos, lower, number } = tokens[at]!
  const previous = tokens[at - 1]
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (at <= from || pos !== 'NOUN' || previous === undefined || next === undefined) return -1
  if ((readings(lower).bits & finite) === 0) return -1
  // "This means that"
  const isDemonstrative =
    previous.pos === 'DET' && previous.number === null && (previous.lower === 'this' || previous.lower === 'that')
  const isNoun = previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'PRON'
  const wanted = number === 'plural' ? 'singular' : 'plural'
  const agrees = isDemonstrative ? number === 'plural' : isNoun && previous.number === wanted
  return agrees && (afterVerbs.has(next.pos) || next.text === '"') ? at : -1
}

const presentOf = (at: number): VerbGroup => ({
  from: at,
  to: at + 1,
  head: at,
  infinitive: false,
  passive: false,
  perfect: false,
  progressive: false,
  negated: false,
  modal: null,
  finite: true,
})

/** "Paris claims she was", "the organization plans to hold": gives a clause the verb that the tagger took for a noun, if one is there. */
export const completeByNoun = (state: ReadingState, clause: OpenClause): boolean => {
  const { candidate } = clause
  if (clause.verb !== null || candidate === null) return false
  const at = verbAmongNouns(state, candidate)
  if (at < 0) return false
  attachVerb(clause, presentOf(at), asSubject({ from: candidate.from, to: at, head: at - 1 }))
  return true
}

/**
 * "Fishermen rescued 700 people": a clause without a verb takes the participle after its noun phrase. In headlines it stays a participle:
 * "Defector arrested". @returns the clause whose verb was taken, or null
 */
export const completeByParticiple = (
  state: ReadingState,
  clause: OpenClause,
  next: OpenClause | undefined,
): OpenClause | null => {
  const { candidate } = clause
  if (clause.verb !== null || candidate === null || next?.verb == null || next.kind !== 'participial') return null
  const { verb } = next
  const { form, lower } = state.tokens[verb.head]!
  if (form !== 'participle' || verb.from < candidate.to) return null
  const isPast = !state.isHeadline && !participleOnly.has(lower)
  attachVerb(clause, { ...verb, finite: isPast, passive: state.isHeadline }, asSubject(candidate))
  return next
}

/** "The man arrested in May was freed": takes back a past that was a participle on the subject, when the real verb comes. */
export const demoteTentative = (state: ReadingState, verb: VerbGroup): void => {
  const { tokens } = state
  const clause = nearest(
    state.top,
    ({ kind, verb: own }) =>
      kind !== 'participial' && kind !== 'infinitive' && (kind !== 'relative' || own === null),
  )
  if (clause === null || clause.tentative === null || clause.verb === null) return
  const prior = tokens[priorTo(state, verb.from)]
  if (prior?.pos === 'CCONJ' || (prior?.text === ',' && tokens[clause.verb.from - 1]?.text !== ',')) return
  if (adjacentNoun(state, verb) !== null && state.governor < 0) return
  const reduced = openClause(state, 'participial', clause.verb.from)
  reduced.parent = clause
  reduced.antecedent = clause.tentative
  takeTokens(state, reduced, clause)
  // what stands inside the clause after the participle stands inside the participle's
  for (let i = state.clauses.length - 2; i >= 0 && state.clauses[i]!.from > reduced.from; i--)
    if (state.clauses[i]!.parent === clause) state.clauses[i]!.parent = reduced
  attachVerb(reduced, { ...clause.verb, finite: false }, null)
  reduced.object = clause.object
  clause.object = null
  clause.candidate ??= clause.subject
  clause.tentative = null
  clause.verb = null
  clause.subject = null
}

/** "helped him find work": opens the infinitive that the tagger took for a noun after a causative verb and its object. */
export const completeByInfinitive = (state: ReadingState, { from }: NounPhrase): boolean => {
  const { tokens, top, noun } = state
  const { pos, lower } = tokens[from]!
  if (top.verb === null || noun === null || noun.to !== from || !objectPronouns.has(tokens[noun.head]!.lower))
    return false
  if (!follows(state, noun, top.verb) || !causatives.has(lemmaOf(state, top.verb))) return false
  if (pos !== 'NOUN' || (readings(lower).bits & can.base) === 0) return false
  attachVerb(openClause(state, 'infinitive', from), { ...presentOf(from), finite: false }, null)
  return true
}
