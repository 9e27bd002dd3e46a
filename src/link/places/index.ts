import type { Document } from '../../document/document.js'
import { byPlace } from '../../document/span.js'
import type { NameMention } from '../../extract/names/index.js'
import type { PlaceKind } from '../../lexicon/gazetteer/index.js'
import { facilityNouns, governedKinds, placeNouns } from '../../lexicon/place-nouns.js'
import { entitiesOf } from '../entities.js'
import type { LinkedLocation } from '../linked.js'
import type { Containment, EntityMention } from './containment.js'
import { containmentsIn } from './containment.js'
import { type PlaceUse, standing } from './context.js'
import type { Surroundings } from './evidence.js'
import { spokenIn } from './evidence.js'
import { usesOf } from './metonymy.js'
import type { Hints, Meaning, PlaceName } from './senses.js'
import { isTown, liesIn, meaningsOf, sensesOf, sensesOfTown } from './senses.js'

/** A name of the article with its mentions. */
interface NamedPlace extends PlaceName {
  readonly mentions: readonly NameMention[]
  /** whether the senses are those of the town that a building is named after */
  readonly isTownOf: boolean
}

/** Resolves places to the gazetteer, and tells the role and the literal use of each mention. */
export const linkPlaces = (document: Document, names: readonly NameMention[]): readonly LinkedLocation[] => {
  const entities = entitiesOf(names, 'location').map((mentions) => entityOf(document, mentions))
  const located = entities
    .flatMap(({ mentions }, entity) => mentions.map((mention): EntityMention => ({ mention, entity })))
    .sort((a, b) => byPlace(a.mention, b.mention))
  const contained = containmentsIn(document, located)
  const bodies = names.filter(({ kind }) => kind === 'organization')
  const spoken = spokenIn(document, bodies)
  const meanings = meaningsOf(entities, hintsOf(document, entities, contained), spoken)
  const completed = complete(entities, meanings, contained, spoken)
  const meant = meaningsOfMentions(located, entities, contained, completed)
  const places = meant.map(({ place }) => place)
  const clubs = new Set(bodies.filter(({ bodyKind }) => bodyKind === 'team').map(({ start, end }) => `${start} ${end}`))
  const uses = usesOf(document, located, places, contained).map((use, index) => {
    const { start, end } = located[index]!.mention
    return clubs.has(`${start} ${end}`) ? standing : use
  })
  return locationsOf(entities, located, meant, uses)
}

const entityOf = (document: Document, mentions: readonly NameMention[]): NamedPlace => {
  const { name, start, end } = mentions[0]!
  const county = mentions.some((mention) => isOfCounties(document, mention)) ? sensesOf(`${name} County`) : []
  const itself = [county, sensesOf(name), sensesOf(document.text.slice(start, end))].find((senses) => senses.length > 0)
  return { name, mentions, senses: itself ?? sensesOfTown(name), isTownOf: itself === undefined }
}

const longestRow = 12

/** "[Camden] and Charlton counties": whether a row of names that ends in "counties" goes on from here. */
const isOfCounties = ({ tokens }: Document, { to }: NameMention): boolean => {
  for (let at = to; at < to + longestRow; at++) {
    const token = tokens[at]
    if (token?.lower === 'counties') return true
    if (token === undefined || !(token.lower === ',' || token.lower === 'and' || token.shape === 'capitalized'))
      return false
  }
  return false
}

/** The kind that a word beside the name tells: "Kunduz province", "the city of Cork". */
const kindBeside = ({ tokens }: Document, { from, to }: NameMention): PlaceKind | null => {
  const after = tokens[to]?.lower === "'s" ? tokens[to + 1] : tokens[to]
  const told = after?.spaced ? (governedKinds.get(after.lower) ?? placeNouns.get(after.lower)) : undefined
  if (told !== undefined) return told
  if (tokens[from - 1]?.lower !== 'of') return null
  const before = tokens[from - 2]?.lower ?? ''
  return governedKinds.get(before) ?? placeNouns.get(before) ?? null
}

