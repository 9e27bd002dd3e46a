/** The part of speech of a token, after the Universal Dependencies tag set (auxiliaries and modals are AUX). */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'PRON'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'NUM'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'

/**
 * The form of a VERB or AUX. `base`: go; `present`: goes, am, may; `past`: went; `participle`: gone;
 * `gerund`: going. Plural present forms ("they go") are `base`.
 */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

/** The number of a NOUN or PROPN. */
export type GrammaticalNumber = 'singular' | 'plural'
