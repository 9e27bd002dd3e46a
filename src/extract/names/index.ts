import type { Extractor, Mention } from '../extractor.js'

export type NameKind = 'person' | 'organization' | 'location'

/** A proper name, and what it names in this article. */
export interface NameMention extends Mention {
  readonly kind: NameKind
  /** the fullest form in the article, without title */
  readonly name: string
  /** mentions of one bearer share a number */
  readonly bearer: number
}

export const names: Extractor<NameMention> = { kind: 'names', rules: [], find: () => [] }
