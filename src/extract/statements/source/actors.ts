import type { TokenRange } from '../../../document/span.js'
import { actorOf, type Clause, clausesOf } from '../../../grammar/clauses/index.js'
import { nounPrepositions, ofPeople, ofThings } from '../../../grammar/clauses/lexicon.js'
import type { NounPhrase } from '../../../grammar/phrases.js'
import { timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type ClauseBounds, type Context, isComma, isDash } from '../context.js'
import { timeDeterminers } from '../lexicon.js'
import { isRelativePronoun, nounEnding } from './noun-phrases.js'
import { isThing } from './things.js'
import { wholePhrase } from './whole-phrases.js'

/** How many clauses back the one that a clause belongs to is looked for. */
export const furthest = 40

/** The noun phrase that acts in a clause, where it can speak: no time, and in the same quotation as the verb. */
export const actorWithin = (context: Context, clause: Clause, bounds: ClauseBounds): NounPhrase | null => {
  const actor = actorOf(context.document, clause)
  if (actor === null || actor.from < bounds.from || actor.to > bounds.to) return null
  if (context.quoteAt[actor.head] !== bounds.quote) return null
  return timeNouns.has(context.tokens[actor.head]!.lower) ? null : actor
}

/** "sailors who had left and [who said]": the relative clause that another with the same pronoun is joined to, or the clause itself. */
const firstRelative = ({ document, tokens }: Context, clause: Clause, bounds: ClauseBounds): Clause => {
  if (tokens[clause.from - 1]?.pos !== 'CCONJ') return clause
  const clauses = clausesOf(document)
  for (let i = clause.index - 1; i >= Math.max(0, clause.index - furthest) && clauses[i]!.from >= bounds.from; i--)
    if (clauses[i]!.kind === 'relative' && tokens[clauses[i]!.from]!.lower === tokens[clause.from]!.lower)
      return clauses[i]!
  return clause
}

/** "competition from [Lund Bank], which plans to": whether a name is what a pronoun stands for. */
const isNamed = ({ tokens }: Context, { head }: NounPhrase): boolean => tokens[head]!.pos === 'PROPN'

/** "bailiffs who served [a decree] which ruled": whether a pronoun of things stands for the last noun of a phrase that is about people. */
const isOfThing = (context: Context, { from }: Clause, whole: TokenRange, antecedent: NounPhrase): boolean =>
  whole.from < antecedent.from && ofThings.has(context.tokens[from]!.lower) && !isThing(context, whole)

/** "[sailors] who said": what the pronoun of a relative clause stands for; null where the clause has a subject of its own. */
export const antecedentIn = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  if (clause.kind !== 'relative' || clause.subject === null) return null
  if (clause.subject.from !== clause.from || !isRelativePronoun(context, clause.from)) return null
  const { antecedent, from } = firstRelative(context, clause, bounds)
  if (antecedent !== null) {
    const whole = nounEnding(context, antecedent.to, bounds.from)
    if (whole !== null && isOfThing(context, clause, whole, antecedent))
      return { from: antecedent.from, to: antecedent.to }
    // "blamed the attack on [rebels], who deny it"
    const isOfPeople = ofPeople.has(context.tokens[clause.from]!.lower)
    const isPart = whole !== null && whole.from < antecedent.from && (isOfPeople || isNamed(context, antecedent))
    const isOfWhole = nounPrepositions.has(context.tokens[antecedent.from - 1]?.lower ?? '')
    return isPart && !(isOfPeople && isOfWhole) && isThing(context, whole)
      ? { from: antecedent.from, to: antecedent.to }
      : whole
  }
  const isAside = isComma(context.tokens[from - 1]) || isDash(context.tokens[from - 1])
  return nounEnding(context, isAside ? from - 1 : from, bounds.from)
}

/** "Last year [Toyota] said", "in 2019 [Ann Lee] said": a name without the time that opens its phrase. */
export const withoutTime = ({ tokens, nounAt }: Context, noun: TokenRange): TokenRange => {
  const { from } = noun
  const head = nounAt[from]?.head ?? from
  if (tokens[head]!.pos !== 'PROPN') return noun
  let at = from
  const opening = tokens[from]!
  if (timeDeterminers.has(opening.lower) && timeNouns.has(tokens[from + 1]!.lower)) at = from + 2
  else if (opening.pos === 'NUM' && tokens[from - 1]?.pos === 'ADP') at = from + 1
  return at <= head ? { from: at, to: noun.to } : noun
}

/** "Ryan's aide, [Ann Lee], said": the name of one who is told by whose he is. */
const named = (context: Context, whole: TokenRange, to: number): TokenRange => {
  const { tokens, nounAt } = context
  const name = isComma(tokens[whole.to]) ? nounAt[whole.to + 1] : undefined
  if (name === undefined || name.from !== whole.to + 1 || name.to > to || tokens[name.head]!.pos !== 'PROPN')
    return whole
  const isOwned = tokens.slice(whole.from, whole.to).some(({ pos }) => pos === 'PART')
  const isTold = isOwned && tokens[nounAt[whole.from]?.head ?? whole.from]!.pos === 'NOUN'
  return isTold && isComma(tokens[name.to]) ? { from: name.from, to: name.to } : whole
}

/** The noun phrase that acts in a clause with what hangs on it. */
export const actorIn = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  const antecedent = antecedentIn(context, clause, bounds)
  if (antecedent !== null) return antecedent
  const actor = actorWithin(context, clause, bounds)
  if (actor === null) return null
  const limit = clause.verb !== null && clause.verb.from >= actor.to ? clause.verb.from : bounds.to
  return named(context, wholePhrase(context, withoutTime(context, actor), limit), limit)
}
