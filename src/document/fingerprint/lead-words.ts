import { contentWords } from '../../lexicon/content-words.js'
import type { Document } from '../document.js'

/** How many words of the first sentence are told. */
const mostWords = 24

/** The words of the first sentence of the body that say what it is about. */
export const leadWordsOf = ({ text, sentences }: Document): readonly string[] => {
  const first = sentences.find(({ section }) => section === 'body')
  return first === undefined ? [] : contentWords(text.slice(first.start, first.end)).slice(0, mostWords)
}
