import type { Token } from '../../../../document/document.js'
import { around } from '../../../../grammar/pattern/around.js'
import { compile } from '../../../../grammar/pattern/compile.js'
import {
  type OrganizationKind,
  organizationHead,
  organizationOpeners,
} from '../../../../lexicon/people/organizations.js'
import { banksOfRivers, sidesOfRivers } from '../../../../lexicon/places/place-nouns.js'
import { isPossessive } from '../../../../lexicon/possessive.js'
import { type Candidate, candidateBy } from '../../candidate.js'
import {
  academies,
  banksOfStates,
  councilsOfFaiths,
  faithsOfCouncils,
  headsOfServices,
  kindsOfServices,
  newsAgencies,
  seatMark,
} from '../../lexicon/bodies.js'
import { fieldsOfTrade, headsWithoutComplement, publications } from '../../lexicon/names.js'
import { loneHeads } from '../../lexicon/nouns-and-verbs.js'
import { capital } from '../../spans/capitals.js'
import { isInitial, isOrdinalInDigits } from '../../words.js'
import { parseClasses } from '../classes.js'
import { rowFinder } from '../finder.js'
import { placeLengthAt, type Reading, titleLength } from '../reading.js'
import { bodyRows, gatheringRows, memberRows, openerRows } from '../rows/bodies.js'
import { endOfComplement } from './complements.js'

const [, , , , companySuffix, bodyHeadOf, bodyHead, numberedBody, loneHead, headAfterThe] = bodyRows

const suffixes = compile('(,? {companySuffix})*3', parseClasses)

/** Suffixes of companies after a name: ", Inc.", " Ltd". */
export const endOfSuffixes = ({ document, end }: Reading, i: number): number =>
  i < end ? (suffixes.matchAt(document, i, end)?.to ?? i) : i

const firstSuffix = compile(companySuffix.pattern, parseClasses)

/** A company from one token to another. */
export const companyBy = (from: number, to: number): Candidate => candidateBy(companySuffix, from, to)

/** "Frontken Corp Bhd", "Acme Widgets Inc.": the suffix makes the words before it a company. */
export const companyBySuffix = (reading: Reading, i: number, to: number): Candidate | null => {
  const found = to - i < 2 ? null : firstSuffix.matchAt(reading.document, i, to)
  if (found === null) return null
  const company = companyBy(i, endOfSuffixes(reading, found.to - 1))
  // "Fiji Broadcasting Corporation"
  const { tokens } = reading
  if (newsAgencies.has(`${tokens[company.to - 2]!.lower} ${tokens[company.to - 1]!.lower}`)) company.bodyKind = 'media'
  return company
}

const openings = compile('{officeNoun}|cabinet secretary', parseClasses)

