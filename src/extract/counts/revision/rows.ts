import type { AroundRule } from '../../../grammar/pattern/around.js'

/** How the words at a number order it among others of one quantity. */
export type RevisionWay = 'raised' | 'lowered' | 'updated' | 'replaced'

/** Words that say that a number takes the place of another, or that another took its place; the pattern captures them as `cue`. */
export interface RevisionRow extends AroundRule {
  readonly way: RevisionWay
}

export const revisionRows = [
  {
    name: 'counts/revised-from-to',
    way: 'replaced',
    around: ['[cue: {rises} from] # to', '[cue: {falls} from] # to', '[cue: ({upwards}|{downwards}) from] #'],
    examples: [
      'The toll rose from [12] to 31.',
      'The toll stood at 31, up from [12] on Monday.',
      'The offer is worth $40 a share, up from [$36].',
    ],
  },
  {
    name: 'counts/revised-earlier-noun',
    way: 'replaced',
    around: [
      '[cue: {earlierWords} {inPhrase}? {tollNouns}] (of|was|at|showed|:) #',
      '[cue: {earlierWords} {inPhrase}? {tollNouns}] (stood|put) {inPhrase}*3 at #',
      '[cue: {earlierWords} {inPhrase}? {tollNouns}] ({indicatesVerb&past}|{have} {indicatesVerb}) (of|that)? {inPhrase}*2 #',
      '[cue: (early|first) reports] ({indicatesVerb&past}|{have} {indicatesVerb}) (of|that)? {inPhrase}*2 #',
    ],
    examples: [
      'It revised an earlier toll of [12].',
      'The previous count was [at least 40].',
      'An initial death toll of [nine] was too low.',
      'Earlier reports put the number at [60].',
      'Initial reports had spoken of [nine] dead.',
      'Early reports said that [12] people were hurt.',
      'The original tally listed [18] missing.',
    ],
  },
  {
    name: 'counts/revised-earlier-told',
    way: 'replaced',
    around: [
      '[cue: {earlierAdverbs} {tellsVerb}] that? {inPhrase}*2 #',
      '[cue: {earlierAdverbs} {tellsVerb}] {inPhrase}*5 (at|as) #',
      '# {inPhrase}*4 [cue: {earlierAdverbs} {tellsVerb}]',
      '# {inPhrase}*4 [cue: {tellsVerb} {earlierAdverbs}]',
    ],
    examples: [
      'Police had earlier said that [12] people died.',
      'The ministry initially put the toll at [nine].',
      'The count was far above the [40] deaths previously reported.',
      'It was more than the [18] reported earlier.',
    ],
  },
  {
    name: 'counts/revised-up',
    way: 'raised',
    around: [
      '[cue: {rises} to] #',
      '[cue: {rises} {inPhrase}*9 to] #',
      '[cue: {rises} from] {inPhrase}*6 to #',
      '[cue: {revisesVerb} {inPhrase}*7 {upwards} to] #',
      '[cue: {bringsVerb} {inPhrase}*4 {tollNouns} {inPhrase}*7 to] #',
      '{tollNouns} {inPhrase}*7 [cue: {reachesVerb}] #',
    ],
    examples: [
      'The death toll rose to [31].',
      'Officials raised the toll from the fire to [at least 31].',
      'The toll climbed from 12 to [31].',
      'The count was revised upward to [31].',
      'Four more died, bringing the death toll in the town to [31].',
      'The death toll in the blaze reached [31].',
      'The firm raised its offer to [$57.50] a share.',
    ],
  },
  {
    name: 'counts/revised-down',
    way: 'lowered',
    around: [
      '[cue: {falls} to] #',
      '[cue: {falls} {inPhrase}*9 to] #',
      '[cue: {falls} from] {inPhrase}*6 to #',
      '[cue: {revisesVerb} {inPhrase}*7 {downwards} to] #',
    ],
    examples: [
      'The number of missing fell to [31].',
      'The ministry lowered the toll to [31].',
      'The toll dropped from 44 to [31].',
      'The count was revised down to [31].',
    ],
  },
  {
    name: 'counts/revised-new',
    way: 'updated',
    around: ['[cue: {newerWords} {inPhrase}? {tollNouns}] (of|was|at|:) #', '[cue: {revisesVerb} {inPhrase}*9 to] #'],
    examples: [
      'It gave a new toll of [31].',
      'The latest official figure was [31].',
      'The ministry corrected the toll to [31].',
    ],
  },
] as const satisfies readonly RevisionRow[]
