import type { TokenRange } from '../../../document/span.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { type Complement, claimedNouns } from '../../../lexicon/reporting.js'
import { questionWords, quoteAfter, skipAdjuncts, skipTimes } from '../content/adjuncts.js'
import { clauseAt, hasFinite } from '../content/clauses.js'
import { type ContentKind, endOfContent } from '../content/content.js'
import { type ClauseBounds, type Context, isComma, isQuotationMark } from '../context.js'
import type { RightGrammar } from '../rules.js'
import { nounFrom } from '../source/noun-phrases.js'
import { hasFaultAfter, isObjectAt, isPredicatedAt } from './objects.js'

/** What a cue has to its right: the end of the cue itself, its content, and the grammar that says so. */
export interface RightSide {
  readonly cueTo: number
  readonly content: TokenRange
  readonly grammar: RightGrammar
}

export const isThat = ({ tokens }: Context, at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at]!.pos === 'SCONJ'

/** A clause without "that": it opens with a phrase and has a verb of its own. */
const isBareClauseAt = (context: Context, at: number, to: number): boolean => {
  const token = context.tokens[at]
  if (token === undefined || at >= to || token.pos === 'CCONJ') return false
  if (token.pos === 'PUNCT' && context.quoteAt[at] === -1) return false
  if (token.lower === 'to' || token.lower === 'so' || token.lower === 'as' || token.lower === 'than') return false
  if (context.verbAt[at]?.finite === true) return false
  // "feared [for his life]": no subject follows
  if (token.pos === 'ADP') {
    const after = skipAdjuncts(context, at, to)
    const from = isComma(context.tokens[after]) ? after + 1 : after
    if (after > at && clauseAt(context, from, to) === undefined && context.quoteAt[from] === -1) return false
  }
  return hasFinite(context, at, to) && !isAmount(context, at, to)
}

/** "added 264.89 points, or 1.53%, and the Dow slipped": a number that no verb follows is what was added. */
const isAmount = (context: Context, at: number, to: number): boolean => {
  const token = context.tokens[at]!
  const noun = context.nounAt[at]
  if (token.shape !== 'digits' || noun === undefined || noun.to >= to) return false
  return isComma(context.tokens[noun.to]) && !hasFinite(context, at, noun.to) && clauseAt(context, at, to) === undefined
}

/** A verb with the place and the frames in which its content is looked for. */
export interface Frame {
  readonly context: Context
  readonly cue: VerbGroup
  readonly cueTo: number
  readonly bounds: ClauseBounds
  readonly takes: ReadonlySet<Complement>
}

const contentFrom = ({ context, bounds, cue }: Frame, from: number, kind: ContentKind = 'clause'): TokenRange => ({
  from,
  to: endOfContent(context, from, bounds, cue, kind),
})

/** "did not say when", "asked if": elsewhere both words open a condition, "said when he left". */
const isIndirectQuestion = ({ context, cue }: Frame): boolean =>
  cue.negated || /^(?:ask|decid|doubt|know|learn|question|wonder)/.test(context.tokens[cue.head]!.lower)

/** A quote, a "that" clause or a question from `at` on. */
export const markedClause = (frame: Frame, at: number): RightSide | null => {
  const { context, cueTo, bounds, takes } = frame
  const { tokens } = context
  if (takes.has('quote') || takes.has('bare') || takes.has('clause')) {
    const quote = quoteAfter(context, at, bounds)
    const led = quote !== null && quote.from > at
    if (quote !== null && takes.has('quote') && (led || endsClause(context, quote.to, bounds)))
      return { cueTo, content: quote, grammar: 'cue-quote' }
    const next = at + 1 < bounds.to ? tokens[at + 1]! : undefined
    // "1:30 a.m."
    const isClock = next?.shape === 'digits' && !next.spaced
    if (tokens[at]?.text === ':' && takes.has('quote') && next !== undefined && !isClock)
      return { cueTo, content: { from: at + 1, to: bounds.to }, grammar: 'cue-colon' }
  }
  if (at + 1 >= bounds.to || !(takes.has('clause') || takes.has('bare') || takes.has('told'))) return null
  if (isThat(context, at)) return { cueTo, content: contentFrom(frame, at), grammar: 'cue-that-clause' }
  if (
    takes.has('clause') &&
    questionWords.has(tokens[at]!.lower) &&
    (!/^(?:if|when)$/.test(tokens[at]!.lower) || isIndirectQuestion(frame))
  )
    return { cueTo, content: contentFrom(frame, at), grammar: 'cue-question' }
  return null
}

