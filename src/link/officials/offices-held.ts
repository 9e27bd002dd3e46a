import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention, OfficeRuleName } from '../../extract/offices/index.js'
import type { OfficePhrase } from '../../extract/offices/phrase.js'
import { actorOf, clauseAt, parentOf } from '../../grammar/clauses/index.js'
import { isSharedName } from '../../lexicon/bodies/shared.js'
import type { LinkedOrganization } from '../linked.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'
import { actingBody } from './acting-body.js'
import { bodyInWords, isWrittenAsName, onlyBody, wordingOf } from './body.js'
import { type CountryReader, isInternational, tellsCountry } from './country.js'
import {
  americanParties,
  bodyPronouns,
  internationalTitles,
  notAmerican,
  officesAbroad,
  officesOfPlaces,
  placePrepositions,
  postPrepositions,
} from './lexicon.js'
import { chamberOf, formerBefore, sliceOf, titleOf } from './title.js'
import { holdsAny } from './wording.js'

/** What an office phrase says of who holds it. */
export interface OfficeHeld {
  readonly office: OfficeMention
  /** the rule that showed it */
  readonly rule: OfficeRuleName
  /** as the text gives it; null for a rank alone */
  readonly title: string | null
  /** what stands before a country or a body and says that it is held no more: "[former] Ghanaian President" */
  readonly former: string | null
  /** modifiers and title in lower case, or the words that show an office without a title: what unnamed officials are told apart by */
  readonly wording: string
  /** the more, the better the title tells the function: 0 none, 1 a policeman's grade, 2 a function */
  readonly weight: number
  readonly organization: string | null
  /** whether only a noun or pronoun points to the body: "the party's chief" */
  readonly pointsToBody: boolean
  readonly country: string | null
  /** of a body whose name several countries use ("Congress"): where it most often is */
  readonly usualCountry: string | null
  /** of a body that belongs to no country */
  readonly international: boolean
  /** of a company, or of what nothing else is told of */
  readonly ofCompany: boolean
}

/** The title as it is told, with the "former" before the country or body between. */
export const titleTold = ({ former, title }: OfficeHeld): string | null =>
  former === null || title === null ? title : `${former} ${title}`

/** Whether the words of a body behind an office are an envoy's post: "ambassador to [Peru]", but "ambassador of [Peru]". */
const isPost = ({ tokens }: Document, { noun, body, title }: OfficePhrase): boolean =>
  officesAbroad.has(noun) &&
  body !== null &&
  body.from >= title.to &&
  postPrepositions.has(tokens[body.from - 1]?.lower ?? '')

/** The words that may name the body: an envoy's is the one that sends him; a place behind the title is none, where a body stands before. */
const bodyRange = (document: Document, names: NamesByToken, { body, phrase }: OfficeMention): TokenRange | null => {
  if (phrase === null || body === null || phrase.sender === null || phrase.sender === body)
    return phrase !== null && isPost(document, phrase) ? null : body
  const isElsewhere = nameOn(names.organization, body) === null && nameOn(names.organization, phrase.sender) !== null
  return isElsewhere || isPost(document, phrase) ? phrase.sender : body
}

/** The words of an office that tell its country: an envoy's post does not. */
const wordsOfOffice = (document: Document, office: OfficeMention): TokenRange =>
  office.phrase !== null && isPost(document, office.phrase) ? { from: office.from, to: office.phrase.title.to } : office

/** The country of a place behind an office: "health officials across Canada"; an envoy's to a country is not his own. */
const countryBehind = ({ tokens }: Document, { phrase }: OfficeMention, countryOn: CountryReader): string | null =>
  phrase === null || officesAbroad.has(phrase.noun) || !placePrepositions.has(tokens[phrase.to]?.lower ?? '')
    ? null
    : countryOn({ from: phrase.to, to: phrase.reach })

/** The subject before "its" in a sentence, which owns the office: "[France] recalled its ambassador"; null where a pronoun stands there. */
const ownerOf = (document: Document, { phrase }: OfficeMention): TokenRange | null => {
  if (phrase === null || !bodyPronouns.has(phrase.determiner ?? '')) return null
  let clause = clauseAt(document, phrase.head)
  for (let depth = 0; clause !== null && depth < deepestOwner; depth++) {
    const actor = actorOf(document, clause)
    if (actor !== null && actor.to <= phrase.from) return actor
    clause = parentOf(document, clause)
  }
  return null
}
const deepestOwner = 4
/** The country that well-known bodies most often belong to, and that has no members of parliament. */
const american = 'US'

