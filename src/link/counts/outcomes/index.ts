import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { type CountMention, isWholeOfPart } from '../../../extract/counts/index.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { around, aroundFinder } from '../../../grammar/pattern/around.js'
import { ofPos, oneToken, type Vocabulary } from '../../../grammar/pattern/classes.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { negations } from '../../../lexicon/function-words.js'
import { isPersonNoun, outcomeOfNoun, outcomeOfObject, outcomeOfSubject } from '../../../lexicon/people/fates.js'
import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { denyingVerbs } from '../../../lexicon/verbs/events.js'
import { disclosingVerbs } from '../../../lexicon/verbs/reporting.js'
import { clauseGovernor } from '../../factuality/governors.js'
import { isFeared } from '../../factuality/table.js'
import { verbsOf } from '../../verbs.js'
import { contextOf } from '../context.js'
import type { Event, eventNounRows } from '../event-nouns.js'
import { eventRules } from '../event-rules.js'
import * as lists from './lexicon.js'
import { type Role, roleOf } from './role.js'
import { aroundRows, outcomesByHand, type PhraseRow, phraseRows } from './rules.js'

export { outcomesByHand } from './rules.js'

/** Every rule that tells what became of the people counted. */
export const outcomeRows: readonly RuleRow[] = [...phraseRows, ...aroundRows, ...Object.values(outcomesByHand)]

const outcomeOfVerb = (lower: string): Outcome | null =>
  outcomeOfObject(verbLemma(lower)) ?? outcomeOfSubject(verbLemma(lower))

const states = new Set(lists.states.keys())
const isShort = oneToken(({ text }) => !lists.notMarks.has(text))

const classes: Vocabulary = {
  homes: lists.homes,
  hospitals: lists.hospitals,
  lives: lists.lives,
  rubble: lists.rubble,
  injuries: lists.injuries,
  fatalWord: lists.fatalWords,
  captives: lists.captives,
  police: lists.police,
  waters: lists.waters,
  vaccines: lists.vaccines,
  bodies: lists.bodies,
  lifeTaking: lists.lifeTaking,
  included: lists.included,
  toll: lists.tolls,
  otherToll: lists.otherTolls,
  level: lists.levels,
  numberNoun: lists.numberNouns,
  went: lists.formsOfGo,
  state: states,
  mark: lists.notMarks,
  /** what may stand between a verb and the words that go with it */
  short: isShort,
  within: isShort,
  denial: negations,
  modifier: ofPos('ADJ', 'NOUN', 'PROPN', 'NUM'),
  standing: oneToken(
    ({ lower, pos, form }) =>
      (pos === 'AUX' && form !== 'base') || lists.lingering.has(lower) || lists.stillAdverbs.has(lower),
  ),
  /** what is done to people, or what they suffer: "people [killed]", "who [died]" */
  fatal: oneToken(({ lower, pos }) => pos === 'VERB' && outcomeOfVerb(lower) !== null),
  fate: oneToken(({ lower, pos }) => pos === 'NOUN' && outcomeOfNoun(nounLemma(lower)) !== null),
}

/** Rules of events that find a noun that is apart from its "of". */
const nounRules: ReadonlySet<string> = new Set([
  'events/noun-apart-from-of',
] satisfies (typeof eventNounRows)[number]['name'][])

const phrases = aroundFinder<PhraseRow>(phraseRows, classes)
const beside = aroundFinder<(typeof aroundRows)[number]>(aroundRows, classes)

/** An outcome, and the rule that tells it. */
export interface Told {
  readonly outcome: Outcome
  readonly rule: RuleRow
}

const told = (outcome: Outcome | null | undefined, rule: RuleRow): Told | undefined =>
  outcome == null ? undefined : { outcome, rule }

/** What the captured word of a row tells: a state, or a noun of what happened. */
const outcomeOfWord = ({ tokens }: Document, said: TokenRange | undefined): Outcome | null => {
  const word = said === undefined ? '' : tokens[said.from]!.lower
  return lists.states.get(word) ?? outcomeOfNoun(nounLemma(word)) ?? outcomeOfVerb(word)
}

/** What is counted: people, or what the text leaves unsaid. */
interface Counted {
  readonly document: Document
  readonly count: CountMention
  readonly event: Event | null
  readonly role: Role | null
  /** whether the noun that is counted is one of people; null where there is none */
  readonly isPeople: boolean | null
}

