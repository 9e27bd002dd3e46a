import type { Token } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { adversatives, relativePronouns } from '../../../lexicon/function-words.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import { officeNouns, officialGroups } from '../../../lexicon/people/offices.js'
import { bodyNouns } from '../../../lexicon/verbs/reporting.js'
import type { NounPhrase } from '../../phrases.js'
import { wordAsVerb } from '../../verb-groups.js'
import { clauseOpeners, emphatics, nounPrepositions, ofPeople, pairing } from '../lexicon.js'
import { completeByInfinitive, isClauseTaker } from './complete.js'
import {
  asSubject,
  attachVerb,
  follows,
  isDash,
  isTime,
  lemmaOf,
  nearest,
  openClause,
  prepositionBefore,
  priorTo,
  type ReadingState,
  takesBareClause,
} from './state.js'
import type { NounUnit, Unit } from './units.js'

/** Remembers a noun phrase as the last one, with the preposition that governs it. */
export const rememberNoun = (state: ReadingState, phrase: NounPhrase, governor = -1): void => {
  state.noun = phrase
  state.nounEnd = phrase.to
  state.governor = governor
  state.row = null
}

const nouns: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'ADP', 'PART'])

/** Whether a relative pronoun opens a clause on the noun before it: "the man who", "the people, some of whom". */
const opensRelative = ({ tokens, from }: ReadingState, at: number, isBeforeVerb: boolean): boolean => {
  const previous = tokens[at - 1]
  if (at === from || previous === undefined) return false
  if (tokens[at]!.lower === 'that') return nouns.has(previous.pos) && isBeforeVerb
  return nouns.has(previous.pos) || previous.text === ',' || previous.pos === 'CCONJ' || isDash(previous)
}

/** "miners, [three] of whom": how many of those before. */
const isPartOf = ({ tokens, nounEnd }: ReadingState, { from }: NounPhrase, at: number): boolean =>
  nounEnd === at - 1 && nounPrepositions.has(tokens[at - 1]!.lower) && tokens[from - 1]?.text === ','

/** "miners, three of whom died": the clause begins with the quantity, which is its subject. */
const readPartitive = (state: ReadingState, quantity: NounPhrase, pronoun: NounPhrase): boolean => {
  const clause = openClause(state, 'relative', quantity.from)
  clause.candidate = quantity
  clause.antecedent = antecedentOf(state, state.placed.length - 2, pronoun)
  rememberNoun(state, pronoun, pronoun.from - 1)
  return true
}

const isPerson = (tokens: ReadingState['tokens'], { head }: NounPhrase): boolean => {
  const { lower, pos, number } = tokens[head]!
  // "Iranians"
  if (pos === 'PROPN') return number === 'plural'
  const lemma = nounLemma(lower)
  return isPersonNoun(lemma, lower) || officeNouns.has(lemma) || officialGroups.has(lower)
}

/** How many phrases on phrases are looked through for a person. */
const longestChain = 5

/** Whether a phrase may be the one meant by "who" itself: a full name, people, or a body. */
const mayBeWho = (tokens: ReadingState['tokens'], noun: NounPhrase): boolean =>
  (tokens[noun.head]!.pos === 'PROPN' && noun.to - noun.from > 1) ||
  bodyNouns.has(nounLemma(tokens[noun.head]!.lower)) ||
  isPerson(tokens, noun)

/**
 * "[the mayor] of Oslo, who": what a pronoun of people stands for among the phrases that hang on each other, `last` being the nearest; for
 * other pronouns the nearest.
 */
const antecedentOf = (state: ReadingState, last: number, pronoun: NounPhrase): NounPhrase | null => {
  const { tokens, placed } = state
  const nearest = placed[last]
  if (nearest === undefined) return null
  const { phrase: noun, preposition } = nearest
  if (!ofPeople.has(tokens[pronoun.from]!.lower) || preposition < 0 || mayBeWho(tokens, noun)) return noun
  let wanted = noun
  for (let i = last; i > Math.max(-1, last - longestChain); i--) {
    const { phrase, on } = placed[i]!
    if (isPerson(tokens, phrase) && (phrase === wanted || isPartitive(state, pronoun))) return phrase
    if (phrase === wanted) wanted = on ?? wanted
  }
  return noun
}

/** "many of [whom]" */
const isPartitive = ({ tokens }: ReadingState, { from }: NounPhrase): boolean =>
  nounPrepositions.has(tokens[from - 1]?.lower ?? '')

