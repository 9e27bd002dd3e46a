import { perWord } from '../../lexicon/memo.js'

const split = perWord((text): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u), 5_000)

/** The words of a title or a name in lower case. */
export const wordsOf = (text: string | null): readonly string[] => split(text ?? '')

/** Whether a title or a name holds one of some phrases of up to three words, in which a star stands for any word. */
export const holdsAny = (text: string | null, phrases: ReadonlySet<string>): boolean => {
  const words = wordsOf(text)
  return words.some((word, at) => {
    const [second, third] = [words[at + 1], words[at + 2]]
    return (
      phrases.has(word) ||
      phrases.has(`${word} ${second}`) ||
      phrases.has(`${word} ${second} ${third}`) ||
      phrases.has(`${word} * ${third}`)
    )
  })
}
