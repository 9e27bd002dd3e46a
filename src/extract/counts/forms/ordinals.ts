import type { TokenRange } from '../../../document/span.js'
import { romans } from '../../../grammar/numbers/romans.js'
import { type Candidate, exact, oneWord } from '../candidate.js'
import type { Amount } from '../context.js'
import { nounAfter } from '../counted/noun-phrase.js'
import type { CountRule } from '../rules.js'
import { type FormRule, type Found, formFinder } from './form-rules.js'

const isOrdinal = ({ type, isHyphenated }: Amount): boolean => type === 'ordinal' && !isHyphenated
const isJoined = ({ type, isHyphenated }: Amount): boolean => type === 'ordinal' && isHyphenated

const ordinal = (rule: CountRule, amount: Amount, nounFrom: number | null): Candidate => ({
  rule,
  kind: 'ordinal',
  from: amount.from,
  to: amount.to,
  ...exact(amount.value ?? 0),
  unit: null,
  amount: null,
  number: amount.number,
  nounFrom,
})

/** An ordinal of the noun captured. */
const ofNoun = ({ amount, match, context }: Found): Candidate => ({
  ...ordinal('counts/ordinal-noun', amount, amount.to),
  counted: nounAfter(context, match.captures.noun!.from) ?? null,
})

/** An ordinal without a noun of its own. */
const alone =
  (rule: CountRule) =>
  ({ amount }: Found): Candidate =>
    ordinal(rule, amount, null)

