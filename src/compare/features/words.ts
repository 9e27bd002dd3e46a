import { isFunctionWord } from '../../lexicon/function-words.js'

/** Shorter words name too many things. */
const shortest = 4

/** The words of a title that say what it is about, in lower case, each once: the singular and the plural of a noun are one. */
export const wordsOf = (title: string): readonly string[] => {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= shortest && !isFunctionWord(word))
  return [...new Set(words.map((word) => word.replace(/(?<=[^s]{4})s$/, '')))]
}
