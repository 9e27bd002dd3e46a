import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import {
  actorOf,
  type Clause,
  type ClauseKind,
  clauseHeadedAt,
  clausesOf,
  coordinatesOf,
  matrixOf,
  parentOf,
} from '../../../grammar/clauses/index.js'
import type { NounPhrase, VerbGroup } from '../../../grammar/phrases.js'
import { citedNouns, reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import { sameTense } from '../content/clauses.js'
import { type ClauseBounds, type Context, isComma, isDash } from '../context.js'
import { agentPrepositions, citingVerbs, dayPrepositions, floatingQuantifiers, gerundSubordinators, timeDeterminers } from '../lexicon.js'
import { tester } from '../patterns.js'
import { isRelativePronoun, nounBefore, nounEnding, nounFrom } from './noun-phrases.js'
import { wholePhrase } from './whole-phrases.js'

/** Where the adverbs and times before a verb begin: "Lee [on Monday] said", "the council [last week] voted". */
const beforeAdverbs = ({ tokens, nounAt }: Context, at: number, from: number): number => {
  let i = at
  while (i > from) {
    const before = tokens[i - 1]!
    const noun = nounAt[i - 1]
    if (before.pos === 'ADV' || floatingQuantifiers.has(before.lower)) i--
    else if (noun !== undefined && noun.to === i && noun.from > from && timeNouns.has(tokens[noun.head]!.lower)) {
      i = dayPrepositions.has(tokens[noun.from - 1]!.lower) ? noun.from - 1 : noun.from
    } else break
  }
  return i > from ? i : at
}

/** "the poll [last month]": a phrase that runs into a time, up to that time. */
const beforeTime = ({ tokens, nounAt }: Context, at: number): TokenRange | null => {
  const noun = nounAt[at - 1]
  if (noun === undefined || noun.to !== at || !timeNouns.has(tokens[noun.head]!.lower)) return null
  for (let i = noun.head - 1; i > noun.from; i--)
    if (timeDeterminers.has(tokens[i]!.lower)) return { from: noun.from, to: i }
  return null
}

/** "the paper quoted [Lee] as saying": whether a verb of quoting stands before one who is quoted. */
const quotes = ({ tokens, verbAt }: Context, at: number): boolean => {
  const verb = verbAt[at - 1]
  return verb !== undefined && citingVerbs.has(verbLemma(tokens[verb.head]!.lower))
}

const asWord = tester('as')

/** "[the paper] quoted Lee as saying": through whom the words of one who is quoted came. */
export const quoterOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  if (!asWord(context, verb.from - 1)) return null
  const quoted = nounEnding(context, verb.from - 1, bounds.from)
  const quoting = quoted === null || !quotes(context, quoted.from) ? undefined : context.verbAt[quoted.from - 1]
  return quoting === undefined ? null : subjectOf(context, quoting, bounds)
}


/** A gerund without auxiliaries. */
const isPlainGerund = ({ tokens }: Context, verb: VerbGroup): boolean =>
  tokens[verb.head]!.form === 'gerund' && verb.from === verb.head

/** How deep clauses are looked through. */
const deepest = 8

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
    for (let i = clause.index - 1; parent.kind === 'main' && i > parent.index; i--)
      if (clauses[i]!.kind === 'main' && isBeside(context, clauses[i]!, bounds)) return clauses[i]!
    return parent
  }
  for (let i = clause.index - 1; i >= 0 && clauses[i]!.to > bounds.from; i--)
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

/** "Lee said the plan had failed, [adding] that ...": what a gerund tells belongs to the one who told the clauses before it. */
const clauseOfTeller = (context: Context, clause: Clause, bounds: ClauseBounds): Clause | null => {
  const { document } = context
  let at = clauseBefore(context, clause, bounds)
  for (let depth = 0; at !== null && depth < deepest; depth++) {
    const first: Clause = coordinatesOf(document, at)[0] ?? at
    if (!outlasting.has(first.kind) || isAttribution(context, first, bounds)) break
    const outer = clauseBefore(context, first, bounds)
    if (outer === null) break
    at = outer
  }
  return at
}

/** Whether a noun can speak: a name, people, or what is cited; no mere thing ("a letter"). */
const canSpeak = ({ tokens }: Context, { head }: NounPhrase): boolean => {
  const { pos, number, lower } = tokens[head]!
  return pos !== 'NOUN' || number === 'plural' || citedNouns.has(nounLemma(lower))
}

/** '"...," said [Ann Lee], adding': the noun phrase after a verb of speech that opens its clause. */
const invertedAfter = (context: Context, clause: Clause, to: number): TokenRange | null => {
  if (clause.verb === null || clause.verb.head !== clause.verb.from || !takesQuote(clause)) return null
  return nounFrom(context, clause.verb.to, to)
}

