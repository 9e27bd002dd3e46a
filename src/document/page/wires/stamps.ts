import { clockWords, stampClosers, timeUnitLetters, timeUnitsPast } from '../../../lexicon/furniture.js'
import { months, weekdays } from '../../../lexicon/numbers/calendar.js'
import type { RawToken } from '../../tokenize.js'

/** A stamp of an entry: "14m ago 18.40 BST", "16:40 (GMT+3)"; `isSure` where it cannot open a sentence. */
export interface Stamp {
  readonly to: number
  readonly isSure: boolean
}

const unitBehindNumber = /^\d{1,2}[a-z]$/

/** The end of "5 minutes ago", "14m ago", or -1. */
const endOfPast = (tokens: readonly RawToken[], at: number, to: number): number => {
  const first = tokens[at]
  if (first === undefined || first.shape !== 'digits') return -1
  const isGlued = unitBehindNumber.test(first.lower)
  const unit = isGlued ? first.lower.slice(-1) : tokens[at + 1]?.lower
  const end = at + (isGlued ? 1 : 2)
  if (unit === undefined || !(timeUnitsPast.has(unit) || timeUnitLetters.has(unit))) return -1
  return end < to && stampClosers.has(tokens[end]!.lower) ? end + 1 : -1
}

const hourAndMinute = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/
const isHour = (token: RawToken | undefined): boolean => token !== undefined && /^(?:[01]?\d|2[0-3])$/.test(token.text)
const isMinute = (token: RawToken | undefined): boolean => token !== undefined && /^[0-5]\d$/.test(token.text)

/** The end of "16:40", "18.40", "16:40:05", or -1. */
const endOfClock = (tokens: readonly RawToken[], at: number, to: number): number => {
  if (at < to && hourAndMinute.test(tokens[at]!.text)) return at + 1
  if (!isHour(tokens[at]) || tokens[at + 1]?.text !== ':' || !isMinute(tokens[at + 2])) return -1
  const hasSeconds = tokens[at + 3]?.text === ':' && isMinute(tokens[at + 4])
  return Math.min(to, at + (hasSeconds ? 5 : 3))
}

/** The end of the zone behind a clock time, "BST", "(GMT+3)", "GMT+1", "am ET", or `at`. */
const endOfZone = (tokens: readonly RawToken[], at: number, to: number): number => {
  let end = at
  while (end < to && clockWords.has(tokens[end]!.lower)) end++
  const opened = tokens[end]?.text === '(' ? end + 1 : end
  if (opened > end && !clockWords.has(tokens[opened]?.lower ?? '')) return end
  let zone = opened > end ? opened + 1 : end
  if (zone === at) return at
  if (/^[+-]$/.test(tokens[zone]?.text ?? '') && tokens[zone + 1]?.shape === 'digits') zone += 2
  if (opened === end) return Math.min(zone, to)
  return tokens[zone]?.text === ')' && zone < to ? zone + 1 : end
}

const betweenStamps = /^[|•·,/–—-]$/

/** The stamp that begins at a token, or null. */
export const stampAt = (tokens: readonly RawToken[], from: number, to: number): Stamp | null => {
  let at = from
  let isSure = false
  for (let parts = 0; parts < 4 && at < to; parts++) {
    const start = parts > 0 && betweenStamps.test(tokens[at]!.text) ? at + 1 : at
    const past = endOfPast(tokens, start, to)
    if (past > 0) {
      isSure = true
      at = past
      continue
    }
    const clock = endOfClock(tokens, start, to)
    if (clock < 0) break
    at = endOfZone(tokens, clock, to)
    isSure ||= at > clock
  }
  if (at === from) return null
  return { to: at, isSure }
}

/** Whether an entry may begin behind a stamp: not "10:30 Monday", "18.40 metres". */
export const opensEntry = (token: RawToken | undefined): boolean =>
  token === undefined ||
  ((token.shape === 'capitalized' || token.shape === 'upper' || token.shape === 'mixed') &&
    !months.has(token.lower) &&
    !weekdays.has(token.lower))
