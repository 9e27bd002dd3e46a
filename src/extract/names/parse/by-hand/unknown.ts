import type { Token } from '../../../../document/document.js'
import { honorifics } from '../../../../lexicon/people/offices.js'
import { type Candidate, candidateBy } from '../../candidate.js'
import { capital } from '../../spans/capitals.js'
import { part, partsOf } from '../../words.js'
import { weighOwnWords } from '../own-words.js'
import { isPersonal, type Part, placeLengthAt, type Reading, take, titleLength } from '../reading.js'
import { unknownRows } from '../rows/own-words.js'
import { companyBy, endOfSuffixes } from './bodies.js'
import { personOpenedAt } from './people.js'

const [unknownCapitals, nationalityAlone, unlikelyWord] = unknownRows

/** A word that is a name only where the article has a full name with it: "Indians", "Quill Wins Prize". */
export const unlikely = (i: number): Candidate => doubtfulBy(unlikelyWord, i)

/** A nationality without a noun, which is a name only where the article has a full name with it: "French sold honey". */
export const nationality = (i: number): Candidate => doubtfulBy(nationalityAlone, i)

const doubtfulBy = (row: (typeof unknownRows)[number], i: number): Candidate => ({
  ...candidateBy(row, i, i + 1),
  doubtful: true,
})

/** "SEALS Tyrone Woods", "CID Manikganj": letters before a person or a place. */
const opensAfterLetters = (reading: Reading, first: Token, i: number, to: number): boolean => {
  const { tokens } = reading
  if (first.shape !== 'upper' || tokens[i]!.shape === 'upper') return false
  return personOpenedAt(reading, i, to) !== null || placeLengthAt(reading.document, i) > 0
}

/** Whether something known begins at a word after the first of unknown capitals. */
const isKnown = (reading: Reading, i: number, to: number): boolean => {
  const { tokens, capitals } = reading
  const { lower } = tokens[i]!
  const bits = partsOf(lower)
  if (bits & (part.demonym | part.other) && !isPersonal(bits)) return true
  if (titleLength(reading, i) > 0 && !(bits & part.surname)) return true
  if (honorifics.has(lower) && i + 1 < to) return true
  return capitals[i]! < capital.likely && (bits & part.common) !== 0
}

/** The end of unknown capitals that begin at `i`: up to the next thing that is known. */
const endOfUnknown = (reading: Reading, i: number, to: number): number => {
  const { tokens } = reading
  let end = i + 1
  while (end < to && end - i < 5) {
    const isMark = tokens[end]!.shape === 'other'
    if (isMark ? end + 1 >= to : isKnown(reading, end, to) || opensAfterLetters(reading, tokens[i]!, end, to)) break
    end++
  }
  while (end > i + 1 && tokens[end - 1]!.shape === 'other') end--
  return end
}

/** Unknown capitals up to the next thing that is known. */
export const parseUnknown = (reading: Reading, i: number, to: number): Part => {
  const end = endOfUnknown(reading, i, to)
  const after = endOfSuffixes(reading, end)
  if (after > end) return take(companyBy(i, after))
  const candidate = candidateBy(unknownCapitals, i, end)
  weighOwnWords(reading, candidate)
  return take(candidate)
}
