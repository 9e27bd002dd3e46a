import { cueBefore } from '../bounds/index.js'
import type { Amount, Context } from '../context.js'
import { isName } from '../counted/adjacent.js'
import { nounAfter } from '../counted/noun-phrase.js'

/** Nouns after "one" that make it a manner of speaking. */
const afterOne =
  /^(?:another|by|day|morning|night|evening|afternoon|thing|way|time|such|side|hand|heck|hell|moment|point|stage|must|need|needs|can|might|should|would|more|on|who|that|which|'s|christmas|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/

const beforeOne = /^(?:no|any|every|each|some|this|that|the|which|another|formula|a|my|his|good|loved|only|just)$/

/** Nouns that a hyphened one counts: "a one-seat majority"; not "one-way", "one-off". */
const joinedToOne = /^(?:bedroom|game|goal|member|page|point|room|run|seat|shot|storey|story|vote)$/

/** Whether "one" is a number: before a noun, after a bound, or beside other numbers. */
export const isPlainOne = (context: Context, amount: Amount, floor: number): boolean => {
  const { tokens, from, to } = context
  const first = tokens[amount.number.from]!
  if (
    first.lower !== 'one' ||
    amount.number.to - amount.number.from > 1 ||
    amount.unit?.kind === 'money' ||
    amount.unit?.kind === 'percent'
  )
    return true
  if (amount.isHyphenated && amount.unit === null) return joinedToOne.test(tokens[amount.to + 1]!.lower)
  const before = amount.from > from ? tokens[amount.from - 1]! : undefined
  const next = amount.to < to ? tokens[amount.to]! : undefined
  if (before !== undefined && beforeOne.test(before.lower) && before.lower !== 'only' && before.lower !== 'just')
    return amount.unit !== null && before.lower !== 'that'
  if (cueBefore(context, amount, floor) !== undefined) return true
  if (amount.unit !== null) {
    const name = amount.unit.name ?? ''
    return !/^(?:day|night|second)$/.test(name) || before?.pos === 'ADP'
  }
  if (next === undefined || afterOne.test(next.lower)) return false
  // "filed by one Edith Marlow"
  if (before?.pos === 'ADP' && isName(next) && isName(tokens[amount.to + 1]) && tokens[amount.to + 2]?.pos !== 'NOUN')
    if (next.shape === 'capitalized' && tokens[amount.to + 1]!.shape === 'capitalized') return false
  const noun = nounAfter(context, amount.to)
  if (noun !== undefined) return !afterOne.test(tokens[noun.head]!.lower) && tokens[noun.head]!.number !== 'plural'
  return besideNumbers(context, amount)
}

/** "two were strangled and one was asphyxiated" */
const besideNumbers = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  const next = amount.to < to ? tokens[amount.to]! : undefined
  if (next === undefined || (next.pos !== 'VERB' && next.pos !== 'AUX' && next.pos !== 'ADP')) return false
  const before = amount.from > from ? tokens[amount.from - 1]! : undefined
  if (before === undefined || (before.lower !== 'and' && before.text !== ',')) return false
  for (let i = amount.from - 1; i >= Math.max(from, amount.from - 25); i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'NUM' && lower !== 'one')
      return tokens[i + 1]?.pos === next.pos || (next.pos === 'VERB' && tokens[i + 1]?.pos === 'AUX')
  }
  return false
}
