export {
  childrenOf,
  clauseAt,
  clauseHeadedAt,
  complementsOf,
  contentOf,
  coordinatesOf,
  type Governor,
  governorAt,
  isWithin,
  matrixOf,
  ownRuns,
  parentOf,
  sameClause,
  subjectRange,
} from './access.js'
export { actorOf, isInfinitiveOf } from './actors.js'
export type { Clause, ClauseKind, ClauseTree, PhraseRole, PlacedPhrase, Subject } from './clause.js'
export { appositionsOf, placedPhraseAt, rowOf } from './phrases.js'
export { type Tense, tenseOf } from './tense.js'
export { clausesOf, clauseTreeOf } from './tree.js'
