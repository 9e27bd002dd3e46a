import { isFunctionWord } from './function-words.js'
import { singularOf } from './inflection.js'

/** Shorter words name too many things. */
const shortest = 4

/** The words of a text that say what it is about, in lower case, each once: none of fewer than four letters, and no function words. */
export const contentWords = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= shortest && !isFunctionWord(word)),
  ),
]

/** Topics that words stand for, each once: the singular and the plural of a noun are one. */
export const topicsOf = (words: readonly string[]): readonly string[] => [...new Set(words.map(singularOf))]
