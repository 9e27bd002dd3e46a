import { cueBefore } from '../../bounds/index.js'
import { type Candidate, limits } from '../../candidate.js'
import type { Amount, Context } from '../../context.js'
import { headOfList } from '../../counted/list-heads.js'
import type { CountRule } from '../../rules.js'
import { type FormRule, type Found, formFinder } from '../form-rules.js'
import { boundsOfAge } from '../lexicon.js'
import { type Range, rangeCandidate } from '../pairs/ranges.js'
import { isAge } from '../vocabulary.js'
import { ageOf, inRange } from './age.js'

/** The number itself as an age. */
const ageSaid =
  (rule: CountRule) =>
  ({ amount }: Found): Candidate =>
    ageOf(rule, amount, amount)

/** The number with the words of age after it. */
const ageWithUnit = ({ amount, match, context, floor }: Found): Candidate =>
  ageOf('counts/age-old', { from: amount.from, to: match.to }, amount, cueBefore(context, amount, floor))

/** What the preposition captured as `bound` makes of an age. */
const statedBound = ({ context, match }: Found) =>
  boundsOfAge.get(context.tokens[match.captures.bound!.from]!.lower) ?? 'exact'

/** The number as an age with the bound before it. */
const limitSaid = (found: Found): Candidate => {
  const { amount, match } = found
  const { from } = match.captures.bound!
  return ageOf('counts/age-be', amount, amount, { from, to: amount.from, bound: statedBound(found) })
}

const isWhole = (amount: Amount): boolean => isAge(amount) && amount.unit === null && (amount.value ?? 0) % 1 === 0
/** "The missing are over 100" counts them. */
const isLimit = (amount: Amount): boolean => isWhole(amount) && (amount.value ?? 0) < 100
const isWholeInDigits = (amount: Amount): boolean => amount.inDigits && isWhole(amount)
const isOneWord = (amount: Amount): boolean =>
  !amount.inDigits && isWhole(amount) && amount.to === amount.from + 1 && (amount.value ?? 0) >= 1
const isDecade = ({ isHyphenated, unit, value }: Amount): boolean =>
  isHyphenated && unit === null && value !== null && value >= 20 && value <= 90 && value % 10 === 0
const isTime = ({ unit }: Amount): boolean => unit?.kind === 'duration'

