import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import { around } from '../../grammar/pattern/around.js'
import { compileAround } from '../../grammar/pattern/compile.js'
import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import { institutionAt } from '../../lexicon/places/institutions.js'
import { governedKinds, placeNouns } from '../../lexicon/places/place-nouns.js'
import { words } from '../../lexicon/word-list.js'
import type { Candidate } from './candidates.js'
import { type Containment, type EntityMention, neighboursOf } from './containment.js'
import type { GeographicContext } from './geographic-context.js'
import type { Located, NamedPlace } from './located.js'
import { otherEndsOf } from './moves.js'
import type { LocalEvidence } from './resolve.js'
import { countryOfRegions, rowsOf } from './rows.js'

const kindsOfWords: ReadonlyMap<string, PlaceKind> = new Map([...placeNouns, ...governedKinds])
const vocabulary = { kindWord: new Set(kindsOfWords.keys()), joiner: words(', and') }

/** Words of kind beside a name: "Kunduz province", "the city of Cork". */
const kindPatterns = ["# 's? !~ {kind=kindWord}", '{kind=kindWord} of #'].map((source) =>
  compileAround(source, vocabulary),
)

/** The kind that a word beside the name tells. */
const kindBeside = (document: Document, mention: NameMention): PlaceKind | null => {
  const sentence = document.sentences[mention.sentence]!
  for (const pattern of kindPatterns) {
    const match = pattern.matchAround(document, mention, sentence)
    if (match !== null) return kindsOfWords.get(document.tokens[match.captures.kind!.from]!.lower) ?? null
  }
  return null
}

const endsInCounties = around('# ({joiner}|{capitalized})*9 ({joiner}|{capitalized})*2 counties', vocabulary)
const openedByCounties = around('counties ,? (including|like|such) as? ({joiner}|{capitalized})*9 #', vocabulary)

/** "[Alder] and Birchfield counties", "counties like [Alder]": whether a name stands in a row of counties. */
export const isOfCounties = (document: Document, mention: NameMention): boolean => {
  const sentence = document.sentences[mention.sentence]!
  return endsInCounties(document, mention, sentence) || openedByCounties(document, mention, sentence)
}

/** What follows the name of a state in that of its city. */
const cityWord = 'City'

/** The country whose region each name is by the rows of names that it stands in, by its index: "Ohio, Texas and [Washington]". */
const regionsByRow = (
  document: Document,
  { entities, mentions }: Pick<Located, 'entities' | 'mentions'>,
): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  const likeliest = ({ candidates }: NamedPlace): Candidate | undefined =>
    candidates.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || one.prior > best.prior ? one : best),
      undefined,
    )
  for (const row of rowsOf(document, mentions)) {
    const places = row.map((index) => likeliest(entities[mentions[index]!.entity]!)?.place)
    for (const [at, index] of row.entries()) {
      const country = countryOfRegions(places.filter((_, other) => other !== at))
      if (country !== null) found.set(mentions[index]!.entity, country)
    }
  }
  return found
}

/** The names that stand in a row with their own city, and so are states: "New York City, Long Island, New York and Maine". */
const besideTheirCities = (
  document: Document,
  { entities, mentions }: Pick<Located, 'entities' | 'mentions'>,
): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const row of rowsOf(document, mentions)) {
    const indexes = row.map((index) => mentions[index]!.entity)
    const names = new Set(indexes.map((index) => entities[index]!.name))
    for (const index of indexes) if (names.has(`${entities[index]!.name} ${cityWord}`)) found.add(index)
  }
  return found
}

const opensFrame = around('{start} {frame} the? # ,', { frame: words('across in throughout') })

/** The places that open a sentence and set its scene, for every other name of the sentence: "In Chile, a bus hit a truck near Los Angeles". */
const scenesOf = (document: Document, { entities, mentions }: Located): readonly (readonly Place[])[] => {
  const scenes: Place[][] = entities.map(() => [])
  let scene: EntityMention | null = null
  for (const [index, one] of mentions.entries()) {
    const { mention, entity } = one
    if (mentions[index - 1]?.mention.sentence !== mention.sentence)
      scene = opensFrame(document, mention, document.sentences[mention.sentence]!) ? one : null
    if (scene === null || scene.entity === entity) continue
    scenes[entity]!.push(...entities[scene.entity]!.candidates.map(({ place }) => place))
  }
  return scenes
}

