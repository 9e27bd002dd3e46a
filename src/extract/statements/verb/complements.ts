import type { TokenRange } from '../../../document/span.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { type Complement, claimedNouns } from '../../../lexicon/reporting.js'
import { questionWords, quoteAfter, skipAdjuncts, skipTimes } from '../content/adjuncts.js'
import { clauseAt, hasFinite } from '../content/clauses.js'
import { type ContentKind, endOfContent } from '../content/content.js'
import { isComma, isQuotationMark, type Region, type Scene } from '../context.js'
import type { RightGrammar } from '../rules.js'
import { nounFrom } from '../source/noun-phrases.js'
import { faulted, opensObject, predicated } from './objects.js'

/** What a cue has to its right: the end of the cue itself, its content, and the grammar that says so. */
export interface RightSide {
  readonly cueTo: number
  readonly content: TokenRange
  readonly grammar: RightGrammar
}

export const isThat = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at]!.pos === 'SCONJ'

/** A clause without "that": it opens with a phrase and has a verb of its own. */
const opensBareClause = (scene: Scene, at: number, to: number): boolean => {
  const token = scene.tokens[at]
  if (token === undefined || at >= to || token.pos === 'CCONJ') return false
  if (token.pos === 'PUNCT' && scene.quoteAt[at] === -1) return false
  if (token.lower === 'to' || token.lower === 'so' || token.lower === 'as' || token.lower === 'than') return false
  if (scene.verbAt[at]?.finite === true) return false
  // "feared [for his life]": no subject follows
  if (token.pos === 'ADP') {
    const after = skipAdjuncts(scene, at, to)
    const from = isComma(scene.tokens[after]) ? after + 1 : after
    if (after > at && clauseAt(scene, from, to) === undefined && scene.quoteAt[from] === -1) return false
  }
  return hasFinite(scene, at, to) && !isAmount(scene, at, to)
}

/** "added 264.89 points, or 1.53%, and the Dow slipped": a number that no verb follows is what was added. */
const isAmount = (scene: Scene, at: number, to: number): boolean => {
  const token = scene.tokens[at]!
  const noun = scene.nounAt[at]
  if (token.shape !== 'digits' || noun === undefined || noun.to >= to) return false
  return isComma(scene.tokens[noun.to]) && !hasFinite(scene, at, noun.to) && clauseAt(scene, at, to) === undefined
}

/** A verb with the place and the frames in which its content is looked for. */
export interface Frame {
  readonly scene: Scene
  readonly cue: VerbGroup
  readonly cueTo: number
  readonly region: Region
  readonly takes: ReadonlySet<Complement>
}

const contentFrom = ({ scene, region, cue }: Frame, from: number, kind: ContentKind = 'clause'): TokenRange => ({
  from,
  to: endOfContent(scene, from, region, cue, kind),
})

/** "did not say when", "asked if": elsewhere both words open a condition, "said when he left". */
const wonders = ({ scene, cue }: Frame): boolean =>
  cue.negated || /^(?:ask|decid|doubt|know|learn|question|wonder)/.test(scene.tokens[cue.head]!.lower)

/** A quote, a "that" clause or a question from `at` on. */
export const markedClause = (frame: Frame, at: number): RightSide | null => {
  const { scene, cueTo, region, takes } = frame
  const { tokens } = scene
  if (takes.has('quote') || takes.has('bare') || takes.has('clause')) {
    const quote = quoteAfter(scene, at, region)
    const led = quote !== null && quote.from > at
    if (quote !== null && takes.has('quote') && (led || endsClause(scene, quote.to, region)))
      return { cueTo, content: quote, grammar: 'cue-quote' }
    const next = at + 1 < region.to ? tokens[at + 1]! : undefined
    // "1:30 a.m."
    const isClock = next?.shape === 'digits' && !next.spaced
    if (tokens[at]?.text === ':' && takes.has('quote') && next !== undefined && !isClock)
      return { cueTo, content: { from: at + 1, to: region.to }, grammar: 'cue-colon' }
  }
  if (at + 1 >= region.to || !(takes.has('clause') || takes.has('bare') || takes.has('told'))) return null
  if (isThat(scene, at)) return { cueTo, content: contentFrom(frame, at), grammar: 'cue-that-clause' }
  if (
    takes.has('clause') &&
    questionWords.has(tokens[at]!.lower) &&
    (!/^(?:if|when)$/.test(tokens[at]!.lower) || wonders(frame))
  )
    return { cueTo, content: contentFrom(frame, at), grammar: 'cue-question' }
  return null
}

