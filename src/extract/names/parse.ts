import { countryOfDemonym } from '../../lexicon/countries.js'
import { longestPlaceName, type Place, placesNamed } from '../../lexicon/gazetteer/index.js'
import { honorifics, officeNouns, ranks, titleAbbreviations } from '../../lexicon/offices.js'
import {
  companySuffixes,
  doubtfulPlaceHeads,
  organizationHead,
  organizationOpeners,
  teamNicknames,
} from '../../lexicon/organizations.js'
import { regionAbbreviations } from '../../lexicon/regions.js'
import { bodyByHead, endOfSuffixes, knownBodyAt, type Reading, titleLength } from './bodies.js'
import { capital } from './capitals.js'
import { surnameHeads } from './lexicon.js'
import { type Piece, pieceOf } from './piece.js'
import { isAcronym, isInitial, part, partsOf } from './words.js'

const textOf = ({ tokens }: Reading, from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text
  return text
}

/** How well a place is known: what its name alone says for it. */
const fame = (place: Place | undefined): number => {
  if (place === undefined) return 0
  if (place.kind === 'country' || place.kind === 'continent') return 8
  if (place.seat === 'country') return 7
  if (place.kind === 'region') return place.population > 500_000 ? 6 : 3
  if (place.kind !== 'city' && place.kind !== 'county' && place.kind !== 'district') return 5
  if (place.population > 1_000_000) return 6
  if (place.population > 200_000) return 4
  if (place.population > 30_000) return 2.5
  return 1.5
}

const isPersonal = (bits: number): boolean => (bits & (part.given | part.doubtfulGiven | part.surname)) !== 0

/** Numerals and suffixes that belong to a person: "Jr.", "III". */
const personSuffix = /^(?:jr\.?|sr\.?|ii|iii|iv|vi|vii|viii|xii|xvi|xiv|xiii)$/

/** Whether a name goes on with this token: no title, no body's head, no nationality. */
const continuesPerson = (reading: Reading, i: number, to: number): boolean => {
  if (i >= to) return false
  const token = reading.tokens[i]!
  const bits = partsOf(token.lower)
  if (bits & (part.demonym | part.other) && !(bits & (part.given | part.surname))) return false
  if (titleLength(reading, i) > 0 && officeNouns.has(token.lower) && !isPersonal(bits)) return false
  if (bits & part.bodyHead && !surnameHeads.has(token.lower) && !isPersonal(bits)) return false
  return true
}

/** The end of a person's name that begins at `from`, within the run: at most six words. */
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

const person = (reading: Reading, from: number, to: number, rule: string, weight: number): Piece => {
  const end = endOfPerson(reading, from, to)
  const nickname = end === to ? afterNickname(reading, end) : end
  const whole =
    nickname > end
      ? endOfPerson(reading, nickname, reading.end > nickname ? endOfRun(reading, nickname) : nickname)
      : end
  const piece = pieceOf(from, whole, 'person', rule)
  piece.person = weight
  return piece
}
const endOfRun = ({ capitals, end }: Reading, from: number): number => {
  let i = from
  while (i < end && i - from < 4 && capitals[i]! > capital.none) i++
  return i
}

/** Streets and buildings are named for people, titles and all: "Jalan Tun Perak". */
const isStreet = /^(?:jalan|lorong|wisma|menara|dataran|rue|avenida|calle|kampung|taman)$/

/** The facility or natural place whose head stands in the run: "Wrigley Field", "Lake Victoria". */
const placeByHead = (reading: Reading, from: number, to: number): Piece | null => {
  const { tokens } = reading
  const opener = partsOf(tokens[from]!.lower) & part.placeOpener
  if (opener && from + 1 < to && !(partsOf(tokens[from + 1]!.lower) & part.bodyHead)) {
    let end = from + 2
    const limit = Math.min(to, from + (isStreet.test(tokens[from]!.lower) ? 5 : 3))
    while (end < limit && (titleLength(reading, end) === 0 || isStreet.test(tokens[from]!.lower))) end++
    const piece = pieceOf(from, end, 'location', 'names/place-opener')
    piece.location = 6
    return piece
  }
  let head = -1
  for (let j = from + 1; j < to && j - from < 7; j++) {
    if (titleLength(reading, j) > 0 && officeNouns.has(tokens[j]!.lower)) break
    if (partsOf(tokens[j]!.lower) & part.placeHead) head = j
  }
  if (head < 0) return null
  const { lower } = tokens[head]!
  const givenFirst = (partsOf(tokens[from]!.lower) & (part.given | part.doubtfulGiven)) !== 0
  const at = /^(?:in|at|on|near|along|off|to|from|of|the|inside|outside)$/.test(tokens[from - 1]?.lower ?? '')
  if (givenFirst && head === from + 1 && surnameHeads.has(lower) && !at) return null
  const piece = pieceOf(from, head + 1, 'location', 'names/place-head')
  piece.location = 7
  return piece
}

