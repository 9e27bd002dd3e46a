/** The one way to write a list of words in the source. */

/** The words of a list, separated by white space, in their order. */
export const wordList = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The words of a list, separated by white space: "about almost around". */
export const words = (list: string): ReadonlySet<string> => new Set(wordList(list))

/** The phrases of a list, separated by commas, in their order. */
export const phraseList = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim())

/** The phrases of a list, separated by commas: "at least, no fewer than". Tokens of a phrase have one space between them. */
export const phrases = (list: string): ReadonlySet<string> => new Set(phraseList(list))

/** The words of any of the lists. */
export const union = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]))