/** The body of an office: as the text names it, its mention and the entity where it is known. */
interface Body {
  readonly organization: string | null
  readonly named: NameMention | null
  readonly linked: LinkedOrganization | undefined
}

/** The country of a body, and how it tells that of its people. */
const countryOfBody = ({ organization, named, linked }: Body) => ({
  known: tellsCountry(named?.bodyKind) ? (named?.country ?? linked?.country ?? null) : null,
  isShared: organization !== null && isSharedName(organization),
  international: organization !== null && (named?.bodyKind === 'international' || isInternational(organization)),
})

/** Whether a body that the text names is a company, as far as it is known. */
const isCompany = ({ named, linked }: Body): boolean => {
  if (named === null) return false
  const kind = named.bodyKind ?? linked?.kind ?? null
  return kind === null || kind === 'company' || kind === 'bank'
}

/** What unnamed officials are told apart by. */
const wordingOfOffice = (document: Document, office: OfficeMention): string => {
  const { phrase } = office
  const range = phrase === null ? office : { from: phrase.modifiers.from, to: phrase.title.to }
  return sliceOf(document, range).toLowerCase()
}

/** Reads what an office phrase says of the people beside it, or of officials without a name: title, organization, country. */
export const officeReader = (
  document: Document,
  names: NamesByToken,
  organizations: readonly LinkedOrganization[],
  countryOn: CountryReader,
): ((office: OfficeMention, hasName: boolean) => OfficeHeld) => {
  const byStart = new Map<number, LinkedOrganization>()
  for (const body of organizations) for (const { start } of body.mentions) byStart.set(start, body)
  const namedBody = (office: OfficeMention, body: TokenRange | null, owner: TokenRange | null): NameMention | null => {
    if (body !== null) return nameOn(names.organization, body)
    if (!bodyPronouns.has(office.phrase?.determiner ?? '')) return null
    if (owner !== null && nameOn(names.location, owner) !== null) return null
    return (owner === null ? null : nameOn(names.organization, owner)) ?? onlyBody(document, names, office.from)
  }
  const bodyOf = (office: OfficeMention, owner: TokenRange | null, hasName: boolean): Body => {
    const { phrase } = office
    const body = bodyRange(document, names, office)
    const isAlone = !hasName && body === null
    const named = namedBody(office, body, owner) ?? (isAlone ? actingBody(document, names, office) : null)
    const linked = named === null ? undefined : byStart.get(named.start)
    const isOfPlace = officesOfPlaces.has(phrase?.noun ?? '')
    const inWords = body === null || named !== null ? null : bodyInWords(document, names, body, isOfPlace)
    const organization = wordingOf(document, named, linked) ?? inWords ?? chamberOf(document, phrase)
    return { organization, named, linked }
  }
  return (office, hasName) => {
    const owner = ownerOf(document, office)
    const body = bodyOf(office, owner, hasName)
    const { isShared, known, ...rest } = countryOfBody(body)
    const wording = wordingOfOffice(document, office)
    const international = rest.international || holdsAny(wording, internationalTitles)
    const country = international
      ? null
      : (countryOn(wordsOfOffice(document, office)) ??
        (owner === null || nameOn(names.location, owner) === null ? null : countryOn(owner)) ??
        (hasName ? null : countryBehind(document, office, countryOn)) ??
        (isShared ? (holdsAny(wording, americanParties) ? known : null) : known))
    return {
      office,
      rule: office.rule,
      wording,
      ...titleOf(document, office.phrase, hasName),
      former: formerBefore(document, office.phrase, hasName),
      organization: body.organization,
      pointsToBody: body.named !== null && !isWrittenAsName(document, body.named),
      country,
      usualCountry: isShared && !(known === american && notAmerican.has(office.phrase?.noun ?? '')) ? known : null,
      international,
      ofCompany: isCompany(body),
    }
  }
}
