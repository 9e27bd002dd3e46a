import type { Document } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import type { CountMention } from '../../../extract/counts/index.js'
import { around } from '../../../grammar/pattern/around.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { persons, wholeDeterminers } from '../lexicon.js'

/** A count with what became of those counted. */
interface Befallen {
  readonly count: CountMention
  readonly outcome: Outcome | null
  readonly partOf: object | null
}

/** How many sentences back those may be counted of whom some are told. */
const searchedSentences = 3

const isOfThem = around('# of {wholeDeterminer} {any}', { wholeDeterminer: wholeDeterminers })

const sizeOf = ({ value, max, min }: CountMention): number => value ?? max ?? min ?? 0

export const befallenRule = {
  name: 'parts/of-those-it-befell',
  reason: 'It takes what became of those counted, and which number is less.',
  examples: [
    'The blast killed 12 people. [Five] of the dead were children.',
    'The crash injured nine people. [Three] of the victims were nurses.',
  ],
} as const satisfies RuleRow

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
  if (!isOfThem(document, part, document.sentences[part.sentence]!)) return null
  const { lower } = document.tokens[part.to + 2]!
  const isOfVictims = outcome === null && persons.has(lower)
  if (outcome === null && !isOfVictims) return null
  for (let k = at - 1; k >= 0; k--) {
    const whole = linked[k]!
    if (part.sentence - whole.count.sentence > searchedSentences) return null
    if (whole.outcome === null || whole.partOf !== null || whole.count.kind !== 'cardinal') continue
    if (isOfVictims ? !countsPeople(document, whole.count) : whole.outcome !== outcome) continue
    return sizeOf(part) < sizeOf(whole.count) ? whole : null
  }
  return null
}

const countsPeople = ({ tokens }: Document, { counted }: CountMention): boolean => {
  const lower = counted === null ? '' : tokens[counted.head]!.lower
  return counted === null || isPersonNoun(nounLemma(lower), lower)
}
