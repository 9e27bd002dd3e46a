import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import {
  actorOf,
  type Clause,
  childrenOf,
  clausesOf,
  governorAt,
  ownRuns,
  placedPhraseAt,
} from '../../grammar/clauses/index.js'
import { nounPrepositions } from '../../grammar/clauses/lexicon.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'
import type { CountryReader } from './country.js'
import {
  audiences,
  clauseCommas,
  definiteArticle,
  dispatches,
  forcesSent,
  localOffices,
  localWords,
  locatives,
  meetingPlaces,
  speeches,
  travels,
} from './lexicon.js'

/** Whether a verb tells that its subject speaks: "said", "told", "speaking". */
const isSpeech = ({ lemma }: Clause): boolean => lemma !== null && (reportingVerbs.has(lemma) || speeches.has(lemma))

/** Whether a sentence tells of a journey: whoever speaks there is not at home. */
const isOnJourney = ({ tokens, sentences }: Document, at: number): boolean => {
  const { from, to } = sentences[tokens[at]!.sentence]!
  for (let i = from; i < to; i++) if (travels.has(tokens[i]!.lower)) return true
  return false
}

/** The places of a document where people speak, by the country of each. */
export interface Places {
  readonly names: NamesByToken
  readonly countryOn: CountryReader
}

/** The country of the place that a preposition leads to, but for towns where all countries meet: "in [Accra]", not "in Geneva". */
const countryIn = ({ tokens }: Document, { names, countryOn }: Places, at: number): string | null => {
  const place = names.location[at]
  if (place === undefined || place.from !== at || meetingPlaces.has(tokens[at]!.lower)) return null
  return countryOn(place)
}

/** Whether a noun phrase between a verb of speech and a place leaves the place to the verb: "told [reporters] in Accra", "said on [Monday] in Accra". */
const isPassedBy = ({ tokens }: Document, { from, to }: TokenRange, speaker: number): boolean => {
  const { lower } = tokens[to - 1]!
  return (from <= speaker && speaker < to) || audiences.has(lower) || weekdays.has(lower) || months.has(lower)
}

/** The country of the place that a clause of speech is set in: "said in [Accra] that", "told reporters in [Accra]". */
const countryOfClause = (document: Document, places: Places, clause: Clause, speaker: number): string | null => {
  for (const { from, to } of ownRuns(document, clause))
    for (let at = from; at < to; at++) {
      const country = locatives.has(document.tokens[at - 1]?.lower ?? '') ? countryIn(document, places, at) : null
      if (country === null) continue
      const placed = placedPhraseAt(document, at)
      if (placed?.role !== 'oblique' || clausesOf(document)[placed.clause] !== clause) continue
      if (placed.on === null || isPassedBy(document, placed.on, speaker)) return country
    }
  return null
}

/** The country of a place in front of who acts there: "In [Accra], officials said". */
const countryInFront = (document: Document, places: Places, from: number): string | null => {
  const { tokens } = document
  if (!clauseCommas.has(tokens[from - 1]?.lower ?? '')) return null
  const place = from < 2 ? undefined : places.names.location[from - 2]
  if (place === undefined || place.sentence !== tokens[from]!.sentence) return null
  return locatives.has(tokens[place.from - 1]?.lower ?? '') ? countryIn(document, places, place.from) : null
}

/** The country of the place where somebody speaks, who is named at a token; null where no place is told, or where he or she travels. */
const countryOfSpeech = (document: Document, places: Places, at: number): string | null => {
  const governor = governorAt(document, at)
  if (governor === null || governor.role !== 'subject' || !isSpeech(governor.clause)) return null
  if (isOnJourney(document, at)) return null
  const around = [
    governor.clause,
    ...childrenOf(document, governor.clause).filter(({ kind }) => kind === 'participial'),
  ]
  for (const clause of around) {
    const country = isSpeech(clause) ? countryOfClause(document, places, clause, at) : null
    if (country !== null) return country
  }
  return countryInFront(document, places, placedPhraseAt(document, at)?.phrase.from ?? at)
}

/** The one country in which somebody speaks throughout an article: "said in [Accra]", "Speaking in [Accra], X said"; null where they are several. */
export const countryOfSpeaker = (
  document: Document,
  places: Places,
  mentions: readonly TokenRange[],
): string | null => {
  let only: string | null = null
  for (const { from } of mentions) {
    const country = countryOfSpeech(document, places, from)
    if (country === null || country === only) continue
    if (only !== null) return null
    only = country
  }
  return only
}

/** The country of the place that "of" leads to right behind a name: "Queen Ada [of the Netherlands]". */
export const countryBehindName = (
  { tokens }: Document,
  { names, countryOn }: Places,
  mentions: readonly TokenRange[],
): string | null => {
  for (const { to } of mentions) {
    if (!nounPrepositions.has(tokens[to]?.lower ?? '')) continue
    const at = definiteArticle.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
    const place = names.location[at]
    const country = place?.from === at && names.organization[at] === undefined ? countryOn(place) : null
    if (country !== null) return country
  }
  return null
}

/** The only country of the places of a sentence that a test keeps. */
const onlyCountry = (
  { tokens, sentences }: Document,
  { names, countryOn }: Places,
  at: number,
  keeps: (place: number) => boolean,
): string | null => {
  const { from, to } = sentences[tokens[at]!.sentence]!
  let only: string | null = null
  for (let i = from; i < to; i++) {
    if (names.location[i]?.from !== i || !keeps(i)) continue
    const country = countryOn(names.location[i]!)
    if (country === null || country === only) continue
    if (only !== null) return null
    only = country
  }
  return only
}

/** The country of those who act where they are: "[police] found guns in Marlow", "[local officials] in the Marlow valley said". */
const countryOfLocals = (document: Document, places: Places, { phrase }: OfficeMention): string | null => {
  if (phrase === null) return null
  const { tokens } = document
  const isLocal =
    localWords.has(tokens[phrase.title.from]!.lower) || localWords.has(tokens[phrase.title.from - 1]?.lower ?? '')
  if (!isLocal && !localOffices.has(phrase.noun)) return null
  return onlyCountry(document, places, phrase.head, (at) => isLocal || locatives.has(tokens[at - 1]?.lower ?? ''))
}

/** The country that sends them: "[Kenya] sent troops to the border". */
const countryOfSender = (
  document: Document,
  { names, countryOn }: Places,
  { phrase }: OfficeMention,
): string | null => {
  if (phrase === null || !forcesSent.has(phrase.noun)) return null
  const governor = governorAt(document, phrase.head)
  if (governor?.role !== 'object' || !dispatches.has(governor.clause.lemma ?? '') || governor.verb.passive) return null
  const actor = actorOf(document, governor.clause)
  const place = actor === null ? null : nameOn(names.location, actor)
  return place === null || place.to !== actor!.to ? null : countryOn(place)
}

/** The country of officials without a name by where they act or speak, or by who sends them: "In [Accra], police searched a house". */
export const countryOfAct = (document: Document, places: Places, office: OfficeMention): string | null =>
  countryOfSender(document, places, office) ??
  countryInFront(document, places, office.from) ??
  countryOfSpeech(document, places, office.from) ??
  countryOfLocals(document, places, office)
