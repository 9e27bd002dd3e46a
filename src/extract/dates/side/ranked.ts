import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { numberIn } from '../../../grammar/numbers/in-document.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { rankingWords } from '../lexicon.js'

/** How many noun phrases may hang on each other: "the first vote on the reform of schools". */
const longestChain = 4

/** "the second storm", "the worst flood", "the only woman" */
const isRanked = (document: Document, { from, to }: TokenRange): boolean => {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    const { lower, pos } = tokens[at]!
    if (rankingWords.has(lower) || (pos === 'ADJ' && lower.endsWith('est'))) return true
    if (numberIn(document, at, to)?.type === 'ordinal') return true
  }
  return false
}

/** Whether the noun phrases that end at a token, each hanging on the one before it by a preposition, begin with a ranked one. */
export const hangsOnRanked = (document: Document, end: number): boolean => {
  const { nounAt } = phrasesOf(document)
  let at = end
  for (let step = 0; step < longestChain && at > 0; step++) {
    const phrase = nounAt[at - 1]
    if (phrase === undefined || phrase.to !== at) return false
    if (isRanked(document, phrase)) return true
    // "the first such trial"
    const goesOn = document.tokens[phrase.from]!.pos === 'DET' && nounAt[phrase.from - 1]?.to === phrase.from
    at = goesOn ? phrase.from : document.tokens[phrase.from - 1]?.pos === 'ADP' ? phrase.from - 1 : -1
  }
  return false
}

/** "the first strike in 10 years", "the third storm to hit the town in two weeks": a length of time that a rank holds for. */
export const isSpanOfRank = (document: Document, preposition: number): boolean => {
  if (hangsOnRanked(document, preposition)) return true
  const clause = clauseAt(document, preposition)
  if (clause === null) return false
  // "the first hospital to be built there in 25 years"
  if (clause.verb?.infinitive === true) return hangsOnRanked(document, clause.verb.from)
  return clause.kind !== 'main' && hangsOnRanked(document, clause.from)
}
