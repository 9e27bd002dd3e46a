import { nounLemma } from '../../../document/tag/lemmas.js'
import { around } from '../../../grammar/pattern/around.js'
import { isSharedName } from '../../../lexicon/bodies/shared.js'
import { coordinators } from '../../../lexicon/function-words.js'
import { isAcronymOfPlace } from '../../../lexicon/gazetteer/index.js'
import { honorifics, titleAbbreviations } from '../../../lexicon/people/offices.js'
import { organizationHead, teamNicknames } from '../../../lexicon/people/organizations.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { keepersOfLand, streetNouns } from '../../../lexicon/places/place-nouns.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import { type Candidate, candidateBy } from '../candidate.js'
import { trustPattern } from '../evidence/before.js'
import { kindsWithProducts, seatMark } from '../lexicon/bodies.js'
import { directTitles, prepositionsOfAreas, royalTitles, titlesAsPlaces, titlesOfPlaces } from '../lexicon/names.js'
import { personNouns, surnameHeads, wordsOfTrust } from '../lexicon/nouns-and-verbs.js'
import { capital } from '../spans/capitals.js'
import { contextClasses } from '../vocabulary.js'
import { isInitial, part, partsOf } from '../words.js'
import {
  acceptsBody,
  bodyByHead,
  bodyByMembers,
  bodyByOfficer,
  bodyByOpener,
  companyBySuffix,
} from './by-hand/bodies.js'
import {
  type PersonRow,
  parseTitle,
  personAfterAddress,
  personAfterDoubtfulAddress,
  personAfterTitle,
  personBy,
  personOpenedAt,
  personOrTown,
  personSharingSurname,
} from './by-hand/people.js'
import {
  courtDistrictAt,
  featureAt,
  isDivision,
  isPlaced,
  isProminent,
  isStreetThere,
  isSurePlace,
  parsePlace,
  partOfTownAt,
  placeByHead,
  regionAbbreviationAt,
} from './by-hand/places.js'
import { nationality, parseUnknown, unlikely } from './by-hand/unknown.js'
import { parseClasses } from './classes.js'
import { settleDoubtfulHead } from './facilities.js'
import { rowFinder } from './finder.js'
import { knownBodyAt } from './known-bodies.js'
import {
  isAddress,
  isName,
  isOfCourt,
  isPersonal,
  type Part,
  placeLengthAt,
  type Reading,
  skip,
  standsLast,
  take,
  titleLength,
} from './reading.js'
import { bodyPatternRows } from './rows/bodies.js'
import { eventRows } from './rows/own-words.js'
import { personOpenerRows } from './rows/people.js'

/** A place in a span, and what is known of the words from there. */
interface Position {
  readonly reading: Reading
  readonly i: number
  /** the end of the span */
  readonly to: number
  /** what the word can be: see `partsOf` */
  readonly bits: number
  /** tokens of a title that begins here */
  readonly titled: number
  /** tokens of the longest place name that begins here */
  readonly placeLength: number
  /** the rule by which a person's name seems to begin here */
  readonly person: PersonRow | null
  /** a well-known body whose name begins here */
  readonly known: Candidate | null
}

/** Titles that nobody puts into the name of a place. */
const isDirectTitle = (lower: string): boolean => titleAbbreviations.has(lower) || directTitles.has(lower)

/** "Shah Alam" is a town, though a shah is a title; so is "King's Lynn". */
const isPlaceBeforeTitle = ({ reading, i, titled, placeLength }: Position): boolean => {
  const { text, lower } = reading.tokens[i]!
  if (titled === 1 && titlesAsPlaces.has(text) && !isName(reading, i + 1)) return true
  if (titled === 0 || placeLength < 2 || placeLength < titled) return false
  return !royalTitles.has(lower) || isPossessive(reading.tokens[i + 1]!)
}

/** "Sultan Mizan Stadium": a title inside the name of a place that ends the span. */
const placeNamedForHolder = ({ reading, i, to, titled }: Position): Candidate | null => {
  const { lower } = reading.tokens[i]!
  if ((titled === 0 && !isAddress(lower)) || isDirectTitle(lower) || isOfCourt(reading, i + 1)) return null
  const place = placeByHead(reading, i, to)
  if (place === null || place.to !== to) return null
  const last = reading.tokens[to - 1]!.lower
  if (!surnameHeads.has(last)) return place
  // "Queen Astrid Park", "on Sultan Qaboos Street", but "General Kim Park"
  const isNamed = titlesOfPlaces.has(lower) || isPlaced(reading, i) || isStreetThere(reading, place)
  return to - i > 2 && isNamed && organizationHead(last) === null ? place : null
}

