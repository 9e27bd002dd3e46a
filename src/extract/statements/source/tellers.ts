import type { TokenRange } from '../../../document/span.js'
import { nounLemma } from '../../../document/tag/lemmas.js'
import {
  type Clause,
  type ClauseKind,
  clausesOf,
  governorAt,
  matrixOf,
  parentOf,
} from '../../../grammar/clauses/index.js'
import type { NounPhrase } from '../../../grammar/phrases.js'
import { citedNouns, reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import { sameTense } from '../content/clauses.js'
import { type ClauseBounds, type Context, isComma, isDash } from '../context.js'
import { addressingVerbs, agentPrepositions, gerundSubordinators } from '../lexicon.js'
import { actorIn, actorWithin, furthest } from './actors.js'
import { nounFrom } from './noun-phrases.js'

/** How deep clauses are looked through. */
export const deepest = 8

/** Clauses that what is set off after them outlasts. */
const outlasting: ReadonlySet<string> = new Set<ClauseKind>(['complement', 'infinitive', 'participial'])

/** Whether a clause stands in the same quotation as a verb, or both outside of any. */
const isBeside = ({ quoteAt }: Context, { verb }: Clause, bounds: ClauseBounds): boolean =>
  verb !== null && verb.head >= bounds.from && quoteAt[verb.head] === bounds.quote

/** The clause that goes on after a mark: the one around, or the last before it where a quotation stands between. */
const clauseBefore = (context: Context, clause: Clause, bounds: ClauseBounds): Clause | null => {
  const { document } = context
  const clauses = clausesOf(document)
  const parent = parentOf(document, clause)
  if (parent !== null && isBeside(context, parent, bounds)) {
    // "Nobody was hurt, Lee said, [adding] ...": the main clause that was begun last
    for (let i = clause.index - 1; parent.kind === 'main' && i > Math.max(parent.index, clause.index - furthest); i--)
      if (clauses[i]!.kind === 'main' && isBeside(context, clauses[i]!, bounds)) return clauses[i]!
    return parent
  }
  for (let i = clause.index - 1; i >= Math.max(0, clause.index - furthest) && clauses[i]!.to > bounds.from; i--)
    if (clauses[i]!.verb?.finite === true && isBeside(context, clauses[i]!, bounds)) return clauses[i]!
  return null
}

const takesQuote = ({ lemma }: Clause): boolean => reportingVerbs.get(lemma ?? '')?.takes.has('quote') === true

/** Whether a mark stands before a clause, a quotation that it is no part of, or what makes an adverbial of it ("by saying"). */
const isSetOff = ({ tokens, quoteAt }: Context, { from }: Clause, { quote }: ClauseBounds): boolean => {
  const before = tokens[from - 1]
  if (before === undefined || isComma(before) || isDash(before) || quoteAt[from - 1] !== quote) return true
  return agentPrepositions.has(before.lower) || gerundSubordinators.has(before.lower)
}

/** Whether a verb of speech tells what stands before it: '"...," [Lee said]'. */
const isAttribution = (context: Context, clause: Clause, bounds: ClauseBounds): boolean =>
  clause.verb?.finite === true && takesQuote(clause) && isSetOff(context, clause, bounds)

/** The first of joined clauses: "[Lee stood], bowed and left". */
const firstJoined = ({ document }: Context, clause: Clause): Clause => {
  let at = clause
  for (let depth = 0; at.kind === 'coordinate' && depth < deepest; depth++) at = parentOf(document, at) ?? at
  return at
}

/** Whether a noun can speak: a name, people, or what is cited; no mere thing ("a letter"). */
const canSpeak = ({ tokens }: Context, { head }: NounPhrase): boolean => {
  const { pos, number, lower } = tokens[head]!
  // "put the toll at 58 [saying] ...": a number alone is nobody
  if (pos === 'NUM') return false
  return pos !== 'NOUN' || number === 'plural' || citedNouns.has(nounLemma(lower))
}

/** "criticized a law [that forced him to go], urging ...": whether a clause only tells which one is meant, and nothing is said in it. */
const onlyTellsWhich = (context: Context, clause: Clause, bounds: ClauseBounds): boolean =>
  clause.kind === 'relative' && !isSetOff(context, clause, bounds) && !takesQuote(clause)

/** "Lee said the plan had failed, [adding] that ...": what a gerund tells belongs to the one who told the clauses before it. */
const clauseOfTeller = (context: Context, clause: Clause, bounds: ClauseBounds): Clause | null => {
  let at = clauseBefore(context, clause, bounds)
  for (let depth = 0; at !== null && depth < deepest; depth++) {
    const first: Clause = firstJoined(context, at)
    if (
      !(outlasting.has(first.kind) || onlyTellsWhich(context, first, bounds)) ||
      isAttribution(context, first, bounds)
    )
      break
    const outer = clauseBefore(context, first, bounds)
    if (outer === null) break
    at = outer
  }
  return at
}

/** '"...," said [Ann Lee], adding': the noun phrase after a verb of speech that opens its clause. */
const invertedAfter = (context: Context, clause: Clause, to: number): TokenRange | null => {
  if (clause.verb === null || clause.verb.head !== clause.verb.from || !takesQuote(clause)) return null
  return nounFrom(context, clause.verb.to, to)
}

/** "[Lee] emailed supporters saying that", "wrote to members saying that": the one who addresses the noun that a gerund of saying stands on. */
const tellerOfHearer = (context: Context, { antecedent, verb }: Clause, bounds: ClauseBounds): TokenRange | null => {
  const governor = antecedent === null ? null : governorAt(context.document, antecedent.head)
  if (governor === null || governor.role === 'subject' || governor.on !== null || governor.clause.verb === verb)
    return null
  if (!addressingVerbs.has(governor.clause.lemma ?? '')) return null
  return actorIn(context, governor.clause, bounds)
}

/** '"...," said [an aide of the port] adding ...': the source behind a verb of speech, whose last noun a gerund of speech stands on. */
const speakerAround = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  const teller = clauseBefore(context, clause, bounds)
  const speaker = teller === null ? null : invertedAfter(context, teller, clause.from)
  const { antecedent } = clause
  const isIn = speaker !== null && antecedent !== null && antecedent.from > speaker.from && antecedent.to <= speaker.to
  return isIn ? speaker : null
}

