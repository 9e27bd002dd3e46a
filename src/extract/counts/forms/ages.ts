import type { Token } from '../../../document/document.js'
import { amountAt } from '../amount/amount.js'
import { type Cue, cueAfter, cueBefore } from '../bounds/index.js'
import type { Candidate } from '../candidate.js'
import { limits, limitsBetween } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { nounAfter } from '../counted/noun-phrase.js'
import type { CountRule } from '../rules.js'
import { rangeCandidate } from './cardinals.js'
import { type Range, rangeFrom } from './ranges.js'

/** An age as a candidate, bounded by its cue. */
export const ageOf = (
  rule: CountRule,
  from: number,
  to: number,
  amount: Amount,
  unit: string,
  cue: Cue | undefined,
): Candidate => {
  const bound = cue?.bound ?? 'exact'
  const value = amount.value ?? 0
  const bounded = cue === undefined ? rule : cue.from < from ? 'counts/bound-age' : 'counts/age-bound'
  return {
    rule: bounded,
    kind: 'age',
    from: cue === undefined ? from : Math.min(from, cue.from),
    to,
    value,
    ...limits(bound, value),
    bound,
    unit,
    amount,
    number: amount.number,
    nounFrom: null,
  }
}

/** The end of "-year-old", "years old", "years of age", "-year-olds" after an amount of time. */
const endOfOld = (context: Context, amount: Amount): number => {
  const { tokens, to } = context
  if (amount.unit?.kind !== 'duration') return -1
  let at = amount.to
  if (at < to && tokens[at]!.text === '-') at++
  if (at < to && /^olds?$/.test(tokens[at]!.lower)) return at + 1
  if (at + 1 < to && tokens[at]!.lower === 'of' && tokens[at + 1]!.lower === 'age') return at + 2
  return -1
}

/** "34-year-old", "52 years old", "under ten years of age". */
export const ageByUnit = (context: Context, amount: Amount, cue: Cue | undefined): Candidate | undefined => {
  const end = endOfOld(context, amount)
  if (end < 0) return undefined
  return ageOf('counts/age-old', amount.from, end, amount, amount.unit?.name ?? 'year', cue)
}

const isAge = (amount: Amount | undefined): amount is Amount =>
  amount !== undefined && amount.type === 'cardinal' && amount.value !== null && amount.value <= 125

/** An age in years, whether they are said or not. */
const isYears = (amount: Amount | undefined): amount is Amount =>
  isAge(amount) && (amount.unit === null || amount.unit.name === 'year')

/** Where "between the ages of 5 and 11" begins. */
const betweenBefore = ({ tokens, from }: Context, at: number): number => {
  const between = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return between >= from && tokens[between]!.lower === 'between' ? between : at
}

const inRange = (candidate: Candidate, { first, last }: Pick<Range, 'first' | 'last'>): Candidate => ({
  ...candidate,
  value: null,
  ...limitsBetween(first.value ?? 0, last.value ?? 0),
  bound: 'range',
})

/** "15- to 24-year-olds", "the 25-34 age group" */
export const ageByRange = (context: Context, range: Range): Candidate | undefined => {
  const { tokens, to } = context
  const { last } = range
  const isGroup =
    last.unit === null &&
    last.to + 1 < to &&
    tokens[last.to]!.lower === 'age' &&
    /^(?:bracket|category|group|range)s?$/.test(tokens[last.to + 1]!.lower)
  const end = isGroup ? last.to : endOfOld(context, last)
  if (end < 0) return undefined
  return inRange(
    ageOf('counts/age-old', rangeCandidate(context, range).from, end, last, last.unit?.name ?? 'year', undefined),
    range,
  )
}

/** "aged 12", "ages 50 and older", "age 65", "aged five to 11", "between the ages of 5 and 11". */
export const ageByWord = (context: Context, at: number): Candidate | undefined => {
  const { tokens, to } = context
  const { lower } = tokens[at]!
  const hasOf = at + 1 < to && tokens[at + 1]!.lower === 'of'
  const leads = hasOf || (at + 1 < to && /^(?:from|between|about|over|under)$/.test(tokens[at + 1]!.lower))
  const first = amountAt(context, leads ? at + 2 : at + 1)
  if (!isYears(first)) return undefined
  const isOne = lower === 'age' && /^(?:of|the)$/.test(tokens[at - 1]?.lower ?? '')
  const range = isOne && !hasOf ? undefined : (rangeFrom(context, first) ?? looseRange(context, first))
  if (range !== undefined)
    return inRange(
      ageOf(
        'counts/age-word',
        betweenBefore(context, at),
        Math.max(range.last.to, endOfOld(context, range.last)),
        first,
        'year',
        undefined,
      ),
      range,
    )
  if (hasOf || isOne) return undefined
  const cue = cueAfter(context, first.to)
  // "age" alone belongs to the span only with its bound: "age 65" is "65"
  const from = lower === 'age' && cue === undefined ? first.from : at
  return ageOf('counts/age-word', from, cue?.to ?? first.to, first, 'year', cue)
}

/** "aged 5-11", "ages 5 and 11": bare numbers that are a range after "aged". */
const looseRange = (context: Context, first: Amount): { first: Amount; last: Amount } | undefined => {
  const joint = context.tokens[first.to]
  if (joint === undefined || first.to + 1 >= context.to || !/^(?:-|–|—|to|and)$/.test(joint.lower)) return undefined
  const last = amountAt(context, first.to + 1)
  return isYears(last) && (last.value ?? 0) > (first.value ?? 0) ? { first, last } : undefined
}