/** Opens the clause of a relative pronoun or of "that". @returns false where the phrase opens none */
const readOpener = (state: ReadingState, phrase: NounPhrase, next: Unit | undefined): boolean => {
  const { tokens, top } = state
  const at = phrase.from
  if (!relativePronouns.has(tokens[at]!.lower) || tokens[at]!.pos === 'PROPN') return false
  const isAlone = phrase.to - at === 1
  if (opensRelative(state, at, next?.type === 'verb' && next.group.finite)) {
    const { noun } = state
    if (noun !== null && isPartOf(state, noun, at)) return readPartitive(state, noun, phrase)
    const clause = openClause(state, 'relative', at)
    clause.antecedent =
      state.placed.at(-1)?.phrase === noun ? antecedentOf(state, state.placed.length - 1, phrase) : noun
    // "who [quickly] left", "whose claims", but not "whom he met"
    if (!isAlone || next?.type === 'verb' || tokens[phrase.to]?.pos === 'ADV') clause.candidate = phrase
    rememberNoun(state, phrase)
    return true
  }
  if (tokens[at]!.lower !== 'that' || !isAlone || top.verb === null || next?.type === 'verb') return false
  openClause(state, 'complement', at)
  return true
}

/** The object of a verb, or the subject that stands after it: "there are people", "said Lee". */
const readAfterVerb = (state: ReadingState, phrase: NounPhrase): void => {
  const { top, tokens } = state
  const { verb, subject } = top
  if (verb === null || top.object !== null || verb.to > phrase.from) return
  const isExistential = subject !== null && tokens[subject.head]!.lower === 'there' && lemmaOf(state, verb) === 'be'
  const isInverted =
    subject === null &&
    verb.finite &&
    follows(state, phrase, verb) &&
    (takesBareClause(state, verb) || lemmaOf(state, verb) === 'be')
  if (isExistential || isInverted) top.subject = asSubject(phrase)
  else top.object = phrase
}

const isBare = ({ tokens }: ReadingState, { from }: NounPhrase): boolean =>
  tokens[from]!.pos !== 'DET' && tokens[from]!.pos !== 'PRON'

/**
 * Joins a noun phrase after a coordinator to the one right before it: "the ministry and [the agency] said", "between Oslo and [Bergen]".
 * @returns whether nothing more is to be read of it
 */
const joinRow = (state: ReadingState, phrase: NounPhrase, coordinator: number, next: Unit | undefined): boolean => {
  const { tokens, noun, governor, top } = state
  const end = tokens[coordinator - 1]?.text === ',' ? coordinator - 1 : coordinator
  if (noun === null || state.nounEnd !== end || adversatives.has(tokens[coordinator]!.lower)) return false
  const opensVerb = next?.type === 'verb' && next.group.finite && top.verb !== null
  const row = state.row ?? noun
  // "a deal between Oslo and [Bergen] may come"
  const isPaired = governor >= 0 && pairing.has(tokens[governor]!.lower) && state.row === null
  if (governor >= 0 && !isPaired && (opensVerb || end < coordinator)) return false
  const isSubject = top.verb === null && top.candidate !== null
  if (governor < 0 && !isSubject && (end < coordinator || top.verb === null)) return false
  rememberNoun(state, phrase, governor)
  state.coordinator = -1
  state.row = row
  state.joined = noun
  return true
}

/**
 * Takes a noun phrase for the subject of a clause that waits for one, or for what stands behind its verb. `isWeak`: it may go on a list of
 * what a preposition in front governs.
 */
const readFreeNoun = (
  state: ReadingState,
  phrase: NounPhrase,
  previous: Token | undefined,
  isWeak: boolean,
  next: Unit | undefined,
): void => {
  const { top, tokens } = state
  if (top.verb === null) {
    const isSetOff = next?.type === 'word' && tokens[next.from]!.text === ','
    const replaces = top.isWeak && previous?.text === ',' && (isWeak || !isSetOff)
    if (top.candidate === null || isTime(state, top.candidate) || replaces) {
      top.candidate = phrase
      top.isWeak = isWeak
    }
    return
  }
  // "When he left, [she] cried": a comma ends the clause before, and the one around has had no word yet
  const empty =
    previous?.text === ',' ? nearest(top, ({ verb, candidate }) => verb === null && candidate === null) : null
  if (empty === null) readAfterVerb(state, phrase)
  else {
    state.top = empty
    empty.candidate = phrase
  }
}

/** "we all learn", "the mayor himself said": a pronoun that repeats the phrase before it. */
const isEmphatic = ({ tokens, nounEnd }: ReadingState, { from, to }: NounPhrase): boolean =>
  to - from === 1 && nounEnd === from && emphatics.has(tokens[from]!.lower)

