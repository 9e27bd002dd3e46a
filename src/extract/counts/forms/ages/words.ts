import type { TokenRange } from '../../../../document/span.js'
import type { TokenTest } from '../../../../grammar/pattern/classes.js'
import { boundsBeforeAge } from '../../../../lexicon/numbers/bounds.js'
import { amountAt } from '../../amount/amount.js'
import { type Cue, cueAfter, cueBefore } from '../../bounds/index.js'
import { type Candidate, limits } from '../../candidate.js'
import { type Amount, type Context, contextAt } from '../../context.js'
import { type FormRule, type Found, formFinder, placeAt } from '../form-rules.js'
import { boundsOfAge, jointsBetween, looseJoints } from '../lexicon.js'
import { type Range, rangeFrom } from '../pairs/ranges.js'
import { isYears, vocabulary } from '../vocabulary.js'
import { ageOf, inRange } from './age.js'
import { ageOfRange } from './beside.js'

/** "aged 5-11", "between ages 5 and 11": bare numbers that are a range after "aged". */
const looseRange = (
  context: Context,
  first: Amount,
  joints: ReadonlySet<string>,
): Pick<Range, 'first' | 'last'> | undefined => {
  const joint = context.tokens[first.to]
  if (joint === undefined || first.to + 1 >= context.to || !joints.has(joint.lower)) return undefined
  const last = amountAt(context, first.to + 1)
  return last !== undefined && isYears(last) && (last.value ?? 0) > (first.value ?? 0) ? { first, last } : undefined
}

/** Two ages that begin at a token, and where the words of age after them end. */
const yearsRangeAt = (
  context: Context,
  at: number,
  joints: ReadonlySet<string>,
): (Pick<Range, 'first' | 'last'> & { readonly stated: Amount; readonly to: number }) | undefined => {
  const stated = amountAt(context, at)
  if (stated === undefined || !isYears(stated)) return undefined
  const range = rangeFrom(context, stated) ?? looseRange(context, stated, joints)
  if (range === undefined) return undefined
  return { ...range, stated, to: ageOfRange(context, range.last)?.to ?? range.last.to }
}

const yearsJoinedBy =
  (joints: ReadonlySet<string>): TokenTest =>
  (document, at) => {
    const range = yearsRangeAt(contextAt(document, at), at, joints)
    return range === undefined ? 0 : range.to - at
  }

/** "aged [under] five": a preposition that bounds an age. */
const prepositionBefore = ({ tokens }: Context, { from }: Amount): Cue | undefined => {
  const bound = boundsOfAge.get(tokens[from - 1]?.lower ?? '')
  return bound === undefined ? undefined : { from: from - 1, to: from, bound }
}

/** The age captured as `age`, with its bound if one follows. */
const ageWord =
  (opens: 'word' | 'number') =>
  ({ match, context, amount }: Found<TokenRange>): Candidate => {
    const age = match.captures.age!
    const first = amountAt(context, age.from)!
    const from = opens === 'word' ? amount.from : first.from
    const cue =
      cueAfter(context, age.to) ?? cueBefore(context, first, amount.from + 1) ?? prepositionBefore(context, first)
    return ageOf('counts/age-word', { from, to: match.to }, first, cue)
  }

/** "age", unless it is "the age" or "of age". */
const bareAge = '({start} | !(of | the) {any}) # age'

/** Ages after "aged", "ages" or "age", and groups named by an age; `#` is the place before the word. */
export const ageWordRules = [
  {
    name: 'counts/age-range',
    around: [
      '[opens: between] the? # (aged | ages) {agePreposition}? {range=yearsBetween}',
      '[opens: between] the # age of {range=yearsBetween}',
      '[opens: between] # age {agePreposition}? {range=yearsBetween}',
      '# (aged | ages) {agePreposition}? {range=yearsRange}',
      '# age of {range=yearsRange}',
      `${bareAge} {agePreposition}? {range=yearsRange}`,
    ],
    means: ({ match, context, amount }) => {
      const { opens, range: said } = match.captures
      const range = yearsRangeAt(context, said!.from, opens === undefined ? looseJoints : jointsBetween)!
      const span = { from: opens?.from ?? amount.from, to: range.to }
      return inRange({ ...ageOf('counts/age-word', span, range.stated), unit: 'year' }, range)
    },
    examples: ['The camp is for children [aged five to 11].', 'It hires men [between the ages of 15 and 24].'],
  },
  {
    name: 'counts/age-word-bound',
    around: [
      '# (aged | ages) {boundBeforeAge}? {age=years} {boundAfter}',
      `${bareAge} {boundBeforeAge}? {age=years} {boundAfter}`,
    ],
    means: ageWord('word'),
    examples: ['The race is for women [aged 50 and older].', 'The race is for women [age 50 and older].'],
  },
  {
    name: 'counts/age-word',
    around: ['# (aged | ages) {boundBeforeAge}? {age=years}'],
    means: ageWord('word'),
    examples: ['The boy, [aged 12], ran.', 'Girls [aged under 12] and boys [aged at least 14] may sail.'],
  },
  {
    name: 'counts/age-word-alone',
    around: [`${bareAge} {boundBeforeAge}? {age=years}`],
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

const ageWords = formFinder<TokenRange>(ageWordRules, {
  ...vocabulary,
  boundBeforeAge: boundsBeforeAge,
  yearsBetween: yearsJoinedBy(jointsBetween),
  yearsRange: yearsJoinedBy(looseJoints),
})

/** Finds the age whose words begin at a token. */
export const ageWordAt = (context: Context, at: number): Candidate | undefined =>
  ageWordOpeners().has(context.tokens[at]!.lower) ? ageWords(context, placeAt(at)) : undefined

/** The words at which `ageWordAt` can find anything. */
export const ageWordOpeners = ageWords.wordsAfter
