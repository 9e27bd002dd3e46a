import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { around, mayFit } from '../../../grammar/pattern/around.js'
import { ofPos } from '../../../grammar/pattern/classes.js'
import { compileAround } from '../../../grammar/pattern/compile.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import type { Context } from '../context.js'
import { changeVerbs } from '../lexicon.js'
import { barePhrase, type Counted } from './bare.js'
import * as lists from './lexicon.js'
import { bareTotals, levelPrepositions, levelVerbs, numberNouns, numberVerbs } from './lexicon.js'
import { nounAfterOf } from './noun-phrase.js'

const numberBefore = around('{numberNouns} # of', lists)

/** The noun phrase of "the number of ..." shortly before a number that says how many. */
export const numberOf = (context: Context, at: number): Counted | undefined => {
  const { from, document } = context
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    if (!numberBefore(document, { from: i, to: i }, context)) continue
    const noun = nounAfterOf(context, i)
    return noun === 'pronoun' ? undefined : noun
  }
  return undefined
}

const fates = { ...lists, edge: ofPos('ADP', 'ADV', 'CCONJ', 'PUNCT', 'SCONJ') }
/** "the missing are 113", "the dead now stand at 31", "the dead numbered 17, the injured 40": those who are told by what befell them. */
const afflictedAre = [
  `the [who: {afflicted&!chargedPeople}] {adverb}? ( {pluralBe} | {standingVerbs} at ) {adverb}? # ( {end} | !( {end} | and | of | percent | points | to | when | while | years ) !( , {digits} ) {edge} )`,
  '( {digits} | {number} ) ( , and? | ; | and ) the [who: {afflicted&!chargedPeople}] # ( {end} | . | ; )',
].map((source) => compileAround(source, fates))

const numberedByFate = (context: Context, number: TokenRange): Counted | undefined => {
  const { document } = context
  for (const pattern of afflictedAre) {
    const match = mayFit(pattern, document, number, context) ? pattern.matchAround(document, number, context) : null
    const who = match?.captures.who
    if (who !== undefined) return { ...who, head: who.from }
  }
  return undefined
}

/** What numbers so many: "the dead now number 160,000", "protesters numbered about 4,000". */
export const numbered = (context: Context, number: TokenRange): Counted | undefined => {
  const { tokens, from, document } = context
  const at = number.from
  const fate = numberedByFate(context, number)
  if (fate !== undefined) return fate
  if (at - 2 < from || !numberVerbs.has(tokens[at - 1]!.lower)) return undefined
  let subject = at - 2
  while (subject > from && /^(?:ADV|AUX|PART)$/.test(tokens[subject]!.pos)) subject--
  const phrase = phrasesOf(document).nounAt[subject]
  return phrase === undefined || tokens[phrase.head]!.pos === 'PRON'
    ? undefined
    : barePhrase(context, phrase, phrase.head)
}

const setsLevel = (verb: string): boolean => {
  const lemma = verbLemma(verb)
  return changeVerbs.up.has(lemma) || changeVerbs.down.has(lemma) || levelVerbs.has(lemma)
}

/** Whether only levels stand between a verb and the preposition of one: "jumped [from 58] to 91". */
const isOfLevels = ({ tokens }: Context, from: number, to: number): boolean => {
  if (to - from > 8) return false
  for (let i = from; i < to; i++) {
    const { pos, lower, shape } = tokens[i]!
    if (shape !== 'digits' && pos !== 'NUM' && pos !== 'ADV' && !levelPrepositions.has(lower)) return false
  }
  return true
}

/** What stands at a level: "increasing the board to 22", "dengue cases in Fiji jumped from 58 to 91". */
export const atLevel = (context: Context, at: number): Counted | undefined => {
  const { tokens, from, document } = context
  if (at - 1 <= from || !levelPrepositions.has(tokens[at - 1]!.lower)) return undefined
  const clause = clauseAt(document, at)
  const verb = clause?.verb ?? null
  if (clause === null || verb === null || verb.to >= at || !setsLevel(tokens[verb.head]!.lower)) return undefined
  const { object } = clause
  const takesObject = object !== null && object.from === verb.to && object.to === at - 1
  const phrase = takesObject ? object : isOfLevels(context, verb.to, at - 1) ? clause.subject : null
  if (phrase === null) return undefined
  // a total counts nothing of its own
  const { pos, lower } = tokens[phrase.head]!
  // "the number of nurses, who ..., fell to 12"
  if (numberNouns.has(lower)) {
    const noun = nounAfterOf(context, phrase.head + 1)
    return noun === 'pronoun' ? undefined : noun
  }
  return pos !== 'NOUN' || bareTotals.has(lower) ? undefined : barePhrase(context, phrase, phrase.head)
}