/** "West Bank": the gazetteer knows the whole as a place of note. */
const isProminentPlace = ({ reading, i, placeLength }: Position, { form, to }: Candidate): boolean =>
  form === 'head' && placeLength === to - i && isProminent(reading, i, to, 5)

/** Whether a name of more than two words ends in a head that is no surname: no person's name then. */
const isLong = ({ reading: { tokens }, i }: Position, { to }: Candidate): boolean =>
  to - i > 2 && (!surnameHeads.has(tokens[to - 1]!.lower) || keepersOfLand.has(tokens[to - 2]!.lower))

/** A body by its head, or what a later head makes of it: "Financial Management Regulations", "Raipur Police Station". */
const parseBody = (position: Position): Part | null => {
  const { reading, i, to, titled, person, known } = position
  const body = bodyByHead(reading, i, to)
  if (body === null || isProminentPlace(position, body)) return null
  const event = eventFrom(reading, i, to)
  if (event !== null && event.to > body.to && titled === 0) return take(event)
  // "Konrad Adenauer Foundation": a person's name inside that of a body
  const isBody = person === null || (isLong(position, body) && body.kind !== null)
  if (!isBody || !acceptsBody(reading, body, titled, known)) return null
  const place = body.form === 'head' ? placeByHead(reading, i, to) : null
  return take(place !== null && place.to > body.to ? place : settleDoubtfulHead(reading, body))
}

const events = rowFinder<(typeof eventRows)[number]>(eventRows, parseClasses, 2)

/** "World Cup", "Nobel Peace Prize", "Brazil Grand Prix": the whole names an event, a law, a work. */
const eventFrom = ({ document }: Reading, i: number, to: number): Candidate | null => {
  const found = events(document, i, to)
  return found === null ? null : candidateBy(found.row, i, found.match.to)
}

/** What a head word makes of the span: a place by its head, unless a person's name stands there. */
const parsePlaceHead = (position: Position): Part | null => {
  const { reading, i, to, person, placeLength } = position
  const feature = featureAt(reading, i, placeLength)
  if (feature !== null) return take(feature)
  const place = placeByHead(reading, i, to)
  const court = place !== null && place.to - i === 2 ? courtDistrictAt(reading, i) : null
  if (court !== null) return take(court)
  // "Democratic Republic of Congo": the gazetteer knows a longer name
  if (place === null || placeLength > place.to - i) return null
  // "Travis County District Attorney X": a first name opens the name of a county
  const isPlace =
    person === null ||
    isLong(position, place) ||
    isDivision(reading, place) ||
    isPlaced(reading, i) ||
    isStreetThere(reading, place) ||
    isSurePlace(reading, place)
  if (!isPlace) return null
  return isNamedAfter(position, place) ? parseUnknown(reading, i, to) : take(place)
}

/** "Emerald City Players", "Cedar Ridge Apartments": the plural that ends the span is named after a place, which it is not. */
const isNamedAfter = ({ reading, to }: Position, place: Candidate): boolean => {
  const { tokens, capitals } = reading
  const { lower } = tokens[to - 1]!
  const bits = partsOf(lower)
  return (
    place.to === to - 1 &&
    capitals[to - 1] === capital.sure &&
    nounLemma(lower) !== lower &&
    (bits & part.common) !== 0 &&
    !isPersonal(bits) &&
    !isDivision(reading, place) &&
    titleLength(reading, to - 1) === 0
  )
}

