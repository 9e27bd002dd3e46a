import type { FindRow } from './find-row.js'

/** What opens the name of a person; the name goes on by `endOfPerson` in people.ts. */
export const personOpenerRows = [
  {
    name: 'names/nickname-inside',
    pattern: '({personal}|{notCommon&capitalized}|{initial}) {nameMiddle}*2 {nickname} {sureCapital}',
    kind: 'person',
    person: 7,
    examples: [
      'They buried [Edward "Ted" Harlan] on Sunday.',
      'The gang of [Quillo "the Rat" Ebelquist] met there.',
      'They met [Thomas (Tommy) Hale] at noon.',
    ],
  },
  {
    name: 'names/hyphenated-given-name',
    pattern: `{shortWord&surname} ({syllable&capitalized&!bodyHead&!demonym}|sun) ~- ~({syllable&!bodyHead&!demonym}|sun)
      | {shortWord&!surname&!common} {syllable&capitalized&!common&!bodyHead&!demonym} ~- ~{syllable&!common&!bodyHead&!demonym}`,
    kind: 'person',
    person: 7,
    examples: ['The choir is led by [Cho Mi-rae] from Busan.', 'The choir is led by [Park Sun-hee] from Busan.'],
  },
  {
    name: 'names/given-name-first',
    pattern:
      '{given} {nameMiddle}*5 ({continuing&!plainWord}|{continuing&likelyCapital&surnameHead}|{continuing&likelyCapital&!eventHead&!bodyHead})',
    kind: 'person',
    person: 7,
    examples: ['A baker named [Tamara Oyelowo] opened the shop.', 'They met [Tamara@Oyelowo Venn] there.'],
  },
  {
    name: 'names/word-as-surname',
    pattern: '{doubtfulGiven} {wordAsSurname}',
    kind: 'person',
    person: 7,
    examples: ['Police arrested [Grace French] on Friday.', 'The prize went to [Grace Ranger] again.'],
  },
  {
    name: 'names/initial-first',
    pattern: `{dottedInitial} {nameMiddle}*5 ({continuing&!plainWord}|{continuing&surname})
      | {plainInitial} {nameMiddle}*5 ({continuing&sureCapital&!plainWord}|{continuing&sureCapital&surname})`,
    kind: 'person',
    person: 7,
    examples: ['Nobody in the choir had met [J. R. Whitcombe] before.'],
  },
  {
    name: 'names/middle-initial',
    pattern:
      '{capitalized&!common&!bodyHead&!placeHead&!placeOpener} {initial&!short}? {dottedInitial} {capitalized&sureCapital&!common&!bodyHead&!placeHead&!eventHead}',
    kind: 'person',
    person: 7,
    examples: ['They met [Ebelino P. Quistbag] there.'],
  },
  {
    name: 'names/doubtful-given-name-first',
    pattern: `{doubtfulGiven&capital&!initial&!placeOpener} {nameMiddle}*5 {continuing&surname}
      | {doubtfulGivenBeforeName&!placeOpener} {nameMiddle}*5 {continuing&sureCapital&!plainWord&!placeHead&!bodyHead&!eventHead}
      | {doubtfulGivenBeforeWord&!common&!placeOpener} {nameMiddle}*5 {continuing&sureCapital&plainWord&!placeHead&!bodyHead&!eventHead}`,
    kind: 'person',
    person: 7,
    examples: ['They asked [Grace Oyelowo] to sing.'],
  },
  {
    name: 'names/large-place-as-given-name',
    pattern: '{largePlaceAndGiven} {capitalized&sureCapital&!bodyHead&lastOfPerson} {end}',
    kind: 'person',
    person: 7,
    examples: ['[Paris Lodge], a nurse, was hurt.', 'They met Ada Venn and [Kent Tallis] there.'],
  },
  {
    name: 'names/particle-first',
    pattern: `{openingParticle&!articleOfName&capitalized} {nameMiddle}*2 {continuing&sureCapital&!plainWord&!placeHead&!bodyHead&!eventHead}
      | {openingParticle&capitalized} {continuing&surname&sureCapital}`,
    kind: 'person',
    person: 4,
    examples: ['[De Ebelquist], the mayor, left.', '[Bin Ebelquist] said it was late.'],
  },
  {
    name: 'names/surname-first',
    pattern: `{familyName&!common} {nameMiddle}*5 ({continuing&given}|{continuing&surname})
      | {familyName&common&sureCapital} {nameMiddle}*5 {continuing&given}`,
    kind: 'person',
    person: 7,
    examples: ['The novel is by [Park Geun] again.'],
  },
] as const satisfies readonly FindRow[]

