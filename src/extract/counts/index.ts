import { type Document, tells } from '../../document/document.js'
import { currencyOpeners } from '../../grammar/numbers/units.js'
import { openers as numberOpeners } from '../../lexicon/number-words.js'
import { wordList } from '../../lexicon/word-list.js'
import type { Extractor } from '../extractor.js'
import { countedRate, unitSymbolOf } from './amount/unit-symbol.js'
import { cues } from './bounds/index.js'
import { type Candidate, exact, limits } from './candidate.js'
import { type Context, contextOf } from './context.js'
import { poundRules } from './counted/pounds.js'
import { resolveNouns } from './counted/resolve.js'
import { directionOf, directions } from './direction/index.js'
import { openers as formOpeners, formRules } from './forms/index.js'
import type { CountMention } from './mention.js'
import { notCounts } from './not-counts/index.js'
import { finds, ownRows } from './rules.js'
import { candidateAt } from './scan.js'

export type { CountMention } from './mention.js'

/** Words that can open a count. */
const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...currencyOpeners,
  ...formOpeners,
  ...wordList('+ - − – ± a an magnitude minus plus'),
])

const dollars: ReadonlySet<string> = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD'])

/** A candidate whose kind is that of its unit. */
type Measured = Candidate & { readonly kind: 'percent' | 'money' | 'measure' }
const isMeasured = (candidate: Candidate): candidate is Measured =>
  candidate.kind === 'percent' || candidate.kind === 'money' || candidate.kind === 'measure'

/** "from 21 percent in May to 23", "C$35, up 12 cents": a unit told by the level or price before. */
const sharedUnit = ({ tokens, to }: Context, candidate: Candidate, before: Candidate): Candidate | undefined => {
  if (candidate.from - before.to > 7 || candidate.value === null || candidate.amount === null) return undefined
  const isCent = candidate.unit === 'USD' && candidate.amount.unit?.factor === 0.01
  if (isCent && dollars.has(before.unit ?? '')) return { ...candidate, unit: before.unit }
  if (candidate.kind !== 'cardinal' || candidate.bound !== 'exact' || !isMeasured(before)) return undefined
  const after = candidate.to < to ? tokens[candidate.to]! : undefined
  if (after !== undefined && !/^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos)) return undefined
  if (after?.text === '-' || after?.lower === 'of') return undefined
  const opener = tokens[candidate.from - 1]!.lower
  const isEnd = opener === 'to' && tokens[before.from - 1]?.lower === 'from'
  if (!isEnd && !(opener === 'from' && candidate.amount.inDigits)) return undefined
  return inUnitOf(candidate, before)
}

/** The candidate in the unit of another one. */
const inUnitOf = (candidate: Candidate, { amount, kind, unit }: Measured): Candidate => {
  const value = Number(((candidate.value ?? 0) * (amount?.unit?.factor ?? 1)).toPrecision(12))
  return {
    ...candidate,
    ...exact(value),
    rule: `counts/${kind}`,
    kind,
    unit,
    amount: candidate.amount && {
      ...candidate.amount,
      unit: amount?.unit ?? null,
      unitTokens: amount?.unitTokens ?? null,
    },
    nounFrom: null,
  }
}

/** "to 8.9 from 9.2 percent": two levels whose unit comes with the second. */
const isLevelPair = ({ tokens }: Context, first: Candidate, second: Candidate): second is Measured => {
  if (second.kind !== 'percent' || first.kind !== 'cardinal' || first.bound !== 'exact') return false
  const opening = tokens[first.from - 1]?.lower
  const joint = tokens[second.from - 1]?.lower
  return (
    first.to === second.from - 1 && ((opening === 'to' && joint === 'from') || (opening === 'from' && joint === 'to'))
  )
}

