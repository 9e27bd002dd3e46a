import { readArticle } from '../../compare/compare.js'
import type { Article, FigureClaim } from '../../compare/types.js'
import { textsOf } from '../../emit/texts.js'
import type { DocumentRecord, UserLexicon } from '../../index.js'

/** Sentences of an article by their number: those that its figures stand in. */
export type Sentences = Readonly<Record<number, string>>

const sentencesOf = (record: DocumentRecord, text: string | null): Sentences => {
  const texts = textsOf(record, text ?? '')
  return Object.fromEntries(
    [...new Set(record.counts.map(({ sentence }) => sentence))]
      .filter((sentence) => text !== null || record.document.sentences[sentence]?.section === 'title')
      .map((sentence) => [sentence, texts.sentence(sentence)]),
  )
}

/**
 * What comparing keeps of a record: a line that stays in memory, and one that waits until the event of the article is known. `text` is
 * the document's text, or null where it is not there.
 */
export const toCompared = (record: DocumentRecord, text: string | null, lexicon: UserLexicon | null): string => {
  const { outline, claims } = readArticle(record, lexicon)
  return `${JSON.stringify(outline)}\n${JSON.stringify([claims, sentencesOf(record, text)])}`
}

/** Parts the two lines again: the outline, and the bytes of the rest. */
export const outlineIn = (bytes: Uint8Array): { readonly outline: Article['outline']; readonly rest: Uint8Array } => {
  const end = bytes.indexOf(10)
  return { outline: JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))), rest: bytes.subarray(end + 1) }
}

/** Reads the second line. */
export const claimsIn = (rest: string): readonly [claims: readonly FigureClaim[], sentences: Sentences] =>
  JSON.parse(rest)
