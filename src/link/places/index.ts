import type { Document } from '../../document/document.js'
import { byPlace } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import { facilityNouns, placeNouns } from '../../lexicon/places/place-nouns.js'
import { entitiesOf } from '../entities.js'
import type { LinkedLocation } from '../linked.js'
import { namesTeam } from './by-hand.js'
import { candidatesOf, candidatesOfTown } from './candidates.js'
import { complete, referentsOfMentions } from './complete.js'
import { containmentsIn, type EntityMention } from './containment.js'
import { contextOf } from './geographic-context.js'
import { evidenceOf, isOfCounties, type NamedPlace } from './local-evidence.js'
import { type Located, splitNamesakes } from './namesakes.js'
import { isTown } from './nesting.js'
import { type Referent, resolve } from './resolve.js'
import { candidatesByLexicon, factsByLexicon, listedLocation } from './user-lexicon.js'
import { usesOf } from './uses/index.js'
import { metonymic, type PlaceUse } from './uses/row.js'

/** Resolves places to the gazetteer, and tells the role and the literal use of each mention. */
export const linkPlaces = (document: Document, names: readonly NameMention[]): readonly LinkedLocation[] => {
  const { entities, mentions: located, contained } = splitNamesakes(locate(document, names))
  const bodies = names.filter(({ kind }) => kind === 'organization')
  const context = contextOf(document, bodies)
  const referents = resolve(entities, evidenceOf(document, entities, contained), context)
  const places = referentsOfMentions(located, entities, contained, referents).map(({ place }, index) =>
    entities[located[index]!.entity]!.isTownOf ? null : place,
  )
  const isTeam = namesTeam(document, bodies)
  const uses = usesOf(document, located, places, contained).map((use, index) =>
    isTeam(located[index]!.mention) ? metonymic : use,
  )
  const moving = new Set(located.filter((_, index) => moves(uses[index]!)).map(({ entity }) => entity))
  const completed = complete(entities, referents, contained, context, moving)
  const meant = referentsOfMentions(located, entities, contained, completed)
  return locationsOf(entities, located, meant, uses)
}

const moves = ({ role }: PlaceUse): boolean => role !== null && role !== 'site'

/** The names of places with all their mentions in the order of the text, and what lies in what. */
const locate = (document: Document, names: readonly NameMention[]): Located => {
  const entities = entitiesOf(names, 'location').map((mentions) => entityOf(document, mentions))
  const mentions = entities
    .flatMap((named, entity) => named.mentions.map((mention): EntityMention => ({ mention, entity })))
    .sort((a, b) => byPlace(a.mention, b.mention))
  return { entities, mentions, contained: containmentsIn(document, mentions) }
}

/** What the name can mean: a county where the words beside it say so, itself, or the town that a building is named after. */
const entityOf = (document: Document, mentions: readonly NameMention[]): NamedPlace => {
  const listed = listedLocation(mentions)
  if (listed !== null) return { name: listed.name, mentions, candidates: candidatesByLexicon(listed), isTownOf: false }
  const { name, start, end } = mentions[0]!
  const county = mentions.some((mention) => isOfCounties(document, mention)) ? candidatesOf(`${name} County`) : []
  const itself = [county, candidatesOf(name), candidatesOf(document.text.slice(start, end))].find(
    (candidates) => candidates.length > 0,
  )
  return { name, mentions, candidates: itself ?? candidatesOfTown(name), isTownOf: itself === undefined }
}

const locationsOf = (
  entities: readonly NamedPlace[],
  located: readonly EntityMention[],
  meant: readonly Referent[],
  uses: readonly PlaceUse[],
): readonly LinkedLocation[] => {
  const byPlace = new Map<
    string,
    { referent: Referent; named: NamedPlace; mentions: LinkedLocation['mentions'][number][] }
  >()
  for (const [index, { mention, entity }] of located.entries()) {
    const referent = meant[index]!
    const key = referent.place ? `place ${referent.place.id}` : `name ${entity}`
    const location = byPlace.get(key) ?? { referent, named: entities[entity]!, mentions: [] }
    const { start, end, sentence, rule } = mention
    location.mentions.push({ start, end, sentence, rule, ...uses[index]! })
    byPlace.set(key, location)
  }
  return [...byPlace.values()].map(({ referent, named, mentions }) => {
    const listed = listedLocation(named.mentions)
    return { ...(listed === null ? factsOf(referent, named.name) : factsByLexicon(listed)), mentions }
  })
}

type Facts = Omit<LinkedLocation, 'mentions'>

const factsOf = ({ place, country, near }: Referent, name: string): Facts => {
  if (place === null) {
    const at = near !== null && isTown(near) ? near : null
    return { name, kind: kindOfName(name), country, lat: at?.lat ?? null, lon: at?.lon ?? null, geonames: null }
  }
  const { kind, lat, lon, geonames } = place
  return { name: place.name, kind, country: place.country, lat, lon, geonames }
}

const kindOfName = (name: string): string | null => {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return facilityNouns.has(last) ? 'facility' : (placeNouns.get(last) ?? null)
}
