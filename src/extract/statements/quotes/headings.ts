import { tells } from '../../../document/document.js'
import type { Attribution } from '../attribution.js'
import { type Context, trim } from '../context.js'
import { headingFrame } from '../frames/quotations.js'
import { matcher } from '../patterns.js'
import { isRefused } from '../refusals.js'

const speakerBeforeColon = matcher(headingFrame.opens)

/** "Lee: 'We Will Rebuild'": the headline of a text, where it opens with its speaker. */
export const readHeading = (context: Context): Attribution[] => {
  const first = context.document.sentences.find(tells)
  if (first === undefined) return []
  const { from, to } = first
  const { source, cue } = speakerBeforeColon(context, from, to)?.captures ?? {}
  if (source === undefined || cue === undefined) return []
  if (isRefused(context, headingFrame.name, { at: cue, bounds: first, source })) return []
  const content = [trim(context, { from: cue.to, to }, { from, to, quote: -1 })]
  return [{ rule: headingFrame.name, source, cue, content, stance: 'says' }]
}
