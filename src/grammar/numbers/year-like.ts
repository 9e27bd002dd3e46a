import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { tallies } from '../../lexicon/numbers/number-words.js'
import { verbsThat } from '../../lexicon/verbs/index.js'
import { clauseAt } from '../clauses/index.js'
import { aroundFinder } from '../pattern/around.js'
import type { TokenTest, Vocabulary } from '../pattern/classes.js'

const costly = verbsThat('costs')
const costing: TokenTest = ({ tokens }, at) =>
  tokens[at]!.pos === 'VERB' && costly.has(verbLemma(tokens[at]!.lower)) ? 1 : 0

const classes: Vocabulary = { costing }

const cue =
  '(about | almost | around | at least | at most | as many as | fewer than | more than | nearly | over | roughly | some | up to)'
const edge = '({end} | {punctuation} | {preposition} | {conjunction} | each | apiece)'

/** How a number in the form of a year, `#`, says that it is an amount. */
const amounts = aroundFinder(
  [
    // "About 1900 walked out", "up to 2000 come": the subject of a verb
    { of: null, around: [`({start} | {punctuation} | {conjunction}) ${cue} # {adverb}? ({verb} | {auxiliary})`] },
    {
      // "charged them 1980 in rent", "was fined 1960", "paid the owner 2015"
      of: null,
      around: [
        `{costing} (${cue})? # ${edge}`,
        `{costing} {pronoun} # ${edge}`,
        `{costing} {name} {name}*2 # ${edge}`,
        `{costing} {determiner} {adjective}? {noun} # ${edge}`,
      ],
    },
    // "the toll rose to 1990"
    { of: tallies, around: [`(to | at) # ${edge}`] },
  ] as const,
  classes,
)

/** Whether a number in the form of a year is an amount by what stands around it. */
export const isAmountLikeYear = (document: Document, number: TokenRange): boolean => {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[number.from]!.sentence]!
  const rises = (nouns: ReadonlySet<string> | null): boolean => {
    if (nouns === null) return true
    const subject = clauseAt(document, number.from)?.subject ?? null
    return subject !== null && nouns.has(tokens[subject.head]!.lower)
  }
  return amounts.first(document, number, sentence, ({ of }) => rises(of)) !== null
}
