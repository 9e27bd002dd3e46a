import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Verdict } from '../../document/trace.js'
import type { Mention } from '../../grammar/mention.js'
import type { Stance, StatementType } from '../../lexicon/verbs/reporting.js'
import type { Extractor } from '../extractor.js'
import { readAdjuncts } from './adjuncts.js'
import type { Attribution } from './attribution.js'
import { readColonQuotes, readTurns, readTweets } from './by-hand.js'
import { type Context, contextOf } from './context.js'
import { frames } from './frames/index.js'
import { placeAdverbs } from './lexicon.js'
import { refusals } from './not-statements.js'
import { readNouns } from './nouns.js'
import { addLaterQuotes } from './quotes/continued.js'
import { readHeading } from './quotes/headings.js'
import { readManners } from './quotes/manners.js'
import { readParagraphs } from './quotes/paragraphs.js'
import { readSignatures } from './quotes/signatures.js'
import { isRefused } from './refusals.js'
import { settleOverlaps, standsAsSpoken } from './resolve.js'
import { readCited } from './source/citing.js'
import { withQuantity } from './source/quantities.js'
import { isMoney } from './source/subjects.js'
import { typeOf } from './type.js'
import { readVerb } from './verb/index.js'
import { readObjects } from './verb/objects.js'

export type StatementForm = 'direct' | 'indirect' | 'mixed'
/** Who says what, as token ranges; the mention itself spans all of it. */
export interface StatementMention extends Mention {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly form: StatementForm
  readonly stance: Stance
  readonly type: StatementType
  /** through whom it came, outermost first */
  readonly via: readonly TokenRange[]
}

/** Direct: all of the content is quoted; mixed: some of it. */
const formOf = ({ tokens, quoteAt, namedAt }: Context, attribution: Attribution): StatementForm => {
  const { cue, content } = attribution
  if (cue === null || standsAsSpoken(attribution)) return 'direct'
  const around = quoteAt[cue.from]!
  let quoted = 0
  let plain = 0
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (tokens[i]!.pos === 'PUNCT') continue
      if (quoteAt[i]! >= 0 && quoteAt[i] !== around && namedAt[i] === 0) quoted++
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
    sentence: tokens[(cue ?? content[0]!).from]!.sentence,
    source,
    cue,
    content,
    form: formOf(context, attribution),
    stance,
    type: typeOf(context, attribution),
    via: attribution.via ?? [],
  }
}

/** Whether a source is a mere place: "[there] are many who fear". */
const isPlace = ({ tokens }: Context, source: TokenRange | null): boolean =>
  source !== null && source.to - source.from === 1 && placeAdverbs.has(tokens[source.from]!.lower)

/** Whether an attribution has words of content, and no rule refuses it. */
const isComplete = (context: Context, { source, cue, content }: Attribution): boolean => {
  if (content.length === 0 || content.some(({ from, to }) => to <= from)) return false
  if (cue === null) return true
  if (source !== null && isMoney(context, source)) return false
  const bounds = context.document.sentences[context.tokens[cue.from]!.sentence]!
  return !isRefused(context, 'statement', { at: cue, bounds, source })
}

/** Attributions by the verbs of a text. */
const readVerbs = (context: Context): Attribution[] => {
  const { document, tokens, verbs } = context
  const found: Attribution[] = []
  for (const verb of verbs) {
    if (!tells(document.sentences[tokens[verb.head]!.sentence]!)) continue
    const read = readVerb(context, verb)
    if (read !== null) found.push(read)
  }
  return found
}

/** Takes the words that say how many into the source before its cue, and into content that stands before its cue: "[at least 40] are feared dead". */
const withQuantities = (context: Context, attribution: Attribution): Attribution => {
  const { source, cue, content } = attribution
  if (cue === null) return attribution
  return {
    ...attribution,
    source: source === null || source.from >= cue.from ? source : withQuantity(context, source),
    content: content.map((part) => (part.to <= cue.from ? withQuantity(context, part) : part)),
  }
}

/** All that may be an attribution, before overlaps are settled. */
const propose = (context: Context): Attribution[] =>
  [
    ...readVerbs(context),
    ...readNouns(context),
    ...readObjects(context),
    ...readAdjuncts(context),
    ...readTurns(context),
    ...readHeading(context),
    ...readTweets(context),
    ...readParagraphs(context),
  ]
    .filter((attribution) => isComplete(context, attribution))
    .map((attribution) => (isPlace(context, attribution.source) ? { ...attribution, source: null } : attribution))
    .map((attribution) => withQuantities(context, attribution))

const trace = ({ document }: Context, verdict: Verdict, found: readonly Attribution[]): void => {
  if (document.trace === null) return
  for (const { rule, cue, content } of found) {
    const { from, to } = cue ?? content[0]!
    document.trace.push({ kind: 'statements', verdict, rule, from, to, why: null })
  }
}

export const statements: Extractor<StatementMention> = {
  kind: 'statements',
  rules: [...frames, ...refusals],
  find: (document) => {
    const context = contextOf(document)
    const proposed = propose(context)
    trace(context, 'proposed', proposed)
    const settled = settleOverlaps(context, [...readCited(context, proposed), ...proposed])
    // what no verb of saying leads to
    const later = [
      ...readColonQuotes(context, settled),
      ...readManners(context, settled),
      ...readSignatures(context, settled),
    ]
    trace(context, 'proposed', later)
    const chosen = settleOverlaps(context, [...settled, ...later])
    trace(context, 'chosen', chosen)
    return addLaterQuotes(context, chosen).map((attribution) => mentionOf(context, attribution))
  },
}
