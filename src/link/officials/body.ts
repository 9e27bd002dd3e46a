import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import { nounPrepositions } from '../../grammar/clauses/lexicon.js'
import { officeNounOf } from '../../grammar/titles.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import { companySuffixes, organizationHead } from '../../lexicon/people/organizations.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import type { LinkedOrganization } from '../linked.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'
import { peoples } from './lexicon.js'
import { sliceOf } from './title.js'

/** Kinds of bodies that words in lower case can name, when they say which. */
const kindsInWords: ReadonlySet<string> = new Set([
  'agency',
  'government',
  'legislature',
  'ministry',
  'party',
  'police',
])

/** Kinds of which there are many: "a prominent national party" tells none. */
const manyOfAKind: ReadonlySet<string> = new Set(['government', 'party', 'police'])

const hasCapital = ({ tokens }: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.shape !== 'lower' && tokens[at]!.shape !== 'other') return true
  return false
}

/** "[top] Kenyan police": no part of the body's name. */
const isQuality = ({ tokens, sentences }: Document, at: number): boolean => {
  const { lower, pos, shape, sentence } = tokens[at]!
  const isWord = shape === 'lower' || at === sentences[sentence]!.from
  return (
    (isWord && pos === 'ADJ' && countryOfDemonym(lower) === null && tokens[at + 1]!.shape !== 'lower') ||
    pos === 'NUM' ||
    (pos === 'VERB' && at === sentences[sentence]!.from)
  )
}

const hasPerson = (names: NamesByToken, { from, to }: TokenRange): boolean =>
  nameOn(names.person, { from, to }) !== null

/** The noun that heads some words: the last one, or the one before "of": "[ministry] of health". */
const headIn = ({ tokens }: Document, from: number, to: number): number => {
  for (let at = from; at + 2 < to; at++)
    if (nounPrepositions.has(tokens[at + 1]!.lower)) return organizationHead(tokens[at]!.lower) === null ? to - 1 : at
  return to - 1
}

/** Whether words end in the noun of a body: with a capital, or of a kind that lower case can name, said which. */
const endInBody = (document: Document, { from, to }: TokenRange): boolean => {
  const { lower, shape } = document.tokens[headIn(document, from, to)]!
  const kind = to > from ? organizationHead(lower) : null
  if (kind === null) return companySuffixes.has(lower)
  if (shape !== 'lower') return true
  return kindsInWords.has(kind) && (!manyOfAKind.has(kind) || hasCapital(document, from, to))
}

/** Whether a word in capitals can be a body's name by its place beside a title: no people, no country. */
const canBeBody = ({ lower, pos, text }: Token): boolean =>
  pos === 'PROPN' && !peoples.has(lower) && countryOfDemonym(lower) === null && countryOf(text) === null

/** Whether the words in capitals that open a range hold a person, a place or an office. */
const opensWithOther = ({ tokens }: Document, names: NamesByToken, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to && tokens[at]!.shape !== 'lower'; at++)
    if (names.person[at] ?? names.location[at] ?? officeNounOf(tokens[at]!.lower)) return true
  return false
}

/** "the [Ada Lindqvist Zoo]": a body that is named for a person, by the word in capitals behind the name. */
const isNamedForPerson = ({ tokens }: Document, names: NamesByToken, { from, to }: TokenRange): boolean => {
  const { lower, shape } = tokens[to - 1]!
  const isBehind = names.person[from]?.to === to - 1 && names.person[to - 1] === undefined
  return isBehind && shape === 'capitalized' && officeNounOf(lower) === null && countryOfDemonym(lower) === null
}

/** Words that are no known name but tell a body: "Iran's foreign ministry", "the Oakvale Police Department", "LPD". */
export const bodyInWords = (
  document: Document,
  names: NamesByToken,
  { from, to }: TokenRange,
  isOfPlace: boolean,
): string | null => {
  const { tokens } = document
  let first = tokens[from]!.pos === 'DET' || tokens[from]!.pos === 'PRON' ? from + 1 : from
  while (first < to - 1 && isQuality(document, first)) first++
  const body = { from: first, to }
  if (isNamedForPerson(document, names, body)) return sliceOf(document, body)
  if (hasPerson(names, { from, to })) return null
  if (endInBody(document, body) && to - first > 1) return sliceOf(document, body)
  // by its place beside a title it is a body, if nothing else: "Paramount president"
  if (isOfPlace || !canBeBody(tokens[to - 1]!) || opensWithOther(document, names, body)) return null
  return tokens[first]!.shape === 'lower' ? null : sliceOf(document, body)
}

/** The one body that a sentence and the one before it name, for "its president"; null where they name several. */
export const onlyBody = (document: Document, names: NamesByToken, at: number): NameMention | null => {
  const index = document.tokens[at]!.sentence
  const { from } = document.sentences[Math.max(0, index - 1)]!
  let only: NameMention | null = null
  for (let i = Math.max(from, at - 120); i < at; i++) {
    const mention = names.organization[i]
    if (mention === undefined || mention.entity === only?.entity) continue
    if (only !== null) return null
    only = mention
  }
  return only
}

/** Whether a mention has the body's name, and does not only point to it: "Barlow", not "the company". */
export const isWrittenAsName = ({ text, tokens }: Document, named: NameMention): boolean =>
  /^\p{Lu}/u.test(text[named.start] ?? '') && tokens[named.to - 1]!.shape !== 'lower'

/** The body as this phrase names it; by its full name where only "its" or "the party" points to it. */
export const wordingOf = (
  document: Document,
  named: NameMention | null,
  linked: LinkedOrganization | undefined,
): string | null => {
  if (named === null) return null
  return isWrittenAsName(document, named) ? sliceOf(document, named) : (linked?.name ?? null)
}
