import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import type { ClauseBounds, Context } from '../context.js'
import type { BoundName } from '../frames/complements.js'
import { matcher, tester } from '../patterns.js'
import { endOfContent } from './content.js'

/** Where the content that begins at a token ends, `match` being the end of what its pattern matched. */
type Bound = (context: Context, from: number, bounds: ClauseBounds, cue: VerbGroup | null, match: number) => number

const opensQuestion = tester('{asking} ({nominal} | {determiner} | {adjective})')
// "described the pier, an old one, as safe"
const asAfterComma = matcher(', (({inner}*9 | {wh} {any&!punctuation}*12) ,)? as')

// "accused the firm, which owns the pier, of fraud"
const chargeAfterComma = matcher(', ({wh} {any&!punctuation}*12 | {determiner} {inner}*9) , (of | for | over)')

const joinedClause = matcher(',? (and | but) [content: {complementizer}]')

const joinedQuotation = matcher(',? (and | or) [content: {quotation}]')

/** Where the last of a row of quotations ends: 'chanted “Shame,” “Resign” and “Go”'. */
const afterQuotations = (context: Context, to: number, within: ClauseBounds): number => {
  let end = to
  for (;;) {
    const next = joinedQuotation(context, end, within.to + 1)?.captures.content?.from
    if (next === undefined) return end
    end = context.quotes[context.quoteAt[next]!]!.to
  }
}

/** Where a quotation ends that a clause of the same cue may follow: '“The pier is shut,” and [that the dock is]'. */
const afterQuotation = (context: Context, quoted: number, within: ClauseBounds, cue: VerbGroup | null): number => {
  const to = afterQuotations(context, quoted, within)
  const clause = joinedClause(context, to, within.to)?.captures.content
  return clause === undefined ? to : endOfContent(context, clause.from, within, cue, 'clause')
}

/** Where the charge ends that stands behind an aside on whoever is charged, whose comma is at `at`; null where none does. */
const chargeOf = (context: Context, at: number, within: ClauseBounds, cue: VerbGroup): number | null => {
  const lemma = verbLemma(context.tokens[cue.head]!.lower)
  if (reportingVerbs.get(lemma)?.takes.has('person') !== true) return null
  const charge = chargeAfterComma(context, at, within.to)
  return charge === null ? null : endOfContent(context, charge.to, within, cue, 'object')
}

const bounds: Readonly<Record<BoundName, Bound>> = {
  clause: (context, from, within, cue) => endOfContent(context, from, within, cue, 'clause'),
  infinitive: (context, from, within, cue) => endOfContent(context, from, within, cue, 'infinitive'),
  'infinitive behind': (context, _from, within, cue, match) => endOfContent(context, match, within, cue, 'infinitive'),
  // "talked about [how the boats sank]": a question runs on like a clause
  object: (context, from, within, cue) => {
    const end = endOfContent(context, from, within, cue, opensQuestion(context, from) ? 'clause' : 'object')
    const charge = cue !== null && context.tokens[end]?.text === ',' ? chargeOf(context, end, within, cue) : null
    return charge ?? end
  },
  predication: (context, from, within, cue) => {
    const end = endOfContent(context, from, within, cue, 'object')
    const as = asAfterComma(context, end, within.to)
    return as === null ? end : endOfContent(context, as.to, within, cue, 'object')
  },
  quotation: (context, from, within, cue) =>
    afterQuotation(context, context.quotes[context.quoteAt[from]!]!.to, within, cue),
  rest: (_context, _from, within) => within.to,
  match: (_context, _from, _within, _cue, match) => match,
}

/** The content that begins at a token, by the name of its bound. */
export const boundedContent = (
  name: BoundName,
  context: Context,
  from: number,
  within: ClauseBounds,
  cue: VerbGroup | null,
  match = from,
): TokenRange => ({ from, to: bounds[name](context, from, within, cue, match) })
