import type { Attribution } from './attribution.js'
import { isSpeechVerb } from './content/clauses.js'
import type { Context } from './context.js'
import { participantPronouns, thirdPersons } from './lexicon.js'
import { tester } from './patterns.js'

const firstWord = ({ tokens }: Context, { source }: Attribution): string =>
  source === null ? '' : tokens[source.from]!.lower

const placeOf = ({ lightVerb, cue, content }: Attribution): number => (lightVerb ?? cue ?? content[0]!).from

/** Whether the content stands as it was spoken, without quotation marks: a tweet, a turn of an interview. */
export const standsAsSpoken = ({ cue, rule }: Attribution): boolean =>
  cue === null || rule === 'statements/speaker-turn'

/** What an attribution is settled against: those that were kept before it, and where the last words that stand as spoken end. */
interface Settled {
  readonly kept: readonly Attribution[]
  readonly spokenTo: number
}

const isInSpokenWords = ({ cue }: Attribution, { spokenTo }: Settled): boolean => cue !== null && cue.to <= spokenTo

const isInQuote = ({ quoteAt }: Context, { cue }: Attribution): boolean => cue !== null && quoteAt[cue.from]! >= 0

const quotedFrames: ReadonlySet<string> = new Set([
  'statements/according-to',
  'statements/source-light-verb-noun-infinitive',
  'statements/source-light-verb-noun-preposition',
  'statements/source-light-verb-noun-that-clause',
] satisfies Attribution['rule'][])

/** Whether the cue of an attribution says that words were spoken. */
const isOfSpeech = (context: Context, { cue, rule }: Attribution): boolean => {
  if (quotedFrames.has(rule) || cue === null) return true
  for (let i = cue.to - 1; i >= cue.from; i--) {
    const verb = context.verbAt[i]
    if (verb !== undefined) return isSpeechVerb(context, verb)
  }
  return false
}

const complementizer = tester('that')

/** "said [he] hoped": whether one is the other's source again, inside its content. */
const repeatsSource = (context: Context, { source, cue }: Attribution, outer: Attribution): boolean =>
  source !== null &&
  cue !== null &&
  outer.source !== null &&
  outer.content.some(({ from, to }) => {
    const subject = complementizer(context, from) ? from + 1 : from
    return source.from === subject && cue.to <= to
  })

/** "said in a statement [that it was late]": whether both lead to the same words, and the one before only names them on the way. */
const sharesContent = ({ cue, content, rule }: Attribution, outer: Attribution): boolean => {
  if (rule !== nounClause || cue === null || outer.cue === null) return false
  return content[0]!.from === outer.content.at(-1)?.from && outer.cue.to <= cue.from
}
const nounClause: Attribution['rule'] = 'statements/noun-that-clause'

/** Why an attribution gives way to another that was kept, or null where it does not. */
type GivesWay = (context: Context, attribution: Attribution, settled: Settled) => boolean

/** Reasons to give way, in the order in which they are tried. */
const reasons: readonly (readonly [why: string, givesWay: GivesWay])[] = [
  [
    'the one whose words stand as spoken says it',
    (context, attribution, settled) =>
      isInSpokenWords(attribution, settled) && participantPronouns.has(firstWord(context, attribution)),
  ],
  [
    'the one who is quoted says it',
    (context, attribution) =>
      !standsAsSpoken(attribution) &&
      isInQuote(context, attribution) &&
      (attribution.source === null || participantPronouns.has(firstWord(context, attribution))),
  ],
  [
    'what someone else thinks is part of the quote',
    (context, attribution, settled) =>
      !standsAsSpoken(attribution) &&
      (isInQuote(context, attribution) || isInSpokenWords(attribution, settled)) &&
      !isOfSpeech(context, attribution),
  ],
  ['nobody follows a chain of so many speakers', (_context, attribution, { kept }) => isTooDeep(attribution, kept)],
  [
    'its cue is part of another',
    (_context, attribution, { kept }) => {
      const before = kept.at(-1)?.cue
      return before != null && attribution.cue !== null && placeOf(attribution) < before.to
    },
  ],
  [
    'the verb before it leads to the same words',
    (_context, attribution, { kept }) => kept.slice(-3).some((outer) => sharesContent(attribution, outer)),
  ],
  [
    'its source is that of the words around it',
    (context, attribution, { kept }) => {
      const { source } = attribution
      const isPronoun = source !== null && source.to - source.from === 1
      if (!isPronoun || !thirdPersons.has(firstWord(context, attribution))) return false
      return kept.slice(-3).some((outer) => repeatsSource(context, attribution, outer))
    },
  ],
]

/** So deep may statements stand in each other: of "he said: he said: he said: ..." each would hold all that follows. */
const deepest = 10
/** How many of those before are looked at. */
const lookedAt = 40

const isTooDeep = (attribution: Attribution, kept: readonly Attribution[]): boolean => {
  if (kept.length < deepest) return false
  const place = placeOf(attribution)
  let around = 0
  for (let index = Math.max(0, kept.length - lookedAt); index < kept.length; index++)
    if (kept[index]!.content.some(({ from, to }) => from <= place && place < to)) around++
  return around >= deepest
}

/** The cue of an attribution, or its content where it has none. */
const rangeOf = ({ cue, content }: Attribution) => cue ?? content[0]!

/** Chooses among the attributions that were proposed, in the order of their cues. */
export const settleOverlaps = (context: Context, proposed: readonly Attribution[]): Attribution[] => {
  const byCue = [...proposed].sort((a, b) => placeOf(a) - placeOf(b) || (b.cue?.to ?? 0) - (a.cue?.to ?? 0))
  const kept: Attribution[] = []
  let spokenTo = -1
  for (const attribution of byCue) {
    const reason = reasons.find(([, givesWay]) => givesWay(context, attribution, { kept, spokenTo }))
    if (standsAsSpoken(attribution)) spokenTo = attribution.content[0]!.to
    if (reason === undefined) kept.push(attribution)
    else {
      const { from, to } = rangeOf(attribution)
      const [why] = reason
      context.document.trace?.push({ kind: 'statements', verdict: 'overlapped', rule: attribution.rule, from, to, why })
    }
  }
  return kept
}
