import { agencyNouns } from '../../lexicon/furniture.js'
import type { TokenRange } from '../span.js'
import type { RawToken } from '../tokenize.js'
import { type Signature, signatureAt } from './wires/agency.js'
import {
  type Box,
  endOfDay,
  endOfWriter,
  isTown,
  readBox,
  readSlashes,
  readsAsTown,
  readTowns,
  type Towns,
} from './wires/parts.js'
import { type DatelineRow, datelineRows, type Voucher } from './wires/rows.js'

/** The opening of a wire story, as token indexes: "MOGADISHU, 26 February 2010 (IRIN) -". */
export interface Dateline {
  /** the place with its region, or an empty range where an agency stands alone ("afrol News, 27 January -") */
  readonly place: TokenRange
  /** where what is told of place and day ends: after it stand writer and agency, up to `to` */
  readonly told: number
  /** where the statement begins */
  readonly to: number
  readonly signature: Signature | null
  /** the house style: "dateline/signed" */
  readonly rule: DatelineRow['name']
}

const dash = /^(?:[—–―-]|-{2,3}|_{1,2})$/

/** What opens a text, read part by part. */
interface Reading {
  readonly from: number
  readonly towns: Towns | null
  /** the parts in their order: "town day (agency) dash" */
  shape: string
  told: number
  at: number
  signature: Signature | null
}

/** The part that a mark or a box at a token is, and where it ends; null where none is. */
const partAt = (
  tokens: readonly RawToken[],
  reading: Reading,
  to: number,
): { readonly part: string; readonly end: number; readonly signature?: Signature | null } | null => {
  const { at } = reading
  const token = tokens[at]
  if (token === undefined || at >= to) return null
  const boxed = (box: Box, part: string) => ({ part, end: box.end, signature: box.signature })
  const box = readBox(tokens, at, to)
  if (box !== null) return boxed(box, box.signature !== null ? '(agency)' : box.hasDay ? '(day)' : '(words)')
  const slashes = readSlashes(tokens, at, to)
  if (slashes !== null) return boxed(slashes, '/agency/')
  if (dash.test(token.text)) return { part: 'dash', end: at + 1 }
  if (token.text === ':') return { part: 'colon', end: at + 1 }
  if (token.text === '.' && reading.shape !== 'town') return { part: 'stop', end: at + 1 }
  const day = endOfDay(tokens, at, to)
  if (day > at) return { part: 'day', end: day }
  if (token.text === '.' && endOfDay(tokens, at + 1, to) > at + 1) return { part: 'stop', end: at + 1 }
  if (token.text !== ',') return null
  const signature = signatureAt(tokens, at + 1, to)
  if (signature !== null) return { part: 'agency', end: signature.to, signature }
  const writer = endOfWriter(tokens, at + 1, to)
  return writer > at + 1 ? { part: 'by', end: writer } : null
}

const mostParts = 8
const tellingParts: ReadonlySet<string> = new Set(['town', 'day', 'stop'])

/** Whether the parts so far are a whole dateline of some house, and the statement may begin. */
const read = (tokens: readonly RawToken[], from: number, to: number): Reading[] => {
  const towns = readTowns(tokens, from, to)
  const reading: Reading = {
    from,
    towns,
    shape: towns === null ? '' : 'town',
    told: -1,
    at: towns?.end ?? from,
    signature: null,
  }
  const stages: Reading[] = []
  for (let parts = 0; parts < mostParts; parts++) {
    const next = partAt(tokens, reading, to)
    if (next === null) break
    if (reading.told < 0 && !tellingParts.has(next.part)) reading.told = reading.at
    reading.shape += reading.shape === '' ? next.part : ` ${next.part}`
    reading.at = next.end
    reading.signature ??= next.signature ?? null
    stages.push({ ...reading })
  }
  return stages
}

/** Towns that a colon in small letters may follow: others share their names with people and things ("Police: ..."). */
const knownToAll = 100_000

const vouches: Readonly<
  Record<Voucher, (tokens: readonly RawToken[], from: number, end: number, opensText: boolean) => boolean>
> = {
  anyone: (tokens, from, end) => end - from <= 3 || tokens[from]!.shape === 'upper',
  capitals: (tokens, from, end) =>
    tokens[from]!.shape === 'upper' || readsAsTown(tokens, from, end) || isTown(tokens, from, end, 0),
  town: (tokens, from, end) => readsAsTown(tokens, from, end) || isTown(tokens, from, end, 0),
  opening: (tokens, from, end, opensText) => {
    if (tokens[from]!.shape !== 'upper') return isTown(tokens, from, end, knownToAll)
    return (opensText && readsAsTown(tokens, from, end)) || isTown(tokens, from, end, 0)
  },
  nobody: () => true,
}

const opensStatement = (token: RawToken | undefined): boolean => token === undefined || token.shape !== 'lower'

/** Whether a mark parts the dateline from what follows: "COVID-19" and "10:30" have no space behind theirs. */
const parts = (tokens: readonly RawToken[], { at, shape }: Reading): boolean => {
  const next = tokens[at]
  if (next === undefined) return true
  if (shape.endsWith('dash')) return next.spaced || tokens[at - 1]!.text !== '-'
  if (shape.endsWith('colon')) return next.spaced
  return !dash.test(next.text) && next.text !== ',' && next.text !== ':'
}

const leastAfterColon = 5

const fits = (
  tokens: readonly RawToken[],
  reading: Reading,
  { vouched }: DatelineRow,
  to: number,
  opensText: boolean,
): boolean => {
  const { towns, from, at, shape } = reading
  if (!parts(tokens, reading) || (at < to && !opensStatement(tokens[at]))) return false
  if (shape.endsWith('colon') && reading.signature === null && to - at < leastAfterColon) return false
  if (towns === null) return true
  const isLower = tokens[from]!.shape === 'lower'
  if (isLower) return reading.signature !== null
  return vouches[vouched](tokens, from, towns.first, opensText)
}

/** "afrol News, 27 January -": a body that calls itself news stands where the town does. */
const isNewsName = (tokens: readonly RawToken[], { towns, shape }: Reading): boolean =>
  towns !== null && shape === 'town day dash' && agencyNouns.has(tokens[towns.first - 1]!.lower)

/**
 * The dateline that begins at token `from` and ends by `to`, or null. A town in capitals that no gazetteer knows
 * is one before a colon only where `opensText`: in a transcript it is who speaks ("DOE: ...").
 */
export const readDateline = (
  tokens: readonly RawToken[],
  from: number,
  to: number,
  opensText: boolean,
): Dateline | null => {
  const stages = read(tokens, from, to)
  for (let i = stages.length - 1; i >= 0; i--) {
    const reading = stages[i]!
    const row = datelineRows.get(reading.shape)
    if (row === undefined || !fits(tokens, reading, row, to, opensText)) continue
    const { towns, at, signature } = reading
    const placeless = towns === null || isNewsName(tokens, reading)
    const place = placeless ? { from, to: from } : { from, to: towns.end }
    // a mark alone belongs to the place: "PATASKALA --"
    const isSigned = reading.shape.includes('agency') || reading.shape.includes('(') || reading.shape.includes('by')
    return { place, told: isSigned ? reading.told : at, to: at, signature, rule: row.name }
  }
  return null
}
