import type { Document, Token } from '../../../document/document.js'
import { perDocument } from '../../../document/memo.js'
import { nounPrepositions } from '../../../grammar/clauses/lexicon.js'
import { officeNounOf, titleAt } from '../../../grammar/titles.js'
import { knownOrganizationAt } from '../../../lexicon/bodies/index.js'
import { longestPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { honorifics, matterOpeners, officeNouns, ranks, titleAbbreviations } from '../../../lexicon/people/offices.js'
import { organizationHead } from '../../../lexicon/people/organizations.js'
import type { Candidate } from '../candidate.js'
import { facilityHeads, personSuffixes, ranksInBodies } from '../lexicon/names.js'
import { namesWithin, surnameHeads } from '../lexicon/nouns-and-verbs.js'
import { type Capitals, capital } from '../spans/capitals.js'
import { capitalsOf } from '../vocabulary.js'
import { isInitial, part, partsOf } from '../words.js'
import { prominence } from './gazetteer.js'

/** A sentence as the parsers of names see it. */
export interface Reading {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly capitals: Capitals
  /** end of the sentence */
  readonly end: number
}

const readingsOf = perDocument((document: Document): readonly Reading[] => {
  const { tokens, sentences } = document
  const capitals = capitalsOf(document)
  return sentences.map(({ to }) => ({ document, tokens, capitals, end: to }))
})

/** The reading of the sentence that a token stands in. */
export const readingAt = (document: Document, at: number): Reading =>
  readingsOf(document)[document.tokens[at]!.sentence]!

/** Not looked up yet: no name of a place takes so many tokens. */
const unread = 255
const placeLengthsOf = perDocument(({ tokens }: Document) => new Uint8Array(tokens.length).fill(unread))

/** How many tokens the longest name of a place takes from `at`; looked up once for each token. */
export const placeLengthAt = (document: Document, at: number): number => {
  const lengths = placeLengthsOf(document)
  const known = lengths[at]
  if (known === undefined) return 0
  if (known !== unread) return known
  const length = longestPlaceName(document.tokens, at)
  lengths[at] = length
  return length
}

export const isName = ({ capitals }: Reading, i: number): boolean => capitals[i]! > capital.none

const isWordOfTitle = (token: Token): boolean => token.shape !== 'other' && token.shape !== 'digits'

/** How many tokens from `i` are a title that is no part of a body's name ("Justice" of "Justice Department" is). */
export const titleLength = (reading: Reading, i: number): number => {
  const { tokens, capitals, end } = reading
  if (capitals[i] === capital.none) return 0
  let n = titleAt({ tokens }, i, end)
  if (n === 0) return 0
  // the capitals end where the title's own words do not: "President and"
  while (n > 0 && !isWordOfTitle(tokens[i + n - 1]!)) n--
  const next = tokens[i + n]
  // "General Hospital"
  const isOfBody = next !== undefined && isHeadOfBody(next.lower)
  if (isOfBody && i + n < end && capitals[i + n]! > capital.none) return 0
  return isOfCourt(reading, i + n) ? 0 : n
}

/** "General [Sessions Court]", "General [Labour Union]": common words that end in the head of a body, after what only looks like a title. */
export const isOfCourt = ({ tokens, capitals, end }: Reading, at: number): boolean => {
  if (at + 1 >= end || capitals[at] === capital.none || capitals[at + 1] === capital.none) return false
  const bits = partsOf(tokens[at]!.lower)
  const kind = organizationHead(tokens[at + 1]!.lower)
  const isAfterRank = kind !== null && ranksInBodies.has(tokens[at - 1]?.lower ?? '')
  return (isAfterRank && !(bits & (part.given | part.surname))) || (kind === 'court' && (bits & part.common) !== 0)
}

/** Where the title ends whose noun in lower case leads into a span: "minister of [Defence] Ana Torres"; the start of the span where none does. */
export const endOfTitleBefore = ({ tokens, capitals, end }: Reading, from: number): number => {
  if (!matterOpeners.has(tokens[from - 1]?.lower ?? '')) return from
  const noun = from - 2
  if (noun < 0 || tokens[noun]!.shape !== 'lower' || officeNounOf(tokens[noun]!.lower) === null) return from
  const to = noun + titleAt({ tokens }, noun, end)
  const isOfBody = to < end && capitals[to]! > capital.none && isHeadOfBody(tokens[to]!.lower)
  return to > from && !isOfBody ? to : from
}

const isHeadOfBody = (lower: string): boolean => organizationHead(lower) !== null || facilityHeads.has(lower)

export const textOf = ({ tokens }: Reading, from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && tokens[i]!.spaced ? ' ' : '') + tokens[i]!.text
  return text
}

export const isAddress = (lower: string): boolean =>
  honorifics.has(lower) || ranks.has(lower) || titleAbbreviations.has(lower)

