import type { RawToken } from './tokenize.js'

/** The opening of a wire story, as token indexes: "MOGADISHU, 26 February 2010 (IRIN) -". */
export interface Dateline {
  /** the place with its region, or an empty range where an agency stands alone ("afrol News, 27 January -") */
  readonly place: { readonly from: number; readonly to: number }
  /** where the agency in brackets begins, or the end of the place and day */
  readonly told: number
  /** after the dash or colon */
  readonly to: number
}

const dashes = new Set(['—', '–', '―', '-', '--', '---', '_', '__'])
export const months: ReadonlySet<string> = new Set(
  `apr apr. april aug aug. august dec dec. december feb feb. february jan jan. january jul jul. july jun jun. june mar mar. march may
  nov nov. november oct oct. october sep sep. sept sept. september`.split(/\s+/),
)
export const weekdays: ReadonlySet<string> = new Set(
  'friday fri monday mon saturday sat sunday sun thursday thu thurs tuesday tue tues wednesday wed'.split(/\s+/),
)
/** Words in capitals that open a line and name no place. */
const labels = new Set(
  `advisory alert analysis answer breaking clarification column comment commentary correction corrects editorial eds exclusive explainer
  exclusive factbox feature flash focus gallery graphic infographic interview live news note obituary opinion photo photos
  pictures podcast poll preview profile quiz question refile related report review roundup summary timeline transcript tweet update updated urgent
  video warning watch`.split(/\s+/),
)

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


/** The end of a day ("March 12", "26 February 2010", "Jul 25 2022", "Tuesday") that begins at `at`, or `at`. */
const endOfDay = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  let found = false
  while (end < to && end - at < 7) {
    const { lower, text, shape } = tokens[end]!
    if (months.has(lower) || weekdays.has(lower)) found = true
    else if (!(shape === 'digits' && text.length <= 4) && !(text === ',' && found)) break
    end++
  }
  if (tokens[end - 1]?.text === ',') end--
  return found ? end : at
}

const endOfBrackets = (tokens: readonly RawToken[], at: number, to: number): number => {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < Math.min(to, at + 8); i++) if (tokens[i]!.text === ')') return i + 1
  return at
}

/** What the places of a gazetteer say of a name. */
export type IsTown = (name: string) => boolean

/** Whether the name alone, in capitals, may be a town that no list knows: "PATASKALA", not "UN" or "UPDATE". */
const readsAsTown = (tokens: readonly RawToken[], from: number, to: number): boolean => {
  const first = tokens[from]!
  for (let i = from; i < to; i++) if (tokens[i]!.shape === 'capitalized' || labels.has(tokens[i]!.lower)) return false
  return first.shape === 'upper' && (to - from > 1 || first.text.length >= 5)
}

/** The dateline that begins at token `from` of a sentence that ends at `to`, or null. */
export const readDateline = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
  isTown: IsTown,
): Dateline | null => {
  const town = endOfName(tokens, from, to)
  if (town === from || labels.has(tokens[from]!.lower)) return null
  let at = town
  for (let regions = 0; regions < 2 && tokens[at]?.text === ','; regions++) {
    const region = endOfName(tokens, at + 1, to)
    if (region === at + 1 || weekdays.has(tokens[at + 1]!.lower)) break
    at = region
  }
  const place = { from, to: at }
  const day = endOfDay(tokens, tokens[at]?.text === ',' ? at + 1 : at, to)
  const hasDay = day > at + 1
  if (hasDay) at = day
  const told = at
  const brackets = endOfBrackets(tokens, at, to)
  const hasBrackets = brackets > at
  at = brackets
  const late = endOfDay(tokens, tokens[at]?.text === ',' ? at + 1 : at, to)
  if (late > at + 1) at = late
  const mark = tokens[at]
  const next = tokens[at + 1]
  if (mark === undefined || at >= to) return null
  const name = tokens.slice(from, town).map(({ text }) => text)
  const known = isTown(name.join(' ')) || isTown(name.join(''))
  const capitals = readsAsTown(tokens, from, town)
  if (dashes.has(mark.text)) {
    // "COVID-19": a hyphen inside a word
    if (mark.text === '-' && next !== undefined && !next.spaced) return null
    const isPlace = known || capitals || (tokens[from]!.shape === 'upper' && (hasBrackets || hasDay))
    if (isPlace || (hasBrackets && place.to < told + 1 && town - from <= 3)) return { place, told, to: at + 1 }
    return hasDay && /^news$/i.test(name.at(-1) ?? '') ? { place: { from, to: from }, told, to: at + 1 } : null
  }
  if (mark.text !== ':' || next === undefined || to - at < 6 || !next.spaced) return null
  return known || (capitals && !hasBrackets) ? { place, told, to: at + 1 } : null
}
