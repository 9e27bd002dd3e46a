import { around } from '../../../grammar/pattern/around.js'
import { doubtfulPlaceHeads, organizationHead } from '../../../lexicon/people/organizations.js'
import { type Candidate, candidateBy } from '../candidate.js'
import { prepositionsOfBuildings } from '../lexicon/names.js'
import type { Reading } from './reading.js'
import { type FacilityRow, facilityRows } from './rows/places.js'

type NamedRow = FacilityRow & Pick<(typeof facilityRows)[number], 'name'>

const vocabulary = { buildingPreposition: prepositionsOfBuildings }
const rows = (facilityRows as readonly NamedRow[]).map((row) => ({
  row,
  contexts: row.around?.map((pattern) => around(pattern, vocabulary)) ?? null,
}))

const fits = ({ document, tokens }: Reading, body: Candidate, { row, contexts }: (typeof rows)[number]): boolean => {
  const { heads, modifiers, otherModifiers } = row
  const modifier = tokens[body.to - 2]?.lower ?? ''
  if (heads?.has(tokens[body.to - 1]!.lower) === false || modifiers?.has(modifier) === false) return false
  if (otherModifiers?.has(modifier) === true) return false
  return contexts === null || contexts.some((holds) => holds(document, body, { from: 0, to: tokens.length }))
}

/** What a body is whose head may be a facility's: itself, or a facility by the first row that fits. */
export const settleDoubtfulHead = (reading: Reading, body: Candidate): Candidate => {
  const { lower } = reading.tokens[body.to - 1]!
  if (!doubtfulPlaceHeads.has(lower) || organizationHead(lower) === 'court') return body
  const found = rows.find((each) => fits(reading, body, each))
  return found === undefined ? body : { ...candidateBy(found.row, body.from, body.to), bodyKind: body.bodyKind }
}
