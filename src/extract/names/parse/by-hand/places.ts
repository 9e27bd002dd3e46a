import type { TokenRange } from '../../../../document/span.js'
import { around } from '../../../../grammar/pattern/around.js'
import { officeNounOf } from '../../../../grammar/titles.js'
import { isAcronymOfPlace, placesNamed } from '../../../../lexicon/gazetteer/index.js'
import { countryOfLeader } from '../../../../lexicon/people/leaders.js'
import { officeNouns } from '../../../../lexicon/people/offices.js'
import { placedHeads } from '../../../../lexicon/people/organizations.js'
import { standIns } from '../../../../lexicon/people/stand-ins.js'
import {
  addressStreets,
  compassWords,
  keepersOfLand,
  shortStreets,
  streetNouns,
} from '../../../../lexicon/places/place-nouns.js'
import { regionAbbreviations, regionOpeners } from '../../../../lexicon/places/regions.js'
import { type Candidate, candidateBy } from '../../candidate.js'
import { weightsInWords } from '../../evidence/evidence.js'
import {
  divisionHeads,
  headsOfOffices,
  partsOfStreets,
  partyLetters,
  prepositionsOfArticle,
  prepositionsOfPlaces,
  prepositionsOfStanding,
  prepositionsOfStreets,
  titlesAsSurnames,
  titlesOfPlaces,
} from '../../lexicon/names.js'
import { surnameHeads } from '../../lexicon/nouns-and-verbs.js'
import { capital } from '../../spans/capitals.js'
import { isAcronym, isInitial, part, partsOf } from '../../words.js'
import { parseClasses } from '../classes.js'
import { rowFinder } from '../finder.js'
import { type GazetteerRule, gazetteerRowOf, prominence } from '../gazetteer.js'
import { continuesPerson, type Part, type Reading, take, textOf, titleLength } from '../reading.js'
import type { FindRow } from '../rows/find-row.js'
import {
  courtRows,
  featureRows,
  type PersonalPlaceRow,
  partOfTownRows,
  personalPlaceRows,
  placeOpenerRows,
  placeRows,
  regionRows,
} from '../rows/places.js'
import { personBy, placeNameFirst } from './people.js'

const [placeHead] = placeRows

/** "Martin Luther King Jr. Memorial": an office noun that is a surname there. */
const isWithinPerson = (tokens: Reading['tokens'], j: number): boolean =>
  titlesAsSurnames.has(tokens[j]!.lower) && (partsOf(tokens[j - 1]!.lower) & (part.given | part.surname)) !== 0

const isPlaceHead = (tokens: Reading['tokens'], j: number): boolean =>
  (partsOf(tokens[j]!.lower) & part.placeHead) !== 0

/** "Linden Pkwy" of "12 Linden Pkwy": a street after its number. */
const isAddressed = ({ tokens }: Reading, from: number): boolean => tokens[from - 1]?.shape === 'digits'

/** "Tolema Refugee Camp": not all that stands before the head is a common word. */
const hasOwnName = ({ tokens }: Reading, from: number, head: number): boolean => {
  for (let k = from; k < head; k++)
    if (!(partsOf(tokens[k]!.lower) & part.common) || isPlaceHead(tokens, k)) return true
  return false
}

/** A head that ends a name only where it stands: "at Tolema Refugee [Camp]", "12 Linden [Pkwy]". */
const isHeadThere = (reading: Reading, from: number, j: number): boolean => {
  const { lower, shape } = reading.tokens[j]!
  if (shortStreets.has(lower) && shape === 'capitalized') return isAddressed(reading, from)
  return placedHeads.has(lower) && isPlaced(reading, from) && hasOwnName(reading, from, j)
}

/** How far the head of a place may stand from the first word: marks inside the name ("Jamia-e-Ebelby") lengthen it by some. */
const mostWordsBeforeHead = 7
const mostMarksInside = 3

