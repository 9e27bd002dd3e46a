import type { TokenRange } from '../../../document/span.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import type { NounPhrase } from '../../../grammar/phrases.js'
import { coordinators, indefiniteArticles } from '../../../lexicon/function-words.js'
import { timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type Context, isComma } from '../context.js'
import { citingVerbs, dayPrepositions, disjunctions, timePrepositions } from '../lexicon.js'

/** How many phrases and clauses may hang on a noun. */
const steps = 12

/** Whether a noun phrase is a time: "last week", "Monday". */
const isTime = ({ tokens }: Context, noun: NounPhrase): boolean => timeNouns.has(tokens[noun.head]!.lower)

/** Where a phrase ends that a preposition hangs on a noun at `at`: "the head [of the agency]"; `at` where none does. */
const afterPreposition = (context: Context, at: number, to: number): number => {
  const { tokens, nounAt } = context
  const link = tokens[at]
  if (link?.pos !== 'ADP' && link?.lower !== 'to') return at
  const noun = nounAt[at + 1]
  if (noun === undefined || noun.from !== at + 1 || noun.to > to) return at
  if (timePrepositions.has(link.lower)) return at
  return isTime(context, noun) && (dayPrepositions.has(link.lower) || link.lower === 'in') ? at : noun.to
}

/** Where an adjective ends that stands behind a noun with its preposition: "people [familiar with the talks]"; `at` where none does. */
const afterAdjective = (context: Context, at: number, to: number): number => {
  if (context.tokens[at]!.pos !== 'ADJ') return at
  const end = afterPreposition(context, at + 1, to)
  return end > at + 1 ? end : at
}

/** Where a clause ends that stands on a noun without a comma: "the woman [who left]", "people [killed in it]"; `at` where none does. */
const afterClause = (context: Context, at: number, to: number): number => {
  const clause = clauseAt(context.document, at)
  if (clause === null || clause.from !== at || clause.to > to) return at
  if (clause.kind !== 'relative' && (clause.kind !== 'participial' || clause.antecedent === null)) return at
  // "our correspondent, [quoting police]": another source
  if (clause.kind === 'participial' && citingVerbs.has(clause.lemma ?? '')) return at
  // "who left in May[, both of them teachers]"
  for (let i = clause.verb?.to ?? at; i < clause.to; i++)
    if (isComma(context.tokens[i]) && afterMember(context, i, clause.to) === i) return i
  return clause.to
}

/** Where the next member of a list ends: "A[, B and C]", "A [and B]"; `at` where none follows. */
const afterMember = (context: Context, at: number, to: number): number => {
  const { tokens, nounAt, verbAt } = context
  const hasComma = isComma(tokens[at])
  let from = hasComma ? at + 1 : at
  const joint = tokens[from]?.lower ?? ''
  const isLast = coordinators.has(joint) || disjunctions.has(joint)
  if (!isLast && !hasComma) return at
  if (isLast) from++
  const noun = nounAt[from]
  if (noun === undefined || noun.from !== from || noun.to > to || (verbAt[noun.to]?.from === noun.to && noun.to < to))
    return at
  if (isLast) return noun.to
  // "A, B, C and D": more of a list must follow
  const end = afterModifiers(context, noun.to, to)
  return afterMember(context, end, to) > end ? noun.to : at
}

const afterModifiers = (context: Context, at: number, to: number): number => {
  let end = at
  for (let step = 0; step < steps && end < to; step++) {
    const next = afterPreposition(context, end, to)
    if (next === end) break
    end = next
  }
  return end
}

/** A noun phrase with what hangs on it, up to a token: phrases, clauses and the members of a list; no apposition, no time. */
export const wholePhrase = (context: Context, noun: TokenRange, to: number): TokenRange => {
  let end = noun.to
  for (let step = 0; step < steps && end < to; step++) {
    let next = afterPreposition(context, end, to)
    if (next === end) next = afterAdjective(context, end, to)
    if (next === end) next = afterClause(context, end, to)
    if (next === end) next = afterMember(context, end, to)
    if (next === end) break
    end = next
  }
  return { from: noun.from, to: end }
}

/** "one Democrat", "an American": whether a single name behind a number or an indefinite article is one of a kind, nobody's name. */
const isOneOfMany = ({ tokens }: Context, { from, to }: TokenRange): boolean =>
  to - from === 2 && (tokens[from]!.pos === 'NUM' || indefiniteArticles.has(tokens[from]!.lower))

/** How many adjectives and clauses may hang on a noun behind its phrases. */
const restrictions = 3

/** A noun phrase with the adjective or clause that tells who is meant: "two people [briefed on the plan]", "a clerk [who was there]". */
export const withRestriction = (context: Context, noun: TokenRange, to: number): TokenRange => {
  // "reports from the Harbour Times that cite an aide": no name is told apart so, but "one Democrat familiar with it"
  if (context.tokens[noun.to - 1]!.pos === 'PROPN' && !isOneOfMany(context, noun)) return noun
  let end = noun.to
  for (let step = 0; step < restrictions && end < to; step++) {
    const adjective = afterAdjective(context, end, to)
    const next = adjective > end ? adjective : afterClause(context, end, to)
    if (next === end) break
    end = next
  }
  return { from: noun.from, to: end }
}