/** A clause without "that" from `at` on. */
export const bareClause = (frame: Frame, at: number): RightSide | null => {
  const { context, cueTo, bounds } = frame
  if (at >= bounds.to) return null
  const content = contentFrom(frame, at)
  return isBareClauseAt(context, at, content.to) ? { cueTo, content, grammar: 'cue-clause' } : null
}

/** 'told the men who had come, "..."': a quote further on, with no other verb before it. */
const laterQuote = (frame: Frame, at: number): RightSide | null => {
  const { context, cueTo, bounds } = frame
  for (let i = at; i < bounds.to && i < at + 25; i++) {
    const token = context.tokens[i]!
    // "asked if he would, Lee said: ...": the quote is another's
    if (isComma(token) && clauseAt(context, i + 1, bounds.to) !== undefined) return null
    if (isComma(token) || token.text === ':') {
      const quote = quoteAfter(context, i, bounds)
      if (quote === null) continue
      if (!endsClause(context, quote.to, bounds) || (isComma(token) && hasFinite(context, at, i))) return null
      return { cueTo, content: quote, grammar: 'cue-quote' }
    }
    if (context.quoteAt[i] !== bounds.quote) return null
  }
  return null
}

/** After a quote the clause is over: a mark, the sentence's end, or the quote ended with a mark of its own. */
const endsClause = (context: Context, at: number, bounds: ClauseBounds): boolean => {
  if (at >= bounds.to) return true
  const { tokens } = context
  return tokens[at]!.pos === 'PUNCT' || /^[.,!?]$/.test(tokens[at - 2]?.text ?? '')
}

/** "to leave", 'to "leave the town"'. */
const infinitiveAt = (context: Context, at: number): boolean => {
  const { tokens, verbAt } = context
  if (verbAt[at]?.infinitive === true) return verbAt[at]!.from === at
  if (tokens[at]?.lower !== 'to' || tokens[at]!.pos !== 'PART' || at + 2 >= tokens.length) return false
  return isQuotationMark(tokens[at + 1]!) && tokens[at + 2]!.form === 'base'
}

/** An infinitive that follows someone: "[her] to quit". */
const infinitiveAfter = (context: Context, at: number, bounds: ClauseBounds): boolean => {
  for (let i = at; i < bounds.to && i < at + 15; i++) {
    if (infinitiveAt(context, i)) return true
    const token = context.tokens[i]!
    if (token.pos === 'PUNCT' || context.verbAt[i]?.finite === true) return false
  }
  return false
}

/** "told the sailors [who had come]": a relative of the hearer, where "asked him [who had come]" is a question. */
const hasRelativeClause = ({ tokens }: Context, hearer: TokenRange): boolean =>
  /^(?:who|whose|which)$/.test(tokens[hearer.to]?.lower ?? '') && tokens[hearer.to - 1]!.pos !== 'PRON'

/** Content after someone who takesHearer it or is to act: "told [them] that", "urged [her] to". */
const afterHearer = (frame: Frame): RightSide | null => {
  const { context, cueTo, bounds, takes } = frame
  const hearer = nounFrom(context, cueTo, bounds.to)
  if (hearer === null) return null
  if (takes.has('told')) {
    const afterTimes = skipTimes(context, hearer.to, bounds.to)
    const told =
      (hasRelativeClause(context, hearer) ? null : markedClause(frame, hearer.to)) ??
      markedClause(frame, skipAdjuncts(context, hearer.to, bounds.to)) ??
      (takes.has('bare') && clauseAt(context, afterTimes, bounds.to) !== undefined
        ? bareClause(frame, afterTimes)
        : null)
    if (told !== null) return told
  }
  if (!takes.has('ordered') || !infinitiveAfter(context, hearer.to, bounds)) return null
  return { cueTo, content: contentFrom(frame, cueTo, 'infinitive'), grammar: 'cue-person-infinitive' }
}

/** "believe, rightly, [that ...]", "said, per an aide, [that ...]". */
const clauseAfterAside = (frame: Frame, at: number): RightSide | null => {
  const { context, bounds } = frame
  if (!isComma(context.tokens[at])) return null
  for (let i = at + 2; i < bounds.to && i < at + 10; i++) {
    if (isComma(context.tokens[i])) return isThat(context, i + 1) ? markedClause(frame, i + 1) : null
    if (context.verbAt[i]?.finite === true) return null
  }
  return null
}

