import { verbLemma } from '../../../document/tag/lemmas.js'
import { readings } from '../../../document/tag/readings.js'
import { demonstratives, participleOnly } from '../../../lexicon/function-words.js'
import { can, finite } from '../../../lexicon/parts-of-speech/index.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import type { NounPhrase, VerbGroup } from '../../phrases.js'
import { wordAsVerb } from '../../verb-groups.js'
import { causatives, clauseOpeners, objectPronouns, ofPeople, orderAdverbs, singularPronouns } from '../lexicon.js'
import {
  adjacentNoun,
  asSubject,
  attachVerb,
  disagrees,
  follows,
  isTime,
  lemmaOf,
  nearest,
  type OpenClause,
  openClause,
  priorTo,
  type ReadingState,
} from './state.js'

/** What can follow a verb and seldom follows the head of a noun phrase. */
const afterVerbs: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM', 'ADV', 'PART', 'SCONJ', 'ADP', 'ADJ'])

/** The token before a verb, over an adverb of order: "[Osei] further alleges". */
const nounBefore = (tokens: ReadingState['tokens'], at: number): number =>
  orderAdverbs.has(tokens[at - 1]!.lower) && at > 1 ? at - 2 : at - 1

/** Whether a noun agrees as a verb with what stands before it, or with the subject of its clause. */
const agreesAsVerb = ({ tokens }: ReadingState, at: number, subject: NounPhrase, isBehind: boolean): boolean => {
  const { number, pos } = tokens[at]!
  const wanted = pos === 'NOUN' && number === 'plural' ? 'singular' : 'plural'
  const previous = tokens[at - 1]!
  if (!isBehind) {
    // "This means that"
    if (demonstratives.has(previous.lower) && previous.pos === 'DET' && previous.number === null)
      return wanted === 'singular'
    const noun = tokens[nounBefore(tokens, at)]!
    return noun.number === wanted && nounLike.has(noun.pos)
  }
  const head = tokens[subject.head]!
  const ofPronoun = singularPronouns.has(head.lower) ? 'singular' : 'plural'
  // "many of whom leave"
  const ofQuantity = head.pos === 'DET' ? (head.number ?? 'plural') : head.number
  const ofSubject = head.pos === 'PRON' ? ofPronoun : ofQuantity
  return ofSubject === wanted && (nounLike.has(previous.pos) || previous.pos === 'ADV' || previous.text === ',')
}

/** What can follow a verb that its clause calls for. */
const beforeVerbs: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX'])
const nounLike: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** How many words of a phrase are looked at from its end. */
const mostWords = 6

/** "Lee, a judge, [backs] it", "many of whom [leave] it": whether a verb may stand where a phrase behind the subject begins. */
const mayOpenWithVerb = (tokens: ReadingState['tokens'], from: number, to: number): boolean => {
  const before = tokens[from - 1]
  if (before === undefined) return false
  return before.pos === 'ADV' || ofPeople.has(before.lower) || (before.text === ',' && to - from === 1)
}

/** The noun of a phrase that can be the verb that its clause lacks: its last, or one that an object follows; -1 where none can. */
const verbAmongNouns = (state: ReadingState, { from, to }: NounPhrase, subject: NounPhrase, isDue: boolean): number => {
  const { tokens, to: end } = state
  const isBehind = from > subject.from
  const first = isBehind && mayOpenWithVerb(tokens, from, to) ? from : from + 1
  for (let at = to - 1; at >= Math.max(first, to - mostWords); at--) {
    const { pos, lower, shape, number } = tokens[at]!
    const next = at + 1 < end ? tokens[at + 1] : undefined
    if (next === undefined || (pos !== 'NOUN' && pos !== 'ADJ') || shape !== 'lower') continue
    if ((readings(lower).bits & finite) === 0 || !agreesAsVerb(state, at, subject, isBehind)) continue
    const isLast = at === to - 1
    const takesNoun = pos === 'NOUN' && number === 'plural' && !state.isHeadline && next.pos === 'NOUN'
    const opens = isLast
      ? afterVerbs.has(next.pos) || next.text === '"' || (isDue && beforeVerbs.has(next.pos))
      : takesNoun || insidePhrases.has(next.pos)
    if (opens) return at
  }
  return -1
}

/** Whether a noun agrees as a verb with the one before it, and is then a verb that takes a clause or a quotation: "the union [claims]". */
export const isClauseTaker = (
  { tokens }: ReadingState,
  at: number,
  takes: 'bare' | 'quote' | 'object' = 'bare',
): boolean => {
  const { pos, lower, number } = tokens[at]!
  const previous = tokens[at - 1]!
  if (pos !== 'NOUN' || !nounLike.has(previous.pos)) return false
  const agrees = number === 'plural' ? previous.number === 'singular' : previous.number === 'plural'
  const form = number === 'plural' ? can.present : can.base
  return (
    agrees && (readings(lower).bits & form) !== 0 && reportingVerbs.get(verbLemma(lower))?.takes.has(takes) === true
  )
}

/** "Officials in Oslo [claim] the ship sank": the last noun before a subject, if it agrees as a verb with the subject in front and takes a clause. */
export const isFarClauseTaker = ({ tokens }: ReadingState, at: number, subject: NounPhrase): boolean => {
  const { pos, lower, number, shape } = tokens[at]!
  if (pos !== 'NOUN' || shape !== 'lower' || at <= subject.to) return false
  const head = tokens[subject.head]!
  const agrees = number === 'plural' ? head.number === 'singular' : head.number === 'plural'
  const form = number === 'plural' ? can.present : can.base
  return (
    agrees && (readings(lower).bits & form) !== 0 && reportingVerbs.get(verbLemma(lower))?.takes.has('bare') === true
  )
}

