import type { TokenRange } from '../../../document/span.js'
import type { TokenTest } from '../../../grammar/pattern/classes.js'
import { amountAt } from '../amount/amount.js'
import { type Cue, cueAfter, cueBefore } from '../bounds/index.js'
import { type Candidate, limits, limitsBetween } from '../candidate.js'
import { type Amount, type Context, contextAt } from '../context.js'
import type { CountRule } from '../rules.js'
import { type FormRule, type Found, formFinder, placeAt } from './form-rules.js'
import { boundsOfAge, looseJoints } from './lexicon.js'
import { type Range, rangeCandidate, rangeFrom } from './ranges.js'
import { isAge, isYears, vocabulary } from './vocabulary.js'

/** An age as a candidate, bounded by its cue. */
const ageOf = (rule: CountRule, { from, to }: TokenRange, amount: Amount, cue?: Cue): Candidate => {
  const bound = cue?.bound ?? 'exact'
  const value = amount.value ?? 0
  return {
    rule: cue === undefined ? rule : cue.from < from ? 'counts/bound-age' : 'counts/age-bound',
    kind: 'age',
    from: cue === undefined ? from : Math.min(from, cue.from),
    to,
    value,
    ...limits(bound, value),
    bound,
    unit: amount.unit?.name ?? 'year',
    amount,
    number: amount.number,
    nounFrom: null,
  }
}

const inRange = (candidate: Candidate, { first, last }: Pick<Range, 'first' | 'last'>): Candidate => ({
  ...candidate,
  value: null,
  ...limitsBetween(first.value ?? 0, last.value ?? 0),
  bound: 'range',
})

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

const isWhole = (amount: Amount): boolean => isAge(amount) && amount.unit === null && (amount.value ?? 0) % 1 === 0
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
    number: isWhole,
    around: ['{peopleOfAge} [bound: over | under] # !{countedNoun}'],
    means: (found) => {
      const { amount, match } = found
      const { from } = match.captures.bound!
      return ageOf('counts/age-be', amount, amount, { from, to: amount.from, bound: statedBound(found) })
    },
    examples: ['The jab is for children [under 5].', 'It is free for people [over 65].'],
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
    around: ['{name} , (all | both) # ,', '{name} , # ({end} | , | . | ; | \\) | and)', '{noun} , # ,'],
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

const ageOfRange = formFinder(ageRangeRules)

/** "15- to 24-year-olds", "the 25-34 age group" */
export const ageByRange = (context: Context, range: Range): Candidate | undefined => {
  const { from } = rangeCandidate(range)
  const age = ageOfRange(context, { ...range.last, from })
  return age === undefined ? undefined : inRange(age, range)
}

/** "aged 5-11", "ages 5 and 11": bare numbers that are a range after "aged". */
const looseRange = (context: Context, first: Amount): Pick<Range, 'first' | 'last'> | undefined => {
  const joint = context.tokens[first.to]
  if (joint === undefined || first.to + 1 >= context.to || !looseJoints.has(joint.lower)) return undefined
  const last = amountAt(context, first.to + 1)
  return last !== undefined && isYears(last) && (last.value ?? 0) > (first.value ?? 0) ? { first, last } : undefined
}

/** Two ages that begin at a token, and where the words of age after them end. */
const yearsRangeAt = (
  context: Context,
  at: number,
): (Pick<Range, 'first' | 'last'> & { readonly stated: Amount; readonly to: number }) | undefined => {
  const stated = amountAt(context, at)
  if (stated === undefined || !isYears(stated)) return undefined
  const range = rangeFrom(context, stated) ?? looseRange(context, stated)
  if (range === undefined) return undefined
  return { ...range, stated, to: ageOfRange(context, range.last)?.to ?? range.last.to }
}

const yearsRange: TokenTest = (document, at) => {
  const range = yearsRangeAt(contextAt(document, at), at)
  return range === undefined ? 0 : range.to - at
}

/** The age captured as `age`, with its bound if one follows. */
const ageWord =
  (opens: 'word' | 'number') =>
  ({ match, context, amount }: Found<TokenRange>): Candidate => {
    const age = match.captures.age!
    const first = amountAt(context, age.from)!
    const from = opens === 'word' ? amount.from : first.from
    return ageOf('counts/age-word', { from, to: match.to }, first, cueAfter(context, age.to))
  }

const withoutOf = '(about | between | from | over | under)?'
/** "age", unless it is "the age" or "of age". */
const bareAge = '({start} | !(of | the) {any}) # age'

/** Ages after "aged", "ages" or "age", and groups named by an age; `#` is the place before the word. */
export const ageWordRules = [
  {
    name: 'counts/age-range',
    around: [
      'between the? # (aged | ages) {agePreposition}? {range=yearsRange}',
      'between the # age of {range=yearsRange}',
      'between # age {agePreposition}? {range=yearsRange}',
      '# (aged | ages) {agePreposition}? {range=yearsRange}',
      '# age of {range=yearsRange}',
      `${bareAge} {agePreposition}? {range=yearsRange}`,
    ],
    means: ({ match, context, amount }) => {
      const range = yearsRangeAt(context, match.captures.range!.from)!
      const opens = context.tokens[match.from]!.lower === 'between'
      const span = { from: opens ? match.from : amount.from, to: range.to }
      return inRange({ ...ageOf('counts/age-word', span, range.stated), unit: 'year' }, range)
    },
    examples: ['The camp is for children [aged five to 11].', 'It hires men [between the ages of 15 and 24].'],
  },
  {
    name: 'counts/age-word-bound',
    around: [
      `# (aged | ages) ${withoutOf} {age=years} {boundAfter}`,
      `${bareAge} ${withoutOf} {age=years} {boundAfter}`,
    ],
    means: ageWord('word'),
    examples: ['The race is for women [aged 50 and older].', 'The race is for women [age 50 and older].'],
  },
  {
    name: 'counts/age-word',
    around: [`# (aged | ages) ${withoutOf} {age=years}`],
    means: ageWord('word'),
    examples: ['The boy, [aged 12], ran.'],
  },
  {
    name: 'counts/age-word-alone',
    around: [`${bareAge} ${withoutOf} {age=years}`],
    means: ageWord('number'),
    examples: ['He retired at age [65].'],
  },
  {
    name: 'counts/age-group-bound',
    around: ['# [bound: over | under] ~{hyphen} [age: ~{ageDigits}] !({any}*3 {ageTeam})'],
    means: (found) => {
      const { amount, match, context } = found
      const number = match.captures.age!
      const value = Number.parseInt(context.tokens[number.from]!.text, 10)
      const bound = boundsOfAge.get(context.tokens[amount.from]!.lower) ?? 'exact'
      const span = { from: amount.from, to: number.to, number }
      const said = { kind: 'age', unit: 'year', amount: null, nounFrom: null } as const
      return { rule: 'counts/bound-age', ...span, ...said, value, ...limits(bound, value), bound }
    },
    examples: ['The [under-18s] sail free.', 'Rates of [under-18] smoking fell.'],
  },
] as const satisfies readonly FormRule<TokenRange>[]

const ageWords = formFinder<TokenRange>(ageWordRules, { ...vocabulary, yearsRange })

/** Finds the age whose words begin at a token. */
export const ageWordAt = (context: Context, at: number): Candidate | undefined => ageWords(context, placeAt(at))

/** The words at which `ageWordAt` can find anything. */
export const ageWordOpeners = ageWords.wordsAfter
