import type { FindRow } from './find-row.js'

/** Names of bodies that a pattern finds, before all others. */
export const bodyPatternRows = [
  {
    name: 'not-names/fund-of-budget',
    pattern: '(consolidated|contingency|general|reserve) {fundOfNobody} {end}',
    kind: 'none',
    examples: ['The money comes from the [General Fund] again.'],
  },
  {
    name: 'names/town-and-nickname',
    pattern:
      '{placeName} ({teamNickname}|{clubSuffix}|{nicknameOpener} {nicknameEnd&capital}) !{gatheringHead&capital}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'team',
    form: 'nickname',
    examples: ['The [Toledo Cubs] lost again.', 'The [Toledo Wanderers] lost again.'],
  },
  {
    name: 'names/school-district',
    pattern: '{capital&!title} {capital&!title}*5 school {district}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'school',
    examples: ['The [Ebelstadt Unified School District] hired 12 teachers.'],
  },
  {
    name: 'names/service-district',
    pattern: '{capital&!title} {capital&!title}*5 {serviceOfDistrict} {district}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'agency',
    examples: ['The [Ebelstadt County Sanitation District] fixed the pipe.'],
  },
  {
    name: 'names/conference-of-bishops',
    pattern: '{capital&!title}*3 (bishops|bishops {apostrophe}|episcopal) conference',
    kind: 'organization',
    organization: 8,
    bodyKind: 'religious',
    examples: ['The [Catholic Bishops’ Conference] met.', 'The [Episcopal Conference] met.'],
  },
  {
    name: 'names/agency-of-country',
    pattern: '{fieldOfAgency&capital} {countryName} {end}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'agency',
    examples: ['It was told by [Infrastructure Malta] again.', 'She works for [Statistics Norway] now.'],
  },
  {
    name: 'names/airline',
    pattern: '({placeName}|{newWord&sureCapital}) air {end} | air {countryName} {end}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'company',
    examples: ['They flew with [Ebelquist Air] again.', 'They flew with [Air Senegal] again.'],
  },
  {
    name: 'names/health-system',
    pattern: '{newWord&capital&!placeWord} health {end}',
    kind: 'organization',
    organization: 8,
    examples: ['The nurses of [Ebelquist Health] sang.'],
  },
  {
    name: 'names/ampersand',
    pattern: `!({given} {ampersand} {given}) {capital&!title} {capital&!title}*3 {ampersand} {capital&!title} ({capital&!title}|{ampersand}|{companySuffix})*4
        | {capital&!title} (, {capital&!title}) (, {capital&!title})*4 {ampersand} {capital&!title} ({capital&!title}|{companySuffix})*4`,
    kind: 'organization',
    organization: 8,
    bodyKind: 'company',
    examples: ['She sued [Larch & Holt] in March.', 'She sued [Ebelfe, Quistette & Holt] in March.'],
  },
  {
    name: 'not-names/storm',
    pattern:
      '{stormModifier}? {storm} ({sureCapital&personal}|{sureCapital&!common&!bodyHead&!placeHead}) | (el | la) (nino | niño | nina | niña)',
    kind: 'none',
    form: 'storm',
    examples: ['[Hurricane Otis] was strong.', '[Tropical Storm Nadine] was strong.', '[El Niño] is over.'],
  },
  {
    name: 'not-names/figure-of-speech',
    pattern: '{figureOfSpeech}',
    kind: 'none',
    examples: ['The bill went to [Uncle Sam] again.', 'They blamed [Mother Nature] again.'],
  },
  {
    name: 'not-names/ship',
    pattern: '{shipPrefix&upper} {sureCapital} {any}*3',
    kind: 'none',
    examples: ['The [KMP Nusa Jaya] left port.'],
  },
] as const satisfies readonly FindRow[]

/** Gatherings that have officers, which makes bodies of them; tried up to the end of the sentence. */
export const gatheringRows = [
  {
    name: 'names/gathering-with-officer',
    pattern: '[span: {capital&!title} {capital&!title}*5 {gatheringHead&capital}] {title} {sureCapital}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'association',
    examples: ['[Ebelstadt Film Festival] Director Ada Venn sang.'],
  },
] as const satisfies readonly FindRow[]

