import { isPlaceName, longestPlaceName } from '../../../lexicon/gazetteer/index.js'
import { honorifics } from '../../../lexicon/offices.js'
import { type Candidate, candidateOf } from '../candidate.js'
import { capital } from '../spans/capitals.js'
import { isAcronym, isCamelled, part, partsOf } from '../words.js'
import { endOfSuffixes } from './bodies.js'
import { opensPerson } from './people.js'
import { isPersonal, type Part, type Reading, take, titleLength } from './reading.js'

const weighOwnWords = ({ tokens, capitals }: Reading, candidate: Candidate): void => {
  let words = 0
  let common = 0
  let personal = 0
  for (let i = candidate.from; i < candidate.to; i++) {
    if (tokens[i]!.shape === 'other') continue
    const bits = partsOf(tokens[i]!.lower)
    words++
    if (bits & part.common) common++
    if (bits & (part.given | part.surname)) personal++
  }
  const last = partsOf(tokens[candidate.to - 1]!.lower)
  const single = tokens[candidate.from]!
  candidate.doubtful = capitals[candidate.from]! < capital.likely && words === 1
  if (common === words && !(last & part.surname)) {
    candidate.location -= 2
    candidate.organization -= words > 1 ? 2 : 1
  }
  if (words > 3) candidate.location -= 3
  if (words === 1) {
    if (isAcronym(single)) {
      candidate.organization += single.text.length > 2 ? 2.6 : 2
      candidate.person -= 2
    } else if (personal && !common) candidate.person += last & part.surname ? 2.6 : 2
    else if (isCamelled(single)) candidate.organization += 2
    else if (personal) candidate.person += capitals[candidate.from] === capital.sure && last & part.surname ? 2.2 : 1
    else if (!common && single.shape === 'capitalized') candidate.person += 0.6
    if (last & (part.otherHead | part.other)) candidate.person -= 1
  } else {
    if (last & part.surname && !common) candidate.person += 4
    else if (last & part.surname && common < words) candidate.person += 2
    else if (common === 0 && words <= 3)
      candidate.person += isPlaceName(tokens[candidate.to - 1]!.text) ? 1 : words === 2 ? 2.5 : 2.3
    if (common === words && !(last & part.surname)) candidate.person -= 3
    // "BKWL Research": letters before a word are a body's
    if (
      single.text.length > 2 &&
      isAcronym(single) &&
      tokens[candidate.to - 1]!.shape !== 'upper' &&
      !(last & part.surname)
    ) {
      candidate.person -= 3
      candidate.organization += 2.6
    }
  }
  // an event by its last word, "Franco-German", "Gen Z"
  const isCompound = last & part.demonym && tokens[candidate.to - 2]?.text === '-'
  if ((last & part.otherHead && words > 1) || isCompound || (words === 1 && single.text.length === 1))
    candidate.kind = 'none'
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
  const candidate = candidateOf(i, end, null, 'names/evidence')
  weighOwnWords(reading, candidate)
  const after = endOfSuffixes(reading, end)
  if (after > end) {
    const company = candidateOf(i, after, 'organization', 'names/company-suffix')
    company.organization = 10
    company.bodyKind = 'company'
    return take(company)
  }
  return take(candidate)
}
