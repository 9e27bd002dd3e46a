import type { TokenRange } from '../../../document/span.js'
import { timeNouns } from '../../../lexicon/verbs/reporting.js'
import { type ClauseBounds, type Context, isComma, isQuotationMark, quoteOpeningAt } from '../context.js'
import { adjunctPrepositions, dayPrepositions, questionWords } from '../lexicon.js'
import { nounFrom } from '../source/noun-phrases.js'

/** Skips adverbs and times: "said [late Tuesday]". */
export const skipTimes = (context: Context, at: number, to: number): number => {
  const { tokens, nounAt } = context
  let i = at
  while (i < to) {
    const from = dayPrepositions.has(tokens[i]!.lower) ? i + 1 : i
    const noun = nounAt[from]
    if (noun?.from === from && noun.to <= to && timeNouns.has(tokens[noun.head]!.lower)) i = noun.to
    else if (tokens[i]!.pos === 'ADV' && !questionWords.has(tokens[i]!.lower)) i++
    else break
  }
  return i
}

/** How long a title in quotation marks may be, in tokens. */
const longestTitle = 9

/** Where a title in quotation marks ends that opens at `at`: "on MSNBC's [“Morning Joe.”]"; `at` where none does. */
const afterTitle = ({ tokens, quotes, quoteAt }: Context, at: number, to: number): number => {
  const quote = at < to ? quotes[quoteAt[at]!] : undefined
  if (quote?.from !== at || quote.to - at > longestTitle || quote.to > to) return at
  return tokens[at + 1]?.shape === 'capitalized' && tokens[at - 1]!.pos !== 'PUNCT' ? quote.to : at
}

/** "on MSNBC[’s] “Morning Joe”": the token behind the mark of a possessive at `at` that a quotation follows. */
const afterPossessive = ({ tokens, quotes, quoteAt }: Context, at: number): number =>
  /^['’]s$/.test(tokens[at]?.lower ?? '') && quotes[quoteAt[at + 1] ?? -1]?.from === at + 1 ? at + 1 : at

/** "in [’]08": the mark that stands for a century. */
const afterApostrophe = ({ tokens }: Context, at: number): number =>
  tokens[at] !== undefined && isQuotationMark(tokens[at]!) && tokens[at + 1]?.shape === 'digits' ? at + 1 : at

/** Skips what may stand between a cue and its content: "said [in a statement on Monday]". */
export const skipAdjuncts = (context: Context, at: number, to: number): number => {
  let i = skipTimes(context, at, to)
  for (let step = 0; step < 6 && i < to; step++) {
    if (!adjunctPrepositions.has(context.tokens[i]!.lower)) break
    const noun = nounFrom(context, afterApostrophe(context, i + 1), to)
    const end = afterTitle(context, afterPossessive(context, noun?.to ?? i + 1), to)
    if (end === i + 1) break
    i = skipTimes(context, end, to)
    // "in a letter [published Wednesday]"
    if (i < to && context.verbAt[i]?.from === i && context.tokens[i]!.form === 'participle')
      i = skipTimes(context, i + 1, to)
  }
  return i
}

/** The quote that a cue leads to: 'said: "..."', 'said, "..."', 'said "..."'. */
export const quoteAfter = (context: Context, at: number, bounds: ClauseBounds): TokenRange | null => {
  const { tokens } = context
  let i = at
  if (tokens[i] !== undefined && (isComma(tokens[i]) || tokens[i]!.text === ':')) i++
  if (i > bounds.to) return null
  const quote = quoteOpeningAt(context, i, bounds)
  return quote === undefined ? null : { from: quote.from, to: quote.to }
}

/** The hearer, times and places after a fronted content: `"...," she told [reporters on Monday]`. */
export const endOfAttribution = (context: Context, at: number, to: number): number => {
  const hearer = nounFrom(context, at, to)
  return skipAdjuncts(context, hearer?.to ?? at, to)
}