/** A body or a facility? Centres, courts, museums: "for" and fields of work make bodies, prepositions of place facilities. */
const settleDoubtfulHead = (reading: Reading, body: Piece): Piece => {
  const { tokens } = reading
  const { lower } = tokens[body.to - 1]!
  if (!doubtfulPlaceHeads.has(lower) || lower === 'court') return body
  const before = tokens[body.from - 1]?.lower ?? ''
  const theBefore = before === 'the' ? (tokens[body.from - 2]?.lower ?? '') : before
  const field =
    /^(?:research|law|policy|studies|study|information|resource|development|media|crisis|control|analysis|justice|reproductive|rights|progress|strategic)$/
  if (
    lower === 'hospital' ||
    (!field.test(tokens[body.to - 2]?.lower ?? '') && /^(?:in|at|near|outside|inside|from|to)$/.test(theBefore)) ||
    /^(?:medical|shopping|convention|community|civic|trade|detention|conference|exhibition|visitor|town|city|welcome|entertainment)$/.test(
      tokens[body.to - 2]?.lower ?? '',
    )
  )
    return { ...body, kind: 'location', rule: 'names/place-head', location: 6 }
  return body
}

/** A team by its town and nickname: "Chicago Cubs", "Adelaide United". */
const teamAfterPlace = ({ tokens, capitals }: Reading, from: number, placeEnd: number, to: number): number => {
  let end = placeEnd
  const word = tokens[placeEnd]
  if (placeEnd < to && word !== undefined) {
    if (teamNicknames.has(word.lower) || /^(?:united|fc|rovers|wanderers|athletic|afc|sc|cf)$/.test(word.lower))
      end = placeEnd + 1
    else if (
      /^(?:red|white|blue|maple|trail|golden)$/.test(word.lower) &&
      capitals[placeEnd + 1]! > capital.none &&
      /^(?:sox|jays|leafs|wings|jackets|blazers|bulls|knights|hurricanes|wave)$/.test(tokens[placeEnd + 1]?.lower ?? '')
    )
      end = placeEnd + 2
  }
  return end > from ? end : placeEnd
}

/** Titles that places are named with: "Prince George" is a prince before he is a town. */
const royal = /^(?:king|queen|prince|princess|lord|lady|general|captain|sir|saint)$/
/** Titles that nobody puts into the name of a place. */
const isDirectTitle = (token: { readonly lower: string }): boolean =>
  titleAbbreviations.has(token.lower) ||
  /^(?:minister|secretary|director|chairman|spokesman|ceo|mr\.?|mrs\.?)$/.test(token.lower)

/** "Frontken Corp Bhd", "Acme Widgets Inc.": the suffix makes the words before it a company. */
const companyBySuffix = (reading: Reading, i: number, to: number): Piece | null => {
  const { tokens } = reading
  for (let j = i + 1; j < to && j - i < 7; j++) {
    const { lower } = tokens[j]!
    if (officeNouns.has(lower)) return null
    if (!companySuffixes.has(lower) || /^(?:pt|sa|as|se|co|ab|bv|sas)$/.test(lower)) continue
    const piece = pieceOf(i, endOfSuffixes(reading, j), 'organization', 'names/company-suffix')
    piece.organization = 10
    piece.bodyKind = 'company'
    return piece
  }
  return null
}

/** "Universiti Malaya", "Dinamo Zagreb": the head comes first and takes the rest of the run. */
const bodyByOpener = (reading: Reading, i: number, to: number): Piece | null => {
  const { tokens, capitals } = reading
  const kind = organizationOpeners.get(tokens[i]!.lower)
  if (kind === undefined || i + 1 >= to || capitals[i + 1]! < capital.sure) return null
  const limit = Math.min(to, kind === 'team' ? i + 3 : i + 6)
  let end = i + 1
  while (end < limit && titleLength(reading, end) === 0 && !isAcronym(tokens[end]!)) end++
  if (end === i + 1) return null
  const piece = pieceOf(i, end, 'organization', 'names/body-head-of')
  piece.organization = 8
  piece.bodyKind = kind
  return piece
}

