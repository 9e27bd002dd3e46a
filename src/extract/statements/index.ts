import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Mention } from '../../grammar/mention.js'
import type { Stance } from '../../lexicon/reporting.js'
import type { Extractor } from '../extractor.js'
import { readParticles } from './adverbs.js'
import type { Attribution } from './attribution.js'
import { type Context, contextOf } from './context.js'
import { readManners } from './manners.js'
import { readNouns } from './nouns.js'
import { readColonQuotes } from './quotes/colons.js'
import { addLaterQuotes } from './quotes/continued.js'
import { readHeadings } from './quotes/headings.js'
import { readTurns } from './quotes/turns.js'
import { settleOverlaps } from './resolve.js'
import { rules } from './rules.js'
import { readCited } from './source/citing.js'
import { readVerb } from './verb/active.js'

export type StatementForm = 'direct' | 'indirect' | 'mixed'
/** Who says what, as token ranges; the mention itself spans all of it. */
export interface StatementMention extends Mention {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly form: StatementForm
  readonly stance: Stance
  /** through whom it came, outermost first */
  readonly via: readonly TokenRange[]
}

/** Direct: all of the content is quoted; mixed: some of it. */
const formOf = ({ tokens, quoteAt }: Context, { cue, content, rule }: Attribution): StatementForm => {
  // a tweet, a caption, an interview stand as they were spoken
  if (cue === null || rule === 'statements/speaker-turn') return 'direct'
  const around = quoteAt[cue.from]!
  let quoted = 0
  let plain = 0
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (tokens[i]!.pos === 'PUNCT') continue
      if (quoteAt[i]! >= 0 && quoteAt[i] !== around) quoted++
      else plain++
    }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

const mentionOf = (context: Context, attribution: Attribution): StatementMention => {
  const { tokens } = context
  const { source, cue, content, rule, stance } = attribution
  const parts = [source, cue, ...content].filter((part) => part !== null)
  const from = Math.min(...parts.map((part) => part.from))
  const to = Math.max(...parts.map((part) => part.to))
  return {
    rule,
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    sentence: tokens[content[0]!.from]!.sentence,
    source,
    cue,
    content,
    form: formOf(context, attribution),
    stance,
    via: attribution.via ?? [],
  }
}

const places = new Set(['here', 'there'])

/** Whether a source is a mere place: "said one [there]", "[there] are many who fear". */
const isPlace = ({ tokens }: Context, source: TokenRange | null): boolean =>
  source !== null && source.to - source.from === 1 && places.has(tokens[source.from]!.lower)

/** Whether a statement says all that a statement must: words of content, and of no place after the cue. */
const isComplete = (context: Context, { source, cue, content }: Attribution): boolean =>
  content.length > 0 &&
  content.every(({ from, to }) => to > from) &&
  !(isPlace(context, source) && cue !== null && source!.from >= cue.to)

export const statements: Extractor<StatementMention> = {
  kind: 'statements',
  rules,
  find: (document) => {
    const context = contextOf(document)
    const found: Attribution[] = []
    const add = (attribution: Attribution | null): void => {
      if (attribution !== null && isComplete(context, attribution))
        found.push(isPlace(context, attribution.source) ? { ...attribution, source: null } : attribution)
    }
    for (const verb of context.verbs)
      if (tells(document.sentences[context.tokens[verb.head]!.sentence]!)) add(readVerb(context, verb))
    for (const attribution of [
      ...readNouns(context),
      ...readParticles(context),
      ...readHeadings(context),
      ...readTurns(context),
    ])
      add(attribution)
    const settled = settleOverlaps(context, [...readCited(context, found), ...found])
    const all = settleOverlaps(context, [
      ...settled,
      ...readColonQuotes(context, settled),
      ...readManners(context, settled),
    ])
    return addLaterQuotes(context, all).map((attribution) => mentionOf(context, attribution))
  },
}
