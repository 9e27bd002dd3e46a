import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { phraseList } from '../../../lexicon/word-list.js'
import type { Condition } from '../conditions.js'
import type { Bound } from '../kind.js'

/** Words before a number that bound it. */
export interface CueBeforeRow extends RuleRow {
  readonly bound: Bound
  /** phrases, of which the longest that stands before the number is taken */
  readonly cues: readonly string[]
  /** what must hold of the number */
  readonly number?: readonly Condition[]
  /** patterns around the cue, of which one must fit */
  readonly around?: readonly string[]
  /** whether the cue is a plain preposition or verb too, which bounds no bare number beyond an article */
  readonly preposition?: true
  /** whether the number meant is lower: "nearly 200" */
  readonly fromBelow?: true
}

/** Not after a word that takes the preposition as its own: "a film about two brothers". */
const ungoverned = ['{start} #', '{any&!cueGovernors} #'] as const

/** The cues before a number. Of several rows for one phrase the first that fits is taken. */
export const cuesBefore = [
  {
    name: 'counts/cue-roughly',
    bound: 'approximate',
    cues: phraseList(`an approximate, an average of about, an estimated, approximately, as roughly, ca, ca., circa, close to,
      closer to, in the area of, in the neighborhood of, in the neighbourhood of, in the order of, in the range of,
      in the region of, in the vicinity of, just about, more or less, of the order of, on the order of, practically,
      roughly, something like, somewhere around, somewhere near, virtually, ~, ≈`),
    examples: ['[Roughly] 120 nurses left.', '[In the region of] 120 nurses left.'],
  },
  {
    name: 'counts/cue-nearly',
    bound: 'approximate',
    cues: phraseList('almost, approaching, nearing, nearly'),
    fromBelow: true,
    examples: ['[Nearly] 120 nurses left.'],
  },
  {
    name: 'counts/cue-about',
    bound: 'approximate',
    cues: ['about'],
    around: ungoverned,
    preposition: true,
    examples: ['[About] 120 nurses left.', 'It took [about] two hours.'],
  },
  {
    name: 'counts/cue-around',
    bound: 'approximate',
    cues: ['around'],
    number: ['large'],
    preposition: true,
    examples: ['They hired [around] 120 nurses.'],
  },
  {
    name: 'counts/cue-around-few',
    bound: 'approximate',
    cues: ['around'],
    around: ['{start} #', '({verb}|{auxiliary}) #'],
    preposition: true,
    examples: ['They hired [around] two nurses.'],
  },
  {
    name: 'counts/cue-near',
    bound: 'approximate',
    cues: ['near'],
    number: ['notDuration', 'large'],
    preposition: true,
    examples: ['The toll is [near] 400.'],
  },
  {
    name: 'counts/cue-near-compound',
    bound: 'approximate',
    cues: ['near'],
    number: ['duration', 'hyphenated'],
    around: ['a #'],
    preposition: true,
    examples: ['Rates are at a [near] 50-year low.'],
  },
  {
    name: 'counts/cue-some',
    bound: 'approximate',
    cues: ['some'],
    number: ['cardinal', 'fromTwo'],
    around: ['{start} #', '!the {any} #'],
    examples: ['[Some] 120 nurses left.'],
  },
  {
    name: 'counts/cue-estimated',
    bound: 'approximate',
    cues: ['estimated'],
    around: ['!{verb} #', '{determiner} #'],
    examples: ['It cost the [estimated] 120 jobs.'],
  },
  {
    name: 'counts/cue-circa',
    bound: 'approximate',
    cues: phraseList('c, c.'),
    number: ['inDigits'],
    examples: ['It holds [c.] 120 boats.'],
  },
  {
    name: 'counts/cue-exceed-not',
    bound: 'at_most',
    cues: ['exceed'],
    around: ['{negation} {any}*5 #'],
    examples: ['The fee shall not at any time [exceed] five percent.'],
  },
  {
    name: 'counts/cue-more-than',
    bound: 'more_than',
    cues: phraseList(`>, better than, bigger than, exceed, exceeded, exceeding, exceeds, faster than, greater than, heavier than,
      higher than, in excess of, larger than, longer than, more than, north of, older than, over than, stronger than,
      surpass, surpassed, surpasses, surpassing, taller than, topped, topping, upward of, upwards of`),
    examples: ['[More than] 120 nurses left.', 'The fee [exceeds] $20.'],
  },
  {
    name: 'counts/cue-past',
    bound: 'more_than',
    cues: ['past'],
    around: ['{start} #', '{any&!determiner&!pronoun&!pastOwners} #'],
    preposition: true,
    examples: ['The toll rose [past] 400.'],
  },
  {
    name: 'counts/cue-top',
    bound: 'more_than',
    cues: phraseList('top, tops'),
    number: ['large'],
    around: ['!(!{verb}) #'],
    preposition: true,
    examples: ['Sales may [top] 400 boats.'],
  },
  {
    name: 'counts/cue-over',
    bound: 'more_than',
    cues: ['over'],
    number: ['notDuration', 'large'],
    around: ungoverned,
    preposition: true,
    examples: ['[Over] 120 nurses left.'],
  },
  {
    name: 'counts/cue-over-dozen',
    bound: 'more_than',
    cues: ['over'],
    number: ['notDuration', 'withArticle'],
    around: ungoverned,
    preposition: true,
    examples: ['[Over] a dozen nurses left.'],
  },
  {
    name: 'counts/cue-over-time',
    bound: 'more_than',
    cues: ['over'],
    number: ['duration', 'unhyphenated'],
    around: ['{start} #', '({timeSpenders}|{cueAdverbs}) #'],
    preposition: true,
    examples: ['It lasted [over] two hours.'],
  },
  {
    name: 'counts/cue-over-compound',
    bound: 'more_than',
    cues: ['over'],
    number: ['duration', 'hyphenated'],
    around: ['{start} # !{indefinite}', '{any&!cueGovernors} # !{indefinite}'],
    preposition: true,
    examples: ['He served an [over] 20-year term.'],
  },
  {
    name: 'counts/cue-above',
    bound: 'more_than',
    cues: phraseList('above, beyond'),
    number: ['large'],
    around: ungoverned,
    preposition: true,
    examples: ['The toll is [above] 400.'],
  },
  {
    name: 'counts/cue-at-least',
    bound: 'at_least',
    cues: phraseList(`> =, a minimum of, as few as, as little as, as low as, at a minimum, at least, at or above, at the least,
      at the very least, equal to or above, equal to or greater than, equal to or higher than, equal to or more than,
      equal to or over, greater than or equal to, higher than or equal to, larger than or equal to, minimum, minimum of,
      more than or equal to, never fewer than, no fewer than, no less than, not fewer than, not less than, ≥`),
    examples: [
      '[At least] 120 nurses left.',
      '[No fewer than] 120 nurses left.',
      'Loads [greater than or equal to] 12 tonnes need a permit.',
    ],
  },
  {
    name: 'counts/cue-less-than',
    bound: 'less_than',
    cues: phraseList(`<, fall short of, falling short of, fell short of, fewer than, less than, lower than, short of,
      shorter than, shy of, slower than, smaller than, south of, younger than`),
    examples: ['[Fewer than] 120 nurses left.'],
  },
  {
    name: 'counts/cue-below',
    bound: 'less_than',
    cues: phraseList('below, under'),
    number: ['large'],
    around: ungoverned,
    preposition: true,
    examples: ['The toll is [under] 400.'],
  },
  {
    name: 'counts/cue-at-most',
    bound: 'at_most',
    cues: phraseList(`< =, a maximum of, as far as, as high as, as long as, as many as, as much as, as tall as, at most,
      at or below, at the most, at the very most, equal to or below, equal to or fewer than, equal to or less than,
      equal to or lower than, equal to or under, fewer than or equal to, less than or equal to, lower than or equal to,
      maximum, maximum of, no greater than, no higher than, no larger than,
      no longer than, no more than, no older than, not above, not exceed, not exceeding, not higher than,
      not more than, not over, ≤`),
    examples: ['[No more than] 120 nurses left.'],
  },
  {
    name: 'counts/cue-up-to',
    bound: 'at_most',
    cues: ['up to'],
    number: ['bare'],
    // "the toll went up to 53" and "the toll is up to 53" say where it stands
    around: [
      '{start} #',
      '{any&!roseUp&!risesUp} #',
      '{any&risesUp&!ofToll} #',
      '{any&risesUp} # {any} {adjective}? {noun}',
    ],
    examples: [
      'The total is [up to] 12 rooms.',
      '[Up to] 120 nurses left.',
      'The team can go [up to] 12.',
      'The fine is [up to] 12.',
    ],
  },
  {
    name: 'counts/cue-up-to-measure',
    bound: 'at_most',
    cues: ['up to'],
    number: ['measured'],
    examples: ['The fund pays [up to] $400.', 'Shares rose [up to] 12 percent.'],
  },
] as const satisfies readonly CueBeforeRow[]
