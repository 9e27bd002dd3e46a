import { auxiliaryForms } from '../../lexicon/function-words.js'
import type { GrammaticalNumber, PartOfSpeech, VerbForm } from '../document.js'

/** What the tagger says of a token. */
export interface Tag {
  readonly pos: PartOfSpeech
  readonly form: VerbForm | null
  readonly number: GrammaticalNumber | null
}

const noun = (pos: 'NOUN' | 'PROPN', number: GrammaticalNumber): Tag => ({ pos, form: null, number })
const verb = (form: VerbForm): Tag => ({ pos: 'VERB', form, number: null })
const other = (pos: PartOfSpeech): Tag => ({ pos, form: null, number: null })

/** One shared object for each tag. */
export const tags = {
  adjective: other('ADJ'),
  adverb: other('ADV'),
  base: verb('base'),
  determiner: other('DET'),
  gerund: verb('gerund'),
  name: noun('PROPN', 'singular'),
  names: noun('PROPN', 'plural'),
  numeral: other('NUM'),
  particle: other('PART'),
  participle: verb('participle'),
  past: verb('past'),
  plural: noun('NOUN', 'plural'),
  preposition: other('ADP'),
  present: verb('present'),
  pronoun: other('PRON'),
  punctuation: other('PUNCT'),
  singular: noun('NOUN', 'singular'),
  subordinator: other('SCONJ'),
  symbol: other('SYM'),
} as const

const plainTags = new Map<PartOfSpeech, Tag>()

/** The tag of a function word that has neither form nor number. */
export const plainTag = (pos: PartOfSpeech): Tag => {
  let tag = plainTags.get(pos)
  if (tag === undefined) {
    tag = other(pos)
    plainTags.set(pos, tag)
  }
  return tag
}

const auxiliaryTags: ReadonlyMap<string, Tag> = new Map(
  Object.entries(auxiliaryForms).map(([word, form]) => [word, { pos: 'AUX', form, number: null }]),
)

/** The tag of a form of be, have, do or of a modal in lower case; undefined for other words. */
export const auxiliaryTag = (lower: string): Tag | undefined => auxiliaryTags.get(lower)
