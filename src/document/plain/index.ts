import { byPlace } from '../span.js'
import { applyEdits, type PlainText } from './edits.js'
import { entityEdits } from './entities.js'
import { hyphenEdits, invisibleEdits, mailEdits, quotedPrintableEdits } from './line-ends.js'
import { linkHintEdits } from './link-hints.js'
import { tagEdits } from './tags.js'
import { tokenisedEdits } from './tokenised.js'
import type { TextTrait } from './traits.js'

/** A text made plain, with what was seen on the way. */
export interface Plain extends PlainText {
  readonly traits: readonly TextTrait[]
}

const closingTag = /<\/(?:a|article|b|body|div|em|h[1-6]|html|i|li|p|section|span|strong|td|tr|ul)>/gi
const leastTags = 2

const looksLikeHtml = (text: string): boolean =>
  text.includes('</') && (text.slice(0, 1_000_000).match(closingTag)?.length ?? 0) >= leastTags

/**
 * Reads through what machines put into a text: character references, tags of HTML, quoted mail, words cut over line ends, marks that tokenizers set
 * apart. The text itself stays as it is: what is found in the plain one is moved back to it.
 */
export const readPlain = (text: string): Plain => {
  const entities = entityEdits(text)
  const edits = [
    ...entities,
    ...tagEdits(text),
    ...mailEdits(text),
    ...quotedPrintableEdits(text),
    ...hyphenEdits(text),
    ...invisibleEdits(text),
    ...linkHintEdits(text),
    ...tokenisedEdits(text),
  ]
  const traits: TextTrait[] = [
    ...(entities.length > 0 ? (['entities'] as const) : []),
    ...(looksLikeHtml(text) ? (['html'] as const) : []),
  ]
  return { ...applyEdits(text, edits.sort(byPlace)), traits }
}
