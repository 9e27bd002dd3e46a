import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { type Clause, clauseHeadedAt, parentOf } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { floatingQuantifiers } from '../../../lexicon/function-words.js'
import { reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type ClauseBounds, type Context, isComma, isDash } from '../context.js'
import { citingVerbs, dayPrepositions, homePrepositions, timeDeterminers } from '../lexicon.js'
import { tester } from '../patterns.js'
import { actorIn, antecedentIn, withoutTime } from './actors.js'
import { nounBefore, nounEnding } from './noun-phrases.js'
import { clauseJoinedTo, deepest, subjectOfGerund } from './tellers.js'

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

/** "Lee was quoted [as saying]": whether a verb stands after a passive of quoting. */
export const isQuotedPassively = (context: Context, { from }: VerbGroup): boolean => {
  const { tokens, verbAt } = context
  const quoting = verbAt[from - 2]
  return (
    quoting?.passive === true && asWord(context, from - 1) && citingVerbs.has(verbLemma(tokens[quoting.head]!.lower))
  )
}

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

/** Whether a mark stands between two places: "In Rome, Iowa[, Lee] said". */
const isCutOff = ({ tokens }: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(tokens[i]) || isDash(tokens[i]) || tokens[i]!.text === ':') return true
  return false
}

/** The noun phrase that ends right before a verb, without a time at its end. */
const nearestTo = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  const at = beforeAdverbs(context, verb.from, bounds.from)
  if (at <= bounds.from) return null
  const noun = beforeTime(context, at) ?? nounEnding(context, at, bounds.from)
  return noun === null ? null : (named(context, noun) ?? withoutTime(context, noun))
}

/** "[Ann Lee], 54, of Oslo, said": the name before an age and a home; null where none stands before a noun. */
const named = ({ tokens, nounAt }: Context, { from }: TokenRange): TokenRange | null => {
  if (!homePrepositions.has(tokens[from - 1]?.lower ?? '') || !isComma(tokens[from - 2])) return null
  const isAged = tokens[from - 3]?.shape === 'digits' && isComma(tokens[from - 4])
  const name = isAged ? nounAt[from - 5] : undefined
  return name?.to === from - 4 && tokens[name.head]!.pos === 'PROPN' ? { from: name.from, to: name.to } : null
}

/** "the paper quoted [Lee] as saying". */
const quotedBefore = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  if (!asWord(context, verb.from - 1)) return null
  const quoted = nounEnding(context, verb.from - 1, bounds.from)
  return quoted !== null && quotes(context, quoted.from) ? quoted : null
}

/** "It fell, the firm[, the largest here,] said": the noun before an aside that ends at a verb which is joined to nothing. */
const beforeAside = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  const { tokens } = context
  const { verb, subject } = clause
  const parent = parentOf(context.document, clause)
  if (verb === null || subject?.shared !== true || clause.kind !== 'coordinate' || !isComma(tokens[verb.from - 1]))
    return null
  for (let i = verb.from - 2; i > Math.max(bounds.from, parent?.verb?.to ?? 0); i--)
    if (isComma(tokens[i]) && nounBefore(context, i) !== undefined) return nounEnding(context, i, bounds.from)
  return null
}

/** "[an aide] who came to explain the plan said": the noun of a relative clause that holds all verbs of its sentence; the last is its own. */
const ofWholeSentence = (context: Context, clause: Clause, bounds: ClauseBounds): TokenRange | null => {
  if (clause.kind !== 'complement' || clause.opener !== null) return null
  let at = parentOf(context.document, clause)
  for (let depth = 0; at !== null && depth < deepest; depth++) {
    const parent = parentOf(context.document, at)
    if (at.kind === 'relative' && parent?.kind === 'fragment' && at.antecedent !== null)
      return context.quoteAt[at.antecedent.head] !== bounds.quote
        ? null
        : nounEnding(context, at.antecedent.to, bounds.from)
    at = parent
  }
  return null
}

/** "the search and [rescue agency] said": whether a subject that seems joined to a clause is joined to the noun before it. */
const isHalf = ({ tokens }: Context, { kind, subject }: Clause, nearest: TokenRange | null): boolean => {
  if (kind !== 'coordinate' || subject === null || nearest === null || subject.from <= nearest.from) return false
  return isComma(tokens[nearest.from - 1]) && subject.to === nearest.to && tokens[subject.from]!.pos === 'NOUN'
}

/** A range without what belongs to the verb: "[the court] arguing that ... said". */
const besideVerb = (range: TokenRange | null, { from, to }: VerbGroup): TokenRange | null => {
  if (range === null || range.to <= from || range.from >= to) return range
  return range.from < from ? { from: range.from, to: from } : null
}

/** "the group said [updating] a toll": the verb of speech right before a gerund. */
const verbAtEnd = ({ tokens, verbAt }: Context, gerund: VerbGroup): VerbGroup | null => {
  const before = verbAt[gerund.from - 1]
  if (before?.finite !== true || before.passive || before.to !== gerund.from) return null
  return reportingVerbs.get(verbLemma(tokens[before.head]!.lower))?.takes.has('quote') === true ? before : null
}

/** Whether a range is an amount of money. */
export const isMoney = ({ tokens }: Context, { from, to }: TokenRange): boolean =>
  to - from <= 2 && tokens[to - 1]!.shape === 'digits' && tokens[to - 2]?.pos === 'SYM'

/** "[A driver fined $500] said": who a participle before an amount tells of; the range as it is where none does. */
const withFined = (context: Context, range: TokenRange | null): TokenRange | null => {
  if (range === null || !isMoney(context, range)) return range
  const verb = context.verbAt[range.from - 1]
  if (verb === undefined || context.tokens[verb.head]!.form !== 'participle') return range
  const noun = context.nounAt[verb.from - 1]
  return noun?.to === verb.from ? { from: noun.from, to: range.to } : range
}

/** The subject of a verb, by its clause; null where none is plain. */
export const subjectOf = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null =>
  withFined(context, besideVerb(findSubject(context, verb, bounds), verb))

const findSubject = (context: Context, verb: VerbGroup, bounds: ClauseBounds): TokenRange | null => {
  const quoted = quotedBefore(context, verb, bounds)
  if (quoted !== null) return quoted
  if (isQuotedPassively(context, verb)) return findSubject(context, context.verbAt[verb.from - 2]!, bounds)
  const clause = clauseHeadedAt(context.document, verb.head)
  const running = isPlainGerund(context, verb) ? verbAtEnd(context, verb) : null
  if (running !== null) return nounEnding(context, running.from, bounds.from)
  if (isPlainGerund(context, verb)) return clause === null ? null : subjectOfGerund(context, clause, bounds)
  const antecedent = clause === null ? null : antecedentIn(context, clause, bounds)
  if (antecedent !== null) return antecedent
  const nearest = nearestTo(context, verb, bounds)
  if (clause !== null && isHalf(context, clause, nearest)) return nearest
  const apart =
    clause === null ? null : (beforeAside(context, clause, bounds) ?? ofWholeSentence(context, clause, bounds))
  if (apart !== null) return apart
  const actor = clause === null ? null : actorIn(context, clauseJoinedTo(context, clause), bounds)
  if (actor === null || actor.from >= verb.to) return nearest
  return nearest !== null && nearest.from >= actor.to && isCutOff(context, actor.to, nearest.from) ? nearest : actor
}
