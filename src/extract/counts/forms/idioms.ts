import { cueBefore } from '../bounds/index.js'
import type { Amount } from '../context.js'
import { isBesideNumber } from './by-hand.js'
import type { FormRule, Found } from './form-rules.js'
import { changesBefore } from './pairs/ranges.js'

export const isFraction = ({ type, unit }: Amount): boolean => type === 'fraction' && unit === null
export const isVague = ({ type }: Amount): boolean => type === 'vague'
export const isCompound = ({ isHyphenated, unit }: Amount): boolean => isHyphenated && unit === null
/** "one" as a word of its own, of no money and no share. */
const isOne = ({ number, unit }: Amount): boolean =>
  number.to === number.from + 1 && unit?.kind !== 'money' && unit?.kind !== 'percent'
const isBareOne = (amount: Amount): boolean => isOne(amount) && amount.unit === null && !amount.isHyphenated
const isOneTime = (amount: Amount): boolean =>
  isOne(amount) && (amount.unit?.name === 'day' || amount.unit?.name === 'night' || amount.unit?.name === 'second')

const isUnbounded = ({ context, amount, floor }: Found): boolean => cueBefore(context, amount, floor) === undefined
const isUnboundedPart = (found: Found): boolean => isUnbounded({ ...found, floor: found.context.from })

/** Numbers that are none of what they seem: "one another", "the second half", "zero tolerance"; `#` is the number. */
export const idiomRules = [
  {
    name: 'not-counts/one-in-compound',
    number: (amount) => isOne(amount) && isCompound(amount),
    around: ['!!one # ~{hyphen} !{joinedToOne}'],
    examples: ['It is a [one]-sided match.'],
  },
  {
    name: 'not-counts/one-as-pronoun',
    number: isBareOne,
    around: ['{pronounOfOne} !!one #'],
    examples: ['No [one] came.'],
  },
  {
    name: 'not-counts/that-one',
    number: (amount) => isOne(amount) && !isCompound(amount),
    around: ['that !!one #'],
    examples: ['He knew that [one day] they would win.'],
  },
  {
    name: 'not-counts/one-time',
    number: isOneTime,
    around: ['({start} | !({pronounOfOne} | {preposition}) {any}) !!one #'],
    when: isUnbounded,
    examples: ['[One day] they will win.'],
  },
  {
    name: 'not-counts/one-at-end',
    number: isBareOne,
    around: ['!!one # {end}'],
    when: isUnbounded,
    examples: ['Make it a good and big [one]'],
  },
  {
    name: 'not-counts/one-as-manner',
    number: isBareOne,
    // but "one more village"
    around: ['!!one # {mannerOfOne&!increment}', '!!one # {increment} ({mannerNoun} | !{countedNoun})'],
    when: isUnbounded,
    examples: ['They looked at [one] another.', 'They tried [one] more time.'],
  },
  {
    name: 'not-counts/one-before-name',
    number: isBareOne,
    around: ['{preposition} !!one # {name&capitalized} {name&capitalized} !{noun}'],
    when: isUnbounded,
    examples: ['It was filed by [one] Edith Marlow.'],
  },
  {
    name: 'not-counts/one-of-manner',
    number: isBareOne,
    around: ['!!one # {mannerNoun}'],
    when: isUnbounded,
    examples: ['He left [one] cold morning.'],
  },
  {
    name: 'not-counts/one-alone',
    number: isBareOne,
    around: [
      '!!one # !{countedNoun} !({verb} | {auxiliary} | {preposition})',
      '({start} | !(and | ,) {any}) !!one # !{countedNoun}',
    ],
    when: isUnbounded,
    examples: ['They want [one] as good.'],
  },
  {
    name: 'not-counts/one-beside-no-number',
    number: isBareOne,
    around: ['(and | ,) !!one # !{countedNoun}'],
    when: (found) => isUnbounded(found) && !isBesideNumber(found),
    reason: 'The word after it is compared with the one after an earlier number, which may stand far before.',
    examples: ['It is hard, and [one] has to wait.'],
  },
  {
    name: 'not-counts/number-in-compound',
    number: isCompound,
    around: ['# ~{hyphen} {noCompound}'],
    examples: ['It was a [three]-way race.'],
  },
  {
    name: 'not-counts/half-that-is-named',
    number: isFraction,
    around: ['{namedHalf} !!half #', '~ - !!half #'],
    examples: ['They scored in the second [half] of the match.'],
  },
  {
    name: 'not-counts/half-in-compound',
    number: isFraction,
    around: ['!!half # (- | past | time)'],
    examples: ['It was [half]-hearted.'],
  },
  {
    name: 'not-counts/half-at-end',
    number: isFraction,
    around: ['({start} | !by {any}) !!half # {end}'],
    when: isUnboundedPart,
    examples: ['They have not done [half]'],
  },
  {
    name: 'not-counts/half-as-adverb',
    number: isFraction,
    around: ['({start} | !(by | than) {any}) !!half # !(of | {determiner} | {pronoun} | {auxiliary} | {verb}) {any}'],
    when: isUnboundedPart,
    examples: ['The glass was [half] empty.'],
  },
  {
    name: 'not-counts/ordinal-after-by',
    number: isFraction,
    around: ['by !!(a | one) # !(of | {noun})'],
    when: (found) =>
      isUnboundedPart(found) && !changesBefore(found.context.tokens, found.amount.from, found.context.from),
    examples: ['The first blast was followed by [a third].'],
  },
  {
    name: 'not-counts/ordinal-with-article',
    number: isFraction,
    around: ['({start} | !by {any}) !!a # !of', 'by !!a # {noun}'],
    when: isUnboundedPart,
    examples: ['The party named [a third], and they agreed.'],
  },
  {
    name: 'not-counts/one-with-ordinal',
    number: isFraction,
    around: ['({start} | !by {any}) !!one # ({adjective} | {noun})', 'by !!one # {noun}'],
    when: isUnboundedPart,
    examples: ['They took [one third] road.'],
  },
  {
    name: 'not-counts/number-within-token',
    number: ({ inDigits }) => !inDigits,
    around: ['{digitInside} #'],
    examples: ['It spent K12 [million].'],
  },
  {
    name: 'not-counts/zero-in-idiom',
    around: ['!!zero # (hour | in | on | out | tolerance)', '(from | ground | to | year) !!zero #'],
    examples: ['The state shows [zero] tolerance.'],
  },
  {
    name: 'not-counts/scores-of-play',
    number: isVague,
    around: ['!!scores # !of'],
    examples: ['The test [scores] fell.'],
  },
  {
    name: 'not-counts/tens-alone',
    number: ({ from, to }) => to === from + 1,
    around: ['!!tens # !of'],
    examples: ['They came in the [tens], he said.'],
  },
  {
    name: 'not-counts/dozen-of-bakers',
    around: ["'s !!dozen #"],
    examples: ["She bought a baker's [dozen] of rolls."],
  },
  {
    name: 'not-counts/office-hours',
    around: ['9 {any} to - !!5 #', 'nine to !!five #', '!!nine # to five'],
    examples: ['He works [nine] to five.'],
  },
  {
    name: 'not-counts/the-million',
    number: ({ number }) => number.to === number.from + 1,
    around: ['({start} | the) !!million #'],
    examples: ['He won the [million].'],
  },
] as const satisfies readonly FormRule[]
