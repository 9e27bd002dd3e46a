import type { Document } from '../../../document/document.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import type { TokenTest, Vocabulary } from '../../../grammar/pattern/classes.js'
import { phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { months, weekdays } from '../../../lexicon/calendar.js'
import { countryOfDemonym } from '../../../lexicon/countries.js'
import { crossingVerbs, leavingForVerbs, leavingVerbs, reachingVerbs } from '../../../lexicon/movement.js'
import { directions, placeNouns } from '../../../lexicon/place-nouns.js'
import {
  dealingVerbs,
  eventNouns,
  governedNouns,
  inhabitantNouns,
  landNouns,
  partNouns,
  relationNouns,
  stativeVerbs,
  striking,
} from '../../../lexicon/place-standing.js'
import {
  headNounAt,
  isAfterJourney,
  isAfterMotion,
  isAfterVerb,
  outerPrepositionBefore,
  type Settling,
  type Source,
  settlingBefore,
  singularAt,
  sourceBefore,
  verbAround,
} from './governors.js'
import {
  beings,
  clauseOpeners,
  dashes,
  leave,
  locatives,
  nationalityJoiners,
  partyInitials,
  possessiveMarks,
  prepositions,
  resultatives,
  stops,
  timeNouns,
  verbalPrepositions,
} from './lexicon.js'

const when =
  (holds: (document: Document, at: number) => boolean): TokenTest =>
  (document, at) =>
    holds(document, at) ? 1 : 0

/** The head of the noun phrase at a token is one of some nouns, in the singular. */
const headed = (nouns: ReadonlySet<string>): TokenTest => when((document, at) => nouns.has(headNounAt(document, at)))

/** The verb group at a token has one of some verbs. */
const governing = (verbs: ReadonlySet<string>): TokenTest => when((document, at) => verbs.has(verbAround(document, at)))

const opensClause = ({ tokens }: Document, at: number): boolean =>
  tokens[at]!.pos === 'SCONJ' || clauseOpeners.has(tokens[at]!.lower)

const isPreposition = ({ tokens }: Document, at: number): boolean =>
  tokens[at]!.pos === 'ADP' || verbalPrepositions.has(tokens[at]!.lower)

/** The finite verb group that a name before a token is the subject of. */
const predicateAt = (document: Document, at: number): VerbGroup | null => {
  const { verbAt } = phrasesOf(document)
  let verb = at
  while (document.tokens[verb]?.pos === 'ADV' && verbAt[verb] === undefined) verb++
  const group = verbAt[verb]
  return group?.finite === true ? group : null
}

const isBeing = ({ tokens }: Document, group: VerbGroup): boolean =>
  group.passive || beings.has(verbLemma(tokens[group.head]!.lower))

const predicate = (holds: (document: Document, group: VerbGroup) => boolean): TokenTest =>
  when((document, at) => {
    const group = predicateAt(document, at)
    return group !== null && holds(document, group)
  })

/** "in Kenya last week", "in Rome Monday": no time belongs to the place. */
const isTime = (lower: string): boolean => timeNouns.has(lower) || weekdays.has(lower) || months.has(lower)

/** The noun that the name before a token modifies ("US [government]", "Iran's nuclear [sites]"); -1 where it is itself the head. */
export const nounAfter = (document: Document, to: number): number => {
  const { nounAt } = phrasesOf(document)
  const last = nounAt[to - 1]
  const next = document.tokens[to]
  if (last === undefined || next === undefined) return -1
  // "US and Japanese agencies"
  const second = document.tokens[to + 1]
  if (nationalityJoiners.has(next.lower) && second !== undefined && countryOfDemonym(second.lower) !== null)
    return nounAt[to + 1]?.head ?? -1
  const possessive = possessiveMarks.has(next.lower)
  if (last.head >= to && (possessive || next.spaced)) return isTime(document.tokens[last.head]!.lower) ? -1 : last.head
  return possessive ? (nounAt[to + 1]?.head ?? -1) : -1
}

const modifying = (holds: (document: Document, head: number, from: number) => boolean): TokenTest =>
  when((document, at) => {
    const head = nounAfter(document, at)
    return head >= 0 && holds(document, head, at)
  })

const modifyingOneOf = (nouns: ReadonlySet<string>): TokenTest =>
  modifying((document, head) => nouns.has(singularAt(document, head)))

const someBetween = (holds: (document: Document, at: number) => boolean): TokenTest =>
  modifying((document, head, from) => {
    for (let at = from; at < head; at++) if (holds(document, at)) return true
    return false
  })

const isOfficeNoun = ({ tokens }: Document, at: number): boolean => officeNounOf(tokens[at]!.lower) !== null

const oneOf =
  (nouns: ReadonlySet<string>) =>
  (document: Document, at: number): boolean =>
    nouns.has(singularAt(document, at))

/** The noun before a preposition is where a journey goes to, or comes from: "[to] a clinic in Tianjin". */
const outer = (wanted: ReadonlySet<string>): TokenTest =>
  when((document, at) => {
    const k = outerPrepositionBefore(document, at)
    const { lower, pos } = document.tokens[k] ?? { lower: '', pos: null }
    return pos === 'ADP' && wanted.has(lower) && isAfterMotion(document, k)
  })

/** The verbs before "for": what follows is where somebody goes to. */
const leavingFor: ReadonlySet<string> = new Set([...leavingForVerbs, ...leavingVerbs])

const headWordAt = (document: Document, at: number): string => {
  const phrase = phrasesOf(document).nounAt[at]
  return phrase === undefined ? '' : document.tokens[phrase.head]!.lower
}

const writtenShapes: ReadonlySet<string> = new Set(['capitalized', 'mixed', 'upper'])

const settling = (wanted: Settling): TokenTest => when((document, at) => settlingBefore(document, at) === wanted)
const source = (wanted: Source): TokenTest => when((document, at) => sourceBefore(document, at) === wanted)

/** Classes around a name in a compound, and before the noun that it modifies: tested at the token after the name. */
export const compoundClasses: Vocabulary = {
  dash: dashes,
  initial: partyInitials,
  kindNoun: modifying(({ tokens }, head, from) => head === from && placeNouns.has(tokens[head]!.lower)),
  governedNoun: modifyingOneOf(governedNouns),
  inhabitantNoun: modifyingOneOf(inhabitantNouns),
  landNoun: modifyingOneOf(landNouns),
  eventNoun: modifyingOneOf(eventNouns),
  commonNoun: modifying(({ tokens }, head) => tokens[head]!.pos !== 'PROPN'),
  anyNoun: modifying(() => true),
  someGoverned: someBetween(oneOf(governedNouns)),
  someInhabitant: someBetween(oneOf(inhabitantNouns)),
  someEvent: someBetween(oneOf(eventNouns)),
  someOffice: modifying((document, head, from) => {
    for (let at = from; at <= head; at++) if (isOfficeNoun(document, at)) return true
    return false
  }),
}

/** Classes around a whole noun phrase: its predicate, its preposition with what governs that, its verb. */
export const clauseClasses: Vocabulary = {
  // tested at the token after the phrase
  locatedPredicate: predicate(
    (document, group) => isBeing(document, group) && locatives.has(document.tokens[group.to]?.lower ?? ''),
  ),
  beingPredicate: predicate(isBeing),
  stativePredicate: predicate(({ tokens }, { head }) => stativeVerbs.has(verbLemma(tokens[head]!.lower))),
  predicate: predicate(() => true),
  resultative: resultatives,
  // tested at the token before the phrase
  free: when((document, at) => opensClause(document, at) || !isPreposition(document, at)),
  governing: when((document, at) => opensClause(document, at) || isPreposition(document, at)),
  leaveBehind: governing(leave),
  leave: governing(leavingVerbs),
  reach: governing(reachingVerbs),
  cross: governing(crossingVerbs),
  strike: governing(striking),
  dealWith: governing(dealingVerbs),
  anyVerb: when((document, at) => phrasesOf(document).verbAt[at] !== undefined),
  // prepositions, and what governs them
  ...prepositions,
  afterMotion: when(isAfterMotion),
  afterJourney: when(isAfterJourney),
  afterLeaving: when((document, at) => isAfterVerb(document, at, leavingFor)),
  afterArriving: settling('arriving verb'),
  afterArrival: settling('arriving noun'),
  afterHome: settling('home'),
  inGoal: outer(prepositions.goal),
  inSource: outer(prepositions.source),
  afterDistance: source('distance'),
  afterOffice: source('office'),
  afterTrip: source('journey'),
  afterComing: source('home'),
  afterGoing: source('motion'),
  afterWork: source('work'),
  // nouns before a preposition
  relation: headed(relationNouns),
  governed: headed(governedNouns),
  event: headed(eventNouns),
  struck: headed(new Set([...striking, ...landNouns])),
  office: when((document, at) => officeNounOf(headNounAt(document, at)) !== null),
  kindOfPlace: when((document, at) => placeNouns.has(headWordAt(document, at))),
  part: headed(partNouns),
  direction: when((document, at) => directions.has(headWordAt(document, at))),
  // where a journey from a place goes to
  stop: stops,
  written: when(({ tokens }, at) => writtenShapes.has(tokens[at]!.shape)),
}