/** The noun phrase that acts in a clause, where it can speak: no time, and in the same quotation as the verb. */
const actorWithin = (context: Context, clause: Clause, bounds: ClauseBounds): NounPhrase | null => {
  const actor = actorOf(context.document, clause)
  if (actor === null || actor.from < bounds.from || actor.to > bounds.to) return null
  if (context.quoteAt[actor.head] !== bounds.quote) return null
  return timeNouns.has(context.tokens[actor.head]!.lower) ? null : actor
}

/** Whether a mark stands between two places: "In Rome, Iowa[, Lee] said". */
const isCutOff = ({ tokens }: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(tokens[i]) || isDash(tokens[i]) || tokens[i]!.text === ':') return true
  return false
}

/** The noun phrase that ends right before a verb, without a time at its end. */
const nearestTo = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  const at = beforeAdverbs(context, verb.from, bounds.from)
  if (at <= bounds.from) return null
  return beforeTime(context, at) ?? (nounBefore(context, at) === undefined ? null : nounEnding(context, at, bounds.from))
}

/** "the paper quoted [Lee] as saying". */
const quotedBefore = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  if (!asWord(context, verb.from - 1)) return null
  const quoted = nounEnding(context, verb.from - 1, bounds.from)
  return quoted !== null && quotes(context, quoted.from) ? quoted : null
}

/** "sailors who had left and [who said]": the relative clause that another with the same pronoun is joined to, or the clause itself. */
const firstRelative = ({ document, tokens }: Context, clause: Clause, bounds: ClauseBounds): Clause => {
  if (tokens[clause.from - 1]?.pos !== 'CCONJ') return clause
  const clauses = clausesOf(document)
  for (let i = clause.index - 1; i >= 0 && clauses[i]!.from >= bounds.from; i--)
    if (clauses[i]!.kind === 'relative' && tokens[clauses[i]!.from]!.lower === tokens[clause.from]!.lower)
      return clauses[i]!
  return clause
}

/** "[sailors] who said": what the pronoun of a relative clause stands for; null where the clause has a subject of its own. */
const antecedentIn = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  if (clause.kind !== 'relative' || clause.subject === null) return null
  if (clause.subject.from !== clause.from || !isRelativePronoun(context, clause.from)) return null
  const { antecedent, from } = firstRelative(context, clause, bounds)
  if (antecedent !== null) return nounEnding(context, antecedent.to, bounds.from)
  const isAside = isComma(context.tokens[from - 1]) || isDash(context.tokens[from - 1])
  return nounEnding(context, isAside ? from - 1 : from, bounds.from)
}

/** The noun phrase that acts in a clause with what hangs on it. */
const actorIn = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  const antecedent = antecedentIn(context, clause, bounds)
  if (antecedent !== null) return antecedent
  const actor = actorWithin(context, clause, bounds)
  if (actor === null) return null
  return wholePhrase(context, actor, clause.verb !== null && clause.verb.from >= actor.to ? clause.verb.from : bounds.to)
}

/** The one who says what a gerund tells: the noun that it stands on, or the one who told what stands before it. */
const subjectOfGerund = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  const first = coordinatesOf(context.document, clause)[0] ?? clause
  const isOfAnother = first.verb?.finite === true || isSetOff(context, first, bounds)
  const actor = isOfAnother ? null : actorWithin(context, first, bounds)
  if (actor !== null && (first.antecedent === null || canSpeak(context, actor))) return actorIn(context, first, bounds)
  const teller = clauseOfTeller(context, first, bounds)
  if (teller === null) return actorIn(context, first, bounds)
  return actorIn(context, teller, bounds) ?? invertedAfter(context, teller, clause.from)
}

/** "Lee [said] that the law had failed and [warned] that ...": a verb of saying is joined to the one of the clause around, not to what was said. */
const clauseJoinedTo = (context: Context, clause: Clause): Clause => {
  const { document } = context
  if (clause.verb === null || clause.subject?.shared !== true || !reportingVerbs.has(clause.lemma ?? '')) return clause
  const matrix = matrixOf(document, clause)
  const isSaid = coordinatesOf(document, clause)[0]?.kind === 'complement'
  if (!isSaid || matrix?.verb == null || !reportingVerbs.has(matrix.lemma ?? '')) return clause
  return sameTense(context, matrix.verb, clause.verb) ? matrix : clause
}

/** The subject of a verb, by its clause; null where none is plain. */
export const subjectOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  const quoted = quotedBefore(context, verb, bounds)
  if (quoted !== null) return quoted
  const clause = clauseHeadedAt(context.document, verb.head)
  if (isPlainGerund(context, verb)) return clause === null ? null : subjectOfGerund(context, clause, bounds)
  const antecedent = clause === null ? null : antecedentIn(context, clause, bounds)
  if (antecedent !== null) return antecedent
  const nearest = nearestTo(context, verb, bounds)
  const actor = clause === null ? null : actorIn(context, clauseJoinedTo(context, clause), bounds)
  if (actor === null || actor.from >= verb.to) return nearest
  return nearest !== null && nearest.from >= actor.to && isCutOff(context, actor.to, nearest.from) ? nearest : actor
}
