import type { Document } from '../../../document/document.js'
import type { CountMention } from '../../../extract/counts/index.js'
import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { persons } from '../lexicon.js'
import { countsPeople } from '../outcomes/index.js'
import { isLess, isOfDefinite } from './index.js'

/** A count with what became of those counted. */
interface Befallen {
  readonly count: CountMention
  readonly outcome: Outcome | null
  readonly partOf: object | null
}

/** How many sentences back those may be counted of whom some are told. */
const searchedSentences = 3

/**
 * The whole of "five of the dead were children", "three of the victims": the nearest count before it of those whom the same befell, where
 * it is more.
 */
export const wholeOfBefallen = <Item extends Befallen>(
  document: Document,
  linked: readonly Item[],
  at: number,
): Item | null => {
  const { count: part, outcome, partOf } = linked[at]!
  if (partOf !== null || part.kind !== 'cardinal') return null
  if (!isOfDefinite(document, part, document.sentences[part.sentence]!)) return null
  const { lower } = document.tokens[part.to + 2]!
  const isOfVictims = outcome === null && persons.has(lower)
  if (outcome === null && !isOfVictims) return null
  for (let k = at - 1; k >= 0; k--) {
    const whole = linked[k]!
    if (part.sentence - whole.count.sentence > searchedSentences) return null
    if (whole.outcome === null || whole.partOf !== null || whole.count.kind !== 'cardinal') continue
    if (isOfVictims ? countsPeople(document, whole.count) === false : whole.outcome !== outcome) continue
    return isLess(part, whole.count) ? whole : null
  }
  return null
}