/** Ordinals by what stands before and after them; `#` is the ordinal. */
export const ordinalRules = [
  {
    name: 'counts/ordinal-superlative',
    number: isJoined,
    around: ['# ~{hyphen} {superlative}'],
    means: ({ amount }) => ordinal('counts/ordinal-noun', amount, amount.to),
    examples: ['It is the [second]-largest port.'],
  },
  {
    name: 'counts/ordinal-participle',
    number: isJoined,
    around: ['# ~{hyphen} {joinedToOrdinal}'],
    means: ({ amount, match }) => ordinal('counts/ordinal-noun', amount, match.to),
    examples: ['They beat the [third]-placed side.'],
  },
  {
    name: 'not-counts/ordinal-in-compound',
    number: isJoined,
    around: ['#'],
    examples: ['They hired [third]-party staff.'],
  },
  {
    name: 'not-counts/ordinal-of-date',
    number: isOrdinal,
    around: ['# {datedByOrdinal} of'],
    examples: ['It rained in the [first] week of May.'],
  },
  {
    name: 'not-counts/ordinal-that-opens-name',
    number: isOrdinal,
    around: ['!!{capitalized} # {namedByOrdinal&capitalized}', '!!{capitalized} # {ordinalIdiom&capitalized}'],
    examples: ['[Fourth] District voters left.'],
  },
  {
    name: 'not-counts/ordinal-that-names',
    number: isOrdinal,
    around: [
      '# {alwaysNamed&!capitalized}',
      '# {namedByOrdinal&singular&!capitalized}',
      '# {namedByOrdinal&!noun&!capitalized}',
    ],
    examples: ['He spoke with the [first] lady.', 'She had [second] thoughts.'],
  },
  {
    name: 'not-counts/ordinal-in-idiom',
    number: isOrdinal,
    around: ['# {ordinalIdiom&singular&!capitalized}', '# {ordinalIdiom&!noun&!capitalized}'],
    examples: ['He left [first] thing in the morning.'],
  },
  {
    name: 'not-counts/ordinal-behind-modal',
    number: isOrdinal,
    around: ['{modals} not? #'],
    examples: ['Convicts must [first] serve ten years.'],
  },
  {
    name: 'not-counts/ordinal-in-the-first-place',
    number: isOrdinal,
    around: ['in the # place'],
    examples: ['Nobody wanted it in the [first] place.'],
  },
  {
    name: 'not-counts/ordinal-in-adverbial',
    number: isOrdinal,
    around: ['(at | every | per | since | split) # !{noun}'],
    examples: ['At [first] nobody came.'],
  },
  {
    name: 'counts/ordinal-noun',
    number: isOrdinal,
    around: ['# {noun=countedNoun}'],
    means: ofNoun,
    examples: ['A [second] flight has left.', 'It was her [21st] birthday.'],
  },
  {
    name: 'counts/ordinal-participle-noun',
    number: isOrdinal,
    around: ['# (ever | {ordinalParticiple}) {noun=countedNoun}'],
    means: ofNoun,
    examples: ['It is the [40th] confirmed Indonesian death.'],
  },
  {
    name: 'counts/ordinal-before-number',
    number: isOrdinal,
    around: ['{determiner} # {number}'],
    means: ({ amount }) => ordinal('counts/ordinal-noun', amount, null),
    examples: ['The [first] three left.'],
  },
  {
    name: 'not-counts/ordinal-beside-number',
    number: isOrdinal,
    around: ['# {number}'],
    examples: ['Among [first] three was a Dane.'],
  },
  {
    name: 'not-counts/ordinal-adverb',
    number: isOrdinal,
    around: ['# {verb&!gerund}'],
    examples: ['The man who [first] met her left.'],
  },
  {
    name: 'not-counts/ordinal-at-start',
    number: isOrdinal,
    around: ['{start} #'],
    examples: ['[First], they left.'],
  },
  {
    name: 'not-counts/second-of-time',
    number: isOrdinal,
    around: ['{indefinite} !!second #'],
    examples: ['It took a fraction of a [second].'],
  },
  {
    name: 'counts/ordinal-determined',
    number: isOrdinal,
    around: ["({determiner} | 's) #"],
    means: alone('counts/ordinal-determined'),
    examples: ['It is the [first] of its kind.'],
  },
  {
    name: 'counts/ordinal-after-preposition',
    number: isOrdinal,
    around: ['(from | in | into | to) # ({end} | {clauseEdge})'],
    means: alone('counts/ordinal-place'),
    examples: ['She came in [third].'],
  },
  {
    name: 'not-counts/ordinal-after-preposition',
    number: isOrdinal,
    around: ['(from | in | into | to) #'],
    examples: ['They go into [second] very slowly.'],
  },
  {
    name: 'not-counts/ordinal-after-auxiliary',
    number: isOrdinal,
    around: ['{placing&auxiliary} {adverb}? # ({punctuation} | {subordinator} | {verb})'],
    examples: ['The plan was [first], they said, a joke.'],
  },
  {
    name: 'not-counts/come-first',
    number: isOrdinal,
    around: ['!!{verb} (came | come | comes | coming) {adverb}? !!first # {punctuation}'],
    examples: ['His family came [first], he said.'],
  },
  {
    name: 'counts/ordinal-place',
    number: isOrdinal,
    around: ['{placing&verb} {adverb}? #', '{placing&auxiliary} {adverb}? #'],
    means: alone('counts/ordinal-place'),
    examples: ['She finished [third].'],
  },
] as const satisfies readonly FormRule[]

/** "a second flight", "the first of its kind", "finished third"; not "who first met" or "the third quarter". */
export const ordinalFrom = formFinder(ordinalRules)

/** Ordinals in Roman digits; `#` is the place before them. */
export const romanRules = [
  {
    name: 'counts/ordinal-roman',
    around: ['({start} | {determiner} | !{capitalized} {any}) # {roman} {noun=numberedEvent}'],
    means: ({ amount, match, context }) => ({
      ...oneWord('counts/ordinal-roman', 'ordinal', amount.from, romans.get(context.tokens[amount.from]!.text) ?? 0),
      counted: nounAfter(context, match.captures.noun!.from) ?? null,
    }),
    examples: ['The [XXII] Winter Games opened.'],
  },
] as const satisfies readonly FormRule<TokenRange>[]