/** The last head of a place in the span after `from`, before a title; -1 where there is none. */
const headOfPlace = (reading: Reading, from: number, to: number): number => {
  const { tokens } = reading
  let head = -1
  let marks = 0
  for (let j = from + 1; j < to && j - from < mostWordsBeforeHead + marks; j++) {
    if (tokens[j]!.shape === 'other' && marks < mostMarksInside) marks++
    const title = titleLength(reading, j)
    // "Travis County [District Attorney]", "Queen Astrid Hospital [director]"
    const isBeforeTitle = titleLength(reading, j + 1) > 1 || tokens[j + 1]?.shape === 'lower'
    if (title > 1 && isPlaceHead(tokens, j) && isBeforeTitle) head = j
    if (title > 1 || (title > 0 && officeNouns.has(tokens[j]!.lower) && !isWithinPerson(tokens, j))) break
    if (isPlaceHead(tokens, j) || isHeadThere(reading, from, j)) head = j
  }
  return head
}

/** "from Lois Street", "West Tyler Street": a street by what stands before its name, or opens it. */
export const isStreetThere = ({ document, tokens, end }: Reading, { from, to }: TokenRange): boolean => {
  const { lower } = tokens[to - 1]!
  if (!streetNouns.has(lower)) return false
  return (
    prepositionsOfStreets.has(tokens[from - 1]?.lower ?? '') ||
    (to - from > 2 && compassWords.has(tokens[from]!.lower)) ||
    isAfterPartOfStreet(document, { from, to: from + 1 }, { from: 0, to: end })
  )
}

const isAfterPartOfStreet = around('{partOfStreet} of #', { partOfStreet: partsOfStreets })

/** "Juantissa Hill", "Ada Lake": a head of places that is a surname after a given name. */
const isSurname = (reading: Reading, from: number, head: number): boolean => {
  const { tokens } = reading
  if (!surnameHeads.has(tokens[head]!.lower) || keepersOfLand.has(tokens[head - 1]!.lower)) return false
  if (titlesOfPlaces.has(tokens[from]!.lower) || isStreetThere(reading, { from, to: head + 1 })) return false
  if (head > from + 1) return (partsOf(tokens[head - 1]!.lower) & part.given) !== 0
  const isGiven = (partsOf(tokens[from]!.lower) & (part.given | part.doubtfulGiven)) !== 0
  return isGiven && !prepositionsOfPlaces.has(tokens[from - 1]?.lower ?? '')
}

/** "Madison [Circuit] Judge Ann Lake": the head belongs to the office. */
const isOfOffice = (reading: Reading, head: number): boolean =>
  headsOfOffices.has(reading.tokens[head]!.lower) && head + 1 < reading.end && titleLength(reading, head + 1) > 0

/** "Foreign Ministers [Summit]": a meeting of officers, no top of a mountain. */
const isMeetingOf = (tokens: Reading['tokens'], from: number, head: number): boolean => {
  if (!(partsOf(tokens[head]!.lower) & part.otherHead)) return false
  for (let at = from; at < head; at++) {
    const { lower } = tokens[at]!
    if (!officeNouns.has(lower) && officeNounOf(lower) !== null) return true
  }
  return false
}

const opener = rowFinder<(typeof placeOpenerRows)[number]>(placeOpenerRows, parseClasses, 2)

/** The facility or natural place whose head stands in the span: "Wrigley Field", "Lake Victoria". */
export const placeByHead = (reading: Reading, from: number, to: number): Candidate | null => {
  const { document, capitals } = reading
  const opened = opener(document, from, to)
  if (opened !== null) return candidateBy(opened.row, from, opened.match.to)
  if (standIns.has(document.tokens[from]!.lower)) return null
  const head = headOfPlace(reading, from, to)
  if (head < 0 || isOfOffice(reading, head) || isSurname(reading, from, head)) return null
  if (isMeetingOf(document.tokens, from, head)) return null
  const isDoubtful = capitals[head]! < capital.likely && capitals[from]! < capital.likely
  if (isDoubtful && document.sentences[document.tokens[from]!.sentence]!.section !== 'dateline') return null
  return candidateBy(placeHead, from, head + 1)
}

