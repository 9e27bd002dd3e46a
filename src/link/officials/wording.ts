import { perDocument } from '../../document/memo.js'
import { perWord } from '../../lexicon/memo.js'

const split = perWord((text): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u), 5_000)

/** The words of a title or a name in lower case. */
export const wordsOf = (text: string | null): readonly string[] => split(text ?? '')

/** The words that open some phrases. */
const openersOf = perDocument(
  (phrases: ReadonlySet<string>): ReadonlySet<string> => new Set([...phrases].map((each) => each.split(' ')[0]!)),
)

/** Whether a title or a name holds one of some phrases of up to three words, in which a star stands for any word. */
export const holdsAny = (text: string | null, phrases: ReadonlySet<string>): boolean => {
  const words = wordsOf(text)
  const openers = openersOf(phrases)
  return words.some((word, at) => {
    if (!openers.has(word)) return false
    const [second, third] = [words[at + 1], words[at + 2]]
    return (
      phrases.has(word) ||
      phrases.has(`${word} ${second}`) ||
      phrases.has(`${word} ${second} ${third}`) ||
      phrases.has(`${word} * ${third}`)
    )
  })
}