/** A clause without "that" from `at` on. */
export const bareClause = (frame: Frame, at: number): RightSide | null => {
  const { scene, cueTo, region } = frame
  if (at >= region.to) return null
  const content = contentFrom(frame, at)
  return opensBareClause(scene, at, content.to) ? { cueTo, content, grammar: 'cue-clause' } : null
}

/** 'told the men who had come, "..."': a quote further on, with no other verb before it. */
const laterQuote = (frame: Frame, at: number): RightSide | null => {
  const { scene, cueTo, region } = frame
  for (let i = at; i < region.to && i < at + 25; i++) {
    const token = scene.tokens[i]!
    // "asked if he would, Lee said: ...": the quote is another's
    if (isComma(token) && clauseAt(scene, i + 1, region.to) !== undefined) return null
    if (isComma(token) || token.text === ':') {
      const quote = quoteAfter(scene, i, region)
      if (quote === null) continue
      if (!endsClause(scene, quote.to, region) || (isComma(token) && hasFinite(scene, at, i))) return null
      return { cueTo, content: quote, grammar: 'cue-quote' }
    }
    if (scene.quoteAt[i] !== region.quote) return null
  }
  return null
}

/** After a quote the clause is over: a mark, the sentence's end, or the quote ended with a mark of its own. */
const endsClause = (scene: Scene, at: number, region: Region): boolean => {
  if (at >= region.to) return true
  const { tokens } = scene
  return tokens[at]!.pos === 'PUNCT' || /^[.,!?]$/.test(tokens[at - 2]?.text ?? '')
}

/** "to leave", 'to "leave the town"'. */
const infinitiveAt = (scene: Scene, at: number): boolean => {
  const { tokens, verbAt } = scene
  if (verbAt[at]?.infinitive === true) return verbAt[at]!.from === at
  if (tokens[at]?.lower !== 'to' || tokens[at]!.pos !== 'PART' || at + 2 >= tokens.length) return false
  return isQuotationMark(tokens[at + 1]!) && tokens[at + 2]!.form === 'base'
}

/** An infinitive that follows someone: "[her] to quit". */
const infinitiveAfter = (scene: Scene, at: number, region: Region): boolean => {
  for (let i = at; i < region.to && i < at + 15; i++) {
    if (infinitiveAt(scene, i)) return true
    const token = scene.tokens[i]!
    if (token.pos === 'PUNCT' || scene.verbAt[i]?.finite === true) return false
  }
  return false
}

/** "told the sailors [who had come]": a relative of the hearer, where "asked him [who had come]" is a question. */
const opensRelativeOf = ({ tokens }: Scene, hearer: TokenRange): boolean =>
  /^(?:who|whose|which)$/.test(tokens[hearer.to]?.lower ?? '') && tokens[hearer.to - 1]!.pos !== 'PRON'

/** Content after someone who hears it or is to act: "told [them] that", "urged [her] to". */
const afterHearer = (frame: Frame): RightSide | null => {
  const { scene, cueTo, region, takes } = frame
  const hearer = nounFrom(scene, cueTo, region.to)
  if (hearer === null) return null
  if (takes.has('told')) {
    const afterTimes = skipTimes(scene, hearer.to, region.to)
    const told =
      (opensRelativeOf(scene, hearer) ? null : markedClause(frame, hearer.to)) ??
      markedClause(frame, skipAdjuncts(scene, hearer.to, region.to)) ??
      (takes.has('bare') && clauseAt(scene, afterTimes, region.to) !== undefined ? bareClause(frame, afterTimes) : null)
    if (told !== null) return told
  }
  if (!takes.has('ordered') || !infinitiveAfter(scene, hearer.to, region)) return null
  return { cueTo, content: contentFrom(frame, cueTo, 'infinitive'), grammar: 'cue-person-infinitive' }
}

/** "believe, rightly, [that ...]", "said, per an aide, [that ...]". */
const clauseAfterAside = (frame: Frame, at: number): RightSide | null => {
  const { scene, region } = frame
  if (!isComma(scene.tokens[at])) return null
  for (let i = at + 2; i < region.to && i < at + 10; i++) {
    if (isComma(scene.tokens[i])) return isThat(scene, i + 1) ? markedClause(frame, i + 1) : null
    if (scene.verbAt[i]?.finite === true) return null
  }
  return null
}

