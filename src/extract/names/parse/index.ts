import { countryOfDemonym } from '../../../lexicon/countries.js'
import { longestPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { honorifics, officeNouns, titleAbbreviations } from '../../../lexicon/offices.js'
import { teamNicknames } from '../../../lexicon/organizations.js'
import { type Candidate, candidateOf } from '../candidate.js'
import { personNouns, surnameHeads } from '../lexicon.js'
import { prominence } from '../prominence.js'
import { capital } from '../spans/capitals.js'
import { part, partsOf } from '../words.js'
import { acceptsBody, bodyByHead, bodyByOpener, companyBySuffix, settleDoubtfulHead } from './bodies.js'
import { knownBodyAt, teamAt } from './known-bodies.js'
import { opensPerson, parsePersonAfter, parseTitle, person } from './people.js'
import { atPlace, parsePlace, placeByHead, regionAbbreviationAt } from './places.js'
import { isAddress, isName, isPersonal, type Part, type Reading, skip, take, textOf, titleLength } from './reading.js'
import { parseUnknown } from './unknown.js'

/** What the parse of a span looks at, once for each step. */
interface Step {
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
  /** whether a person's name seems to begin here */
  readonly personFirst: boolean
  /** a well-known body whose name begins here */
  readonly known: Candidate | null
}

/** Titles that places are named with: "Prince George" is a prince before he is a town. */
const royal = /^(?:king|queen|prince|princess|lord|lady|general|captain|sir|saint)$/
/** Titles that nobody puts into the name of a place. */
const isDirectTitle = (lower: string): boolean =>
  titleAbbreviations.has(lower) || /^(?:minister|secretary|director|chairman|spokesman|ceo|mr\.?|mrs\.?)$/.test(lower)

/** "Shah Alam" is a town, though a shah is a title; so is "King's Lynn". */
const isPlaceBeforeTitle = ({ reading, i, titled, placeLength }: Step): boolean =>
  (titled > 0 &&
    placeLength > 1 &&
    placeLength >= titled &&
    (!royal.test(reading.tokens[i]!.lower) || reading.tokens[i + 1]!.lower === "'s")) ||
  (titled === 1 && reading.tokens[i]!.text === 'Queens' && !isName(reading, i + 1))

/** "Sultan Mizan Stadium": a title inside the name of a place that ends the span. */
const placeNamedForHolder = ({ reading, i, to, titled }: Step): Candidate | null => {
  if (titled === 0 || isDirectTitle(reading.tokens[i]!.lower)) return null
  const place = placeByHead(reading, i, to)
  return place !== null && place.to === to && !surnameHeads.has(reading.tokens[to - 1]!.lower) ? place : null
}

/** "West Bank": the gazetteer knows the whole as a place of note. */
const isProminentPlace = ({ reading, i, placeLength }: Step, { rule, to }: Candidate): boolean =>
  rule === 'names/body-head' && placeLength === to - i && prominence(placesNamed(textOf(reading, i, to))[0]) >= 5

/** A body by its head, or what a later head makes of it: "Financial Management Regulations", "Raipur Police Station". */
const parseBody = (step: Step): Part | null => {
  const { reading, i, to, titled, personFirst, known } = step
  const body = bodyByHead(reading, i, to)
  if (body === null || isProminentPlace(step, body)) return null
  const event = eventFrom(reading, i, to)
  if (event !== null && event.to > body.to && titled === 0) return take(event)
  // "Konrad Adenauer Foundation": a person's name inside that of a body
  const isLong = body.to - i > 2 && body.kind !== null && !surnameHeads.has(reading.tokens[body.to - 1]!.lower)
  if ((personFirst && !isLong) || !acceptsBody(reading, body, titled, known)) return null
  const place = body.rule === 'names/body-head' ? placeByHead(reading, i, to) : null
  return take(place !== null && place.to > body.to ? place : settleDoubtfulHead(reading, body))
}

/** "World Cup", "Nobel Peace Prize", "Brazil Grand Prix": the whole names an event, a law, a work. */
const eventFrom = ({ tokens, capitals }: Reading, i: number, to: number): Candidate | null => {
  let last = -1
  for (let j = i + 1; j < to && j - i < 7; j++) {
    const bits = partsOf(tokens[j]!.lower)
    if (bits & part.otherHead && capitals[j] === capital.sure && !(bits & part.surname)) last = j
    if (officeNouns.has(tokens[j]!.lower)) break
  }
  return last < 0 ? null : candidateOf(i, last + 1, 'none', 'names/event')
}

const storms = /^(?:cyclone|hurricane|storm|typhoon)$/

/** "Hurricane Otis", "Tropical Storm Nadine": a storm bears a name as a person does. */
const stormAt = ({ tokens, capitals }: Reading, i: number, to: number): Candidate | null => {
  const noun = /^(?:sub)?tropical$/.test(tokens[i]!.lower) ? i + 1 : i
  if (noun + 1 >= to || !storms.test(tokens[noun]!.lower) || capitals[noun + 1] !== capital.sure) return null
  const bits = partsOf(tokens[noun + 1]!.lower)
  const isNamed = isPersonal(bits) || !(bits & (part.common | part.bodyHead | part.placeHead))
  return isNamed ? candidateOf(i, noun + 2, 'none', 'names/storm') : null
}

/** "HMS Ardent", "the KMP Nusa Jaya": what sails under a name. */
const shipAt = ({ tokens, capitals }: Reading, i: number, to: number): Candidate | null =>
  ships.test(tokens[i]!.text) && i + 1 < to && capitals[i + 1] === capital.sure
    ? candidateOf(i, Math.min(to, i + longestShip), 'none', 'names/ship')
    : null
const longestShip = 5
const ships = /^(?:HMAS|HMCS|HMS|INS|KMP|MV|RMS|RRS|SS|USCGC|USNS|USS)$/

/** "the Eastern District of Virginia": where a court judges. */
const isCourtDistrict = ({ tokens }: Reading, { from, to }: Candidate): boolean =>
  to - from === 2 &&
  /^(?:central|eastern|middle|northern|southern|western)$/.test(tokens[from]!.lower) &&
  tokens[from + 1]!.lower === 'district' &&
  tokens[to]?.lower === 'of'

/** What a head word makes of the span: a place by its head, unless a person's name stands there. */
const parsePlaceHead = ({ reading, i, to, personFirst, placeLength }: Step): Part | null => {
  const place = placeByHead(reading, i, to)
  if (place !== null && isCourtDistrict(reading, place)) return take({ ...place, kind: 'none' })
  // "Democratic Republic of Congo": the gazetteer knows a longer name
  if (place === null || placeLength > place.to - i) return null
  const isLong = place.to - i > 2 && !surnameHeads.has(reading.tokens[place.to - 1]!.lower)
  // "Travis County District Attorney X": a first name opens the name of a county
  const isCounty = /^(?:borough|county|parish)$/.test(reading.tokens[place.to - 1]!.lower)
  return !personFirst || isLong || isCounty || atPlace(reading, i) ? take(place) : null
}

/** "Iranian", "South Korean": tokens of a nationality, or 0. */
const demonymLength = ({ tokens }: Reading, i: number, to: number): number => {
  if (i + 1 < to && countryOfDemonym(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`) !== null) return 2
  const bits = partsOf(tokens[i]!.lower)
  return bits & part.demonym && !(bits & part.given) ? 1 : 0
}

/** A nationality is no name, but "the Indians" are a team where the article has its full name. */
const parseDemonym = ({ reading, i, to, bits, placeLength }: Step): Part | null => {
  const length = demonymLength(reading, i, to)
  // "Saudi Arabia", "British Columbia"
  if (length > 0 && placeLength > length && i + placeLength <= to) return null
  const isNickname = teamNicknames.has(reading.tokens[i]!.lower)
  if (length === 0 && !(bits & part.other && isNickname)) return null
  if (!isNickname) return skip(i + length)
  return take(unlikely(i))
}

/** A word that is a name only where the article has a full name with it: "Indians", "Quill Wins Prize". */
const unlikely = (i: number): Candidate => {
  const candidate = candidateOf(i, i + 1, null, 'names/evidence')
  candidate.person = candidate.location = candidate.organization = -2
  candidate.doubtful = true
  return candidate
}

const parsePerson = ({ reading, i, to }: Step): Part => {
  const { tokens } = reading
  const given = person(reading, i, to, 'names/person-given', 7)
  // "in Rae Bareli": a town may begin like a person
  const last = partsOf(tokens[given.to - 1]!.lower)
  if (/^(?:in|near|across|throughout)$/.test(tokens[i - 1]?.lower ?? '') && !(last & (part.surname | part.given))) {
    given.kind = null
    given.person = 4.5
  }
  return take(given)
}

/** Titles and forms of address, with the person after them. */
const parseAddress = (step: Step): Part | null => {
  const { reading, i, to, bits, titled } = step
  if (titled > 0 && !isPlaceBeforeTitle(step)) return parseTitle(reading, i, to, titled)
  const { lower, text } = reading.tokens[i]!
  // "Sri Lanka" is no Mr Lanka
  if (!isAddress(lower) || i + 1 >= to || step.placeLength > 1) return null
  return bits & part.given && !text.endsWith('.') && !honorifics.has(lower)
    ? null
    : parsePersonAfter(reading, i + 1, to)
}

/** People, places and what is not known, where no title and no head word tells. */
const parseName = (step: Step): Part => {
  const { reading, i, to, bits, placeLength, personFirst } = step
  const { tokens, capitals } = reading
  const isLongPlace =
    placeLength > 1 &&
    (!(personFirst && bits & part.given) || prominence(placesNamed(textOf(reading, i, i + placeLength))[0]) >= 5)
  const longPlace = isLongPlace ? parsePlace(reading, i, to, placeLength) : null
  if (longPlace !== null) return longPlace
  if (personFirst) return parsePerson(step)
  const isUpperPlace = placeLength > 0 && tokens[i]!.shape === 'upper'
  if (bits & part.other && !isPersonal(bits) && !isUpperPlace) return skip(i + 1)
  const isWeak = capitals[i] === capital.doubtful && (bits & part.common) !== 0
  const place = placeLength === 1 ? parsePlace(reading, i, to, placeLength) : null
  if (place !== null) {
    if (isWeak && place.candidate !== null) place.candidate.doubtful = true
    return place
  }
  return isWeak && i + 1 < to ? take(unlikely(i)) : parseUnknown(reading, i, to)
}

/** "Striker Jamie Colter": what somebody is, at the start of a sentence, before the name. */
const isCallingFirst = ({ tokens, capitals }: Reading, i: number, to: number): boolean =>
  capitals[i]! < capital.sure &&
  i + 2 < to &&
  personNouns.has(tokens[i]!.lower) &&
  !isPersonal(partsOf(tokens[i]!.lower)) &&
  capitals[i + 1] === capital.sure

const parseAt = (reading: Reading, i: number, to: number): Part => {
  const { tokens } = reading
  if (tokens[i]!.shape === 'other' || /^(?:['’]s|and)$/.test(tokens[i]!.text)) return skip(i + 1)
  const known = knownBodyAt(reading, i)
  if (isCallingFirst(reading, i, to)) return skip(i + 1)
  const settled =
    regionAbbreviationAt(reading, i, to) ??
    (known !== null && known.to - known.from > 1 && known.to >= to ? known : null) ??
    teamAt(reading, i, to) ??
    stormAt(reading, i, to) ??
    shipAt(reading, i, to) ??
    companyBySuffix(reading, i, to)
  if (settled !== null) return take(settled)
  const step: Step = {
    reading,
    i,
    to,
    bits: partsOf(tokens[i]!.lower),
    titled: titleLength(reading, i),
    placeLength: longestPlaceName(tokens, i),
    personFirst: opensPerson(reading, i, to),
    known,
  }
  const body = placeNamedForHolder(step) ?? bodyByOpener(reading, i, to)
  if (body !== null) return take(body)
  const byWords = parseBody(step) ?? parseAddress(step)
  if (byWords !== null) return byWords
  const whole = known ?? eventFrom(reading, i, to)
  if (whole !== null) return take(whole)
  return parsePlaceHead(step) ?? parseDemonym(step) ?? parseName(step)
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
    const { candidate, next } = titled && i === from ? parsePersonAfter(reading, i, to) : parseAt(reading, i, to)
    if (candidate !== null) candidates.push(candidate)
    i = Math.max(next, i + 1)
  }
  return { candidates, next: i }
}
