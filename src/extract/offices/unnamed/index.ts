import type { Document } from '../../../document/document.js'
import { around, aroundFinder } from '../../../grammar/pattern/around.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { OfficePhrase } from '../phrase.js'
import { isMemberState, refusedByHand } from './by-hand.js'
import { notOfficeRows } from './not-offices.js'
import { notOfficialRows } from './not-officials.js'
import { type Anchor, anchorOf, holdsOf, type RefusalRow } from './row.js'
import { refusalClasses } from './vocabulary.js'

/** The rules that refuse office phrases. */
export type RefusalName =
  | (typeof notOfficeRows)[number]['name']
  | (typeof refusedByHand)[number]['name']
  | (typeof notOfficialRows)[number]['name']

interface Refusing extends RefusalRow {
  readonly name: RefusalName
}

/** Finds the first rule of a table that refuses a phrase. */
type Refusal = (document: Document, phrase: OfficePhrase) => Refusing | null

const refusalBy = (rows: readonly Refusing[]): Refusal => {
  const anchors = [...new Set(rows.map(({ at }) => at))]
  const finders = anchors.map((at) =>
    refusalAt(
      at,
      rows.filter((row) => row.at === at),
    ),
  )
  return (document, phrase) => {
    for (const refusal of finders) {
      const row = refusal(document, phrase)
      if (row !== null) return row
    }
    return null
  }
}

/** The rules of one anchor share an index of the words beside it. */
const refusalAt = (at: Anchor, rows: readonly Refusing[]): Refusal => {
  const finder = aroundFinder(rows, refusalClasses)
  const exceptions = new Map(
    rows.map((row) => [row, (row.unless ?? []).map((source) => around(source, refusalClasses))] as const),
  )
  return (document, phrase) => {
    const { anchor, bounds } = anchorOf(document, at, phrase)
    return finder.first(
      document,
      anchor,
      bounds,
      (row) =>
        holdsOf(document, row, phrase) &&
        (row.unless === undefined || !exceptions.get(row)!.some((keeps) => keeps(document, anchor, bounds))),
    )
  }
}

const notOffice = refusalBy(notOfficeRows)
const notOfficials = refusalBy(notOfficialRows)

/** Refuses office nouns that only modify: "police station", "officer-involved". */
const compound = refusalAt(
  'title end',
  notOfficialRows.filter(({ name }) => name === 'not-offices/compound'),
)

/** Whether the office noun only modifies another: "the executive suite". */
export const isModifier = (document: Document, phrase: OfficePhrase): boolean => compound(document, phrase) !== null

/** The rules that refuse office phrases. */
export const refusalRows: readonly RuleRow[] = [...notOfficeRows, ...refusedByHand, ...notOfficialRows]

const tell = ({ trace }: Document, rule: RefusalName, { from, to }: OfficePhrase): void => {
  trace?.push({ kind: 'offices', verdict: 'refused', rule, from, to, why: null })
}

/** Whether a phrase names an office at all, given what it is an office of. */
export const isOffice = (document: Document, phrase: OfficePhrase): boolean => {
  const rule =
    notOffice(document, phrase)?.name ?? (isMemberState(document, phrase) ? 'not-offices/member-state' : null)
  if (rule !== null) tell(document, rule, phrase)
  return rule === null
}

/** Whether an office phrase without a name beside it stands for somebody who acts in office. */
export const standsForOfficials = (document: Document, phrase: OfficePhrase): boolean => {
  const row = notOfficials(document, phrase)
  if (row !== null) tell(document, row.name, phrase)
  return row === null
}
