import type { Document } from '../../../document/document.js'
import { perDocument } from '../../../document/memo.js'
import type { TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { oneToken } from '../../../grammar/pattern/classes.js'
import { articles } from '../../../lexicon/function-words.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import type { Candidate } from '../candidate.js'
import { shipPrefixes } from '../lexicon/names.js'
import {
  goalsOfSinking,
  particlesOfShips,
  shipParticiples,
  shipVerbs,
  verbsOfVoyages,
  vesselKinds,
  vesselNouns,
} from '../lexicon/ships.js'
import { repeatedShipRows, shipRows } from '../parse/rows/cases.js'

type ShipRow = (typeof shipRows | typeof repeatedShipRows)[number]
const [shipAgain] = repeatedShipRows

const withoutObject: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'PROPN', 'PUNCT', 'SCONJ'])
const finiteTags: ReadonlySet<string> = new Set(['AUX', 'VERB'])

const ships = aroundFinder(shipRows, {
  /** what stands behind a verb without an object: "sank off Malta", but not "sank two boats", "sank to ninth" */
  afterShipVerb: oneToken(({ pos, lower }) => withoutObject.has(pos) && !goalsOfSinking.has(lower)),
  finite: oneToken(({ pos }) => finiteTags.has(pos)),
  owner: oneToken(isPossessive),
  particle: particlesOfShips,
  shipParticiple: shipParticiples,
  shipPrefix: shipPrefixes,
  shipVerb: shipVerbs,
  vessel: vesselNouns,
  vesselKind: vesselKinds,
  voyageVerb: verbsOfVoyages,
})

/** How many words of a ship's name are read on each side of one. */
const longestName = 4

/** The words of a ship's name around one of them: capitals with small words between them, of two words or more; null for one word. */
const wordsOfShip = ({ tokens, sentences }: Document, { from, to }: TokenRange): readonly string[] | null => {
  const { from: start, to: end } = sentences[tokens[from]!.sentence]!
  const isCapital = (at: number): boolean => /^(?:capitalized|upper|mixed)$/.test(tokens[at]?.shape ?? '')
  const belongs = (at: number): boolean => isCapital(at) || particlesOfShips.has(tokens[at]?.lower ?? '')
  let first = from
  while (first > start && from - first < longestName && belongs(first - 1)) first--
  let last = to
  while (last < end && last - to < longestName && belongs(last)) last++
  while (first < from && (!isCapital(first) || articles.has(tokens[first]!.lower))) first++
  while (last > to && !isCapital(last - 1)) last--
  return last - first < 2 ? null : tokens.slice(first, last).map(({ lower }) => lower)
}

/** The names of ships that an article has told so far, by their words. */
const namesOfShips = perDocument((_: Document): Set<string> => new Set<string>())

/** "The Star of Dover" is no paper */
const knownBody: Candidate['rule'] = 'names/known-body'

/** The rule by which the name of a place is part of a ship's name, or null. */
export const partOfShip = (document: Document, candidate: Candidate): ShipRow | null => {
  if (candidate.location <= 0 && candidate.rule !== knownBody) return null
  const row = ships.first(document, candidate, document.sentences[document.tokens[candidate.from]!.sentence]!)
  const told = namesOfShips(document)
  if (row === null && told.size === 0) return null
  const words = wordsOfShip(document, candidate)?.join(' ')
  if (words === undefined) return row
  if (row !== null) told.add(words)
  return row ?? (told.has(words) ? shipAgain : null)
}
