import type { Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { isPlaceName } from '../../../lexicon/gazetteer/index.js'
import { withoutAccents } from '../../../lexicon/people/accents.js'
import { organizationHead } from '../../../lexicon/people/organizations.js'
import type { Candidate } from '../candidate.js'
import { toldByFirstWord } from '../lexicon/bodies.js'
import { clubWords, localBodies, smallWords, suffixesAfterSurname } from '../lexicon/names.js'
import { part, partsOf } from '../words.js'
import type { Holders } from './namesakes.js'

/** What the article knows of full names: from each short form to the key of the one full name that has it, null where several do. */
export interface ShortForms {
  readonly people: Map<string, string | null>
  readonly givenNames: Map<string, string | null>
  readonly bodies: Map<string, string | null>
  /** the last word of a body's name, before "of" and the like: "the Commission", "the Post" */
  readonly heads: Map<string, string | null>
  /** who can be meant by a short form of a person's name */
  readonly holders: Holders
  /** the bare names of storms */
  readonly storms: Set<string>
}

export const noShortForms = (): ShortForms => ({
  people: new Map(),
  givenNames: new Map(),
  bodies: new Map(),
  heads: new Map(),
  holders: new Map(),
  storms: new Set(),
})

/** The words of a name in lower case, marks and accents left out. */
export const wordsOf = (tokens: readonly Pick<Token, 'lower' | 'shape'>[], { from, to }: TokenRange): string[] => {
  const words: string[] = []
  let isInitials = false
  for (let i = from; i < to; i++) {
    const { shape, lower } = tokens[i]!
    if (shape === 'other') continue
    const word = plain(lower)
    // "J. K. Ostrander" is J.K. Ostrander
    const isInitial = shape === 'upper' && /^\p{L}\.$/u.test(lower)
    if (isInitial && isInitials) words.push(words.pop()! + word)
    else words.push(word)
    isInitials = isInitial
  }
  return words
}

const plain = (lower: string): string => withoutAccents(lower.includes('.') ? lower.replaceAll('.', '') : lower)

/** The key of a name: names with one key are one name. */
export const keyOf = (tokens: readonly Token[], range: TokenRange): string =>
  range.to - range.from === 1 && tokens[range.from]!.shape !== 'other'
    ? plain(tokens[range.from]!.lower)
    : wordsOf(tokens, range).join(' ')

/** The short forms by which an article calls a person again: the surname, its last parts, the given name. */
export const shortFormsOfPerson = (
  words: readonly string[],
): { readonly surnames: string[]; readonly given: string | null } => {
  let last = words.length
  while (last > 1 && suffixesAfterSurname.has(words[last - 1]!)) last--
  const surnames: string[] = []
  for (let k = last - 1; k >= 1; k--) {
    surnames.push(words.slice(k, last).join(' '))
    if (last - k >= 3) break
  }
  // "Ana Ruiz Solar" is "Ruiz", "Luis Mario Vega" is "Luis Vega"
  if (last > 2) surnames.push(`${words[0]} ${words[last - 1]}`)
  const middle = last === 3 ? words[1]! : ''
  if (middle.length > 1 && (partsOf(middle) & (part.given | part.doubtfulGiven | part.particle)) === 0)
    surnames.push(middle)
  // names that put the family first ("Xi Jinping") and names without one are called by the first word
  return { surnames, given: last > 1 ? words[0]! : null }
}

/** The acronyms of a body's name: initials with and without small words ("ICE", "DoJ"). */
const acronymsOf = (words: readonly string[]): string[] => {
  if (words.length < 2) return []
  let initials = ''
  let all = ''
  for (const word of words) {
    const letter = word[0] ?? ''
    all += letter
    if (!smallWords.has(word)) initials += letter
  }
  return initials === all ? [initials] : [initials, all]
}

/** The short forms by which an article calls a body again: acronym, first words, a team's nickname. */
export const shortFormsOfBody = (words: readonly string[], candidate: Candidate): string[] => {
  const forms = acronymsOf(words)
  if (words.length < 2) return forms
  if (candidate.form === 'nickname') forms.push(words.at(-1)!)
  // "Northford City Council": "Northford" is the city
  const ofPlace = words.findIndex(
    (word, at) => localBodies.has(word) && !(clubWords.has(word) && at === words.length - 1),
  )
  for (let k = words.length - 1; k >= 1 && k > ofPlace; k--) {
    const head = words.slice(0, k)
    const first = partsOf(head[0]!)
    if (k === 1 && (first & (part.common | part.demonym | part.given | part.surname | part.other)) !== 0) continue
    if (isPlaceName(head.join(' '))) continue
    if (smallWords.has(head.at(-1)!)) continue
    forms.push(head.join(' '))
  }
  if (words.length > 2 && isCalledWithoutFirst(words)) forms.push(words.slice(1).join(' '))
  return forms
}

/**
 * Whether a body is called without its first word: "Iranian Foreign Ministry" is "Foreign Ministry". The first word of a party tells it from
 * another, but for its country or town: the "United Green Party" is not the "Green Party".
 */
const isCalledWithoutFirst = (words: readonly string[]): boolean => {
  const first = words[0]!
  const parts = partsOf(first)
  if ((parts & part.demonym) !== 0) return true
  const head = organizationHead(words.at(-1)!)
  return head !== null && (!toldByFirstWord.has(head) || ((parts & part.common) === 0 && isPlaceName(first)))
}

/** The head by which an article calls a body again: "Commission" of "European Commission", "Post" of "The Washington Post". */
export const headOfBody = (words: readonly string[], { bodyKind }: Candidate): string | null => {
  const linker = words.findIndex((word, at) => at > 0 && smallWords.has(word))
  const last = words[(linker < 0 ? words.length : linker) - 1]
  if (words.length < 2 || last === undefined) return null
  // "the House" is no short form of the White House
  if (bodyKind === 'government' && organizationHead(last) === 'legislature') return null
  // papers are called by words that head no other names: "the Post"
  const isHead = organizationHead(last) !== null || (bodyKind === 'media' && (partsOf(last) & part.common) !== 0)
  return isHead ? last : null
}
