import type { Document } from '../../document/document.js'
import { byPlace } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import { spellingKey } from '../../lexicon/gazetteer/index.js'
import { facilityNouns, placeNouns } from '../../lexicon/places/place-nouns.js'
import { entitiesOf } from '../entities.js'
import type { LinkedLocation } from '../linked.js'
import { namesTeam } from './by-hand.js'
import { candidatesOf, candidatesOfTown, type PlaceName } from './candidates.js'
import { complete, referentsOfMentions } from './complete.js'
import { containmentsIn, type EntityMention } from './containment.js'
import { contextOf, placesOfBodies } from './geographic-context.js'
import { evidenceOf, isOfCounties } from './local-evidence.js'
import type { Located, NamedPlace } from './located.js'
import { splitNamesakes } from './namesakes.js'
import { isTown } from './nesting.js'
import { noEvidence, type Referent, resolve } from './resolve.js'
import { shareContainers, withoutRowsOfRegions } from './rows.js'
import { candidatesByLexicon, factsByLexicon, listedLocation } from './user-lexicon.js'
import { usesOf } from './uses/index.js'
import { metonymic, type PlaceUse } from './uses/row.js'

/** Resolves places to the gazetteer, and tells the role and the literal use of each mention. */
export const linkPlaces = (document: Document, names: readonly NameMention[]): readonly LinkedLocation[] => {
  const located = splitNamesakes(locate(document, names))
  const { entities, mentions, contained } = located
  const bodies = names.filter(({ kind }) => kind === 'organization')
  const context = contextOf(document, bodies)
  const besides = namesOfBodies(document, [...bodies, ...unknownOf(entities)], entities)
  const evidence = [...evidenceOf(document, located, context), ...besides.map(() => noEvidence)]
  const referents = resolve([...entities, ...besides], evidence, context).slice(0, entities.length)
  const places = referentsOfMentions(mentions, entities, contained, referents).map(({ place }, index) =>
    entities[mentions[index]!.entity]!.isTownOf ? null : place,
  )
  const isTeam = namesTeam(document, bodies)
  const uses = usesOf(document, mentions, places, contained).map((use, index) =>
    isTeam(mentions[index]!.mention) ? metonymic : use,
  )
  const moving = new Set(mentions.filter((_, index) => moves(uses[index]!)).map(({ entity }) => entity))
  const completed = complete(entities, referents, contained, context, moving)
  const meant = referentsOfMentions(mentions, entities, contained, completed)
  return locationsOf(entities, mentions, meant, uses)
}

/** Names that the gazetteer lacks, which can hold one that it has: "Rapides Parish Fire District 2". */
const unknownOf = (entities: readonly NamedPlace[]): readonly NameMention[] =>
  entities.filter(({ candidates }) => candidates.length === 0).map(({ mentions }) => mentions[0]!)

/** The towns and counties that bodies are named after, where the article names them nowhere else. */
const namesOfBodies = (
  document: Document,
  bodies: readonly NameMention[],
  entities: readonly NamedPlace[],
): readonly PlaceName[] => {
  const known = new Set(entities.map(({ name }) => name))
  return placesOfBodies(document, bodies)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, candidates: candidatesOf(name) }))
}

const moves = ({ role }: PlaceUse): boolean => role !== null && role !== 'site'

/** The names of places with all their mentions in the order of the text, and what lies in what. */
const locate = (document: Document, names: readonly NameMention[]): Located => {
  const entities = entitiesOf(names, 'location').map((mentions) => entityOf(document, mentions))
  const mentions = entities
    .flatMap((named, entity) => named.mentions.map((mention): EntityMention => ({ mention, entity })))
    .sort((a, b) => byPlace(a.mention, b.mention))
  const contained = withoutRowsOfRegions(document, {
    entities,
    mentions,
    contained: containmentsIn(document, mentions),
  })
  return { entities, mentions, contained: shareContainers(document, { entities, mentions, contained }) }
}

/** What the name can mean: a county where the words beside it say so, itself, or the town that a building is named after. */
const entityOf = (document: Document, mentions: readonly NameMention[]): NamedPlace => {
  const listed = listedLocation(mentions)
  if (listed !== null)
    return { name: listed.name, mentions, candidates: candidatesByLexicon(document, listed), isTownOf: false }
  const { name, start, end } = mentions[0]!
  const county = mentions.some((mention) => isOfCounties(document, mention)) ? candidatesOf(`${name} County`) : []
  const named = county.length > 0 ? county : candidatesOf(name)
  const itself = named.length > 0 ? named : candidatesOf(document.text.slice(start, end))
  const isTownOf = itself.length === 0
  return { name, mentions, candidates: isTownOf ? candidatesOfTown(name) : itself, isTownOf }
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
    const key = referent.place ? `place ${referent.place.id}` : keyOfUnknown(entities[entity]!, entity)
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

/** Unknown names that are spelled alike but for vowels and doublings are one; short ones only where they are the same name. */
const keyOfUnknown = ({ name }: NamedPlace, entity: number): string => {
  const key = spellingKey(name)
  return key.length < leastSpelled || name.length < leastLetters ? `name ${entity}` : `spelling ${key}`
}
const leastSpelled = 3
const leastLetters = 6

type Facts = Omit<LinkedLocation, 'mentions'>

const factsOf = ({ place, country, near }: Referent, name: string): Facts => {
  if (place === null) {
    const at = near !== null && isTown(near) ? near : null
    return { name, kind: kindOfName(name), country, lat: at?.lat ?? null, lon: at?.lon ?? null, geonames: null }
  }
  const { kind, lat, lon, geonames } = place
  return { name: place.name, kind, country: place.country ?? country, lat, lon, geonames }
}

const kindOfName = (name: string): string | null => {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return facilityNouns.has(last) ? 'facility' : (placeNouns.get(last) ?? null)
}