export const isPersonal = (bits: number): boolean => (bits & (part.given | part.doubtfulGiven | part.surname)) !== 0

const headsOfPhrases: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN'])

/** Whether a word that could modify the next one, or stand before a name as a title, stands last: no noun, name or hyphen follows. */
export const standsLast = ({ tokens, capitals, end }: Reading, i: number): boolean => {
  const next = tokens[i + 1]
  if (next === undefined || i + 1 >= end) return true
  return (
    capitals[i + 1] === capital.none && !headsOfPhrases.has(next.pos) && (next.spaced || !/^[-–/]$/.test(next.text))
  )
}

/**
 * "Nora Welsh", "Amy Constable": a nationality or an office right after a given name, and last in its phrase, is a surname. After a large
 * place it is none: "the Victoria Premier".
 */
export const isWordAsSurname = (reading: Reading, i: number): boolean => {
  const { tokens, capitals } = reading
  const before = tokens[i - 1]
  if (before === undefined || capitals[i] !== capital.sure || capitals[i - 1] === capital.none) return false
  const { lower, shape, number } = tokens[i]!
  const given = partsOf(before.lower) & (part.given | part.doubtfulGiven)
  if (shape !== 'capitalized' || given === 0 || isInitial(before)) return false
  if (given === part.doubtfulGiven && capitals[i - 1]! < capital.likely) return false
  const isNationality = (partsOf(lower) & (part.demonym | part.other)) !== 0 && number !== 'plural'
  if (!isNationality && !officeNouns.has(lower)) return false
  if (!isNationality && nounPrepositions.has(tokens[i + 1]?.lower ?? '')) return false
  return standsLast(reading, i) && !isLargePlace(before.text)
}
/** A place so well known that a nationality or an office after it is its own: see `prominence`. */
const large = 6
const isLargePlace = (text: string): boolean => prominence(placesNamed(text)[0]) >= large

/** "Sabah [DAP]": the letters of a body after a word that is not in capitals. */
const isBodyAfterPlace = ({ document, tokens, end }: Reading, i: number): boolean => {
  const { shape, text } = tokens[i]!
  if (shape !== 'upper' || !/^\p{Lu}{2,6}$/u.test(text) || tokens[i - 1]?.shape !== 'capitalized') return false
  return !/[AEIOUY]/.test(text) || placeLengthAt(document, i - 1) === 1 || knownOrganizationAt(tokens, i, end) !== null
}

/**
 * "Jean [Christian] Ebelquist", "Ana [German] Lopez": a given name that is like a religion or nationality, between another given name and
 * the surname.
 */
const isGivenNameInside = (reading: Reading, i: number, to: number): boolean => {
  const { tokens, capitals } = reading
  if (i + 1 >= to || capitals[i] !== capital.sure || capitals[i + 1] !== capital.sure) return false
  const before = partsOf(tokens[i - 1]!.lower)
  if (!(before & part.given) && (!(before & part.doubtfulGiven) || placeLengthAt(reading.document, i - 1) > 0))
    return false
  const next = tokens[i + 1]!
  const bits = partsOf(next.lower)
  if (next.shape !== 'capitalized' || titleLength(reading, i + 1) > 0) return false
  return (
    (bits & part.surname) !== 0 ||
    ((partsOf(tokens[i]!.lower) & part.demonym) === 0 &&
      (bits & (part.common | part.demonym | part.other | part.bodyHead | part.placeHead | part.otherHead)) === 0)
  )
}

/** Whether a name goes on with this token: no title, no body's head, no nationality. */
export const continuesPerson = (reading: Reading, i: number, to: number): boolean => {
  if (i >= to) return false
  const token = reading.tokens[i]!
  const bits = partsOf(token.lower)
  if (namesWithin.has(token.lower) && !(partsOf(reading.tokens[i - 1]!.lower) & part.common)) return true
  // "Albert III"
  if (token.shape === 'upper' && personSuffixes.has(token.lower)) return true
  if (isWordAsSurname(reading, i)) return true
  if (bits & (part.demonym | part.other) && !(bits & (part.given | part.surname)))
    return (bits & part.doubtfulGiven) !== 0 && isGivenNameInside(reading, i, to)
  if (isBodyAfterPlace(reading, i)) return false
  if (titleLength(reading, i) > 0 && officeNouns.has(token.lower) && !isPersonal(bits)) return false
  if (bits & part.bodyHead && !surnameHeads.has(token.lower) && !isPersonal(bits)) return false
  return true
}

/** What stands at `i` in a span that ends at `to`; always takes at least one token. */
export type Part = { readonly candidate: Candidate | null; readonly next: number }

export const skip = (next: number): Part => ({ candidate: null, next })

export const take = (candidate: Candidate): Part => ({ candidate, next: candidate.to })
