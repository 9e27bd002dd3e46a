import { statusesByHand } from './by-hand.js'
import { attributeRows, foretold, nounAlone, objectRows, presupposedRows, undeniedPhrase } from './noun-rules.js'
import {
  clauseRows,
  conditionRows,
  denialRows,
  deniedClauseRows,
  gerundRows,
  infinitiveRows,
  modalRows,
  participleRows,
  passiveRows,
  type StatusRow,
} from './rules.js'
import { tenseRows } from './tense-rules.js'

/** Every rule of factuality: the tests run their examples. */
export const factualityRows: readonly StatusRow[] = [
  ...denialRows,
  ...deniedClauseRows,
  ...modalRows,
  ...conditionRows,
  ...infinitiveRows,
  ...passiveRows,
  ...gerundRows,
  ...clauseRows,
  ...participleRows,
  ...tenseRows,
  ...attributeRows,
  ...objectRows,
  ...presupposedRows,
  undeniedPhrase,
  foretold,
  nounAlone,
  ...Object.values(statusesByHand),
]

/** Whether a rule leaves an event open because somebody fears it or doubts it. */
export const isFeared = ({ isFeared }: StatusRow): boolean => isFeared === true
