import { type Document, type Token, tells } from '../../document/document.js'
import { openers as numberOpeners } from '../../lexicon/number-words.js'
import { currencyOpeners } from '../../lexicon/units.js'
import type { Extractor } from '../extractor.js'
import { ageBeside, ageByUnit, ageByWord } from './ages.js'
import { type Amount, amountAt, type Scene, unitSymbolOf } from './amount.js'
import { type Cue, cueAfter, cueApart, cueBefore } from './bounds.js'
import { directionOf } from './direction.js'
import { type Draft, limits } from './draft.js'
import { multiples } from './lexicon.js'
import type { CountMention } from './mention.js'
import { resolveNouns } from './nouns.js'
import { ordinalFrom } from './ordinals.js'
import { isPlainOne, isTimePoint, plainDraft, rangeDraft, unitPastCue } from './plain.js'
import { rangeFrom } from './range.js'
import { ruleNames } from './rules.js'
import { articleUnitAt, groupAt, multipleAt, quoteFrom, ratioFrom, scoreFrom, timesFrom } from './special.js'
import { isTrap } from './traps.js'

export type { Bound, CountKind, CountMention, Direction } from './mention.js'

/** Words that can open a count. */
const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...currencyOpeners,
  ...multiples.keys(),
  ...['+', '-', '−', '–', 'minus', 'a', 'an', 'couple', 'pair', 'handful', 'aged', 'ages', 'age', 'single', 'quarter'],
])

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

const stepAt = (scene: Scene, at: number, floor: number): Step => {
  const { tokens } = scene
  const { lower, shape } = tokens[at]!
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
  const amount = amountAt(scene, at)
  if (amount === undefined) {
    const draft =
      lower === 'a' || lower === 'an' ? articleUnitAt(scene, at, (unit) => cueBefore(scene, unit, floor)) : undefined
    return { draft: draft === undefined || isTimePoint(scene, draft) ? undefined : draft, next: draft?.to ?? at + 1 }
  }
  return { draft: fromAmount(scene, amount, floor), next: amount.to }
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
  const beside = ageBeside(scene, amount)
  if (beside !== undefined) return beside
  const old = ageByUnit(scene, amount, cueBefore(scene, amount, floor))
  if (old !== undefined) return old
  const range = rangeFrom(scene, amount)
  if (range !== undefined) {
    if (isTrap(scene, range.last)) return undefined
    const draft = withCue(rangeDraft(scene, range), scene, range.first, floor)
    return isTimePoint(scene, draft) ? undefined : draft
  }
  const special = ratioFrom(scene, amount) ?? timesFrom(scene, amount)
  if (special !== undefined) return withCue(special, scene, amount, floor)
  const ordinal = ordinalFrom(scene, amount)
  if (ordinal !== undefined || amount.type === 'ordinal') return ordinal
  if (!isPlainOne(scene, amount, floor)) return undefined
  const draft = plainDraft(scene, amount)
  if (draft === undefined) return undefined
  const bounded = withCue(draft, scene, amount, floor)
  const after = bounded.bound === 'exact' ? cueAfter(scene, bounded.to) : undefined
  if (after === undefined) return bounded
  const joined = applyCue(bounded, after, scene.tokens)
  return {
    ...joined,
    nounFrom: joined.nounFrom === null ? null : Math.max(joined.nounFrom, after.to),
    ...unitPastCue(scene, joined, after.to),
  }
}

/** "seven miles (11 km)", "a yen lower, off 0.45": what a number takes over from the one before it. */
const converted = (scene: Scene, draft: Draft, before: Draft | undefined): Draft => {
  const { tokens } = scene
  if (before === undefined || draft.value === null) return draft
  const opener = tokens[draft.from - 1]
  const isBracketed = opener?.text === '(' && draft.from - 1 === before.to && draft.unit !== null
  if (isBracketed && draft.bound === 'exact' && before.bound !== 'range' && before.bound !== 'vague')
    return { ...draft, bound: before.bound, ...limits(before.bound, draft.value) }
  const isMove = /^(?:off|up|down)$/.test(opener?.lower ?? '') && draft.kind === 'cardinal' && draft.value % 1 !== 0
  return isMove && before.kind === 'money' ? { ...draft, kind: 'money', unit: before.unit, nounFrom: null } : draft
}

/** What a draft becomes once its noun is known. */
const mentionFrom = (scene: Scene, draft: Draft, counted: CountMention['counted']): CountMention => {
  const { kind, value, min, max, bound, unit, amount, number } = draft
  const signed = amount === null || amount.sign === 0 ? null : amount.sign > 0 ? 'up' : 'down'
  const isChange = kind === 'percent' || kind === 'money'
  const { tokens } = scene
  const { from, to, rule } = draft
  const direction = isChange && signed !== null ? signed : directionOf(scene, { kind, from, to, counted })
  return {
    rule: ruleNames.get(rule) ?? rule,
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    sentence: tokens[from]!.sentence,
    kind,
    value,
    min,
    max,
    bound,
    direction,
    unit,
    unitSymbol: amount === null ? null : unitSymbolOf(scene, amount),
    counted,
    number,
  }
}

/** Whether the capitals of a sentence are its style: a headline, or a line in capitals. */
const isTitle = (tokens: readonly Token[], from: number, to: number): boolean => {
  let lower = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    const { shape, text } = tokens[i]!
    if (shape === 'lower' && text.length > 3) lower++
    else if (shape === 'capitalized' || shape === 'upper') capital++
  }
  return capital > 2 && lower * 3 < capital
}

const find = (document: Document): readonly CountMention[] => {
  const { tokens } = document
  const found: CountMention[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    const { from, to } = sentence
    let scene: Scene | undefined
    const drafts: Draft[] = []
    let floor = from
    for (let at = from; at < to; ) {
      const token = tokens[at]!
      if (token.shape !== 'digits' && !openers.has(token.lower)) {
        at++
        continue
      }
      scene ??= { document, tokens, from, to, isTitle: isTitle(tokens, from, to) }
      const { draft, next } = stepAt(scene, at, floor)
      if (draft === undefined) {
        at = Math.max(next, at + 1)
        continue
      }
      drafts.push(converted(scene, draft, drafts.at(-1)))
      at = Math.max(draft.to, at + 1)
      floor = at
    }
    if (scene === undefined || drafts.length === 0) continue
    const nouns = resolveNouns(scene, drafts, found.at(-1))
    for (const [k, draft] of drafts.entries()) found.push(mentionFrom(scene, draft, nouns[k] ?? null))
  }
  return found
}

export const counts: Extractor<CountMention> = { kind: 'counts', rules: [...ruleNames.values()], find }
