import { timeNouns } from '../../../lexicon/reporting.js'
import { quoteAfter, skipTimes } from '../content/adjuncts.js'
import { type ClauseBounds, type Context, quoteOpeningAt } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'

const asAfter = (context: Context, at: number, bounds: ClauseBounds): boolean => {
  for (let i = at; i < bounds.to && i < at + 25; i++) {
    const token = context.tokens[i]!
    if (token.lower === 'as') return true
    if (context.quoteAt[i] === bounds.quote && (token.text === ';' || token.text === '.')) return false
  }
  return false
}

/** Verbs that give a name or a quality without "as": "called it a farce". */
export const namingVerbs: ReadonlySet<string> = new Set(['brand', 'call', 'consider', 'deem', 'dub', 'label', 'term'])

/** Something said of an object: "called [it a farce]", "described [her as able]". */
export const isPredicatedAt = (context: Context, at: number, bounds: ClauseBounds, lemma: string): boolean => {
  if (asAfter(context, at, bounds)) return true
  if (!namingVerbs.has(lemma) || at >= bounds.to) return false
  const { tokens, nounAt, quoteAt } = context
  const isPronoun = /^(?:that|this|it)$/.test(tokens[at]!.lower)
  const end = nounFrom(context, at, bounds.to)?.to ?? (isPronoun ? at + 1 : at)
  const next = tokens[skipTimes(context, end, bounds.to)]
  if (end === at || next === undefined || next.index >= bounds.to) return quoteAt[end - 1] !== bounds.quote && end > at
  // two phrases in a row, an adjective or a quote: the second says something of the first
  return (
    nounAt[next.index] !== undefined || next.pos === 'ADJ' || next.pos === 'DET' || quoteAt[next.index] !== bounds.quote
  )
}

/** Whether a noun phrase, a quote or a gerund opens at `at`. */
export const isObjectAt = (context: Context, at: number, bounds: ClauseBounds): boolean => {
  const noun = context.nounAt[at]
  if (at >= bounds.to) return false
  if (noun !== undefined && noun.from === at && !timeNouns.has(context.tokens[noun.head]!.lower)) return true
  const token = context.tokens[at]!
  // "decried the ''machine''"
  if (token.pos === 'DET' && quoteOpeningAt(context, at + 1, bounds) !== undefined) return true
  return quoteAfter(context, at, bounds)?.from === at || token.form === 'gerund'
}

/** The end of a phrase with what "of" hangs on it, or -1: what it is blamed for stays outside. */
const endOfObject = ({ tokens, nounAt }: Context, at: number, to: number): number => {
  let noun = nounAt[at]
  if (noun?.from !== at || noun.to > to) return -1
  while (/^(?:in|of)$/.test(tokens[noun.to]?.lower ?? '') && nounAt[noun.to + 1]?.from === noun.to + 1)
    noun = nounAt[noun.to + 1]!
  return noun.to
}

/** Words that hit: an object that is named, and what it is blamed for ("ripped [him for the delay]"). */
export const hasFaultAfter = (
  context: Context,
  at: number,
  bounds: ClauseBounds,
  links = /^(?:for|over)$/,
): boolean => {
  const { tokens } = context
  let end = endOfObject(context, at, bounds.to)
  // "attacked voters, lawmakers, and thinkers for"
  for (let step = 0; step < 4 && end >= 0 && /^(?:,|and)$/.test(tokens[end]?.text ?? ''); step++)
    end = endOfObject(context, tokens[end + 1]?.pos === 'CCONJ' ? end + 2 : end + 1, bounds.to)
  const next = end < 0 ? undefined : tokens[skipTimes(context, end, bounds.to)]
  return next !== undefined && next.index < bounds.to && links.test(next.lower)
}