/** "Burlington, Vt.", "Boise, ID", "D-Mass.": the abbreviation of a region after a town or a party. */
const regionAbbreviationAt = ({ tokens, capitals, end }: Reading, i: number, to: number): Piece | null => {
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
const region = (from: number, to: number): Piece => {
  const piece = pieceOf(from, to, 'location', 'names/place')
  piece.location = 8
  return piece
}

const teamAt = (reading: Reading, i: number, to: number): Piece | null => {
  if (to - i < 2) return null
  const length = longestPlaceName(reading.tokens, i)
  if (length === 0 || i + length >= to) return null
  const end = teamAfterPlace(reading, i, i + length, to)
  if (end === i + length) return null
  const piece = pieceOf(i, end, 'organization', 'names/team')
  piece.organization = 8
  piece.bodyKind = 'team'
  return piece
}

/** What stands at `i` in a run that ends at `to`; always takes at least one token. */
type Part = { readonly piece: Piece | null; readonly next: number }

const skip = (next: number): Part => ({ piece: null, next })
const take = (piece: Piece): Part => ({ piece, next: piece.to })

const parseTitle = (reading: Reading, i: number, to: number, length: number): Part => {
  const start = i + length
  return start >= to ? skip(Math.max(start, i + 1)) : parsePersonAfter(reading, start, to)
}

/** After a title or a form of address stands a person. */
const parsePersonAfter = (reading: Reading, start: number, to: number): Part => {
  const { tokens } = reading
  let i = start
  while (i < to && (isAddress(tokens[i]!.lower) || (titleLength(reading, i) > 0 && i + titleLength(reading, i) < to)))
    i += Math.max(1, titleLength(reading, i))
  if (i >= to) return skip(i)
  // "Mr Speaker"
  const title = titleLength(reading, i)
  if (title > 0 && i + title >= to && officeNouns.has(tokens[i]!.lower)) return skip(to)
  const bits = partsOf(tokens[i]!.lower)
  if (bits & part.demonym && !isPersonal(bits)) return skip(i)
  if (placeStandsAlone(reading, i, to)) return skip(i)
  const isWord = (bits & part.common) !== 0 && !isPersonal(bits)
  const nextBits = i + 1 < to ? partsOf(tokens[i + 1]!.lower) : part.common
  // "Private Meeting" in a headline, "Deputy Domestic Trade and ..."
  if (isWord && (reading.capitals[i]! < capital.sure || (nextBits & part.common && !isPersonal(nextBits))))
    return skip(i)
  return take(person(reading, i, to, 'names/person-after-title', 9))
}

/** A country or a body after a title is no person: "President US". */
const placeStandsAlone = (reading: Reading, i: number, to: number): boolean => {
  const { tokens } = reading
  if (partsOf(tokens[i]!.lower) & (part.given | part.surname)) return false
  if (i + 1 < to && isPersonal(partsOf(tokens[i + 1]!.lower))) return false
  const n = longestPlaceName(tokens, i)
  return n > 0 && i + n >= to && fame(placesNamed(textOf(reading, i, i + n))[0]) >= 6
}

const isAddress = (lower: string): boolean => honorifics.has(lower) || ranks.has(lower) || titleAbbreviations.has(lower)

const parsePlace = (reading: Reading, i: number, to: number, length: number): Part | null => {
  const { tokens } = reading
  const end = Math.min(i + length, reading.end)
  const name = textOf(reading, i, end)
  const place = placesNamed(name)[0]
  if (place === undefined) return null
  const bits = partsOf(tokens[i]!.lower)
  const next = end < to ? partsOf(tokens[end]!.lower) : 0
  const isWord = length === 1 && (bits & (part.common | part.other)) !== 0 && tokens[i]!.shape !== 'upper'
  // "Jordan Peele", "Paris Hilton": a name goes on
  const goesOn =
    end < to && tokens[end]!.shape !== 'other' && continuesPerson(reading, end, to) && titleLength(reading, end) === 0
  if (
    length === 1 &&
    goesOn &&
    (bits & (part.given | part.doubtfulGiven) || next & part.surname || isInitial(tokens[end]!)) &&
    !(next & part.common && !(next & part.surname))
  )
    return take(person(reading, i, to, 'names/person-given', 6))
  const piece = pieceOf(i, end, null, 'names/place')
  piece.location = isWord ? Math.min(2, fame(place)) : fame(place) + (length > 1 ? 2 : 0)
  if (bits & (part.given | part.surname) && length === 1) piece.person = 2
  if (length > 1 && piece.location >= 4) piece.kind = 'location'
  // "Toyota City" aside, an unknown capital right after a small town makes neither a place nor a person sure
  if (goesOn && piece.location < 6 && length === 1) return null
  return take(piece)
}

/** Unknown capitals up to the next thing that is known. */
const parseUnknown = (reading: Reading, i: number, to: number): Part => {
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
  if (common === words) {
    piece.location -= 2
    piece.organization -= words > 1 ? 2 : 1
  }
  if (words > 3) piece.location -= 3
  if (words === 1) {
    if (isAcronym(single)) piece.organization += single.text.length > 2 ? 2.6 : 2
    else if (personal && !common) piece.person += 2
    else if (personal) piece.person += 1
    if (last & (part.otherHead | part.other)) piece.person -= 1
  } else {
    if (last & part.surname && !common) piece.person += 4
    else if (last & part.surname && common < words) piece.person += 2
    else if (common === 0 && words <= 3) piece.person += 2.5
    if (common === words && !(last & part.surname)) piece.person -= 3
  }
  if (last & part.otherHead && words > 1) piece.kind = 'none'
}

const opensPerson = (reading: Reading, i: number, to: number): boolean => {
  const { tokens, capitals } = reading
  const bits = partsOf(tokens[i]!.lower)
  if (i + 1 >= to) return false
  let next = i + 1
  while (next < to && (isInitial(tokens[next]!) || tokens[next]!.shape === 'other' || tokens[next]!.shape === 'lower'))
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
    if (!dotted && (capitals[i]! < capital.sure || capitals[i - 1]! > capital.none || capitals[next]! < capital.sure))
      return false
    return !nextIsWord || (nextBits & part.surname) !== 0
  }
  if (bits & part.doubtfulGiven && capitals[i]! >= capital.doubtful)
    return (
      (nextBits & part.surname) !== 0 ||
      (fame(placesNamed(tokens[i]!.text)[0]) < 6 &&
        !nextIsWord &&
        capitals[next] === capital.sure &&
        (nextBits & (part.placeHead | part.bodyHead)) === 0)
    )
  if (bits & part.surname && nextBits & (part.given | part.surname) && !(bits & part.common)) return true
  return false
}