const readOblique = (state: ReadingState, phrase: NounPhrase, governor: number): void => {
  state.on = state.nounEnd === governor ? state.noun : null
  rememberNoun(state, phrase, governor)
  if (clauseOpeners.has(state.tokens[governor]!.lower)) state.opening = { phrase, governor }
}

/** "the mayor, Ann Lee,": a name after common words, or the other way round. */
const saysAgain = ({ tokens }: ReadingState, listed: NounPhrase, phrase: NounPhrase): boolean =>
  tokens[listed.head]!.pos !== tokens[phrase.head]!.pos

/** "..., the union [claims].": a verb of saying that the tagger took for the head of the last phrase. */
const readFinalCue = (state: ReadingState, { from, to }: NounPhrase): boolean => {
  const at = to - 1
  const next = state.tokens[to]
  if (at <= from || (to < state.to && next?.pos !== 'PUNCT') || (next?.text === ',' && to < state.to)) return false
  if (!isClauseTaker(state, at) && !isClauseTaker(state, at, 'quote')) return false
  const subject = { from, to: at, head: at - 1 }
  attachVerb(openClause(state, 'main', from), wordAsVerb(at), asSubject(subject))
  rememberNoun(state, subject)
  return true
}

/** "a charge [Tehran rejects]": a name and a verb of saying that the tagger took for the end of a phrase in apposition. */
const readApposedVerb = (state: ReadingState, { from, to }: NounPhrase): boolean => {
  const { tokens } = state
  const at = to - 1
  const next = tokens[to]
  if (at < from + 3 || (to < state.to && next?.pos !== 'PUNCT')) return false
  if (tokens[from]!.pos !== 'DET' || tokens[from + 1]!.pos !== 'NOUN' || tokens[at - 1]!.pos !== 'PROPN') return false
  if (!isClauseTaker(state, at, 'object')) return false
  let name = at - 1
  while (name - 1 > from + 1 && tokens[name - 1]!.pos === 'PROPN') name--
  if (name !== from + 2) return false
  const subject = { from: name, to: at, head: at - 1 }
  const clause = openClause(state, 'relative', name)
  clause.antecedent = { from, to: name, head: name - 1 }
  attachVerb(clause, wordAsVerb(at), asSubject(subject))
  rememberNoun(state, subject)
  return true
}

/** Remembers a noun phrase that can be the subject of a clause beside the one that is read. */
const rememberNext = (state: ReadingState, phrase: NounPhrase, prior: number, noun: NounPhrase | null): void => {
  const { tokens, listed } = state
  const { pos, text, lower } = tokens[prior]!
  if (pos === 'CCONJ' && (adversatives.has(lower) || tokens[prior - 1]?.text === ',')) state.coordinated = phrase
  if (text === ',' && (listed === null || listed !== noun || !saysAgain(state, noun, phrase))) state.listed = phrase
}

const readUngoverned = (state: ReadingState, phrase: NounPhrase, next: Unit | undefined): void => {
  const { tokens, top, noun, governor } = state
  const prior = priorTo(state, phrase.from)
  const previous = prior >= state.from ? tokens[prior] : undefined
  if (previous?.pos === 'CCONJ' && joinRow(state, phrase, prior, next)) return
  const afterComma = previous?.text === ','
  const isAfterVerb = top.verb?.finite === true && previous !== undefined
  if (afterComma && top.verb !== null && readApposedVerb(state, phrase)) return
  if (afterComma && isAfterVerb && readFinalCue(state, phrase)) return
  rememberNoun(state, phrase)
  if (state.coordinator >= 0 && !isTime(state, phrase)) state.coordinator = -1
  if (isAfterVerb) rememberNext(state, phrase, prior, noun)
  const isListed = governor >= 0 || (top.isWeak && noun === top.candidate)
  const isWeak = afterComma && isListed && noun !== null && isBare(state, noun) && isBare(state, phrase)
  readFreeNoun(state, phrase, previous, isWeak, next)
}

/** Takes a noun phrase into the clause that it belongs to. */
export const readNoun = (state: ReadingState, { phrase }: NounUnit, next: Unit | undefined): void => {
  state.on = null
  state.joined = null
  if (!readOpener(state, phrase, next) && !completeByInfinitive(state, phrase)) {
    if (isEmphatic(state, phrase)) state.nounEnd = phrase.to
    else {
      const governor = prepositionBefore(state, phrase.from)
      if (governor >= 0) readOblique(state, phrase, governor)
      else readUngoverned(state, phrase, next)
    }
  }
  const preposition = state.noun === phrase ? state.governor : -1
  const { on, joined, placed } = state
  placed.push({ phrase, clause: -1, role: 'other', preposition, on, joined, apposition: null })
}
