import { type Candidate, oneWord } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { multiples } from '../lexicon.js'

const copulas =
  /^(?:be|is|are|was|were|been|being|to|will|would|could|may|might|has|have|had|more|than|almost|nearly|about|by|over)$/

/** "twice", "doubled", "more than double", "threefold". */
export const multipleAt = (context: Context, at: number): Candidate | undefined => {
  const { tokens, to } = context
  const token = tokens[at]!
  const value = multiples.get(token.lower)
  if (value === undefined) return undefined
  const next = at + 1 < to ? tokens[at + 1]! : undefined
  const before = at > context.from ? tokens[at - 1]! : undefined
  const isPlain = /^(?:double|halve|triple|treble|quadruple|quintuple)$/.test(token.lower)
  if (isPlain) {
    // "a double murder", "Triple Crown", "double-digit"
    const opens =
      next === undefined ||
      next.pos === 'DET' ||
      next.pos === 'PUNCT' ||
      next.pos === 'PRON' ||
      next.pos === 'ADP' ||
      next.lower === 'that' ||
      next.shape === 'digits' ||
      next.pos === 'NUM' ||
      next.pos === 'ADV' ||
      next.pos === 'SYM'
    const follows =
      before !== undefined && (copulas.test(before.lower) || before.pos === 'AUX' || before.lower === 'than')
    if (!opens && !(follows && token.pos === 'VERB') && !(before?.lower === 'than')) return undefined
    if (next?.text === '-' || (before !== undefined && (before.lower === 'a' || before.lower === 'the')))
      return undefined
  }
  if (/^(?:doubles|halves)$/.test(token.lower) && token.pos !== 'VERB') return undefined
  if (token.lower === 'doubling' && before?.text === '-') return undefined
  if (token.shape === 'capitalized' && before !== undefined && !context.isTitle && token.pos === 'PROPN')
    return undefined
  if (/(?:ed|ing)$/.test(token.lower) && next?.lower === 'down') return undefined
  return oneWord('counts/multiple', 'multiple', at, value)
}

/** "three times", "10 times as many", "four-time": a number of times. */
export const timesFrom = (context: Context, amount: Amount): Candidate | undefined => {
  const { tokens, to } = context
  if (amount.type !== 'cardinal' && amount.type !== 'vague') return undefined
  if (amount.unit !== null || amount.to >= to) return undefined
  const at = amount.isHyphenated ? amount.to + 1 : amount.to
  const { lower } = tokens[at]!
  const isTimes = amount.isHyphenated ? lower === 'time' || lower === 'times' || lower === 'fold' : lower === 'times'
  if (!isTimes || amount.value === 1) return undefined
  return {
    rule: 'counts/times',
    kind: 'multiple',
    from: amount.from,
    to: at + 1,
    value: amount.value,
    min: amount.min,
    max: amount.max,
    bound: amount.type === 'vague' ? 'vague' : 'exact',
    unit: null,
    amount: null,
    number: amount.number,
    nounFrom: amount.isHyphenated ? at + 1 : null,
  }
}
