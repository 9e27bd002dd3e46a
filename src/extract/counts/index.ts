import { type Document, type Sentence, tells } from '../../document/document.js'
import { currencyOpeners } from '../../grammar/numbers/units.js'
import { triggeredBy, triggersOf } from '../../grammar/triggers.js'
import { openers as numberOpeners } from '../../lexicon/numbers/number-words.js'
import { wordList } from '../../lexicon/word-list.js'
import type { Extractor } from '../extractor.js'
import { countedRate, unitSymbolOf } from './amount/unit-symbol.js'
import { cues } from './bounds/index.js'
import { carried, carriedDirection, withCarried, withLaterUnit } from './by-hand.js'
import type { Candidate } from './candidate.js'
import { type Context, contextOf } from './context.js'
import { poundRules } from './counted/pounds.js'
import { resolveNouns } from './counted/resolve.js'
import { directionOf, directions } from './direction/index.js'
import { openers as formOpeners, formRules } from './forms/index.js'
import type { CountMention } from './mention.js'
import { notCounts } from './not-counts/index.js'
import { revisionOf, revisionRows } from './revision/index.js'
import { roleOf, roleRows } from './role/index.js'
import { ownRows } from './rules.js'
import { candidateAt } from './scan.js'

export { sizedNouns } from './counted/lexicon.js'
export type { CountMention } from './mention.js'
export { isWholeOfPart } from './whole-of-part.js'

/** Words that can open a count. */
const opensCount = triggeredBy(() => [
  ...numberOpeners,
  ...currencyOpeners,
  ...formOpeners(),
  ...wordList('+ - − – ± a an magnitude minus plus'),
])

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
    revision: revisionOf(context, kind, candidate),
    // the amount of a change is no level
    role: direction === null || kind === 'cardinal' ? roleOf(context, kind, candidate) : null,
  }
}

/** Says which rule made a count. */
const tellChosen = ({ trace }: Document, { rule, from, to, kind }: CountMention): void => {
  trace?.push({ kind: 'counts', verdict: 'chosen', rule, from, to, why: kind })
}

/** The candidates of a sentence, left to right; none begins inside another. */
const candidatesIn = (document: Document, { index, from, to }: Sentence): Candidate[] => {
  const { tokens } = document
  const candidates: Candidate[] = []
  const triggers = triggersOf(document)
  let floor = from
  for (let at = from; at < to; ) {
    if (!(triggers[at]! & opensCount) && tokens[at]!.shape !== 'digits') {
      at++
      continue
    }
    const context = contextOf(document, index)
    const { candidate, next } = candidateAt(context, at, floor)
    if (candidate === undefined) {
      at = Math.max(next, at + 1)
      continue
    }
    const before = candidates.at(-1)
    if (before !== undefined) candidates[candidates.length - 1] = withLaterUnit(context, before, candidate)
    candidates.push(withCarried(context, candidate, before))
    at = Math.max(candidate.to, at + 1)
    floor = at
  }
  return candidates
}

const find = (document: Document): readonly CountMention[] => {
  const found: CountMention[] = []
  for (const sentence of document.sentences) {
    const candidates = tells(sentence) ? candidatesIn(document, sentence) : []
    if (candidates.length === 0) continue
    const context = contextOf(document, sentence.index)
    const nouns = resolveNouns(context, candidates, found)
    for (const [k, candidate] of candidates.entries()) {
      const mention = mentionFrom(context, candidate, nouns[k] ?? null)
      const direction = mention.direction ?? carriedDirection(context, mention, found.at(-1))
      tellChosen(document, mention)
      found.push(direction === mention.direction ? mention : { ...mention, direction })
    }
  }
  return found
}

export const counts: Extractor<CountMention> = {
  kind: 'counts',
  rules: [
    ...ownRows,
    ...formRules,
    ...notCounts,
    ...cues,
    ...directions,
    ...revisionRows,
    ...roleRows,
    ...poundRules,
    ...carried,
  ],
  find,
}
