import type { NotCountRow } from './row.js'

/** Codes, telephone numbers, digits grown together with letters, references and coordinates. */
export const codes = [
  {
    name: 'not-counts/leading-zero',
    number: ['inDigits', 'zeroLed'],
    around: ['#'],
    examples: ['Agent [007] is back.'],
  },
  {
    name: 'not-counts/slash-before',
    number: ['inDigits', 'bare', 'undivided'],
    around: ['# ~/ ~{digits}'],
    examples: ['They met after [9]/11 in Rome.'],
  },
  {
    name: 'not-counts/slash-after',
    number: ['inDigits'],
    around: ['{digits} ~/ ~#'],
    examples: ['They met after 9/[11] in Rome.'],
  },
  {
    name: 'not-counts/code-after-zero',
    number: ['inDigits'],
    around: ['{zeroLed} ~{dash} ~#'],
    examples: ['Ring 0800-[555111] now.'],
  },
  {
    name: 'not-counts/code-start',
    number: ['inDigits', 'bare'],
    around: ['# ~{codeJoint} ~{digits&!amountOfSome&!amountOfAge}'],
    examples: ['The form is [6]-3.'],
  },
  {
    name: 'not-counts/code-end',
    number: ['inDigits', 'bare'],
    around: ['{digits} ~{dash} ~# !({counted}|age)'],
    examples: ['The form is 6-[3].'],
  },
  {
    name: 'not-counts/code-after-letters',
    number: ['inDigits'],
    around: ['{any&!sign} ~\\- {digits} ~{dash} ~#', '{digits} ~{dash} {digits} ~{dash} ~#'],
    examples: ['It lists X-12-[14] seats.'],
  },
  {
    name: 'not-counts/letters-before',
    number: ['inDigits', 'notMoney', 'notMagnitude'],
    around: ['{letters} ~#'],
    examples: ['It is known as PM2[.5] there.'],
  },
  {
    name: 'not-counts/name-hyphen',
    number: ['inDigits', 'bare'],
    around: ['{name} - ~#'],
    examples: ['He caught COVID -[19] there.'],
  },
  {
    name: 'not-counts/letters-hyphen',
    number: ['inDigits', 'bare'],
    around: ['{letters&!signWords} ~{grownJoint} ~#'],
    examples: ['They closed the I-[10] bridge to cars.'],
  },
  {
    name: 'not-counts/letters-hyphen-unit',
    number: ['inDigits', 'measured', 'notMagnitude'],
    around: [
      '!~ ({letters&!signWords} ~{grownJoint}|{name} -) ~#',
      '{any&!digits} ({letters&!signWords} ~{grownJoint}|{name} -) ~#',
    ],
    examples: ['It was a sub-[5%] rate.'],
  },
  {
    name: 'not-counts/code-sign',
    number: ['inDigits', 'notMoney', 'notMagnitude'],
    around: ['{codeSign} ~#'],
    examples: ['See #[12] below.'],
  },
  {
    name: 'not-counts/letter-in-brackets',
    number: ['inDigits', 'bare'],
    around: ['# ~\\( {oneLetter}'],
    examples: ['She has a [401](k) plan.'],
  },
  {
    name: 'not-counts/paragraphs-in-brackets',
    number: ['inDigits', 'bare'],
    around: ['{digits} ~\\( {digits} \\) (and | or | ,) \\( # \\)'],
    examples: ['Regulation 10(3) and ([4]) would apply.'],
  },
  {
    name: 'not-counts/letters-after',
    number: ['inDigits', 'bare'],
    around: ['# ~ !(e {any} {counted}) {letterLed&!pluralNoun}'],
    examples: ['It is a [4]x4 car.'],
  },
  {
    name: 'not-counts/footnote',
    number: ['inDigits', 'single'],
    around: ['\\[ # \\]'],
    examples: ['He said so.\\[[3]\\] It rained.'],
  },
  {
    name: 'not-counts/five-decimals',
    number: ['inDigits', 'notMoney', 'fiveDecimals'],
    around: ['#'],
    examples: ['It lies at [59.173616] north.'],
  },
  {
    name: 'not-counts/coordinate-first',
    number: ['inDigits', 'bare', 'threeDecimals'],
    around: ['{any} # {coordinateJoint}'],
    examples: ['It lies at [59.173]; 18.167.'],
  },
  {
    name: 'not-counts/coordinate-second',
    number: ['inDigits', 'threeDecimals'],
    around: ['{threeDecimals} ; #'],
    examples: ['It lies at 59.173; [18.167].'],
  },
  {
    name: 'not-counts/degrees-of-coordinate',
    number: ['inDigits', 'inDegrees'],
    around: ['# ~ ({digits}|{compassPoint})'],
    examples: ['It lies at [33°]47′N.'],
  },
  {
    name: 'not-counts/minutes-of-coordinate',
    number: ['inDigits', 'inFeet'],
    around: ['{degreeSign} #', '# ~ ({digits}|{compassPoint})'],
    examples: ['It lies at 33°[47′]N.'],
  },
  {
    name: 'not-counts/bare-minutes-of-coordinate',
    number: ['inDigits', 'bare'],
    around: ['{degreeSign} # ~{any}'],
    examples: ["It lies at 33° [47]'N, 118° W."],
  },
  {
    name: 'not-counts/volume-of-reports',
    number: ['inDigits'],
    around: ['# {reporter} {reporterPart}*5 {digits}'],
    examples: ['Her brief quotes [187] Mass. 52 twice.', 'They cited [123] F.3d 456 again.'],
  },
  {
    name: 'not-counts/page-of-reports',
    number: ['inDigits'],
    around: ['{digits} {reporter} {reporterPart}*5 #'],
    examples: ['They cited 123 F.3d [456] again.'],
  },
  {
    name: 'not-counts/area-code',
    number: ['inDigits', 'bare', 'threeDigits'],
    around: ['\\( # \\) {threeDigits} - ~{any}'],
    examples: ['Ring ([206]) 252-8011.'],
  },
  {
    name: 'not-counts/after-area-code',
    number: ['inDigits', 'bare', 'unbroken'],
    around: ['{zeroLed} # ({digits}|!{counted})', '{zeroLed} {digits} # !{counted}'],
    examples: ['Call 01632 [960] 123 for help.'],
  },
  {
    name: 'not-counts/phone',
    number: ['inDigits', 'bare', 'unbroken'],
    around: ['{phoneWords} # !{counted}', '{phoneWords} {digits} # !{counted}'],
    examples: ['In danger, call [999].'],
  },
  {
    name: 'not-counts/emergency-number',
    number: ['inDigits', 'bare', 'threeDigits'],
    // but "112 service members", "cut 999 call centre jobs"
    around: [
      '!!{emergencyNumbers} # {emergencyNouns} !{noun}',
      '(a | an | the) !!{emergencyNumbers} # {emergencyNouns}',
      '(a | an) !!{shortEmergencyNumbers} # {emergencyNouns}',
      'the !!{shortEmergencyNumbers} # {emergencyNouns&singular} !{noun}',
    ],
    examples: ['The [911] call came at dawn.', 'Two [999] calls came.', 'A [112] operator heard shots.'],
  },
] as const satisfies readonly NotCountRow[]
