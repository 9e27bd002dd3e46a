import type { Document } from '../../../document/document.js'
import { lastAsked } from '../../../document/memo.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { clauseAt, clauseHeadedAt } from '../../../grammar/clauses/index.js'
import { type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { phrasesOf, type VerbGroup } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { crossingVerbs, leavingForVerbs, leavingVerbs, reachingVerbs } from '../../../lexicon/places/movement.js'
import { directions, placeNouns } from '../../../lexicon/places/place-nouns.js'
import {
  dealingVerbs,
  eventNouns,
  governedNouns,
  landNouns,
  partNouns,
  relationNouns,
  stativeVerbs,
  striking,
} from '../../../lexicon/places/place-standing.js'
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
  borderNouns,
  clauseOpeners,
  leave,
  locatives,
  makings,
  nearing,
  passageNouns,
  prepositions,
  quotationMarks,
  resultatives,
  stops,
  verbalPrepositions,
  willing,
} from './lexicon.js'

/** The head of the noun phrase at a token is one of some nouns, in the singular. */
const headed = (nouns: ReadonlySet<string>): TokenTest =>
  tokenWhere((document, at) => nouns.has(headNounAt(document, at)))

/** The verb group at a token has one of some verbs. */
const governing = (verbs: ReadonlySet<string>): TokenTest =>
  tokenWhere((document, at) => verbs.has(verbAround(document, at)))

/** "since [Chad] ended it", "such as [Chad] have": what follows is no object of a preposition. */
const opensClause = (document: Document, at: number): boolean => {
  const { pos, lower } = document.tokens[at]!
  return pos === 'SCONJ' || clauseOpeners.has(lower) || clauseAt(document, at)?.opener === at
}

const isPreposition = ({ tokens }: Document, at: number): boolean =>
  tokens[at]!.pos === 'ADP' || verbalPrepositions.has(tokens[at]!.lower)

/** The finite verb group that a name before a token is the subject of, or that of the clause which the tagger's verb after it heads. */
const predicateAt = lastAsked((document: Document, at): VerbGroup | null => {
  let verb = at
  while (document.tokens[verb]?.pos === 'ADV' && clauseHeadedAt(document, verb) === null) verb++
  const clause = document.tokens[verb] === undefined ? null : clauseHeadedAt(document, verb)
  if (clause === null || clause.verb === null || !clause.verb.finite || clause.subject === null) return null
  return clause.subject.from < at && clauseAt(document, at - 1) === clause ? clause.verb : null
})

const isBeing = ({ tokens }: Document, group: VerbGroup): boolean =>
  group.passive || beings.has(verbLemma(tokens[group.head]!.lower))

const predicate = (holds: (document: Document, group: VerbGroup) => boolean): TokenTest =>
  tokenWhere((document, at) => {
    const group = predicateAt(document, at)
    return group !== null && holds(document, group)
  })

/** The noun before a preposition is where a journey goes to, or comes from: "[to] a clinic in Tianjin". */
const outer = (wanted: ReadonlySet<string>): TokenTest =>
  tokenWhere((document, at) => {
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

const settling = (wanted: Settling): TokenTest => tokenWhere((document, at) => settlingBefore(document, at) === wanted)
const source = (wanted: Source): TokenTest => tokenWhere((document, at) => sourceBefore(document, at) === wanted)

/** Classes around a whole noun phrase: its predicate, its preposition with what governs that, its verb. */
export const clauseClasses: Vocabulary = {
  // tested at the token after the phrase
  locatedPredicate: predicate(
    (document, group) => isBeing(document, group) && locatives.has(document.tokens[group.to]?.lower ?? ''),
  ),
  beingPredicate: predicate(isBeing),
  stativePredicate: predicate(({ tokens }, { head }) => stativeVerbs.has(verbLemma(tokens[head]!.lower))),
  predicate: predicate(() => true),
  dealtPredicate: predicate(
    ({ tokens }, { head, passive }) => passive && dealingVerbs.has(verbLemma(tokens[head]!.lower)),
  ),
  willing,
  nearing,
  dealing: tokenWhere((document, at) => relationNouns.has(singularAt(document, at))),
  quote: quotationMarks,
  resultative: resultatives,
  // tested at the token before the phrase
  free: tokenWhere((document, at) => opensClause(document, at) || !isPreposition(document, at)),
  governing: tokenWhere((document, at) => opensClause(document, at) || isPreposition(document, at)),
  leaveBehind: governing(leave),
  leave: governing(leavingVerbs),
  reach: governing(reachingVerbs),
  cross: governing(crossingVerbs),
  make: governing(makings),
  strike: governing(striking),
  dealWith: governing(dealingVerbs),
  anyVerb: tokenWhere((document, at) => phrasesOf(document).verbAt[at] !== undefined),
  // prepositions, and what governs them
  ...prepositions,
  afterMotion: tokenWhere(isAfterMotion),
  afterJourney: tokenWhere(isAfterJourney),
  afterLeaving: tokenWhere((document, at) => isAfterVerb(document, at, leavingFor)),
  afterArriving: settling('arriving verb'),
  afterArrival: settling('arriving noun'),
  afterHome: settling('home'),
  inGoal: outer(prepositions.goal),
  inPassage: outer(prepositions.passage),
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
  office: tokenWhere((document, at) => officeNounOf(headNounAt(document, at)) !== null),
  way: headed(new Set([...landNouns, ...passageNouns])),
  border: headed(borderNouns),
  kindOfPlace: tokenWhere((document, at) => placeNouns.has(headWordAt(document, at))),
  part: headed(partNouns),
  direction: tokenWhere((document, at) => directions.has(headWordAt(document, at))),
  // where a journey from a place goes to
  stop: stops,
  written: tokenWhere(({ tokens }, at) => writtenShapes.has(tokens[at]!.shape)),
}