/** "when she was 16", "he will be 35", "Rossi turned 18" */
const isSaidOfPerson = (before: Token, earlier: Token, after: Token | undefined): boolean => {
  if (
    after !== undefined &&
    after.pos !== 'PUNCT' &&
    after.pos !== 'SCONJ' &&
    after.pos !== 'CCONJ' &&
    after.pos !== 'ADP'
  )
    return false
  if (/^(?:to|percent|points)$/.test(after?.lower ?? '')) return false
  const isPerson = /^(?:he|she|i|who)$/.test(earlier.lower) || (before.lower === 'be' && earlier.lower === 'will')
  if (/^(?:was|is|am|'m|be)$/.test(before.lower)) return isPerson
  return before.lower === 'turned' && (isPerson || earlier.pos === 'PROPN')
}

const people =
  /^(?:adults|anybody|anyone|boys|children|girls|infants|everyone|kids|men|nobody|patients|people|residents|those|voters|women)$/

/** "children under 5", "people over 65": people, with no noun after the number that it would count. */
const isAgeLimit = (context: Context, amount: Amount, cue: Cue): boolean => {
  const { tokens, from } = context
  if (cue.from - 1 < from || cue.to - cue.from !== 1 || !/^(?:over|under)$/.test(tokens[cue.from]!.lower)) return false
  return people.test(tokens[cue.from - 1]!.lower) && nounAfter(context, amount.to) === undefined
}

/** "children under five": an age in words, which "under" alone would not bind. */
const smallLimit = (context: Context, amount: Amount): Candidate | undefined => {
  const { tokens, from } = context
  const at = amount.from - 1
  if (at - 1 < from || !/^(?:over|under)$/.test(tokens[at]!.lower) || !people.test(tokens[at - 1]!.lower))
    return undefined
  if (nounAfter(context, amount.to) !== undefined) return undefined
  const bound = tokens[at]!.lower === 'over' ? 'more_than' : 'less_than'
  return ageOf('counts/age-be', amount.from, amount.to, amount, 'year', { from: at, to: amount.from, bound })
}

/** "under the age of five", "over the age of 65": the bound is told before and apart. */
const underAge = ({ tokens, from }: Context, candidate: Candidate): Candidate => {
  const at = candidate.from - (tokens[candidate.from - 3]?.lower === 'the' ? 4 : 3)
  const word = at >= from ? tokens[at]!.lower : ''
  const bound = /^(?:above|over)$/.test(word) ? 'more_than' : /^(?:below|under)$/.test(word) ? 'less_than' : undefined
  return bound === undefined ? candidate : { ...candidate, bound, ...limits(bound, candidate.value ?? 0) }
}

/** "their son Tom, five, escaped": small ages in words, between commas. */
const isChild = ({ tokens, from, to }: Context, amount: Amount): boolean => {
  const at = amount.from
  if (amount.to >= to || at - 3 < from || amount.to > at + 1 || (amount.value ?? 0) < 1) return false
  const isBetween = tokens[at - 1]!.text === ',' && tokens[amount.to]!.text === ','
  return isBetween && tokens[at - 2]!.pos === 'PROPN' && tokens[at - 3]!.pos !== 'ADP' && tokens[at - 3]!.text !== ','
}

/** "Ross, 29, of Columbia", "Reagan (16)", "the age of 65": a bare number beside whom it is said of. */
export const ageBeside = (context: Context, amount: Amount): Candidate | undefined => {
  const { tokens, from, to } = context
  if (!isAge(amount) || amount.unit !== null || (amount.value ?? 0) % 1 !== 0) return undefined
  const small = amount.inDigits ? undefined : smallLimit(context, amount)
  if (small !== undefined) return small
  if (!amount.inDigits && tokens[amount.from - 2]?.lower !== 'age' && !isChild(context, amount)) return undefined
  const before = tokens[amount.from - 1]
  if (before === undefined || amount.from - 1 < from) return undefined
  const earlier = amount.from - 2 >= from ? tokens[amount.from - 2]! : undefined
  const after = amount.to < to ? tokens[amount.to]! : undefined
  const candidate = (rule: CountRule): Candidate => ageOf(rule, amount.from, amount.to, amount, 'year', undefined)
  if (before.lower === 'of' && /^ages?$/.test(earlier?.lower ?? ''))
    return underAge(context, candidate('counts/age-of'))
  if (/^ages?$/.test(before.lower)) return candidate('counts/age-of')
  if (earlier !== undefined && isSaidOfPerson(before, earlier, after)) return candidate('counts/age-be')
  const mayBeBound = after?.text === ',' || /^(?:over|under)$/.test(before.lower)
  const cue = mayBeBound ? cueBefore(context, amount, from) : undefined
  const comma = cue === undefined ? (/^(?:both|all)$/.test(before.lower) ? amount.from - 2 : -1) : cue.from - 1
  if (comma - 1 >= from && tokens[comma]!.text === ',' && after?.text === ',' && tokens[comma - 1]!.pos === 'PROPN')
    return ageOf('counts/age-apposition', amount.from, amount.to, amount, 'year', cue)
  if (cue !== undefined && isAgeLimit(context, amount, cue))
    return ageOf('counts/age-be', amount.from, amount.to, amount, 'year', cue)
  if (earlier === undefined || (earlier.pos !== 'PROPN' && earlier.pos !== 'NOUN')) return undefined
  if (before.text === ',' && (after === undefined || /^[,.;)]$/.test(after.text) || after.lower === 'and'))
    return earlier.pos === 'PROPN' || after?.text === ',' ? candidate('counts/age-apposition') : undefined
  if (before.text === '(' && after?.text === ')')
    return earlier.pos === 'PROPN' ? candidate('counts/age-bracket') : undefined
  return undefined
}
