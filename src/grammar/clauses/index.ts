export {
  childrenOf,
  clauseAt,
  clauseHeadedAt,
  contentOf,
  coordinatesOf,
  governorAt,
  isWithin,
  matrixOf,
  ownRuns,
  parentOf,
  sameClause,
  subjectRange,
} from './access.js'
export { actorOf } from './actors.js'
export type { Clause, ClauseKind } from './clause.js'
export { appositionsOf, placedPhraseAt, rowOf } from './phrases.js'
export { tenseOf } from './tense.js'
export { clausesOf } from './tree.js'