const partOfTown = rowFinder<(typeof partOfTownRows)[number]>(partOfTownRows, parseClasses, 3)

/** "the South End of Boston": a part of a town by where it lies. */
export const partOfTownAt = ({ document, end }: Reading, i: number): Candidate | null => {
  const found = partOfTown(document, i, end)
  const span = found?.match.captures.span
  return found === null || span === undefined ? null : candidateBy(found.row, span.from, span.to)
}

const feature = rowFinder<(typeof featureRows)[number]>(featureRows, parseClasses, 3)

/** "Bay of the Nine Bells": a natural place whose name goes on after "of", unless the gazetteer has a longer one. */
export const featureAt = ({ document, end }: Reading, i: number, placeLength: number): Candidate | null => {
  const found = feature(document, i, end)
  return found === null || placeLength > found.match.to - i ? null : candidateBy(found.row, i, found.match.to)
}

/** Whether a street follows its number or a place opens with its kind, whatever person's name the words could be. */
export const isSurePlace = (reading: Reading, { from, to, rule }: Candidate): boolean => {
  const last = reading.tokens[to - 1]!.lower
  return placeOpenerRows.some(({ name }) => name === rule)
    ? !(partsOf(reading.tokens[from]!.lower) & part.given)
    : (isAddressed(reading, from) && (shortStreets.has(last) || streetNouns.has(last))) || isStreetOnly(last)
}

/** "Ruth Drive", "Lois Avenue": nobody has such a surname. */
const isStreetOnly = (lower: string): boolean => addressStreets.has(lower) && !surnameHeads.has(lower)

const region = rowFinder<(typeof regionRows)[number]>(regionRows, parseClasses)

/** "Burlington, Vt.", "Boise, ID", "D-Mass.": the abbreviation of a region after a town or a party. */
export const regionAbbreviationAt = ({ document, end }: Reading, i: number, to: number): Candidate | null => {
  const { text } = document.tokens[i]!
  const isRegion = regionAbbreviations.has(text) || regionAbbreviations.has(`${text}.`)
  if (!isRegion && !partyLetters.has(text) && !regionOpeners.has(text)) return null
  const found = region(document, i, to) ?? region(document, i, end)
  if (found === null) return null
  const span = found.match.captures.span ?? found.match
  return candidateBy(found.row, span.from, span.to)
}

const court = rowFinder<(typeof courtRows)[number]>(courtRows, parseClasses)

/** "the Eastern District of Virginia": where a court judges. */
export const courtDistrictAt = ({ document, end }: Reading, i: number): Candidate | null => {
  const found = court(document, i, end)
  return found === null ? null : candidateBy(found.row, i, i + 2)
}

/** "Travis County": the head tells a division of a country. */
export const isDivision = ({ tokens }: Reading, { to }: Candidate): boolean => divisionHeads.has(tokens[to - 1]!.lower)

/** What the gazetteer finds; how much it says is set by who asks. */
const knownPlace = (name: GazetteerRule, from: number, to: number): Candidate =>
  candidateBy({ name, kind: null, examples: [] } satisfies FindRow & { name: GazetteerRule }, from, to)

/** Whether a name goes on after that of a place: "Jordan Peele", "Paris Hilton". */
const goesOnAfter = (reading: Reading, end: number, to: number): boolean => {
  const { tokens, capitals } = reading
  if (end >= to || tokens[end]!.shape === 'other') return false
  const isHeadlineWord = capitals[end]! < capital.likely && (partsOf(tokens[end]!.lower) & part.common) !== 0
  return !isHeadlineWord && continuesPerson(reading, end, to) && titleLength(reading, end) === 0
}

