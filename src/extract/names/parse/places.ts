import { longestPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../../lexicon/offices.js'
import { regionAbbreviations } from '../../../lexicon/regions.js'
import { type Candidate, candidateOf } from '../candidate.js'
import { surnameHeads } from '../lexicon.js'
import { prominence } from '../prominence.js'
import { capital } from '../spans/capitals.js'
import { isInitial, part, partsOf } from '../words.js'
import { continuesPerson, person } from './people.js'
import { type Part, type Reading, take, textOf, titleLength } from './reading.js'

/** Streets and buildings are named for people, titles and all: "Jalan Tun Perak". */
const isStreet = /^(?:jalan|lorong|wisma|menara|dataran|rue|avenida|calle|kampung|taman)$/

/** "Martin Luther King Jr. Memorial": an office noun that is a surname there. */
const isWithinPerson = (tokens: Reading['tokens'], j: number): boolean =>
  tokens[j]!.lower === 'king' && (partsOf(tokens[j - 1]!.lower) & (part.given | part.surname)) !== 0

/** The facility or natural place whose head stands in the span: "Wrigley Field", "Lake Victoria". */
export const placeByHead = (reading: Reading, from: number, to: number): Candidate | null => {
  const { tokens, capitals } = reading
  const opener = partsOf(tokens[from]!.lower) & part.placeOpener
  if (opener && from + 1 < to && !(partsOf(tokens[from + 1]!.lower) & part.bodyHead)) {
    let end = from + 2
    const limit = Math.min(to, from + (isStreet.test(tokens[from]!.lower) ? 5 : 3))
    while (end < limit && (titleLength(reading, end) === 0 || isStreet.test(tokens[from]!.lower))) end++
    const candidate = candidateOf(from, end, 'location', 'names/place-opener')
    candidate.location = 6
    return candidate
  }
  let head = -1
  for (let j = from + 1; j < to && j - from < 7; j++) {
    const title = titleLength(reading, j)
    // "Travis County [District Attorney]"
    if (title > 1 && partsOf(tokens[j]!.lower) & part.placeHead && titleLength(reading, j + 1) > 1) head = j
    if (title > 1 || (title > 0 && officeNouns.has(tokens[j]!.lower) && !isWithinPerson(tokens, j))) break
    if (partsOf(tokens[j]!.lower) & part.placeHead) head = j
  }
  if (head < 0) return null
  const { lower } = tokens[head]!
  const givenFirst = (partsOf(tokens[from]!.lower) & (part.given | part.doubtfulGiven)) !== 0
  const at = /^(?:in|at|on|near|along|off|to|from|of|the|inside|outside)$/.test(tokens[from - 1]?.lower ?? '')
  if (surnameHeads.has(lower) && partsOf(tokens[head - 1]!.lower) & part.given && head > from + 1) return null
  if (capitals[head]! < capital.likely && capitals[from]! < capital.likely) return null
  if (givenFirst && head === from + 1 && surnameHeads.has(lower) && !at) return null
  const candidate = candidateOf(from, head + 1, 'location', 'names/place-head')
  candidate.location = 7
  return candidate
}

const region = (from: number, to: number): Candidate => {
  const candidate = candidateOf(from, to, 'location', 'names/place')
  candidate.location = 8
  return candidate
}

/** "Burlington, Vt.", "Boise, ID", "D-Mass.": the abbreviation of a region after a town or a party. */
export const regionAbbreviationAt = ({ tokens, capitals, end }: Reading, i: number, to: number): Candidate | null => {
  const next = tokens[i + 2]
  if (
    /^(?:D|R|I|L|DFL|Dem|Rep)$/.test(tokens[i]!.text) &&
    tokens[i + 1]?.text === '-' &&
    next !== undefined &&
    i + 2 < end
  ) {
    const length = regionAbbreviations.has(next.text) ? 1 : longestPlaceName(tokens, i + 2)
    return length > 0 && !tokens[i + 1]!.spaced ? region(i + 2, i + 2 + length) : null
  }
  const { text } = tokens[i]!
  if (!regionAbbreviations.has(text) || i < 2) return null
  const before = tokens[i - 1]!.text
  if (before === ',' && capitals[i - 2]! > capital.none && (i + 1 >= to || text.endsWith('.'))) return region(i, i + 1)
  return null
}

export const parsePlace = (reading: Reading, i: number, to: number, length: number): Part | null => {
  const { tokens, capitals } = reading
  const end = Math.min(i + length, reading.end)
  const name = textOf(reading, i, end)
  const place = placesNamed(name)[0]
  if (place === undefined) return null
  const bits = partsOf(tokens[i]!.lower)
  const next = end < to ? partsOf(tokens[end]!.lower) : 0
  const isWord =
    length === 1 && (bits & (part.common | part.other)) !== 0 && tokens[i]!.shape !== 'upper' && prominence(place) < 5
  // "Jordan Peele", "Paris Hilton": a name goes on
  const isHeadlineWord = end < to && capitals[end]! < capital.likely && (next & part.common) !== 0
  const goesOn =
    end < to &&
    !isHeadlineWord &&
    tokens[end]!.shape !== 'other' &&
    continuesPerson(reading, end, to) &&
    titleLength(reading, end) === 0
  if (
    length === 1 &&
    goesOn &&
    (bits & (part.given | part.doubtfulGiven) || next & part.surname || isInitial(tokens[end]!)) &&
    !(next & part.common && !(next & part.surname))
  )
    return take(person(reading, i, to, 'names/person-given', 6))
  const candidate = candidateOf(i, end, null, 'names/place')
  candidate.location = isWord ? Math.min(2, prominence(place)) : prominence(place) + (length > 1 ? 2 : 0)
  if (bits & (part.given | part.surname) && length === 1)
    candidate.person = bits & part.surname && candidate.location <= 2.5 && !isWord ? 2.6 : 2
  if (length > 1 && candidate.location >= 4) candidate.kind = 'location'
  // "Toyota City" aside, an unknown capital right after a small town makes neither a place nor a person sure
  if (goesOn && candidate.location < 6 && length === 1) return null
  return take(candidate)
}

export const atPlace = ({ tokens }: Reading, i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? ''
  return (
    /^(?:in|at|on|near|along|outside|inside)$/.test(before) ||
    (before === 'the' && /^(?:in|at|on|near|along|outside|inside|to|from)$/.test(tokens[i - 2]?.lower ?? ''))
  )
}