/** The countries of the nationalities beside a name: "the Danish firm's plants in Odense and Athens". */
const nationalitiesOf = (
  mentions: readonly NameMention[],
  { nationalities }: GeographicContext,
): ReadonlySet<string> => {
  const countries = mentions.flatMap(({ sentence }) => [...(nationalities.get(sentence) ?? [])])
  return countries.length === 0 ? noCountries : new Set(countries)
}
const noCountries: ReadonlySet<string> = new Set()

/** The countries whose institution a name stands right before: "a Lebanon grand jury". */
const servedBy = ({ tokens }: Document, mentions: readonly NameMention[]): readonly string[] => {
  const countries = mentions.flatMap(({ to }) => institutionAt(tokens, to)?.countries ?? [])
  return countries.length === 0 ? noneServed : countries
}
const noneServed: readonly string[] = []

const isSetIn = around('# , {end}', vocabulary)
const endsAddress = around('# ({end}|!{joiner}|, !({capitalized}|{joiner}))', vocabulary)

/** The region that a name and a comma before it set it in for sure, where no row goes on: "Stroud, Ontario, with". */
const regionAround = (
  document: Document,
  one: Containment,
  { entities, contained }: Pick<Located, 'entities' | 'contained'>,
): Place | null => {
  const { outer } = one
  const [first, ...others] = entities[outer.entity]!.candidates
  if (first === undefined || !isBeside(document, one)) return null
  // "Millbrook, Kent County, Delaware", "Stroud, Ontario, Canada"
  const around = contained.find((other) => other.inner.mention === outer.mention && isBeside(document, other))
  if (first.place.kind === 'county' && around !== undefined)
    return regionAround(document, around, { entities, contained })
  if (first.place.kind !== 'region' || others.some(({ prior }) => prior >= first.prior)) return null
  const sentence = document.sentences[outer.mention.sentence]!
  const isInCountry = around !== undefined && entities[around.outer.entity]!.candidates[0]?.place.kind === 'country'
  return isInCountry || endsAddress(document, outer.mention, sentence) ? first.place : null
}

/** "X, Y": a comma alone between the two names. */
const isBeside = (document: Document, { inner, outer }: Containment): boolean =>
  isSetIn(document, inner.mention, { from: inner.mention.from, to: outer.mention.from })

/** What the words beside the mentions of each name tell. */
export const evidenceOf = (
  document: Document,
  located: Located,
  context: GeographicContext,
): readonly LocalEvidence[] => {
  const { entities, contained } = located
  const outerNames = entities.map(() => new Set<number>())
  for (const { inner, outer } of contained)
    if (inner.entity !== outer.entity) outerNames[inner.entity]!.add(outer.entity)
  const regions = new Map<number, Place>()
  for (const one of contained) {
    const region = regionAround(document, one, located)
    if (region !== null) regions.set(one.inner.entity, region)
  }
  const byRow = regionsByRow(document, located)
  const besideCities = besideTheirCities(document, located)
  const scenes = scenesOf(document, located)
  const otherEnds = otherEndsOf(document, located.mentions)
  const neighbours = neighboursOf(document, located.mentions)
  return entities.map(({ mentions }, index) => {
    const kinds = mentions.map((mention) => kindBeside(document, mention)).filter((kind) => kind !== null)
    const within = [...outerNames[index]!].flatMap((outer) => entities[outer]!.candidates.map(({ place }) => place))
    return {
      kind: kinds[0] ?? (besideCities.has(index) ? 'region' : null),
      within,
      region: regions.get(index) ?? null,
      regionOf: byRow.get(index) ?? null,
      otherEnds: otherEnds.get(index) ?? [],
      scene: scenes[index]!,
      beside: (neighbours.get(index) ?? []).flatMap((other) => entities[other]!.candidates.map(({ place }) => place)),
      nationalities: nationalitiesOf(mentions, context),
      served: servedBy(document, mentions),
    }
  })
}