/** Ages by the words beside their number. */
export const ageRules = [
  {
    name: 'counts/age-limit',
    number: isLimit,
    around: ['{aged} [bound: over | under] # !{countedNoun}', '{anybody} [bound: over | under] #'],
    means: limitSaid,
    examples: [
      'The jab is for children [under 5].',
      'It is free for people [over 65].',
      'Anyone [under 21] pays half.',
    ],
  },
  {
    name: 'counts/age-limit-be',
    number: isLimit,
    around: [
      '({aged} | {agedPronoun} | of the {afflicted}) {be} {adverb}? [bound: {boundOfAge}] # ({end} | !(percent | points) {clauseEdge})',
      '{afflicted} {be} {adverb} [bound: {boundOfAge}] # ({end} | !(percent | points) {clauseEdge})',
      '({aged} | {afflicted}) ,? {any}*2 of (them | whom) {be}? {adverb}? [bound: {boundOfAge}] # ({end} | {clauseEdge})',
      '{any} of whom {be}? {adverb}? [bound: {boundOfAge}] # ({end} | {clauseEdge})',
      '{aged} , (all | both | mostly) {adverb}? [bound: {boundOfAge}] # ({end} | {clauseEdge})',
    ],
    means: limitSaid,
    examples: [
      'Most of the victims were [over 70].',
      'Three of the dead were [under 18].',
      'The heat killed 61 people, most of them [over 70].',
      'Three children, all [under 10], drowned.',
    ],
  },
  {
    name: 'counts/age-under-age-of',
    number: isWhole,
    around: ['{bound=boundOfAge} the? (age | ages) of #'],
    means: (found) => {
      const bound = statedBound(found)
      return { ...ageOf('counts/age-of', found.amount, found.amount), bound, ...limits(bound, found.amount.value ?? 0) }
    },
    examples: ['It is for children under the age of [five].', 'It is for adults above the age of [65].'],
  },
  {
    name: 'counts/age-of',
    number: isWhole,
    around: ['(age | ages) of #'],
    means: ageSaid('counts/age-of'),
    examples: ['He left school at the age of [16].'],
  },
  {
    name: 'counts/age-number',
    number: isWholeInDigits,
    around: ['(age | ages) #'],
    means: ageSaid('counts/age-of'),
    examples: ['He retired at the age [65].'],
  },
  {
    name: 'counts/age-be',
    number: isWholeInDigits,
    around: [
      "{agedPronoun} ('m | am | be | is | was) # ({end} | !(to | percent | points) {clauseEdge})",
      'will be # ({end} | !(to | percent | points) {clauseEdge})',
    ],
    means: ageSaid('counts/age-be'),
    examples: ['She left home when she was [16].', 'The girl will be [12] in May.'],
  },
  {
    name: 'counts/age-turn',
    number: isWholeInDigits,
    around: ['({agedPronoun} | {name}) turned # ({end} | !(to | percent | points) {clauseEdge})'],
    means: ageSaid('counts/age-be'),
    examples: ['Rossi turned [18] in May.'],
  },
  {
    name: 'counts/age-bounded-apposition',
    number: isWholeInDigits,
    around: ['{name} , [bound: {any} {any}*7] # ,'],
    means: ({ amount, match, context }) => {
      const cue = cueBefore(context, amount, context.from)
      return cue?.from === match.captures.bound!.from ? ageOf('counts/age-apposition', amount, amount, cue) : null
    },
    examples: ['Ana Brandt, [almost 40], rode on.'],
  },
  {
    name: 'counts/age-apposition',
    number: isWholeInDigits,
    around: ['{name} , (all | both) # ,', '{name} , # !(, {yearLike}) ({end} | , | . | ; | \\) | and)', '{noun} , # ,'],
    means: ageSaid('counts/age-apposition'),
    examples: ['Rosa Vidal, [43], was released.', 'Tom Reed and Al Moss, both [14], were found.'],
  },
  {
    name: 'counts/age-of-child',
    number: isOneWord,
    around: ['!(, | {preposition}) {any} {name} , # ,'],
    means: ageSaid('counts/age-apposition'),
    examples: ['Their son Tom, [five], ran.'],
  },
  {
    name: 'not-counts/age-in-list',
    around: ['{name} \\( # \\)'],
    when: ({ context, amount }) => headOfList(context, amount.from) !== undefined,
    examples: ['Lome had the most arrests, followed by Kara ([90]).'],
  },
  {
    name: 'counts/age-in-row',
    number: isWholeInDigits,
    around: [
      '(aged | ages) {digits} (, {digits})*9 , # ({end} | !({countedNoun} | of | more | others))',
      '(aged | ages) {digits} (, {digits})*9 ,? and # ({end} | {punctuation})',
      // but "the victims were aged 21 and 2 died", "a girl, aged 12, and 2 were injured"
      '(aged | ages) {digits} , {digits} (, {digits})*9 ,? and # ({verb} | {auxiliary})',
      '({plural} | couple | pair | and {name} {name}?) ,? (aged | ages) {digits} and # ({verb} | {auxiliary})',
    ],
    means: ageSaid('counts/age-word'),
    examples: [
      'Three boys, aged 9, [11] and 13, drowned.',
      'Three boys, aged 9, 11 and [13], drowned.',
      'Two boys aged 9 and [11] drowned.',
    ],
  },
  {
    name: 'counts/age-in-pair',
    number: isWhole,
    // but "the victims were aged 21 and two died"
    around: [
      '{plural} (aged | ages) {number} (and | or) # ({end} | {punctuation})',
      '({plural} | and {name} {name}?) , (aged | ages) {number} (and | or) # ({end} | {punctuation} | {verb} | {auxiliary})',
      '(aged | ages) {number} (and | or) # ,? respectively',
    ],
    means: ageSaid('counts/age-word'),
    examples: [
      'Her sons, aged four and [seven], are safe.',
      'He has daughters aged three and [six].',
      'Ana Brandt and Tom Reed, aged four and [nine], drowned.',
      'The two were aged four and [nine] respectively.',
    ],
  },
  {
    name: 'counts/age-bracket',
    number: isWholeInDigits,
    around: ['{name} \\( # \\)'],
    means: ageSaid('counts/age-bracket'),
    examples: ['Rosa Vidal ([43]) was released.'],
  },
  {
    name: 'counts/age-decade',
    number: isDecade,
    around: ['# ~{hyphen} (something | somethings) !({plural} | {symbol} | percent)'],
    means: ({ amount, match }) => {
      const low = amount.value ?? 0
      const age = ageOf('counts/age-old', { from: amount.from, to: match.to }, amount)
      return { ...age, value: null, min: low, max: low + 9, bound: 'vague' }
    },
    examples: ['A [30-something] lawyer won.', 'The club is full of [fifty-somethings].'],
  },
  {
    name: 'counts/age-old',
    number: isTime,
    around: ['# -? (old | olds)', '# -? of age'],
    means: ageWithUnit,
    examples: ['A [34-year-old] man drowned.', 'Mr. Bell is [52 years old].', 'She is [ten years of age].'],
  },
] as const satisfies readonly FormRule[]

/** Finds the age that a number is by the words beside it. */
export const ageFrom = formFinder(ageRules)

/** Ages of a range; the number is both ends. */
export const ageRangeRules = [
  {
    name: 'counts/age-group',
    number: ({ unit }) => unit === null,
    around: ['# age {ageGroup}'],
    means: ageSaid('counts/age-old'),
    examples: ['The [15-24] age group grew.'],
  },
  {
    name: 'counts/age-range-old',
    number: isTime,
    around: ['# -? (old | olds)', '# -? of age'],
    means: ({ amount, match }) => ageOf('counts/age-old', { from: amount.from, to: match.to }, amount),
    examples: ['It hires [15- to 24-year-olds].', 'It hires people [from 15 to 24 years of age].'],
  },
] as const satisfies readonly FormRule[]

/** Finds the age that the ends of a range are by the words after them. */
export const ageOfRange = formFinder(ageRangeRules)

/** "15- to 24-year-olds", "the 25-34 age group" */
export const ageByRange = (context: Context, range: Range): Candidate | undefined => {
  const { from } = rangeCandidate(range)
  const age = ageOfRange(context, { ...range.last, from })
  return age === undefined ? undefined : inRange(age, range)
}
