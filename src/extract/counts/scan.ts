import type { Token } from '../../document/document.js'
import { amountAt } from './amount/amount.js'
import { type Cue, cueAfter, cueApart, cueBefore } from './bounds.js'
import { type Draft, limits } from './candidate.js'
import type { Amount, Scene } from './context.js'
import { ageGroup, ageOfDecade } from './forms/age-groups.js'
import { ageBeside, ageByRange, ageByUnit, ageByWord } from './forms/ages.js'
import { articleUnitAt } from './forms/article-units.js'
import { quoteFrom, rateFrom } from './forms/bid-ask.js'
import { figuresFrom, plainDraft, rangeDraft, unitPastCue } from './forms/cardinals.js'
import { groupAt } from './forms/collectives.js'
import { multipleAt, timesFrom } from './forms/multiples.js'
import { isPlainOne } from './forms/one.js'
import { ordinalFrom } from './forms/ordinals.js'
import { type Range, rangeFrom } from './forms/ranges.js'
import { ratioFrom } from './forms/ratios.js'
import { romanAt } from './forms/romans.js'
import { scoreFrom } from './forms/scores.js'
import { isTrap } from './not-counts/index.js'
import { isTimePoint } from './not-counts/time-points.js'

/** What was read at a token: a draft, or how far to go on. */
interface Step {
  readonly draft: Draft | undefined
  readonly next: number
}

const withCue = (draft: Draft, scene: Scene, amount: Amount, floor: number): Draft => {
  if (draft.bound !== 'exact' && draft.bound !== 'range' && draft.bound !== 'vague') return draft
  const cue = cueBefore(scene, { ...amount, from: draft.from }, floor)
  if (cue === undefined) {
    const apart = cueApart(scene, amount, floor)
    return apart === undefined || draft.value === null
      ? draft
      : { ...draft, bound: apart, ...limits(apart, draft.value) }
  }
  return applyCue(draft, cue, scene.tokens)
}

/** A cue before or after the number joins the span and bounds its value. */
const applyCue = (draft: Draft, cue: Cue, tokens: readonly Token[]): Draft => {
  const span = { from: Math.min(draft.from, cue.from), to: Math.max(draft.to, cue.to) }
  if (draft.bound === 'range' || draft.bound === 'vague' || draft.value === null) return { ...draft, ...span }
  const isFromBelow =
    cue.bound === 'approximate' && /^(?:nearly|almost|approaching|nearing)$/.test(tokens[cue.from]!.lower)
  const { min, max } = limits(cue.bound, draft.value)
  const rule = cue.from < draft.from ? `bound-${draft.kind}` : `${draft.kind}-bound`
  return { ...draft, ...span, rule, bound: cue.bound, min, max: isFromBelow ? draft.value : max }
}

export const stepAt = (scene: Scene, at: number, floor: number): Step => {
  const { tokens } = scene
  const { lower, shape } = tokens[at]!
  const roman = shape === 'digits' ? undefined : romanAt(scene, at)
  if (roman !== undefined) return { draft: roman, next: roman.to }
  if (shape !== 'digits') {
    if (lower === 'aged' || lower === 'ages' || lower === 'age') {
      const draft = ageByWord(scene, at)
      if (draft !== undefined) return { draft, next: draft.to }
    }
    const special = groupAt(scene, at) ?? multipleAt(scene, at)
    if (special !== undefined) {
      const number = { ...emptyAmount, from: special.from, to: special.to, value: special.value }
      return {
        draft: isTimePoint(scene, special) ? undefined : withCue(special, scene, number, floor),
        next: special.to,
      }
    }
  }
  const group = shape === 'digits' ? ageGroup(scene, at) : undefined
  if (group !== undefined && at - 2 >= floor) return { draft: group, next: group.to }
  const amount = amountAt(scene, at)
  if (amount === undefined) {
    const draft =
      lower === 'a' || lower === 'an' ? articleUnitAt(scene, at, (unit) => cueBefore(scene, unit, floor)) : undefined
    return { draft: draft === undefined || isTimePoint(scene, draft) ? undefined : draft, next: draft?.to ?? at + 1 }
  }
  // "a third meeting": an ordinal, where "a third of the meetings" is a part
  const next = tokens[amount.to]
  if (amount.type === 'fraction' && lower === 'a' && amount.unit === null && amount.to < scene.to)
    if (next?.pos === 'NOUN' && next.number === 'singular') {
      const ordinal = amountAt(scene, at + 1)
      if (ordinal?.type === 'ordinal') return { draft: fromAmount(scene, ordinal, floor), next: ordinal.to }
    }
  return { draft: fromAmount(scene, amount, floor), next: amount.to }
}

/** "two to three times", "three- to five-fold" */
const timesOfRange = (scene: Scene, range: Range): Draft | undefined => {
  const times = timesFrom(scene, range.last)
  if (times === undefined) return undefined
  const { rule, kind, to, nounFrom } = times
  return { ...rangeDraft(scene, range), rule, kind, to, nounFrom }
}

const emptyAmount: Amount = {
  from: 0,
  to: 0,
  type: 'cardinal',
  value: 0,
  min: 0,
  max: 0,
  inDigits: true,
  number: { from: 0, to: 0 },
  unit: null,
  unitTokens: null,
  isHyphenated: false,
  sign: 0,
}

const fromAmount = (scene: Scene, amount: Amount, floor: number): Draft | undefined => {
  const score = scoreFrom(scene, amount) ?? quoteFrom(scene, amount)
  if (score !== undefined) return score
  if (isTrap(scene, amount)) return undefined
  const beside = ageBeside(scene, amount) ?? ageOfDecade(scene, amount)
  if (beside !== undefined) return beside
  const old = ageByUnit(scene, amount, cueBefore(scene, amount, floor))
  if (old !== undefined) return old
  const range = rangeFrom(scene, amount)
  if (range !== undefined) {
    if (isTrap(scene, range.last)) return undefined
    const special = ageByRange(scene, range) ?? timesOfRange(scene, range)
    if (special !== undefined) return withCue(special, scene, range.first, floor)
    const draft = withCueAfter(scene, withCue(rangeDraft(scene, range), scene, range.first, floor))
    return isTimePoint(scene, draft) ? undefined : draft
  }
  const special =
    ratioFrom(scene, amount) ?? timesFrom(scene, amount) ?? rateFrom(scene, amount) ?? figuresFrom(scene, amount)
  if (special !== undefined) return withCue(special, scene, amount, floor)
  const ordinal = ordinalFrom(scene, amount)
  if (ordinal !== undefined || amount.type === 'ordinal') return ordinal
  if (!isPlainOne(scene, amount, floor)) return undefined
  const draft = plainDraft(scene, amount)
  if (draft === undefined) return undefined
  return withCueAfter(scene, withCue(draft, scene, amount, floor))
}

/** "100 or more", "over 100 and counting": the cue after the number bounds it where none stands before it. */
const withCueAfter = (scene: Scene, bounded: Draft): Draft => {
  const after = cueAfter(scene, bounded.to)
  if (after === undefined) return bounded
  const joined = bounded.bound === 'exact' ? applyCue(bounded, after, scene.tokens) : { ...bounded, to: after.to }
  return {
    ...joined,
    nounFrom: joined.nounFrom === null ? null : Math.max(joined.nounFrom, after.to),
    ...unitPastCue(scene, joined, after.to),
  }
}
