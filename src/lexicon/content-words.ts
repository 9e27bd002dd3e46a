import { isFunctionWord } from './function-words.js'

/** Shorter words name too many things. */
const shortest = 4

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= shortest && !isFunctionWord(word))

const singular = (word: string): string => word.replace(/(?<=[^s]{4})s$/, '')

/**
 * The words of a title that say what it is about, in lower case, each once: the singular and the plural of a noun are one. Words of names are
 * left out, as the names are features themselves.
 */
export const wordsOf = (title: string, names: Iterable<string> = []): readonly string[] => {
  const ofNames = new Set<string>()
  for (const name of names) for (const word of wordsIn(name)) ofNames.add(singular(word))
  return [...new Set(wordsIn(title).map(singular))].filter((word) => !ofNames.has(word))
}
