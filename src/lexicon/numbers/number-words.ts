import { words } from '../word-list.js'

const index = (values: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(values))
const sequence = (list: string, first: number, step: number): [string, number][] =>
  list.split(' ').map((word, i) => [word, first + i * step])

/** zero to nineteen */
export const units: ReadonlyMap<string, number> = new Map(
  sequence(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
)
/** twenty to ninety */
export const tens: ReadonlyMap<string, number> = new Map(
  sequence('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
)
/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = index({
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  crore: 1e7,
  crores: 1e7,
  dozen: 12,
  hundred: 100,
  lakh: 1e5,
  lakhs: 1e5,
  mil: 1e6,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  quadrillion: 1e15,
  thousand: 1e3,
  tn: 1e12,
  trillion: 1e12,
  trn: 1e12,
})
/** Letters that multiply digits written against them ("$5m", "10k"); "m" and "b" are also units. */
export const scaleLetters: ReadonlyMap<string, number> = index({ b: 1e9, k: 1e3, m: 1e6, mm: 1e6, t: 1e12 })

/** Before decimals in words: "twelve point five percent". */
export const decimalWord = 'point'
/** After them, besides scales. */
export const percentWords: ReadonlySet<string> = new Set(['per', 'percent', 'percentage'])

/** first to nineteenth, and the tens */
export const ordinalUnits: ReadonlyMap<string, number> = new Map([
  ...sequence(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
    1,
  ),
  ...sequence('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
])
/** "hundredth" and its like */
export const ordinalScales: ReadonlyMap<string, number> = index({
  billionth: 1e9,
  hundredth: 100,
  millionth: 1e6,
  thousandth: 1e3,
})

/** Ordinal endings after digits: "21st". */
export const ordinalEndings = words('nd rd st th')

/** Parts that need no count before them; some only where a hyphen joins them to what they are of: "quarter-century". */
export const bareParts: ReadonlyMap<string, { readonly value: number; readonly isJoined: boolean }> = new Map([
  ['half', { value: 0.5, isJoined: false }],
  ['quarter', { value: 0.25, isJoined: true }],
])
/** Words that stand for one before a part: "a third", "one-third". */
export const singleCounts = words('a one')

/** The parts that fractions are made of: "two thirds", "three-quarters". */
export const fractionParts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinalUnits, ...ordinalScales]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
])
/** Parts of which there are several: "two thirds". */
export const pluralParts: ReadonlySet<string> = new Set([
  'halves',
  ...[...fractionParts.keys()].filter((word) => word.endsWith('s')),
])
/** fractions in one character */
export const fractionMarks: ReadonlyMap<string, number> = index({
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
})

/** Plural nouns that mean some multiples of their number: "dozens", "tens of thousands". */
export const vagueScales: ReadonlyMap<string, number> = index({
  billions: 1e9,
  crores: 1e7,
  dozens: 12,
  hundreds: 100,
  lakhs: 1e5,
  millions: 1e6,
  multibillion: 1e9,
  multimillion: 1e6,
  scores: 20,
  tens: 10,
  thousands: 1e3,
  trillions: 1e12,
})
/** Words that make a scale vague that a hyphen joins to them: "multi-million". */
export const vaguePrefixes = words('multi')
/** Words that make a scale after them vague: "several hundred". */
export const vagueQuantifiers: ReadonlySet<string> = words('few many several')

/** Every word that can open a number in words. */
export const openers: ReadonlySet<string> = new Set([
  '.',
  'a',
  ...bareParts.keys(),
  ...vaguePrefixes,
  ...units.keys(),
  ...tens.keys(),
  ...[...scales.keys()].filter((word) => word.length > 3),
  ...ordinalUnits.keys(),
  ...ordinalScales.keys(),
  ...fractionMarks.keys(),
  ...vagueScales.keys(),
  ...vagueQuantifiers,
])

/** Nouns whose level is a number of what they are of: "the toll rose to 40". */
export const tallies = words('count number tally toll total')
