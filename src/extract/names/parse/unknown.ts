import { isPlaceName, longestPlaceName } from '../../../lexicon/gazetteer/index.js'
import { honorifics } from '../../../lexicon/offices.js'
import { type Piece, pieceOf } from '../candidate.js'
import { capital } from '../capitals.js'
import { endOfSuffixes } from './bodies.js'
import { opensPerson } from './people.js'
import { isPersonal, type Part, type Reading, take, titleLength } from './reading.js'
import { isAcronym, isCamelled, part, partsOf } from './words.js'

const weighOwnWords = ({ tokens, capitals }: Reading, piece: Piece): void => {
  let words = 0
  let common = 0
  let personal = 0
  for (let i = piece.from; i < piece.to; i++) {
    if (tokens[i]!.shape === 'other') continue
    const bits = partsOf(tokens[i]!.lower)
    words++
    if (bits & part.common) common++
    if (bits & (part.given | part.surname)) personal++
  }
  const last = partsOf(tokens[piece.to - 1]!.lower)
  const single = tokens[piece.from]!
  piece.doubtful = capitals[piece.from]! < capital.likely && words === 1
  if (common === words && !(last & part.surname)) {
    piece.location -= 2
    piece.organization -= words > 1 ? 2 : 1
  }
  if (words > 3) piece.location -= 3
  if (words === 1) {
    if (isAcronym(single)) {
      piece.organization += single.text.length > 2 ? 2.6 : 2
      piece.person -= 2
    } else if (personal && !common) piece.person += last & part.surname ? 2.6 : 2
    else if (isCamelled(single)) piece.organization += 2
    else if (personal) piece.person += capitals[piece.from] === capital.sure && last & part.surname ? 2.2 : 1
    else if (!common && single.shape === 'capitalized') piece.person += 0.6
    if (last & (part.otherHead | part.other)) piece.person -= 1
  } else {
    if (last & part.surname && !common) piece.person += 4
    else if (last & part.surname && common < words) piece.person += 2
    else if (common === 0 && words <= 3)
      piece.person += isPlaceName(tokens[piece.to - 1]!.text) ? 1 : words === 2 ? 2.5 : 2.3
    if (common === words && !(last & part.surname)) piece.person -= 3
    // "BKWL Research": letters before a word are a body's
    if (
      single.text.length > 2 &&
      isAcronym(single) &&
      tokens[piece.to - 1]!.shape !== 'upper' &&
      !(last & part.surname)
    ) {
      piece.person -= 3
      piece.organization += 2.6
    }
  }
  // an event by its last word, "Franco-German", "Gen Z"
  const isCompound = last & part.demonym && tokens[piece.to - 2]?.text === '-'
  if ((last & part.otherHead && words > 1) || isCompound || (words === 1 && single.text.length === 1))
    piece.kind = 'none'
}

/** Unknown capitals up to the next thing that is known. */
export const parseUnknown = (reading: Reading, i: number, to: number): Part => {
  const { tokens, capitals } = reading
  let end = i + 1
  while (end < to && end - i < 5) {
    const token = tokens[end]!
    if (token.shape === 'other') {
      if (end + 1 < to) end++
      else break
      continue
    }
    const bits = partsOf(token.lower)
    if (bits & (part.demonym | part.other) && !isPersonal(bits)) break
    if (titleLength(reading, end) > 0 && !(bits & part.surname)) break
    if (honorifics.has(token.lower) && end + 1 < to) break
    if (capitals[end]! < capital.likely && bits & part.common) break
    // "SEALS Tyrone Woods", "CID Manikganj"
    if (
      tokens[i]!.shape === 'upper' &&
      token.shape !== 'upper' &&
      (opensPerson(reading, end, to) || longestPlaceName(tokens, end) > 0)
    )
      break
    end++
  }
  while (end > i + 1 && tokens[end - 1]!.shape === 'other') end--
  const piece = pieceOf(i, end, null, 'names/evidence')
  weighOwnWords(reading, piece)
  const after = endOfSuffixes(reading, end)
  if (after > end) {
    const company = pieceOf(i, after, 'organization', 'names/company-suffix')
    company.organization = 10
    company.bodyKind = 'company'
    return take(company)
  }
  return take(piece)
}
