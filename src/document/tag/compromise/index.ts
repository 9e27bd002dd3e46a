/// <reference path="./suffix-thumb.d.ts" />

import { convert } from 'suffix-thumb'
import { compiled } from '../../../lexicon/compiled.js'
import { once } from '../../../lexicon/memo.js'
import { can, listedReading } from '../../../lexicon/parts-of-speech/index.js'
import { sortedTable } from '../../../lexicon/sorted-table.js'
import * as library from './library.js'
import { readByShape, type Shapes } from './shapes.js'

/**
 * What compromise says of single words, mostly without loading it: the build asked it for all words of its lexicon and of the word
 * list (`compile.ts`), and took its tables of endings. It is loaded for what is left, such as verbs that no list has.
 */

const rowOf = sortedTable(() => compiled('compromise-words.txt'))
const shapeOf = once(() => readByShape(JSON.parse(compiled('compromise-shapes.json')) as Shapes))

/** The columns of a row behind its word; "-" is none. */
const column = { tags: 0, switched: 1, name: 2, singular: 3, takesPrefix: 4 } as const

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
  return word.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** The bits of a word that no row has, or null where only compromise can say. */
const bitsByShape = (word: string): number | null => {
  if (/^\d+$/.test(word)) return 0
  if (/^[^\p{L}\p{N}\p{S}@#]+$/u.test(word)) return can.singular
  if (/^[a-z]+\d[a-z\d]*$/.test(word)) return can.singular
  if (!/^[a-z]+$/.test(word)) return null
  const opening = prefix.exec(word)?.[0]
  if (opening !== undefined && word.length - opening.length >= shortestStem) {
    const cells = rowOf(word.slice(opening.length))?.split(' ')
    if (cells?.[column.takesPrefix] !== undefined) return Number.parseInt(cells[column.tags]!, 36)
    if (cells !== undefined && cells[column.switched] !== '-') return null
  }
  return shapeOf()(word)
}

/** What a word can be by the lexicon and the endings of compromise, as bits of `can`; 0 where its tags say nothing. */
export const tagBits = (word: string): number => {
  const bare = asLookedUp(word)
  const cell = cellOf(bare, column.tags)
  const listed = cell === undefined ? undefined : Number.parseInt(cell, 36)
  if (acronym.test(word)) return ((listed ?? 0) & can.name) !== 0 ? listed! : can.singular
  // "wins." is no form in -s to compromise
  if (word.endsWith('s.') && ((listed ?? can.present) & can.present) !== 0) return library.tagBits(word)
  return listed ?? bitsByShape(bare) ?? library.tagBits(word)
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

const verbModels = once(() => JSON.parse(compiled('compromise-verbs.json')) as library.VerbModels)

/** Forms that compromise conjugates by exceptions, or reads as another tense than their ending says: "been", "taken", "dealt". */
const otherForms = /^(?:are|were|been|is|am|was|be|being)$|(?:ken|wn|ept|lt|nt|ew|ld)$/

/** The infinitive of a verb, by compromise. */
export const infinitiveOf = (word: string): string => {
  if (otherForms.test(word)) return library.infinitiveOf(word)
  if (word.endsWith('ing')) return convert(word, verbModels().fromGerund)
  if (word.endsWith('ed')) return word.endsWith('eed') ? word : convert(word, verbModels().fromPast)
  return word.endsWith('s') ? convert(word, verbModels().fromPresent) : word
}

/** Endings whose singular compromise may write otherwise than without an -s: "armies", "women", "criteria". */
const otherPlurals = /(?:[acehiostuvxz]es|(?:[nblrt]|vit)ae|(?:[eo]p|[ei]r|[ad]d?i|le|ng|ct|ul)i|men|[ti]a)$/

/** The singular of a noun, by compromise. Of a phrase its last word counts. */
export const singularOf = (phrase: string): string => {
  const word = phrase.slice(phrase.lastIndexOf(' ') + 1)
  return phrase.slice(0, phrase.length - word.length) + singularOfWord(word)
}

const singularOfWord = (word: string): string => {
  const listed = cellOf(word, column.singular)
  if (listed !== undefined) return listed
  if (otherPlurals.test(word) && listedReading(word) === undefined) return library.singularOf(word)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
