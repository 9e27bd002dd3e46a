import type { TokenRange } from '../../../document/span.js'
import { clauseAt as clauseAtToken, clauseHeadedAt } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { formsOfBe } from '../../../lexicon/function-words.js'
import { type Complement, timeNouns } from '../../../lexicon/verbs/reporting.js'
import type { Attribution, Reading } from '../attribution.js'
import { boundedContent } from '../content/bounds.js'
import { clauseAt } from '../content/clauses.js'
import { type Context, isComma, trim } from '../context.js'
import { asFrames } from '../frames/fronted.js'
import { passiveClause, passiveFrames, passiveQuote } from '../frames/passives.js'
import { massInformants, placeAdverbs } from '../lexicon.js'
import { type Matcher, matcher, matcherAround, tester } from '../patterns.js'
import { isRefused } from '../refusals.js'
import { isRelativePronoun, nounEnding } from '../source/noun-phrases.js'
import { subjectOf } from '../source/subjects.js'
import { complementAt } from './complements.js'
import { contentAround, contentBefore } from './fronted.js'

/** "was described", "being considered": a form of be with a participle. */
export const isPassive = ({ tokens }: Context, cue: VerbGroup): boolean => {
  if (!cue.passive) return false
  for (let i = cue.from; i < cue.head; i++) if (passiveAuxiliaries.has(tokens[i]!.lower)) return true
  return false
}
const passiveAuxiliaries: ReadonlySet<string> = new Set([...formsOfBe, "'s"])

const beforeComma = ({ tokens }: Context, cue: VerbGroup): number =>
  isComma(tokens[cue.from - 1]) ? cue.from - 1 : cue.from

const agentOrRole = matcher('as | by')
const byWord = matcher('by')
const presumed = matcher('{presumed} {to}')

/** "a man [accused] of theft", "a flight[, labelled] as risky, left": a participle that hangs on the noun before it. */
export const isReduced = (context: Context, cue: VerbGroup, to: number): boolean => {
  const { tokens, nounAt } = context
  // "a plan first [reported] by the Times"
  if (tokens[cue.from]!.pos === 'AUX' || cue.infinitive || cue.to >= to) return false
  const { form } = tokens[cue.head]!
  const isParticiple =
    form === 'participle' || (form === 'past' && (!cue.finite || byWord(context, cue.to, to) !== null))
  const noun = nounAt[beforeComma(context, cue) - 1]
  if (!isParticiple || noun === undefined) return false
  const { pos } = tokens[noun.head]!
  if (pos === 'DET' || pos === 'PRON') return false
  return agentOrRole(context, cue.to, to) !== null || presumed(context, cue.head, to) !== null
}

const asPassive = matcherAround(asFrames.passive.forms[0].around)

/** "As reported by the Times, ...": a participle after "as" with its agent. */
export const readAsPassive = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, verb } = reading
  const match = asPassive(context, cue, bounds)
  const content = match === null ? [] : contentAround(reading, match.from)
  if (match === null || content.length === 0) return null
  const range = { from: cue.from, to: match.captures.cue!.to }
  return { rule: asFrames.passive.name, source: match.captures.source!, cue: range, content, stance: verb.stance }
}

const [opening, aside] = passiveClause.participles.around.map((source) => matcherAround(source))

/** "Asked by the host whether she would run, Lee ...": a participle that opens its clause, of one who hears. */
export const readAsked = ({ context, cue, bounds, lemma, verb }: Reading): Attribution | null => {
  const { form } = context.tokens[cue.head]!
  const isParticiple = form === 'participle'
  if (!passiveClause.participles.verbs.has(lemma) || cue.from !== cue.head) return null
  if (!isParticiple && form !== 'past') return null
  const match = opening!(context, cue, bounds) ?? (isParticiple ? aside!(context, cue, bounds) : null)
  if (match === null) return null
  const { source = null, cue: by, content } = match.captures
  const { from } = content!
  const whole = trim(context, boundedContent('infinitive', context, from, bounds, cue), bounds)
  const range = { from: cue.from, to: by?.to ?? from }
  return { rule: passiveClause.name, source, cue: range, content: [whole], stance: verb.stance }
}

