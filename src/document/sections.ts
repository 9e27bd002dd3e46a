import type { Section } from './document.js'
import type { RawSentence } from './sentences.js'
import type { RawToken } from './tokenize.js'

/** What the page around a text says of it. */
export interface Page {
  /** a section for each sentence */
  readonly sections: readonly Section[]
  readonly title: string | null
  /** ISO day that the text gives as its publication */
  readonly published: string | null
  readonly dateline: { readonly place: string; readonly start: number; readonly end: number } | null
}

/** Tells headline, date line, body and furniture apart. */
export const readPage = (_text: string, _tokens: readonly RawToken[], sentences: readonly RawSentence[]): Page => ({
  sections: sentences.map(() => 'body'),
  title: null,
  published: null,
  dateline: null,
})
