import type { PlaceKind } from './gazetteer/place.js'
import type { OrganizationKind } from './people/organizations.js'

/** A name that a user adds, with the other ways in which articles write it. */
export interface UserName {
  /** the name that claims get */
  readonly name: string
  /** how else articles write it */
  readonly aliases: readonly string[]
}

/** A place that a user adds. */
export interface UserLocation extends UserName {
  /** what kind of place it is */
  readonly kind: PlaceKind | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** latitude in WGS 84 decimal degrees; null where the user gives no coordinates */
  readonly lat: number | null
  /** longitude in WGS 84 decimal degrees; null where there is no latitude */
  readonly lon: number | null
  /** GeoNames id */
  readonly geonames: number | null
}

/** A body that a user adds. */
export interface UserOrganization extends UserName {
  /** what kind of body it is */
  readonly kind: OrganizationKind | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
}

/** A person in office that a user adds. What the article says of the office comes first. */
export interface UserOfficial extends UserName {
  /** the office, where the article tells none */
  readonly title: string
  /** the body of the office, where the article tells none */
  readonly organization: string | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
}

/** A person without office that a user adds. */
export type UserPerson = UserName

/** Names that a user adds to the tool's own, and words that are to be left out. */
export interface UserLexicon {
  /** places, with country and coordinates where the user knows them */
  readonly locations: readonly UserLocation[]
  /** bodies, with kind and country */
  readonly organizations: readonly UserOrganization[]
  /** people with their office */
  readonly officials: readonly UserOfficial[]
  /** people without office */
  readonly people: readonly UserPerson[]
  /** nouns that count as one that the tool knows when articles are compared: "people", also "souls" */
  readonly counted: readonly UserName[]
  /** verbs and nouns of what happens, likewise, in their base forms: "kill", also "neutralize" */
  readonly events: readonly UserName[]
  /** news agencies, with how else they are called */
  readonly agencies: readonly UserName[]
  /** sources that articles call by several names */
  readonly sources: readonly UserName[]
  /** words in which nothing is to be claimed: "Catch-22", "Forever 21" */
  readonly ignore: readonly string[]
}

/** The mark of a checked lexicon: one for all copies of this module, since the bundle of the language parts holds one of its own. */
const checked = Symbol.for('claimwire.lexicon.checked')

/** Notes of a lexicon that its shape was checked: `extract` takes no other. */
export const checkedLexicon = (lexicon: UserLexicon): UserLexicon => {
  Object.defineProperty(lexicon, checked, { value: true })
  return lexicon
}

/** Whether a value is a lexicon whose shape was checked. */
export const isCheckedLexicon = (value: unknown): value is UserLexicon =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, checked)
