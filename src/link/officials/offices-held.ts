import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention, OfficeRuleName } from '../../extract/offices/index.js'
import { isSharedName } from '../../lexicon/bodies/shared.js'
import type { LinkedOrganization } from '../linked.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'
import { bodyInWords, onlyBody, wordingOf } from './body.js'
import { type CountryReader, isInternational, tellsCountry } from './country.js'
import { bodyPronouns, officesAbroad, officesOfPlaces, placePrepositions } from './lexicon.js'
import { chamberOf, sliceOf, titleOf } from './title.js'

/** What an office phrase says of who holds it. */
export interface OfficeHeld {
  readonly office: OfficeMention
  /** the rule that showed it */
  readonly rule: OfficeRuleName
  /** as the text gives it; null for a rank alone */
  readonly title: string | null
  /** modifiers and title in lower case, or the words that show an office without a title: what unnamed officials are told apart by */
  readonly wording: string
  /** the more, the better the title tells the function: 0 none, 1 a policeman's grade, 2 a function */
  readonly weight: number
  readonly organization: string | null
  readonly country: string | null
  /** of a body whose name several countries use ("Congress"): where it most often is */
  readonly usualCountry: string | null
  /** of a body that belongs to no country */
  readonly international: boolean
}

/** The country of a place behind an office: "health officials across Canada"; an envoy's to a country is not his own. */
const countryBehind = ({ tokens }: Document, { phrase }: OfficeMention, countryOn: CountryReader): string | null =>
  phrase === null || officesAbroad.has(phrase.noun) || !placePrepositions.has(tokens[phrase.to]?.lower ?? '')
    ? null
    : countryOn({ from: phrase.to, to: phrase.reach })

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
  const namedBody = ({ body, from, phrase }: OfficeMention): NameMention | null => {
    if (body !== null) return nameOn(names.organization, body)
    return bodyPronouns.has(phrase?.determiner ?? '') ? onlyBody(document, names, from) : null
  }
  const bodyOf = (office: OfficeMention): Body => {
    const { body, phrase } = office
    const named = namedBody(office)
    const linked = named === null ? undefined : byStart.get(named.start)
    const isOfPlace = officesOfPlaces.has(phrase?.noun ?? '')
    const inWords = body === null || named !== null ? null : bodyInWords(document, names, body, isOfPlace)
    const organization = wordingOf(document, named, linked) ?? inWords ?? chamberOf(document, phrase)
    return { organization, named, linked }
  }
  return (office, hasName) => {
    const body = bodyOf(office)
    const { international, isShared, known } = countryOfBody(body)
    const country = international
      ? null
      : (countryOn(office) ??
        (hasName ? null : countryBehind(document, office, countryOn)) ??
        (isShared ? null : known))
    return {
      office,
      rule: office.rule,
      wording: wordingOfOffice(document, office),
      ...titleOf(document, office.phrase, hasName),
      organization: body.organization,
      country,
      usualCountry: isShared ? known : null,
      international,
    }
  }
}
