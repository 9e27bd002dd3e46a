import type { Candidate } from '../candidate.js'
import { type Weights, weightsInWords } from '../evidence/evidence.js'
import { type NameKind, nameKinds } from '../kinds.js'
import { capital } from '../spans/capitals.js'
import { parseClasses } from './classes.js'
import { type RowFinder, rowFinder } from './finder.js'
import type { Reading } from './reading.js'
import {
  commonWordRows,
  lengthRows,
  type OwnWordRow,
  refusedOwnWordRows,
  remainderRows,
  shapeRows,
} from './rows/own-words.js'

export type OwnWordRule = (
  | typeof commonWordRows
  | typeof lengthRows
  | typeof shapeRows
  | typeof remainderRows
)[number]['name']

interface NamedRow extends OwnWordRow {
  readonly name: OwnWordRule
}

const finder = (rows: readonly NamedRow[]): RowFinder<NamedRow> => rowFinder(rows, parseClasses)
/** The tables of what a name's own words say: one row of each counts. */
const tables = [finder(commonWordRows), finder(lengthRows), finder(shapeRows), finder(remainderRows)]
const refusing = rowFinder<(typeof refusedOwnWordRows)[number]>(refusedOwnWordRows, parseClasses)

/** Keeps the rule that says most for each kind. */
const noteStrongest = (
  most: Record<NameKind, number>,
  rules: Partial<Record<NameKind, OwnWordRule>>,
  row: NamedRow & Weights,
): void => {
  for (const kind of nameKinds) {
    const weight = row[kind] ?? 0
    if (weight <= most[kind]) continue
    most[kind] = weight
    rules[kind] = row.name
  }
}

/** Adds what the words of a name that no list knows say for each kind, or refuses it. */
export const weighOwnWords = (reading: Reading, candidate: Candidate): void => {
  const { document, capitals } = reading
  const { from, to } = candidate
  const most = { person: 0, organization: 0, location: 0 }
  const rules: Partial<Record<NameKind, OwnWordRule>> = {}
  candidate.doubtful = capitals[from]! < capital.likely && to - from === 1
  for (const table of tables) {
    const fit = table(document, from, to)
    if (fit === null) continue
    const { row } = fit
    for (const kind of nameKinds) candidate[kind] += row[kind] ?? 0
    noteStrongest(most, rules, row)
    document.trace?.push({ kind: 'names', verdict: 'weighed', rule: row.name, from, to, why: weightsInWords(row) })
  }
  candidate.ownRules = rules
  const refused = refusing(document, from, to)
  if (refused === null) return
  candidate.kind = refused.row.kind
  candidate.rule = refused.row.name
}
