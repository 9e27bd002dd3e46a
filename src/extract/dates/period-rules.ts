import type { Document } from '../../document/document.js'
import type { Match } from '../../grammar/pattern/compile.js'
import type { Rule } from '../../grammar/pattern/rules.js'
import type { Anchor, DateReading, Expression, Unit } from './expression.js'
import { deicticDays, offsetWords, references } from './lexicon.js'
import { readerOf, wordsOf } from './normalize.js'
import { sideOf, sideOfLength } from './tense.js'

type DateRule = Rule<DateReading>

const date = (expression: Expression): DateReading => ({ type: 'DATE', mod: null, expression })
const value = (text: string): DateReading => date({ kind: 'value', value: text })

const lowestUnits = new Set<string>(['second', 'minute', 'hour'])

/** A shift by units; a fortnight is two weeks. */
const shift = (unit: Unit | 'fortnight', count: number | null, from: Anchor): Expression => {
  const unitOfShift = unit === 'fortnight' ? 'week' : unit
  return {
    kind: 'shift',
    unit: unitOfShift,
    count: count === null ? null : count * (unit === 'fortnight' ? 2 : 1),
    from,
  }
}

/** "This Week" in quotation marks: the name of a programme. */
const isTitle = ({ tokens }: Document, { from, to }: Match): boolean =>
  /^["'“‘`]+$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from]!.shape === 'capitalized' &&
  tokens[to - 1]!.shape === 'capitalized'

const turns: readonly DateRule[] = [
  {
    name: 'dates/turn-unit',
    pattern: '(the)? {turn=turn} (fiscal | calendar | financial)? {unit=unit} ([orSo: or so])?',
    means: (match, document) => {
      const read = readerOf(document, match)
      const unit = read.unit()
      const turn = read.turn()
      const words = wordsOf(document, match)
      if (lowestUnits.has(unit) || /s(?: or so)?$/.test(words) || isTitle(document, match)) return null
      if (words === 'the next day') return date(shift('day', 1, 'reference'))
      if (unit === 'day') return null
      if ((unit === 'decade' || unit === 'century') && turn < 0)
        return {
          type: 'DURATION',
          mod: null,
          expression: { kind: 'value', value: unit === 'decade' ? 'P10Y' : 'P100Y' },
        }
      return { type: 'DATE', mod: read.has('orSo') ? 'APPROX' : null, expression: shift(unit, turn, 'document') }
    },
  },
  {
    name: 'dates/turn-unit-from-reference',
    pattern: '(the | that)? {turn=turnFromReference} {unit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      if (lowestUnits.has(read.unit()) || wordsOf(document, match).endsWith('s')) return null
      return date(shift(read.unit(), read.turn(), 'reference'))
    },
  },
  {
    name: 'dates/same-unit',
    pattern: '(that | the same | that same | that very) {unit=unit}',
    means: (match, document) => {
      const unit = readerOf(document, match).unit()
      if (lowestUnits.has(unit) || unit === 'fortnight' || wordsOf(document, match).endsWith('s')) return null
      return date({ kind: 'same', unit })
    },
  },
  {
    name: 'dates/the-weekend',
    pattern: 'the weekend',
    means: () => date({ kind: 'shift', unit: 'weekend', count: 0, from: 'document' }),
  },
  {
    // "the final meeting of [the year]", "throughout [the week]"
    name: 'dates/unit-of-now',
    pattern:
      "(during | for | throughout) [span: the {unit=unit}] | (first | second | third | fourth | fifth | last | final | rest | remainder | much | most | {lead=amount}) ({plainWord})? ({plainWord})? of [span: the {unit=unit}] | [span: the {unit=unit}] 's",
    means: (match, document) => {
      const read = readerOf(document, match)
      const unit = read.unit()
      // "a man of the year"
      if (/^an?$/.test(read.words('lead')) || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null
      const next = document.tokens[match.captures.span!.to]
      const isClosed =
        next === undefined ||
        next.pos === 'PUNCT' ||
        next.pos === 'AUX' ||
        next.pos === 'VERB' ||
        next.lower === 'in' ||
        next.lower === 'on' ||
        next.lower === 'and' ||
        next.lower === "'s"
      const isHyphen = next !== undefined && !next.spaced && /^[-–—]$/.test(next.text)
      return isClosed && !isHyphen && !/^(?:ended|ending)$/.test(next?.lower ?? '')
        ? date(shift(unit, 0, 'document'))
        : null
    },
  },
  {
    name: 'dates/full-year',
    pattern: 'the full year',
    means: () => date(shift('year', 0, 'document')),
  },
  {
    name: 'dates/deictic-day',
    pattern: '{day=deicticDay}',
    means: (match, document) => {
      const words = wordsOf(document, match)
      const previous = document.tokens[match.from - 1]
      const token = document.tokens[match.from]!
      // "USA Today"
      if (token.shape === 'capitalized' && previous?.pos === 'PROPN' && previous.sentence === token.sentence)
        return null
      // "the people of tomorrow"
      if (words === 'tomorrow' && previous?.lower === 'of') return value('FUTURE_REF')
      return date(shift('day', deicticDays.get(words) ?? 0, 'document'))
    },
  },
]

const offsets: readonly DateRule[] = [
  {
    name: 'dates/offset',
    pattern: '({bound=bound})? {amount=amount} {unit=unit} (or so | or more)? {offset=offset}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const { sign, from } = offsetWords.get(read.words('offset')) ?? { sign: -1, from: 'document' }
      const amount = read.number('amount')
      const isYearBefore = amount === 1 && sign < 0 && read.unit() === 'year'
      if (amount === null && sign > 0 && from === 'document') return value('FUTURE_REF')
      const expression = shift(
        read.unit(),
        amount === null ? null : sign * amount,
        isYearBefore ? 'compared period' : from,
      )
      const type = lowestUnits.has(read.unit()) ? 'TIME' : 'DATE'
      return { type, mod: read.bound() === null ? null : 'APPROX', expression }
    },
  },
  {
    // "a year ago this week"
    name: 'dates/offset-this',
    pattern: '({bound})? {amount=amount} {unit=unit} ago (today | this {inner=unit})',
    means: (match, document) => {
      const read = readerOf(document, match)
      const inner = read.has('inner') ? read.unit('inner') : 'day'
      const amount = read.number('amount')
      if (amount === null || inner === 'fortnight') return null
      const from: Expression = { kind: 'shift', unit: inner, count: 0, from: 'document' }
      const unit = read.unit()
      return unit === 'fortnight' ? null : date({ kind: 'shift', unit, count: -amount, from })
    },
  },
  {
    // "will be redeemed in [five years]"
    name: 'dates/in-units',
    pattern: 'in [span: ({bound=bound})? {amount=amount} {unit=unit}]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const amount = read.number('amount')
      if (amount === null || sideOfLength(document, match.captures.span!) !== 'future') return null
      const type = lowestUnits.has(read.unit()) ? 'TIME' : 'DATE'
      return { type, mod: read.bound() === null ? null : 'APPROX', expression: shift(read.unit(), amount, 'document') }
    },
  },
  {
    name: 'dates/vague-offset',
    pattern:
      '({bound=bound})? {unit=pluralUnit} [side: (ago | earlier | from now | later)] | ({bound=bound})? {amount} (- | – | or | to) {amount} {unit=unit} [side: (ago | earlier | from now | later)]',
    means: (match, document) => {
      const read = readerOf(document, match)
      const side = read.words('side')
      if (side === 'ago') return value('PAST_REF')
      return side === 'from now' ? value('FUTURE_REF') : date(shift(read.unit(), null, 'reference'))
    },
  },
]

