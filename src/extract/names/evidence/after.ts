import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { EvidenceRow, Weights } from './evidence.js'

/** What stands after a name; the first row that fits decides. */
export const afterRows = [
  {
    name: 'names/before-age',
    around: ['# {comma} {age} {clauseEnd}'],
    person: 7,
    examples: ['[Ebelquist], 41, keeps bees.'],
  },
  {
    name: 'names/before-plural-relative',
    around: ['# {comma} who (are|have|were)'],
    organization: 4,
    examples: ['[Ebelquist], who have won twice, meet on Sunday.'],
  },
  {
    name: 'names/before-whose-members',
    around: ['!!{unpersonal} # {comma} whose {adjective}? {partOfBody} !(of|{comma})'],
    organization: 4,
    examples: ['[Ebelquist], whose leader sang, won nine seats.'],
  },
  {
    name: 'names/before-relative',
    around: ['# {comma} (who|whose)'],
    person: 4,
    examples: ['[Ebelquist], who keeps bees, was asked.', '[Ebelquist], whose supporters sang, was asked.'],
  },
  {
    name: 'names/before-which',
    around: ['# {comma} which'],
    person: -2,
    organization: 0.5,
    examples: ['[Ebelquist], which was sold in May, will close.'],
  },
  {
    name: 'names/company-in-apposition',
    around: ['# {comma} {appositionOpener} {appositionOfCompany}'],
    organization: 4,
    reason: 'As for people.',
    examples: [
      '[Ebelquist], the state miner, was asked.',
      "[Ebelquist], the world's largest gold miner, was asked.",
      '[Ebelquist], a gold producer, was asked.',
    ],
  },
  {
    name: 'names/person-in-apposition',
    around: ['# {comma} {appositionOpener} {appositionOfPerson}'],
    person: 4,
    reason: 'The head is the last word of at most eight before the apposition ends.',
    examples: ['[Ebelquist], a retired Lyon-born banker, was asked.'],
  },
  {
    name: 'names/body-in-apposition',
    around: ['# {comma} {appositionOpener} !(({any}|{any} {any}) {saying}) {appositionOfBody}'],
    organization: 4,
    reason: 'As for people.',
    examples: ['[Ebelquist], a software company, was asked.'],
  },
  {
    name: 'names/place-in-apposition',
    around: ['# {comma} {appositionOpener} {appositionOfPlace}'],
    location: 4,
    reason: 'As for people.',
    examples: [
      '[Ebelquist], a quiet village, was flooded.',
      'The clinic at [Ebelquist], a village 12 km from the lake, has no doctor.',
      'They fled to [Ebelquist], a town less than an hour from the border.',
    ],
  },
  {
    name: 'names/before-age-in-brackets',
    around: ['# \\( {age} \\)'],
    person: 6,
    examples: ['[Ebelquist] (41) keeps bees.'],
  },
  {
    name: 'names/before-who',
    around: ['# who'],
    person: 3,
    examples: ['It was [Ebelquist] who sang.'],
  },
  {
    name: 'names/owner-of-body-part',
    around: ["# 's {bodyPart}"],
    person: 4,
    location: -2,
    examples: ["They dressed [Ebelquist]'s shoulder that night."],
  },
  {
    name: 'names/owner-of-kin',
    around: ["# 's {adjective}? {kin}"],
    person: 2.5,
    examples: ["They asked [Ebelquist]'s widow that night."],
  },
  {
    name: 'names/owner-of-private-thing',
    around: ["# 's ({adjective}|{noun})? {privateThing}"],
    person: 2,
    examples: ["They met on [Akintola]'s farm.", "[Ebelquist]'s old pistol was found, and [Ebelquist]'s diary."],
  },
  {
    name: 'names/owner-of-members',
    around: ["# 's {bodyBelonging}"],
    organization: 1.5,
    examples: ["They asked [Ebelquist]'s shareholders that night."],
  },
  {
    name: 'names/owner-of-land',
    around: ["# 's {placePossession}", "# 's {capitalized} {capitalized}? {streetWord}"],
    location: 2.5,
    examples: ["They closed [Ebelquist]'s airport that night.", "It stands on [Ebelquist]'s Harbor Avenue again."],
  },
  {
    name: 'names/before-based',
    around: ['# ~- {placeCompound}'],
    location: 6,
    asksCapital: true,
    examples: ['They asked an [Ebelquist]-based choir that night.'],
  },
  {
    name: 'names/before-led',
    around: ['# ~- {bodyCompound}'],
    organization: 1,
    asksCapital: true,
    examples: ['They asked an [Ebelquist]-led group that night.'],
  },
  {
    name: 'names/before-citizen',
    around: [
      "!!{townName} # {citizen&lower} !('s)",
      "!!{townName} # (native|resident) 's",
      '(a|{number}) !!{townName} # {minor&lower}',
    ],
    person: -3,
    organization: -1,
    location: 5,
    examples: [
      'A [Kelverton] man was hurt.',
      '[Kelverton] residents want a bridge.',
      "A [Kelverton] resident's car was hit.",
    ],
  },
  {
    name: 'names/before-dwelling',
    around: ["(a|her|his|my|our|their|{number}|'s) !!{townName} # {dwelling&lower}"],
    person: -3,
    organization: -1,
    location: 5,
    examples: ['They searched a [Kelverton] residence.', "Fire broke out in her brother's [Kelverton] home."],
  },
  {
    name: 'names/before-local-officer',
    around: ['!!{townName} # ({localOfficer}|(fire|police) chief|first {localOfficer})'],
    person: -2,
    location: 4,
    examples: ['They asked [Kelverton] selectman Ada Venn.', '[Kelverton] police closed the road.'],
  },
  {
    name: 'names/dateline-in-region',
    around: ['!!{shouted} # , {largePlace} (\\(|{dash})'],
    person: -5,
    location: 6,
    examples: ['Snow fell. QUELLAN, Ohio (WQVX) - Snow closed nine roads. [QUELLAN], Ohio — It was cold.'],
  },
  {
    name: 'names/camp-of-letters',
    around: ['!!{acronym} # camp'],
    organization: 1,
    examples: ['She went over to the [QVRX] camp.'],
  },
  {
    name: 'names/set-in-region',
    around: ['!!{capitalized} # , {largePlace} (,|.|;|{end})'],
    person: -2,
    location: 3.5,
    examples: ['The driver, of [Kelverton], Ohio, was hurt.'],
  },
  {
    name: 'names/town-of-region',
    around: ['!!{townOfRegion} # ,'],
    person: -2,
    location: 3.5,
    examples: ['[Mobile], Alabama was flooded.'],
  },
  {
    name: 'names/paper-that-says',
    around: ['the !!{paperHead} # {saying}'],
    organization: 5,
    examples: ['The [Tribune] said the bridge was closed.'],
  },
  {
    name: 'names/before-executive',
    around: ['!!{townName&uncommon} # ({adjective}|{executiveModifier})*3 {executive&lower} {capitalized}'],
    organization: 3.5,
    examples: ['They met [Kelverton] deputy chief executive Ada Venn.', 'They met [Kelverton] spokeswoman Ada Venn.'],
  },
  {
    name: 'names/before-dash-of-dateline',
    around: ['!!{shouted} # {dash} {capitalized}', '{digits} !!{shouted} # {dash} {capitalized}'],
    person: -3,
    organization: -3,
    location: 5,
    examples: ['Snow closes roads. March 3, 2009 [QUELLAN] -- Snow closed nine roads.'],
  },
  {
    name: 'names/before-place-noun',
    around: ['# {placeNoun&lower}'],
    location: 3.5,
    examples: ['They slept in [Ebelquist] village that night.'],
  },
  {
    name: 'names/before-station',
    around: ['# {stationKind} station', '# refugee camp'],
    person: -2,
    location: 4,
    examples: ['They slept at [Ebelquist] railway station.', 'They slept in [Ebelquist] refugee camp.'],
  },
  {
    name: 'names/subject-of-business',
    around: [
      '# {businessVerb} (a|an|its)? ({adjective}|{noun}|{number})*2 {businessNoun}',
      '# {shareNoun} {finite}',
      '# {shareNoun} {adverb} {finite}',
    ],
    person: -1,
    organization: 4,
    examples: ['[Ebelquist] reported a loss of $5 million.', '[Ebelquist] shares fell on Monday.'],
  },
  {
    name: 'names/before-thing',
    around: ['# {thingNoun&lower}'],
    person: -1.5,
    organization: -1.5,
    examples: ['They opened the [QVRX] portal that night.'],
  },
  {
    name: 'names/before-body-noun',
    around: ['# {bodyBelonging&lower}', '# news? {bodyNoun&lower}'],
    organization: 2,
    examples: ['They sold [Ebelquist] shares that night.', 'They met [Ebelquist] insurgents that night.'],
  },
  {
    name: 'names/before-land',
    around: ['!!{townName} # ({noun&lower}|{adjective})? {land&lower}'],
    location: 1.2,
    examples: ['They met in an [Ullapool] hotel that night.'],
  },
  {
    name: 'names/before-role',
    around: [
      '(a|an|the|former|longtime) {compassWord}? !!{townName} # {personNoun&lower}',
      '!!{townName} # {personNoun&lower} {capitalized}',
    ],
    location: 1.2,
    examples: ['She was a longtime [Ullapool] teacher and painter.', 'They met [Ullapool] teacher Ada Venn.'],
  },
  {
    name: 'names/subject-of-saying',
    around: ['!!{speaker} #', '# {saying}', '# {helper} {saying}'],
    person: 2,
    organization: 1,
    location: -0.5,
    examples: ['[Ebelquist] said the shop was closed.', '[Ebelquist] on Monday said the shop was closed.'],
  },
  {
    name: 'names/subject-of-human-verb',
    around: ['!!{humanActor} #', '# {humanVerb}'],
    person: 2,
    examples: ['[Ebelquist] smiled at the crowd.', '[Ebelquist] has since been jailed.'],
  },
  {
    name: 'names/object-of-human-verb',
    around: ['!!{befallen} #'],
    person: 2,
    examples: ['They have since jailed [Ebelquist] for it.'],
  },
  {
    name: 'names/object-of-kindness',
    around: ['!!{treated} #'],
    person: 1,
    examples: ['They thanked [Tamara] for it.'],
  },
  {
    name: 'names/subject-of-verb',
    around: ['# {finite}', '# {adverb} {finite}'],
    person: 1,
    organization: 0.5,
    examples: ['[Ebelquist] has a boat.'],
  },
] as const satisfies readonly EvidenceRow[]

