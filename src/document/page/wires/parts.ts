import { bareLabels } from '../../../lexicon/furniture.js'
import { isPlaceName, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { months, weekdays } from '../../../lexicon/numbers/calendar.js'
import { placeNouns } from '../../../lexicon/places/place-nouns.js'
import { regionAbbreviations } from '../../../lexicon/places/regions.js'
import { words } from '../../../lexicon/word-list.js'
import type { RawToken } from '../../tokenize.js'
import { isNameToken } from '../bylines.js'
import { type Signature, signatureAt } from './agency.js'

// The parts of a dateline: each reader gives where the part ends, or where it begins where there is none.

const joiners = words('/ and &')

const isDayWord = ({ lower }: RawToken): boolean => months.has(lower) || weekdays.has(lower)

/** The text of tokens, with one space where there is any. */
export const nameOf = (tokens: readonly RawToken[], from: number, to: number): string => {
  let name = ''
  for (let i = from; i < to; i++) name += (tokens[i]!.spaced && i > from ? ' ' : '') + tokens[i]!.text
  return name
}

/** The end of up to four name words that begin at `at`, hyphens between them included. */
export const endOfName = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  let words = 0
  while (end < to && words < 4 && isNameToken(tokens[end]) && !isDayWord(tokens[end]!)) {
    end++
    words++
    while (end + 1 < to && tokens[end]!.text === '-' && !tokens[end]!.spaced && !tokens[end + 1]!.spaced) end += 2
  }
  return end
}

/** The end of a town in small letters that a gazetteer knows, as in texts without any capitals. */
const endOfLowerName = (tokens: readonly RawToken[], at: number, to: number): number => {
  for (let end = Math.min(to, at + 3); end > at; end--)
    if (tokens[end - 1]!.shape === 'lower' && isPlaceName(nameOf(tokens, at, end))) return end
  return at
}

/** The end of a name that no place has, "Anna Huber", or `at`: behind a town it is who wrote. */
export const endOfWriter = (tokens: readonly RawToken[], at: number, to: number): number => {
  const end = endOfName(tokens, at, to)
  if (end < at + 2 || end > at + 3) return at
  for (let i = at; i < end; i++) if (tokens[i]!.shape !== 'capitalized' || placeNouns.has(tokens[i]!.lower)) return at
  return isPlaceName(nameOf(tokens, at, end)) ? at : end
}

/** The end of up to two regions after a town: ", N.J.", ", Kenya", "[Bangladesh]". */
const endOfRegions = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  if (tokens[at]?.text === '[') {
    const region = endOfName(tokens, at + 1, to)
    return region > at + 1 && tokens[region]?.text === ']' ? region + 1 : at
  }
  for (let regions = 0; regions < 2 && tokens[end]?.text === ','; regions++) {
    const region = endOfName(tokens, end + 1, to)
    if (region === end + 1 || endOfWriter(tokens, end + 1, to) > end + 1) break
    // "Tamale, GNA -", but "ERIE, PA -"
    const isRegion = regionAbbreviations.has(nameOf(tokens, end + 1, region))
    if (!isRegion && signatureAt(tokens, end + 1, to)?.to === region) break
    end = region
  }
  return end
}

/** The towns that open a dateline: where the first one ends, and all with their regions. */
export interface Towns {
  readonly first: number
  readonly end: number
}

/** Reads "PARIS", "Beirut/Amman", "LOME / ACCRA", "NAIROBI, Kenya", "Dhaka [Bangladesh]"; null where no name stands. */
export const readTowns = (tokens: readonly RawToken[], from: number, to: number): Towns | null => {
  const isLower = tokens[from]!.shape === 'lower'
  const nameAt = isLower ? endOfLowerName : endOfName
  const first = nameAt(tokens, from, to)
  if (first === from || bareLabels.has(tokens[from]!.lower)) return null
  let end = endOfRegions(tokens, first, to)
  for (let towns = 1; towns < 4 && joiners.has(tokens[end]?.lower ?? ''); towns++) {
    const next = nameAt(tokens, end + 1, to)
    if (next === end + 1 || tokens[end + 1]!.shape !== tokens[from]!.shape) break
    end = endOfRegions(tokens, next, to)
  }
  return { first, end }
}

const ordinalDay = /^\d{1,2}(?:st|nd|rd|th)$/

/** The end of a day ("March 12", "26 February 2010", ", Jul 25 2022", "Tuesday") that begins at `at`, or `at`. */
export const endOfDay = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = tokens[at]?.text === ',' ? at + 1 : at
  let found = false
  for (const limit = at + 7; end < Math.min(to, limit); end++) {
    const { lower, text, shape } = tokens[end]!
    if (months.has(lower) || weekdays.has(lower)) found = true
    else if (!(shape === 'digits' && (text.length <= 4 || ordinalDay.test(lower))) && !(text === ',' && found)) break
  }
  while (tokens[end - 1]?.text === ',') end--
  return found ? end : at
}

/** What stands in brackets or between slashes. */
export interface Box {
  readonly end: number
  readonly signature: Signature | null
  readonly hasDay: boolean
}

const longestBox = 14

const boxFrom = (tokens: readonly RawToken[], at: number, close: number): Box => {
  let signature: Signature | null = null
  let hasDay = false
  for (let i = at + 1; i < close; i++) {
    signature ??= signatureAt(tokens, i, close)
    hasDay ||= months.has(tokens[i]!.lower)
  }
  return { end: close + 1, signature, hasDay }
}

/** Reads "(Reuters)", "(TelNews / Sputnik - 12th March, 2021)"; null where no bracket closes nearby. */
export const readBox = (tokens: readonly RawToken[], at: number, to: number): Box | null => {
  if (tokens[at]?.text !== '(') return null
  for (let i = at + 1; i < Math.min(to, at + longestBox); i++)
    if (tokens[i]!.text === ')') return i > at + 1 ? boxFrom(tokens, at, i) : null
  return null
}

/** Reads "/TASS/"; null where no agency stands between slashes. */
export const readSlashes = (tokens: readonly RawToken[], at: number, to: number): Box | null => {
  if (tokens[at]?.text !== '/') return null
  const signature = signatureAt(tokens, at + 1, to)
  return signature !== null && tokens[signature.to]?.text === '/'
    ? { end: signature.to + 1, signature, hasDay: false }
    : null
}

/** Whether the name alone, in capitals, may be a town that no list knows: "PATASKALA", not "UN" or "UPDATE". */
export const readsAsTown = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  const first = tokens[from]!
  for (let i = from; i < to; i++)
    if (tokens[i]!.shape === 'capitalized' || bareLabels.has(tokens[i]!.lower)) return false
  return first.shape === 'upper' && (to - from > 1 || first.text.length >= 5)
}

/** Whether a gazetteer knows a town of the name: countries and regions open headlines ("Sicily: ..."), not wire stories. */
export const isTown = (tokens: readonly RawToken[], from: number, to: number, inhabitants: number): boolean => {
  const name = nameOf(tokens, from, to)
  if (name.length < 4) return false
  return placesNamed(name).some(
    ({ kind, population, seat }) => kind === 'city' && (population >= inhabitants || seat !== null),
  )
}
