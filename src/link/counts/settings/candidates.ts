import type { Document } from '../../../document/document.js'
import type { Span, TokenRange } from '../../../document/span.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import type { LinkedDate, LinkedLocation, PlaceRole } from '../../linked.js'
import { isTimeWord } from '../../places/uses/governors.js'

/** A place or a time that may tell where or when something happened, with the phrase that it stands in. */
export interface Candidate<Item> extends TokenRange {
  readonly item: Item
  readonly sentence: number
  /** of a place */
  readonly role: PlaceRole | null
  /** where its phrase begins, its preposition included: "[in the Kabul] blast" */
  readonly opening: number
  /** where its phrase ends: "the Kabul [blast]" */
  readonly closing: number
  /** the word that governs the phrase, in lower case; null where none does */
  readonly preposition: string | null
  /** the noun that it modifies: "the 2019 [fire]", "Monday's [blast]"; -1 where it is the head itself */
  readonly modifies: number
}

/** The first token that ends behind an offset. */
const tokenFrom = ({ tokens }: Document, offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens of a span. */
export const tokensOf = (document: Document, { start, end }: Span): TokenRange => ({
  from: tokenFrom(document, start),
  to: tokenFrom(document, end - 1) + 1,
})

const isPreposition = ({ tokens }: Document, at: number, from: number): boolean =>
  at >= from && (tokens[at]!.pos === 'ADP' || tokens[at]!.pos === 'SCONJ' || tokens[at]!.lower === 'to')

/** The noun that words modify, or -1: "the Kabul [blast]", "Monday's [blast]". */
const modifiedBy = (document: Document, { from, to }: TokenRange): number => {
  const { nounAt } = phrasesOf(document)
  const own = nounAt[from]
  const isModifier = own !== undefined && own.head >= to
  // "in Leeds next year", "on Tuesday gunmen fired": no noun of theirs
  if (isModifier && !isTimeWord(document.tokens[own.head]!.lower) && !opensAlone(document, own, from)) return own.head
  const next = document.tokens[to]
  return next !== undefined && isPossessive(next) ? (nounAt[to + 1]?.head ?? -1) : -1
}

/** "On [Tuesday] gunmen fired": without an article a time before a noun is none of its own. */
const opensAlone = ({ tokens }: Document, phrase: TokenRange, from: number): boolean =>
  phrase.from === from && isTimeWord(tokens[from]!.lower) && tokens[from - 1]?.pos === 'ADP'

/** Where the words of a phrase before a name begin; "two tonnes of cocaine [last month]" are two phrases. */
const startOf = ({ tokens }: Document, { from }: TokenRange, phraseFrom: number): number => {
  let first = from
  while (first > phraseFrom && tokens[first - 1]!.pos !== 'NOUN') first--
  return first === phraseFrom ? first : from
}

const candidateOf = <Item>(
  document: Document,
  item: Item,
  span: Span & { readonly sentence: number },
  role: PlaceRole | null,
): Candidate<Item> => {
  const range = tokensOf(document, span)
  const { from } = document.sentences[span.sentence]!
  const { nounAt } = phrasesOf(document)
  const modifies = modifiedBy(document, range)
  const first = startOf(document, range, nounAt[range.from]?.from ?? range.from)
  const isGoverned = isPreposition(document, first - 1, from)
  return {
    item,
    ...range,
    sentence: span.sentence,
    role,
    opening: isGoverned ? first - 1 : first,
    closing: modifies < 0 ? range.to : Math.max(range.to, nounAt[modifies]?.to ?? modifies),
    preposition: isGoverned ? document.tokens[first - 1]!.lower : null,
    modifies,
  }
}

const bySentence = <Item>(
  document: Document,
  candidates: readonly Candidate<Item>[],
): readonly (readonly Candidate<Item>[])[] => {
  const grouped: Candidate<Item>[][] = document.sentences.map(() => [])
  for (const candidate of candidates) grouped[candidate.sentence]!.push(candidate)
  for (const group of grouped) group.sort((a, b) => a.from - b.from)
  return grouped
}

/** By sentence: the places that something is done in, comes to or leaves. Those that stand for a government or a people are none. */
export const placesIn = (
  document: Document,
  locations: readonly LinkedLocation[],
): readonly (readonly Candidate<LinkedLocation>[])[] =>
  bySentence(
    document,
    locations.flatMap((location) =>
      location.mentions
        .filter(({ role, literal }) => literal && role !== null)
        .map((mention) => candidateOf(document, location, mention, mention.role)),
    ),
  )

/** "recently", "soon": no time that can be found in a calendar. */
const isVague = ({ value }: LinkedDate): boolean => value === null || value.endsWith('_REF')

/** By sentence: the days and longer times that are named. */
export const timesIn = (
  document: Document,
  dates: readonly LinkedDate[],
): readonly (readonly Candidate<LinkedDate>[])[] =>
  bySentence(
    document,
    dates
      .filter((date) => (date.type === 'DATE' || date.type === 'TIME') && !isVague(date))
      .map((date) => candidateOf(document, date, date, null)),
  )