const referenceRules: readonly DateRule[] = [
  {
    name: 'dates/reference',
    pattern: '{reference=reference}',
    means: (match, document) => {
      const token = document.tokens[match.to - 1]!
      // a current of water, a share's future
      if (token.lower === 'current' && document.tokens[match.to]?.pos === 'PUNCT') return null
      if (token.lower === 'current' && document.tokens[match.from - 1]?.lower === 'then') return null
      const next = document.tokens[match.to]
      if (
        token.lower === 'past' &&
        (next?.pos === 'NOUN' || next?.pos === 'NUM' || next?.pos === 'ADJ' || next?.pos === 'DET')
      )
        return null
      // "as soon as", "too soon", "soon after", "was soon released"
      const isSequence =
        /^(?:as|how|too)$/.test(document.tokens[match.from - 1]?.lower ?? '') || next?.lower === 'after'
      if (token.lower === 'soon' && (isSequence || sideOf(document, match) === 'past')) return null
      return value(references.get(wordsOf(document, match)) ?? 'PRESENT_REF')
    },
  },
  {
    name: 'dates/in-future',
    pattern: 'in [span: future]',
    means: (match, document) => (document.tokens[match.to]?.pos === 'NOUN' ? null : value('FUTURE_REF')),
  },
  {
    name: 'dates/now',
    pattern: 'now',
    means: (match, document) => {
      const { tokens, sentences } = document
      let first = sentences[tokens[match.from]!.sentence]!.from
      while (tokens[first]!.shape === 'other' && first < match.from) first++
      const opens = first === match.from
      const next = tokens[match.to]
      return (opens && next?.text === ',') || next?.lower === 'that' ? null : value('PRESENT_REF')
    },
  },
  {
    name: 'dates/recent-units',
    pattern:
      '(the)? [past: (recent | past)] {pluralUnit} ((and | or) {pluralUnit})? | (the)? [future: (coming | upcoming | future)] {pluralUnit} ((and | or) {pluralUnit})? | (the)? {pluralUnit} [future: ahead]',
    means: ({ captures }) => value(captures.past === undefined ? 'FUTURE_REF' : 'PAST_REF'),
  },
]

/** Stretches told from the document's date or from the time last spoken of. */
export const periodRules: readonly DateRule[] = [...turns, ...offsets, ...referenceRules]
