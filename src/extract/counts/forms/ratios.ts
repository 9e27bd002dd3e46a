import { amountAt } from '../amount/amount.js'
import { isHyphen } from '../amount/sign.js'
import { type Candidate, exact } from '../candidate.js'
import type { Amount, Context } from '../context.js'

/** Nouns of time and play: "seven in 10 games" are seven of them, one after the other. */
const runs =
  /^(?:at|attempts|bouts|events|fights|games|innings|matches|meetings|races|rounds|seasons|shots|starts|tests|tries)$/

const persons =
  /^(?:adults?|americans?|boys?|child|children|families|family|girls?|homes?|households?|man|men|patients?|people|person|pupils?|students?|voters?|woman|women|workers?)$/

/** What stands between a part and its whole: "in", "out of every", "per". */
interface Joint {
  readonly word: 'in' | 'of' | 'per'
  /** where the whole begins */
  readonly whole: number
  readonly hasEvery: boolean
}

const jointAt = ({ tokens, to }: Context, at: number): Joint | undefined => {
  const past = (next: number): number => (isHyphen(tokens[next]) && next + 1 < to ? next + 1 : next)
  const joint = past(at)
  const { lower } = tokens[joint]!
  let whole = past(joint + 1)
  const isOutOf = lower === 'out' && tokens[whole]?.lower === 'of'
  if (isOutOf) whole = past(whole + 1)
  const isPerMany = lower === 'per' && /^(?:1,?000|10,?000|100|100,?000)$/.test(tokens[whole]?.text ?? '')
  if (!isOutOf && lower !== 'in' && !isPerMany) return undefined
  const hasEvery = whole < to && tokens[whole]!.lower === 'every'
  return { word: isOutOf ? 'of' : isPerMany ? 'per' : 'in', whole: hasEvery ? whole + 1 : whole, hasEvery }
}

/** Whether so many of so many is a share of them, and not as many in a place or a run of games. */
const isShare = (
  { tokens }: Context,
  part: number,
  total: number,
  { word, hasEvery }: Joint,
  whole: Amount,
): boolean => {
  if (part > total || (part === total && word !== 'of')) return false
  if (word !== 'in' || hasEvery) return true
  const isOfTen = (total === 10 || total === 100) && !runs.test(tokens[whole.to]?.lower ?? '')
  return (part <= 3 || isOfTen) && total <= 1e6 && !/^(?:19|20)\d\d$/.test(tokens[whole.from]!.text)
}

/** Whether a person stands between the numbers and none after them: "one person in four is poor". */
const isOfPersons = ({ tokens, to }: Context, first: Amount, whole: Amount): boolean => {
  if (!persons.test(tokens[first.to]!.lower) || (first.value ?? 9) > 3 || (whole.value ?? 0) > 1000) return false
  const after = whole.to < to ? tokens[whole.to]!.pos : 'PUNCT'
  return /^(?:AUX|PUNCT|SCONJ|VERB)$/.test(after)
}

/** "1 in 5", "nine out of ten", "177 out of every 100,000", "12 per 100,000", "one person in four". */
export const ratioFrom = (context: Context, first: Amount): Candidate | undefined => {
  if (first.type !== 'cardinal' || first.unit !== null || first.to + 1 >= context.to) return undefined
  const direct = jointAt(context, first.to)
  const joint = direct ?? (first.to + 2 < context.to ? jointAt(context, first.to + 1) : undefined)
  const whole = joint !== undefined && joint.whole < context.to ? amountAt(context, joint.whole) : undefined
  if (joint === undefined || whole?.type !== 'cardinal' || whole.unit !== null) return undefined
  const part = first.value ?? 0
  const total = whole.value ?? 0
  if (!isShare(context, part, total, joint, whole)) return undefined
  if (direct === undefined && !isOfPersons(context, first, whole)) return undefined
  const counted = direct === undefined ? { from: first.to, to: first.to + 1, head: first.to } : null
  return {
    rule: 'counts/ratio',
    kind: 'fraction',
    from: first.from,
    to: whole.to,
    ...exact(part % 1 === 0 ? part / total : Number((part / total).toPrecision(12))),
    unit: null,
    amount: null,
    number: { from: first.from, to: whole.to },
    nounFrom: whole.to,
    counted,
  }
}