/** "found [it to be safe]", "believe [Lee to be safe]". */
const isRaisedObjectAt = ({ tokens, nounAt }: Context, at: number, bounds: ClauseBounds): boolean => {
  const noun = nounAt[at]
  if (noun?.from !== at || noun.to + 1 >= bounds.to || !/^(?:PRON|PROPN)$/.test(tokens[noun.head]!.pos)) return false
  return tokens[noun.to]!.lower === 'to' && tokens[noun.to + 1]!.lower === 'be'
}

const likeness = /^to$/
const saidThings = new Set(['as much', 'nothing', 'so', 'something', 'that', 'the same', 'the same thing', 'this'])

/** The end of what stands for words: "said [this]", "said [the same] of her"; -1 where nothing does. */
const said = ({ tokens, verbAt }: Context, at: number, bounds: ClauseBounds): number => {
  let phrase = ''
  for (let i = at; i < bounds.to && i < at + 3; i++) {
    phrase = i === at ? tokens[i]!.lower : `${phrase} ${tokens[i]!.lower}`
    const next = tokens[i + 1]
    const ends = i + 1 >= bounds.to || next === undefined || /^(?:ADP|ADV|CCONJ|PUNCT|SCONJ)$/.test(next.pos)
    if (saidThings.has(phrase) && ends && verbAt[i + 1] === undefined) return i + 1
  }
  return -1
}

/** Whether the verb's object at `at` is content. */
const takesObject = ({ context, bounds, takes }: Frame, at: number, lemma: string): boolean => {
  const { tokens, nounAt, verbAt } = context
  if ((takes.has('object') || takes.has('person')) && isObjectAt(context, at, bounds)) return true
  if (takes.has('likened') && hasFaultAfter(context, at, bounds, likeness)) return true
  if (takes.has('gerund') && verbAt[at]?.from === at && tokens[at]?.form === 'gerund') return true
  if (lemma === 'claim' && claimedNouns.has(tokens[nounAt[at]?.head ?? -1]?.lower ?? '')) return true
  return takes.has('faulted') && hasFaultAfter(context, at, bounds)
}

/** What a reporting verb has to its right; null where its words take no content there. */
export const rightSideOf = (
  context: Context,
  cue: VerbGroup,
  bounds: ClauseBounds,
  lemma: string,
  takes: ReadonlySet<Complement>,
  at = cue.to,
): RightSide | null => {
  const frame: Frame = { context, cue, cueTo: at, bounds, takes }
  const afterTimes = skipTimes(context, at, bounds.to)
  if (takes.has('infinitive') && infinitiveAt(context, afterTimes))
    return {
      cueTo: afterTimes + 1,
      content: contentFrom(frame, afterTimes + 1, 'infinitive'),
      grammar: 'cue-infinitive',
    }
  if ((takes.has('bare') || takes.has('predicated')) && isRaisedObjectAt(context, at, bounds))
    return { cueTo: at, content: contentFrom(frame, at, 'infinitive'), grammar: 'cue-person-infinitive' }
  const marked =
    markedClause(frame, at) ??
    clauseAfterAside(frame, at) ??
    (afterTimes > at ? markedClause(frame, afterTimes) : null) ??
    markedClause(frame, skipAdjuncts(context, at, bounds.to)) ??
    (takes.has('told') || takes.has('ordered') ? afterHearer(frame) : null) ??
    (takes.has('quote') ? laterQuote(frame, at) : null)
  if (marked !== null) return marked
  if (takes.has('bare') && lemma !== 'tell') {
    const late = afterTimes > at && context.verbAt[afterTimes] === undefined ? bareClause(frame, afterTimes) : null
    const bare = late ?? bareClause(frame, at)
    if (bare !== null) return bare
  }
  if (takes.has('predicated') && isPredicatedAt(context, at, bounds, lemma))
    return { cueTo: at, content: contentFrom(frame, at, 'object'), grammar: 'cue-predication' }
  if (takesObject(frame, at, lemma))
    return { cueTo: at, content: contentFrom(frame, at, 'object'), grammar: 'cue-object' }
  const saidTo = takes.has('quote') ? said(context, at, bounds) : -1
  return saidTo > 0 ? { cueTo: at, content: { from: at, to: saidTo }, grammar: 'cue-object' } : null
}
