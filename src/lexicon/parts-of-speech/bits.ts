/** The parts of speech that a word can have by itself: a set of bits. */
export const can = {
  singular: 1,
  plural: 2,
  base: 4,
  present: 8,
  past: 16,
  participle: 32,
  gerund: 64,
  adjective: 128,
  adverb: 256,
  name: 512,
  /** the word is common: a capital on it may be the sentence's */
  known: 1024,
} as const

export const nominal = can.singular | can.plural
export const finite = can.base | can.present | can.past
export const verbal = finite | can.participle | can.gerund

/** What a word can be, and what it most often is (one bit, or 0 where nothing is known). */
export interface Reading {
  readonly bits: number
  readonly best: number
}
