import { verbLemma } from '../../../document/tag/lemmas.js'
import { clauseHeadedAt, clauseAt as innermostClauseAt } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { prepositionalVerbs, reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import { type Context, isComma, isDash, isQuotationMark } from '../context.js'
import { adversatives, agentPrepositions, complementizers, embedders, thirdPersons } from '../lexicon.js'
import { nounFrom } from '../source/noun-phrases.js'
import { endOfAttribution, skipAdjuncts } from './adjuncts.js'

/** Whether a verb can be a cue. */
export const isReportingVerb = (context: Context, verb: VerbGroup | undefined): boolean => {
  if (verb === undefined) return false
  const lemma = verbLemma(context.tokens[verb.head]!.lower)
  return reportingVerbs.has(lemma) || prepositionalVerbs.has(lemma)
}

/** How long an aside between dashes may be, in tokens. */
const longestAside = 10

/** The token behind an aside between two dashes that opens at `at`: "most of them [- 70 percent -] named"; `at` where none does. */
const afterDashes = ({ tokens }: Context, at: number, to: number): number => {
  if (!isDash(tokens[at])) return at
  for (let i = at + 1; i < to && i < at + longestAside; i++) if (isDash(tokens[i])) return i + 1
  return at
}

/** The verb whose subject opens at `at`, within a few words: "[he] will", "[the men in charge] say". */
const verbOfSubject = (context: Context, at: number, to: number): VerbGroup | undefined => {
  let i = at
  while (i < to && context.tokens[i]!.pos === 'ADV') i++
  const noun = nounFrom(context, i, to)
  if (noun === null) return undefined
  let end = noun.to
  while (end < to && context.tokens[end]!.pos === 'ADV' && context.verbAt[end] === undefined) end++
  // 'he "felt fine"'
  if (end < to && isQuotationMark(context.tokens[end]!)) end++
  const verb = context.verbAt[end]
  return verb?.from === end ? verb : undefined
}

/** The finite verb of a clause that opens at `at`. */
export const clauseAt = (context: Context, at: number, to: number): VerbGroup | undefined => {
  const verb = verbOfSubject(context, at, to)
  return verb?.finite === true ? verb : undefined
}

const verbBehindDashes = (context: Context, at: number, to: number): VerbGroup | undefined => {
  const noun = nounFrom(context, at, to)
  const end = noun === null ? at : afterDashes(context, noun.to, to)
  return noun === null || end === noun.to || context.verbAt[end]?.from !== end ? undefined : context.verbAt[end]
}

/** The main clause after a subordinate one: its verb may look like a participle ("When it rained, sailors [left]"). */
export const mainClauseAt = (context: Context, at: number, to: number): boolean => {
  const verb = verbOfSubject(context, at, to) ?? verbBehindDashes(context, at, to)
  if (verb === undefined || verb.finite) return verb !== undefined
  return (
    context.tokens[verb.head]!.form === 'participle' && !agentPrepositions.has(context.tokens[verb.to]?.lower ?? '')
  )
}

/** Whether the clause is over at a token: "the flight, and it ...", "this, minus the claim that ...", "the man but the woman left". */
const isClauseOver = (context: Context, i: number, at: number, to: number): boolean => {
  const { tokens, verbAt } = context
  const token = tokens[i]!
  if (complementizers.has(token.lower) && token.pos === 'SCONJ' && i > at && verbAt[i + 1]?.finite !== true) return true
  if (isComma(token) && tokens[i + 1]?.pos === 'CCONJ') return true
  return adversatives.has(token.lower) && clauseAt(context, i + 1, to) !== undefined
}

/** "the walkout and [work stopped]": whether a clause with a subject of its own begins. */
export const opensClause = ({ document, verbAt }: Context, at: number): boolean => {
  const { tokens } = document
  // "the strike and [it was] not clear"
  if (at < tokens.length && thirdPersons.has(tokens[at]!.lower) && verbAt[at + 1]?.finite === true) return true
  const clause = innermostClauseAt(document, at)
  return (
    clause?.subject?.from === at &&
    clause.subject.shared === false &&
    clause.verb?.finite === true &&
    clause.verb.from > at
  )
}

/** How far a finite verb may stand from the start of its clause, in tokens. */
const reachOfVerb = 40

/** Whether a finite verb follows before the clause can have ended, other than those of clauses inside it. */
export const hasFinite = (context: Context, at: number, to: number): boolean => {
  if (opensClause(context, at)) return true
  const { tokens, verbAt } = context
  let embedded = 0
  for (let i = at; i < to && i < at + reachOfVerb; i++) {
    const token = tokens[i]!
    if (isClauseOver(context, i, at, to) || (i > at && token.pos === 'CCONJ' && opensClause(context, i + 1)))
      return false
    if (i > at && embedders.has(token.lower) && token.pos !== 'DET') embedded++
    const verb = verbAt[i]
    if (verb === undefined) continue
    // "figures the money in and [calls] it fair": the verb of something else
    if (verb.finite && embedded === 0) return i === at || tokens[verb.from - 1]!.pos !== 'CCONJ'
    if (verb.finite) embedded--
    i = verb.to - 1
  }
  return false
}

/** Verbs of speech proper: another of them in the same tense is another cue. */
export const isSpeechVerb = (context: Context, verb: VerbGroup): boolean => {
  const takes = reportingVerbs.get(verbLemma(context.tokens[verb.head]!.lower))?.takes
  // "began", "continued" speak only with a quote
  return takes?.has('quote') === true && takes.size > 1
}

const takesHearer = ({ tokens }: Context, verb: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(tokens[verb.head]!.lower))?.takes.has('told') === true

/** "..., say [sailors]": a base form before its subject needs a plural; "say, two days" has none. */
const agrees = ({ tokens, nounAt }: Context, at: number): boolean => {
  const noun = nounAt[at + 1]
  return (
    tokens[at]!.form !== 'base' ||
    (noun !== undefined && tokens[noun.head]!.number === 'plural' && tokens[noun.from]!.pos !== 'NUM')
  )
}

/** "the mayor, a judge, [confirmed] the plan": whether the verb at a comma has a subject of its own before the comma. */
const hasSubjectBefore = ({ document, tokens }: Context, at: number): boolean => {
  const clause = clauseHeadedAt(document, at)
  return (
    clause?.subject != null && !clause.subject.shared && clause.subject.to < at && isComma(tokens[clause.subject.to])
  )
}

/** "..., she said", "..., said the mayor" from the word after the comma on. */
export const isAttributionAt = (context: Context, at: number, to: number): boolean => {
  const { tokens, verbAt, nounAt } = context
  const inverted = verbAt[at]
  if (inverted !== undefined && inverted.from === at && inverted.head === at && isSpeechVerb(context, inverted))
    return (
      tokens[at]!.form !== 'gerund' &&
      nounAt[at + 1] !== undefined &&
      agrees(context, at) &&
      !hasSubjectBefore(context, at)
    )
  const clause = clauseAt(context, at, to)
  if (clause === undefined || !isReportingVerb(context, clause)) return false
  const end = !isSpeechVerb(context, clause)
    ? clause.to
    : takesHearer(context, clause)
      ? endOfAttribution(context, clause.to, to)
      : skipAdjuncts(context, clause.to, to)
  return end >= to || tokens[end]!.pos === 'PUNCT'
}

/** The form that carries the tense of a group: that of its first verb. */
const tenseOf = ({ tokens }: Context, { from, to, finite }: VerbGroup): string | null => {
  for (let i = from; i < to; i++) {
    const { form, pos } = tokens[i]!
    // "denied": the clause decides that it is a past
    if (form !== null) return finite && form === 'participle' && pos === 'VERB' ? 'past' : form
  }
  return null
}

/** Whether two groups are in the same tense. */
export const sameTense = (context: Context, verb: VerbGroup, cue: VerbGroup): boolean =>
  tenseOf(context, verb) === tenseOf(context, cue) &&
  verb.infinitive === cue.infinitive &&
  (verb.modal === null) === (cue.modal === null)
