import { isAmountLikeYear } from '../../grammar/numbers/year-like.js'
import { amountAt } from './amount/amount.js'
import type { Amount, Context } from './context.js'
import { countsNoun } from './counted/adjacent.js'
import { isFigureOfRow } from './counted/list-heads.js'
import { raceLengths } from './not-counts/lexicon.js'

/** What digits can look like. Every expression is a class of the patterns too, and tells whether one token is written so. */
export const digitShapes = {
  oneLedYear: /^(?:1[0-9]|2[01])\d\d$/,
  zeroLed: /^0\d/,
  unbroken: /^\d+$/,
  undivided: /^(?!\d+[.,]\d)/,
  ungrouped: /^[^,]*$/,
  threeDigits: /^\d{3}$/,
  fourDigits: /^\d{4}$/,
  fromTwoDigits: /^\d{2,}$/,
  fromFourDigits: /^\d{4,}$/,
  upToTen: /^(?:\d|10)$/,
  upToTwoDigits: /^[1-9]?\d$/,
  upToThreeDigits: /^\d{1,3}$/,
  threeDecimals: /\.\d{3,}$/,
  fiveDecimals: /\.\d{5,}$/,
} as const satisfies Readonly<Record<string, RegExp>>

type Test = (amount: Amount, context: Context) => boolean

const writtenAs =
  (shape: RegExp): Test =>
  ({ number }, { tokens }) =>
    shape.test(tokens[number.from]!.text)

const hasUnit =
  (...names: readonly string[]): Test =>
  ({ unit }) =>
    unit?.name != null && names.includes(unit.name)

/** "6-7 percent", "6-7 seats": a number before a dash and another number with a unit or a noun. */
const opensRange: Test = ({ number: { to } }, context) => {
  const dash = to + 1 < context.to ? context.tokens[to]!.text : ''
  if (dash !== '-' && dash !== '–') return false
  const last = amountAt(context, to + 1)
  return last !== undefined && (last.unit !== null || countsNoun(context, last.to))
}

const isSmallInWords = ({ inDigits, unit, type, value }: Amount): boolean =>
  !inDigits && unit === null && type === 'cardinal' && (value ?? 0) <= 12

/** What a rule may ask of the number itself. */
const conditions = {
  // how it is said
  inDigits: ({ inDigits }) => inDigits,
  inWords: ({ inDigits }) => !inDigits,
  cardinal: ({ type }) => type === 'cardinal',
  ordinal: ({ type }) => type === 'ordinal',
  fraction: ({ type }) => type === 'fraction',
  single: ({ from, to }) => to - from === 1,
  unsigned: ({ from, number }) => from === number.from,
  hyphenated: ({ isHyphenated }) => isHyphenated,
  unhyphenated: ({ isHyphenated }) => !isHyphenated,
  withArticle: ({ from }, { tokens }) => tokens[from]!.lower === 'a',
  capitalized: ({ number }, { tokens }) => tokens[number.from]!.shape === 'capitalized',
  notLower: ({ number }, { tokens }) => tokens[number.from]!.shape !== 'lower',
  /** in a sentence whose capitals tell names */
  inProse: (_amount, { isTitle }) => !isTitle,
  /** opens no range whose unit or noun comes with the second number: "Liberals 6-7 percent" */
  opensNoRange: (amount, context) => !opensRange(amount, context),
  // its unit
  bare: ({ unit }) => unit === null,
  measured: ({ unit }) => unit !== null,
  notMoney: ({ unit }) => unit?.kind !== 'money',
  notMagnitude: ({ unit }) => unit?.name !== 'magnitude',
  inDegrees: hasUnit('degree'),
  inFeet: hasUnit('foot', 'inch'),
  raceLength: ({ unit, value }) => unit?.name === 'meter' && raceLengths.has(String(value)),
  duration: ({ unit }) => unit?.kind === 'duration',
  notDuration: ({ unit }) => unit?.kind !== 'duration',
  /** no year in form alone: "charged him 1950" */
  noAmount: ({ number }, { document }) => !isAmountLikeYear(document, number),
  /** no figure of a row under a head that tells what is counted: "Victims by district: Coast 12" */
  inNoRow: ({ number }, context) => !isFigureOfRow(context, number.from, number.to),
  // its value
  /** no small number in words, which prepositions take as their object: "a film about two brothers" */
  large: (amount) => !isSmallInWords(amount),
  fromTwo: ({ value }) => (value ?? 0) >= 2,
  whole: ({ value }) => (value ?? 0) % 1 === 0,
  notRound: ({ number, value }, { tokens }) => !/^\d\d$/.test(tokens[number.from]!.text) && (value ?? 0) % 50 !== 0,
  upTo31: ({ value }) => value !== null && value <= 31,
  below100: ({ value }) => (value ?? 0) < 100,
  below200: ({ value }) => (value ?? 0) < 200,
  from100: ({ value }) => (value ?? 0) >= 100,
  from1700: ({ value }) => (value ?? 0) >= 1700,
  // how its digits look
  year: writtenAs(digitShapes.oneLedYear),
  zeroLed: writtenAs(digitShapes.zeroLed),
  unbroken: writtenAs(digitShapes.unbroken),
  undivided: writtenAs(digitShapes.undivided),
  ungrouped: writtenAs(digitShapes.ungrouped),
  threeDigits: writtenAs(digitShapes.threeDigits),
  fromTwoDigits: writtenAs(digitShapes.fromTwoDigits),
  fromFourDigits: writtenAs(digitShapes.fromFourDigits),
  upToTen: writtenAs(digitShapes.upToTen),
  upToTwoDigits: writtenAs(digitShapes.upToTwoDigits),
  upToThreeDigits: writtenAs(digitShapes.upToThreeDigits),
  threeDecimals: writtenAs(digitShapes.threeDecimals),
  fiveDecimals: writtenAs(digitShapes.fiveDecimals),
} as const satisfies Readonly<Record<string, Test>>

/** The name of something that a rule may ask of the number itself. */
export type Condition = keyof typeof conditions

/** One test for all conditions that a rule names. */
export const meets = (names: readonly Condition[]): Test => {
  const tests: readonly Test[] = names.map((name) => conditions[name])
  return (amount, context) => {
    for (const test of tests) if (!test(amount, context)) return false
    return true
  }
}
