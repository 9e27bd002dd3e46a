import type { Document } from '../../document/document.js'
import type { Match } from '../../grammar/pattern/compile.js'
import type { Rule } from '../../grammar/pattern/rules.js'
import { words } from '../../lexicon/word-list.js'
import type { DateModifier, DateReading } from './expression.js'
import { durationOf, readerOf, wordsOf } from './normalize.js'
import { sideOfLength } from './tense.js'

type DateRule = Rule<DateReading>

const duration = (value: string | null, mod: DateModifier | null = null): DateReading => ({
  type: 'DURATION',
  mod,
  expression: { kind: 'value', value },
})

/** Whether an age goes on after it: "34 years old", "34-year-old", "10 years of age". */
const isAge = (document: Document, at: number): boolean => {
  const next = document.tokens[at]?.lower
  const after = document.tokens[at + 1]?.lower
  return (
    next === 'old' ||
    next === 'olds' ||
    (next === '-' && (after === 'old' || after === 'olds')) ||
    (next === 'of' && after === 'age')
  )
}

/** Before "one day", words that make it a length of time. */
const lengthCues = words('about after at by for in just last lasted least next only over past than the to within')

/** "four flights [a week]", "24 hours [a day]": counted things before it, and no event that it is measured from. */
const isRate = ({ tokens }: Document, { from, to }: Match): boolean => {
  const noun = tokens[from - 1]
  if (noun?.pos !== 'NOUN' || noun.number !== 'plural' || measuredFrom.has(tokens[to]?.lower ?? '')) return false
  for (let i = from - 2; i >= Math.max(0, from - 4) && tokens[i]!.sentence === noun.sentence; i--)
    if (tokens[i]!.pos === 'NUM') return true
  return false
}
const measuredFrom = words('after ago apart away before earlier from in into later prior since when')

const amountOfUnit = (match: Match, document: Document): DateReading | null => {
  if (isAge(document, match.to)) return null
  const read = readerOf(document, match)
  const unit = read.unit()
  const amount = read.number('amount')
  const words = wordsOf(document, match)
  const { tokens } = document
  // "once-in-a-decade"
  if (tokens[match.from - 1]?.text === '-' && !tokens[match.from]!.spaced) return null
  const isLength =
    lengthCues.has(tokens[match.from - 1]?.lower ?? '') || /^(?:after|before)$/.test(tokens[match.to]?.lower ?? '')
  if (words === 'one day' && !isLength)
    return sideOfLength(document, match) === 'future'
      ? { type: 'DATE', mod: null, expression: { kind: 'value', value: 'FUTURE_REF' } }
      : null
  // "at the [latest two weeks] before"
  if (words.startsWith('the latest') && tokens[match.from - 1]?.lower === 'at') return null
  // "on a day-to-day basis"
  if (tokens[match.to]?.text === '-' && tokens[match.to + 1]?.lower === 'to') return null
  // "60 Minutes"
  if (tokens[match.from]!.shape === 'digits' && tokens[match.captures.unit!.from]!.shape === 'capitalized') return null
  // "a quarter of the market"
  if (unit === 'quarter' && (amount === 1 || tokens[match.to]?.lower === 'of')) return null
  if (unit === 'weekend' && amount === 1) return null
  const isOrdinal = unit === 'second' && (amount === null || amount === 1) && words.endsWith('second')
  if (isOrdinal) return null
  const tail = read.has('orMore') ? 'MORE_THAN' : read.has('orLess') ? 'LESS_THAN' : read.has('orSo') ? 'APPROX' : null
  if (/^an? \w+$/.test(words) && isRate(document, match))
    return { type: 'SET', mod: null, expression: { kind: 'value', value: durationOf([1, unit]) } }
  const isVague = /\bcouple\b/.test(words)
  return duration(durationOf([amount, unit]), read.bound() ?? tail ?? (isVague ? 'APPROX' : null))
}

const extra =
  '(more | additional | full | whole | consecutive | straight | further | extra | long | short | trading | business | working | other | solid | entire)?'
const tail = '([orMore: or more] | [orLess: or less] | [orSo: or so])?'

