import type { Document } from '../../../document/document.js'
import { lastAsked } from '../../../document/memo.js'
import { type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { placeNouns } from '../../../lexicon/places/place-nouns.js'
import {
  eventNouns,
  governedNouns,
  inhabitantNouns,
  landNouns,
  relationNouns,
} from '../../../lexicon/places/place-standing.js'
import { isTimeWord, singularAt } from './governors.js'
import { dashes, nationalityJoiners, partyInitials, possessiveMarks, versus } from './lexicon.js'

/** The noun that the name before a token modifies ("US [government]", "Iran's nuclear [sites]"); -1 where it is itself the head. */
export const nounAfter = lastAsked((document: Document, to): number => {
  const { nounAt } = phrasesOf(document)
  const last = nounAt[to - 1]
  const next = document.tokens[to]
  if (last === undefined || next === undefined) return -1
  // "US and Japanese agencies"
  const second = document.tokens[to + 1]
  if (nationalityJoiners.has(next.lower) && second !== undefined && countryOfDemonym(second.lower) !== null)
    return nounAt[to + 1]?.head ?? -1
  const possessive = possessiveMarks.has(next.lower)
  if (last.head >= to && (possessive || next.spaced))
    return isTimeWord(document.tokens[last.head]!.lower) ? -1 : last.head
  return possessive ? (nounAt[to + 1]?.head ?? -1) : -1
})

const modifying = (holds: (document: Document, head: number, from: number) => boolean): TokenTest =>
  tokenWhere((document, at) => {
    const head = nounAfter(document, at)
    return head >= 0 && holds(document, head, at)
  })

const modifyingOneOf = (nouns: ReadonlySet<string>): TokenTest =>
  modifying((document, head) => nouns.has(singularAt(document, head)))

const someBetween = (holds: (document: Document, at: number) => boolean): TokenTest =>
  modifying((document, head, from) => {
    for (let at = from; at < head; at++) if (holds(document, at)) return true
    return false
  })

const isOfficeNoun = ({ tokens }: Document, at: number): boolean => officeNounOf(tokens[at]!.lower) !== null

const oneOf =
  (nouns: ReadonlySet<string>) =>
  (document: Document, at: number): boolean =>
    nouns.has(singularAt(document, at))

/** Classes around a name in a compound, and before the noun that it modifies: tested at the token after the name. */
export const compoundClasses: Vocabulary = {
  dash: dashes,
  versus,
  initial: partyInitials,
  kindNoun: modifying(({ tokens }, head, from) => head === from && placeNouns.has(tokens[head]!.lower)),
  governedNoun: modifyingOneOf(governedNouns),
  inhabitantNoun: modifyingOneOf(inhabitantNouns),
  landNoun: modifyingOneOf(landNouns),
  relationNoun: modifyingOneOf(relationNouns),
  eventNoun: modifyingOneOf(eventNouns),
  commonNoun: modifying(({ tokens }, head) => tokens[head]!.pos !== 'PROPN'),
  anyNoun: modifying(() => true),
  someGoverned: someBetween(oneOf(governedNouns)),
  someInhabitant: someBetween(oneOf(inhabitantNouns)),
  someEvent: someBetween(oneOf(eventNouns)),
  someOffice: modifying((document, head, from) => {
    for (let at = from; at <= head; at++) if (isOfficeNoun(document, at)) return true
    return false
  }),
}