/** "found [it to be safe]", "believe [Lee to be safe]". */
const judged = ({ tokens, nounAt }: Scene, at: number, region: Region): boolean => {
  const noun = nounAt[at]
  if (noun?.from !== at || noun.to + 1 >= region.to || !/^(?:PRON|PROPN)$/.test(tokens[noun.head]!.pos)) return false
  return tokens[noun.to]!.lower === 'to' && tokens[noun.to + 1]!.lower === 'be'
}

const likeness = /^to$/
const saidThings = new Set(['as much', 'nothing', 'so', 'something', 'that', 'the same', 'the same thing', 'this'])

/** The end of what stands for words: "said [this]", "said [the same] of her"; -1 where nothing does. */
const said = ({ tokens, verbAt }: Scene, at: number, region: Region): number => {
  let phrase = ''
  for (let i = at; i < region.to && i < at + 3; i++) {
    phrase = i === at ? tokens[i]!.lower : `${phrase} ${tokens[i]!.lower}`
    const next = tokens[i + 1]
    const ends = i + 1 >= region.to || next === undefined || /^(?:ADP|ADV|CCONJ|PUNCT|SCONJ)$/.test(next.pos)
    if (saidThings.has(phrase) && ends && verbAt[i + 1] === undefined) return i + 1
  }
  return -1
}

/** Whether the verb's object at `at` is content. */
const takesObject = ({ scene, region, takes }: Frame, at: number, lemma: string): boolean => {
  const { tokens, nounAt, verbAt } = scene
  if ((takes.has('object') || takes.has('person')) && opensObject(scene, at, region)) return true
  if (takes.has('likened') && faulted(scene, at, region, likeness)) return true
  if (takes.has('gerund') && verbAt[at]?.from === at && tokens[at]?.form === 'gerund') return true
  if (lemma === 'claim' && claimedNouns.has(tokens[nounAt[at]?.head ?? -1]?.lower ?? '')) return true
  return takes.has('faulted') && faulted(scene, at, region)
}

/** What a reporting verb has to its right; null where its words take no content there. */
export const rightSideOf = (
  scene: Scene,
  cue: VerbGroup,
  region: Region,
  lemma: string,
  takes: ReadonlySet<Complement>,
  at = cue.to,
): RightSide | null => {
  const frame: Frame = { scene, cue, cueTo: at, region, takes }
  const afterTimes = skipTimes(scene, at, region.to)
  if (takes.has('infinitive') && infinitiveAt(scene, afterTimes))
    return {
      cueTo: afterTimes + 1,
      content: contentFrom(frame, afterTimes + 1, 'infinitive'),
      grammar: 'cue-infinitive',
    }
  if ((takes.has('bare') || takes.has('predicated')) && judged(scene, at, region))
    return { cueTo: at, content: contentFrom(frame, at, 'infinitive'), grammar: 'cue-person-infinitive' }
  const marked =
    markedClause(frame, at) ??
    clauseAfterAside(frame, at) ??
    (afterTimes > at ? markedClause(frame, afterTimes) : null) ??
    markedClause(frame, skipAdjuncts(scene, at, region.to)) ??
    (takes.has('told') || takes.has('ordered') ? afterHearer(frame) : null) ??
    (takes.has('quote') ? laterQuote(frame, at) : null)
  if (marked !== null) return marked
  if (takes.has('bare') && lemma !== 'tell') {
    const late = afterTimes > at && scene.verbAt[afterTimes] === undefined ? bareClause(frame, afterTimes) : null
    const bare = late ?? bareClause(frame, at)
    if (bare !== null) return bare
  }
  if (takes.has('predicated') && predicated(scene, at, region, lemma))
    return { cueTo: at, content: contentFrom(frame, at, 'object'), grammar: 'cue-predication' }
  if (takesObject(frame, at, lemma))
    return { cueTo: at, content: contentFrom(frame, at, 'object'), grammar: 'cue-object' }
  const saidTo = takes.has('quote') ? said(scene, at, region) : -1
  return saidTo > 0 ? { cueTo: at, content: { from: at, to: saidTo }, grammar: 'cue-object' } : null
}
