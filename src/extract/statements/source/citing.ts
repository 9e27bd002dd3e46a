import type { Attribution } from '../attribution.js'
import { boundsAt, type Context } from '../context.js'
import { citingFrame } from '../frames/adjuncts.js'
import { matcher } from '../patterns.js'

const citing = matcher(citingFrame.opens)

/** "..., the paper said, [citing officials]": the ones cited say the same, through the one who cites them. */
const citedAfter = (context: Context, at: number, outer: Attribution): Attribution | null => {
  if (at >= context.tokens.length) return null
  const { cue, source } = citing(context, at, boundsAt(context, at).to)?.captures ?? {}
  if (cue === undefined || source === undefined) return null
  const via = outer.source === null ? [] : [outer.source]
  return { rule: citingFrame.name, source, cue, content: outer.content, stance: 'says', via }
}

/** Attributions to those who are cited after another attribution. */
export const readCited = (context: Context, found: readonly Attribution[]): Attribution[] =>
  found.flatMap((outer) => {
    const ends = [outer.source?.to, outer.cue?.to, outer.content.at(-1)?.to]
    for (const at of ends) {
      const cited = at === undefined ? null : citedAfter(context, at, outer)
      // "reports that [cite] officials": who cites them says something else than their name
      if (cited !== null && cited.cue?.from !== outer.cue?.from) return [cited]
    }
    return []
  })
