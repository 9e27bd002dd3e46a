import type { Extent, Texts } from '../claims/kinds/kind.js'
import { cutter } from '../claims/offsets.js'
import type { DocumentRecord } from '../claims/schema.js'

/** A longer sentence, in the units of the offsets, is a list or a page without stops: a row shows a part of it. */
const longestSentence = 5000
/** So much of a very long sentence is shown before and behind the words of a claim. */
const shownAround = 300

/** What rows show of a document's text along with a claim. Offsets of the record's own title count in it. */
export const textsOf = ({ document: { sentences, title, offsets } }: DocumentRecord, text: string): Texts => {
  const ofText = cutter(text, offsets)
  const ofTitle = cutter(title ?? '', offsets)
  const slice = (start: number, end: number, index: number): string =>
    (sentences[index]?.section === 'title' ? ofTitle : ofText)(start, end)
  const sentence = (index: number, around?: Extent): string => {
    const { start, end } = sentences[index] ?? { start: 0, end: 0 }
    if (end - start <= longestSentence) return slice(start, end, index)
    const from = Math.max(start, (around?.start ?? start) - shownAround)
    const to = Math.min(end, Math.min(around?.end ?? start, from + longestSentence) + shownAround)
    return `${from > start ? '… ' : ''}${slice(from, to, index)}${to < end ? ' …' : ''}`
  }
  return { slice, sentence }
}
