import { nicknameEnd } from '../../../../grammar/nicknames.js'
import { around } from '../../../../grammar/pattern/around.js'
import { compile } from '../../../../grammar/pattern/compile.js'
import { placesNamed } from '../../../../lexicon/gazetteer/index.js'
import { officeNouns } from '../../../../lexicon/people/offices.js'
import { isPossessive } from '../../../../lexicon/possessive.js'
import { type Candidate, candidateBy } from '../../candidate.js'
import { personSuffixes, royalTitles } from '../../lexicon/names.js'
import { capital } from '../../spans/capitals.js'
import { part, partsOf } from '../../words.js'
import { parseClasses } from '../classes.js'
import { rowFinder } from '../finder.js'
import { prominence } from '../gazetteer.js'
import {
  continuesPerson,
  isAddress,
  isPersonal,
  type Part,
  placeLengthAt,
  type Reading,
  skip,
  take,
  textOf,
  titleLength,
} from '../reading.js'
import { personOpenerRows, personRows } from '../rows/people.js'

export type PersonRow = (typeof personOpenerRows | typeof personRows)[number]
const [afterTitle, afterAddress, afterDoubtfulAddress, sharesSurname, placeNameFirst, personOrTown] = personRows

export { personOrTown, placeNameFirst }

/** "Ada Venn CLEARED": a common word in capitals after a name that is not. */
const isShouted = (tokens: Reading['tokens'], from: number, i: number): boolean => {
  const { shape, text, lower } = tokens[i]!
  return (
    shape === 'upper' &&
    text.length > 3 &&
    tokens[from]!.shape === 'capitalized' &&
    (partsOf(lower) & part.common) !== 0
  )
}

/** The end of a person's name that begins at `from`, within the span: at most six words. */
const endOfPerson = (reading: Reading, from: number, to: number): number => {
  const { tokens } = reading
  let i = from
  let words = 0
  while (i < to && words < 6) {
    const token = tokens[i]!
    if (token.shape === 'other') {
      if (i + 1 >= to || i === from) break
      // 'Edward "Ted" Harlan', or a hyphen inside: "Jean-Claude"
      i = Math.max(i + 1, nicknameEnd(tokens, i))
      continue
    }
    if (i > from && (!continuesPerson(reading, i, to) || isShouted(tokens, from, i))) break
    i++
    // but "Xi Jinping"
    if (words > 0 && personSuffixes.has(token.lower)) break
    words++
  }
  while (i > from + 1 && tokens[i - 1]!.shape === 'other') i--
  return i
}

/** The person whose name begins at `from`, by the rule that says so. */
export const personBy = (row: PersonRow, reading: Reading, from: number, to: number): Candidate =>
  candidateBy(row, from, endOfPerson(reading, from, to))

const opener = rowFinder<(typeof personOpenerRows)[number]>(personOpenerRows, parseClasses, 2)

/** The rule by which a person's name seems to begin at `i`, or null. */
export const personOpenedAt = ({ document }: Reading, i: number, to: number): PersonRow | null =>
  opener(document, i, to)?.row ?? null

/** A country or a body after a title is no person: "President US". */
const placeStandsAlone = (reading: Reading, i: number, to: number): boolean => {
  const { tokens } = reading
  const bits = partsOf(tokens[i]!.lower)
  // "Queen Victoria"
  if (bits & (part.given | part.surname) || (bits & part.doubtfulGiven && royalTitles.has(tokens[i - 1]?.lower ?? '')))
    return false
  if (i + 1 < to && isPersonal(partsOf(tokens[i + 1]!.lower))) return false
  const n = placeLengthAt(reading.document, i)
  return n > 0 && i + n >= to && prominence(placesNamed(textOf(reading, i, i + n))[0]) >= 6
}

/** Where the titles and forms of address that begin at `start` end. */
const afterTitles = (reading: Reading, start: number, to: number): number => {
  let i = start
  while (i < to) {
    const length = titleLength(reading, i)
    if (!isAddress(reading.tokens[i]!.lower) && (length === 0 || i + length >= to)) break
    i += Math.max(1, length)
  }
  return i
}

/** "Private Meeting" in a headline, "Deputy Domestic Trade and ...": common words after what is no title. */
const isPhrase = ({ tokens, capitals }: Reading, i: number, to: number): boolean => {
  const bits = partsOf(tokens[i]!.lower)
  if (!(bits & part.common) || isPersonal(bits)) return false
  // "Heads of Government Meeting"
  if (bits & part.otherHead && i + 1 >= to) return true
  const next = i + 1 < to ? partsOf(tokens[i + 1]!.lower) : 0
  return capitals[i]! < capital.sure || ((next & part.common) !== 0 && !isPersonal(next))
}

const personAfter = (row: PersonRow, reading: Reading, start: number, to: number): Part => {
  const { tokens } = reading
  const i = afterTitles(reading, start, to)
  // "Sens.-Ada Venn": no name opens with a mark
  if (i >= to || tokens[i]!.shape === 'other' || isPossessive(tokens[i]!)) return skip(i)
  // "Mr Speaker"
  const title = titleLength(reading, i)
  if (title > 0 && i + title >= to && officeNouns.has(tokens[i]!.lower)) return skip(to)
  const bits = partsOf(tokens[i]!.lower)
  if (bits & part.demonym && !isPersonal(bits)) return skip(i)
  if (placeStandsAlone(reading, i, to) || isPhrase(reading, i, to)) return skip(i)
  return take(personBy(row, reading, i, to))
}

/** After a title stands a person. */
export const personAfterTitle = (reading: Reading, start: number, to: number): Part =>
  personAfter(afterTitle, reading, start, to)

/** After a form of address stands a person. */
export const personAfterAddress = (reading: Reading, start: number, to: number): Part =>
  personAfter(afterAddress, reading, start, to)

export const parseTitle = (reading: Reading, i: number, to: number, length: number): Part => {
  const start = i + length
  return start >= to ? skip(Math.max(start, i + 1)) : personAfterTitle(reading, start, to)
}

const doubtfulAddress = compile(afterDoubtfulAddress.pattern, parseClasses)

/** "U Thein Lwin", "Don Ernesto Salazar": a form of address that is also a name, before a full name. */
export const personAfterDoubtfulAddress = (reading: Reading, i: number, to: number): Part | null =>
  to - i >= 3 && doubtfulAddress.matchAt(reading.document, i, to) !== null
    ? personAfter(afterDoubtfulAddress, reading, i + 1, to)
    : null

const sharing = around(sharesSurname.around[0], parseClasses)

/** "[Mark] and Lisa Hanley": a given name that shares the surname of the next one. */
export const personSharingSurname = (reading: Reading, i: number): Candidate | null => {
  const at = { from: i, to: i + 1 }
  const { document, tokens } = reading
  const bits = partsOf(tokens[i]!.lower)
  if (!(bits & (part.given | part.doubtfulGiven)) || tokens[i]!.shape !== 'capitalized') return null
  if (!sharing(document, at, { from: i, to: reading.end })) return null
  // "Jordan and Lisa Hanley": a country beside a person
  return prominence(placesNamed(tokens[i]!.text)[0]) >= wellKnown ? null : candidateBy(sharesSurname, i, i + 1)
}
const wellKnown = 5
