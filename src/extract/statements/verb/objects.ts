import { tells } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import type { Attribution } from '../attribution.js'
import { endOfContent } from '../content/content.js'
import { boundsAt, type Context, trim } from '../context.js'
import { type ObjectFrame, objectFrames } from '../frames/objects.js'
import { matcher } from '../patterns.js'
import { isRefused, sourceHead } from '../refusals.js'
import { subjectOf } from '../source/subjects.js'
import { informs } from '../vocabulary.js'

const frames = (
  objectFrames as readonly (ObjectFrame & { readonly name: (typeof objectFrames)[number]['name'] })[]
).map((frame) => ({ ...frame, match: matcher(frame.opens) }))
const framesByVerb = new Map(
  frames
    .flatMap((frame) => [...frame.verbs])
    .map((verb) => [verb, frames.filter(({ verbs }) => verbs.has(verb))] as const),
)

/** Whether a source is a name, or a noun of those who inform. */
const canInform = (context: Context, source: TokenRange): boolean =>
  context.tokens[source.to - 1]!.pos === 'PROPN' || informs(sourceHead(context, source))

const readVerb = (context: Context, verb: VerbGroup, frame: (typeof frames)[number]): Attribution | null => {
  if (verb.passive || verb.infinitive || (frame.negated === true) !== verb.negated) return null
  const bounds = boundsAt(context, verb.head)
  const match = frame.match(context, verb.to, bounds.to)
  const source = match === null ? null : subjectOf(context, verb, bounds)
  if (match === null || source === null) return null
  if (frame.sources?.has(sourceHead(context, source)) === false) return null
  if (frame.isOfInformant === true && !canInform(context, source)) return null
  const { name, stance } = frame
  const { form } = context.tokens[verb.head]!
  if (isRefused(context, name, { at: verb, bounds, source })) return null
  // "A man died, [raising] the toll to 40": whoever it befell did not say so
  if (form === 'gerund' && frame.stance === 'says' && !informs(sourceHead(context, source))) return null
  const whole = { from: verb.to, to: Math.max(match.to, endOfContent(context, verb.to, bounds, verb, 'object')) }
  return { rule: name, source, cue: verb, content: [trim(context, whole, bounds)], stance }
}

/** Attributions by verbs that report with some objects alone: "put the toll at 40", "did not return calls". */
export const readObjects = (context: Context): Attribution[] => {
  const { document, tokens, verbs } = context
  return verbs.flatMap((verb) => {
    const fitting = framesByVerb.get(verbLemma(tokens[verb.head]!.lower))
    if (fitting === undefined || !tells(document.sentences[tokens[verb.head]!.sentence]!)) return []
    for (const frame of fitting) {
      const read = readVerb(context, verb, frame)
      if (read !== null) return [read]
    }
    return []
  })
}
