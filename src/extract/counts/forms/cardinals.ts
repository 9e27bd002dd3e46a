import { unitAt } from '../../../grammar/numbers/units.js'
import { isHyphen } from '../amount/sign.js'
import { cueBefore } from '../bounds/index.js'
import { type Candidate, limitsBetween } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import type { CountKind } from '../kind.js'
import { isTimePoint } from '../not-counts/index.js'
import { boundRule, type CountRule } from '../rules.js'
import { changesBefore, type Range } from './ranges.js'

/** Idioms of numbers: "24 hours a day" is none of them, "nine to five", "zero tolerance", "second thoughts" are. */
const afterHyphen = /^(?:for|per|vs|way|sided|faced|sum|off|on|over|to|in|by|and|a|of|line|liner|under)$/

const halfBefore =
  /^(?:first|second|other|latter|former|better|last|next|top|bottom|back|front|opening|closing|this|that)$/

const isFractionOf = (context: Context, amount: Amount, floor: number): boolean => {
  const { tokens, from, to } = context
  const first = tokens[amount.number.from]!
  const before = amount.from > from ? tokens[amount.from - 1]! : undefined
  const next = amount.to < to ? tokens[amount.to]! : undefined
  const isBounded = cueBefore(context, amount, floor) !== undefined
  if (first.lower === 'half') {
    if (before !== undefined && (halfBefore.test(before.lower) || (before.text === '-' && !before.spaced))) return false
    if (next === undefined) return isBounded || before?.lower === 'by'
    if (next.text === '-' || next.lower === 'past' || next.lower === 'time') return false
    return (
      isBounded ||
      next.lower === 'of' ||
      next.pos === 'DET' ||
      next.pos === 'PRON' ||
      next.pos === 'AUX' ||
      next.pos === 'VERB' ||
      before?.lower === 'by' ||
      before?.lower === 'than'
    )
  }
  if (/^(?:a|one)$/.test(first.lower)) {
    if (isBounded || next?.lower === 'of') return true
    // "fell by a third"; "was followed by a third" is an ordinal
    if (before?.lower === 'by' && next?.pos !== 'NOUN') return changesBefore(tokens, amount.from, from)
    return first.lower === 'one' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ'
  }
  return true
}

const kindOf = (amount: Amount): CountKind => {
  if (amount.unit !== null) return amount.unit.kind
  return amount.type === 'fraction' ? 'fraction' : amount.type === 'ordinal' ? 'ordinal' : 'cardinal'
}

const ruleOf = (amount: Amount): CountRule => {
  if (amount.type === 'vague') return 'counts/vague'
  if (amount.unit !== null) return `counts/${amount.unit.kind}`
  if (amount.type === 'fraction') return 'counts/fraction'
  return amount.isHyphenated ? 'counts/compound' : 'counts/number'
}

const spanAdjectives = /^(?:additional|consecutive|extra|full|further|long|more|solid|straight|successive|whole)$/

/** "12 straight years", "four more days": a span of time over the adjective before its unit. */
const spanPastAdjective = (
  { tokens, to }: Context,
  amount: Amount,
): { unit: string | null; to: number } | undefined => {
  if (amount.unit !== null || amount.type !== 'cardinal' || amount.to + 1 >= to) return undefined
  if (!spanAdjectives.test(tokens[amount.to]!.lower)) return undefined
  const unit = unitAt(tokens, amount.to + 1, to, false)
  return unit?.kind === 'duration' ? { unit: unit.name, to: amount.to + 1 + unit.length } : undefined
}

const plainBase = (
  amount: Amount,
): Pick<Candidate, 'from' | 'value' | 'min' | 'max' | 'bound' | 'amount' | 'number'> => ({
  from: amount.from,
  value: amount.value,
  min: amount.min,
  max: amount.max,
  bound: amount.type === 'vague' ? 'vague' : 'exact',
  amount,
  number: amount.number,
})

/** An amount that stands alone, as a candidate without bound; undefined where it is none after all. */
export const plainCandidate = (context: Context, amount: Amount): Candidate | undefined => {
  const { tokens } = context
  const next = amount.isHyphenated && amount.unit === null ? tokens[amount.to + 1]! : undefined
  if (next !== undefined && afterHyphen.test(next.lower)) return undefined
  if (amount.unit === null && amount.type === 'fraction' && !isFractionOf(context, amount, context.from))
    return undefined
  if (isIdiom(context, amount)) return undefined
  const span = spanPastAdjective(context, amount)
  if (span !== undefined) {
    const { unit, to } = span
    const candidate = {
      ...plainBase(amount),
      rule: 'counts/duration',
      kind: 'duration',
      to,
      unit,
      nounFrom: null,
    } as const
    return isTimePoint(context, candidate) ? undefined : candidate
  }
  const money = vagueUnit(context, amount)
  // "a 1,200-strong crowd"
  const isStrong = next?.lower === 'strong'
  const candidate: Candidate = {
    ...plainBase(amount),
    rule: ruleOf(amount),
    kind: money?.kind ?? kindOf(amount),
    to: money?.to ?? amount.to,
    unit: money?.name ?? amount.unit?.name ?? null,
    nounFrom:
      amount.unit !== null && amount.unit.kind !== 'percent'
        ? null
        : money !== undefined || isStrong
          ? null
          : next === undefined
            ? amount.to
            : amount.to + 1,
  }
  return isTimePoint(context, candidate) ? undefined : candidate
}

