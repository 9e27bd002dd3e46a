import { compiled } from '../../../lexicon/compiled.js'
import { once } from '../../../lexicon/memo.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import { sortedTable } from '../../../lexicon/sorted-table.js'
import { regularSingular } from './inflection.js'
import * as library from './library.js'
import { readByShape, type Shapes } from './shapes.js'

export { infinitiveOf } from './inflection.js'

/**
 * What compromise says of single words, mostly without loading it: the build asked it for all words of its lexicon and of the word
 * list (`compile.ts`), and took its tables of endings. It is loaded for what is left, such as words with a colon in them.
 */

const rowOf = sortedTable(() => compiled('compromise-words.txt'))
const shapes = once(() => JSON.parse(compiled('compromise-shapes.json')) as Shapes)
const shapeOf = once(() => readByShape(shapes()))
const plainLetters = once(() => new Map(Object.entries(shapes().letters)))

/** The columns of a row behind its word; "-" is none. */
const column = { tags: 0, switched: 1, name: 2, singular: 3, takesPrefix: 4, prefixed: 5 } as const

const cellOf = (word: string, at: number): string | undefined => {
  const cell = rowOf(word)?.split(' ')[at]
  return cell === undefined || cell === '-' ? undefined : cell
}

/** compromise takes "reopened" for "opened" where it lists that as a verb or an adjective. */
const prefix = /^(?:under|over|mis|re|un|dis|semi|pre|post)/
const shortestStem = 4

const acronym = /^(?:[a-z]\.){2,}$/

/** "josé" as "jose", "sept." as "sept", "u.k." as "uk": compromise looks words up without accents, and abbreviations without their points. */
const asLookedUp = (word: string): string => {
  if (/^[a-z]+$/.test(word)) return word
  if (acronym.test(word)) return word.replaceAll('.', '')
  if (/^[a-z]+\.$/.test(word)) return word.slice(0, -1)
  return word.replace(/[^\0-\x7f]/g, (letter) => plainLetters().get(letter) ?? letter)
}

/** "1946", "1970s", "3rd", "40km": numbers. */
const number = /^\d[\d.]*[a-z]{0,4}$/

/** "storm", "o'brien", "#storm", addresses. Words with hyphens are taken apart before. */
const wordLike = /^(?:#?[a-z]+|[a-z]+'[a-z]+|www\.[a-z.]+|[\w.+-]+@[\w.-]+)$/
const contracted = /'(?:s|t|d|m|ve|re|ll)$/

/** The bits of a word that no row has, or null where only compromise can say. */
const bitsByShape = (word: string): number | null => {
  if (number.test(word)) return 0
  if (/^[^\p{L}\p{N}\p{S}@#]+$/u.test(word)) return can.singular
  if (/^[a-z]+\d[a-z\d]*$/.test(word)) return can.singular
  if (!wordLike.test(word) || contracted.test(word)) return null
  const opening = prefix.exec(word)?.[0]
  if (opening !== undefined && word.length - opening.length >= shortestStem) {
    const stem = word.slice(opening.length)
    const tags = cellOf(stem, column.takesPrefix) === undefined ? undefined : cellOf(stem, column.tags)
    const bits = tags ?? cellOf(stem, column.prefixed)
    if (bits !== undefined) return bits === '?' ? null : Number.parseInt(bits, 36)
  }
  return shapeOf()(word)
}

/** What a word can be by the lexicon and the endings of compromise, as bits of `can`; 0 where its tags say nothing. */
export const tagBits = (word: string): number => {
  const bare = asLookedUp(word)
  const cell = cellOf(bare, column.tags)
  const listed = cell === undefined ? undefined : Number.parseInt(cell, 36)
  if (acronym.test(word)) return ((listed ?? 0) & can.name) !== 0 ? listed! : can.singular
  const bits = listed ?? bitsByShape(bare) ?? library.tagBits(word)
  // "wins." is no form in -s to compromise
  return word.endsWith('s.') && (bits & can.present) !== 0 ? (bits & ~can.present) | can.base : bits
}

/** What a word can be of which compromise holds two classes open ("Plural|Verb"), as bits of `can`; 0 for other words. */
export const switchBits = (word: string): number => Number.parseInt(cellOf(word, column.switched) ?? '0', 36)

/** Whose given name compromise lists a word in lower case as; null where it is both's or none. */
export const genderOfGivenName = (word: string): 'female' | 'male' | null => {
  const name = cellOf(word, column.name)
  return name === 'm' ? 'male' : name === 'f' ? 'female' : null
}

/** What kind of personal name compromise lists a word in lower case as: a given name, a surname, or null. */
export const listedName = (word: string): 'given' | 'surname' | null => {
  const name = cellOf(word, column.name)
  return name === undefined ? null : name === 'l' ? 'surname' : 'given'
}

/** The singular of a noun, by compromise. Of a phrase its last word counts. */
export const singularOf = (phrase: string): string => {
  const word = phrase.slice(phrase.lastIndexOf(' ') + 1)
  return phrase.slice(0, phrase.length - word.length) + (cellOf(word, column.singular) ?? regularSingular(word))
}
