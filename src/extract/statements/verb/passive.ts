import type { TokenRange } from '../../../document/span.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { formsOfBe } from '../../../lexicon/function-words.js'
import { reportingAdjectives } from '../../../lexicon/reporting.js'
import type { Attribution, Reading } from '../attribution.js'
import { questionWords, quoteAfter, skipTimes } from '../content/adjuncts.js'
import { clauseAt } from '../content/clauses.js'
import { endOfContent } from '../content/content.js'
import { type Context, trim } from '../context.js'
import { nounEnding, nounFrom } from '../source/noun-phrases.js'
import { subjectOf } from '../source/subjects.js'
import { bareClause, markedClause } from './complements.js'
import { contentAround } from './fronted.js'
import { namingVerbs } from './objects.js'

/** "was described", "being considered": a form of be with a participle. */
export const isPassive = ({ tokens }: Context, cue: VerbGroup): boolean => {
  if (!cue.passive) return false
  for (let i = cue.from; i < cue.head; i++)
    if (formsOfBe.has(tokens[i]!.lower) || tokens[i]!.lower === "'s") return true
  return false
}

const beforeComma = ({ tokens }: Pick<Context, 'tokens'>, cue: VerbGroup): number =>
  tokens[cue.from - 1]?.text === ',' ? cue.from - 1 : cue.from

/** "a man [accused] of theft", "a flight [labelled] as risky": a participle that hangs on the noun before it. */
export const isReduced = ({ tokens, nounAt }: Context, cue: VerbGroup, to: number): boolean => {
  const { form } = tokens[cue.head]!
  const isParticiple = form === 'participle' || (form === 'past' && tokens[cue.to]?.lower === 'by')
  if (cue.from !== cue.head || !isParticiple) return false
  const before = beforeComma({ tokens }, cue)
  if (nounAt[before - 1] === undefined || cue.to >= to) return false
  const noun = nounAt[before - 1]!
  if (tokens[noun.head]!.pos === 'DET' || tokens[noun.head]!.pos === 'PRON') return false
  const next = tokens[cue.to]!
  return (
    next.lower === 'as' ||
    next.lower === 'by' ||
    (next.lower === 'to' &&
      next.pos === 'PART' &&
      /^(?:alleged|believed|expected|known|said|thought)$/.test(tokens[cue.head]!.lower))
  )
}

/** What a passive cue has after it, and what grammar that is. */
const grammarAfter = ({ context, bounds, lemma, verb }: Reading, at: number, hasAgent: boolean) => {
  const { tokens, verbAt } = context
  const { takes } = verb
  const next = at < bounds.to ? tokens[at] : undefined
  const infinitive = verbAt[at]?.infinitive === true && verbAt[at]!.from === at
  if (infinitive && (takes.has('ordered') || takes.has('bare') || takes.has('predicated') || takes.has('poll')))
    return 'infinitive'
  if (next?.lower === 'as' && (takes.has('predicated') || takes.has('person') || takes.has('object')))
    return 'predication'
  // "are feared dead"
  if (/^(?:fear|presume|report|think)$/.test(lemma) && next?.pos === 'ADJ') return 'predication'
  if (namingVerbs.has(lemma) && next !== undefined && next.pos !== 'PUNCT' && next.pos !== 'ADP') return 'predication'
  if (takes.has('person') || (hasAgent && takes.has('object'))) return 'judgment'
  return null
}

/** "As reported by the Times, ...": a participle after "as" with its agent. */
export const readAsPassive = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, verb } = reading
  const { tokens } = context
  let at = cue.from
  while (at > bounds.from && tokens[at - 1]!.pos === 'ADV') at--
  if (tokens[at - 1]?.lower !== 'as' || tokens[cue.to]?.lower !== 'by') return null
  const source = nounFrom(context, cue.to + 1, bounds.to)
  const content = contentAround(reading, at - 1)
  if (source === null || content.length === 0) return null
  const range = { from: cue.from, to: cue.to + 1 }
  return { rule: 'statements/as-passive-cue', source, cue: range, content, stance: verb.stance }
}

const askers = new Set(['ask', 'press', 'question'])

