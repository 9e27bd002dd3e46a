import type { Document } from '../../document/document.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import type { LinkedOrganization } from '../linked.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'
import { bodyInWords, officesOfPlaces, onlyBody, wordingOf } from './body.js'
import { type CountryReader, isInternational, isSharedName, tellsCountry } from './country.js'
import { chamberOf, sliceOf, titleOf } from './title.js'

/** What an office phrase says of who holds it. */
export interface OfficeHeld {
  readonly office: OfficeMention
  /** the rule that showed it */
  readonly rule: string
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
  phrase === null ||
  phrase.noun === 'ambassador' ||
  phrase.noun === 'envoy' ||
  !/^(?:across|around|in|inside|near|throughout)$/.test(tokens[phrase.to]?.lower ?? '')
    ? null
    : countryOn({ from: phrase.to, to: phrase.reach })

/** Reads what an office phrase says of the people beside it, or of officials without a name: title, organization, country. */
export const officeReader = (
  document: Document,
  names: NamesByToken,
  organizations: readonly LinkedOrganization[],
  countryOn: CountryReader,
): ((office: OfficeMention, hasName: boolean) => OfficeHeld) => {
  const byStart = new Map<number, LinkedOrganization>()
  for (const body of organizations) for (const { start } of body.mentions) byStart.set(start, body)
  return (office, hasName) => {
    const { body, phrase } = office
    const isIts = phrase?.determiner === 'its' && body === null
    const named =
      body !== null ? nameOn(names.organization, body) : isIts ? onlyBody(document, names, office.from) : null
    const linked = named === null ? undefined : byStart.get(named.start)
    const words =
      body === null || named !== null
        ? null
        : bodyInWords(document, names, body, officesOfPlaces.has(phrase?.noun ?? ''))
    const organization = wordingOf(document, named, linked) ?? words ?? chamberOf(document, phrase)
    const known = tellsCountry(named?.bodyKind) ? (named?.country ?? linked?.country ?? null) : null
    const isShared = organization !== null && isSharedName(organization)
    const international =
      organization !== null && (named?.bodyKind === 'international' || isInternational(organization))
    const country = international
      ? null
      : (countryOn(office) ??
        (hasName ? null : countryBehind(document, office, countryOn)) ??
        (isShared ? null : known))
    const wording = sliceOf(
      document,
      phrase === null ? office : { from: phrase.modifiers.from, to: phrase.title.to },
    ).toLowerCase()
    return {
      office,
      rule: office.rule,
      wording,
      ...titleOf(document, phrase, hasName),
      organization,
      country,
      usualCountry: isShared ? known : null,
      international,
    }
  }
}