/** The one who says what a gerund tells: the noun that it stands on, or the one who told what stands before it. */
export const subjectOfGerund = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  const first = firstJoined(context, clause)
  const isOfAnother = first.verb?.finite === true || isSetOff(context, first, bounds)
  const actor = isOfAnother ? null : actorWithin(context, first, bounds)
  const told = actor !== null && first.antecedent !== null ? tellerOfHearer(context, first, bounds) : null
  if (told !== null) return told
  const speaker = first.antecedent === null || !takesQuote(first) ? null : speakerAround(context, first, bounds)
  if (speaker !== null) return speaker
  if (actor !== null && (first.antecedent === null || canSpeak(context, actor))) return actorIn(context, first, bounds)
  const teller = clauseOfTeller(context, first, bounds)
  if (teller === null) return actorIn(context, first, bounds)
  return actorIn(context, teller, bounds) ?? invertedAfter(context, teller, clause.from)
}

/** "didn't name those held, but [called] it fair": the clause with a tense around one without. */
const finiteAround = ({ document }: Context, clause: Clause): Clause | null => {
  let at = parentOf(document, clause)
  for (let depth = 0; at !== null && at.verb?.finite !== true && depth < deepest; depth++) at = parentOf(document, at)
  return at
}

/** "Lee [said] that the law had failed and [warned] that ...": a verb of saying is joined to the one of the clause around, not to what was said. */
export const clauseJoinedTo = (context: Context, clause: Clause): Clause => {
  const { document } = context
  const first = firstJoined(context, clause)
  // an object right behind it makes a tense of what may be a participle
  const hasTense = clause.verb?.finite === true || (clause.object !== null && clause.object.from === clause.verb?.to)
  if (hasTense && first !== clause && first.verb?.finite === false && !first.verb.infinitive)
    return finiteAround(context, first) ?? clause
  if (clause.verb === null || clause.subject?.shared !== true || !reportingVerbs.has(clause.lemma ?? '')) return clause
  // "Lee said the man had fled and [was believed] to hide": what is believed is what was said of
  if (clause.verb.passive) return clause
  const matrix = matrixOf(document, clause)
  const isSaid = firstJoined(context, clause).kind === 'complement'
  if (!isSaid || matrix?.verb == null || !reportingVerbs.has(matrix.lemma ?? '')) return clause
  return sameTense(context, matrix.verb, clause.verb) ? matrix : clause
}
