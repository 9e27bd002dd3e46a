import type { Candidate } from '../candidate.js'
import type { Context } from '../context.js'

const afterTime = /^(?:ago|later|earlier|hence|anniversary)$/

/** "15 months ago", "a minute later", "in 10 days": a time, not a count. */
const isPointInTime = (context: Context, end: number, from: number): boolean => {
  const { tokens, to } = context
  const after = end < to ? tokens[end]!.lower : ''
  if (afterTime.test(after)) return true
  if (after === 'from' && /^(?:now|today)$/.test(tokens[end + 1]?.lower ?? '')) return true
  if ((after === 'and' || after === 'or') && afterTime.test(tokens[end + 3]?.lower ?? '')) return true
  return tokens[from - 1]?.lower === 'in' && from - 1 >= context.from && looksAhead(context, from - 1)
}

/** Whether the clause speaks of what is to come: "will open in two weeks". */
const looksAhead = (context: Context, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(context.from, at - 12); i--) {
    const token = context.tokens[i]!
    if (/^(?:will|'ll|shall|would|to)$/.test(token.lower) && (token.pos === 'AUX' || token.pos === 'PART')) return true
    if (token.pos === 'NUM' || /^(?:first|second|third|least|most)$/.test(token.lower)) return false
    if (token.pos === 'VERB' && token.form === 'past') return false
  }
  return false
}

/** Whether a span of time is a point in time after all. */
export const isTimePoint = (context: Context, candidate: Candidate): boolean =>
  candidate.kind === 'duration' && isPointInTime(context, candidate.to, candidate.from)
