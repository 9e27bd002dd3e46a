import { around } from '../../../grammar/pattern/around.js'
import { type KnownOrganization, knownOrganizationAt } from '../../../lexicon/bodies/index.js'
import { countryOf, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { type Candidate, candidateBy } from '../candidate.js'
import { seatMark } from '../lexicon/bodies.js'
import { companyTails, foreignLinkers, kindsWithBranches, kindsWithChapters } from '../lexicon/names.js'
import { capital } from '../spans/capitals.js'
import { part, partsOf } from '../words.js'
import { endOfSuffixes } from './by-hand/bodies.js'
import { placeLengthAt, type Reading } from './reading.js'
import { bodyRows } from './rows/bodies.js'

const [knownBody, knownBodyOfCommonWord, knownChamber, agencyCredit] = bodyRows

interface Known {
  readonly length: number
  readonly organization: KnownOrganization
}

const isInCredit = around(agencyCredit.around[0])

/** "(AP)" after a dateline is a credit. */
const isCredit = ({ document }: Reading, i: number, { length, organization }: Known): boolean =>
  organization.kind === 'media' &&
  isInCredit(document, { from: i, to: i + length }, { from: 0, to: document.tokens.length })

/** The end of what goes on the name of a well-known body from `i`: "Mondelez International", "Nestlé Malaysia". */
const afterTail = ({ tokens, capitals, end }: Reading, i: number, { kind }: KnownOrganization): number => {
  let to = i
  while (to < end && capitals[to]! > capital.none && companyTails.has(tokens[to]!.lower)) to++
  const isBranch = kindsWithBranches.has(kind) && capitals[to] === capital.sure && to < end
  return isBranch && placesNamed(tokens[to]!.text)[0]?.kind === 'country' ? to + 1 : to
}

/** "Nestlé Malaysia": the country that ends the name of a branch. */
const branchOf = (last: string, isLonger: boolean): string | null => (isLonger ? countryOf(last) : null)

/** "Habitat for Humanity of Kent County": the place of a chapter belongs to its name. */
const afterChapter = ({ document, tokens, end }: Reading, to: number, { kind }: KnownOrganization): number => {
  if (!kindsWithChapters.has(kind) || to + 1 >= end || tokens[to]!.lower !== seatMark) return to
  const length = placeLengthAt(document, to + 1)
  return length > 0 && to + 1 + length <= end ? to + 1 + length : to
}

const rowOf = ({ kind }: KnownOrganization, isCommonWord: boolean): (typeof bodyRows)[number] =>
  !isCommonWord ? knownBody : kind === 'legislature' ? knownChamber : knownBodyOfCommonWord

/** "Metro [de Quito]": a name in another language that goes on is not the well-known body of its first word. */
const goesOnAbroad = ({ tokens, capitals, end }: Reading, at: number): boolean =>
  at + 1 < end && foreignLinkers.has(tokens[at]!.lower) && capitals[at + 1]! > capital.none

/** "Orange [Revolution]", "Visa [Waiver Program]": a word that opens the name of an event or a work is no body. */
const opensOtherName = ({ tokens, capitals, end }: Reading, at: number): boolean => {
  if (at >= end || capitals[at] !== capital.sure) return false
  const bits = partsOf(tokens[at]!.lower)
  if (bits & part.otherHead) return true
  const goesOn = at + 1 < end && capitals[at + 1] === capital.sure && (bits & part.common) !== 0
  return goesOn && (partsOf(tokens[at + 1]!.lower) & part.otherHead) !== 0
}

const knownCandidate = (reading: Reading, i: number, known: Known): Candidate | null => {
  const { tokens, capitals } = reading
  const { length, organization } = known
  const { lower, shape } = tokens[i]!
  const isCommonWord = length === 1 && (partsOf(lower) & part.common) !== 0 && shape !== 'upper'
  if (isCommonWord && capitals[i]! < capital.likely) return null
  if (length === 1 && goesOnAbroad(reading, i + 1)) return null
  if (isCommonWord && organization.kind !== 'legislature' && opensOtherName(reading, i + 1)) return null
  if (isCredit(reading, i, known)) return candidateBy(agencyCredit, i, i + length)
  const to = afterChapter(reading, endOfSuffixes(reading, afterTail(reading, i + length, organization)), organization)
  const candidate = candidateBy(rowOf(organization, isCommonWord), i, to)
  candidate.bodyKind = organization.kind
  candidate.country = branchOf(tokens[to - 1]!.text, to - i > length) ?? organization.country
  return candidate
}

/** "The [Australian] government" is no paper. */
const isNationality = ({ tokens }: Reading, i: number, length: number): boolean =>
  length === 2 &&
  (partsOf(tokens[i]!.lower) & part.demonym) !== 0 &&
  tokens[i + 1]?.shape === 'lower' &&
  tokens[i + 1]!.pos === 'NOUN'

/** A well-known body whose name begins at `i`, with its suffixes. */
export const knownBodyAt = (reading: Reading, i: number): Candidate | null => {
  const { tokens, end } = reading
  // "The Independent", "The Times": the article belongs to the name
  const withArticle = tokens[i - 1]?.text === 'The' ? knownOrganizationAt(tokens, i - 1, end) : null
  if (withArticle !== null && withArticle.length > 1 && !isNationality(reading, i, withArticle.length))
    return knownCandidate(reading, i - 1, withArticle)
  const known = knownOrganizationAt(tokens, i, end)
  return known === null ? null : knownCandidate(reading, i, known)
}
