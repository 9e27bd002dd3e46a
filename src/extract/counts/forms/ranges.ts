import type { Token } from '../../../document/document.js'
import { verbLemma } from '../../../document/tag/readings.js'
import { scaleLetters, scales } from '../../../lexicon/number-words.js'
import { words } from '../../../lexicon/word-list.js'
import { amountAt } from '../amount/amount.js'
import { isHyphen } from '../amount/sign.js'
import type { Amount, Context } from '../context.js'
import { countsNoun } from '../counted/adjacent.js'
import { changeAdjectives, changeNouns, changeVerbs } from '../lexicon.js'

/** Two numbers that are the ends of one range. */
export interface Range {
  readonly first: Amount
  readonly last: Amount
  readonly form: 'between' | 'from' | 'to' | 'hyphen' | 'or'
}

const dashes = /^[-–—‐‑−]$/

/** A unit or scale said once, at the last number, holds for both: "2 to 3 percent", "$3 to $5 billion". */
const reachBack = (tokens: readonly Token[], first: Amount, last: Amount): Amount => {
  const scale = first.number.to - first.number.from === 1 ? scaleOf(tokens, first, last) : 1
  const mantissa = (last.value ?? 0) / (last.unit?.factor ?? 1) / scale
  const by = scale > 1 && (first.value ?? 0) < mantissa ? scale : 1
  const factor = first.unit === null ? (last.unit?.factor ?? 1) : 1
  const value = (first.value ?? 0) * by * factor
  return {
    ...first,
    unit: first.unit ?? last.unit,
    unitTokens: first.unitTokens ?? last.unitTokens,
    value,
    min: value,
    max: value,
  }
}

/** What the last number multiplies: "dozen", "hundred thousand", "bn"; "10-15,000" are thousands both. */
const scaleOf = (tokens: readonly Token[], first: Amount, last: Amount): number => {
  let scale = 1
  for (let i = last.number.to - 1; i > last.number.from; i--) {
    const by = scales.get(tokens[i]!.lower) ?? scaleLetters.get(tokens[i]!.lower)
    if (by === undefined) break
    scale *= by
  }
  const value = last.value ?? 0
  const isGrouped = last.number.to - last.number.from === 1 && /^\d{1,3},000$/.test(tokens[last.number.from]!.text)
  const low = first.value ?? 0
  return isGrouped && low >= 2 && low * 5 >= value / 1000 ? 1000 : scale
}

const reachForward = (first: Amount, last: Amount): Amount =>
  last.unit === null && first.unit !== null ? { ...last, unit: first.unit, unitTokens: first.unitTokens } : last

const isNumeric = (amount: Amount | undefined): amount is Amount =>
  amount !== undefined && (amount.type === 'cardinal' || amount.type === 'fraction') && amount.value !== null

/** Ends of one range: units that agree, and no part beside a number of things ("by a third to 45,000"). */
const agree = (first: Amount, last: Amount): boolean =>
  (first.unit === null || last.unit === null || first.unit.name === last.unit.name) &&
  (first.type === last.type || (first.value ?? 0) * 20 >= (last.value ?? 0))

/** Whether a verb, noun or adjective of change stands shortly before: then "from 4 to 6" is two levels. */
export const changesBefore = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    const { lower, pos } = tokens[i]!
    if (/^[;:]$/.test(lower)) return false
    if (pos === 'VERB') {
      const lemma = verbLemma(lower)
      if (changeVerbs.up.has(lemma) || changeVerbs.down.has(lemma) || moves.has(lemma)) return true
      if (lemma === 'range' || lemma === 'vary') return false
    }
    if (pos === 'NOUN' && (changeNouns.up.has(lower) || changeNouns.down.has(lower) || lower === 'change')) return true
    if (changeAdjectives.up.has(lower) || changeAdjectives.down.has(lower)) return true
  }
  return false
}
const moves = words('alter bring change convert cut extend go move revise shift switch take turn upgrade downgrade')

/** The word or dash between two ends: also that of "three-to-five-year" and "20- to 30-minute". */
const jointAt = ({ tokens, to }: Context, first: Amount): number =>
  isHyphen(tokens[first.to]) && first.to + 2 < to && /^(?:or|to)$/.test(tokens[first.to + 1]!.lower)
    ? first.to + 1
    : first.to

/** Joins an amount with a second one into a range: "between 54 and 60", "from 14 to 18", "5-10 percent", "three or four". */
export const rangeFrom = (context: Context, first: Amount): Range | undefined => {
  const { tokens, to, from } = context
  if (!isNumeric(first) || first.to + 1 >= to) return undefined
  const at = jointAt(context, first)
  const joint = tokens[at]!
  const before = first.from > from ? tokens[first.from - 1]!.lower : ''
  const isGrown = at > first.to && isHyphen(tokens[at + 1])
  const second = amountAt(context, isGrown ? at + 2 : at + 1, first.unit?.kind === 'money')
  const opensBetween = before === 'between' || (tokens[first.from - 2]?.lower === 'between' && before === '-')
  let form: Range['form']
  if (joint.lower === 'and' && opensBetween) form = 'between'
  else if (joint.lower === 'to' || joint.lower === 'through') form = before === 'from' ? 'from' : 'to'
  else if (joint.lower === 'or' || joint.lower === 'and/or') form = 'or'
  else if (dashes.test(joint.text) && (!joint.spaced || joint.text === '–')) form = opensBetween ? 'between' : 'hyphen'
  else return undefined
  if (!isNumeric(second) || !agree(first, second) || (first.inDigits !== second.inDigits && form === 'hyphen'))
    return undefined
  if (form === 'hyphen' && tokens[second.from]!.spaced !== joint.spaced) return undefined
  const last = reachForward(first, second)
  const start = reachBack(tokens, first, last)
  const low = start.value ?? 0
  const high = last.value ?? 0
  if (form !== 'between' && low >= high) return undefined
  // "rose by 340 to 12,000": a change and a level
  if (form === 'to' && before === 'by' && first.unit === null && high >= low * 5) return undefined
  if (form === 'or' && (first.unit !== null || high > low * 3 + 1)) return undefined
  if (form === 'from' && changesBefore(tokens, first.from - 1, from)) return undefined
  // "rose 3-1/8 to 47-5/8"
  const isLevel = first.unit !== null || high > low * 4
  if (form === 'to' && isLevel && changesBefore(tokens, first.from, Math.max(from, first.from - 4))) return undefined
  // a bare "3-2" or "10-12" is a range only of something
  const isOfSome = last.unit !== null || countsNoun(context, second.to) || tokens[second.to]?.lower === 'age'
  if (form === 'hyphen' && !isOfSome) return undefined
  return { first: start, last, form }
}
