import type { Document } from '../../../document/document.js'
import { perDocument } from '../../../document/memo.js'
import type { TokenRange } from '../../../document/span.js'
import { longestPlaceName, type Place, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { bodiesOfNations } from '../lexicon/bodies.js'
import { placePrepositions } from '../lexicon/nouns-and-verbs.js'

const isStateOf = ({ kind, country }: Place): boolean => kind === 'region' && country === 'US'

/** The countries of the towns and regions that an article names; capitals, which stand for their states, apart. */
const countriesOfTowns = perDocument(({ tokens, dateline }: Document) => {
  const towns = new Set<string>()
  const capitals = new Set<string>()
  const add = (place: Place | undefined): void => {
    if (place?.country != null && place.kind !== 'country')
      (place.seat === 'country' ? capitals : towns).add(place.country)
  }
  add(placesNamed(dateline?.place.split(',')[0] ?? '')[0])
  for (let at = 0; at < tokens.length; at++) {
    const length = tokens[at]!.shape === 'lower' ? 0 : longestPlaceName(tokens, at)
    if (length === 0) continue
    const before = tokens[at - 1]
    const isPerson = before?.shape === 'capitalized' && !placePrepositions.has(before.lower)
    const name = tokens.slice(at, at + length).map(({ text }) => text)
    if (!isPerson) add(placesNamed(name.join(' '))[0])
    at += length - 1
  }
  return { towns, capitals }
})

/**
 * The American state that a name means before the head of a body, where a country has the same name: "the [Georgia] Department of Health" of
 * an article that names American places and no town of the country. Undefined for all other names.
 */
export const stateMeant = (document: Document, name: string, body: TokenRange): Place | undefined => {
  for (let at = body.from; at < body.to; at++) if (bodiesOfNations.has(document.tokens[at]!.lower)) return undefined
  const places = placesNamed(name)
  const [first] = places
  const state = first?.kind === 'country' ? places.find(isStateOf) : undefined
  if (state === undefined) return undefined
  const { towns, capitals } = countriesOfTowns(document)
  const own = first!.country!
  return towns.has('US') && !towns.has(own) && !capitals.has(own) ? state : undefined
}
