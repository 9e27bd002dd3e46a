import { directions } from '../../places/place-nouns.js'
import type { Header } from '../format.js'
import { acronymKey, blockSize, blocksOf, planesOf, withCapitals, writeGazetteer } from '../format.js'
import { placeKey, placeKinds } from '../place.js'
import type { Draft } from './draft.js'
import { prominence } from './draft.js'

/** A place with its number, and the names that lead to it here. */
export interface Numbered {
  readonly id: number
  readonly draft: Draft
}

const isAcronym = (name: string): boolean => name.length <= 6 && name === name.toUpperCase()

/** The key of a name; an acronym's is in capitals. */
const keyOf = (name: string): string => (isAcronym(name) ? acronymKey(placeKey(name)) : placeKey(name))
const isKey = (key: string): boolean =>
  /^[\x20-\x7e]+$/.test(key) && !key.split(' ').every((word) => directions.has(word))
/** Whether a place's name can be read from its key. */
const isNameOfKey = (name: string, key: string): boolean =>
  isKey(key) && keyOf(name) === key && withCapitals(key) === name

/** Which places each key means, the best known first. */
const postingsByKey = (places: readonly Numbered[]): Map<string, number[]> => {
  const byKey = new Map<string, number[]>()
  const rank = new Map<number, number>()
  for (const { id, draft } of places) {
    rank.set(id, prominence(draft))
    for (const key of new Set(draft.names.map(keyOf))) {
      if (!isKey(key)) continue
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

/** How many letters each key shares with the one before; the first of each block stands by itself. */
const sharedOf = (keys: readonly string[]): number[] =>
  keys.map((key, row) => {
    const before = row % blockSize === 0 ? '' : keys[row - 1]!
    let shared = 0
    while (shared < before.length && key[shared] === before[shared]) shared++
    return shared
  })

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
  const shared = sharedOf(keys)
  const keyText = concatenate(keys.map((key, row) => key.slice(shared[row])))
  const nameText = concatenate(drafts.map(({ names: [name = ''] }) => (isNameOfKey(name, keyOf(name)) ? '' : name)))
  const isNamed = (id: number, key: string): boolean => isNameOfKey(drafts[id - first]?.names[0] ?? '', key)
  return writeGazetteer(header, {
    lat: planesOf(
      drafts.map(({ lat }) => hundredths(lat) + 9_000),
      2,
    ),
    lon: planesOf(
      drafts.map(({ lon }) => hundredths(lon) + 18_000),
      2,
    ),
    geonames: planesOf(
      drafts.map(({ geonames }) => geonames ?? 0),
      4,
    ),
    population: planesOf(
      drafts.map(({ population }) => population),
      4,
    ),
    country: Uint8Array.from(drafts, ({ country }) => countryIndex.get(country ?? '') ?? 255),
    kind: Uint8Array.from(drafts, ({ kind, seat }) => placeKinds.indexOf(kind) + (seat ? seatMark[seat] : 0)),
    region: planesOf(
      drafts.map(({ region }) => regionIndex.get(region ?? '') ?? 65_535),
      2,
    ),
    nameLength: nameText.lengths,
    nameBlocks: blocksOf(nameText.lengths),
    keyShared: Uint8Array.from(shared),
    keyLength: keyText.lengths,
    keyBlocks: blocksOf(keyText.lengths),
    postingLength: lengthsOf(postings),
    postingBlocks: blocksOf(lengthsOf(postings)),
    longest: Uint8Array.from(keys, (key) => Math.min(longest.get(key) ?? 1, 255)),
    postings: planesOf(postings.flat(), 3),
    named: Uint8Array.from(postings.flatMap((ids, row) => ids.map((id) => Number(isNamed(id, keys[row]!))))),
    names: nameText.bytes,
    keys: keyText.bytes,
  })
}
