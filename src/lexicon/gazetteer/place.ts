import { perWord } from '../memo.js'

/** What a place is. The order is part of the compiled file. */
export const placeKinds = [
  'country',
  'continent',
  'area',
  'region',
  'county',
  'city',
  'district',
  'facility',
  'sea',
  'river',
  'lake',
  'mountain',
  'desert',
  'island',
  'canal',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A place of the gazetteer. */
export interface Place {
  /** its number in the gazetteer: two places are the same when their numbers are */
  readonly id: number
  /** the usual name in the news */
  readonly name: string
  /** `area` is a part of the world without a government of its own; `region` a first-level and `county` a second-level division */
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null where it lies in several countries or in none */
  readonly country: string | null
  /** GeoNames code of the first-level region that it is or lies in ("US.TX"), or null */
  readonly region: string | null
  /** WGS 84 decimal degrees of its middle */
  readonly lat: number
  readonly lon: number
  /** GeoNames id, or null where it is not known */
  readonly geonames: number | null
  /** inhabitants; 0 where there are none or it is not known */
  readonly population: number
  /** whether a country or a region is governed from here */
  readonly seat: 'country' | 'region' | null
}

/** Letters that no combining mark takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŋ: 'ng',
  ə: 'e',
}

/** Words that are written in full and short. */
const shortWords: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['fort', 'ft'],
  ['mount', 'mt'],
  ['saint', 'st'],
  ['sainte', 'ste'],
])

const foldLetters = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæðøþđħıłœŋə]/g, (letter) => letters[letter] ?? letter)

/**
 * The key under which a name is looked up: lower case, without accents, dots and apostrophes, hyphens as spaces,
 * saint, fort and mount short. "St. John's" and "Saint John’s" have the same.
 */
export const placeKey = (name: string): string => {
  let lower = name.toLowerCase()
  if (/[^\x20-\x7e]/.test(lower)) lower = foldLetters(lower)
  const words = lower
    .replace(/[.'’‘`ʼʻ]/g, '')
    .split(/[\s\-–‐,]+/)
    .filter((word) => word !== '')
  for (let index = 0; index < words.length; index++) words[index] = shortWords.get(words[index]!) ?? words[index]!
  return words.join(' ')
}

const articles = /^(?:a[dlnrstz]|ash|ath|el) /
/** Letters that one sound is spelled with. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/q/g, 'k'],
  [/kh/g, 'x'],
  [/sh/g, 'j'],
  [/gh/g, 'g'],
  [/(?<=[a-z])[aeiouhwy]+/g, ''],
  [/(.)\1+/g, '$1'],
]

/** What the spellings of one name share: no article, no vowels after the first letter, no doublings. "Mansura" and "Mansoura" have the same. */
export const spellingKey: (name: string) => string = perWord((name) =>
  sounds.reduce((key, [letters, sound]) => key.replace(letters, sound), placeKey(name).replace(articles, '')),
)
