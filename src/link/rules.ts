import type { RuleRow } from '../grammar/pattern/rule-row.js'
import { eventNounRows } from './counts/event-nouns.js'
import { eventRules } from './counts/event-rules.js'
import { eventStatuses } from './counts/event-statuses.js'
import { outcomeRows } from './counts/outcomes/index.js'
import { partRules, subsetRows } from './counts/parts/rules.js'
import { outsideRows, refusalRows } from './counts/refusals.js'
import { datingRows } from './dates/datings.js'
import { factualityRows } from './factuality/table.js'
import { officialRows } from './officials/index.js'
import { placesByHand } from './places/by-hand.js'
import { containmentRows, neighbourRows } from './places/containment.js'
import { moveRows } from './places/moves.js'
import { useRows } from './places/uses/index.js'
import { statementRows } from './statements/index.js'

/** The rules of linking: each row's examples are run by the tests. */
export const linkRows: readonly RuleRow[] = [
  ...officialRows,
  ...useRows,
  ...containmentRows,
  ...moveRows,
  ...neighbourRows,
  ...placesByHand,
  ...factualityRows,
  ...Object.values(eventStatuses),
  ...statementRows,
  ...outsideRows,
  ...refusalRows,
  ...subsetRows,
  ...Object.values(partRules),
  ...eventNounRows,
  ...Object.values(eventRules),
  ...outcomeRows,
  ...datingRows,
]
