import { tells } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/readings.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { reportingVerbs } from '../../../lexicon/reporting.js'
import type { Attribution } from '../attribution.js'
import { boundsAt, type ClauseBounds, type Context } from '../context.js'
import { isPersonal, nounFrom } from '../source/noun-phrases.js'
import { subjectOf } from '../source/subjects.js'

/** How far before the colon the verb may stand, in tokens. */
const reach = 15

const takesQuote = ({ tokens }: Context, { head }: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(tokens[head]!.lower))?.takes.has('quote') === true

/** 'Added the mayor: "..."': the source after a verb of speech that opens its sentence. */
const invertedBefore = (context: Context, verb: VerbGroup, bounds: ClauseBounds, colon: number): TokenRange | null => {
  if (verb.from !== bounds.from || verb.head !== verb.from || !takesQuote(context, verb)) return null
  const source = nounFrom(context, verb.to, colon)
  return source?.to === colon ? source : null
}

/** 'The mayor struck back: "..."': whoever acts before a colon says the quote after it, whatever the verb. */
const readColonQuote = (context: Context, from: number, to: number): Attribution | null => {
  const { tokens, verbAt, document } = context
  const colon = from - 1
  if (tokens[colon]?.text !== ':' || context.quoteAt[colon]! >= 0) return null
  if (!tells(document.sentences[tokens[colon]!.sentence]!)) return null
  const bounds = boundsAt(context, colon)
  for (let i = colon - 1; i >= bounds.from && colon - i < reach; i--) {
    const verb = verbAt[i]
    if (verb === undefined || context.quoteAt[i]! >= 0) continue
    const inverted = invertedBefore(context, verb, bounds, colon)
    const source = inverted ?? (verb.finite ? subjectOf(context, verb, bounds) : null)
    if (source !== null) {
      const head = tokens[source.to - 1]!
      if (inverted === null && head.pos !== 'PROPN' && !isPersonal(head)) return null
      const content = [{ from, to }]
      return { rule: 'statements/source-verb-colon-quote', source, cue: verb, content, stance: 'says' }
    }
    i = verb.from
  }
  return null
}

/** Quotes after a colon that no cue leads to. */
export const readColonQuotes = (context: Context, found: readonly Attribution[]): Attribution[] => {
  const taken = new Set(found.flatMap(({ content }) => content.map((part) => part.from)))
  return context.quotes.flatMap(({ from, to }) => {
    const read = taken.has(from) ? null : readColonQuote(context, from, to)
    return read === null ? [] : [read]
  })
}