/** Lengths of time. */
export const durationRules: readonly DateRule[] = [
  {
    name: 'dates/duration',
    pattern: `({bound=bound})? {amount=amount} ${extra} {unit=unit} ${tail}`,
    means: amountOfUnit,
  },
  {
    name: 'dates/turn-duration',
    pattern: `({bound=boundOfThe})? (the | these | those)? (past | last | next | first | coming | previous | final | preceding | following | latest | initial | another)? {amount=amount} ${extra} {unit=unit} ${tail}`,
    means: amountOfUnit,
  },
  {
    name: 'dates/another-unit',
    pattern: `({bound=bound})? (another | one more | the first | the whole | the entire | all | an additional | an entire | a full | a whole) {unit=unit}`,
    means: (match, document) => {
      const read = readerOf(document, match)
      if (wordsOf(document, match).endsWith('s') || read.unit() === 'second' || read.unit() === 'quarter') return null
      return duration(durationOf([1, read.unit()]), read.bound())
    },
  },
  {
    name: 'dates/duration-sum',
    pattern: '({bound=bound})? {amount=amount} {unit=unit} (and | ,)? {second=amount} {secondUnit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const second = read.words('second')
      if (second === 'a' || second === 'an' || read.unit() === read.unit('secondUnit') || isAge(document, match.to))
        return null
      return duration(
        durationOf([read.number('amount'), read.unit()], [read.number('second'), read.unit('secondUnit')]),
        read.bound(),
      )
    },
  },
  {
    name: 'dates/duration-and-a-half',
    pattern: '({bound=bound})? (a | an | one) {unit=unit} and a half',
    means: (match, document) => {
      const read = readerOf(document, match)
      return duration(durationOf([1.5, read.unit()]), read.bound())
    },
  },
  {
    // "a quarter of a century", "a quarter-century"
    name: 'dates/part-of-century',
    pattern:
      '({bound=bound})? [part: (a | one)? quarter] (of a | -)? century | ({bound=bound})? [part: three quarters] of a century',
    means: (match, document) => {
      const read = readerOf(document, match)
      const years = read.words('part').startsWith('three') ? 75 : 25
      return isAge(document, match.to) ? null : duration(`P${years}Y`, read.bound())
    },
  },
  {
    name: 'dates/duration-range',
    pattern:
      '({bound=bound} | {bound=boundOfThe} the | the)? (past | last | next | first)? (between)? {amount=amount} (to | or | - | – | and) {second=amount} {unit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      const second = read.words('second')
      const isCut = document.tokens[match.from - 1]?.text === '-' && !document.tokens[match.from]!.spaced
      if (second === 'a' || second === 'an' || isCut || isAge(document, match.to)) return null
      return duration(durationOf([read.number('amount'), read.unit()]), 'APPROX')
    },
  },
  {
    name: 'dates/duration-or-two',
    pattern: '({bound=bound})? (a | an | one) {unit=unit} or two',
    means: (match, document) => duration(durationOf([1, readerOf(document, match).unit()]), 'APPROX'),
  },
  {
    name: 'dates/duration-modifier',
    pattern: '({bound=bound})? {amount=amount} - {unit=unit} (- long)?',
    means: (match, document) =>
      document.tokens[match.to - 1]!.lower.endsWith('s') ? null : amountOfUnit(match, document),
  },
  {
    name: 'dates/unit-long',
    pattern: '{unit=unit} - long',
    means: (match, document) => {
      const isPlural = document.tokens[match.from]!.lower.endsWith('s')
      return duration(durationOf([isPlural ? null : 1, readerOf(document, match).unit()]))
    },
  },
  {
    // "the year ended March 31"
    name: 'dates/year-ended',
    pattern: '[span: the (fiscal | full)? year] (ended | ending)',
    means: () => duration('P1Y'),
  },
  {
    name: 'dates/plural-unit',
    pattern: '{unit=pluralUnit} ((or | and) {pluralUnit})?',
    means: (match, document) => {
      const previous = document.tokens[match.from - 1]
      // "on days when"
      if (previous?.lower === 'on') return null
      // "in the weeks before the vote", but not "the days of plenty"
      if (
        previous?.lower === 'the' &&
        !/^(?:before|after|since|that|following|leading)$/.test(document.tokens[match.to]?.lower ?? '')
      )
        return null
      const isModified =
        previous !== undefined &&
        previous.sentence === document.tokens[match.from]!.sentence &&
        (previous.pos === 'ADJ' ||
          previous.pos === 'NOUN' ||
          previous.pos === 'PROPN' ||
          previous.pos === 'NUM' ||
          previous.text === '-' ||
          (previous.pos === 'DET' && previous.lower !== 'the') ||
          previous.lower === "'s" ||
          previous.pos === 'PRON')
      return isModified || isAge(document, match.to)
        ? null
        : duration(durationOf([null, readerOf(document, match).unit()]))
    },
  },
]
