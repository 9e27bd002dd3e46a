import type { GrammaticalNumber, PartOfSpeech, VerbForm } from '../lexicon/parts-of-speech/tagset.js'
import type { UserLexicon } from '../lexicon/user.js'
import type { TextTrait } from './plain/traits.js'
import type { Span, TokenRange } from './span.js'
import type { Trace } from './trace.js'

export type { GrammaticalNumber, PartOfSpeech, VerbForm } from '../lexicon/parts-of-speech/tagset.js'

/** A word, a number, a punctuation mark or a symbol, where it stands. */
export interface Token extends Span {
  readonly index: number
  /** index into `document.sentences` */
  readonly sentence: number
  /** as read: what stands in the text, or what a character reference there means, without hyphens at line ends */
  readonly text: string
  /** the text in lower case with straight apostrophes: the key for every word list */
  readonly lower: string
  /** whether white space stands before it */
  readonly spaced: boolean
  /** how it is written */
  readonly shape: 'lower' | 'capitalized' | 'upper' | 'mixed' | 'digits' | 'other'
  readonly pos: PartOfSpeech
  /** of a VERB or AUX, else null */
  readonly form: VerbForm | null
  /** of a NOUN or PROPN, else null */
  readonly number: GrammaticalNumber | null
}

/** What a sentence is in the page: only some of them tell something. */
export type Section = 'title' | 'headline' | 'date line' | 'dateline' | 'byline' | 'body' | 'caption' | 'furniture'

/** How a sentence uses capitals: as prose does, on most words as headlines do, or on all letters. Only in prose they tell names. */
export type Casing = 'sentence' | 'title' | 'upper'

/** A sentence, as span and as token range. */
export interface Sentence extends Span, TokenRange {
  readonly index: number
  readonly section: Section
  readonly casing: Casing
  /** whether a paragraph begins here */
  readonly opensParagraph: boolean
}

export type PublishedFrom = 'option' | 'record' | 'text' | 'file name'

/** A text that knows where it stands. It is read once and never changed. */
export interface Document {
  /** the text, behind the record's own title where that is read too: see `placeInRecord` */
  readonly text: string
  /** where the text itself begins: 0 but where a record's own title stands in front of it */
  readonly textStart: number
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly title: string | null
  /** ISO day, or null where neither text nor caller gives one */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom | null
  /** ISO 8601 with time, and offset where told, of the same moment; null where no time is told */
  readonly publishedAt: string | null
  /** the paper or site, where an export names it */
  readonly outlet: string | null
  /** the place that opens a wire story ("WASHINGTON (AP) —"), without the agency */
  readonly dateline: (Span & { readonly place: string }) | null
  /** the news agency that the text is from, and where it says so */
  readonly credit: (Span & { readonly agency: string; readonly from: 'dateline' | 'byline' | 'tail' | 'body' }) | null
  /** the names of those who wrote it */
  readonly bylines: readonly Span[]
  /** whether the words look English: rules that need English keep still otherwise */
  readonly english: boolean
  /** what the text shows of the machine that it comes from */
  readonly traits: readonly TextTrait[]
  /** names that the user adds, and words to leave out */
  readonly lexicon: UserLexicon | null
  /** where rules say what they did; null where nobody asks */
  readonly trace: Trace | null
}

/** Whether a sentence tells something: furniture and bylines make no claims. */
export const tells = (sentence: Sentence): boolean => sentence.section !== 'furniture' && sentence.section !== 'byline'

/** Where a span of the document stands in the record: in its text, or, of what stands in the record's own title, in that. */
export const placeInRecord = ({ textStart }: Document, { start, end }: Span): Span =>
  start < textStart ? { start, end } : { start: start - textStart, end: end - textStart }
