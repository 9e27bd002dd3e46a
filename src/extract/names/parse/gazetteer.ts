import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { Place, PlaceKind } from '../../../lexicon/gazetteer/index.js'

/** What the gazetteer knows of a name, and how much that says for a place. */
interface GazetteerRow extends RuleRow {
  readonly kinds: readonly PlaceKind[]
  /** whether a country is governed from there */
  readonly capital?: true
  /** more inhabitants than this */
  readonly above?: number
  /** how well such a place is known: what its name alone says for it */
  readonly prominence: number
}

/** Divisions of a country count by their inhabitants, as cities do. */
const settled = ['city', 'county', 'district'] as const

/** What the gazetteer knows; the first row that fits decides. */
export const gazetteerRows = [
  {
    name: 'names/known-country',
    kinds: ['country'],
    prominence: 8,
    examples: ['They sang of [Turkey] again.'],
  },
  {
    name: 'names/known-continent',
    kinds: ['continent'],
    prominence: 8,
    examples: ['They sang of [Africa] again.'],
  },
  {
    name: 'names/known-capital',
    kinds: [...settled, 'region'],
    capital: true,
    prominence: 7,
    examples: ['They sang of [Oslo] again.'],
  },
  {
    name: 'names/known-large-region',
    kinds: ['region'],
    above: 500_000,
    prominence: 6,
    examples: ['They sang of [Texas] again.'],
  },
  {
    name: 'names/known-region',
    kinds: ['region'],
    prominence: 3,
    examples: ['They sang in [Nunavut] again.'],
  },
  {
    name: 'names/known-metropolis',
    kinds: settled,
    above: 1_000_000,
    prominence: 6,
    examples: ['They sang of [Munich] again.'],
  },
  {
    name: 'names/known-city',
    kinds: settled,
    above: 200_000,
    prominence: 4,
    examples: ['They sang of [Bilbao] again.'],
  },
  {
    name: 'names/known-town',
    kinds: settled,
    above: 30_000,
    prominence: 2.5,
    examples: ['They sang of [Trondheim] again.'],
  },
  {
    name: 'names/known-village',
    kinds: settled,
    prominence: 1.5,
    examples: ['They sang in [Ullapool] again.'],
  },
  {
    name: 'names/known-water',
    kinds: ['canal', 'lake', 'river', 'sea'],
    prominence: 5,
    examples: ['They sang of the [Danube] again.'],
  },
  {
    name: 'names/known-land',
    kinds: ['area', 'desert', 'island', 'mountain'],
    prominence: 5,
    examples: ['They sang of the [Sahara] again.'],
  },
  {
    name: 'names/known-facility',
    kinds: ['facility'],
    prominence: 5,
    examples: ['They sang of [Heathrow] again.'],
  },
] as const satisfies readonly GazetteerRow[]

export type GazetteerRule = (typeof gazetteerRows)[number]['name']
type NamedGazetteerRow = GazetteerRow & { readonly name: GazetteerRule }

const rowsByKind = new Map<PlaceKind, NamedGazetteerRow[]>()
for (const row of gazetteerRows as readonly NamedGazetteerRow[])
  for (const kind of row.kinds) rowsByKind.set(kind, [...(rowsByKind.get(kind) ?? []), row])

/** The row that tells how well a place is known. */
export const gazetteerRowOf = ({ kind, seat, population }: Place): NamedGazetteerRow =>
  rowsByKind
    .get(kind)!
    .find(({ capital, above = -1 }) => (capital !== true || seat === 'country') && population > above)!

/** How well a place is known; 0 for none. */
export const prominence = (place: Place | undefined): number =>
  place === undefined ? 0 : gazetteerRowOf(place).prominence
