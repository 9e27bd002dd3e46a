import { unitAt } from '../../../grammar/numbers/units.js'
import { type Candidate, exact } from '../candidate.js'
import type { Context } from '../context.js'

/** "a couple of", "a pair of", "a handful of", "double-digit". */
export const groupAt = (context: Context, at: number): Candidate | undefined => {
  const { tokens, to } = context
  const { lower } = tokens[at]!
  if (lower === 'double' || lower === 'triple' || lower === 'single') return digitsAt(context, at)
  if (lower !== 'couple' && lower !== 'pair' && lower !== 'handful') return undefined
  const hasOf = at + 1 < to && tokens[at + 1]!.lower === 'of'
  const next = hasOf ? at + 2 : at + 1
  if (next >= to || (!hasOf && lower !== 'couple')) return undefined
  const noun = tokens[next]!
  // "the couple", "a couple hours"
  if (!hasOf && noun.number !== 'plural' && !/^(?:dozen|hundred|million|thousand)$/.test(noun.lower)) return undefined
  const article = at > context.from && /^(?:a|an)$/.test(tokens[at - 1]!.lower) ? at - 1 : at
  const unit = unitAt(tokens, next, to, false)
  const scale =
    noun.lower === 'hundred'
      ? 100
      : noun.lower === 'thousand'
        ? 1e3
        : noun.lower === 'million'
          ? 1e6
          : noun.lower === 'dozen'
            ? 12
            : 1
  const numberEnd = scale > 1 ? next + 1 : at + 1
  const end =
    unit !== undefined && unit.kind !== 'percent' ? next + unit.length : scale > 1 ? next + 1 : hasOf ? at + 1 : at + 1
  const common = {
    from: article,
    to: end,
    amount: null,
    number: { from: article, to: numberEnd },
    unit: unit?.name ?? null,
    kind: unit?.kind ?? ('cardinal' as const),
    nounFrom: unit === undefined ? (scale > 1 ? next + 1 : hasOf ? at + 1 : next) : null,
  }
  const times = scale > 1 ? next + 1 : at + 1
  if (lower === 'couple' && scale > 1 && times < to && tokens[times]!.lower === 'times')
    return { ...common, ...repeated(times + 1), value: 2 * scale, min: null, max: null, bound: 'approximate' }
  if (lower === 'handful') return { ...common, rule: 'counts/handful', value: null, min: 3, max: 8, bound: 'vague' }
  return lower === 'pair'
    ? { ...common, rule: 'counts/pair', ...exact(2 * scale) }
    : { ...common, rule: 'counts/couple', value: 2 * scale, min: null, max: null, bound: 'approximate' }
}

const repeated = (to: number) => ({ rule: 'counts/times', kind: 'multiple', unit: null, to, nounFrom: null }) as const

const digitsAt = (context: Context, at: number): Candidate | undefined => {
  const { tokens, to } = context
  if (at + 2 >= to || tokens[at + 1]!.text !== '-' || !/^digits?$/.test(tokens[at + 2]!.lower)) return undefined
  const [min, max] = tokens[at]!.lower === 'single' ? [1, 9] : tokens[at]!.lower === 'double' ? [10, 99] : [100, 999]
  const range = { value: null, min: min ?? 0, max: max ?? 0, bound: 'vague' as const }
  return {
    rule: 'counts/digits',
    kind: 'cardinal',
    from: at,
    to: at + 3,
    ...range,
    unit: null,
    amount: null,
    number: { from: at, to: at + 3 },
    nounFrom: at + 3,
  }
}