/** The pronoun that takes up a name first. Up to the next name: the words right after a name may be one of its own. */
export const pronounRows = [
  {
    name: 'names/taken-up-by-he',
    around: ['# {pronounOfPerson}', '# {upToPronoun} {pronounOfPerson}'],
    person: 1.2,
    examples: ['[Ebelquist] said that he was late.'],
  },
  {
    name: 'names/taken-up-by-it',
    around: ['# {pronounOfBody}', '# {upToPronoun} {pronounOfBody}'],
    organization: 0.8,
    examples: ['[Ebelquist] said that it was sold.'],
  },
] as const satisfies readonly EvidenceRow[]

/** A name between quoted words and a verb of saying. */
export const quotationRows = [
  {
    name: 'names/speaker-of-quotation',
    around: ['{quoteEnd} # {saying}'],
    person: 1,
    examples: ['"The shop is closed," [Ebelquist] said.'],
  },
] as const satisfies readonly EvidenceRow[]

/** What stands after the last name of an enumeration tells of them all. */
export const enumerationRows = [
  {
    name: 'names/listed-before-places',
    around: [
      '# {placePlural}',
      '# {streetPlural}',
      '# (is|are|was|were) (among|{adverb})*2 the? ({adjective}|{adverb}|{number})*3 {placePlural}',
    ],
    person: -2,
    location: 6,
    examples: [
      'Rain fell on roads of [Ebelquist] and [Otterby] counties.',
      'They met between [Ebelquist] and [Otterby] avenues.',
      '[Ebelquist], [Otterby] and [Quillan] are among the worst affected districts.',
    ],
  },
] as const satisfies readonly EvidenceRow[]

/** What stands before the first name of an enumeration tells of the others, too. */
export const leadRows = [
  {
    name: 'names/listed-after-preposition',
    reason: 'It takes its weights from the rule that weighs what stands before the first name.',
    examples: ['Teachers worked in Kent, Surrey and [Ebelquist] again.'],
  },
  {
    name: 'names/listed-beside-place',
    reason: 'It asks what the other names of the enumeration are by their own words.',
    location: 1.5,
    examples: ['Oslo and [Ullapool] sang again.'],
  },
] as const satisfies readonly (RuleRow & Weights)[]