/** People by the words before the name, and names that may be a town's; their functions are in by-hand/people.ts and places.ts. */
export const personRows = [
  {
    name: 'names/person-after-title',
    reason: 'The title may end beyond the capitals, and several may follow one another.',
    kind: 'person',
    person: 9,
    examples: ['They invited Secretary of State [Harwood] to the fair.', 'They invited Pope [Clement IX] to the fair.'],
  },
  {
    name: 'names/person-after-address',
    reason: 'As after a title.',
    kind: 'person',
    person: 9,
    examples: ['Mr [Lindqvist] was not there.'],
  },
  {
    name: 'names/person-after-doubtful-address',
    pattern: `{addressOfFullName&capitalized&!given} {sureCapital&capitalized&!plainWord} {sureCapital&capitalized&!plainWord&!placeHead&!bodyHead}
      | {addressOfFullName&capitalized&given} {given&capitalized} {sureCapital&capitalized&!plainWord&!placeHead&!bodyHead}
      | {addressOfFullName&capitalized} {sureCapital&capitalized&!plainWord} {openingParticle&lower} ~{mark} ~{capitalized}`,
    kind: 'person',
    person: 9,
    examples: [
      'They met U [Ebelwin Quistlat] there.',
      'They met Don [Ernesto Ebelquist] there.',
      'They met Sayyid [Ebelwin al-Quistlat] there.',
    ],
  },
  {
    name: 'names/shares-surname',
    around: [
      '# (, {given&capitalized})*3 ,? (and|&) {given&capitalized} {initial}? ({prefixedSurname}|{capitalized&!plainWord&!bodyHead&!placeHead&!officeNoun&!eventHead})',
    ],
    kind: 'person',
    person: 7,
    examples: [
      'They met [Tamara] and Kenneth Oyelowo there.',
      'They met [Tamara], Lisa and Kenneth Oyelowo there.',
      'They met [Tamara] and Kenneth McEbelby there.',
    ],
  },
  {
    name: 'names/place-name-first',
    reason: 'It asks whether the name goes on after that of a place.',
    kind: 'person',
    person: 6,
    examples: ['They asked [Trondheim Akintola] to sing.'],
  },
  {
    name: 'names/person-or-town',
    reason: 'It takes what was found for the name of a person, after a preposition of areas.',
    kind: null,
    person: 4.5,
    examples: ['Rain fell in [Tamara Belmost] again.'],
  },
] as const satisfies readonly FindRow[]

/** Surnames of people whom the article names in full, inside other capitals; their function is in decide/parted.ts. */
export const partedRows = [
  {
    name: 'names/surname-after-label',
    reason: 'It asks for a full name anywhere in the article.',
    kind: 'person',
    person: 7,
    examples: ['They cheered MVP [Oyelowo] again. Tamara Oyelowo sang.'],
  },
  {
    name: 'names/joined-surnames',
    reason: 'It asks for two full names anywhere in the article.',
    kind: 'person',
    person: 7,
    examples: ['Tamara Oyelowo met Kenneth Quistbag. The [Oyelowo]-Quistbag talks failed.'],
  },
] as const satisfies readonly FindRow[]
