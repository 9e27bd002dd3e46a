import { articles } from '../lexicon/function-words.js'
import {
  fixedTitles,
  headsOfBodies,
  heirs,
  matterJoiners,
  matterOpeners,
  mattersOfObjects,
  noPurpose,
  objectsOfMatters,
  officeGrades,
  officeNouns,
  officeObjects,
  portfolios,
  rolesInBodies,
  titleAbbreviations,
  titleJoiners,
} from '../lexicon/people/offices.js'

/** The plural of an office noun: "deputies", "spokesmen", "chiefs". */
const pluralOf = (noun: string): string => {
  if (/(?:man|woman)$/.test(noun)) return noun.replace(/an$/, 'en')
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const allNouns: readonly string[] = [...officeNouns, ...rolesInBodies, ...headsOfBodies, ...heirs]
const singularOfPlural: ReadonlyMap<string, string> = new Map(allNouns.map((noun) => [pluralOf(noun), noun] as const))

/** The office nouns by their forms, plurals and singulars. */
export const officeNounsByForm: ReadonlyMap<string, string> = new Map([
  ...singularOfPlural,
  ...allNouns.map((noun) => [noun, noun] as const),
])

/** The office noun in the singular that a word is a form of: "chiefs" gives "chief", "mayor" itself; null for other words. */
export const officeNounOf = (lower: string): string | null => officeNounsByForm.get(lower) ?? null

/** A text by its tokens in lower case: a `Document` is one. */
interface Words {
  readonly tokens: readonly { readonly lower: string }[]
}

const isHead = (lower: string): boolean =>
  officeNouns.has(lower) ||
  titleAbbreviations.has(lower) ||
  (singularOfPlural.has(lower) && officeNouns.has(singularOfPlural.get(lower) ?? ''))
const isModifier = (lower: string): boolean =>
  officeGrades.has(lower) || portfolios.has(lower) || titleAbbreviations.has(lower)

const fixedByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const index = new Map<string, (readonly string[])[]>()
  for (const title of fixedTitles) {
    const parts = title.split(' ')
    const known = index.get(parts[0]!)
    if (known === undefined) index.set(parts[0]!, [parts])
    else known.push(parts)
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
})()

const fixedAt = ({ tokens }: Words, at: number, to: number): number => {
  for (const parts of fixedByFirst.get(tokens[at]?.lower ?? '') ?? [])
    if (at + parts.length <= to && parts.every((part, k) => tokens[at + k]!.lower === part)) return parts.length
  return 0
}

/** The last office noun of some words, or null. */
const nounWithin = (tokens: Words['tokens'], from: number, to: number): string | null => {
  for (let i = to - 1; i >= from; i--) {
    const noun = officeNounOf(tokens[i]!.lower)
    if (noun !== null) return noun
  }
  return null
}

/** How many words a title has at most; what is longer is a clause. */
const longestTitle = 12

const isMatter = (lower: string | undefined): boolean =>
  lower !== undefined && (officeObjects.has(lower) || portfolios.has(lower))

/** Whether a joint between two matters stands at a token: "transport [and] rural roads", no "and foreign minister". */
const joinsMatters = ({ tokens }: Words, at: number, to: number): boolean => {
  if (!matterJoiners.has(tokens[at]!.lower)) return false
  let next = at + 1
  while (next < to && next - at <= longestMatter && isMatter(tokens[next]!.lower)) next++
  return next > at + 1 && !isHead(tokens[next]?.lower ?? '')
}
const longestMatter = 6

/** The end of the matters that begin at a token: "transport and rural roads"; the token itself where none does. */
const mattersEnd = (words: Words, at: number, to: number): number => {
  const { tokens } = words
  let i = at
  while (i < to && i - at < longestMatter)
    if (isMatter(tokens[i]!.lower)) i++
    else if (i > at && joinsMatters(words, i, to)) i++
    else break
  return i
}

/** The end of what an office is held on: "human rights", "the right to food", "freedom of the media"; `at` where nothing is. */
const topicEnd = (words: Words, at: number, to: number): number => {
  const { tokens } = words
  const first = articles.has(tokens[at]?.lower ?? '') ? at + 1 : at
  if (mattersOfObjects.has(tokens[first]?.lower ?? '') && objectsOfMatters.has(tokens[first + 1]?.lower ?? '')) {
    const object = articles.has(tokens[first + 2]?.lower ?? '') ? first + 3 : first + 2
    return object < to ? Math.max(object + 1, mattersEnd(words, object, to)) : at
  }
  const end = mattersEnd(words, first, to)
  return end > first ? end : at
}

/** Tokens of the matter that belongs to the title of an office noun: "of state", "for transport and rural roads", "on the right to food". */
export const matterAt = (words: Words, at: number, to: number, noun: string): number => {
  const held = matterOpeners.get(words.tokens[at]?.lower ?? '')
  if (held === undefined || held?.has(noun) === false) return 0
  const end = topicEnd(words, at + 1, to)
  return end > at + 1 ? end - at : 0
}

/** "for African Affairs": tokens of the purpose that ends a title, 0 where none begins at `at`. */
export const purposeAt = ({ tokens }: Words, at: number, to: number): number => {
  if (tokens[at]?.lower !== 'for') return 0
  const limit = Math.min(to, at + longestPurpose)
  for (let i = at + 1; i < limit; i++) {
    const { lower } = tokens[i]!
    if (lower === 'affairs') return i > at + 1 ? i + 1 - at : 0
    if (lower !== 'and' && (!/^\p{L}+$/u.test(lower) || noPurpose.has(lower))) return 0
  }
  return 0
}
const longestPurpose = 7

/**
 * How many tokens from `at` are a title: "Deputy Foreign Minister", "secretary of state", "chairman and chief executive officer"
 * (0: none), looking no further than `to` (exclusive). Linear: at most twelve tokens are read.
 */
export const titleAt = (document: Words, at: number, to: number): number => {
  const { tokens } = document
  const limit = Math.min(to, at + longestTitle)
  let end = at
  let i = at
  let noun = ''
  while (i < limit) {
    const fixed = fixedAt(document, i, limit)
    const { lower } = tokens[i]!
    noun = nounWithin(tokens, i, i + Math.max(1, fixed)) ?? noun
    if (fixed > 0) i = end = i + fixed
    else if (isHead(lower)) i = end = i + 1
    else if (isModifier(lower)) i++
    else if (i > at && i + 1 < limit && titleJoiners.has(lower)) {
      // only between the parts of one title: "vice-president", "communications and multimedia minister"
      const next = tokens[i + 1]!.lower
      if (!isHead(next) && !isModifier(next) && fixedAt(document, i + 1, limit) === 0) break
      if (lower === ',' && end > at) break
      i++
    } else if (end === i && end > at) {
      const object = purposeAt(document, i, limit) || matterAt(document, i, limit, noun)
      if (object === 0) break
      i = end = i + object
    } else break
  }
  return end - at
}

/** Whether a phrase in lower case, with one space between its tokens ("vice - president"), is a title as a whole. */
export const isTitle = (phrase: string): boolean => {
  const tokens = phrase.split(' ').map((lower) => ({ lower }))
  return tokens.length <= longestTitle && titleAt({ tokens }, 0, tokens.length) === tokens.length
}
