import { portfolios } from '../../../lexicon/people/offices.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'
import { words } from '../../../lexicon/word-list.js'

/** A noun that makes a body of the name or nationality before it: "Trump administration", "Iranian government". */
export interface GoverningNoun {
  readonly kind: OrganizationKind | null
  /** what may stand between: "interim" of "interim government", "foreign" of "foreign ministry" */
  readonly modifiers: ReadonlySet<string>
  /** whether the modifiers are fields of work, which may be joined and which make a body of the noun by themselves */
  readonly ofFields: boolean
  /** whether places have one */
  readonly ofPlaces: boolean
}

const governmentModifiers = words(
  `central coalition communist election federal former interim military presidential provisional reelection
    transition transitional`,
)
const government: GoverningNoun = {
  kind: 'government',
  modifiers: governmentModifiers,
  ofFields: false,
  ofPlaces: true,
}

/** Nouns in lower case that make a body of the name before them. */
export const governingNouns: ReadonlyMap<string, GoverningNoun> = new Map<string, GoverningNoun>([
  ['administration', government],
  ['campaign', { ...government, kind: null, ofPlaces: false }],
  ['government', government],
  ['junta', government],
  ['ministry', { kind: 'ministry', modifiers: portfolios, ofFields: true, ofPlaces: true }],
  ['regime', government],
])
/** What joins two fields of work before their noun: "trade and industry ministry". */
export const fieldMarks = words('- and')

/** Common nouns that take up a body named before, and the kinds of body that they can mean. */
export const nounsOfBodies: ReadonlyMap<string, readonly OrganizationKind[]> = new Map<
  string,
  readonly OrganizationKind[]
>([
  ['administration', ['government']],
  ['agency', ['agency', 'international', 'media']],
  ['airline', ['company']],
  ['army', ['military']],
  ['association', ['association']],
  ['bank', ['bank', 'company']],
  ['bloc', ['international']],
  ['broadcaster', ['media']],
  ['bureau', ['agency']],
  ['charity', ['charity']],
  ['club', ['team']],
  ['commission', ['agency', 'international']],
  ['committee', ['agency']],
  ['company', ['company', 'bank', 'media']],
  ['corporation', ['company']],
  ['council', ['agency']],
  ['department', ['ministry']],
  ['federation', ['league', 'association']],
  ['firm', ['company']],
  ['foundation', ['charity']],
  ['government', ['government']],
  ['group', ['armed group', 'charity', 'company', 'association']],
  ['ministry', ['ministry']],
  ['movement', ['armed group', 'association']],
  ['newspaper', ['media']],
  ['organisation', ['international', 'charity', 'association']],
  ['organization', ['international', 'charity', 'association']],
  ['panel', ['agency']],
  ['paper', ['media']],
  ['party', ['party']],
  ['regime', ['government']],
  ['union', ['union', 'association']],
  ['university', ['university']],
])
/** Of these, the ones that mean a body of unknown kind. */
export const nounsOfUnknownBodies = words('company firm')

/** Bodies that are known by the building they sit in: its name is a place, too. */
export const namesOfSeats: ReadonlySet<string> = new Set(['White House'])
