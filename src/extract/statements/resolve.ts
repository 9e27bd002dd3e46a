import type { Attribution } from './attribution.js'
import { isSpeechVerb } from './content/clauses.js'
import type { Context } from './context.js'

const speakers = new Set(['i', 'me', 'my', 'our', 'ourselves', 'us', 'we', 'you', 'your'])
const thirdPersons = new Set(['he', 'it', 'she', 'they'])

const firstWord = ({ tokens }: Context, { source }: Attribution): string =>
  source === null ? '' : tokens[source.from]!.lower

/** Words of the one quoted, inside the quote, are that one's again: '"I think so," she said' is one statement. */
const repeatsSpeaker = (context: Context, attribution: Attribution): boolean => {
  const { cue, source } = attribution
  if (cue === null || context.quoteAt[cue.from]! < 0) return false
  return source === null || speakers.has(firstWord(context, attribution))
}

/** Inside a quote only words of speech are told apart: what else the speaker thinks of others is the quote itself. */
const isAsideOfSpeaker = (context: Context, { cue, rule }: Attribution, isSpoken: boolean): boolean => {
  if (cue === null || (context.quoteAt[cue.from]! < 0 && !isSpoken)) return false
  if (rule === 'statements/according-to' || rule.startsWith('statements/source-light-verb')) return false
  for (let i = cue.to - 1; i >= cue.from; i--) {
    const verb = context.verbAt[i]
    if (verb !== undefined) return !isSpeechVerb(context, verb)
  }
  return true
}

/** "Do you support her?" asks the reader. */
const asksReader = ({ tokens, document }: Context, { source }: Attribution): boolean =>
  source !== null &&
  tokens[source.from]!.lower === 'you' &&
  tokens[document.sentences[tokens[source.from]!.sentence]!.to - 1]!.text === '?'

/** "said [he] hoped": the same source again, inside its own content. */
const opensContentOf = (context: Context, inner: Attribution, outer: Attribution): boolean => {
  if (inner === outer || inner.source === null || outer.source === null) return false
  if (!thirdPersons.has(firstWord(context, inner)) || inner.source.to - inner.source.from > 1) return false
  return outer.content.some(({ from, to }) => {
    const opening = context.tokens[from]!.lower === 'that' ? from + 1 : from
    return inner.source!.from === opening && inner.cue !== null && inner.cue.to <= to
  })
}

const placeOf = ({ lightVerb, cue, content }: Attribution): number => (lightVerb ?? cue ?? content[0]!).from

const standsAsSpoken = ({ cue, rule }: Attribution): boolean => cue === null || rule === 'statements/speaker-turn'

/** Chooses among the attributions that were read, in the order of their cues. */
export const settleOverlaps = (context: Context, proposed: readonly Attribution[]): Attribution[] => {
  const byCue = [...proposed].sort((a, b) => placeOf(a) - placeOf(b) || (b.cue?.to ?? 0) - (a.cue?.to ?? 0))
  const kept: Attribution[] = []
  // where the words of a tweet or of a turn in an interview end
  let spoken = -1
  for (const attribution of byCue) {
    const before = kept.at(-1)
    if (asksReader(context, attribution)) continue
    const isSpoken = attribution.cue !== null && attribution.cue.to <= spoken
    // a tweet's own "I" is its writer
    if (isSpoken && speakers.has(firstWord(context, attribution))) continue
    if (standsAsSpoken(attribution)) spoken = attribution.content[0]!.to
    else if (repeatsSpeaker(context, attribution) || isAsideOfSpeaker(context, attribution, isSpoken)) continue
    if (before?.cue != null && attribution.cue !== null && placeOf(attribution) < before.cue.to) continue
    if (kept.slice(-3).some((outer) => opensContentOf(context, attribution, outer))) continue
    kept.push(attribution)
  }
  return kept
}
