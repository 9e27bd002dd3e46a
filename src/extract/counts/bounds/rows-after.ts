import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { Condition } from '../conditions.js'
import type { Bound } from '../kind.js'

/** Words after a number that bound it; the pattern captures them as `cue`. */
export interface CueAfterRow extends AroundRule {
  readonly bound: Bound
}

/** The cues after a number or its unit. */
export const cuesAfter = [
  {
    name: 'counts/cue-or-so',
    bound: 'approximate',
    around: ['# [cue: or (so|thereabouts)|give or take] !than'],
    examples: ['A crowd of a hundred [or so] sang.'],
  },
  {
    name: 'counts/cue-odd',
    bound: 'approximate',
    around: ['# [cue: ~- ~(odd|some)] !than', '# [cue: odd] !({digits}|{number}|than)'],
    examples: ['A 20[-odd]-year career ended.'],
  },
  {
    name: 'counts/cue-or-more',
    bound: 'at_least',
    around: ['# [cue: or {risers}|and {risersPast}] !than'],
    examples: ['A crowd of 100 [or more] people sang.', 'The toll stands at 30 [and counting].'],
  },
  {
    name: 'counts/cue-and-more',
    bound: 'at_least',
    around: ['# [cue: and more] {punctuation}'],
    examples: ['It costs $500 [and more].'],
  },
  {
    name: 'counts/cue-plus',
    bound: 'at_least',
    around: ['# [cue: ~(\\+|- ~plus)] !than', '# [cue: plus] !({digits}|{number}|than)'],
    examples: ['A crowd of 100[+] people sang.', 'A crowd of 100[-plus] people sang.'],
  },
  {
    name: 'counts/cue-at-least-behind',
    bound: 'at_least',
    around: ['# [cue: {leastAfter}] ({punctuation}|{end})'],
    examples: ['It costs $500 [at least].'],
  },
  {
    name: 'counts/cue-or-less',
    bound: 'at_most',
    around: ['# [cue: or {fallers}|and {fallersPast}] !than'],
    examples: ['Interest is 5 percent [or less].'],
  },
  {
    name: 'counts/cue-at-most-behind',
    bound: 'at_most',
    around: ['# [cue: {mostAfter}] ({punctuation}|{end})'],
    examples: ['It costs $500 [at most].'],
  },
  {
    name: 'counts/cue-something',
    bound: 'more_than',
    around: ['# [cue: ~- ~something] !than'],
    examples: ['He keeps 40[-something] percent of it.'],
  },
] as const satisfies readonly CueAfterRow[]

/** Words that bound a number from where they stand apart from it, and stay outside its span. */
export interface CueApartRow extends AroundRule {
  readonly bound: 'more_than' | 'at_least' | 'less_than' | 'at_most'
  readonly number?: readonly Condition[]
}

/** The cues apart from their number. */
export const cuesApart = [
  {
    name: 'counts/cue-minimum-apart',
    bound: 'at_least',
    around: ['minimum ({noun}|{adjective})*3 {limitJoints} #'],
    examples: ['The bank wants minimum deposits of [$250,000].'],
  },
  {
    name: 'counts/cue-maximum-apart',
    bound: 'at_most',
    around: ['maximum ({noun}|{adjective})*3 {limitJoints} #'],
    examples: ['The bank takes maximum deposits of [$250,000].'],
  },
  {
    // "more than the $12 million forecast" sets two figures beside each other
    name: 'counts/cue-over-amount',
    bound: 'more_than',
    number: ['measured', 'notDuration'],
    around: [
      '({start}|{any&!cueGovernors&!boundNegators}) {moreThan} {limitDeterminers} # ({noun}|{adjective}|{participle}|{past})*3 {limitNouns}',
    ],
    examples: [
      'He rose over the [$250,000] threshold.',
      'Prices rose above the [3 percent] target.',
      'He drove over the [40 mph] posted.',
    ],
  },
  {
    name: 'counts/cue-over-mark',
    bound: 'more_than',
    number: ['bare'],
    around: ['({start}|{any&!cueGovernors&!boundNegators}) {moreThan} {limitDeterminers} # {limitNouns}'],
    examples: ['It rose above the [50] mark.'],
  },
  {
    name: 'counts/cue-under-amount',
    bound: 'less_than',
    number: ['measured', 'notDuration'],
    around: [
      '({start}|{any&!cueGovernors&!boundNegators}) {lessThan} {limitDeterminers} # ({noun}|{adjective}|{participle}|{past})*3 {limitNouns}',
    ],
    examples: [
      'It fell below the [$250,000] threshold.',
      'Cover is below the [95 percent] recommended level.',
      'Growth is under the [4 percent] goal.',
    ],
  },
  {
    name: 'counts/cue-under-mark',
    bound: 'less_than',
    number: ['bare'],
    around: ['({start}|{any&!cueGovernors&!boundNegators}) {lessThan} {limitDeterminers} # {limitNouns}'],
    examples: ['It fell below the [50] mark.'],
  },
] as const satisfies readonly CueApartRow[]
