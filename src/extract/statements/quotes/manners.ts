import { tells } from '../../../document/document.js'
import type { Quote } from '../../../grammar/quotations.js'
import type { Attribution } from '../attribution.js'
import { boundsAt, type Context, isComma } from '../context.js'
import { mannerFrames } from '../frames/quotations.js'
import { matcher } from '../patterns.js'
import { quoteBefore } from '../verb/fronted.js'

const frames = mannerFrames.map(({ name, opens }) => ({ name, match: matcher(opens) }))

/** '"...," beamed Ann Lee', '"...," Ann Lee beamed'. */
const readManner = (context: Context, quote: Quote): Attribution | null => {
  const { tokens, document } = context
  const at = isComma(tokens[quote.to]) ? quote.to + 1 : quote.to
  if (at >= tokens.length || !tells(document.sentences[tokens[at]!.sentence]!)) return null
  const bounds = boundsAt(context, at)
  if (bounds.quote >= 0 || quoteBefore(context, at, bounds) !== 'open') return null
  for (const { name, match } of frames) {
    const { cue, source } = match(context, at, bounds.to)?.captures ?? {}
    if (cue === undefined || source === undefined) continue
    return { rule: name, source, cue, content: [{ from: quote.from, to: quote.to }], stance: 'says' }
  }
  return null
}

/** Attributions of quotes by verbs that say only how they were spoken. */
export const readManners = (context: Context, found: readonly Attribution[]): Attribution[] => {
  const taken = new Set(found.flatMap(({ content }) => content.map((part) => part.to)))
  return context.quotes.flatMap((quote) => {
    const read = taken.has(quote.to) ? null : readManner(context, quote)
    return read === null ? [] : [read]
  })
}
