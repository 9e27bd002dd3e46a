import type { Token } from '../../document/document.js'
import { clauseAt } from '../../grammar/clauses/index.js'
import { around } from '../../grammar/pattern/around.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { describingParticiples, personalPronouns } from '../../lexicon/function-words.js'
import { chainVerbs } from '../../lexicon/verbs/events.js'
import { type CountContext, lemmaOf } from './context.js'
import { isParticle, predicateOf, verbOfSubject } from './governing-verbs.js'
import { chainAdjectives, clausePrepositions, clauseRelatives, comparingVerbs, phaseVerbs, samples } from './lexicon.js'

/** Whether a preposition governs the noun phrase. */
export const isPrepositional = (context: CountContext): boolean => {
  const before = context.phraseFrom > context.from ? context.tokens[context.phraseFrom - 1]! : undefined
  if (before === undefined) return false
  if (isParticle(context, context.phraseFrom - 1)) return false
  if (before.pos !== 'ADP' && !(before.lower === 'to' && before.pos !== 'PART')) return false
  // "as thousands of fans marched", "after 12 people died": a clause of its own
  if (!clausePrepositions.has(before.lower)) return true
  return verbOfSubject(context)?.finite !== true
}

const hasComplement = around('# of {any}')

/** The end of the noun phrase with its "of": "a second wave *of civilians* escaping". */
const pastComplement = (context: CountContext): number => {
  const { phraseFrom, phraseTo } = context
  const inner = hasComplement(context.document, { from: phraseFrom, to: phraseTo }, context)
    ? phrasesOf(context.document).nounAt[phraseTo + 1]
    : undefined
  return inner === undefined || inner.from !== phraseTo + 1 ? phraseTo : inner.to
}

const ofSample = around('{sample} of #', { sample: samples })

/** "a survey of 2,100 nurses [found]": what follows is done by what is of so many. */
const isSample = (context: CountContext): boolean =>
  ofSample(context.document, { from: context.phraseFrom, to: context.phraseTo }, context)

/** A clause on the counted noun: "rations donated by", "people who gathered", "refugees arriving", "the cars he stole". */
export const clauseOnNoun = (context: CountContext): VerbGroup | undefined => {
  const { tokens, verbAt, to } = context
  const opening = pastComplement(context)
  let at = opening
  while (at < to && at < opening + 3 && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'not')) at++
  if (at >= to) return undefined
  const opener = tokens[at]!
  if (clauseRelatives.has(opener.lower)) return verbOfRelative(context, at)
  if (personalPronouns.has(opener.lower)) return verbAt[at + 1]?.finite ? verbAt[at + 1] : undefined
  const group = verbAt[at]
  if (group === undefined || describingParticiples.has(tokens[group.head]!.lower)) return undefined
  if (isSample(context) || comparingVerbs.has(lemmaOf(tokens, group))) return undefined
  const { form } = tokens[group.head]!
  // "the 82 million euros gained from ...": after a preposition a past form is a participle
  if (group.finite)
    return form === 'past' && group.to - group.from === 1 && isPrepositional(context) ? group : undefined
  return form === 'participle' || form === 'gerund' ? group : undefined
}

/** "people who gathered", "the rations that Britain donated": the verb of the clause that opens at a relative pronoun. */
const verbOfRelative = (context: CountContext, at: number): VerbGroup | undefined => {
  const { document, tokens, verbAt } = context
  const clause = clauseAt(document, at)
  if (clause?.from !== at || clause.verb === null) return undefined
  const { subject, verb } = clause
  // "that Ada Lund provided": a name takes no participle that tells which
  const beside = subject !== null && tokens[subject.head]!.pos === 'PROPN' ? verbAt[subject.to] : undefined
  return beside?.from === subject?.to && beside !== undefined ? beside : predicateOf(context, verb)
}

/** Whether the next verb of a chain goes on with this one: "plan to leave", "began leaving", not "met to talk". */
const goesOn = (tokens: readonly Token[], last: VerbGroup, at: number, next: VerbGroup): boolean => {
  const lemma = lemmaOf(tokens, last)
  if (next.infinitive) return at > last.to || chainVerbs.has(lemma)
  const isGerund = at === last.to && tokens[next.head]!.form === 'gerund'
  return isGerund && phaseVerbs.has(lemma)
}

/** "are scheduled to be flown", "began to leave": the last verb of the chain. */
export const endOfChain = (context: CountContext, group: VerbGroup): VerbGroup => {
  const { tokens, verbAt } = context
  let last = group
  for (let round = 0; round < 3; round++) {
    let at = last.to
    while (at < context.to && at < last.to + 3 && chainAdjectives.has(tokens[at]!.lower)) at++
    const next = at < context.to ? verbAt[at] : undefined
    if (next === undefined || next === last || !goesOn(tokens, last, at, next)) return last
    last = next
  }
  return last
}
