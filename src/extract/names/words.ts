import type { Token } from '../../document/document.js'
import { listedName } from '../../document/tag/compromise/index.js'
import { perWord } from '../../lexicon/memo.js'
import { can, listedReading } from '../../lexicon/parts-of-speech/index.js'
import { doubtfulGivenNames, givenNames, nameParticles, surnames } from '../../lexicon/people/given-names.js'
import { organizationHeads, otherHeads, placeHeads, placeOpeners } from '../../lexicon/people/organizations.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import { callingEndings, elidedPrefixes, ordinalEndings, surnamePrefixes } from './lexicon/names.js'
import { foreignWords, otherCapitals, peoplesAndLanguages } from './lexicon/nouns-and-verbs.js'

/** What a word can be inside a name: a set of bits. */
export const part = {
  /** a given name of many people */
  given: 1,
  /** a given name that is also a word or a place */
  doubtfulGiven: 2,
  surname: 4,
  /** "von", "bin" */
  particle: 8,
  demonym: 16,
  /** a capital that names nobody: faiths, peoples, things */
  other: 32,
  bodyHead: 64,
  placeHead: 128,
  placeOpener: 256,
  /** ends the name of an event, a law, a work */
  otherHead: 512,
  /** a common word of the language */
  common: 1024,
  /** a common word of English: see `isCommonWord` */
  english: 2048,
} as const

const isListed = (lower: string): boolean => ((listedReading(lower)?.bits ?? 0) & can.known) !== 0

const isCalling = (lower: string): boolean => callingEndings.some((ending) => lower.endsWith(ending))

/** Whether a word in lower case is a common one of the language, by the word list alone: endings would take "Sanders" for one. */
export const isCommonWord = (lower: string): boolean =>
  isListed(lower) || isCalling(lower) || (lower.length > 4 && lower.endsWith('s') && isListed(lower.slice(0, -1)))

/** What a word in lower case can be inside a name. */
export const partsOf = perWord((lower: string): number => {
  const isEnglish = isCommonWord(lower)
  let bits = isEnglish ? part.english : 0
  const listed = listedName(lower)
  if (doubtfulGivenNames.has(lower)) bits |= part.doubtfulGiven
  else if (givenNames.has(lower)) bits |= part.given
  else if (listed === 'given') bits |= isEnglish ? part.doubtfulGiven : part.given
  if (surnames.has(lower) || listed === 'surname') bits |= part.surname
  if (nameParticles.has(lower)) bits |= part.particle
  if (countryOfDemonym(lower) !== null) bits |= part.demonym
  if (otherCapitals.has(lower) || peoplesAndLanguages.has(lower)) bits |= part.other
  if (organizationHeads.has(lower)) bits |= part.bodyHead
  if (placeHeads.has(lower)) bits |= part.placeHead
  if (placeOpeners.has(lower)) bits |= part.placeOpener
  if (otherHeads.has(lower)) bits |= part.otherHead
  if (isEnglish || foreignWords.has(lower)) bits |= part.common
  return bits
})

/** "82nd" */
export const isOrdinalInDigits = (lower: string): boolean =>
  /^\d/.test(lower) && ordinalEndings.has(lower.replace(/^\d{1,3}/, ''))

/** "J.", "J.R.": an initial of a person. */
export const isInitial = (token: Token): boolean => /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u.test(token.text)

/** "McCain", "O'Neill", "DiCaprio": a surname that has a capital inside. */
export const isPrefixed = (text: string): boolean => {
  const [, prefix, apostrophe] = /^(\p{Lu}\p{Ll}*)(['’]?)\p{Lu}/u.exec(text) ?? []
  if (prefix === undefined) return false
  return (apostrophe === '' ? surnamePrefixes : elidedPrefixes).has(prefix.toLowerCase())
}

/** "XCopper", "iMeal", "HiCarbon": capitals inside a word, but for "McCain", "O'Neill", "DiCaprio", and letters in the plural ("NGOs"). */
export const isCamelled = ({ text, shape }: Token): boolean =>
  shape === 'mixed' &&
  !/^\p{Lu}+s$/u.test(text) &&
  /^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(text) &&
  !isPrefixed(text)

/** "UNHCR", "F.B.I.", "al-Shabaab" not: letters that stand for words. */
export const isAcronym = (token: Token): boolean =>
  token.shape === 'upper' &&
  token.text.length <= 8 &&
  /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,5}|\p{Lu}&\p{Lu})$/u.test(token.text)
