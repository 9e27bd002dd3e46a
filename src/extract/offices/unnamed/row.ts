import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { type AroundRule, around } from '../../../grammar/pattern/around.js'
import type { OfficePhrase } from '../phrase.js'
import { isOfPublicBody } from '../public-bodies.js'
import { refusalClasses } from './vocabulary.js'

/** What `#` stands for in the patterns of a rule, and how far they look. */
export type Anchor =
  /** the office noun, within its phrase */
  | 'noun'
  /** the office noun and what follows it in the title, within the sentence */
  | 'title end'
  /** the title, within the sentence */
  | 'title'
  /** the office phrase with determiner and body, within the sentence */
  | 'phrase'
  /** the same with the prepositional phrases after it */
  | 'reach'

/** Where the words stand that name the body of an office. */
type BodyPlace = 'none' | 'not before'

/** A rule that refuses an office phrase by the words around it; the other columns tell of which phrases it holds. */
export interface RefusalRow extends AroundRule {
  readonly at: Anchor
  /** the office nouns that it holds of */
  readonly nouns?: ReadonlySet<string>
  /** the office nouns that it does not hold of */
  readonly except?: ReadonlySet<string>
  readonly number?: 'singular' | 'plural'
  /** whether something stands between determiner and title */
  readonly modified?: boolean
  /** the determiners that it holds of, those shared with the titles before included */
  readonly determiners?: ReadonlySet<string>
  /** whether the phrase has a determiner */
  readonly determined?: boolean
  readonly body?: BodyPlace
  /** whether the role is one in a public body: "government lawyers" */
  readonly publicBody?: boolean
  /** whether it speaks: "executives said", "according to executives" */
  readonly speaks?: boolean
  /** patterns that keep the phrase */
  readonly unless?: readonly string[]
}

const bodyFits = (place: BodyPlace | undefined, { body, head }: OfficePhrase): boolean =>
  place === undefined || body === null || (place === 'not before' && body.from > head)

const says = (wanted: boolean | undefined, told: boolean): boolean => wanted === undefined || wanted === told

const speaking = ['according to #', '# {reporting}', '{reporting} # !{anyVerb}'].map((source) =>
  around(source, refusalClasses),
)

const speaks = (document: Document, phrase: OfficePhrase): boolean => {
  const { anchor, bounds } = anchorOf(document, 'phrase', phrase)
  return speaking.some((says) => says(document, anchor, bounds))
}

/** Whether the columns of a rule hold of a phrase, its patterns left aside. */
export const holdsOf = (document: Document, row: RefusalRow, phrase: OfficePhrase): boolean => {
  const { determiner, modifiers, noun, plural } = phrase
  return (
    (row.nouns === undefined || row.nouns.has(noun)) &&
    !(row.except?.has(noun) ?? false) &&
    (row.number === undefined || (row.number === 'plural') === plural) &&
    (row.determiners === undefined || row.determiners.has(determiner ?? '')) &&
    says(row.modified, modifiers.to > modifiers.from) &&
    says(row.determined, determiner !== null) &&
    bodyFits(row.body, phrase) &&
    (row.publicBody === undefined || row.publicBody === isOfPublicBody(document, phrase)) &&
    (row.speaks === undefined || row.speaks === speaks(document, phrase))
  )
}

/** The words that `#` stands for, and the words that the patterns may look at. */
export const anchorOf = (
  document: Document,
  at: Anchor,
  { from, head, reach, title, to }: OfficePhrase,
): { readonly anchor: TokenRange; readonly bounds: TokenRange } => {
  const sentence = document.sentences[document.tokens[head]!.sentence]!
  switch (at) {
    case 'noun':
      return { anchor: { from: head, to: head + 1 }, bounds: { from, to } }
    case 'title end':
      return { anchor: { from: head, to: title.to }, bounds: sentence }
    case 'title':
      return { anchor: title, bounds: sentence }
    case 'phrase':
      return { anchor: { from, to }, bounds: sentence }
    case 'reach':
      return { anchor: { from, to: reach }, bounds: sentence }
  }
}
