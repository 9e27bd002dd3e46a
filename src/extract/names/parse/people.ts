import { longestPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../../lexicon/offices.js'
import { type Candidate, candidateOf } from '../candidate.js'
import { namesWithin, surnameHeads } from '../lexicon.js'
import { prominence } from '../prominence.js'
import { capital } from '../spans/capitals.js'
import { isInitial, part, partsOf } from '../words.js'
import { isAddress, isPersonal, type Part, type Reading, skip, take, textOf, titleLength } from './reading.js'

/** Numerals and suffixes that belong to a person: "Jr.", "III". */
const personSuffix = /^(?:jr\.?|sr\.?|ii|iii|iv|vi|vii|viii|xii|xvi|xiv|xiii)$/

/** Whether a name goes on with this token: no title, no body's head, no nationality. */
export const continuesPerson = (reading: Reading, i: number, to: number): boolean => {
  if (i >= to) return false
  const token = reading.tokens[i]!
  const bits = partsOf(token.lower)
  if (namesWithin.has(token.lower) && !(partsOf(reading.tokens[i - 1]!.lower) & part.common)) return true
  if (bits & (part.demonym | part.other) && !(bits & (part.given | part.surname))) return false
  if (titleLength(reading, i) > 0 && officeNouns.has(token.lower) && !isPersonal(bits)) return false
  if (bits & part.bodyHead && !surnameHeads.has(token.lower) && !isPersonal(bits)) return false
  return true
}

/** The end of a person's name that begins at `from`, within the span: at most six words. */
const endOfPerson = (reading: Reading, from: number, to: number): number => {
  const { tokens } = reading
  let i = from
  let words = 0
  while (i < to && words < 6) {
    const token = tokens[i]!
    if (token.shape === 'other') {
      // a hyphen inside: "Jean-Claude"
      if (i + 1 < to && i > from) {
        i++
        continue
      }
      break
    }
    if (i > from && !continuesPerson(reading, i, to)) break
    if (personSuffix.test(token.lower)) {
      i++
      break
    }
    i++
    words++
  }
  while (i > from + 1 && tokens[i - 1]!.shape === 'other') i--
  return i
}

/** A nickname in quotation marks between two parts of a name: 'Elizabeth "Liz" May'. Its end, or `at`. */
const afterNickname = ({ tokens, capitals, end }: Reading, at: number): number =>
  /^["“'‘]$/.test(tokens[at]?.text ?? '') &&
  capitals[at + 1]! > capital.none &&
  /^["”'’]$/.test(tokens[at + 2]?.text ?? '') &&
  at + 3 < end &&
  capitals[at + 3]! >= capital.sure
    ? at + 3
    : at

const endOfSpan = ({ capitals, end }: Reading, from: number): number => {
  let i = from
  while (i < end && i - from < 4 && capitals[i]! > capital.none) i++
  return i
}

export const person = (reading: Reading, from: number, to: number, rule: string, weight: number): Candidate => {
  const end = endOfPerson(reading, from, to)
  const nickname = end === to ? afterNickname(reading, end) : end
  const whole =
    nickname > end
      ? endOfPerson(reading, nickname, reading.end > nickname ? endOfSpan(reading, nickname) : nickname)
      : end
  const candidate = candidateOf(from, whole, 'person', rule)
  candidate.person = weight
  return candidate
}

/** "Cho Mi-rae", "Fung Wai-lok": a short family name, then two syllables joined by a hyphen. */
const opensEasternName = ({ tokens }: Reading, i: number, to: number): boolean => {
  if (i + 3 >= to || tokens[i]!.shape !== 'capitalized' || tokens[i]!.text.length > 7) return false
  const [first, hyphen, second] = [tokens[i + 1]!, tokens[i + 2]!, tokens[i + 3]!]
  if (hyphen.text !== '-' || hyphen.spaced || second.spaced || first.shape !== 'capitalized') return false
  if (first.text.length > 6 || second.text.length > 6 || !/^(?:lower|capitalized)$/.test(second.shape)) return false
  const bits = partsOf(tokens[i]!.lower)
  const words = (partsOf(first.lower) | partsOf(second.lower)) & (part.common | part.bodyHead | part.demonym)
  return (bits & part.surname) !== 0 ? (words & (part.bodyHead | part.demonym)) === 0 : !(bits & part.common) && !words
}

export const opensPerson = (reading: Reading, i: number, to: number): boolean => {
  const { tokens, capitals } = reading
  const bits = partsOf(tokens[i]!.lower)
  if (i + 1 >= to) return false
  if (opensEasternName(reading, i, to)) return true
  let next = i + 1
  while (
    next < to &&
    next - i < 6 &&
    (isInitial(tokens[next]!) || tokens[next]!.shape === 'other' || tokens[next]!.shape === 'lower')
  )
    next++
  if (next >= to) return false
  const nextBits = partsOf(tokens[next]!.lower)
  if (!continuesPerson(reading, next, to)) return false
  const nextIsWord = (nextBits & part.common) !== 0 && !isPersonal(nextBits)
  if (bits & part.given)
    return (
      !(nextIsWord && (nextBits & (part.otherHead | part.bodyHead)) !== 0 && !surnameHeads.has(tokens[next]!.lower)) &&
      !(capitals[next]! < capital.likely && nextIsWord)
    )
  if (isInitial(tokens[i]!)) {
    const dotted = tokens[i]!.text.length > 1
    // "U.S. Sens. Byrd": the letters are a country's
    if (tokens[i]!.text.length > 2 && longestPlaceName(tokens, i) > 0) return false
    if (!dotted && (capitals[i]! < capital.sure || capitals[i - 1]! > capital.none || capitals[next]! < capital.sure))
      return false
    return !nextIsWord || (nextBits & part.surname) !== 0
  }
  if (bits & part.doubtfulGiven && capitals[i]! >= capital.doubtful)
    return (
      (nextBits & part.surname) !== 0 ||
      (prominence(placesNamed(tokens[i]!.text)[0]) < (nextIsWord ? 3 : 6) &&
        !(nextIsWord && bits & part.common) &&
        capitals[next] === capital.sure &&
        (nextBits & (part.placeHead | part.bodyHead | part.otherHead)) === 0)
    )
  // the family first: "Xi Jinping", "Park Geun-hye"
  const isSureWord = (bits & part.common) !== 0 && (capitals[i]! < capital.sure || (nextBits & part.given) === 0)
  return (bits & part.surname) !== 0 && (nextBits & (part.given | part.surname)) !== 0 && !isSureWord
}

/** A country or a body after a title is no person: "President US". */
const placeStandsAlone = (reading: Reading, i: number, to: number): boolean => {
  const { tokens } = reading
  if (partsOf(tokens[i]!.lower) & (part.given | part.surname)) return false
  if (i + 1 < to && isPersonal(partsOf(tokens[i + 1]!.lower))) return false
  const n = longestPlaceName(tokens, i)
  return n > 0 && i + n >= to && prominence(placesNamed(textOf(reading, i, i + n))[0]) >= 6
}

/** After a title or a form of address stands a person. */
export const parsePersonAfter = (reading: Reading, start: number, to: number): Part => {
  const { tokens } = reading
  let i = start
  while (i < to && (isAddress(tokens[i]!.lower) || (titleLength(reading, i) > 0 && i + titleLength(reading, i) < to)))
    i += Math.max(1, titleLength(reading, i))
  // "Sens.-Ada Venn": no name opens with a mark
  if (i >= to || tokens[i]!.shape === 'other' || tokens[i]!.lower === "'s") return skip(i)
  // "Mr Speaker"
  const title = titleLength(reading, i)
  if (title > 0 && i + title >= to && officeNouns.has(tokens[i]!.lower)) return skip(to)
  const bits = partsOf(tokens[i]!.lower)
  if (bits & part.demonym && !isPersonal(bits)) return skip(i)
  if (placeStandsAlone(reading, i, to)) return skip(i)
  const isWord = (bits & part.common) !== 0 && !isPersonal(bits)
  const nextBits = i + 1 < to ? partsOf(tokens[i + 1]!.lower) : 0
  // "Private Meeting" in a headline, "Deputy Domestic Trade and ..."
  if (isWord && (reading.capitals[i]! < capital.sure || (nextBits & part.common && !isPersonal(nextBits))))
    return skip(i)
  return take(person(reading, i, to, 'names/person-after-title', 9))
}

export const parseTitle = (reading: Reading, i: number, to: number, length: number): Part => {
  const start = i + length
  return start >= to ? skip(Math.max(start, i + 1)) : parsePersonAfter(reading, start, to)
}