const hintsOf = (
  document: Document,
  entities: readonly NamedPlace[],
  contained: readonly Containment[],
): readonly Hints[] => {
  const outerNames = entities.map(() => new Set<number>())
  for (const { inner, outer } of contained)
    if (inner.entity !== outer.entity) outerNames[inner.entity]!.add(outer.entity)
  return entities.map(({ mentions }, index) => {
    const kinds = mentions.map((mention) => kindBeside(document, mention)).filter((kind) => kind !== null)
    const within = [...outerNames[index]!].flatMap((outer) => entities[outer]!.senses.map(({ place }) => place))
    return { kind: kinds[0] ?? null, within }
  })
}

/** Gives names that are not resolved the country of the place that the text sets them in, or of the whole article. */
const complete = (
  entities: readonly NamedPlace[],
  meanings: readonly Meaning[],
  contained: readonly Containment[],
  spoken: Surroundings,
): readonly Meaning[] => {
  const outerOf = new Map(contained.map(({ inner, outer }) => [inner.entity, outer.entity]))
  const only = onlyCountry(entities, meanings, spoken)
  return meanings.map((meaning, index) => {
    const { senses, isTownOf } = entities[index]!
    const outer = meanings[outerOf.get(index) ?? -1]
    if (isTownOf && outer === undefined && senses.length > 0) return { ...meaning, place: null, near: meaning.place }
    if (!isTownOf && (meaning.place !== null || meaning.country !== null)) return meaning
    if (!isTownOf && senses.some(({ place }) => place.country === only)) return { ...meaning, country: only }
    if (!isTownOf && senses.length > 0) return meaning
    return { place: null, country: outer?.country ?? only, near: outer?.place ?? null }
  })
}

/** How much of what an article names must lie in one country for the rest to be taken for it. */
const nearlyAll = 0.75

/** The country of nearly all that the article names, or null. */
const onlyCountry = (
  entities: readonly NamedPlace[],
  meanings: readonly Meaning[],
  spoken: Surroundings,
): string | null => {
  const counts = new Map(spoken.countries)
  for (const [index, { country }] of meanings.entries())
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + entities[index]!.mentions.length)
  const sum = [...counts.values()].reduce((a, b) => a + b, 0)
  for (const [country, count] of counts) if (count >= nearlyAll * sum) return country
  return null
}

/** What each mention means: its name's meaning, but for a region or country that the text names to say where a town lies. */
const meaningsOfMentions = (
  located: readonly EntityMention[],
  entities: readonly NamedPlace[],
  contained: readonly Containment[],
  meanings: readonly Meaning[],
): readonly Meaning[] => {
  const innerOf = new Map(contained.map(({ inner, outer }) => [outer.mention, inner.entity]))
  return located.map(({ mention, entity }) => {
    const meaning = meanings[entity]!
    const place = meanings[innerOf.get(mention) ?? -1]?.place
    if (!place || (meaning.place !== null && liesIn(place, meaning.place))) return meaning
    const outer = entities[entity]!.senses.find((sense) => liesIn(place, sense.place))?.place
    return outer ? { place: outer, country: outer.country, near: null } : meaning
  })
}

const locationsOf = (
  entities: readonly NamedPlace[],
  located: readonly EntityMention[],
  meant: readonly Meaning[],
  uses: readonly PlaceUse[],
): readonly LinkedLocation[] => {
  const byPlace = new Map<string, { meaning: Meaning; name: string; mentions: LinkedLocation['mentions'][number][] }>()
  for (const [index, { mention, entity }] of located.entries()) {
    const meaning = meant[index]!
    const key = meaning.place ? `place ${meaning.place.id}` : `name ${entity}`
    const location = byPlace.get(key) ?? { meaning, name: entities[entity]!.name, mentions: [] }
    const { start, end, sentence, rule } = mention
    location.mentions.push({ start, end, sentence, rule, ...uses[index]! })
    byPlace.set(key, location)
  }
  return [...byPlace.values()].map(({ meaning, name, mentions }) => ({ ...factsOf(meaning, name), mentions }))
}

type Facts = Omit<LinkedLocation, 'mentions'>

const factsOf = ({ place, country, near }: Meaning, name: string): Facts => {
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