/** What the verb tells with the words after it: "lost their lives", "were taken to hospital". */
const byVerbPhrase = ({ document, event, role, count }: Counted): Told | undefined => {
  const group = event === null || role === null ? undefined : verbsOf(document)[event.from]
  if (group === undefined || event === null) return undefined
  return phrases.read(
    document,
    { from: event.from, to: group.to },
    document.sentences[count.sentence]!,
    ({ verbs, of }) => verbs.has(event.lemma) && (of === undefined || of === role),
    (row, { captures }) => told(row.outcome ?? outcomeOfWord(document, captures.said), row),
  )
}

/** What the verb alone tells: "killed 12", "12 died". */
const byVerb = ({ event, role, isPeople }: Counted): Told | undefined => {
  if (event === null || role === null) return undefined
  const { lemma } = event
  if (isPeople === null && lists.verbsOfThings.has(lemma)) return undefined
  return role === 'patient'
    ? told(outcomeOfObject(lemma), outcomesByHand.befallen)
    : told(outcomeOfSubject(lemma), outcomesByHand.suffering)
}

/** What a verb tells of those counted, alone or with the words after it. */
export const outcomeByVerb = (document: Document, count: CountMention, event: Event): Told | undefined => {
  const given = { document, count, event, role: roleOf(document, event), isPeople: countsPeople(document, count) }
  return byVerbPhrase(given) ?? byVerb(given)
}

/** What the noun of the event tells: "the release in the coming days of 80 prisoners". */
const byEventNoun = ({ count, event }: Counted): Told | undefined =>
  event !== null && nounRules.has(event.rule.name) && event.from < count.from
    ? told(outcomeOfNoun(event.lemma), outcomesByHand.eventNoun)
    : undefined

/** What the words around the noun phrase tell: "a toll of 12", "left 12 dead". */
const byWordsAround = ({ document, count }: Counted): Told | undefined => {
  const { phraseFrom, phraseTo } = contextOf(document, count)
  const sentence = document.sentences[count.sentence]!
  const anchors = [
    { from: phraseFrom, to: phraseTo },
    { from: count.from, to: count.to },
  ]
  for (const anchor of anchors) {
    const found = beside.read(
      document,
      anchor,
      sentence,
      () => true,
      (row, { captures }) => told(row.outcome ?? outcomeOfWord(document, captures.said), row),
    )
    if (found !== undefined) return found
  }
  return undefined
}

const isSomeOf = around('# of {determiner}')

/** What the counted noun phrase tells: "12 missing hikers", "345 arrests"; or of whom they are: "five of the dead were children". */
const byNoun = ({ document, count, isPeople }: Counted): Told | undefined => {
  const { counted } = count
  if (counted === null) return undefined
  const { tokens } = document
  if (isPeople !== false)
    for (let at = counted.from; at < counted.to; at++) {
      const state = lists.states.get(tokens[at]!.lower)
      if (state !== undefined) return told(state, outcomesByHand.state)
    }
  const ofWhom =
    counted.from > count.to && isSomeOf(document, count, document.sentences[count.sentence]!)
      ? tokens[count.to + 2]
      : undefined
  const state = ofWhom === undefined ? null : (lists.states.get(ofWhom.lower) ?? null)
  if (isPeople !== false && state !== null) return told(state, outcomesByHand.state)
  const lemma = nounLemma(tokens[counted.head]!.lower)
  return lists.eventsAlone.has(lemma) ? undefined : told(outcomeOfNoun(lemma), outcomesByHand.noun)
}

/** What a noun of people's bodies, lives or jobs tells with its verb. */
const byThingOfPeople = ({ document, count: { counted }, event, role }: Counted): Told | undefined => {
  if (counted === null) return undefined
  const { tokens } = document
  const noun = tokens[counted.head]!.lower
  const lemma = event?.lemma ?? ''
  const isTaken = role === 'patient'
  if (lists.bodies.has(noun) && isTaken && lists.bodyVerbs.has(lemma)) return told('dead', outcomesByHand.bodies)
  if (lists.lives.has(noun) && isTaken && lists.lifeVerbs.has(lemma)) return told('dead', outcomesByHand.lives)
  const isJob = lists.jobs.has(noun) || lists.staff.has(noun)
  if (isJob && isTaken && lists.jobVerbs.has(lemma)) return told('laid off', outcomesByHand.jobs)
  const ends = (role === 'agent' && lists.jobEndVerbs.has(lemma)) || lists.jobLossNouns.has(lemma)
  if (lists.jobs.has(noun) && ends) return told('laid off', outcomesByHand.jobs)
  const isOfJobs = lists.jobNouns.has(noun) && lists.jobs.has(tokens[counted.head - 1]?.lower ?? '')
  return isOfJobs ? told('laid off', outcomesByHand.jobs) : undefined
}

