import { nounLemma, verbLemma } from '../../../document/tag/readings.js'
import { citedNouns } from '../../../lexicon/reporting.js'
import type { Attribution } from '../attribution.js'
import { boundsAt, type Context, isComma } from '../context.js'
import { nounFrom } from './noun-phrases.js'

/** Whether a noun phrase names someone, or people or papers that are cited. */
const isCited = ({ tokens, nounAt }: Context, at: number): boolean => {
  const noun = nounAt[at]
  if (noun === undefined) return false
  const head = tokens[noun.head]!
  return head.pos === 'PROPN' || citedNouns.has(nounLemma(head.lower))
}

/** "..., the paper said, [citing officials]": the ones cited say the same, through the one who cites them. */
const citedAfter = (context: Context, at: number, outer: Attribution): Attribution | null => {
  const { tokens, verbAt } = context
  if (at >= tokens.length) return null
  const bounds = boundsAt(context, at)
  let i = at
  if (isComma(tokens[i])) i++
  if (tokens[i]?.lower === 'that' || tokens[i]?.lower === 'which') i++
  const verb = verbAt[i]
  if (verb === undefined || i >= bounds.to || !/^(?:cite|quote)$/.test(verbLemma(tokens[verb.head]!.lower))) return null
  const source = isCited(context, verb.to) ? nounFrom(context, verb.to, bounds.to) : null
  if (source === null) return null
  const via = outer.source === null ? [] : [outer.source]
  const cue = { from: verb.from, to: verb.to }
  return { rule: 'statements/citing-source', source, cue, content: outer.content, stance: 'says', via }
}

/** Attributions to those who are cited after another attribution. */
export const readCited = (context: Context, found: readonly Attribution[]): Attribution[] =>
  found.flatMap((outer) => {
    const ends = [outer.source?.to, outer.cue?.to, outer.content.at(-1)?.to]
    for (const at of ends) {
      const cited = at === undefined ? null : citedAfter(context, at, outer)
      if (cited !== null) return [cited]
    }
    return []
  })
