import { around } from '../../grammar/pattern/around.js'
import { fractionParts, percentWords } from '../../lexicon/numbers/number-words.js'
import { union } from '../../lexicon/word-list.js'
import { quantifiersOfPart } from './lexicon.js'

/** "two of the [12] miners", "half of its [300] jobs": what is told is told of a part of those counted. */
export const isWholeOfPart = around('({number} | {share}) of ({determiner} | {possessive})? #', {
  share: union(new Set(fractionParts.keys()), percentWords, quantifiersOfPart),
})