/** "seven miles (11 km)", "a yen lower, off 0.45": what a number takes over from the one before it. */
const converted = (context: Context, candidate: Candidate, before: Candidate | undefined): Candidate => {
  const { tokens } = context
  if (before === undefined || candidate.value === null) return candidate
  const opener = tokens[candidate.from - 1]
  const level = sharedUnit(context, candidate, before)
  if (level !== undefined) return level
  const isBracketed = opener?.text === '(' && candidate.from - 1 === before.to && candidate.unit !== null
  if (isBracketed && candidate.bound === 'exact' && before.bound !== 'range' && before.bound !== 'vague')
    return { ...candidate, bound: before.bound, ...limits(before.bound, candidate.value) }
  const isMove =
    /^(?:off|up|down)$/.test(opener?.lower ?? '') && candidate.kind === 'cardinal' && candidate.value % 1 !== 0
  return isMove && before.kind === 'money'
    ? { ...candidate, kind: 'money', unit: before.unit, nounFrom: null }
    : candidate
}

/** The unit as written: of the number, of an age ("month-old"), of what is counted at a rate ("tests per day"). */
const symbolOf = (
  context: Context,
  { kind, amount, to, number }: Candidate,
  counted: CountMention['counted'],
): string | null => {
  if (kind === 'age' && amount?.unit != null && to > amount.to)
    return context.document.text.slice(
      context.tokens[amount.unitTokens?.from ?? number.to]!.start,
      context.tokens[to - 1]!.end,
    )
  const symbol = amount === null ? null : unitSymbolOf(context, amount)
  return symbol === null && kind === 'cardinal' && counted !== null ? countedRate(context, counted) : symbol
}

/** A value and its limits where numbers can hold them all; else nothing is known of them. */
const valuesOf = ({ value, min, max }: Candidate): Pick<CountMention, 'value' | 'min' | 'max'> =>
  [value, min, max].every((number) => number === null || Number.isFinite(number))
    ? { value, min, max }
    : { value: null, min: null, max: null }

/** What a candidate becomes once its noun is known. */
const mentionFrom = (context: Context, candidate: Candidate, counted: CountMention['counted']): CountMention => {
  const { kind, bound, unit, amount, number } = candidate
  const signed = amount === null || amount.sign === 0 ? null : amount.sign > 0 ? 'up' : 'down'
  const isChange = kind === 'percent' || kind === 'money'
  const { tokens } = context
  const { from, to, rule } = candidate
  const direction = isChange && signed !== null ? signed : directionOf(context, { kind, from, to, counted })
  return {
    rule,
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    sentence: tokens[from]!.sentence,
    kind,
    ...valuesOf(candidate),
    bound,
    direction,
    unit,
    unitSymbol: symbolOf(context, candidate, counted),
    counted,
    number,
  }
}

/** "shares fell 2.3%, bonds by 2.6%": the verb of change is said once. */
const gappedDirection = (
  { tokens }: Context,
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
  { tokens }: Context,
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

const find = (document: Document): readonly CountMention[] => {
  const { tokens } = document
  const found: CountMention[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    const { from, to } = sentence
    let context: Context | undefined
    const candidates: Candidate[] = []
    let floor = from
    for (let at = from; at < to; ) {
      const token = tokens[at]!
      if (token.shape !== 'digits' && !openers.has(token.lower)) {
        at++
        continue
      }
      context ??= contextOf(document, sentence.index)
      const { candidate, next } = candidateAt(context, at, floor)
      if (candidate === undefined) {
        at = Math.max(next, at + 1)
        continue
      }
      const before = candidates.at(-1)
      if (before !== undefined && isLevelPair(context, before, candidate))
        candidates[candidates.length - 1] = inUnitOf(before, candidate)
      candidates.push(converted(context, candidate, before))
      at = Math.max(candidate.to, at + 1)
      floor = at
    }
    if (context === undefined || candidates.length === 0) continue
    const nouns = resolveNouns(context, candidates, found.at(-1))
    for (const [k, candidate] of candidates.entries()) {
      const mention = mentionFrom(context, candidate, nouns[k] ?? null)
      found.push({
        ...mention,
        direction:
          mention.direction ??
          gappedDirection(context, mention, found.at(-1)) ??
          restatedDirection(context, mention, found.at(-1)),
      })
    }
  }
  return found
}

export const counts: Extractor<CountMention> = {
  kind: 'counts',
  rules: finds.map(({ name }) => name),
  rows: [...ownRows, ...formRules, ...notCounts, ...cues, ...directions, ...poundRules],
  find,
}
