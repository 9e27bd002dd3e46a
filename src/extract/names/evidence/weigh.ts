import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { type AroundFinder, aroundFinder } from '../../../grammar/pattern/around.js'
import type { Candidate } from '../candidate.js'
import { placePrepositions } from '../lexicon/nouns-and-verbs.js'
import { contextClasses } from '../vocabulary.js'
import { afterRows, pronounRows, quotationRows } from './after.js'
import { beforeRows } from './before.js'
import { businessClasses } from './business.js'
import { appositionClasses } from './by-hand.js'
import { clauseClasses } from './clauses.js'
import { type Evidence, type EvidenceRow, noEvidence } from './evidence.js'

/** The names of the rules that weigh what stands around a name. */
export type ContextRule = (
  | typeof beforeRows
  | typeof afterRows
  | typeof pronounRows
  | typeof quotationRows
)[number]['name']

interface ContextRow extends EvidenceRow {
  readonly name: ContextRule
}

/** What one rule said of a name. */
export interface Weighing<Rule extends string = string> extends Readonly<Evidence> {
  readonly rule: Rule
}

const vocabulary = { ...businessClasses, ...contextClasses, ...appositionClasses, ...clauseClasses }
const finder = (rows: readonly ContextRow[]): AroundFinder<ContextRow> => aroundFinder(rows, vocabulary)

const before = finder(beforeRows)
/** The tables of what stands after a name: one row of each counts. */
const after = [finder(afterRows), finder(pronounRows), finder(quotationRows)]

/** What each row says, by the weight of its preposition: few answers, so that each is made once. */
const weighingsOf = new Map<ContextRow, Map<number, Weighing<ContextRule>>>()

/** What a row says here: its own weights, and a share of the preposition's. */
const weighingOf = ({ tokens }: Document, row: ContextRow, { from }: TokenRange): Weighing<ContextRule> => {
  const { name: rule, person = 0, organization = 0, location = 0, preposition } = row
  const weight = preposition === undefined ? 0 : (placePrepositions.get(tokens[from - preposition.back]!.lower) ?? 0)
  const ofRow = weighingsOf.get(row) ?? new Map<number, Weighing<ContextRule>>()
  const known = ofRow.get(weight)
  if (known !== undefined) return known
  const made = { rule, person, organization, location: location + (preposition?.share ?? 0) * weight }
  weighingsOf.set(row, ofRow.set(weight, made))
  return made
}

/** What stands before a name, in its sentence. */
export const weighBefore = (
  document: Document,
  name: TokenRange,
  sentence: TokenRange,
): Weighing<ContextRule> | null => {
  const row = before.first(document, name, sentence)
  return row === null ? null : weighingOf(document, row, name)
}

const asksNoCapital = ({ asksCapital }: EvidenceRow): boolean => asksCapital !== true

/** What the words around a name say in its sentence, each rule for itself. */
export const weighContext = (document: Document, name: Candidate, sentence: TokenRange): Weighing<ContextRule>[] => {
  const weighings: Weighing<ContextRule>[] = []
  const ahead = weighBefore(document, name, sentence)
  if (ahead !== null) weighings.push(ahead)
  const accepts = name.doubtful && name.location <= 0 ? asksNoCapital : undefined
  for (const table of after) {
    const row = table.first(document, name, sentence, accepts)
    if (row !== null) weighings.push(weighingOf(document, row, name))
  }
  return weighings
}

/** All that was said of a name, added up in the order in which it was said. */
export const sumOf = (weighings: readonly Weighing[]): Evidence => {
  const sum = noEvidence()
  for (const { person, organization, location } of weighings) {
    sum.person += person
    sum.organization += organization
    sum.location += location
  }
  return sum
}
