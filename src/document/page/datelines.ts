import { textLabels } from '../../lexicon/furniture.js'
import { placesNamed } from '../../lexicon/gazetteer/index.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { union, words } from '../../lexicon/word-list.js'
import type { TokenRange } from '../span.js'
import type { RawToken } from '../tokenize.js'
import { endOfAgency } from './furniture.js'

/** The opening of a wire story, as token indexes: "MOGADISHU, 26 February 2010 (IRIN) -". */
export interface Dateline {
  /** the place with its region, or an empty range where an agency stands alone ("afrol News, 27 January -") */
  readonly place: { readonly from: number; readonly to: number }
  /** where the agency in brackets begins; `to` where there is none */
  readonly told: number
  /** after the dash or colon */
  readonly to: number
}

const dashes = new Set(['—', '–', '―', '-', '--', '---', '_', '__'])
/** Words in capitals that open a line and name no place. */
const labels = union(
  textLabels,
  words(
    `advisory alert answer clarification column comment commentary corrects eds factbox flash focus gallery graphic
    infographic news notice obituary pictures podcast preview profile question refile roundup summary timeline tweet
    updated urgent warning`,
  ),
)
const agencyNouns = words('news')

const isName = (token: RawToken | undefined): token is RawToken =>
  token !== undefined && (token.shape === 'upper' || token.shape === 'capitalized' || token.shape === 'mixed')

/** The end of up to four name words that begin at `at`, hyphens between them included. */
const endOfName = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  let words = 0
  while (end < to && words < 4 && isName(tokens[end]) && !months.has(tokens[end]!.lower)) {
    end++
    words++
    while (end + 1 < to && tokens[end]!.text === '-' && !tokens[end]!.spaced && !tokens[end + 1]!.spaced) end += 2
  }
  return end
}

/** The end of up to two regions after a town: ", N.J.", ", Kenya". */
const endOfRegions = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  for (let regions = 0; regions < 2 && tokens[end]?.text === ','; regions++) {
    const region = endOfName(tokens, end + 1, to)
    if (region === end + 1 || weekdays.has(tokens[end + 1]!.lower)) break
    end = region
  }
  return end
}

/** The end of a day ("March 12", "26 February 2010", ", Jul 25 2022", "Tuesday") that begins at `at`, or `at`. */
const endOfDay = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = tokens[at]?.text === ',' ? at + 1 : at
  let found = false
  for (const limit = at + 7; end < Math.min(to, limit); end++) {
    const { lower, text, shape } = tokens[end]!
    if (months.has(lower) || weekdays.has(lower)) found = true
    else if (!(shape === 'digits' && text.length <= 4) && !(text === ',' && found)) break
  }
  if (tokens[end - 1]?.text === ',') end--
  return found ? end : at
}

const endOfBrackets = (tokens: readonly RawToken[], at: number, to: number): number => {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < Math.min(to, at + 8); i++) if (tokens[i]!.text === ')') return i + 1
  return at
}

/** Whether the name alone, in capitals, may be a town that no list knows: "PATASKALA", not "UN" or "UPDATE". */
const readsAsTown = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  const first = tokens[from]!
  for (let i = from; i < to; i++) if (tokens[i]!.shape === 'capitalized' || labels.has(tokens[i]!.lower)) return false
  return first.shape === 'upper' && (to - from > 1 || first.text.length >= 5)
}

/** Towns that a colon in small letters may follow: others share their names with people and things ("Police: ..."). */
const knownToAll = 100_000

/** Whether a gazetteer knows a town of the name: countries and regions open headlines ("Sicily: ..."), not wire stories. */
const isTown = (tokens: readonly RawToken[], from: number, to: number, inhabitants: number): boolean => {
  let name = ''
  for (let i = from; i < to; i++) name += (tokens[i]!.spaced && i > from ? ' ' : '') + tokens[i]!.text
  if (name.length < 4) return false
  return placesNamed(name).some(
    ({ kind, population, seat }) => kind === 'city' && (population >= inhabitants || seat !== null),
  )
}

/** What stands before the mark that may end a dateline, as token indexes. */
interface DatelineReading {
  /** where the name of the town ends (exclusive) */
  readonly town: number
  /** the town with its region */
  readonly place: TokenRange
  /** where what is told of place and day ends: "PARIS, May 3" */
  readonly told: number
  /** where brackets after it end: "(Reuters)" */
  readonly brackets: number
  /** the mark itself */
  readonly at: number
  readonly hasDay: boolean
  /** whether something stands in the brackets */
  readonly isSigned: boolean
  readonly inCapitals: boolean
}

/** "PARIS, May 3 (Reuters) -": a dash after a town, a day or an agency. */
const datelineBeforeDash = (
  tokens: readonly RawToken[],
  { town, place, told, brackets, at, hasDay, isSigned, inCapitals }: DatelineReading,
  next: RawToken | undefined,
): Dateline | null => {
  const { from } = place
  // "COVID-19": a hyphen inside a word
  if (tokens[at]!.text === '-' && next !== undefined && !next.spaced) return null
  if (hasDay && agencyNouns.has(tokens[town - 1]!.lower)) return { place: { from, to: from }, told, to: at + 1 }
  const isWire = isSigned && town - from <= 3 && endOfAgency(tokens, told + 1, brackets - 1) > 0
  const isPlace =
    isWire || (inCapitals && (hasDay || isSigned)) || readsAsTown(tokens, from, town) || isTown(tokens, from, town, 0)
  return isPlace ? { place, told: isSigned ? told : at + 1, to: at + 1 } : null
}

/** "Lyari: ...": a colon after a town. */
const datelineBeforeColon = (
  tokens: readonly RawToken[],
  { town, place, at, inCapitals }: DatelineReading,
  opensText: boolean,
): Dateline | null => {
  const { from } = place
  const isNamed = inCapitals
    ? (opensText && readsAsTown(tokens, from, town)) || isTown(tokens, from, town, 0)
    : isTown(tokens, from, town, knownToAll)
  return isNamed ? { place, told: at + 1, to: at + 1 } : null
}

/**
 * The dateline that begins at token `from` of a sentence that ends at `to`, or null. A town in capitals that no gazetteer knows
 * is one before a colon only where `opensText`: in a transcript it is who speaks ("DOE: ...").
 */
export const readDateline = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
  opensText: boolean,
): Dateline | null => {
  const town = endOfName(tokens, from, to)
  if (town === from || labels.has(tokens[from]!.lower)) return null
  const place = { from, to: endOfRegions(tokens, town, to) }
  const told = endOfDay(tokens, place.to, to)
  const brackets = endOfBrackets(tokens, told, to)
  const at = endOfDay(tokens, brackets, to)
  const mark = tokens[at]
  const next = tokens[at + 1]
  // "The plan _ perhaps a threat _": what follows does not open a sentence
  if (mark === undefined || at >= to || (next !== undefined && at + 1 < to && next.shape === 'lower')) return null
  const reading: DatelineReading = {
    town,
    place,
    told,
    brackets,
    at,
    hasDay: told > place.to || at > brackets,
    isSigned: brackets > told,
    inCapitals: tokens[from]!.shape === 'upper',
  }
  if (dashes.has(mark.text)) return datelineBeforeDash(tokens, reading, next)
  if (mark.text !== ':' || next === undefined || to - at < 6 || !next.spaced || reading.isSigned) return null
  return datelineBeforeColon(tokens, reading, opensText)
}
