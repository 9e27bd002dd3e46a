import type { TokenRange } from '../../../document/span.js'
import type { Attribution, Reading } from '../attribution.js'
import { endOfContent } from '../content/content.js'
import { type ClauseBounds, type Context, trim } from '../context.js'
import { nounBefore } from '../source/noun-phrases.js'

/** "which [he called] a farce", "a step [they think] will help": the relative, or the noun itself, is the first part of the content. */
const extracted = (context: Context, source: TokenRange, bounds: ClauseBounds): TokenRange | null => {
  const { tokens } = context
  const before = tokens[source.from - 1]
  if (before === undefined || source.from <= bounds.from) return null
  if (/^(?:which|whom|who|what)$/.test(before.lower)) return { from: source.from - 1, to: source.from }
  const noun = nounBefore(context, source.from)
  return noun === undefined || noun.from < bounds.from ? null : { from: noun.from, to: noun.to }
}

/** Reads a verb whose content stands partly before its source; null where it does not. */
export const readExtracted = ({ context, cue, bounds, verb }: Reading, source: TokenRange): Attribution | null => {
  const { tokens, verbAt, quoteAt } = context
  const next = tokens[cue.to]
  if (next === undefined || cue.to >= bounds.to || cue.infinitive) return null
  const hasRelative = /^(?:which|who)$/.test(tokens[source.from - 1]?.lower ?? '')
  const opensPredicate =
    (verb.takes.has('bare') || (hasRelative && verb.takes.has('clause'))) &&
    (verbAt[cue.to]?.finite === true || (hasRelative && next.pos !== 'PUNCT'))
  const namesIt =
    verb.takes.has('predicated') &&
    (next.pos === 'DET' || next.pos === 'ADJ' || next.lower === 'as' || quoteAt[cue.to] !== bounds.quote)
  if (!opensPredicate && !namesIt) return null
  const first = extracted(context, source, bounds)
  if (first === null) return null
  const rest = trim(context, { from: cue.to, to: endOfContent(context, cue.to, bounds, cue) }, bounds)
  return { rule: 'statements/relative-source-cue', source, cue, content: [first, rest], stance: verb.stance }
}