/** "six-figure salaries": a range by how many digits it has. */
export const figuresFrom = ({ tokens }: Context, amount: Amount): Candidate | undefined => {
  const figures = amount.value ?? 0
  if (!amount.isHyphenated || amount.unit !== null || amount.type !== 'cardinal' || figures < 2 || figures > 12)
    return undefined
  if (!/^figures?$/.test(tokens[amount.to + 1]!.lower)) return undefined
  const range = { value: null, min: 10 ** (figures - 1), max: 10 ** figures - 1, bound: 'vague' } as const
  return {
    ...plainBase(amount),
    ...range,
    rule: 'counts/digits',
    kind: 'cardinal',
    to: amount.to + 2,
    unit: null,
    nounFrom: amount.to + 2,
  }
}

/** "millions of dollars", "hundreds of miles", "thousands of years" */
const vagueUnit = (
  context: Context,
  amount: Amount,
): { kind: CountKind; name: string | null; to: number } | undefined => {
  const { tokens, to } = context
  if (amount.type !== 'vague' || amount.unit !== null || amount.to + 1 >= to || tokens[amount.to]!.lower !== 'of')
    return undefined
  const unit = unitAt(tokens, amount.to + 1, to, false)
  if (unit === undefined || unit.kind === 'percent' || tokens[amount.to + 1]!.number === 'singular') return undefined
  return { kind: unit.kind, name: unit.name, to: amount.to + 1 + unit.length }
}

const isIdiom = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  const token = tokens[amount.number.from]!
  // "N200 billion" in one token
  if (
    !amount.inDigits &&
    /\d/.test(tokens[amount.number.from - 1]?.text ?? '') &&
    amount.number.from > from &&
    !/^\d/.test(tokens[amount.number.from - 1]!.text)
  )
    return true
  const next = amount.to < to ? tokens[amount.to]!.lower : ''
  const before = amount.from > from ? tokens[amount.from - 1]!.lower : ''
  if (token.lower === 'zero')
    return /^(?:tolerance|hour|in|out|on)$/.test(next) || /^(?:ground|year|to|from)$/.test(before)
  if (token.lower === 'scores') return next !== 'of' && amount.type === 'vague'
  if (token.lower === 'tens') return next !== 'of' && amount.to - amount.from === 1
  if (token.lower === 'many') return false
  // "hundreds" of money, "the thousands" stay; "in the hundreds" too
  // "a baker's dozen"
  if (token.lower === 'dozen' && before === "'s") return true
  // "9-to-5 jobs"
  const isOffice = before === '-' && tokens[amount.from - 2]?.lower === 'to' && tokens[amount.from - 4]?.text === '9'
  if (token.text === '5' && isOffice) return true
  if (token.lower === 'five' && before === 'to' && tokens[amount.from - 2]?.lower === 'nine') return true
  if (token.lower === 'nine' && next === 'to') return tokens[amount.to + 1]?.lower === 'five'
  return (before === 'the' || before === '') && token.lower === 'million' && amount.number.to - amount.number.from === 1
}

/** A range as a candidate: the preposition that opens it belongs to the span. */
export const rangeCandidate = (context: Context, { first, last, form }: Range): Candidate => {
  const before = context.tokens[first.from - 1]
  const opens = (form === 'between' || form === 'from') && before !== undefined
  const unit = last.unit
  return {
    rule: `counts/range-${form}`,
    kind: kindOf(last),
    from: opens ? first.from - 1 : first.from,
    to: last.to,
    value: null,
    ...limitsBetween(first.value ?? 0, last.value ?? 0),
    bound: 'range',
    unit: unit?.name ?? null,
    amount: { ...last, to: last.to },
    number: { from: first.number.from, to: last.number.to },
    nounFrom: unit !== null && unit.kind !== 'percent' ? null : last.to,
  }
}

/** "three or more years", "20-odd-year": the unit that follows the cue. */
export const unitPastCue = (context: Context, candidate: Candidate, at: number): Partial<Candidate> => {
  if (candidate.kind !== 'cardinal') return {}
  const { tokens, to } = context
  const from = isHyphen(tokens[at]) && at + 1 < to ? at + 1 : at
  const unit = unitAt(tokens, from, to, false)
  if (unit === undefined) return {}
  if (from === at && tokens[from]!.number !== 'plural' && unit.kind !== 'percent') return {}
  return {
    kind: unit.kind,
    unit: unit.name,
    to: from + unit.length,
    nounFrom: null,
    rule: boundRule(unit.kind, 'after', candidate.rule),
  }
}
