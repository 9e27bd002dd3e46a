import type { VerbGroup } from '../../document/phrases.js'
import type { TokenRange } from '../../document/span.js'
import type { Complement } from '../../lexicon/reporting.js'
import { clauseAt, endOfContent, hasFinite } from './clauses.js'
import { isComma, quoteEndingAt, quoteOpeningAt, type Region, type Scene } from './scene.js'
import { nounFrom } from './sources.js'

/** What a cue has to its right: the end of the cue itself, its content, and the grammar that says so. */
export interface RightSide {
  readonly cueTo: number
  readonly content: TokenRange
  readonly grammar: string
}

const questionWords = new Set(['how', 'what', 'when', 'where', 'whether', 'which', 'who', 'whom', 'whose', 'why', 'if'])
const timeNouns = new Set(
  'afternoon april august day december evening february friday january july june march may monday month morning night november october saturday september sunday thursday time today tomorrow tuesday wednesday week weekend year yesterday'.split(
    ' ',
  ),
)
const adjunctOpeners = new Set([
  'after',
  'at',
  'before',
  'during',
  'from',
  'in',
  'of',
  'on',
  'through',
  'to',
  'via',
  'with',
  'by',
])

/** Skips adverbs and times: "said [late Tuesday]". */
export const skipTimes = (scene: Scene, at: number, to: number): number => {
  const { tokens, nounAt } = scene
  let i = at
  while (i < to) {
    const noun = nounAt[i]
    if (noun?.from === i && noun.to <= to && timeNouns.has(tokens[noun.head]!.lower)) i = noun.to
    else if (tokens[i]!.pos === 'ADV' && !questionWords.has(tokens[i]!.lower)) i++
    else if (tokens[i]!.lower === 'on' && timeNouns.has(tokens[i + 1]?.lower ?? '') && i + 1 < to) i += 2
    else break
  }
  return i
}

/** Skips what may stand between a cue and its content: "said [in a statement on Monday]". */
export const skipAdjuncts = (scene: Scene, at: number, to: number): number => {
  let i = skipTimes(scene, at, to)
  for (let step = 0; step < 6 && i < to; step++) {
    if (!adjunctOpeners.has(scene.tokens[i]!.lower)) break
    const noun = nounFrom(scene, i + 1, to)
    if (noun === null) break
    i = skipTimes(scene, noun.to, to)
  }
  return i
}

/** The quote that a cue leads to: 'said: "..."', 'said, "..."', 'said "..."'. */
export const quoteAfter = (scene: Scene, at: number, region: Region): TokenRange | null => {
  const { tokens } = scene
  let i = at
  if (tokens[i] !== undefined && (isComma(tokens[i]) || tokens[i]!.text === ':')) i++
  if (i > region.to) return null
  const quote = quoteOpeningAt(scene, i, region)
  return quote === undefined ? null : { from: quote.from, to: quote.to }
}

const isThat = ({ tokens }: Scene, at: number): boolean => tokens[at]?.lower === 'that' && tokens[at]!.pos === 'SCONJ'

const opensBareClause = (scene: Scene, at: number, region: Region): boolean => {
  const token = scene.tokens[at]
  if (token === undefined || at >= region.to || token.pos === 'PUNCT' || token.pos === 'CCONJ') return false
  if (token.lower === 'to' || token.lower === 'so' || token.lower === 'as' || token.lower === 'than') return false
  return hasFinite(scene, at, region)
}

/** A clause, a question or a quote from `at` on. */
const clauseFrom = (
  scene: Scene,
  cue: VerbGroup,
  at: number,
  region: Region,
  takes: ReadonlySet<Complement>,
  bare: boolean,
): RightSide | null => {
  if (at >= region.to && !takes.has('quote')) return null
  const { tokens } = scene
  const clause = (grammar: string): RightSide => ({
    cueTo: cue.to,
    content: { from: at, to: endOfContent(scene, at, region, cue) },
    grammar,
  })
  if (takes.has('quote') || takes.has('bare') || takes.has('clause')) {
    const quote = quoteAfter(scene, at, region)
    const led = quote !== null && quote.from > at
    if (quote !== null && takes.has('quote') && (led || endsClause(scene, quote.to, region)))
      return { cueTo: cue.to, content: quote, grammar: 'cue-quote' }
    if (tokens[at]?.text === ':' && takes.has('quote') && at + 1 < region.to)
      return { cueTo: cue.to, content: { from: at + 1, to: region.to }, grammar: 'cue-colon' }
  }
  if (at >= region.to) return null
  if (isThat(scene, at)) return clause('cue-that-clause')
  if (takes.has('clause') && questionWords.has(tokens[at]!.lower) && at + 1 < region.to) return clause('cue-question')
  if (bare && takes.has('bare') && opensBareClause(scene, at, region)) return clause('cue-clause')
  return null
}