/** Bodies that are called by their members, whose name goes on after "of"; tried up to the end of the sentence. */
export const memberRows = [
  {
    name: 'names/members-of-country',
    pattern: '{capital&!title}*3 {sureCapital&membersWord} of ({placeName}|america)',
    kind: 'organization',
    organization: 8,
    bodyKind: 'association',
    examples: ['The [Young Teachers of America] met.', 'The [Daughters of Oslo] sang.'],
  },
  {
    name: 'names/bishops-of-country',
    pattern: '{capital&!title}*3 (bishops|bishops {apostrophe}|episcopal) conference of {placeName}',
    kind: 'organization',
    organization: 8,
    bodyKind: 'religious',
    examples: ['The [Episcopal Conference of Oslo] met.'],
  },
] as const satisfies readonly FindRow[]

/** Names that open with their head. */
export const openerRows = [
  {
    name: 'names/club-opener',
    pattern: '!(real estate) {teamOpener} {sureCapital&!title&!acronym} {any&!title&!acronym}?',
    kind: 'organization',
    organization: 8,
    bodyKind: 'team',
    examples: ['They watched [Dinamo Ebelstadt] lose.'],
  },
  {
    name: 'names/body-opener',
    pattern: '{bodyOpener} {sureCapital&!title&!acronym} {any&!title&!acronym}*4',
    kind: 'organization',
    organization: 8,
    examples: ['[Universiti Selatan Baru] opened a hall.'],
  },
] as const satisfies readonly FindRow[]

/** Names of bodies by the list of well-known ones (`knownOrganizationAt`), a suffix or a head word. */
export const bodyRows = [
  {
    name: 'names/known-body',
    kind: 'organization',
    organization: 10,
    examples: ['The [United Nations] sent tents.'],
  },
  {
    name: 'names/known-body-of-common-word',
    kind: null,
    organization: 3,
    examples: ['She works for [Amnesty] in Lyon.'],
  },
  {
    name: 'names/known-chamber',
    kind: null,
    organization: 5,
    examples: ['The bill has support in [Congress] again.'],
  },
  {
    name: 'not-names/agency-credit',
    around: ['\\( # (\\)|,)'],
    kind: 'none',
    examples: ['Viewers of the news ([BBC], for one) were few.'],
  },
  {
    name: 'names/company-suffix',
    pattern: '{any} {any&!officeNoun&!firstSuffix}*5 {firstSuffix&!officeNoun}',
    kind: 'organization',
    organization: 10,
    bodyKind: 'company',
    examples: ['He sued [Brindlewick Inc.] in March.'],
  },
  {
    name: 'names/body-head-of',
    reason: 'The complement leads beyond the capitals, by what its head takes.',
    kind: 'organization',
    organization: 8,
    examples: ['The [Ministry of Fisheries] closed the bay.'],
  },
  {
    name: 'names/body-head',
    reason: 'The last of several heads counts, and suffixes may stand behind the last capital.',
    kind: 'organization',
    organization: 8,
    form: 'head',
    examples: ['She works at [Harbour Light Savings Bank].'],
  },
  {
    name: 'names/numbered-body',
    reason: 'The number stands before the capitals.',
    kind: 'organization',
    organization: 8,
    form: 'head',
    examples: ['The [82nd Airborne Division] marched past.'],
  },
  {
    name: 'names/lone-body-head',
    reason: 'A head alone is one only where no later head follows.',
    kind: null,
    organization: 2,
    form: 'head',
    examples: ['She told [Cabinet] that the shop was closed.'],
  },
  {
    name: 'names/body-head-after-the',
    reason: 'A head alone is one only where no later head follows.',
    kind: null,
    organization: 4,
    form: 'head',
    examples: ['The [Navy] left port.', 'She left [Parliament] in March.'],
  },
] as const satisfies readonly FindRow[]
