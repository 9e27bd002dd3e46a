import type { RuleRow } from '../../../grammar/pattern/rule-row.js'

/** How a part, `#`, says that it is one of the whole before it. Examples mark the part. */
export interface SubsetRow extends RuleRow {
  readonly around: readonly string[]
  /** whether it does what the whole does: it has no verb of its own */
  readonly isBeside?: true
  /** whether the whole stands right before it, and others beside it are parts as well */
  readonly isListed?: true
  /** whether it counts what the whole counts, and says it not again */
  readonly isElided?: true
  /** whether a pronoun stands for what the whole counts */
  readonly isPronoun?: true
}

/** "including three", "three of them", "of whom three": the first that fits. */
export const subsetRows = [
  {
    name: 'parts/including',
    around: ['( including | among them ) #'],
    isBeside: true,
    isListed: true,
    examples: [
      'Some 14 people, including [three] children, were hurt.',
      'It hurt 14 people, among them [three] children.',
    ],
  },
  {
    name: 'parts/of-them-without-verb',
    around: ['# of them !( {auxiliary} | {verb} ) {any}'],
    isBeside: true,
    isPronoun: true,
    examples: ['Some 14 people, [three] of them children, were hurt.'],
  },
  {
    name: 'parts/of-them',
    around: ['# of ( them | these | those | which | whom )'],
    isPronoun: true,
    examples: ['The storm hurt 14 people. [Three] of them died.'],
  },
  {
    name: 'parts/of-whom',
    around: ['of ( them | which | whom ) #'],
    examples: ['The storm hurt 14 people, of whom [three] died.'],
  },
  {
    name: 'parts/named-kind',
    around: [
      '( {start} | {start} {adverb} | , | ; | and ) # {be} {adjective}*2 {personNoun}',
      '( {start} | {start} {adverb} | , | ; | and ) # ( {be} | {coming} ) from',
    ],
    isElided: true,
    examples: ['The raid killed 12 people. [Nine] were soldiers.', 'The bus held 40 people. [Six] came from Lyon.'],
  },
] as const satisfies readonly SubsetRow[]

/** How the numbers of a text make a whole and its parts. */
export const partRules = {
  sum: {
    name: 'parts/sum',
    reason: 'It adds up numbers.',
    examples: ['The blast killed 20 people: [12] men and [eight] women.'],
  },
  scattered: {
    name: 'parts/scattered-sum',
    reason: 'It adds up the numbers of a sentence, each as often as it is meant.',
    examples: [
      'The clinic treated 30 people. [Eighteen] were burned, [nine] had broken bones and [three] were in shock.',
      'The team has 25 players: [ten] each from Benin and Togo, and [five] from Ghana.',
    ],
  },
  ofBefallen: {
    name: 'parts/of-those-it-befell',
    reason: 'It takes what became of those counted, and which number is less.',
    examples: [
      'The blast killed 12 people. [Five] of the dead were children.',
      'The crash injured nine people. [Three] of the victims were nurses.',
    ],
  },
  ofNamedWhole: {
    name: 'parts/of-whole-named-again',
    reason: 'It takes two numbers, which is less, and what they count.',
    examples: ['The ferry carried 60 passengers. [Twelve] of the passengers drowned.'],
  },
  ofTotal: {
    name: 'parts/of-total-told',
    reason: 'It takes two numbers and which is less.',
    examples: ['[Forty] men will be flown home, with the total number of deportees reaching 400.'],
  },
  numberOfWhole: {
    name: 'parts/number-of-whole',
    reason: 'It takes two numbers and which is less.',
    examples: ['He solved [eight] of the 14 killings.'],
  },
  openingWhole: {
    name: 'parts/opening-whole',
    reason: 'It takes two numbers, which is less, and what they count.',
    examples: ['Of the 120 migrants, [55] were deported.'],
  },
  amongWhole: {
    name: 'parts/among-whole',
    reason: 'It takes two numbers and which is less.',
    examples: ['Among the 12 victims were [three] boys.'],
  },
  besideAnother: {
    name: 'parts/beside-another',
    reason: 'It takes the part before it.',
    examples: ['Some 14 people, including three children and [two] nurses, were hurt.'],
  },
} as const satisfies Readonly<Record<string, RuleRow>>
