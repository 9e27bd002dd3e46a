import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import type { Attribution } from './attribution.js'
import { boundsAt, type ClauseBounds, type Context, isComma } from './context.js'
import type { Quote } from './quotes/quotes.js'
import { isPersonal, nounFrom } from './source/noun-phrases.js'
import { quoteBefore } from './verb/fronted.js'

/** Whether a noun phrase can speak: a name, a person's pronoun, or someone definite ("the mayor"). */
const canSpeak = ({ tokens, nounAt }: Context, source: TokenRange): boolean => {
  const first = tokens[source.from]!
  const head = tokens[nounAt[source.from]?.head ?? source.from]!
  if (head.pos === 'PROPN' || isPersonal(first)) return true
  return head.pos === 'NOUN' && head.number === 'singular' && first.lower === 'the'
}

const isTold = ({ tokens }: Context, { head, passive, modal, negated }: VerbGroup): boolean =>
  tokens[head]!.pos === 'VERB' && /^(?:past|present)$/.test(tokens[head]!.form ?? '') && !passive && !negated && !modal

/** Whether an attribution is over at `at`: a mark, a conjunction, a preposition or an adverb goes on from there. */
const closes = ({ tokens }: Context, at: number, bounds: ClauseBounds): boolean =>
  at >= bounds.to || /^(?:ADP|ADV|CCONJ|PUNCT|SCONJ)$/.test(tokens[at]!.pos)

/** '"...," beamed Ann Lee', '"...," Ann Lee beamed': whatever is done right after an open quote is a way to say it. */
const readManner = (context: Context, quote: Quote): Attribution | null => {
  const { tokens, verbAt, document } = context
  const at = isComma(tokens[quote.to]) ? quote.to + 1 : quote.to
  if (at >= tokens.length || !tells(document.sentences[tokens[at]!.sentence]!)) return null
  const bounds = boundsAt(context, at)
  if (bounds.quote >= 0 || quoteBefore(context, at, bounds) !== 'open') return null
  const inverted = verbAt[at]?.from === at ? verbAt[at] : undefined
  const source = nounFrom(context, inverted?.to ?? at, bounds.to)
  const verb = inverted ?? (source === null ? undefined : verbAt[source.to])
  if (source === null || verb === undefined || !canSpeak(context, source) || !isTold(context, verb)) return null
  if (inverted !== undefined ? verb.from !== verb.head : verb.from !== source.to) return null
  if (!closes(context, inverted === undefined ? verb.to : source.to, bounds)) return null
  const content = [{ from: quote.from, to: quote.to }]
  const rule = inverted === undefined ? 'statements/quote-source-verb' : 'statements/quote-verb-source'
  return { rule, source, cue: { from: verb.from, to: verb.to }, content, stance: 'says' }
}

/** Attributions of quotes by verbs that say only how they were spoken. */
export const readManners = (context: Context, found: readonly Attribution[]): Attribution[] => {
  const taken = new Set(found.flatMap(({ content }) => content.map((part) => part.to)))
  return context.quotes.flatMap((quote) => {
    const read = taken.has(quote.to) ? null : readManner(context, quote)
    return read === null ? [] : [read]
  })
}