/** One step of the parse of a run. */
const parseAt = (reading: Reading, i: number, to: number, lowest: number): Part => {
  const { tokens, capitals } = reading
  const token = tokens[i]!
  const bits = partsOf(token.lower)
  if (token.shape === 'other') return skip(i + 1)
  const abbreviated = regionAbbreviationAt(reading, i, to)
  if (abbreviated !== null) return take(abbreviated)
  const isWeak = capitals[i] === capital.doubtful && (bits & part.common) !== 0
  const known = knownBodyAt(reading, i)
  if (known !== null && known.to - known.from > 1 && known.to >= to) return take(known)
  const team = teamAt(reading, i, to)
  if (team !== null) return take(team)
  const titled = titleLength(reading, i)
  const personFirst = opensPerson(reading, i, to)
  const company = companyBySuffix(reading, i, to)
  if (company !== null) return take(company)
  const length = longestPlaceName(tokens, i)
  const placeTitled = titled > 0 && length > 1 && length >= titled && !royal.test(token.lower)
  if (titled > 0 && !placeTitled && !isDirectTitle(token)) {
    const named = placeByHead(reading, i, to)
    if (named !== null && named.to === to && !surnameHeads.has(tokens[to - 1]!.lower)) return take(named)
  }
  const opener = bodyByOpener(reading, i, to)
  if (opener !== null) return take(opener)
  {
    const body = bodyByHead(reading, i, to, lowest)
    // "Konrad Adenauer Foundation": a person's name inside that of a body
    const isBeyond =
      body !== null &&
      (!personFirst || (body.to - i > 2 && body.kind !== null && !surnameHeads.has(tokens[body.to - 1]!.lower)))
    if (body !== null && isBeyond && acceptsBody(reading, body, titled, known)) {
      // "Raipur Police Station": the head of a place comes last
      const place = body.rule === 'names/body-head' ? placeByHead(reading, i, to) : null
      return take(place !== null && place.to > body.to ? place : settleDoubtfulHead(reading, body))
    }
  }
  if (titled > 0 && !placeTitled) return parseTitle(reading, i, to, titled)
  if (
    isAddress(token.lower) &&
    i + 1 < to &&
    !(bits & part.given && !token.text.endsWith('.') && !honorifics.has(token.lower))
  )
    return parsePersonAfter(reading, i + 1, to)
  if (known !== null) return take(known)
  const event = eventFrom(reading, i, to)
  if (event !== null) return take(event)
  const byHead = placeByHead(reading, i, to)
  if (
    byHead !== null &&
    (!personFirst || atPlace(reading, i) || (byHead.to - i > 2 && !surnameHeads.has(tokens[byHead.to - 1]!.lower)))
  )
    return take(byHead)
  const demonym = demonymLength(reading, i, to)
  if (demonym > 0 || (bits & part.other && teamNicknames.has(token.lower))) {
    if (!teamNicknames.has(token.lower)) return skip(i + demonym)
    // "the Indians": a team where the article has its full name
    const nickname = pieceOf(i, i + 1, null, 'names/evidence')
    nickname.person = nickname.location = nickname.organization = -3
    return take(nickname)
  }
  if (
    length > 1 &&
    (!(personFirst && bits & part.given) || fame(placesNamed(textOf(reading, i, i + length))[0]) >= 5)
  ) {
    const place = parsePlace(reading, i, to, length)
    if (place !== null) return place
  }
  if (personFirst) {
    const given = person(reading, i, to, 'names/person-given', 7)
    // "in Rae Bareli": a town may begin like a person
    const last = partsOf(tokens[given.to - 1]!.lower)
    if (/^(?:in|near|across|throughout)$/.test(tokens[i - 1]?.lower ?? '') && !(last & (part.surname | part.given))) {
      given.kind = null
      given.person = 4.5
    }
    return take(given)
  }
  if (bits & part.other && !isPersonal(bits) && !(length > 0 && token.shape === 'upper')) return skip(i + 1)
  if (length === 1) {
    const place = parsePlace(reading, i, to, length)
    if (place !== null) {
      if (isWeak && place.piece !== null) place.piece.doubtful = true
      return place
    }
  }
  if (isWeak && i + 1 < to) return skip(i + 1)
  return parseUnknown(reading, i, to)
}

