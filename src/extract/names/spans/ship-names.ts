import type { Document } from '../../../document/document.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { oneToken } from '../../../grammar/pattern/classes.js'
import type { Candidate } from '../candidate.js'
import { goalsOfSinking, particlesOfShips, shipVerbs, vesselNouns } from '../lexicon/ships.js'
import { shipRows } from '../parse/rows/cases.js'

const withoutObject: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'PROPN', 'PUNCT', 'SCONJ'])

const ships = aroundFinder(shipRows, {
  /** what stands behind a verb without an object: "sank off Malta", but not "sank two boats", "sank to ninth" */
  afterShipVerb: oneToken(({ pos, lower }) => withoutObject.has(pos) && !goalsOfSinking.has(lower)),
  particle: particlesOfShips,
  shipVerb: shipVerbs,
  vessel: vesselNouns,
})

/** The rule by which the name of a place is part of a ship's name, or null. */
export const partOfShip = (document: Document, candidate: Candidate): (typeof shipRows)[number] | null =>
  candidate.location <= 0
    ? null
    : ships.first(document, candidate, document.sentences[document.tokens[candidate.from]!.sentence]!)
