import type { TokenRange } from '../../../document/span.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import { around, mayFit } from '../../../grammar/pattern/around.js'
import { oneToken } from '../../../grammar/pattern/classes.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import type { Context } from '../context.js'
import { barePhrase, type Counted } from './bare.js'
import * as lists from './lexicon.js'
import { afflicted, peoplePronouns, themPronouns } from './lexicon.js'
import { opensAnew } from './noun-phrase.js'

const isWere = around('# {participle}? {be} {adverb}?', {
  participle: oneToken(({ pos, form }) => pos === 'VERB' && form !== 'base'),
})

/** How many tokens may stand between those of whom it tells and who they were: "killed were mostly". */
const mostBetween = 4

/** Where a phrase begins behind its adverbs: "[mostly] young men". */
const pastAdverbs = ({ tokens }: Context, from: number): number => {
  let at = from
  while (tokens[at]!.pos === 'ADV') at++
  return at
}

/** Who those were whom a number picks: "five of the dead were [children]", "three of the injured are [police officers]". */
export const whoTheyWere = (context: Context, of: Counted): Counted | undefined => {
  const { tokens } = context
  const { lower } = tokens[of.head]!
  const arePeople =
    afflicted.has(lower) ||
    peoplePronouns.has(lower) ||
    themPronouns.has(lower) ||
    isPersonNoun(nounLemma(lower), lower)
  return arePeople ? personsAfterBe(context, of) : undefined
}

/** Who those were who are told before a form of be: "five of the dead were [children]", "nine were [women]". */
const personsAfterBe = (context: Context, of: TokenRange): Counted | undefined => {
  const { tokens, to, document } = context
  if (!isWere(document, of, context)) return undefined
  for (let at = of.to; at < Math.min(to, of.to + mostBetween); at++) {
    // "three of his sons were killed [by] troops"
    if (tokens[at]!.pos === 'ADP') return undefined
    const phrase = phrasesOf(document).nounAt[at]
    if (phrase === undefined || phrase.from !== at) continue
    const head = tokens[phrase.head]!
    return head.number === 'plural' && !opensAnew(context, at) && isPersonNoun(nounLemma(head.lower), head.lower)
      ? barePhrase(context, { from: pastAdverbs(context, at), to: Math.min(phrase.to, to) }, phrase.head)
      : undefined
  }
  return undefined
}

const opensPart = compileAround(
  '( {start} | {punctuation} ) ( of | among ) ( the | these | those ) ( [who: {afflicted}] , | {any&!punctuation} {any&!punctuation}*9 , ) {adverb}? #',
  lists,
)

/** "Of those arrested, [14] were students": who those were of whom a part opens the clause, or whom something befell. */
export const ofOpeningPart = (context: Context, number: TokenRange): Counted | undefined => {
  const { document } = context
  const match = mayFit(opensPart, document, number, context) ? opensPart.matchAround(document, number, context) : null
  if (match === null) return undefined
  const { who } = match.captures
  return personsAfterBe(context, number) ?? (who === undefined ? undefined : { ...who, head: who.from })
}
