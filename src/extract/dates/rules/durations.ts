import type { Document } from '../../../document/document.js'
import { around } from '../../../grammar/pattern/around.js'
import type { Match } from '../../../grammar/pattern/compile.js'
import type { Rule } from '../../../grammar/pattern/rules.js'
import { type DateModifier, type DateReading, dateOfValue, duration, set, type Unit } from '../expression.js'
import { couples, lengthCues, measuredFrom } from '../lexicon.js'
import { durationOf, type Reader, readerOf } from '../normalize.js'
import { sideOfLength } from '../side/index.js'

const vocabulary = { lengthCue: lengthCues, measuredFrom }
/** "lasted one day", "one day after the storm" */
const isLength = around('{lengthCue} #', vocabulary)
const isMeasured = around('# (after | before)')
/** "four flights [a week]", "24 hours [a day]": counted things before it, and no event that it is measured from. */
const isRate = around(
  '({number} {any}*2 {noun&plural} | (one | {indefinite}) {any}? {noun&singular}) # !{measuredFrom}',
  vocabulary,
)

/** "one day they will go home": some day ahead, but for a length of time. */
const oneDay = (match: Match, document: Document): DateReading | null => {
  const sentence = document.sentences[document.tokens[match.from]!.sentence]!
  if (isLength(document, match, sentence) || isMeasured(document, match, sentence)) return duration('P1D')
  return sideOfLength(document, match) === 'future' ? dateOfValue('FUTURE_REF') : null
}

/** Units whose singular is more often no length of time: "a quarter of it", "a weekend", "a second try". */
const seldomOne: ReadonlySet<Unit | 'fortnight'> = new Set<Unit | 'fortnight'>(['quarter', 'weekend'])
const isOrdinal = (read: Reader, amount: number | null): boolean =>
  read.unit() === 'second' && (amount ?? 1) === 1 && read.words('unit').endsWith('second') && read.tail() === null

const amountOfUnit = (match: Match, document: Document): DateReading | null => {
  const read = readerOf(document, match)
  if (read.has('oneDay')) return oneDay(match, document)
  const unit = read.unit()
  const amount = read.number('amount')
  if ((amount === 1 && seldomOne.has(unit)) || isOrdinal(read, amount)) return null
  const value = durationOf([amount, unit])
  const isOneOfThem = match.to - match.from === 2 && read.isIndefinite('amount')
  if (isOneOfThem && isRate(document, match, document.sentences[document.tokens[match.from]!.sentence]!))
    return set(durationOf([1, unit]))
  return duration(value, read.bound() ?? read.tail() ?? (couples.has(read.words('amount')) ? 'APPROX' : null))
}

/** A length of one unit, or of so many. */
const unitLength =
  (amount: number | null, mod?: DateModifier) =>
  (match: Match, document: Document): DateReading => {
    const read = readerOf(document, match)
    return duration(durationOf([amount, read.unit()]), mod ?? read.bound())
  }

const extra =
  '(more | additional | full | whole | consecutive | straight | further | extra | long | short | trading | business | working | other | solid | entire)?'
/** the number in figures again */
const again = '(\\( {digits} \\))?'
const tail = '([orMore: or more] | [orLess: or less] | [orSo: or so])?'
const turn =
  '(past | last | next | first | coming | previous | final | preceding | following | latest | initial | another)'

/** Lengths of time. */
export const durationRules = [
  {
    name: 'dates/duration',
    pattern: `[oneDay: one day] !(or (more | less | so)) | ({bound=bound})? {amount=amount} ${again} ${extra} {unit=unit} ${tail}`,
    means: amountOfUnit,
    examples: [
      'The strike lasted [three weeks].',
      'The strike lasted [thirty (30) days].',
      'The strike lasted [about a month].',
      'They will [one day] go home.',
      'The port was shut, [one day] after the storm.',
      'The line runs six night flights [a week].',
    ],
  },
  {
    name: 'dates/turn-duration',
    pattern: `({bound=boundOfThe})? ((the | these | those) ${turn}? | ${turn}) {amount=amount} ${extra} {unit=unit} ${tail}`,
    means: amountOfUnit,
    examples: ['The town has shrunk over [the past five years].', 'A ruling may come in [the next couple of days].'],
  },
  {
    name: 'dates/another-unit',
    pattern:
      '({bound=bound})? (another | one more | the first | the whole | the entire | all | an additional | an entire | a full | a whole) {unit=plainUnit}',
    means: unitLength(1),
    examples: ['It rained [all year].', 'The strike may last [another year].'],
  },
  {
    name: 'dates/duration-sum',
    pattern: '({bound=bound})? {amount=amount} {unit=unit} (and | ,)? {second=amountBeyondA} {secondUnit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      if (read.unit() === read.unit('secondUnit')) return null
      const parts = [
        [read.number('amount'), read.unit()],
        [read.number('second'), read.unit('secondUnit')],
      ] as const
      return duration(durationOf(...parts), read.bound())
    },
    examples: ['He was held for [two years and three months].'],
  },
  {
    name: 'dates/duration-and-a-half',
    pattern: '({bound=bound})? (a | an | one) {unit=unit} and a half',
    means: unitLength(1.5),
    examples: ['He held his breath for [a minute and a half].'],
  },
  {
    name: 'dates/part-of-century',
    pattern:
      '({bound=bound})? (a | one)? quarter (of a | -)? century | ({bound=bound})? [three: three quarters] of a century',
    means: (match, document) => {
      const read = readerOf(document, match)
      return duration(durationOf([read.has('three') ? 75 : 25, 'year']), read.bound())
    },
    examples: ['The feud lasted [a quarter of a century].', 'The feud lasted [three quarters of a century].'],
  },
  {
    name: 'dates/duration-range',
    pattern:
      '({bound=bound} | {bound=boundOfThe} the | the)? (past | last | next | first)? (between)? {amount=amount} (to | or | - | – | and) {second=amountBeyondA} {unit=unit}',
    means: (match, document) => {
      const read = readerOf(document, match)
      return duration(durationOf([read.number('amount'), read.unit()]), 'APPROX')
    },
    examples: ['It takes [two to three weeks].'],
  },
  {
    name: 'dates/duration-or-two',
    pattern: '({bound=bound})? (a | an | one) {unit=unit} or two',
    means: unitLength(1, 'APPROX'),
    examples: ['It takes [a year or two].'],
  },
  {
    name: 'dates/duration-modifier',
    pattern: '({bound=bound})? {amount=amount} - ({unit=unit} - long | {unit=singleUnit})',
    means: amountOfUnit,
    examples: ['A [two-day] visit ended well.', 'He won a [two-and-a-half-year] term.'],
  },
  {
    name: 'dates/unit-long',
    pattern: '{unit=unit} - long',
    means: (match, document) => {
      const read = readerOf(document, match)
      return duration(durationOf([read.words('unit').endsWith('s') ? null : 1, read.unit()]))
    },
    examples: ['The [decades-long] feud ended well.'],
  },
  {
    name: 'dates/year-ended',
    pattern: '[span: the (fiscal | full)? year] (ended | ending)',
    means: () => duration('P1Y'),
    examples: ['Sales for [the year] ended March 31 fell.'],
  },
  {
    name: 'dates/plural-unit',
    pattern: '{unit=pluralUnit} ((or | and) {pluralUnit})?',
    means: unitLength(null),
    examples: ['They talked for [months].', 'He left [months] before the vote.'],
  },
] as const satisfies readonly Rule<DateReading>[]
