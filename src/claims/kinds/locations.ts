import type { Shapes } from '../shapes.js'
import { entityRow, firstMention, inOrder, joined, numberOfMentions, writeMention } from './entity.js'
import { defineKind, type Mention } from './kind.js'

export const placeRoles = ['origin', 'destination', 'via', 'site'] as const

const locationSchema = ({ z, id, words, country, mention }: Shapes) =>
  z.strictObject({
    id,
    name: words,
    kind: words.nullable(),
    country,
    lat: z.number().min(-90).max(90).nullable().describe('WGS 84 decimal degrees'),
    lon: z.number().min(-180).max(180).nullable().describe('WGS 84 decimal degrees'),
    geonames: z.int().positive().nullable().describe('GeoNames id'),
    mentions: z.array(
      z.strictObject({
        ...mention,
        role: z.enum(placeRoles).nullable(),
        literal: z.boolean().describe('false where the name stands for a government, a team, a people'),
      }),
    ),
  })

/** A named place, resolved to country and coordinates where the text and the gazetteer tell. */
export interface Location {
  /** unique in the document, made from kind and first mention */
  id: string
  /** the gazetteer's name where it is resolved, else as the text has it */
  name: string
  /** what kind of place it is: "city" */
  kind: string | null
  /** ISO 3166-1 alpha-2 */
  country: string | null
  /** latitude in WGS 84 decimal degrees */
  lat: number | null
  /** longitude in WGS 84 decimal degrees */
  lon: number | null
  /** GeoNames id */
  geonames: number | null
  /** in the order of the text, at least one */
  mentions: PlaceMention[]
}

/** Where a place is named, and what for. */
export interface PlaceMention extends Mention {
  /** what the place is in what is told */
  role: (typeof placeRoles)[number] | null
  /** false where the name stands for a government, a team, a people */
  literal: boolean
}
const roleWords = { origin: 'origin', destination: 'destination', via: 'on the way', site: 'site' } as const

/** "on the way; city; QA; 25.3, 51.5; 2 mentions" */
const meaningOf = (location: Location): string => {
  const roles = new Set(location.mentions.flatMap(({ role }) => (role === null ? [] : [roleWords[role]])))
  const { lat, lon } = location
  return joined([
    ...roles,
    location.kind,
    location.country,
    lat === null || lon === null ? null : `${lat}, ${lon}`,
    location.mentions.some(({ literal }) => literal) ? null : 'stands for its government or people',
    ...numberOfMentions(location),
  ])
}

export const locations = defineKind({
  name: 'locations',
  one: 'location',
  heading: ['place', 'places'],
  schema: locationSchema,
  spanOf: firstMention,
  write: (linked, writing): Location => ({
    id: writing.idOf(linked) ?? '',
    name: linked.name,
    kind: linked.kind,
    country: linked.country,
    lat: linked.lat,
    lon: linked.lon,
    geonames: linked.geonames,
    mentions: inOrder(linked.mentions).map((mention) => ({
      ...writeMention(writing, mention),
      role: mention.role,
      literal: mention.literal,
    })),
  }),
  columns: ['lat', 'lon', 'geonames', 'role', 'literal', 'mentions'],
  row: (location, texts) => ({
    ...entityRow(location, texts),
    kind: location.kind,
    country: location.country,
    lat: location.lat,
    lon: location.lon,
    geonames: location.geonames,
    role: location.mentions.find((mention) => mention.role !== null)?.role ?? null,
    literal: location.mentions.some((mention) => mention.literal),
  }),
  describe: (location) => ({ words: location.name, meaning: meaningOf(location), uses: location.mentions }),
  extentOf: firstMention,
  problems: ({ lat, lon }) => [
    (lat === null) === (lon === null) ? null : ['lat', 'it stands with lon, or both are null'],
  ],
})
