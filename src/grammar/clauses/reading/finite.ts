import type { Token } from '../../../document/document.js'
import { adversatives, pastOnly, possessivePronouns, timeDeterminers } from '../../../lexicon/function-words.js'
import { reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import type { NounPhrase, VerbGroup } from '../../phrases.js'
import { wordAsVerb } from '../../verb-groups.js'
import { causatives, clauseOpeners, nominatives } from '../lexicon.js'
import { isOneWord } from './auxiliaries.js'
import { clauseTakerIn, completeByNoun, demoteTentative, isFarClauseTaker } from './complete.js'
import {
  adjacentNoun,
  adoptRow,
  asSubject,
  attachVerb,
  disagrees,
  farthest,
  follows,
  isAfterCoordinator,
  isTime,
  lemmaOf,
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

/** A verb with a tense, and what stands right before it. */
interface FiniteVerb {
  readonly group: VerbGroup
  /** the token before the verb, over adverbs */
  readonly prior: number
  /** the noun phrase right before the verb, or the first of those that it is joined to */
  readonly noun: NounPhrase | null
  /** the noun phrase right before the verb */
  readonly last: NounPhrase | null
  /** whether no preposition governs that noun phrase */
  readonly isFree: boolean
  /** whether its preposition can open a clause: "after he left" */
  readonly opensClause: boolean
  /** whether it is a base form alone, which may lack a tense after all */
  readonly isBare: boolean
}

/** One way to tell whose verb it is. It answers by taking the verb into a clause. */
type FiniteReading = (state: ReadingState, verb: FiniteVerb) => boolean

/** Whether a clause in front still waits for its verb: "three men arrested after the robbery [were freed]". */
const isDue = ({ top }: ReadingState): boolean =>
  top.kind === 'participial' &&
  nearest(top.parent, ({ verb, candidate }) => verb === null && candidate !== null) !== null

/** "after he left" */
const afterPreposition: FiniteReading = (state, { group, noun, opensClause }) => {
  const { top, governor } = state
  if (!opensClause || noun === null || (top.verb === null && top.candidate === null && top.kind !== 'main'))
    return false
  if (disagrees(state.tokens, noun, group) || (state.finiteLeft === 0 && isDue(state))) return false
  // "Clashes in the north since Sunday have killed six"
  if (top.verb === null && top.candidate !== null && isTime(state, noun)) return false
  attachVerb(openClause(state, 'adverbial', governor), group, asSubject(noun))
  return true
}

/** "The army claims rebels burned it": a verb that takes a clause hides between two nouns of a phrase. */
const splitByVerb = (state: ReadingState, group: VerbGroup, phrase: NounPhrase): boolean => {
  const at = clauseTakerIn(state, phrase)
  if (at < 0) return false
  const { top } = state
  attachVerb(top, wordAsVerb(at), asSubject({ from: phrase.from, to: at, head: at - 1 }))
  attachVerb(openClause(state, 'complement', at + 1), group, asSubject({ ...phrase, from: at + 1 }))
  return true
}

/** "Officials in Oslo claim the ship sank": the noun before the subject is the verb of a subject further in front. */
const afterFarVerb: FiniteReading = (state, { group, noun, isFree }) => {
  const { top } = state
  if (top.verb !== null || top.candidate === null || noun === null || !isFree || noun.from <= top.candidate.to)
    return false
  const at = noun.from - 1
  if (!isFarClauseTaker(state, at, top.candidate)) return false
  attachVerb(top, wordAsVerb(at), asSubject(top.candidate))
  attachVerb(openClause(state, 'complement', noun.from), group, asSubject(noun))
  return true
}

/** "Paris claims she was": the noun before the subject is the verb of the clause around. */
const afterHiddenVerb: FiniteReading = (state, { group, noun, isFree }) => {
  const { top } = state
  if (top.verb !== null || noun === null || !isFree) return false
  if (top.candidate === noun) return splitByVerb(state, group, noun)
  if (top.candidate?.to !== noun.from) return false
  if (!completeByNoun(state, top)) return false
  attachVerb(openClause(state, 'complement', noun.from), group, asSubject(noun))
  return true
}

/** "The speed at which blood flows rose": the noun before the verb hides the verb of a relative clause. */
const afterRelativeVerb: FiniteReading = (state, { group, noun, isFree }) => {
  const { top } = state
  if (top.kind !== 'relative' || top.verb !== null || noun === null || !isFree || top.candidate !== noun) return false
  const pending = nearest(top.parent, ({ verb, candidate }) => verb === null && candidate !== null)
  if (pending === null || !completeByNoun(state, top, true)) return false
  state.top = pending
  attachVerb(pending, group, asSubject(pending.candidate))
  return true
}

/** "Yeah, I see", "the head of it, he has said" */
const ofRepeatedSubject: FiniteReading = (state, { group, noun, isFree }) => {
  const { top, tokens } = state
  if (top.verb !== null || top.candidate === null || noun === null || !isFree) return false
  if (
    noun.from <= top.candidate.to ||
    tokens[noun.from - 1]!.text !== ',' ||
    !nominatives.has(tokens[noun.head]!.lower)
  )
    return false
  attachVerb(top, group, asSubject(noun))
  return true
}

/** "the report he wrote was": a relative clause without a pronoun. */
const ofContactClause: FiniteReading = (state, { group, noun, isFree }) => {
  const { candidate, verb } = state.top
  if (verb !== null || candidate === null || noun === null || !isFree) return false
  if (noun.from !== candidate.to || isTime(state, candidate)) return false
  const clause = openClause(state, 'relative', noun.from)
  clause.antecedent = candidate
  attachVerb(clause, group, asSubject(noun))
  return true
}

/** "After news of the blast was reported, ..." */
const afterFarPreposition: FiniteReading = (state, { group }) => {
  const { top, opening } = state
  if (top.verb !== null || top.candidate !== null || opening === null || top.kind !== 'main') return false
  attachVerb(openClause(state, 'adverbial', opening.governor), group, asSubject(opening.phrase))
  return true
}

/** "this week", "Tuesday": whether a word opens a time without a preposition. */
const opensTime = ({ lower, pos }: Token): boolean =>
  (pos === 'PROPN' && timeNouns.has(lower)) || timeDeterminers.has(lower)

/** Remembers that a verb may turn out to be a participle on the noun before it: "the number of people [killed] in the raid rose". */
const markTentative = ({ tokens }: ReadingState, clause: OpenClause, { group, last }: FiniteVerb): void => {
  const { form, lower, pos } = tokens[group.head]!
  const mayBeParticiple =
    pos === 'VERB' && (form === 'past' || form === 'participle') && isOneWord(group) && !pastOnly.has(lower)
  const isOnNoun = last !== null && tokens[last.head]!.pos === 'NOUN'
  const next = tokens[group.to]
  const hasAdjunct = next !== undefined && (next.pos === 'ADP' || next.pos === 'ADV' || opensTime(next))
  clause.tentative = mayBeParticiple && isOnNoun && hasAdjunct ? last : null
}

/** "the firm, which left while [at sea], said": a subordinator before a phrase opens no clause that has the verb behind the comma. */
const afterVerbless: FiniteReading = (state, { group, prior, isFree }) => {
  const { top, tokens } = state
  if (top.kind !== 'adverbial' || top.verb !== null || top.candidate !== null || isFree) return false
  if (tokens[prior]?.text !== ',' || tokens[top.from + 1]?.pos !== 'ADP') return false
  const pending = nearest(top.parent, ({ verb, candidate }) => verb === null && candidate !== null)
  if (pending === null) return false
  state.top = pending
  attachVerb(pending, group, asSubject(pending.candidate))
  return true
}

/** "who was hurt by the server she [used]": a contact clause behind an object of another clause. */
const ofContactInside: FiniteReading = (state, { group, noun, isFree }) => {
  const { top, tokens, placed } = state
  if (top.verb === null || noun === null || !isFree || !nominatives.has(tokens[noun.head]!.lower)) return false
  if (reportingVerbs.has(lemmaOf(state, top.verb))) return false
  const before = placed.at(-2)?.phrase
  if (before === undefined || before.to !== noun.from || before.from < top.verb.to || isTime(state, before))
    return false
  if (tokens[before.head]!.pos !== 'NOUN' || tokens[before.from]!.pos !== 'DET') return false
  if (nearest(top, ({ verb, candidate }) => verb === null && candidate === null) !== null) return false
  const clause = openClause(state, 'relative', noun.from)
  clause.antecedent = before
  attachVerb(clause, group, asSubject(noun))
  return true
}

/** The verb that the innermost clause waits for. */
const ofOpenClause: FiniteReading = (state, verb) => {
  const { group, noun, isFree, opensClause } = verb
  const { top } = state
  if (top.verb !== null) return false
  const subject = top.candidate ?? (isFree || opensClause ? noun : null)
  attachVerb(top, group, asSubject(subject))
  markTentative(state, top, verb)
  return true
}

/** "This presents a risk, but [the mayor] hopes": the clause in front has its verb in a noun, and another subject stands right before this one. */
const afterUnreadVerb: FiniteReading = (state, { group, noun, isFree }) => {
  const { top } = state
  if (top.verb !== null || top.candidate === null || noun === null || !isFree) return false
  if (!adversatives.has(state.tokens[priorTo(state, noun.from)]?.lower ?? '')) return false
  if (!completeByNoun(state, top)) return false
  attachVerb(openClause(state, 'coordinate', noun.from), group, asSubject(noun))
  return true
}

/** "helped improve", "aims to “build”", "rather than ask": a base form alone that is an infinitive. */
const ofBareInfinitive: FiniteReading = (state, { group, prior, noun, isFree, isBare }) => {
  const { top, tokens } = state
  if (!isBare || top.verb === null) return false
  const isCausative = causatives.has(lemmaOf(state, top.verb))
  const direct = isCausative && prior === top.verb.to - 1
  const ofObject = isCausative && noun !== null && isFree && noun.from === top.verb.to
  const quoted = tokens[prior]?.pos === 'PUNCT' && tokens[prior - 1]?.lower === 'to'
  if (!direct && !ofObject && !quoted && tokens[prior]?.lower !== 'than') return false
  attachVerb(openClause(state, 'infinitive', group.from), { ...group, finite: false }, null)
  return true
}

/** "Lee stood and left": a verb after a coordinator shares the subject of one in the same tense. */
const afterCoordinator: FiniteReading = (state, { group, prior, isBare }) => {
  const { top, tokens } = state
  if (!isAfterCoordinator(state, group)) return false
  const matches = ({ verb }: OpenClause): boolean =>
    verb !== null && (isBare || (verb.finite && tenseOf(state, verb) === tenseOf(state, group)))
  const alike = tokens[prior - 1]?.text === ',' ? farthest(top, matches) : nearest(top, matches)
  const host = alike ?? nearest(top, ({ verb }) => verb?.finite === true) ?? top
  const clause = openClause(state, 'coordinate', group.from)
  clause.parent = host
  // "to recognize and carry": the second has no tense either
  const lacksTense = isBare && host.verb !== null && (!host.verb.finite || host.verb.modal !== null)
  attachVerb(clause, { ...group, finite: group.finite && !lacksTense }, asSubject(host.subject, true))
  adoptRow(state, host, clause)
  return true
}

const isComplement = (state: ReadingState, { noun, isFree }: FiniteVerb): boolean => {
  const { verb } = state.top
  return verb !== null && noun !== null && isFree && follows(state, noun, verb) && takesBareClause(state, verb)
}

/** "The nurse who found the boy said": what is found or known in a relative clause is an object where the verb behind it is one of saying. */
const isSayingBeyond = (state: ReadingState, { group }: FiniteVerb): boolean =>
  state.top.kind === 'relative' &&
  state.top.verb !== null &&
  !takesQuotation(state, state.top.verb) &&
  takesQuotation(state, group)

/** "The man who fled was caught": the clause around still waits for its verb. */
const ofPendingClause: FiniteReading = (state, verb) => {
  const pending = nearest(state.top.parent, (clause) => clause.verb === null && clause.candidate !== null)
  if (pending === null || (isComplement(state, verb) && !isSayingBeyond(state, verb))) return false
  state.top = pending
  attachVerb(pending, verb.group, asSubject(pending.candidate))
  markTentative(state, pending, verb)
  return true
}

/** "When he left she cried": the main clause has had no word yet. */
const ofEmptyMainClause: FiniteReading = (state, verb) => {
  const { noun, isFree, group } = verb
  if (noun === null || !isFree || isComplement(state, verb)) return false
  const empty = nearest(
    state.top.parent,
    ({ kind, verb, candidate }) => kind === 'main' && verb === null && candidate === null,
  )
  if (empty === null) return false
  state.top = empty
  attachVerb(empty, group, asSubject(noun))
  return true
}

/** "said [women, children and the sick] would leave": a row behind a verb of saying without objects is the subject of what is said. */
const ofRowOfSubjects: FiniteReading = (state, { group, noun, isFree }) => {
  const { top, tokens } = state
  const { verb, object } = top
  if (
    verb === null ||
    object === null ||
    noun === null ||
    !isFree ||
    object === noun ||
    tokens[object.head]!.pos === 'PRON'
  )
    return false
  const prior = priorTo(state, noun.from)
  if (tokens[prior]?.pos !== 'CCONJ' || adversatives.has(tokens[prior]!.lower)) return false
  if (!follows(state, object, verb) || !takesBareClause(state, verb) || takesObject(state, verb)) return false
  // "said much, and the crowd left"
  if (tokens[prior - 1]?.text === ',' && !isListed(tokens, object.to, prior - 1)) return false
  top.object = null
  attachVerb(openClause(state, 'complement', object.from), group, asSubject(object))
  return true
}

/** Whether a comma stands between two places, as in a list. */
const isListed = (tokens: ReadingState['tokens'], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',' && tokens[i + 1]!.pos !== 'CCONJ') return true
  return false
}

/** "said he left", "and she cried", "“We won,” Lee said": a clause whose subject stands right before the verb. */
const ofAdjacentSubject: FiniteReading = (state, verb) => {
  const { noun, isFree, group } = verb
  if (noun === null || !isFree) return false
  const before = state.tokens[priorTo(state, noun.from)]
  // "think her skill to sell books or maps [is] great"
  if (before?.pos === 'CCONJ' && disagrees(state.tokens, noun, group) && state.top.kind === 'infinitive') return false
  const kind = isComplement(state, verb)
    ? 'complement'
    : before?.pos === 'CCONJ'
      ? 'coordinate'
      : before?.text === ','
        ? 'main'
        : 'complement'
  const { top } = state
  if (top.object === noun) top.object = null
  const clause = openClause(state, kind, noun.from)
  // "He said it failed, but she left": what is set against a sentence is no part of what it reports
  if (before !== undefined && adversatives.has(before.lower) && state.quoting.length === 0)
    clause.parent = farthest(top, ({ verb }) => verb?.finite === true) ?? top
  attachVerb(clause, group, asSubject(noun))
  markTentative(state, clause, verb)
  return true
}

/** "..., but teams from Iran, which are covered, are among": the subject stands after a coordinator, further back. */
const ofCoordinatedSubject: FiniteReading = (state, { group, prior, isFree }) => {
  const { coordinated, listed, noun, top, tokens } = state
  // "..., the mayor, Ann Lee, told reporters"
  const isResumed = tokens[prior]?.text === ',' && noun !== listed && state.nounEnd === prior
  const isBehind = !isFree && tokens[prior]?.text !== ','
  const subject = coordinated ?? (isResumed || isBehind ? listed : null)
  if (subject === null || subject.from < top.from) return false
  attachVerb(openClause(state, 'coordinate', subject.from), group, asSubject(subject))
  return true
}

/** "said the amount of feedback for him had helped": what looked like the object is the subject of the complement. */
const ofObject: FiniteReading = (state, { group, prior }) => {
  const embedding = nearest(
    state.top,
    ({ verb, object }) => verb !== null && object !== null && takesBareClause(state, verb),
  )
  if (embedding === null || embedding.object === null) return false
  // "say the law, passed in May, lets"
  if (state.tokens[prior]?.text === ',' && state.tokens[embedding.object.to]?.text !== ',') return false
  const subject = embedding.object
  state.top = embedding
  embedding.object = null
  attachVerb(openClause(state, 'complement', subject.from), group, asSubject(subject))
  return true
}

const opensSpeaker: ReadonlySet<string> = new Set(['DET', 'PROPN'])
const opensSpeakerAt = (token: Token | undefined): boolean =>
  token !== undefined && (opensSpeaker.has(token.pos) || possessivePronouns.has(token.lower))

/** What is left: a row ("he came, saw, won"), or a verb whose subject the text does not say here. */
const ofRow: FiniteReading = (state, { group, prior, isBare }) => {
  const { top, tokens } = state
  const afterComma = tokens[prior]?.text === ','
  // "Prices will double, predicts the institute"
  if (afterComma && takesBareClause(state, group) && opensSpeakerAt(tokens[group.to])) {
    attachVerb(openClause(state, 'main', group.from), group, null)
    return true
  }
  const lacksTense = isBare && afterComma && top.verb?.finite === false
  const subject = afterComma && !lacksTense ? asSubject(top.subject, true) : null
  attachVerb(openClause(state, 'coordinate', group.from), { ...group, finite: group.finite && !lacksTense }, subject)
  return true
}

/** How far behind a verb of saying the comma may stand that ends its aside: "Lee said on Friday,". */
const longestAside = 8

/** "The bridge, [Lee said], is shut": a speaker and a verb of saying between commas, where the verb of the clause follows. */
const ofInterruption: FiniteReading = (state, { group, noun }) => {
  const { top, tokens, to } = state
  if (noun === null || top.verb !== null || top.candidate === null || noun.from <= top.candidate.to) return false
  if (tokens[noun.from - 1]!.text !== ',' || !takesQuotation(state, group)) return false
  let end = group.to
  while (end < to && end < group.to + longestAside && tokens[end]!.pos !== 'PUNCT') end++
  const next = tokens[end + 1]
  if (tokens[end]?.text !== ',' || end + 1 >= to || (next!.pos !== 'AUX' && next!.pos !== 'VERB')) return false
  attachVerb(openClause(state, 'main', noun.from), group, asSubject(noun))
  state.top = top
  return true
}

/** The ways in the order in which they are tried: the surest first. */
const finiteReadings: readonly FiniteReading[] = [
  afterPreposition,
  ofInterruption,
  afterHiddenVerb,
  afterFarVerb,
  afterRelativeVerb,
  ofRepeatedSubject,
  ofContactClause,
  afterFarPreposition,
  afterUnreadVerb,
  afterVerbless,
  ofOpenClause,
  ofBareInfinitive,
  afterCoordinator,
  ofContactInside,
  ofPendingClause,
  ofEmptyMainClause,
  ofRowOfSubjects,
  ofAdjacentSubject,
  ofCoordinatedSubject,
  ofObject,
  ofRow,
]

/** "said the mayor and the chief left", but "he saw the mayor and the chief left": the phrase that begins the subject. */
const subjectOfRow = (state: ReadingState, last: NounPhrase): NounPhrase => {
  const { row, top } = state
  if (row === null) return last
  if (top.verb === null) return row
  // "confirmed the figure and it is unknown": what can be an object is no part of the subject
  if (nominatives.has(state.tokens[last.head]!.lower) || takesObject(state, top.verb)) return last
  return follows(state, row, top.verb) && takesBareClause(state, top.verb) ? row : last
}

/** Takes a verb with a tense into the clause that it heads, and finds its subject. */
export const readFiniteVerb = (state: ReadingState, group: VerbGroup): void => {
  const { tokens } = state
  demoteTentative(state, group)
  const last = adjacentNoun(state, group)
  const isGoverned = last !== null && state.governor >= 0
  const noun = last === null ? null : subjectOfRow(state, last)
  const { form, pos } = tokens[group.head]!
  const verb: FiniteVerb = {
    group,
    prior: priorTo(state, group.from),
    noun,
    last,
    isFree: noun !== null && !isGoverned,
    opensClause: isGoverned && clauseOpeners.has(tokens[state.governor]!.lower),
    isBare: pos === 'VERB' && form === 'base' && group.modal === null && isOneWord(group),
  }
  for (const reads of finiteReadings) if (reads(state, verb)) return
}
