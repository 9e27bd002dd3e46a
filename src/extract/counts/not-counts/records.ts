import type { Amount, Context } from '../context.js'
import { raceNouns } from '../lexicon.js'

const shots = /^(?:converted|converting|hit|hits|hitting|made|makes|making|nailed|sank|shoot|shooting|shot)$/

const raced = /^(?:50|60|100|110|200|400|800|1500|3000|5000|10000)$/

/** "at 10 under", "two over par": what golf reckons by. */
export const isReckoning = ({ tokens, to }: Context, amount: Amount): boolean => {
  if (amount.unit !== null || amount.type !== 'cardinal') return false
  if (amount.to >= to || !/^(?:over|under)$/.test(tokens[amount.to]!.lower)) return false
  const after = amount.to + 1 < to ? tokens[amount.to + 1]! : undefined
  return after === undefined || after.pos === 'PUNCT' || /^(?:after|for|in|par|through)$/.test(after.lower)
}

/** "the 100 metres", "the 400m hurdles": a race by its length. */
export const isRace = ({ tokens, from, to }: Context, amount: Amount): boolean => {
  if (amount.unit?.name !== 'meter' || !amount.inDigits || !raced.test(String(amount.value))) return false
  let end = amount.to
  // "the 200m, 400m and 800m freestyle"
  while (end < to && (raced.test(tokens[end]!.text) || /^(?:,|and|m|met(?:er|re)s?)$/.test(tokens[end]!.lower))) end++
  if (end < to && raceNouns.has(tokens[end]!.lower)) return true
  const next = amount.to < to ? tokens[amount.to]! : undefined
  const opens = amount.from > from && /^(?:the|'s)$/.test(tokens[amount.from - 1]!.lower)
  return opens && (next === undefined || next.pos === 'PUNCT' || /^(?:and|at|in|on)$/.test(next.lower))
}

/** The second number of "25-of-38 passing". */
const isOfTries = ({ tokens, from }: Context, at: number): boolean =>
  at - 4 >= from &&
  tokens[at - 1]!.text === '-' &&
  /^(?:for|of)$/.test(tokens[at - 2]!.lower) &&
  tokens[at - 3]!.text === '-' &&
  tokens[at - 4]!.shape === 'digits'

/** "14 from 17", "5 for 23", "287 for 5": what a player did of what there was, which is neither a score nor an amount. */
export const isPlayRecord = (context: Context, amount: Amount): boolean => {
  const { tokens, from, to } = context
  if (!amount.inDigits || amount.unit !== null || amount.to - amount.from > 1) return false
  if (isOfTries(context, amount.from)) return true
  const isFirst = amount.to + 1 < to && tokens[amount.to + 1]!.shape === 'digits'
  const joint = isFirst && /^(?:for|from)$/.test(tokens[amount.to]!.lower) ? amount.to : amount.from - 1
  if (joint - 1 < from || joint + 1 >= to || tokens[joint - 1]!.shape !== 'digits') return false
  const isRuns = /^\d{1,3}$/.test(tokens[joint - 1]!.text) && /^(?:\d|10)$/.test(tokens[joint + 1]!.text)
  if (tokens[joint + 1]!.shape !== 'digits' || !(isRuns || /^[1-9]?\d$/.test(tokens[joint - 1]!.text))) return false
  const after = joint + 2 < to ? tokens[joint + 2]!.pos : 'PUNCT'
  if (!/^(?:ADP|CCONJ|PUNCT|SCONJ)$/.test(after) || !/^\d{1,3}$/.test(tokens[joint + 1]!.text)) return false
  const { lower } = tokens[joint]!
  return lower === 'for' || (lower === 'from' && shots.test(tokens[joint - 2]?.lower ?? ''))
}