/** "Iranian", "South Korean": tokens of a nationality, or 0. */
const demonymLength = ({ tokens }: Reading, i: number, to: number): number => {
  if (i + 1 < to && countryOfDemonym(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`) !== null) return 2
  const bits = partsOf(tokens[i]!.lower)
  return bits & part.demonym && !(bits & part.given) ? 1 : 0
}

/** A nationality is no name, but "the Indians" are a team where the article has its full name. */
const parseDemonym = ({ reading, i, to, bits, placeLength }: Position): Part | null => {
  const length = demonymLength(reading, i, to)
  // "Saudi Arabia", "British Columbia"
  if (length > 0 && placeLength > length && i + placeLength <= to) return null
  const isNickname = teamNicknames.has(reading.tokens[i]!.lower)
  // "French sold honey": an article may have a Nora Welsh
  if (length === 1 && !isNickname && standsLast(reading, i)) return take(nationality(i))
  if (length === 0 && !(bits & part.other && isNickname)) return null
  return isNickname ? take(unlikely(i)) : skip(i + length)
}

/** "faith in Jeremy Hale", "found an ally in her": what is in a person. */
const isTrusted = around(trustPattern, { personNoun: personNouns, trustWord: wordsOfTrust })

/** "the Kelly Ridge area": a place, whatever person's name the words could be. */
const isBeforeKind = around('the # {kindOfPlace}', contextClasses)

const parsePerson = ({ reading, i, to }: Position, row: PersonRow): Part => {
  const { tokens } = reading
  const person = personBy(row, reading, i, to)
  // "in Tel Verrin": a town may begin like a person
  const last = partsOf(tokens[person.to - 1]!.lower)
  const isTown =
    isBeforeKind(reading.document, person, { from: 0, to: reading.end }) ||
    (prepositionsOfAreas.has(tokens[i - 1]?.lower ?? '') &&
      !(last & (part.surname | part.given)) &&
      !isInitial(tokens[i]!) &&
      !isTrusted(reading.document, { from: i, to: i + 1 }, { from: 0, to: reading.end }))
  return take(isTown ? candidateBy(personOrTown, i, person.to) : person)
}

/** Titles and forms of address, with the person after them. */
const parseAddress = (position: Position): Part | null => {
  const { reading, i, to, bits, titled } = position
  if (titled > 0 && !isPlaceBeforeTitle(position)) return parseTitle(reading, i, to, titled)
  const { lower, text } = reading.tokens[i]!
  // "Dr. said": an address is no name
  if (i + 1 >= to && isAddress(lower) && text.endsWith('.')) return skip(i + 1)
  const addressed = personAfterDoubtfulAddress(reading, i, to)
  if (addressed !== null) return addressed
  // "Sri Lanka" is no Mr Lanka, nor is "Sri Lankan"
  if (!isAddress(lower) || i + 1 >= to || position.placeLength > 1 || demonymLength(reading, i, to) > 1) return null
  if (isOfCourt(reading, i + 1)) return null
  return bits & part.given && !text.endsWith('.') && !honorifics.has(lower)
    ? null
    : personAfterAddress(reading, i + 1, to)
}

/** Whether a word can be a person's surname or second given name. */
const isNameOfPerson = ({ tokens }: Reading, at: number): boolean => {
  const { lower } = tokens[at]!
  return isPersonal(partsOf(lower)) || surnameHeads.has(lower)
}

/** A place of several words, but for those that begin like a person and are little known. */
const parseLongPlace = ({ reading, i, to, bits, placeLength, person }: Position): Part | null => {
  if (placeLength < 2) return null
  const isPerson = person !== null && (bits & part.given) !== 0
  // "Ann Arbor": nobody has such a surname
  const least = isNameOfPerson(reading, i + placeLength - 1) ? 5 : 2.5
  return isPerson && !isProminent(reading, i, i + placeLength, least) ? null : parsePlace(reading, i, to, placeLength)
}

/** "MOL" is no village of that name: letters among words that are not in capitals. */
const areLetters = (reading: Reading, i: number): boolean => {
  const { tokens } = reading
  const { text, shape } = tokens[i]!
  if (shape !== 'upper' || text.length > mostLetters || isAcronymOfPlace(text)) return false
  if (tokens[i - 1]?.shape === 'upper' || tokens[i + 1]?.shape === 'upper') return false
  return tokens[i + 1]?.shape === 'lower' && !isProminent(reading, i, i + 1, 5)
}
const mostLetters = 4

/** People, places and what is not known, where no title and no head word tells. */
const parseName = (position: Position): Part => {
  const { reading, i, to, bits, placeLength, person } = position
  const { tokens, capitals } = reading
  const longPlace = parseLongPlace(position)
  if (longPlace !== null) return longPlace
  const sharing = i + 1 === to ? personSharingSurname(reading, i) : null
  if (sharing !== null) return take(sharing)
  if (person !== null) return parsePerson(position, person)
  const { text, shape } = tokens[i]!
  const isUpperPlace = placeLength > 0 && shape === 'upper' && (text.length > longestCode || isAcronymOfPlace(text))
  if (bits & part.other && !isPersonal(bits) && !isUpperPlace) return skip(i + 1)
  const isWeak = capitals[i] === capital.doubtful && (bits & part.common) !== 0
  const place = placeLength === 1 && !areLetters(reading, i) ? parsePlace(reading, i, to, placeLength) : null
  if (place !== null) {
    if (isWeak && place.candidate !== null) place.candidate.doubtful = true
    return place
  }
  return isWeak && i + 1 < to ? take(unlikely(i)) : parseUnknown(reading, i, to)
}

/** "EST." is no town "Est" */
const longestCode = 5

/** "Striker Jamie Colter": what somebody is, at the start of a sentence, before the name. */
const isCallingFirst = ({ tokens, capitals }: Reading, i: number, to: number): boolean =>
  capitals[i]! < capital.sure &&
  i + 2 < to &&
  personNouns.has(tokens[i]!.lower) &&
  !isPersonal(partsOf(tokens[i]!.lower)) &&
  capitals[i + 1] === capital.sure

const patterns = rowFinder<(typeof bodyPatternRows)[number]>(bodyPatternRows, parseClasses, 2)

/** A well-known body, but not where its one word is a given name that an unknown word follows: "Chelsea Ebelquist". */
const wholeBody = (position: Position): Candidate | null => {
  const { reading, i, to, bits, person, known, placeLength } = position
  // "Dell Rapids": the gazetteer knows a longer name
  if (known !== null && placeLength > known.to - known.from) return null
  if (known === null || known.to > i + 1 || i + 1 >= to) return known
  const next = partsOf(reading.tokens[i + 1]!.lower)
  if (person === null) return isCalledFirst(reading, i) && !(next & (part.common | part.bodyHead)) ? null : known
  return bits & (part.given | part.doubtfulGiven) && !(next & part.common) ? null : known
}

/** "striker [Sony] Baptiste": what somebody is stands before the name. */
const isCalledFirst = ({ tokens, capitals }: Reading, i: number): boolean =>
  personNouns.has(tokens[i - 1]?.lower ?? '') && capitals[i + 1] === capital.sure

/** A well-known body, or an event that is named for one: "FIFA World Cup". */
const wholeName = (position: Position): Candidate | null => {
  const { reading, i, to } = position
  const body = wholeBody(position)
  // "Golden State Freeway": a road that is named for a body
  if (body !== null && body.to < to && streetNouns.has(reading.tokens[to - 1]!.lower)) return null
  const event = eventFrom(reading, i, to)
  const isNamedFor = body === null || (event !== null && event.to > body.to && !kindsWithProducts.has(body.bodyKind!))
  return isNamedFor ? event : body
}

const [nicknameInside] = personOpenerRows

/** What patterns find at `i`: teams, storms, ships. */
const byPattern = ({ document }: Reading, i: number, to: number): Candidate | null => {
  const found = patterns(document, i, to)
  if (found === null) return null
  const body = candidateBy(found.row, i, found.match.to)
  // "Food & Drug Administration" is no company
  const last = organizationHead(document.tokens[body.to - 1]!.lower)
  if (body.bodyKind === 'company' && last !== null) body.bodyKind = last
  return body
}

/** "Communist Party of Cuba": a name that several countries have goes on with the place. */
const isNamedOn = ({ document, tokens }: Reading, { from, to }: Candidate): boolean =>
  tokens[to]?.lower === seatMark &&
  placeLengthAt(document, to + 1) > 0 &&
  isSharedName(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )

/** What lists and patterns settle before anything else. */
const settledAt = (reading: Reading, i: number, to: number, known: Candidate | null): Candidate | null =>
  regionAbbreviationAt(reading, i, to) ??
  (known !== null && known.to - known.from > 1 && known.to >= to && !isNamedOn(reading, known) ? known : null) ??
  partOfTownAt(reading, i) ??
  bodyByOfficer(reading, i, to) ??
  bodyByMembers(reading, i, to) ??
  byPattern(reading, i, to) ??
  companyBySuffix(reading, i, to)

const parseAt = (reading: Reading, i: number, to: number): Part => {
  const { tokens } = reading
  const { shape, text } = tokens[i]!
  if (shape === 'other' || coordinators.has(text) || isPossessive(tokens[i]!)) return skip(i + 1)
  const known = knownBodyAt(reading, i)
  if (isCallingFirst(reading, i, to)) return skip(i + 1)
  const settled = settledAt(reading, i, to, known)
  if (settled !== null) return take(settled)
  const position: Position = {
    reading,
    i,
    to,
    bits: partsOf(tokens[i]!.lower),
    titled: titleLength(reading, i),
    placeLength: placeLengthAt(reading.document, i),
    person: personOpenedAt(reading, i, to),
    known,
  }
  const body = placeNamedForHolder(position) ?? bodyByOpener(reading, i, to)
  if (body !== null) return take(body)
  if (position.person === nicknameInside) return take(personBy(nicknameInside, reading, i, to))
  const byWords = parseBody(position) ?? parseAddress(position)
  if (byWords !== null) return byWords
  const whole = wholeName(position)
  if (whole !== null) return take(whole)
  return parsePlaceHead(position) ?? parseDemonym(position) ?? parseName(position)
}

/**
 * Splits a span of capitals into the names, titles and nationalities that it is made of. `titled` tells that a title leads into it;
 * `next` is where the parse ended, which a title or a body's name may carry beyond the span.
 */
export const parseSpan = (
  reading: Reading,
  from: number,
  to: number,
  titled: boolean,
): { readonly candidates: Candidate[]; readonly next: number } => {
  const candidates: Candidate[] = []
  let i = from
  while (i < to) {
    const { candidate, next } = titled && i === from ? personAfterTitle(reading, i, to) : parseAt(reading, i, to)
    if (candidate !== null) candidates.push(candidate)
    i = Math.max(next, i + 1)
  }
  return { candidates, next: i }
}
