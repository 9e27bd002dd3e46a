import { tells } from '../../../document/document.js'
import type { Attribution } from '../attribution.js'
import type { Context } from '../context.js'
import { signatureFrame } from '../frames/quotations.js'
import { matcher } from '../patterns.js'

const signature = matcher(signatureFrame.opens)

/** Quotes that their speaker stands behind, after a dash, with nothing else in the paragraph. */
export const readSignatures = (context: Context, found: readonly Attribution[]): Attribution[] => {
  const { quotes, paragraphs, document, tokens } = context
  const taken = new Set(found.flatMap(({ content }) => content.map((part) => part.to)))
  let paragraph = 0
  return quotes.flatMap((quote) => {
    while (paragraphs[paragraph]!.to <= quote.from) paragraph++
    const { from, to } = paragraphs[paragraph]!
    if (quote.from !== from || quote.to >= to || taken.has(quote.to)) return []
    if (!tells(document.sentences[tokens[quote.to]!.sentence]!)) return []
    const source = signature(context, quote.to, to)?.captures.source
    if (source === undefined) return []
    const content = [{ from: quote.from, to: quote.to }]
    return [{ rule: signatureFrame.name, source, cue: null, content, stance: 'says' as const }]
  })
}
