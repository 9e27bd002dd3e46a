import type { NotCountRow } from './row.js'

/** What a number must be to name one of several things. */
const label = ['bare', 'unsigned', 'cardinal', 'opensNoRange'] as const
/** What it must be to name a model. */
const model = [...label, 'inDigits', 'unhyphenated', 'fromTwoDigits'] as const

/** Numbers that name one of several things, and numbers that are part of a name. */
export const labels = [
  {
    name: 'not-counts/number-in-name',
    number: ['bare', 'unsigned', 'cardinal', 'inWords', 'capitalized', 'inProse'],
    around: ['{any&!openingSign} #'],
    examples: ['He drives in Formula [One] races.'],
  },
  {
    name: 'not-counts/ordinal-in-name',
    number: ['bare', 'unsigned', 'ordinal', 'inWords', 'capitalized', 'inProse'],
    around: ['{any&!openingSign} # {name}', '{name&!openingSign} #'],
    examples: ['They met at [First] Avenue on a cold night.'],
  },
  {
    // where somebody is sent who is of neither of the two
    name: 'not-counts/third-country',
    number: ['bare', 'ordinal', 'inWords'],
    around: [
      '!!third # (countries | states)',
      '({indefinite} {adjective}*2 | safe | another | any) !!third # country !({particle} | in which | where)',
    ],
    examples: ['They were sent to a [third] country.', 'Goods of [third] countries are taxed.'],
  },
  {
    // a system of voting: half of all and one more
    name: 'not-counts/half-and-one',
    number: ['bare', 'inDigits', 'single'],
    around: ['# %? ~{plus} ~{digits}', '{digits} %? ~{plus} ~#'],
    examples: ['The party wants a [50]+1 system.', 'The party wants a 50+[1] system.'],
  },
  {
    name: 'not-counts/labels',
    number: [...label, 'inDigits', 'single'],
    around: ['({labelsOfMany&!verb}|nos.) {digits} ({digits}|{labelJoints})*9 {labelJoints&!digits} #'],
    examples: ['See pages 3, 5 and [7].'],
  },
  {
    name: 'not-counts/labels-in-words',
    number: [...label, 'inWords', 'single'],
    around: ['({labelsOfMany&!verb}|categories) ({number}|one) ({number}|{labelJoints})*9 {labelJoints} # !{counted}'],
    examples: ['It covers categories one and [two].', 'It shut zones one, two and [three].'],
  },
  {
    name: 'not-counts/model-in-compound',
    number: ['bare', 'inDigits', 'from100'],
    around: ['# ~\\- ~(based | class | compatible | series | type)'],
    examples: ['They sell [486]-based machines.'],
  },
  {
    name: 'not-counts/numero',
    number: [...label, 'inDigits'],
    around: ['{any} {numeroSign} #'],
    examples: ['Take Bus No [38] passengers.'],
  },
  {
    // the prime minister's office
    name: 'not-counts/numbered-subject',
    number: [...label, 'inDigits'],
    around: ["no # ({verb} | {auxiliary} | 's)"],
    examples: ['No [10] said the pier was safe.'],
  },
  {
    name: 'not-counts/per',
    number: [...label, 'inDigits'],
    around: ['per # !{counted}'],
    examples: ['It has many cases per [100,000].'],
  },
  {
    name: 'not-counts/grade',
    number: [...label, 'ungrouped'],
    around: ['{gradingNouns&!verb&!adjective} #'],
    examples: ['A category [4] hurricane hit.'],
  },
  {
    name: 'not-counts/label',
    number: label,
    around: ['({labelNouns&!verb&!adjective&!numberNoun}|{gradingNouns&!verb&!adjective}) # !{counted}'],
    examples: ['They live in Section [8] here.', 'He made the top [ten] there.'],
  },
  {
    name: 'not-counts/label-in-name',
    number: [...label, 'inDigits', 'ungrouped'],
    around: ['{labelNouns&name&!numberNoun} # {counted}'],
    examples: ['They closed Highway [19] lanes for hours.'],
  },
  {
    name: 'not-counts/number-noun',
    number: [...label, 'from100'],
    around: [
      '{start} {numberNoun&!verb&!adjective} # !{counted}',
      '{any&!adverb&!auxiliary&!particle&!plural&!they} {numberNoun&!verb&!adjective} # !{counted}',
    ],
    examples: ['He lives at number [120].'],
  },
  {
    name: 'not-counts/low-number-noun',
    number: [...label, 'below100'],
    around: [
      '{start} {numberNoun&!verb&!adjective} # !{counted}',
      '{any&!adverb&!auxiliary&!particle&!they} {numberNoun&!verb&!adjective} # !{counted}',
    ],
    examples: ['He lives at number [10].'],
  },
  {
    name: 'not-counts/model-name',
    number: model,
    around: [
      '({any&!preposition&!verb&!adverb&!comparatives}|at) # !({any} {pluralVerbs}) {name&capitalized&!plural&!weekday&!people&!counted}',
    ],
    examples: ['It was a new [737] Max.'],
  },
  {
    name: 'not-counts/model-after-article',
    number: [...model, 'notRound'],
    around: ['{indefinite} # {noun&singular}'],
    examples: ['It runs on an [386] machine.'],
  },
  {
    name: 'not-counts/model-after-determiner',
    number: [...model, 'fromFourDigits'],
    around: ['({determiner}|{pronoun}) # {noun&singular&!counted}'],
    examples: ['It sells its [80486] chip.'],
  },
  {
    name: 'not-counts/model-of-several',
    number: model,
    around: ['{number} {any}? {adjective} # {name}'],
    examples: ['They bought two new [737] Max jets.'],
  },
  {
    name: 'not-counts/designation',
    number: [...label, 'inDigits'],
    around: ['\\( {designationLetters} # !{counted}', '{name} \\( {upper} \\) # !{counted}'],
    examples: ['The frigate (R [18]) sailed.'],
  },
  {
    name: 'not-counts/name-before',
    number: [...label, 'notLower', 'inProse', 'inNoRow'],
    around: ['{name&!unnamed} !~ # !{counted}'],
    examples: ['A Boeing [747] landed.'],
  },
  {
    name: 'not-counts/capitals-before',
    number: [...label, 'notLower', 'inNoRow'],
    around: ['{name&upper&!unnamed} !~ # !{counted}'],
    examples: ['Big NGC [747] Star Is Seen'],
  },
  {
    name: 'not-counts/group-of',
    number: [...label, 'notLower', 'whole'],
    around: ['{name&capitalized} of # !{counted}'],
    examples: ['The Group of [20] met.'],
  },
  {
    name: 'not-counts/hyphen-name',
    number: [...label, 'inProse'],
    around: ['{any} # ~\\- ~{name}'],
    examples: ['China keeps a strict [zero]-Covid policy.'],
  },
  {
    name: 'not-counts/numbered-unit',
    number: ['ordinal', 'inDigits'],
    around: [
      '# !({any}*3 {numberedEvents}) ({capitalized}|{upper})*3 ({namedByOrdinal&!lower}|{unitNouns&!lower}|{upper})',
    ],
    examples: ['He led the [507th] Wing there.'],
  },
  {
    name: 'not-counts/fraction-in-name',
    number: ['fraction', 'inDigits'],
    around: ['# {name}'],
    examples: ['She won the [1/4] Triathlon.'],
  },
  {
    name: 'not-counts/address',
    number: ['bare', 'inDigits'],
    around: ['# !(~\\- !{digits}) ({name}|{capitalized}|{digits}|{upper}|~\\-)*3 {streetWords&!lower}'],
    examples: ['He lives at [49] Ranch Road.'],
  },
  {
    name: 'not-counts/postcode-before-state',
    number: ['bare', 'inDigits'],
    around: ['{capitalized} ,? !!{fiveDigits} # {regionCode}'],
    examples: ['The shop is at 88 Elm Street, Santa Rosa [95401] CA.'],
  },
  {
    name: 'not-counts/sentence-of-number',
    number: ['bare', 'inDigits', 'single'],
    around: ['{start} {listOpener}? # {end}'],
    examples: ['[12]'],
  },
  {
    name: 'not-counts/list-number',
    number: ['bare', 'inDigits', 'single', 'below200'],
    around: ['{start} {listOpener}? # {listMark}'],
    examples: ['([2]) It rained.'],
  },
  {
    name: 'not-counts/city-block',
    number: ['inDigits'],
    around: ['# block of'],
    examples: ['He fled along the [700] block of Elm Street.'],
  },
] as const satisfies readonly NotCountRow[]
