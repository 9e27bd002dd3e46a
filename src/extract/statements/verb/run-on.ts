import type { TokenRange } from '../../../document/span.js'
import type { Attribution, Reading } from '../attribution.js'
import { skipAdjuncts } from '../content/adjuncts.js'
import { trim } from '../context.js'
import { runOnFrame } from '../frames/fronted.js'
import { matcher, matcherAround } from '../patterns.js'
import { nounBefore, nounEnding } from '../source/noun-phrases.js'

const opensSource = matcher(runOnFrame.source)
const around = matcherAround(runOnFrame.around)

/** The noun phrase right before the cue of one who informs. */
const informant = ({ context, cue, bounds }: Reading): TokenRange | null => {
  const source = nounEnding(context, cue.from, bounds.from)
  return source !== null && source.from > bounds.from && opensSource(context, source.from, source.to) !== null
    ? source
    : null
}

/** "[the monitoring group] the Harbour Watch said": where a noun begins that the name of the source explains, else the source. */
const startOfNames = ({ context, bounds }: Reading, source: TokenRange): number => {
  const before = nounBefore(context, source.from)
  return before !== undefined && before.from > bounds.from && opensSource(context, before.from, before.to) !== null
    ? before.from
    : source.from
}

/** Whether a clause with a tense stands in a range: its verb is a verb of the sentence, not one of those that hang on a noun. */
const holdsClause = ({ context: { verbAt, tokens } }: Reading, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) {
    const verb = verbAt[at]
    if (verb !== undefined && verb.from === at && verb.finite && tokens[at - 1]?.pos !== 'SCONJ') return true
  }
  return false
}

/** Reads a clause that runs into its attribution at the end of its sentence, without a comma; null where none does. */
export const readRunOn = (reading: Reading): Attribution | null => {
  const { context, cue, bounds, verb } = reading
  if (cue.infinitive || !runOnFrame.takes.every((complement) => verb.takes.has(complement))) return null
  const source = informant(reading)
  if (source === null) return null
  const start = startOfNames(reading, source)
  const end = skipAdjuncts(context, cue.to, bounds.to)
  const whole = { from: start, to: end }
  if (around(context, whole, { from: bounds.from, to: bounds.to }) === null) return null
  const content = { from: bounds.from, to: start }
  if (!holdsClause(reading, content)) return null
  return {
    rule: runOnFrame.name,
    source,
    cue: { from: cue.from, to: cue.to },
    content: [trim(context, content, bounds)],
    via: [],
    stance: verb.stance,
  }
}
