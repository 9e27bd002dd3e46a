import { unitAt } from '../../../grammar/numbers/units.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import { fractionParts } from '../../../lexicon/numbers/number-words.js'
import { withSubunits } from '../amount/subunits.js'
import { isOther } from '../amount/units-after.js'
import { type Cue, cueAfter, cueBefore } from '../bounds/index.js'
import { type Candidate, limits } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { type FormRule, type Found, formFinder } from './form-rules.js'

const andPart = compileAround('# and a [part: half | quarter]', {})

/** The part after the unit, and where it ends: "and a half". */
const partAfter = (context: Context, from: number, end: number): { readonly value: number; readonly to: number } => {
  const match = andPart.matchAround(context.document, { from, to: end }, context)
  if (match === null) return { value: 0, to: end }
  const { lower } = context.tokens[match.captures.part!.from]!
  return { value: 1 / (fractionParts.get(lower) ?? 1), to: match.to }
}

/** "a month", "a mile and a half", "an hour and 20 minutes" as an amount of its unit. */
const articleAmount = (context: Context, at: number): Amount | undefined => {
  const { tokens, to } = context
  const unit = at + 1 < to ? unitAt(tokens, at + 1, to, false) : undefined
  // a sign opens an amount of its own: "a $4 target"
  if (unit === undefined || tokens[at + 1]!.number === 'plural' || tokens[at + 1]!.shape === 'other') return undefined
  if (isOther(tokens[at + 1]!, unit, false)) return undefined
  const end = at + 1 + unit.length
  const part = partAfter(context, at, end)
  const value = (1 + part.value) * unit.factor
  return withSubunits(context, {
    from: at,
    to: part.to,
    type: 'cardinal',
    value,
    min: value,
    max: value,
    inDigits: false,
    number: { from: at, to: at + 1 },
    unit,
    unitTokens: { from: at + 1, to: end },
    isHyphenated: false,
    sign: 0,
  })
}

/** The cue after the unit: "a week or so"; not "$5 an hour plus tips". */
const longCueAfter = ({ context, amount }: Found): Cue | undefined => {
  const cue = cueAfter(context, amount.to)
  return cue !== undefined && cue.to - cue.from > 1 ? cue : undefined
}

/** An article with its unit, between the cues that bound it. */
const articleUnit = (amount: Amount, before: Cue | undefined, after: Cue | undefined): Candidate => {
  const bound = before?.bound ?? after?.bound ?? 'exact'
  return {
    rule: 'counts/article-unit',
    kind: amount.unit?.kind ?? 'cardinal',
    unit: amount.unit?.name ?? null,
    amount,
    number: amount.number,
    nounFrom: null,
    from: before?.from ?? amount.from,
    to: after?.to ?? amount.to,
    value: amount.value,
    ...limits(bound, amount.value ?? 0),
    bound,
  }
}

/** An article for one; `#` is the article with its unit. */
export const articleUnitRules = [
  {
    name: 'counts/article-unit-or-two',
    around: ['# or two'],
    means: ({ context, amount, match, floor }) => {
      const one = amount.value ?? 0
      const before = cueBefore(context, amount, floor)
      return {
        ...articleUnit(amount, before, undefined),
        to: match.to,
        value: null,
        min: one,
        max: 2 * one,
        bound: 'range',
      }
    },
    examples: ['The siege lasted [a month or two].'],
  },
  {
    name: 'counts/article-unit-bound',
    around: ['{any} #'],
    means: (found) => {
      const before = cueBefore(found.context, found.amount, found.floor)
      return before === undefined ? null : articleUnit(found.amount, before, longCueAfter(found))
    },
    examples: ['The siege lasted [more than a month].'],
  },
  {
    name: 'counts/article-unit-bound-after',
    around: ['# {boundAfter}'],
    means: (found) => {
      const after = longCueAfter(found)
      return after === undefined ? null : articleUnit(found.amount, undefined, after)
    },
    examples: ['They walked [a mile or so].'],
  },
  {
    name: 'counts/article-unit-and-part',
    number: ({ to, unitTokens }) => unitTokens !== null && to > unitTokens.to,
    around: ['#'],
    means: ({ amount }) => articleUnit(amount, undefined, undefined),
    examples: ['He served [a year and a half].', 'It took [an hour and 30 minutes].'],
  },
] as const satisfies readonly FormRule[]

const articleUnits = formFinder(articleUnitRules)

/**
 * "more than a month", "a week or so", "a day or two", "an hour and 20 minutes": an article for one, where a bound or a rest makes it a
 * number.
 */
export const articleUnitAt = (context: Context, at: number, floor: number): Candidate | undefined => {
  const amount = articleAmount(context, at)
  return amount === undefined ? undefined : articleUnits(context, amount, floor)
}
