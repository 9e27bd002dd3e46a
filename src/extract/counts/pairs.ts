import { currencyNames } from '../../lexicon/currencies.js'
import { amountAt } from './amount.js'
import { type Draft, exact } from './draft.js'
import { isHyphen } from './opening.js'
import type { Amount, Scene } from './scene.js'

/** Nouns of time and play: "seven in 10 games" are seven of them, one after the other. */
const runs =
  /^(?:at|attempts|bouts|events|fights|games|innings|matches|meetings|races|rounds|seasons|shots|starts|tests|tries)$/

/** "12.3 per 100,000" */
const isPerMany = (joint: string, whole: string): boolean =>
  joint === 'per' && /^(?:100|10,?000|100,?000|1,?000)$/.test(whole)

/** "1 in 5", "nine out of ten", "177 out of every 100,000". */
export const ratioFrom = (scene: Scene, first: Amount): Draft | undefined => {
  const { tokens, to } = scene
  if (first.type !== 'cardinal' || first.unit !== null || first.to + 1 >= to) return undefined
  const past = (at: number): number => (isHyphen(tokens[at]) && at + 1 < to ? at + 1 : at)
  const joint = past(first.to)
  let at = past(joint + 1)
  const isOutOf = tokens[joint]!.lower === 'out' && tokens[at]?.lower === 'of'
  if (isOutOf) at = past(at + 1)
  else if (tokens[joint]!.lower !== 'in' && !isPerMany(tokens[joint]!.lower, tokens[at]?.text ?? '')) return undefined
  if (at < to && tokens[at]!.lower === 'every') at++
  const whole = at < to ? amountAt(scene, at) : undefined
  if (whole === undefined || whole.type !== 'cardinal' || whole.unit !== null) return undefined
  const part = first.value ?? 0
  const total = whole.value ?? 0
  const isShare = (total === 10 || total === 100) && !runs.test(tokens[whole.to]?.lower ?? '')
  if (
    part > total ||
    (part === total && !isOutOf) ||
    (tokens[joint]!.lower === 'in' &&
      ((part > 3 && !isShare) || total > 1e6 || /^(?:19|20)\d\d$/.test(tokens[at]!.text)))
  )
    return undefined
  return {
    rule: 'ratio',
    kind: 'fraction',
    from: first.from,
    to: whole.to,
    ...exact(part / total),
    unit: null,
    amount: null,
    number: { from: first.from, to: whole.to },
    nounFrom: whole.to,
  }
}

/** The first money named in the sentence before a token. */
const moneyNamed = ({ tokens, from }: Scene, end: number): string | null => {
  for (let i = from; i < end; i++) {
    const name = currencyNames.get(tokens[i]!.lower)
    if (name !== undefined) return name
  }
  return null
}

/** "151.72 per dollar", "83.12 to the euro": what a money named before costs in it. */
export const rateFrom = (scene: Scene, amount: Amount): Draft | undefined => {
  const { tokens, to } = scene
  const { to: at, number } = amount
  if (amount.type !== 'cardinal' || amount.unit !== null || !amount.inDigits || at + 1 >= to) return undefined
  if (!/^(?:against|per|to)$/.test(tokens[at]!.lower)) return undefined
  let base = tokens[at + 1]!.lower === 'the' || tokens[at + 1]!.lower === 'a' ? at + 2 : at + 1
  if (/^(?:u\.s\.|us)$/.test(tokens[base]?.lower ?? '')) base++
  if (base >= to || !/^(?:dollar|euro|pound|greenback)$/.test(tokens[base]!.lower)) return undefined
  const unit = moneyNamed(scene, amount.from)
  if (unit === null) return undefined
  const { from } = amount
  return {
    rule: 'quote',
    kind: 'money',
    from,
    to: at,
    ...exact(amount.value ?? 0),
    unit,
    amount,
    number,
    nounFrom: null,
  }
}

/** "5.7085/7126": what is bid and asked for money, one amount with the value of its first number. */
export const quoteFrom = (scene: Scene, first: Amount): Draft | undefined => {
  const { tokens, to } = scene
  const at = first.to
  if (first.unit !== null || !first.inDigits || at + 1 >= to || tokens[at]!.text !== '/' || tokens[at]!.spaced)
    return undefined
  if (
    !/^\d+\.\d{2,}$/.test(tokens[first.from]!.text) ||
    !/^\d{2,}$/.test(tokens[at + 1]!.text) ||
    tokens[at + 1]!.spaced
  )
    return undefined
  const unit = moneyNamed(scene, first.from)
  return {
    rule: 'quote',
    kind: 'money',
    from: first.from,
    to: at + 2,
    ...exact(first.value ?? 0),
    unit,
    amount: null,
    number: { from: first.from, to: at + 2 },
    nounFrom: null,
  }
}
