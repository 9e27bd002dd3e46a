import type { TokenRange } from '../../../document/span.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import type { Attribution } from '../attribution.js'
import { skipTimes } from '../content/adjuncts.js'
import { boundedContent } from '../content/bounds.js'
import { boundsAt, type ClauseBounds, type Context, trim } from '../context.js'
import { passiveClause, seemingFrame } from '../frames/passives.js'
import { matcher } from '../patterns.js'
import { subjectOf } from '../source/subjects.js'

const { name: rule, stance } = seemingFrame
const infinitive = matcher(seemingFrame.opens)
const quality = matcher(seemingFrame.quality)
const clause = matcher(seemingFrame.clause)
const expletive = matcher(passiveClause.expletive)

/** "Lee appears [ready to leave]", "it seems [unfair to leave]": a quality that something seems to have; null where none follows. */
const readQuality = (
  context: Context,
  cue: VerbGroup,
  at: number,
  bounds: ClauseBounds,
  subject: TokenRange | null,
): Attribution | null => {
  const match = quality(context, at, bounds.to)
  if (match === null) return null
  const from = match.captures.cue?.to ?? at
  const rest = trim(context, boundedContent('infinitive', context, from, bounds, cue), bounds)
  if (rest.to <= rest.from) return null
  return {
    rule,
    source: null,
    cue: { from: cue.from, to: from },
    content: subject === null ? [rest] : [subject, rest],
    stance,
  }
}

/** "The boat appears to have sunk", "it seems that the boat sank": what looks so is told by nobody; null where neither follows. */
export const readSeeming = (context: Context, cue: VerbGroup): Attribution | null => {
  if (!cue.finite || cue.modal !== null) return null
  const bounds = boundsAt(context, cue.head)
  const subject = subjectOf(context, cue, bounds)
  if (subject === null) return null
  const at = skipTimes(context, cue.to, bounds.to)
  const isExpletive = expletive(context, subject.from, subject.to) !== null
  const opened = isExpletive ? clause(context, at, bounds.to)?.captures.content : undefined
  if (opened !== undefined) {
    const content = trim(context, boundedContent('clause', context, opened.from, bounds, cue), bounds)
    return { rule, source: null, cue, content: [content], stance }
  }
  const looks = readQuality(context, cue, at, bounds, isExpletive ? null : subject)
  if (looks !== null) return looks
  const to = isExpletive ? undefined : infinitive(context, at, bounds.to)?.captures.cue
  if (to === undefined) return null
  const rest = trim(context, boundedContent('infinitive', context, to.from + 1, bounds, cue), bounds)
  if (rest.to <= rest.from) return null
  return { rule, source: null, cue: { from: cue.from, to: to.from + 1 }, content: [subject, rest], stance }
}
