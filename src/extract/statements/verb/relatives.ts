import type { TokenRange } from '../../../document/span.js'
import type { Attribution, Reading } from '../attribution.js'
import { endOfContent } from '../content/content.js'
import { type Region, type Scene, trim } from '../context.js'
import { nounBefore } from '../source/noun-phrases.js'

/** "which [he called] a farce", "a step [they think] will help": the relative, or the noun itself, is the first part of the content. */
const extracted = (scene: Scene, source: TokenRange, region: Region): TokenRange | null => {
  const { tokens } = scene
  const before = tokens[source.from - 1]
  if (before === undefined || source.from <= region.from) return null
  if (/^(?:which|whom|who|what)$/.test(before.lower)) return { from: source.from - 1, to: source.from }
  const noun = nounBefore(scene, source.from)
  return noun === undefined || noun.from < region.from ? null : { from: noun.from, to: noun.to }
}

/** Reads a verb whose content stands partly before its source; null where it does not. */
export const readExtracted = ({ scene, cue, region, verb }: Reading, source: TokenRange): Attribution | null => {
  const { tokens, verbAt, quoteAt } = scene
  const next = tokens[cue.to]
  if (next === undefined || cue.to >= region.to || cue.infinitive) return null
  const hasRelative = /^(?:which|who)$/.test(tokens[source.from - 1]?.lower ?? '')
  const opensPredicate =
    (verb.takes.has('bare') || (hasRelative && verb.takes.has('clause'))) &&
    (verbAt[cue.to]?.finite === true || (hasRelative && next.pos !== 'PUNCT'))
  const namesIt =
    verb.takes.has('predicated') &&
    (next.pos === 'DET' || next.pos === 'ADJ' || next.lower === 'as' || quoteAt[cue.to] !== region.quote)
  if (!opensPredicate && !namesIt) return null
  const first = extracted(scene, source, region)
  if (first === null) return null
  const rest = trim(scene, { from: cue.to, to: endOfContent(scene, cue.to, region, cue) }, region)
  return { rule: 'statements/relative-source-cue', source, cue, content: [first, rest], stance: verb.stance }
}