/** "Army [Captain]", "Treasury [Cabinet Secretary]": a title that nobody owns. */
const opensTitle = (reading: Reading, j: number): boolean => {
  const { document, tokens, end } = reading
  if (openings.matchAt(document, j, end) === null || titleLength(reading, j) === 0) return false
  return !/^['’]s?$/.test(tokens[j + 1]?.text ?? '')
}

/** The kind that a head tells with the word before it: a "Police Department" is no ministry, and neither is a "Sheriff's Department". */
const kindOfHead = (tokens: readonly Token[], first: number, head: number): OrganizationKind | null => {
  const { lower } = tokens[head]!
  const before = head > first && isPossessive(tokens[head - 1]!) ? head - 2 : head - 1
  if (before < first) return organizationHead(lower)
  if (councilsOfFaiths.has(lower) && faithsOfCouncils.has(tokens[first]!.lower)) return 'religious'
  const pair = `${tokens[before]!.lower} ${lower}`
  if (banksOfStates.has(pair)) return 'agency'
  if (newsAgencies.has(pair)) return 'media'
  const kind = headsOfServices.has(lower) ? kindsOfServices.get(tokens[before]!.lower) : undefined
  return kind ?? organizationHead(lower)
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' && !token.spaced

/** "Kim Hee-[sun]", "Park [Sun]-ae": one of two syllables of a name. */
const isSyllable = (tokens: readonly Token[], j: number): boolean =>
  (isHyphen(tokens[j - 1]) && tokens[j]!.shape === 'lower' && !tokens[j]!.spaced) ||
  (isHyphen(tokens[j + 1]) && tokens[j + 2]?.shape === 'lower' && !tokens[j + 2]!.spaced)

/** The last head of a body in the span from `i`, before a title or an initial; -1 where there is none. */
const headOfBody = (reading: Reading, i: number, to: number): number => {
  const { tokens } = reading
  let head = -1
  for (let j = i; j < to && j - i < 12; j++) {
    const token = tokens[j]!
    if (token.shape === 'other') continue
    if (j > i && (opensTitle(reading, j) || isInitial(token))) break
    if (organizationHead(token.lower) !== null && !isSyllable(tokens, j)) head = j
  }
  return head
}

/** Whether "of", "for", "on" may follow a head: "Ministry of Health", "Institute for the Study of War". */
const takesComplement = ({ document, tokens }: Reading, head: number, isLone: boolean): boolean => {
  const { lower } = tokens[head]!
  const takes = publications.has(lower) || !headsWithoutComplement.has(organizationHead(lower)!)
  // "Parliament of Ghana", but not "passed by Parliament of the Bill"; "Council for Sport", but not "asked Congress for Sunday"
  const isOfField = tokens[head + 1]?.lower === fieldMark && organizationHead(lower) === 'agency'
  return takes && (!isLone || isOfField || placeLengthAt(document, head + 2) > 0)
}

const fieldMark = 'for'

/** "[82nd] Airborne Division", "[9th] Circuit Court": whether a number before the capitals opens the name. */
const isNumbered = ({ tokens }: Reading, i: number, kind: Candidate['bodyKind']): boolean =>
  (kind === 'military' || kind === 'court') && isOrdinalInDigits(tokens[i - 1]?.lower ?? '')

const isAfterThe = around('the #')

/** "the Navy", "Parliament": a head alone, which the words around it may make a body. */
const bodyByLoneHead = ({ document, end }: Reading, i: number, kind: Candidate['bodyKind']): Candidate => {
  const isSure = kind === 'legislature' || isAfterThe(document, { from: i, to: i + 1 }, { from: 0, to: end })
  return candidateBy(isSure ? headAfterThe : loneHead, i, i + 1)
}

/**
 * A body by its head word: modifiers with capitals, the head, what follows it. Null where no head stands in the span from `i`
 * (to `to`, exclusive) before a title or a person's given name.
 */
export const bodyByHead = (reading: Reading, i: number, to: number): Candidate | null => {
  const head = headOfBody(reading, i, to)
  if (head < 0) return null
  // "IBM [Chief Financial Officer]"
  if (head > i && titleLength(reading, i) > head - i) return null
  const { lower } = reading.tokens[head]!
  if (head === i + 1 && isBankOfRiver(reading.tokens, head)) return null
  const kind = kindOfHead(reading.tokens, i, head)
  const isLone = head === i && loneHeads.has(lower)
  const body = bodyWithHead(reading, i, head, isLone, kind)
  if (body !== null) body.bodyKind = kindOfWhole(reading, head, body, kind)
  return body
}

/** What a complement makes of the kind that the head tells: "Chamber of Commerce", "Academy of Sciences", "University of Malawi Students Union". */
const kindOfWhole = (
  reading: Reading,
  head: number,
  { to }: Candidate,
  kind: OrganizationKind | null,
): OrganizationKind | null => {
  if (to <= head + 1) return kind
  if (kind === 'legislature' && isOfTrade(reading, head, to)) return 'association'
  if (kind === 'school' && academies.has(reading.tokens[head]!.lower)) return 'institute'
  const first = head + 2 < to ? placeLengthAt(reading.document, head + 2) : 0
  const last = first > 0 && head + 2 + first < to ? organizationHead(reading.tokens[to - 1]!.lower) : null
  return last ?? kind
}

/** "the Left [Bank] of Paris": no bank that lends. */
const isBankOfRiver = (tokens: readonly Token[], head: number): boolean =>
  banksOfRivers.has(tokens[head]!.lower) &&
  sidesOfRivers.has(tokens[head - 1]!.lower) &&
  tokens[head + 1]?.lower === seatMark

/** "Chamber of Commerce": traders, not lawmakers. */
const isOfTrade = ({ tokens }: Reading, head: number, to: number): boolean =>
  head + 2 < to && fieldsOfTrade.has(tokens[head + 2]!.lower)

const bodyWithHead = (
  reading: Reading,
  i: number,
  head: number,
  isLone: boolean,
  kind: Candidate['bodyKind'],
): Candidate | null => {
  const complement = takesComplement(reading, head, isLone) ? endOfComplement(reading, head) : head + 1
  if (complement > head + 1) return candidateBy(bodyHeadOf, i, complement)
  if (head > i) {
    const isOne = isNumbered(reading, i, kind)
    return candidateBy(isOne ? numberedBody : bodyHead, isOne ? i - 1 : i, endOfSuffixes(reading, head + 1))
  }
  return isLone ? bodyByLoneHead(reading, i, kind) : null
}

const gatherings = rowFinder<(typeof gatheringRows)[number]>(gatheringRows, parseClasses, 3)

/** "Ebelstadt Film Festival Director Ada Venn": a gathering that has an officer is a body. */
export const bodyByOfficer = ({ document, end }: Reading, i: number, to: number): Candidate | null => {
  if (to - i < 2) return null
  const found = gatherings(document, i, end)
  const span = found?.match.captures.span
  return found === null || span === undefined || span.to > to ? null : candidateBy(found.row, span.from, span.to)
}

const members = rowFinder<(typeof memberRows)[number]>(memberRows, parseClasses, 3)

/** "Future Farmers of America": members that "of" and a place make a body. */
export const bodyByMembers = ({ document, tokens, end }: Reading, i: number, to: number): Candidate | null => {
  if (tokens[to]?.lower !== seatMark) return null
  const found = members(document, i, end)
  return found === null ? null : candidateBy(found.row, i, found.match.to)
}

const opener = rowFinder<(typeof openerRows)[number]>(openerRows, parseClasses, 2)

/** "Universiti Malaya", "Dinamo Zagreb": the head comes first and takes the rest of the span. */
export const bodyByOpener = ({ document, tokens }: Reading, i: number, to: number): Candidate | null => {
  const found = opener(document, i, to)
  if (found === null) return null
  const body = candidateBy(found.row, i, found.match.to)
  body.bodyKind = organizationOpeners.get(tokens[i]!.lower) ?? null
  return body
}

/** A body by its head must not swallow a title or a person, and must be longer than a well-known body. */
export const acceptsBody = (
  { tokens, capitals }: Reading,
  body: Candidate,
  titled: number,
  known: Candidate | null,
): boolean => {
  if (known !== null && known.to >= body.to) return false
  if (titled > 0 && body.kind === null) return false
  // "Police Chief": the title keeps its words
  if (organizationHead(tokens[body.to - 1]!.lower) === 'police' && titled > body.to - body.from) return false
  // in a headline "Syria Force Talks" makes no body of common words
  if (body.kind === null || capitals[body.to - 1]! >= capital.likely) return true
  for (let i = body.from; i < body.to; i++) if (capitals[i]! >= capital.likely) return true
  return false
}