/** Whether the name of a place is the first of a person's, by the word after it. */
const isPersonFirst = ({ tokens }: Reading, i: number, end: number): boolean => {
  const next = partsOf(tokens[end]!.lower)
  if (next & part.common && !(next & part.surname)) return false
  const isGiven = (partsOf(tokens[i]!.lower) & (part.given | part.doubtfulGiven)) !== 0
  return isGiven || (next & part.surname) !== 0 || isInitial(tokens[end]!)
}

/** Lets a single word count for a person, too, that is a given name or a surname besides. */
const weighPerson = ({ document }: Reading, place: Candidate, bits: number, isWord: boolean): void => {
  if (!(bits & (part.given | part.surname))) return
  const isSurnameOnly = (bits & part.surname) !== 0 && !isWord
  const leads = countryOfLeader(document.tokens[place.from]!.lower) !== null
  const row = (personalPlaceRows as readonly (PersonalPlaceRow & (typeof personalPlaceRows)[number])[]).find(
    ({ isSurname, isLeader, most = Number.POSITIVE_INFINITY }) =>
      (isSurname !== true || isSurnameOnly) && (isLeader !== true || leads) && place.location <= most,
  )!
  place.person = row.person
  place.ownRules = { person: row.name }
  const { from, to } = place
  document.trace?.push({ kind: 'names', verdict: 'weighed', rule: row.name, from, to, why: weightsInWords(row) })
}

/** "A SWAT team": letters in capitals inside a sentence that only look like the name of a place. */
const isOtherAcronym = ({ document, tokens }: Reading, i: number): boolean => {
  const token = tokens[i]!
  if (!isAcronym(token) || token.text.length > longestAcronym || isAcronymOfPlace(token.text)) return false
  const { from, casing, section } = document.sentences[token.sentence]!
  return (
    i > from &&
    casing === 'sentence' &&
    section === 'body' &&
    tokens[i + 1]?.shape !== 'upper' &&
    tokens[i - 1]!.shape !== 'upper'
  )
}
const longestAcronym = 5

/** A place that the gazetteer knows, or a person who has its name first. */
export const parsePlace = (reading: Reading, i: number, to: number, length: number): Part | null => {
  const { tokens } = reading
  const end = Math.min(i + length, reading.end)
  const place = placesNamed(textOf(reading, i, end))[0]
  if (place === undefined || (length === 1 && isOtherAcronym(reading, i))) return null
  const { name, prominence: known } = gazetteerRowOf(place)
  const candidate = knownPlace(name, i, end)
  if (length > 1) {
    candidate.location = known + 2
    if (candidate.location >= 4) candidate.kind = 'location'
    return take(candidate)
  }
  const goesOn = goesOnAfter(reading, end, to)
  if (goesOn && isPersonFirst(reading, i, end)) return take(personBy(placeNameFirst, reading, i, to))
  const bits = partsOf(tokens[i]!.lower)
  const isWord = (bits & (part.common | part.other)) !== 0 && tokens[i]!.shape !== 'upper' && known < 5
  candidate.location = isWord ? Math.min(2, known) : known
  weighPerson(reading, candidate, bits, isWord)
  // "Toyota City" aside, an unknown capital right after a small town makes neither a place nor a person sure
  return goesOn && candidate.location < 6 ? null : take(candidate)
}

const isAfterPlacePreposition = around('({standingPreposition}|{articlePreposition} the) #', {
  articlePreposition: prepositionsOfArticle,
  standingPreposition: prepositionsOfStanding,
})

/** Whether a preposition of standing somewhere stands before. */
export const isPlaced = ({ document, end }: Reading, i: number): boolean =>
  isAfterPlacePreposition(document, { from: i, to: i }, { from: 0, to: end })

/** Whether the gazetteer knows a name as that of a place of note. */
export const isProminent = (reading: Reading, from: number, to: number, least: number): boolean =>
  prominence(placesNamed(textOf(reading, from, to))[0]) >= least
