import { portfolios } from '../../../lexicon/people/offices.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'
import { rebels } from '../../../lexicon/people/sorts.js'
import { phrases, union, words } from '../../../lexicon/word-list.js'

/** What a country has and its states have not: "Georgia [Interior Ministry]". */
export const bodiesOfNations = words('embassy foreign ministry parliament')

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
  `central coalition communist election federal former interim military presidential provincial provisional reelection
    regional state transition transitional`,
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
  ['campaign', { ...government, kind: 'association', ofPlaces: false }],
  ['government', government],
  ['governments', government],
  ['junta', government],
  ['ministry', { kind: 'ministry', modifiers: portfolios, ofFields: true, ofPlaces: true }],
  ['regime', government],
  ['regimes', government],
])
/** What joins two fields of work before their noun: "trade and industry ministry". */
export const fieldMarks = words('- and')

/** Bodies of which the first word tells one from another: the "Free Workers Union" is not the "Workers Union". */
export const toldByFirstWord: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['party', 'union'])

/** Governments that only their own country's articles call so: "the federal government". */
export const wordsOfOwnGovernments = words('federal')

/** What companies and charities work in, before their nouns: "the mining group", "the relief group". */
const fieldsOfCompanies = words('banking energy industrial insurance media mining retail technology telecoms')
const fieldsOfCharities = words(
  'activist advocacy aid campaign charitable civil environmental humanitarian lobby lobbying nonprofit pressure relief rights',
)
/** Adjectives and nouns that stand before such a noun: "the news organization", "the current administration". */
export const modifiersOfNominals = union(
  fieldsOfCompanies,
  fieldsOfCharities,
  words(
    `airline armed car charity chemical chip city current defence defense drug electronics engineering federal ferry
      food gas global health human intelligence international internet labor labour medical migration national news
      nuclear oil outgoing pharmaceutical power private public rail railway refugee regulatory research ruling
      security shipping software space sports state steel tech telecom telecommunications tobacco trade transport
      watchdog water weather`,
  ),
)
/** What ends a compound before a noun: "the London-based company", "the state-run agency", "the information-services company". */
export const compoundModifiers = words(
  'backed based controlled headquartered led listed owned run services sharing strapped traded troubled',
)

/** Common nouns that take up a body named before, and the kinds of body that they can mean. */
export const nounsOfBodies: ReadonlyMap<string, readonly OrganizationKind[]> = new Map<
  string,
  readonly OrganizationKind[]
>([
  ['administration', ['government']],
  ['agency', ['agency', 'international', 'media']],
  ['airline', ['company']],
  ['automaker', ['company']],
  ['army', ['military']],
  ['association', ['association']],
  ['bank', ['bank', 'company']],
  ['bloc', ['international']],
  ['broadcaster', ['media']],
  ['bureau', ['agency']],
  ['carmaker', ['company']],
  ['charity', ['charity', 'association']],
  ['chipmaker', ['company']],
  ['club', ['team']],
  ['commission', ['agency']],
  ['committee', ['agency', 'legislature']],
  ['company', ['company', 'bank', 'media']],
  ['corporation', ['company']],
  ['council', ['agency']],
  ['department', ['ministry']],
  ['drugmaker', ['company']],
  ['federation', ['league', 'association']],
  ['firm', ['company']],
  ['foundation', ['charity']],
  ['government', ['government']],
  ['group', ['armed group', 'charity', 'company', 'association']],
  ['insurer', ['company']],
  ['lender', ['bank', 'company']],
  ['ministry', ['ministry']],
  ['movement', ['armed group', 'association', 'party']],
  ['newspaper', ['media']],
  ['organisation', ['international', 'charity', 'association', 'media', 'armed group']],
  ['organization', ['international', 'charity', 'association', 'media', 'armed group']],
  ['panel', ['agency', 'legislature']],
  ['paper', ['media']],
  ['party', ['party']],
  ['planemaker', ['company']],
  ['regime', ['government']],
  ['retailer', ['company']],
  ['union', ['union', 'association']],
  ['university', ['university']],
])
/** Of these, the ones that mean the same body all over an article: "the Trump administration", far below "the administration". */
export const nounsOfOneBody = words('administration')
/** The United Nations, as their agencies are called after them: "the UN agency". */
export const unitedNations = phrases('u.n., un, united nations')
/** Of these, the ones that mean a body of unknown kind. */
export const nounsOfUnknownBodies = words('company firm')

