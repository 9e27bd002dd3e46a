import type { Amount, Scene } from './scene.js'

const shots = /^(?:converted|converting|hit|hits|hitting|made|makes|making|nailed|sank|shoot|shooting|shot)$/

/** "14 from 17", "5 for 23": what a player did of what there was, which is neither a score nor an amount. */
export const isPlayRecord = ({ tokens, from, to }: Scene, amount: Amount): boolean => {
  if (!amount.inDigits || amount.unit !== null || amount.to - amount.from > 1) return false
  const isFirst = amount.to + 1 < to && tokens[amount.to + 1]!.shape === 'digits'
  const joint = isFirst && /^(?:for|from)$/.test(tokens[amount.to]!.lower) ? amount.to : amount.from - 1
  if (joint - 1 < from || joint + 1 >= to || tokens[joint - 1]!.shape !== 'digits') return false
  if (tokens[joint + 1]!.shape !== 'digits' || !/^[1-9]?\d$/.test(tokens[joint - 1]!.text)) return false
  const after = joint + 2 < to ? tokens[joint + 2]!.pos : 'PUNCT'
  if (!/^(?:ADP|CCONJ|PUNCT|SCONJ)$/.test(after) || !/^\d{1,3}$/.test(tokens[joint + 1]!.text)) return false
  const { lower } = tokens[joint]!
  return lower === 'for' || (lower === 'from' && shots.test(tokens[joint - 2]?.lower ?? ''))
}