const quoteAfter = matcher(passiveQuote.opens)

/** 'was asked: "..."'. */
const readPassiveQuote = ({ context, cue, bounds, lemma }: Reading): Attribution | null => {
  const match = passiveQuote.verbs.has(lemma) ? quoteAfter(context, cue.to, bounds.to + 1) : null
  if (match === null) return null
  const content = [boundedContent('quotation', context, match.captures.content!.from, bounds, cue)]
  return { rule: passiveQuote.name, source: null, cue, content, stance: passiveQuote.stance }
}

const agentPhrase = matcher('({adverbial} | !{adverbial}) by [source: {nounPhrase}]')

/** The agent of a passive: "by the council". */
const agentOf = ({ context, cue, bounds }: Reading): TokenRange | null => {
  const agent = agentPhrase(context, cue.to, bounds.to)?.captures.source
  return agent === undefined || isManner(context, agent) ? null : agent
}

/** "cases reported by [country]": one noun in the singular without an article tells how, not by whom. */
const isManner = ({ tokens }: Context, { from, to }: TokenRange): boolean => {
  const { pos, number, lower } = tokens[from]!
  return to - from === 1 && pos === 'NOUN' && number === 'singular' && !massInformants.has(lower)
}

const isExpletive = matcher(passiveClause.expletive)

/** "was asked [by reporters] whether", "jurors were told [he had lied]": a clause or quote after a passive. */
const readPassiveClause = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, lemma, verb } = reading
  const source = passiveClause.agents.has(lemma) ? agentOf(reading) : null
  const range = source === null ? cue : { from: cue.from, to: source.from }
  const at = source?.to ?? cue.to
  const governor = { ...reading, takes: verb.takes, cueTo: range.to, at }
  const takesBare =
    passiveClause.bare.has(lemma) || (verb.takes.has('bare') && isExpletive(context, cue.from - 1, cue.from) !== null)
  const isTold = takesBare && clauseAt(context, at, bounds.to) !== undefined
  const clause = complementAt('marked', governor, at) ?? (isTold ? complementAt('bare', governor, at) : null)
  const topic =
    clause === null && passiveClause.participles.verbs.has(lemma) ? askedTopic(context, at, bounds.to) : null
  if (topic !== null) {
    const { from } = topic.captures.content!
    const content = [trim(context, boundedContent('object', context, from, bounds, cue), bounds)]
    return {
      rule: passiveClause.name,
      source,
      cue: source === null ? { from: cue.from, to: from } : range,
      content,
      stance: verb.stance,
    }
  }
  if (clause === null || clause.rule === 'statements/source-cue-colon') return null
  return {
    rule: passiveClause.name,
    source,
    cue: range,
    content: [trim(context, clause.content, bounds)],
    stance: verb.stance,
  }
}

const askedTopic = matcher(passiveClause.topic)

const endsSentence = tester('({adverbial} | !{adverbial}) ({end} | {punctuation})')

/** "The captain was drunk, [the court was told]": a clause before the passive of a verb with a hearer. */
const readTold = ({ context, cue, bounds, lemma, verb }: Reading): Attribution | null => {
  if (!passiveClause.bare.has(lemma) || !isPassive(context, cue) || !endsSentence(context, cue.to, bounds.to))
    return null
  const hearer = subjectOf(context, cue, bounds)
  const before =
    hearer === null || !isComma(context.tokens[hearer.from - 1]) ? null : contentBefore(context, hearer.from, bounds)
  const told = before === null ? null : clauseAtToken(context.document, before.from)
  if (before === null || told?.kind !== 'main' || told.verb?.finite !== true) return null
  return { rule: passiveClause.name, source: null, cue, content: [before], stance: verb.stance }
}

