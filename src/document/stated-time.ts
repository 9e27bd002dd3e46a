import { placesNamed } from '../lexicon/gazetteer/index.js'
import { weekdays } from '../lexicon/numbers/calendar.js'
import { hoursAfterNoon, hoursBeforeNoon, offsetZones, vagueZones, zoneOffsets } from '../lexicon/numbers/time-zones.js'
import { words } from '../lexicon/word-list.js'
import type { TokenRange } from './span.js'
import type { RawToken } from './tokenize.js'

/** A time of day and its distance from UTC: "09:31", "-04:00"; the distance is empty where nothing tells it. */
interface ClockTime {
  readonly clock: string
  readonly offset: string
  /** the token after it */
  readonly to: number
}

const pad = (number: number): string => String(number).padStart(2, '0')

const inRange = (text: string | undefined, limit: number): number =>
  text !== undefined && /^\d{1,2}$/.test(text) && Number(text) < limit ? Number(text) : -1

const offsetOf = (minutes: number): string => {
  if (minutes === 0) return 'Z'
  const distance = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`
}

/** How many tokens are asked which countries a page names. */
const countryReach = 600
const townSize = 50_000

/** How often the page names places of each of some countries. */
const placesOf = (tokens: readonly RawToken[], countries: readonly string[]): ReadonlyMap<string, number> => {
  const named = new Map<string, number>()
  for (let i = 0; i < Math.min(tokens.length, countryReach); i++) {
    const { shape, text } = tokens[i]!
    if (shape !== 'capitalized' && !(shape === 'upper' && text.length > 3)) continue
    const found = placesNamed(text).filter(({ kind, population }) => kind !== 'city' || population >= townSize)
    const country = found.length === 0 ? null : found[0]!.country
    if (country !== null && countries.includes(country)) named.set(country, (named.get(country) ?? 0) + 1)
  }
  return named
}

/** The offset of an abbreviated zone: that of the one country that the page names most, else of the one that is meant without. */
const offsetOfZone = (tokens: readonly RawToken[], zone: string): string => {
  const rows = zoneOffsets.get(zone) ?? []
  if (rows.length === 1) return offsetOf(rows[0]![1])
  const named = placesOf(
    tokens,
    rows.flatMap(([country]) => country ?? []),
  )
  const most = Math.max(0, ...named.values())
  const fitting = most === 0 ? rows.slice(0, 1) : rows.filter(([country]) => named.get(country ?? '') === most)
  const [country, minutes] = fitting[0] ?? ['', 0]
  return fitting.length === 1 && country !== '' ? offsetOf(minutes) : ''
}

/** "+05:30", "+0530", "+3", "-4" from a sign on. */
const signedOffset = (tokens: readonly RawToken[], at: number): { offset: string; to: number } | null => {
  const sign = tokens[at]?.text
  const hours = tokens[at + 1]
  if ((sign !== '+' && sign !== '-' && sign !== '−') || hours === undefined || hours.spaced) return null
  const compact = /^([01]\d)([0-5]\d)$/.exec(hours.text)
  const [h, m, to] =
    compact !== null
      ? [Number(compact[1]), Number(compact[2]), at + 2]
      : tokens[at + 2]?.text === ':' && inRange(tokens[at + 3]?.text, 60) >= 0
        ? [inRange(hours.text, 15), inRange(tokens[at + 3]?.text, 60), at + 4]
        : [inRange(hours.text, 15), 0, at + 2]
  if (h < 0) return null
  return { offset: offsetOf((sign === '+' ? 1 : -1) * (h * 60 + m)), to }
}

/** The zone after a clock time, in brackets or not: "EDT", "GMT+3", "(IST)", "+05:30". */
const zoneAt = (tokens: readonly RawToken[], at: number): { offset: string; to: number } => {
  const first = tokens[at]?.text === '(' ? at + 1 : at
  const signed = signedOffset(tokens, first)
  if (signed !== null) return signed
  const zone = tokens[first]?.lower ?? ''
  if (offsetZones.has(zone)) {
    const distance = signedOffset(tokens, first + 1)
    if (distance !== null && !tokens[first + 1]!.spaced) return distance
  }
  if (zoneOffsets.has(zone) && tokens[first]!.shape !== 'lower')
    return { offset: offsetOfZone(tokens, zone), to: first + 1 }
  return { offset: '', to: vagueZones.has(zone) ? first + 1 : at }
}

/** Hours and minutes as figures: "21:14", "17.20", "0735" (before a zone), "9" (before "am"), "T10:00". */
const figuresAt = (
  tokens: readonly RawToken[],
  at: number,
): { hour: number; minute: number; second: number; to: number } | null => {
  const token = tokens[at]
  if (token === undefined) return null
  const stamp = /^[Tt](\d{2})$/.exec(token.text)
  const hour = inRange(stamp === null ? token.text : stamp[1], 24)
  if (hour >= 0 && tokens[at + 1]?.text === ':' && tokens[at + 2]?.spaced === false) {
    const minute = inRange(tokens[at + 2]!.text, 60)
    const split = /^(\d{2})\.\d{1,9}$/.exec(tokens[at + 4]?.text ?? '')
    const second = tokens[at + 3]?.text === ':' ? inRange(split?.[1] ?? tokens[at + 4]?.text, 60) : -1
    return minute < 0 ? null : { hour, minute, second, to: second < 0 ? at + 3 : at + 5 }
  }
  const figures = /^(\d{1,2})\.([0-5]\d)$/.exec(token.text) ?? /^([0-2]\d)([0-5]\d)$/.exec(token.text)
  if (figures !== null && Number(figures[1]) < 24)
    return { hour: Number(figures[1]), minute: Number(figures[2]), second: -1, to: at + 1 }
  return hour >= 0 && stamp === null ? { hour, minute: 0, second: -1, to: at + 1 } : null
}

/** The clock time at a token. Figures without a colon need their half of the day or a zone beside them. */
const clockAt = (tokens: readonly RawToken[], at: number): ClockTime | null => {
  const figures = figuresAt(tokens, at)
  if (figures === null) return null
  const half = tokens[figures.to]?.lower ?? ''
  const isAfterNoon = hoursAfterNoon.has(half)
  const isHalf = isAfterNoon || hoursBeforeNoon.has(half)
  const afterHalf = isHalf ? figures.to + 1 : figures.to
  const zone = zoneAt(tokens, afterHalf)
  if (figures.to === at + 1 && !isHalf && zone.to === afterHalf) return null
  if (isHalf && (figures.hour > 12 || figures.hour === 0)) return null
  const hour = isHalf ? (figures.hour % 12) + (isAfterNoon ? 12 : 0) : figures.hour
  const seconds = figures.second < 0 ? '' : `:${pad(figures.second)}`
  return { clock: `${pad(hour)}:${pad(figures.minute)}${seconds}`, offset: zone.offset, to: zone.to }
}

const betweenWords = words('at on')
const isFiller = ({ text, lower }: RawToken): boolean =>
  /^[,|•·()@–—/-]$/.test(text) || betweenWords.has(lower) || weekdays.has(lower)
const fillerReach = 4
const clockReach = 9

/** The clock time before a day, with nothing but marks and weekdays between: "10:15 EDT, Fri 3 May 2024". */
const clockBefore = (tokens: readonly RawToken[], from: number, day: number): ClockTime | null => {
  for (let at = day - 1; at >= Math.max(from, day - clockReach); at--) {
    const time = clockAt(tokens, at)
    if (time === null || time.to > day || (tokens[at - 1]?.text === ':' && !tokens[at]!.spaced)) continue
    if (tokens.slice(time.to, day).every(isFiller)) return time
  }
  return null
}

const clockAfter = (tokens: readonly RawToken[], day: number, to: number): ClockTime | null => {
  for (let at = day; at < Math.min(to, day + fillerReach); at++) {
    const time = clockAt(tokens, at)
    if (time !== null) return time.to <= to ? time : null
    if (!isFiller(tokens[at]!)) return null
  }
  return null
}

/**
 * The moment that a stated day and the clock time beside it give, in ISO 8601 ("2024-06-10T09:31-04:00"), without an offset where no
 * zone tells it or the page leaves two; null where no time stands beside the day.
 * @param tokens the tokens of the document; the line is `from` to `to` (exclusive), the day within it
 */
export const momentOf = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
  day: TokenRange & { readonly day: string },
): string | null => {
  const time = clockBefore(tokens, from, day.from) ?? clockAfter(tokens, day.to, to)
  return time === null ? null : `${day.day}T${time.clock}${time.offset}`
}

/** The clock time that a line begins with, as it follows "T" in ISO 8601; null where it does not. */
export const clockOpening = (tokens: readonly RawToken[], from: number, to: number): string | null => {
  const time = clockAt(tokens, from)
  return time === null || time.to > to ? null : time.clock + time.offset
}