/** Bodies that are known by the building they sit in: its name is a place, too. */
export const namesOfSeats: ReadonlySet<string> = new Set(['White House'])

/** Nouns of which a country has but one: "the Iranian government", "the Iranian regime". */
export const governmentNouns = words('government governments junta regime regimes')
/** Heads that stand before "of" or behind their field: "Department of State", "State Department". */
export const rotatedHeads = words(
  'administration authority board bureau commission committee council department ministry office',
)
/** Of these, the ones that are called by a field: "the foreign ministry". */
export const ministryHeads = words('department ministry')
/** What joins them. */
export const rotatingLinkers = words('for of')
/** Fields whose ministry has a shorter name, too. */
export const fieldsOfMinistries: ReadonlyMap<string, string> = new Map([
  ['agriculture and food', 'agriculture'],
  ['defence', 'defense'],
  ['external affairs', 'foreign'],
  ['foreign affairs', 'foreign'],
  ['foreign and european affairs', 'foreign'],
  ['home affairs', 'home'],
  ['internal affairs', 'interior'],
  ['public health', 'health'],
])
/** Kinds of body whose head ends a name of its own after "and": "the Department of Justice and Treasury Department". */
export const kindsThatEnd: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'court',
  'legislature',
  'military',
  'ministry',
  'party',
  'police',
  'university',
])
/** Heads of which the word before tells the kind: "Police Department". */
export const headsOfServices = words('bureau command department directorate division force headquarters office service')
/** What the word before such a head tells. */
export const kindsOfServices: ReadonlyMap<string, OrganizationKind> = new Map<string, OrganizationKind>([
  ...[...words('ambulance fire parks sanitation')].map((word) => [word, 'agency'] as const),
  ...[...words('constabulary investigation investigations police sheriff')].map((word) => [word, 'police'] as const),
])
/** Faiths that open the names of their councils: "the Christian Council of Ghana". */
export const faithsOfCouncils = words('catholic christian islamic jewish muslim sikh')
/** What they open. */
export const councilsOfFaiths = words('council')
/** Kinds of body that a noun right behind the name tells: "the Kabar news agency", not "the Volkswagen union". */
export const kindsToldBehind: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'armed group',
  'company',
  'media',
  'party',
])
/** Schools that are bodies of scholars before "of". */
export const academies = words('academy')
/** What a news agency calls itself. */
export const newsAgencies = phrases(
  'broadcasting authority, broadcasting company, broadcasting corporation, broadcasting service, news agency, news service, press agency',
)
/** Banks that a state runs, which lend to nobody: "the Central Bank". */
export const banksOfStates = phrases('central bank, reserve bank')
/** What joins a government to its place: "the government of Peru". */
export const seatMark = 'of'
/** What a drive, not a body, is for: "Ruto's campaign for cheaper bread". */
export const purposes = words('against for of to')
/** Nouns of which a person's is a drive where its purpose follows. */
export const drives = words('campaign')
/** Nouns that stand for the country named before: "the country's navy". */
export const nounsOfCountries = words('country nation')
/** Prepositions between a body and its seat: "the ministry in Lima". */
export const prepositionsOfSeats = words('in of')
/** Kinds of body that belong to the country that they stand beside: others work everywhere. */
export const kindsOfCountries: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'agency',
  'court',
  'government',
  'legislature',
  'military',
  'ministry',
  'party',
  'police',
])

/** Kinds of body whose products are called by their name: "Google Play" is no event. */
export const kindsWithProducts: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['company', 'media'])

/** Nouns of which the words before tell the kind: "a rebel group". */
export const nounsOfGroups = words(
  'coalition faction force front group movement network organisation organization outfit',
)
/** What they tell. */
export const kindsOfGroups: ReadonlyMap<string, OrganizationKind> = new Map<string, OrganizationKind>([
  ...[...union(rebels, words('armed islamist paramilitary secessionist terror'))].map(
    (word) => [word, 'armed group'] as const,
  ),
  ...[...fieldsOfCharities].map((word) => [word, 'charity'] as const),
  ...[...fieldsOfCompanies].map((word) => [word, 'company'] as const),
  ...[...words('opposition political ruling')].map((word) => [word, 'party'] as const),
  ['news', 'media'],
])
/** Heads of names that, as nouns beside a name, tell no kind. */
export const unsortedHeads = words(
  'administration alliance association board capital fund mission office panel service system trust',
)