/** Whether the noun counted is one of people; null where there is none, or one that says nothing. */
export const countsPeople = ({ tokens }: Document, { counted }: CountMention): boolean | null => {
  if (counted === null) return null
  const { lower } = tokens[counted.head]!
  if (lists.unnamed.has(lower)) return null
  return isPersonNoun(nounLemma(lower), lower) || lists.states.has(lower)
}

/** Kinds of counts that tell how many people, or how many of them. */
const kinds: ReadonlySet<CountMention['kind']> = new Set(['cardinal', 'fraction', 'percent'])

/** What became of the people counted, and the rule that tells it; null for things, where it is denied, and where it is only feared. */
export const outcomeOf = (document: Document, count: CountMention, event: Event | null): Told | null => {
  if (!kinds.has(count.kind) || event?.factuality.status === 'denied') return null
  if (event !== null && isFeared(event.factuality)) return null
  const role = event === null ? null : roleOf(document, event)
  const isPeople = countsPeople(document, count)
  const given: Counted = { document, count, event, role, isPeople }
  // "most of the 12 miners who died" tells of all of them
  const isOnNoun = event?.rule === eventRules.clauseOnNoun
  if (!isOnNoun && isWholeOfPart(document, count, document.sentences[count.sentence]!)) return byNoun(given) ?? null
  const ofThing = byThingOfPeople(given) ?? (isPeople === false ? byNoun(given) : undefined)
  if (ofThing !== undefined || isPeople === false) return ofThing ?? byToll(given) ?? null
  if (isPeople === null && count.kind !== 'cardinal') return null
  return byVerbPhrase(given) ?? byVerb(given) ?? byEventNoun(given) ?? byState(given)
}

const stateRules: ReadonlySet<string> = new Set(['outcomes/in-state', outcomesByHand.state.name])

/** "denied that 12 players were sick", "did not confirm it": whether those told of in a clause without an event are not said to be so. */
const isLeftOpen = ({ document, count, event }: Counted): boolean => {
  const verb = event === null ? clauseAt(document, count.from)?.verb : null
  const governor = verb == null ? undefined : clauseGovernor(document, verb)
  if (governor === undefined) return false
  return (
    denyingVerbs.has(governor.lemma) ||
    (governor.group.negated && disclosingVerbs.has(governor.lemma) && !lists.presupposing.has(governor.lemma))
  )
}

/** "the return of 64 stranded workers is planned": a state that holds already is none of an event to come. */
const isOfAnother = ({ event }: Counted, found: Told): boolean =>
  stateRules.has(found.rule.name) &&
  event !== null &&
  event.factuality.status !== 'happened' &&
  event.factuality.status !== 'ongoing' &&
  !lists.settingVerbs.has(event.lemma)

/** The state that words tell of those counted, where it holds; or null. */
const byState = (given: Counted): Told | null => {
  const found = byWordsAround(given) ?? byNoun(given)
  return found === undefined || isOfAnother(given, found) || isLeftOpen(given) ? null : found
}

/** "The death toll rose to 57": the toll is what was counted. */
const byToll = (given: Counted): Told | undefined => {
  const { document, count } = given
  const { counted } = count
  if (counted === null || !lists.tolls.has(document.tokens[counted.head]!.lower)) return undefined
  const isOther = counted.head > counted.from && lists.otherTolls.has(document.tokens[counted.head - 1]!.lower)
  return byWordsAround(given) ?? (isOther || count.kind !== 'cardinal' ? undefined : told('dead', outcomesByHand.toll))
}

/** Whether a part that stands beside its whole shares what became of it: where it counts no things. */
export const sharesOutcome = (document: Document, part: CountMention): boolean => countsPeople(document, part) !== false