/** The token of a verb that takes a clause and that hides between two nouns of a phrase: "the army [claims] rebels"; -1 where none does. */
export const clauseTakerIn = (state: ReadingState, { from, to, head }: NounPhrase): number => {
  const { tokens } = state
  for (let at = from + 1; at < Math.min(to - 1, from + mostWords); at++) {
    // "the army [claims] rebels", "the results [show] Norway"
    const isOpen = tokens[at]!.number === 'plural' || tokens[at + 1]!.pos === 'PROPN'
    if (at < head && isOpen && isClauseTaker(state, at)) return at
  }
  return -1
}

/** What opens an object that the tagger took for a part of the phrase. */
const insidePhrases: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PROPN'])

/** The noun phrases that were read into a clause last, at most a few. */
const phrasesIn = ({ placed, owners, from }: ReadingState, clause: OpenClause): readonly NounPhrase[] => {
  const found: NounPhrase[] = []
  const stop = Math.max(0, placed.length - 2 * mostPhrases)
  for (let i = placed.length - 1; i >= stop && found.length < mostPhrases; i--) {
    const { phrase } = placed[i]!
    if (phrase.from < clause.from) break
    // those of clauses inside it are none of its own
    if (owners[phrase.from - from] === clause) found.push(phrase)
  }
  return found
}
const mostPhrases = 6

/** Cuts the phrase that a verb hides in: what stands before it stays, what follows is the object. */
const cutPhrase = ({ placed }: ReadingState, clause: OpenClause, phrase: NounPhrase, at: number): void => {
  const { from, to, head } = phrase
  let i = 0
  for (let end = placed.length; i < end; ) {
    const middle = (i + end) >> 1
    if (placed[middle]!.phrase.from < from) i = middle + 1
    else end = middle
  }
  const whole = placed[i]
  if (whole?.phrase !== phrase) return
  if (at > from) whole.phrase = { from, to: at, head: at - 1 }
  if (at + 1 >= to) return
  const object = { from: at + 1, to, head }
  clause.object = object
  placed.splice(i + 1, 0, { ...whole, phrase: object, preposition: -1, on: null, joined: null })
}

/** "the work of this team [shows] progress": the verb hides in a phrase behind the subject. */
const completeBehind = (state: ReadingState, clause: OpenClause, candidate: NounPhrase): boolean => {
  for (const phrase of phrasesIn(state, clause)) {
    if (phrase.from <= candidate.from) continue
    const at = verbAmongNouns(state, phrase, candidate, false)
    if (at < 0) continue
    attachVerb(clause, wordAsVerb(at), asSubject(candidate))
    cutPhrase(state, clause, phrase, at)
    return true
  }
  return false
}

/** "If the pressure falls, ...": what opens these clauses calls for a verb. */
const needsVerb = ({ kind }: OpenClause): boolean =>
  kind === 'relative' || kind === 'adverbial' || kind === 'complement'

/** "Paris claims she was", "the organization plans to hold": gives a clause the verb that the tagger took for a noun, if one is there. */
export const completeByNoun = (state: ReadingState, clause: OpenClause, isBeforeVerb = false): boolean => {
  const { candidate } = clause
  if (clause.verb !== null || candidate === null) return false
  const at = verbAmongNouns(state, candidate, candidate, isBeforeVerb || needsVerb(clause))
  if (at < 0) return completeBehind(state, clause, candidate)
  const last = nounBefore(state.tokens, at)
  attachVerb(clause, wordAsVerb(at), asSubject({ from: candidate.from, to: last + 1, head: last }))
  cutPhrase(state, clause, candidate, at)
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

/** The clause whose verb may turn out to be a participle on a noun, if one is open. */
export const tentativeClause = (state: ReadingState): OpenClause | null => {
  const clause = nearest(
    state.top,
    ({ kind, verb }) => kind !== 'participial' && kind !== 'infinitive' && (kind !== 'relative' || verb === null),
  )
  return clause !== null && clause.tentative !== null && clause.verb !== null ? clause : null
}

/** Whether a noun phrase before a verb can be its subject: "witnesses said", "after shells hit", but not "after the robbery were". */
const hasSubject = (state: ReadingState, verb: VerbGroup): boolean => {
  const { governor, listed, coordinated, tokens } = state
  const noun = adjacentNoun(state, verb)
  // "[, and] 14 were held": a number behind a coordinator is no time
  if (noun === null || (coordinated === null && isTime(state, noun))) return false
  if (governor < 0 || listed !== null || coordinated !== null) return true
  return clauseOpeners.has(tokens[governor]!.lower) && !disagrees(tokens, noun, verb)
}

/** "The man arrested in May was freed": takes back a past that was a participle on the subject, when the real verb comes. */
export const demoteTentative = (state: ReadingState, verb: VerbGroup): void => {
  const { tokens } = state
  const clause = tentativeClause(state)
  if (clause === null || clause.verb === null) return
  const prior = tokens[priorTo(state, verb.from)]
  if (prior?.pos === 'CCONJ' || (prior?.text === ',' && tokens[clause.verb.from - 1]?.text !== ',')) return
  if (hasSubject(state, verb)) return
  const reduced = openClause(state, 'participial', clause.verb.from, clause)
  reduced.antecedent = clause.tentative
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
  attachVerb(openClause(state, 'infinitive', from), { ...wordAsVerb(from), finite: false }, null)
  return true
}
