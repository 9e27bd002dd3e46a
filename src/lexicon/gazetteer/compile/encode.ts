import { directions } from '../../places/place-nouns.js'
import type { Columns, Header } from '../format.js'
import { acronymKey, hashOf, writeGazetteer } from '../format.js'
import { placeKey, placeKinds } from '../place.js'
import type { Draft } from './draft.js'
import { prominence } from './draft.js'

/** A place with its number, and the names that lead to it here. */
export interface Numbered {
  readonly id: number
  readonly draft: Draft
}

const isAcronym = (name: string): boolean => name.length <= 6 && name === name.toUpperCase()

/** Which places each key means, the best known first. An acronym's key is in capitals. */
const postingsByKey = (places: readonly Numbered[]): Map<string, number[]> => {
  const byKey = new Map<string, number[]>()
  const rank = new Map<number, number>()
  for (const { id, draft } of places) {
    rank.set(id, prominence(draft))
    const keys = draft.names.map((name) => (isAcronym(name) ? acronymKey(placeKey(name)) : placeKey(name)))
    for (const key of new Set(keys)) {
      if (!/^[\x20-\x7e]+$/.test(key) || key.split(' ').every((word) => directions.has(word))) continue
      const postings = byKey.get(key)
      if (postings) postings.push(id)
      else byKey.set(key, [id])
    }
  }
  for (const postings of byKey.values()) postings.sort((a, b) => rank.get(b)! - rank.get(a)! || a - b)
  return byKey
}

/** How many words the longest key has that begins with each first word; words that only begin others come along. */
const longestByKey = (keys: Iterable<string>): Map<string, number> => {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length))
    if (!longest.has(key)) longest.set(key, words.length)
  }
  return longest
}

/** One text after the other, and how many bytes each takes. */
const concatenate = (texts: readonly string[]): { bytes: Uint8Array; lengths: Uint8Array } => {
  const encoder = new TextEncoder()
  const parts = texts.map((text) => encoder.encode(text))
  return { bytes: Buffer.concat(parts), lengths: lengthsOf(parts) }
}

const lengthsOf = (lists: readonly { readonly length: number }[]): Uint8Array =>
  Uint8Array.from(lists, ({ length }) => {
    if (length > 255) throw new Error('a name or a list of places longer than 255 does not fit the format')
    return length
  })

const hashTable = (keys: readonly string[]): Columns['table'] => {
  let size = 1
  while (size < keys.length * 1.5) size *= 2
  const table = new (keys.length < 65_535 ? Uint16Array : Uint32Array)(size)
  for (const [row, key] of keys.entries()) {
    let slot = hashOf(key) & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = row + 1
  }
  return table
}

const hundredths = (degrees: number): number => Math.round(degrees * 100)
const seatMark = { country: 64, region: 32 }

/** The codes of the countries and regions of a file, and the places that they are. */
export const codesOf = (drafts: readonly Draft[]): Omit<Header, 'version' | 'first'> => {
  const idsOf = (kind: Draft['kind'], code: (draft: Draft) => string | null): Map<string, number> =>
    new Map(drafts.flatMap((draft, id) => (draft.kind === kind ? [[code(draft) ?? '', id] as const] : [])))
  const countries = idsOf('country', (draft) => draft.country)
  const regions = idsOf('region', (draft) => draft.region)
  return {
    countries: [...countries.keys()],
    regions: [...regions.keys()],
    regionPlaces: [...regions.values()],
    countryPlaces: [...countries.values()],
  }
}

/**
 * Compiles places into the bytes of a file of the gazetteer. Their numbers follow one another from `header.first`; `others` are places of
 * another file with more names for them.
 */
export const encode = (drafts: readonly Draft[], header: Header, others: readonly Numbered[] = []): Uint8Array => {
  const { first, countries, regions } = header
  const countryIndex = new Map(countries.map((code, index) => [code, index]))
  const regionIndex = new Map(regions.map((code, index) => [code, index]))
  const byKey = postingsByKey([...drafts.map((draft, index) => ({ id: first + index, draft })), ...others])
  const longest = longestByKey(byKey.keys())
  const keys = [...longest.keys()].sort()
  const postings = keys.map((key) => byKey.get(key) ?? [])
  const keyText = concatenate(keys)
  const nameText = concatenate(drafts.map(({ names }) => names[0] ?? ''))
  return writeGazetteer(header, {
    lat: Int16Array.from(drafts, ({ lat }) => hundredths(lat)),
    lon: Int16Array.from(drafts, ({ lon }) => hundredths(lon)),
    geonames: Uint32Array.from(drafts, ({ geonames }) => geonames ?? 0),
    population: Uint32Array.from(drafts, ({ population }) => population),
    country: Uint8Array.from(drafts, ({ country }) => countryIndex.get(country ?? '') ?? 255),
    kind: Uint8Array.from(drafts, ({ kind, seat }) => placeKinds.indexOf(kind) + (seat ? seatMark[seat] : 0)),
    region: Uint16Array.from(drafts, ({ region }) => regionIndex.get(region ?? '') ?? 65_535),
    nameLength: nameText.lengths,
    table: hashTable(keys),
    keyLength: keyText.lengths,
    postingLength: lengthsOf(postings),
    longest: Uint8Array.from(keys, (key) => Math.min(longest.get(key) ?? 1, 255)),
    postings: (first + drafts.length < 65_536 ? Uint16Array : Uint32Array).from(postings.flat()),
    names: nameText.bytes,
    keys: keyText.bytes,
  })
}
