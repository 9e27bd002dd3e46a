import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { hearsayAdverbs } from '../../lexicon/reporting.js'
import type { Attribution } from './attribution.js'
import { clauseAt } from './content/clauses.js'
import { endOfContent } from './content/content.js'
import { boundsAt, type ClauseBounds, type Context, isComma, isDash, trim } from './context.js'
import { nounFrom } from './source/noun-phrases.js'
import { contentBefore } from './verb/fronted.js'

/** "According to X, ...", "..., according to X", "..., according to X, ...". */
const readAccordingTo = (context: Context, at: number): Attribution | null => {
  const { tokens } = context
  const bounds = boundsAt(context, at)
  const report = context.nounAt[at + 2]
  // "according to a report from the harbour office"
  const from = report !== undefined && tokens[report.to]?.lower === 'from' ? report.to + 1 : at + 2
  const source = withMakers(context, nounFrom(context, from, bounds.to), bounds)
  if (source === null) return null
  const aside = closingOfAside(context, source.to, bounds)
  const opensClause = at === bounds.from || /^(?:and|but|while|although|that)$/.test(tokens[at - 1]!.lower)
  const content: TokenRange[] = []
  if (!opensClause) {
    const earlier = contentBefore(context, at, bounds)
    if (earlier !== null) content.push(earlier)
  }
  if (isComma(tokens[aside]) && aside + 1 < bounds.to) {
    const next = tokens[aside + 1]!
    if (
      opensClause ||
      !(next.pos === 'CCONJ' || next.pos === 'SCONJ' || next.pos === 'PRON' || next.form === 'gerund')
    ) {
      const rest = trim(context, { from: aside + 1, to: endOfContent(context, aside + 1, bounds, null) }, bounds)
      if (rest.to > rest.from) content.push(rest)
    }
  }
  if (content.length === 0) return null
  return { rule: 'statements/according-to', source, cue: { from: at, to: from }, content, stance: 'says' }
}

/** "according to a poll [by the Harbour Times]". */
const withMakers = (context: Context, source: TokenRange | null, bounds: ClauseBounds): TokenRange | null => {
  if (source === null || !/^(?:by|from)$/.test(context.tokens[source.to]?.lower ?? '')) return source
  const makers = nounFrom(context, source.to + 1, bounds.to)
  return makers === null ? source : { from: source.from, to: makers.to }
}

/** The comma after a source and what hangs on it: "according to the mayor, [who was there,] the ...". */
const closingOfAside = (context: Context, at: number, bounds: ClauseBounds): number => {
  const { tokens } = context
  let relative = false
  for (let i = at; i < bounds.to && i < at + 30; i++) {
    if (!isComma(tokens[i]) && !isDash(tokens[i])) continue
    const title = i === at ? closingOfTitle(context, i, bounds) : -1
    if (title >= 0) return title
    if (relative || !/^(?:who|which|whose)$/.test(tokens[i + 1]?.lower ?? '')) return i
    relative = true
  }
  return at
}

/** The comma after what the source is: "according to Ann Lee, [the town's mayor,] the ..."; -1 where no such thing stands there. */
const closingOfTitle = (context: Context, comma: number, bounds: ClauseBounds): number => {
  const { tokens, nounAt } = context
  if (nounAt[comma - 1]?.to !== comma || tokens[nounAt[comma - 1]!.head]!.pos !== 'PROPN') return -1
  const title = nounFrom(context, comma + 1, bounds.to)
  if (title === null || title.to - title.from < 2 || !isComma(tokens[title.to])) return -1
  const isClause = clauseAt(context, title.to + 1, bounds.to) !== undefined
  return isClause && tokens[nounAt[title.from]!.head]!.pos === 'NOUN' ? title.to : -1
}

/** "reportedly": the clause around it, in two parts. */
const readHearsay = (context: Context, at: number): Attribution | null => {
  const { tokens } = context
  const bounds = boundsAt(context, at)
  const stance = hearsayAdverbs.get(tokens[at]!.lower)!
  const from = startOfClause(context, at, bounds)
  const first = trim(context, { from, to: at }, bounds)
  const second = trim(context, { from: at + 1, to: endOfContent(context, at + 1, bounds, null) }, bounds)
  const content = [first, second].filter((part) => part.to > part.from)
  return { rule: 'statements/hearsay-adverb', source: null, cue: { from: at, to: at + 1 }, content, stance }
}

/** Where the clause of a word begins: after the last comma, mark or conjunction before it. */
const startOfClause = ({ tokens, verbAt }: Context, at: number, bounds: ClauseBounds): number => {
  const first = Math.max(bounds.from, at - 60)
  for (let i = at - 1; i >= first; i--) {
    const { pos, text } = tokens[i]!
    if (text === ',' || text === ';' || text === ':' || isDash(tokens[i])) return i + 1
    if (pos === 'SCONJ') return i + 1
    if (pos === 'CCONJ' && verbAt[i + 1] !== undefined) return i + 1
  }
  return first
}

/** Attributions by words that are no verbs. */
export const readParticles = (context: Context): Attribution[] => {
  const { document, tokens } = context
  const found: Attribution[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const { lower } = tokens[i]!
      const read =
        lower === 'according' && tokens[i + 1]?.lower === 'to'
          ? readAccordingTo(context, i)
          : hearsayAdverbs.has(lower)
            ? readHearsay(context, i)
            : null
      if (read !== null) found.push(read)
    }
  }
  return found
}
