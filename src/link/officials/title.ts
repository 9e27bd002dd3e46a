import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { OfficePhrase } from '../../extract/offices/phrase.js'
import { officeNounOf } from '../../grammar/titles.js'
import { formerly as noLongerHeld, ranks } from '../../lexicon/people/offices.js'
import { isPossessive } from '../../lexicon/possessive.js'
import {
  chambers,
  formerly,
  grades,
  gradesOfRanks,
  ranksBehindTitles,
  ranksInPlural,
  titleDashes,
  titlesOfOthers,
} from './lexicon.js'

export const sliceOf = ({ text, tokens }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')

/** "presidents" of several is "president" of each. */
const singularTitle = (words: string, last: Token): string => {
  const singular = officeNounOf(last.lower)
  if (ranksInPlural.has(last.lower)) return words.replace(/s\.$/, '.')
  if (singular === null || !words.endsWith(last.text)) return words
  const cased = last.shape === 'lower' ? singular : singular[0]!.toUpperCase() + singular.slice(1)
  return words.slice(0, -last.text.length) + cased
}

/** How many words of a country or a body may stand between "former" and the title. */
const mostBetween = 4

/** "[Former] Ghanaian President": the word that ends the office, before the country or body of the title; null where none stands there. */
export const formerBefore = (
  { tokens, sentences }: Document,
  phrase: OfficePhrase | null,
  hasName: boolean,
): string | null => {
  if (phrase === null) return null
  const { from } = phrase.title
  const first = Math.max(sentences[tokens[from]!.sentence]!.from, from - 1 - mostBetween)
  for (let at = from - 1; at >= first; at--) {
    const { lower, shape, text } = tokens[at]!
    if (noLongerHeld.has(lower)) return at === from - 1 ? null : hasName ? text : lower
    if ((shape !== 'capitalized' && shape !== 'upper' && !isPossessive(tokens[at]!)) || officeNounOf(lower) !== null)
      break
  }
  return null
}

/** The title of one holder: in the singular, without a rank at its end ("Detective Sgt."), null for a rank alone. */
export const titleOf = (
  document: Document,
  phrase: OfficePhrase | null,
  hasName: boolean,
): { title: string | null; weight: number } => {
  if (phrase === null) return { title: null, weight: 0 }
  const { tokens } = document
  let { from, to } = phrase.title
  while (to - from > 1 && ranksBehindTitles.has(tokens[to - 1]!.lower) && officeNounOf(tokens[to - 2]!.lower) !== null)
    to--
  if (to - from > 1 && formerly.has(tokens[from]!.lower)) from++
  // "then-president"
  if (to - from > 1 && titleDashes.has(tokens[from]!.lower)) from++
  const last = tokens[to - 1]!
  const isRankAlone =
    hasName &&
    ranks.has(last.lower) &&
    tokens.slice(from, to).every(({ lower }) => ranks.has(lower) || gradesOfRanks.has(lower))
  if (titlesOfOthers.has(phrase.noun) || isRankAlone) return { title: null, weight: 0 }
  const words = sliceOf(document, { from, to })
  const title = hasName && phrase.plural ? singularTitle(words, last) : words
  // "Police said", but "MPs said"
  const opens = !hasName && from === document.sentences[last.sentence]!.from && tokens[from]!.shape === 'capitalized'
  const weight = to - from === 1 && grades.has(last.lower) ? 1 : 2
  return { title: opens ? title[0]!.toLowerCase() + title.slice(1) : title, weight }
}

/** The chamber that a legislator's title tells. */
export const chamberOf = ({ tokens }: Document, phrase: OfficePhrase | null): string | null =>
  phrase === null ? null : (chambers.get(tokens[phrase.head]!.lower) ?? chambers.get(phrase.noun) ?? null)