const atPlace = ({ tokens }: Reading, i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? ''
  return (
    /^(?:in|at|on|near|along|outside|inside)$/.test(before) ||
    (before === 'the' && /^(?:in|at|on|near|along|outside|inside|to|from)$/.test(tokens[i - 2]?.lower ?? ''))
  )
}

/** "Iranian", "South Korean": tokens of a nationality, or 0. */
const demonymLength = ({ tokens }: Reading, i: number, to: number): number => {
  if (i + 1 < to && countryOfDemonym(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`) !== null) return 2
  const bits = partsOf(tokens[i]!.lower)
  return bits & part.demonym && !(bits & part.given) ? 1 : 0
}

/** A body by its head must not swallow a title or a person, and must be longer than a well-known body. */
const acceptsBody = ({ tokens, capitals }: Reading, body: Piece, titled: number, known: Piece | null): boolean => {
  if (known !== null && known.to >= body.to) return false
  if (titled > 0 && body.kind === null) return false
  const { lower } = tokens[body.to - 1]!
  // "Police Chief": the title keeps its words
  if (organizationHead(lower) === 'police' && titled > body.to - body.from) return false
  // in a headline "Syria Force Talks" makes no body of common words
  if (capitals[body.to - 1]! < capital.likely && capitals[body.from]! < capital.likely && body.kind !== null) {
    for (let i = body.from; i < body.to; i++) if (capitals[i]! >= capital.likely) return true
    return false
  }
  return true
}

/** "World Cup", "Nobel Peace Prize", "Brazil Grand Prix": the whole names an event, a law, a work. */
const eventFrom = ({ tokens, capitals }: Reading, i: number, to: number): Piece | null => {
  let last = -1
  for (let j = i + 1; j < to && j - i < 7; j++) {
    const bits = partsOf(tokens[j]!.lower)
    if (bits & part.otherHead && capitals[j] === capital.sure && !(bits & part.surname)) last = j
    if (officeNouns.has(tokens[j]!.lower) && j > i) break
  }
  return last < 0 ? null : pieceOf(i, last + 1, 'none', 'names/event')
}

/** Splits a run of capitals into the names, titles and nationalities that it is made of. */
export const parseRun = (
  reading: Reading,
  from: number,
  to: number,
  lowest: number,
  titled: boolean,
): { readonly pieces: Piece[]; readonly next: number } => {
  const pieces: Piece[] = []
  let i = from
  let floor = lowest
  while (i < to) {
    const { piece, next } = titled && i === from ? parsePersonAfter(reading, i, to) : parseAt(reading, i, to, floor)
    if (piece !== null) {
      pieces.push(piece)
      floor = piece.to
    }
    i = Math.max(next, i + 1)
  }
  return { pieces, next: i }
}
