import type { TokenRange } from '../../../document/span.js'
import { unitAt } from '../../../grammar/numbers/units.js'
import { scales } from '../../../lexicon/numbers/number-words.js'
import { type Candidate, limits } from '../candidate.js'
import type { Amount } from '../context.js'
import { type CollectiveRow, type CountRule, collectives } from '../rules.js'
import type { FormRule, Found } from './form-rules.js'
import { digitWords } from './lexicon.js'

type Size = Pick<Candidate, 'value' | 'min' | 'max' | 'bound'>

/** How many a collective says, each counting for `scale` ("a couple of hundred"). */
const sizeOf = ({ size, bound }: Pick<CollectiveRow, 'size' | 'bound'>, scale: number): Size => {
  if (typeof size === 'number') return { value: size * scale, ...limits(bound, size * scale), bound }
  const [min, max] = size
  return { value: null, min, max, bound }
}

/** How a collective stands before what it counts: a scale, a unit, or any other noun. */
const aroundCollective = ({ noun, takesNoun }: CollectiveRow): string[] =>
  [
    `[number: ${noun} ${takesNoun ? 'of?' : 'of'} {scale=scale}]`,
    `[number: ${noun}] of {unit=unit}`,
    `[number: ${noun}] of {any}`,
    ...(takesNoun ? [`[number: ${noun}] !!{plural} {unit=unit}`, `[number: ${noun}] {plural}`] : []),
  ].flatMap((words) => [`{indefinite} # ${words}`, `# ${words}`])

/** The value of the scale that was captured, or one. */
const scaleIn = ({ match, context }: Found<TokenRange>): number => {
  const { scale } = match.captures
  return scale === undefined ? 1 : (scales.get(context.tokens[scale.from]!.lower) ?? 1)
}

const collected =
  (rule: CountRule, size: Pick<CollectiveRow, 'size' | 'bound'>) =>
  (found: Found<TokenRange>): Candidate => {
    const { match, context } = found
    const { number, unit } = match.captures
    const reading = unit === undefined ? undefined : unitAt(context.tokens, unit.from, context.to, false)
    const span = { from: match.from, to: number!.to }
    return {
      rule,
      kind: reading?.kind ?? 'cardinal',
      from: span.from,
      to: unit === undefined || reading?.kind === 'percent' ? span.to : unit.to,
      ...sizeOf(size, scaleIn(found)),
      unit: reading?.name ?? null,
      amount: null,
      number: span,
      nounFrom: reading === undefined ? span.to : null,
    }
  }

/** Any number of so many digits. */
const ofDigits = (count: number): Size => ({
  value: null,
  min: 10 ** (count - 1),
  max: 10 ** count - 1,
  bound: 'vague',
})

const digits = (from: number, to: number, count: number): Candidate => ({
  rule: 'counts/digits',
  kind: 'cardinal',
  from,
  to,
  ...ofDigits(count),
  unit: null,
  amount: null,
  number: { from, to },
  nounFrom: to,
})

/** Nouns that say how many; `#` is the place before the noun. */
export const collectiveRules = [
  {
    name: 'counts/couple-times',
    around: ['{indefinite} # [number: couple of? {scale=scale}] times', '# [number: couple of? {scale=scale}] times'],
    means: (found) => ({
      ...collected('counts/times', { size: 2, bound: 'approximate' })(found),
      kind: 'multiple',
      to: found.match.to,
      nounFrom: null,
    }),
    examples: ['The bell rang [a couple hundred times].'],
  },
  ...collectives.map(
    (row): FormRule<TokenRange> => ({
      name: row.name,
      around: aroundCollective(row),
      means: collected(row.name, row),
      examples: row.examples,
    }),
  ),
  {
    name: 'counts/digits',
    around: ['# {digitWord} - (digit | digits)'],
    means: ({ amount, match, context }) =>
      digits(amount.from, match.to, digitWords.get(context.tokens[amount.from]!.lower) ?? 1),
    examples: ['Analysts see [double-digit] growth.'],
  },
] satisfies readonly FormRule<TokenRange>[]

const countsFigures = ({ type, unit, value, isHyphenated }: Amount): boolean =>
  isHyphenated && unit === null && type === 'cardinal' && value !== null && value >= 2 && value <= 12

/** A number of figures; `#` is that number. */
export const figureRules = [
  {
    name: 'counts/figures',
    number: countsFigures,
    around: ['# ~{hyphen} (figure | figures)'],
    means: ({ amount, match }) => ({
      ...digits(amount.from, match.to, amount.value ?? 2),
      amount,
      number: amount.number,
    }),
    examples: ['It pays [six-figure] salaries.'],
  },
] as const satisfies readonly FormRule[]
