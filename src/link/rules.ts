import type { RuleRow } from '../grammar/pattern/rule-row.js'
import { eventStatuses } from './counts/event-statuses.js'
import { factualityRows } from './factuality/table.js'
import { officialRows } from './officials/index.js'
import { placesByHand } from './places/by-hand.js'
import { containmentRows } from './places/containment.js'
import { useRows } from './places/uses/index.js'
import { statementRows } from './statements/index.js'

/** The rules of linking: each row's examples are run by the tests. */
export const linkRows: readonly RuleRow[] = [
  ...officialRows,
  ...useRows,
  ...containmentRows,
  ...placesByHand,
  ...factualityRows,
  ...Object.values(eventStatuses),
  ...statementRows,
]