/** After a quote the clause is over: a mark, the sentence's end, or the quote ended with a mark of its own. */
const endsClause = (scene: Scene, at: number, region: Region): boolean => {
  if (at >= region.to) return true
  const { tokens } = scene
  return tokens[at]!.pos === 'PUNCT' || /^[.,!?]$/.test(tokens[at - 2]?.text ?? '')
}

const infinitiveAt = ({ verbAt }: Scene, at: number): boolean =>
  verbAt[at]?.infinitive === true && verbAt[at]!.from === at

/** An infinitive that follows someone: "[her] to quit". */
const infinitiveAfter = (scene: Scene, at: number, region: Region): boolean => {
  for (let i = at; i < region.to && i < at + 15; i++) {
    if (infinitiveAt(scene, i)) return true
    const token = scene.tokens[i]!
    if (token.pos === 'PUNCT' || scene.verbAt[i]?.finite === true) return false
  }
  return false
}

const asAfter = (scene: Scene, at: number, region: Region): boolean => {
  for (let i = at; i < region.to && i < at + 25; i++) {
    const token = scene.tokens[i]!
    if (token.lower === 'as') return true
    if (scene.quoteAt[i] === region.quote && (token.text === ';' || token.text === '.')) return false
  }
  return false
}

const namers = new Set(['brand', 'call', 'consider', 'deem', 'dub', 'label', 'term'])

/** Something said of an object: "called [it a farce]", "described [her as able]". */
const predicated = (scene: Scene, cue: VerbGroup, at: number, region: Region, lemma: string): boolean => {
  if (asAfter(scene, at, region)) return true
  if (!namers.has(lemma)) return false
  const noun = nounFrom(scene, at, region.to)
  if (noun === null) return false
  const { tokens, nounAt, quoteAt } = scene
  const next = tokens[noun.to]
  if (next === undefined || noun.to >= region.to) return false
  // two base phrases in a row, an adjective or a quote: the second says something of the first
  return (
    nounAt[noun.to] !== undefined ||
    next.pos === 'ADJ' ||
    quoteAt[noun.to] !== region.quote ||
    (cue.to === at && quoteAt[noun.to - 1] !== region.quote)
  )
}

/** What a reporting verb has to its right; null where its words take no content there. */
export const rightSideOf = (
  scene: Scene,
  cue: VerbGroup,
  region: Region,
  lemma: string,
  takes: ReadonlySet<Complement>,
): RightSide | null => {
  const at = cue.to
  const { tokens, nounAt } = scene
  const content = (from: number, grammar: string, cueTo = cue.to): RightSide => ({
    cueTo,
    content: { from, to: endOfContent(scene, from, region, cue) },
    grammar,
  })
  const afterTimes = skipTimes(scene, at, region.to)
  if (takes.has('infinitive') && infinitiveAt(scene, afterTimes))
    return content(afterTimes + 1, 'cue-infinitive', afterTimes + 1)
  const clause =
    clauseFrom(scene, cue, at, region, takes, true) ??
    (afterTimes > at ? clauseFrom(scene, cue, afterTimes, region, takes, true) : null) ??
    clauseFrom(scene, cue, skipAdjuncts(scene, at, region.to), region, takes, false)
  if (clause !== null) return clause
  const hearer = takes.has('told') || takes.has('ordered') ? nounFrom(scene, at, region.to) : null
  if (hearer !== null && takes.has('told')) {
    const told =
      clauseFrom(scene, cue, hearer.to, region, takes, true) ??
      clauseFrom(scene, cue, skipAdjuncts(scene, hearer.to, region.to), region, takes, false)
    if (told !== null) return told
  }
  if (hearer !== null && takes.has('ordered') && infinitiveAfter(scene, hearer.to, region))
    return content(at, 'cue-person-infinitive')
  if (takes.has('predicated') && predicated(scene, cue, at, region, lemma)) return content(at, 'cue-predication')
  const noun = nounAt[at]
  const opensObject =
    (noun !== undefined && noun.from === at && !timeNouns.has(tokens[noun.head]!.lower)) ||
    quoteAfter(scene, at, region)?.from === at
  if ((takes.has('object') || takes.has('person')) && at < region.to && opensObject) return content(at, 'cue-object')
  return null
}

/** The hearer, times and places after a fronted content: `"...," she told [reporters on Monday]`. */
export const endOfAttribution = (scene: Scene, at: number, region: Region): number => {
  const hearer = nounFrom(scene, at, region.to)
  return skipAdjuncts(scene, hearer?.to ?? at, region.to)
}

export { clauseAt, quoteEndingAt }