/** "Asked by the host whether she would run, Lee ...": a participle that opens its clause, of one who takesHearer. */
export const readAsked = ({ context, cue, bounds, lemma, verb }: Reading): Attribution | null => {
  const { tokens } = context
  const before = cue.from > bounds.from ? tokens[cue.from - 1]!.lower : ''
  const isAside = before === ',' && tokens[cue.head]!.form === 'participle'
  const opens = cue.from === bounds.from || before === 'when' || isAside
  if (!askers.has(lemma) || !opens || cue.from !== cue.head || !/ed$/.test(tokens[cue.head]!.lower)) return null
  const agent = tokens[cue.to]?.lower === 'by' ? nounFrom(context, cue.to + 1, bounds.to) : null
  const at = skipTimes(context, agent?.to ?? cue.to, bounds.to)
  const asks = /^(?:about|if|on|that|to)$/.test(tokens[at]?.lower ?? '') || questionWords.has(tokens[at]?.lower ?? '')
  if (!asks) return null
  const linked = /^(?:about|on)$/.test(tokens[at]!.lower) ? at + 1 : at
  const content = trim(context, { from: linked, to: endOfContent(context, linked, bounds, cue, 'infinitive') }, bounds)
  const range = { from: cue.from, to: agent !== null ? cue.to + 1 : linked }
  return { rule: 'statements/passive-cue-clause', source: agent, cue: range, content: [content], stance: verb.stance }
}

/** "was asked [by reporters] whether", 'was asked: "..."', "jurors were told [he had lied]": a clause or quote after a passive. */
const readPassiveClause = ({ context, cue, bounds, verb, lemma }: Reading): Attribution | null => {
  const isAsked = lemma === 'ask'
  const quote = isAsked ? quoteAfter(context, cue.to, bounds) : null
  if (quote !== null)
    return { rule: 'statements/passive-cue-quote', source: null, cue, content: [quote], stance: 'says' }
  const source = isAsked && context.tokens[cue.to]?.lower === 'by' ? nounFrom(context, cue.to + 1, bounds.to) : null
  const range = source === null ? cue : { from: cue.from, to: cue.to + 1 }
  const at = source?.to ?? cue.to
  const frame = { context, cue, cueTo: range.to, bounds, takes: verb.takes }
  const isTold = lemma === 'tell' && clauseAt(context, at, bounds.to) !== undefined
  const clause = markedClause(frame, at) ?? (isTold ? bareClause(frame, at) : null)
  if (clause === null || clause.grammar === 'cue-colon') return null
  const content = [trim(context, clause.content, bounds)]
  return { rule: 'statements/passive-cue-clause', source, cue: range, content, stance: verb.stance }
}

/** Reads "is expected to", "was described as", "has been criticized": the subject is part of the content, the agent is the source. */
export const readPassive = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, verb, lemma } = reading
  const { tokens } = context
  // "is convinced that" is the adjective
  if (reportingAdjectives.has(tokens[cue.head]!.lower)) return null
  const clause = readPassiveClause(reading)
  if (clause !== null) return clause
  const subject = isPassive(context, cue)
    ? subjectOf(context, cue, bounds)
    : nounEnding(context, beforeComma(context, cue), bounds.from)
  if (subject === null) return null
  const agent = tokens[cue.to]?.lower === 'by' ? nounFrom(context, cue.to + 1, bounds.to) : null
  const after = agent?.to ?? cue.to
  const grammar = grammarAfter(reading, after, agent !== null)
  if (grammar === null) return null
  const linked = grammar === 'infinitive' || tokens[after]?.lower === 'as'
  const rest = restOf(reading, linked ? after + 1 : after)
  return {
    rule: `statements/passive-cue-${grammar}`,
    source: agent,
    cue: { from: cue.from, to: agent !== null ? cue.to + 1 : linked ? after + 1 : cue.to },
    content: rest === null ? [subject] : [subject, rest],
    // "was asked to leave"
    stance: grammar === 'infinitive' && (lemma === 'ask' || lemma === 'tell') ? 'demands' : verb.stance,
  }
}

const restOf = ({ context, cue, bounds }: Reading, from: number): TokenRange | null => {
  if (from >= bounds.to || (context.tokens[from]!.pos === 'PUNCT' && context.quoteAt[from] === bounds.quote))
    return null
  const rest = trim(context, { from, to: endOfContent(context, from, bounds, cue, 'infinitive') }, bounds)
  return rest.to > rest.from ? rest : null
}
