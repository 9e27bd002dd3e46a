import type { DocumentRecord, PlacedWords } from '../../../index.js'
import { type ArticleParts, articleParts, type Entry, entryOf } from '../../../page/index.js'

/** What of a document goes into the folder of pages: its line in the index and its own page. */
export interface PageParts {
  readonly entry: Entry
  readonly article: ArticleParts
}

/** Made where the document is read, so that only this travels between threads. */
export const toPageParts = (record: DocumentRecord, text: string, left: readonly PlacedWords[] | null): string => {
  const parts: PageParts = { entry: entryOf(record), article: articleParts(record, text, left) }
  return JSON.stringify(parts)
}
