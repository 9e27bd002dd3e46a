import type { TokenRange } from '../../../document/span.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { appositionsOf } from '../../../grammar/clauses/index.js'
import { nounPrepositions } from '../../../grammar/clauses/lexicon.js'
import type { NounPhrase } from '../../../grammar/phrases.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import type { Context } from '../context.js'
import { informs } from '../vocabulary.js'

/** Whether a common noun of neither people nor bodies is the head of a source: "tax cuts". */
export const isThing = (context: Context, source: TokenRange): boolean => {
  const { tokens, nounAt, document } = context
  // "a handful of [voters]"
  for (let noun = nounAt[source.from]; noun !== undefined; noun = partOf(context, noun)) {
    const head = tokens[noun.head]!
    if (head.pos !== 'NOUN' || isPersonNoun(nounLemma(head.lower), head.lower) || informs(head.lower)) return false
    // "his rival, Tom Lind, backs it"
    if (appositionsOf(document, noun).some(({ phrase }) => tokens[phrase.head]!.pos === 'PROPN')) return false
  }
  return tokens[source.from]!.pos !== 'PROPN' && nounAt[source.from] !== undefined
}

/** "a handful [of voters]": the noun phrase that another is a part of. */
const partOf = ({ tokens, nounAt }: Context, { to }: NounPhrase): NounPhrase | undefined =>
  nounPrepositions.has(tokens[to]?.lower ?? '') ? nounAt[to + 1] : undefined
