import type { Rule } from '../../../grammar/pattern/rules.js'
import { type DateReading, dateOfValue } from '../expression.js'
import { references } from '../lexicon.js'
import { readerOf } from '../normalize.js'
import { sideOf } from '../side/index.js'

const pluralUnits = '{pluralUnit} ((and | or) {pluralUnit})?'

/** Times without a day: "now", "the near future", "recent years". */
export const referenceRules = [
  {
    name: 'dates/reference',
    pattern: '[soon: soon] | {reference=reference}',
    means: (match, document) => {
      const read = readerOf(document, match)
      // "was soon released" tells of what came next
      if (read.has('soon')) return sideOf(document, match) === 'past' ? null : dateOfValue('FUTURE_REF')
      return dateOfValue(references.get(read.words('reference')) ?? 'PRESENT_REF')
    },
    examples: [
      'The port is [currently] closed.',
      'The port will reopen [soon].',
      'No one knows what [the future] holds.',
    ],
  },
  {
    name: 'dates/in-future',
    pattern: 'in [span: future] !{noun}',
    means: () => dateOfValue('FUTURE_REF'),
    examples: ['The port will stay open in [future].'],
  },
  {
    name: 'dates/now',
    pattern: 'now !that',
    means: () => dateOfValue('PRESENT_REF'),
    examples: ['The port is [now] closed.'],
  },
  {
    name: 'dates/recent-units',
    pattern: `(the)? [past: (recent | past)] ${pluralUnits} | (the)? (coming | upcoming | future) ${pluralUnits} | (the)? {pluralUnit} ahead`,
    means: ({ captures }) => dateOfValue(captures.past === undefined ? 'FUTURE_REF' : 'PAST_REF'),
    examples: ['Trade has grown in [recent years].', 'More talks will follow in [the coming days].'],
  },
] as const satisfies readonly Rule<DateReading>[]
