import type { Texts } from '../claims/kinds/kind.js'
import { cutter } from '../claims/offsets.js'
import type { DocumentRecord } from '../claims/schema.js'

/** What rows show of a document's text along with a claim. Offsets of the record's own title count in it. */
export const textsOf = ({ document: { sentences, title, offsets } }: DocumentRecord, text: string): Texts => {
  const ofText = cutter(text, offsets)
  const ofTitle = cutter(title ?? '', offsets)
  const slice = (start: number, end: number, index: number): string =>
    (sentences[index]?.section === 'title' ? ofTitle : ofText)(start, end)
  return { slice, sentence: (index) => slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0, index) }
}