interface CompiledPassive {
  readonly frame: (typeof passiveFrames)[number]
  readonly takes: readonly Complement[] | undefined
  readonly verbs: ReadonlySet<string> | undefined
  readonly needsAgent: boolean
  readonly pattern: Matcher | null
}

const passives: readonly CompiledPassive[] = passiveFrames.flatMap((frame) =>
  frame.forms.map((form) => ({
    frame,
    takes: 'takes' in form ? form.takes : undefined,
    verbs: 'verbs' in form ? form.verbs : undefined,
    needsAgent: 'agent' in form,
    pattern: 'opens' in form ? matcher(form.opens) : null,
  })),
)

/** The frame of a passive by what stands after its cue and agent, and the token after what belongs to the cue. */
const passiveAt = ({ context, bounds, lemma, verb }: Reading, at: number, hasAgent: boolean) => {
  for (const { frame, takes, verbs, needsAgent, pattern } of passives) {
    if (takes !== undefined && !takes.some((complement) => verb.takes.has(complement))) continue
    if (verbs?.has(lemma) === false || (needsAgent && !hasAgent)) continue
    const match = pattern === null ? undefined : pattern(context, at, bounds.to)
    if (match !== null) return { frame, end: match?.captures.cue?.to ?? at }
  }
  return null
}

/** "Lee, [who] was endorsed by": the pronoun of a relative clause stands for what is said of. */
const relativeSubject = ({ context, cue }: Reading): TokenRange | null => {
  const clause = clauseHeadedAt(context.document, cue.head)
  if (clause?.kind !== 'relative' || clause.subject?.from !== clause.from) return null
  return isRelativePronoun(context, clause.from) ? { from: clause.from, to: clause.from + 1 } : null
}

/** Reads "is expected to", "was described as", "has been criticized": the subject is part of the content, the agent is the source. */
export const readPassive = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, lemma, verb } = reading
  if (isRefused(context, 'passive verb', { at: cue, bounds, lemma, form: context.tokens[cue.head]!.lower })) return null
  const clause = readPassiveQuote(reading) ?? readPassiveClause(reading) ?? readTold(reading)
  if (clause !== null) return clause
  const agent = agentOf(reading)
  const subject = isPassive(context, cue)
    ? ((agent === null ? null : relativeSubject(reading)) ?? subjectOf(context, cue, bounds))
    : nounEnding(context, beforeComma(context, cue), bounds.from)
  if (subject === null) return null
  const found = passiveAt(reading, agent?.to ?? cue.to, agent !== null)
  if (found === null) return null
  const { frame, end } = found
  const rest = restOf(reading, end)
  return {
    rule: frame.name,
    source: agent,
    cue: { from: cue.from, to: agent === null ? end : agent.from },
    content: rest === null ? [subject] : isExistential(context, subject) ? [rest] : [subject, rest],
    stance: 'stance' in frame && frame.stance.verbs.has(lemma) ? frame.stance.gives : verb.stance,
  }
}

/** "there are estimated to be [40]": a subject that stands for nothing. */
const isExistential = ({ tokens }: Context, { from, to }: TokenRange): boolean =>
  to - from === 1 && placeAdverbs.has(tokens[from]!.lower)

const restOf = ({ context, cue, bounds }: Reading, at: number): TokenRange | null => {
  const { tokens, quoteAt, nounAt } = context
  const time = tokens[at]?.pos === 'ADP' ? nounAt[at + 1] : undefined
  // "by the firm [in May]"
  const from = time !== undefined && timeNouns.has(tokens[time.head]!.lower) ? time.to : at
  // "was denied by the firm [and led to a strike]"
  if (
    from >= bounds.to ||
    tokens[from]!.pos === 'CCONJ' ||
    (tokens[from]!.pos === 'PUNCT' && quoteAt[from] === bounds.quote)
  )
    return null
  const rest = trim(context, boundedContent('infinitive', context, from, bounds, cue), bounds)
  return rest.to > rest.from ? rest : null
}
