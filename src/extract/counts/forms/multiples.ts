import type { TokenRange } from '../../../document/span.js'
import { type Candidate, oneWord } from '../candidate.js'
import type { Amount } from '../context.js'
import { multiples } from '../lexicon.js'
import { type FormRule, type Found, formFinder } from './form-rules.js'

const multiple = ({ amount, context }: Found<TokenRange>): Candidate =>
  oneWord('counts/multiple', 'multiple', amount.from, multiples.get(context.tokens[amount.from]!.lower) ?? 1)

/** Words that multiply; `#` is the place before the word. */
export const multipleRules = [
  {
    name: 'not-counts/multiple-in-compound',
    around: ['# {baseMultiple} -', '- # doubling'],
    examples: ['He took a [double]-decker bus.'],
  },
  {
    name: 'not-counts/multiple-of-noun',
    around: ['(a | the) # {baseMultiple}'],
    examples: ['He was tried for a [double] murder.'],
  },
  {
    name: 'not-counts/multiple-as-noun',
    around: ['# !{verb} (doubles | halves)'],
    examples: ['She won the mixed [doubles] in May.'],
  },
  {
    name: 'not-counts/multiple-in-name',
    around: ['{any} # {multiple&capitalized&nameInProse}'],
    examples: ['His horse, Quick [Twice], won.'],
  },
  {
    name: 'not-counts/multiple-down',
    around: ['# {multipleInPast} down'],
    examples: ['He [doubled] down on his claim.'],
  },
  {
    name: 'counts/multiple',
    around: ['# {multiple&!baseMultiple}'],
    means: multiple,
    examples: ['Rents have [tripled].', 'It costs [twice] as much.'],
  },
  {
    name: 'counts/multiple-before-object',
    around: [
      '# {baseMultiple} ({end} | {determiner} | {punctuation} | {pronoun} | {preposition} | that | {digits} | {number} | {adverb} | {symbol})',
    ],
    means: multiple,
    examples: ['The mill will [halve] its output.', 'The fee was [double] that of 2019.'],
  },
  {
    name: 'counts/multiple-verb',
    around: ['({multipleLead} | {auxiliary}) # {baseMultiple&verb}'],
    means: multiple,
    examples: ['The plan would [double] teaching hours.'],
  },
  {
    name: 'counts/multiple-compared',
    around: ['than # {baseMultiple}'],
    means: multiple,
    examples: ['It is more than [double] last week.'],
  },
] as const satisfies readonly FormRule<TokenRange>[]

const isManyTimes = ({ type, unit, value }: Amount): boolean =>
  (type === 'cardinal' || type === 'vague') && unit === null && value !== 1

/** The number as a multiple, from the word of times on which `to` ends. */
const times =
  (isModifier: boolean) =>
  ({ amount, match }: Found): Candidate => ({
    rule: 'counts/times',
    kind: 'multiple',
    from: amount.from,
    to: match.to,
    value: amount.value,
    min: amount.min,
    max: amount.max,
    bound: amount.type === 'vague' ? 'vague' : 'exact',
    unit: null,
    amount: null,
    number: amount.number,
    nounFrom: isModifier ? match.to : null,
  })

/** A number of times; `#` is the number. */
export const timesRules = [
  {
    name: 'counts/times',
    number: (amount) => isManyTimes(amount) && !amount.isHyphenated,
    around: ['# times'],
    means: times(false),
    examples: ['The boat sank [three times].'],
  },
  {
    name: 'counts/times-modifier',
    number: (amount) => isManyTimes(amount) && amount.isHyphenated,
    around: ['# ~{hyphen} (fold | time | times)'],
    means: times(true),
    examples: ['The [four-time] champion fell.', 'It was a [five-fold] rise.'],
  },
] as const satisfies readonly FormRule[]

/** "three times", "10 times as many", "four-time": a number of times. */
export const timesFrom = formFinder(timesRules)
