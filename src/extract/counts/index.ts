import { type Document, type Token, tells } from '../../document/document.js'
import { currencyOpeners } from '../../grammar/numbers/units.js'
import { openers as numberOpeners } from '../../lexicon/number-words.js'
import { wordList } from '../../lexicon/word-list.js'
import type { Extractor } from '../extractor.js'
import { countedRate, unitSymbolOf } from './amount/unit-symbol.js'
import { type Draft, exact, limits } from './candidate.js'
import type { Scene } from './context.js'
import { resolveNouns } from './counted/resolve.js'
import { directionOf } from './direction.js'
import { romans } from './forms/romans.js'
import { multiples } from './lexicon.js'
import type { CountMention } from './mention.js'
import { ruleNames } from './rules.js'
import { stepAt } from './scan.js'

export type { CountMention } from './mention.js'

/** Words that can open a count. */
const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...currencyOpeners,
  ...multiples.keys(),
  ...[...romans.keys()].map((letters) => letters.toLowerCase()),
  ...wordList('+ - − – ± a age aged ages an couple handful magnitude minus pair plus quarter single'),
])

const dollars: ReadonlySet<string> = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD'])

/** "from 21 percent in May to 23", "C$35, up 12 cents": a unit told by the level or price before. */
const sharedUnit = ({ tokens, to }: Scene, draft: Draft, before: Draft): Draft | undefined => {
  if (draft.from - before.to > 7 || draft.value === null || draft.amount === null) return undefined
  const isCent = draft.unit === 'USD' && draft.amount.unit?.factor === 0.01
  if (isCent && dollars.has(before.unit ?? '')) return { ...draft, unit: before.unit }
  if (draft.kind !== 'cardinal' || draft.bound !== 'exact' || !/^(?:percent|money|measure)$/.test(before.kind))
    return undefined
  const after = draft.to < to ? tokens[draft.to]! : undefined
  if (after !== undefined && !/^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos)) return undefined
  if (after?.text === '-' || after?.lower === 'of') return undefined
  const opener = tokens[draft.from - 1]!.lower
  const isEnd = opener === 'to' && tokens[before.from - 1]?.lower === 'from'
  if (!isEnd && !(opener === 'from' && draft.amount.inDigits)) return undefined
  return inUnitOf(draft, before)
}

/** The draft in the unit of another one. */
const inUnitOf = (draft: Draft, { amount, kind, unit }: Draft): Draft => {
  const value = Number(((draft.value ?? 0) * (amount?.unit?.factor ?? 1)).toPrecision(12))
  return {
    ...draft,
    ...exact(value),
    rule: kind,
    kind,
    unit,
    amount: draft.amount && { ...draft.amount, unit: amount?.unit ?? null, unitTokens: amount?.unitTokens ?? null },
    nounFrom: null,
  }
}

/** "to 8.9 from 9.2 percent": two levels whose unit comes with the second. */
const isLevelPair = ({ tokens }: Scene, first: Draft, second: Draft): boolean => {
  if (second.kind !== 'percent' || first.kind !== 'cardinal' || first.bound !== 'exact') return false
  const opening = tokens[first.from - 1]?.lower
  const joint = tokens[second.from - 1]?.lower
  return (
    first.to === second.from - 1 && ((opening === 'to' && joint === 'from') || (opening === 'from' && joint === 'to'))
  )
}

/** "seven miles (11 km)", "a yen lower, off 0.45": what a number takes over from the one before it. */
const converted = (scene: Scene, draft: Draft, before: Draft | undefined): Draft => {
  const { tokens } = scene
  if (before === undefined || draft.value === null) return draft
  const opener = tokens[draft.from - 1]
  const level = sharedUnit(scene, draft, before)
  if (level !== undefined) return level
  const isBracketed = opener?.text === '(' && draft.from - 1 === before.to && draft.unit !== null
  if (isBracketed && draft.bound === 'exact' && before.bound !== 'range' && before.bound !== 'vague')
    return { ...draft, bound: before.bound, ...limits(before.bound, draft.value) }
  const isMove = /^(?:off|up|down)$/.test(opener?.lower ?? '') && draft.kind === 'cardinal' && draft.value % 1 !== 0
  return isMove && before.kind === 'money' ? { ...draft, kind: 'money', unit: before.unit, nounFrom: null } : draft
}

/** The unit as written: of the number, of an age ("month-old"), of what is counted at a rate ("tests per day"). */
const symbolOf = (
  scene: Scene,
  { kind, amount, to, number }: Draft,
  counted: CountMention['counted'],
): string | null => {
  if (kind === 'age' && amount?.unit != null && to > amount.to)
    return scene.document.text.slice(
      scene.tokens[amount.unitTokens?.from ?? number.to]!.start,
      scene.tokens[to - 1]!.end,
    )
  const symbol = amount === null ? null : unitSymbolOf(scene, amount)
  return symbol === null && kind === 'cardinal' && counted !== null ? countedRate(scene, counted) : symbol
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
    unitSymbol: symbolOf(scene, draft, counted),
    counted,
    number,
  }
}

/** "shares fell 2.3%, bonds by 2.6%": the verb of change is said once. */
const gappedDirection = (
  { tokens }: Scene,
  { kind, from, sentence }: CountMention,
  before: CountMention | undefined,
): CountMention['direction'] => {
  if (before?.direction == null || kind !== 'percent' || before.kind !== kind || before.sentence !== sentence)
    return null
  if (tokens[from - 1]!.lower !== 'by' || from - before.to > 8) return null
  for (let i = before.to; i < from; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return null
  return before.direction
}

/** "fell $3, or 12%", "rose £4 ($5)": one change in two units. */
const restatedDirection = (
  { tokens }: Scene,
  { kind, from, sentence }: CountMention,
  before: CountMention | undefined,
): CountMention['direction'] => {
  if (before?.direction == null || before.sentence !== sentence || !/^(?:cardinal|measure|money|percent)$/.test(kind))
    return null
  const end = Math.max(before.to, before.counted?.to ?? 0)
  const opener = tokens[from - 1]!.lower
  if (opener === '(') return from - 1 === end ? before.direction : null
  return opener === 'or' && from - 2 <= end && tokens[from - 2]!.text === ',' ? before.direction : null
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
      const before = drafts.at(-1)
      if (before !== undefined && isLevelPair(scene, before, draft)) drafts[drafts.length - 1] = inUnitOf(before, draft)
      drafts.push(converted(scene, draft, before))
      at = Math.max(draft.to, at + 1)
      floor = at
    }
    if (scene === undefined || drafts.length === 0) continue
    const nouns = resolveNouns(scene, drafts, found.at(-1))
    for (const [k, draft] of drafts.entries()) {
      const mention = mentionFrom(scene, draft, nouns[k] ?? null)
      found.push({
        ...mention,
        direction:
          mention.direction ??
          gappedDirection(scene, mention, found.at(-1)) ??
          restatedDirection(scene, mention, found.at(-1)),
      })
    }
  }
  return found
}

export const counts: Extractor<CountMention> = { kind: 'counts', rules: [...ruleNames.values()], find }
