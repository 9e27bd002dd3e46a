import type { Token } from '../../document/document.js'
import { nounLemma } from '../../document/tag/readings.js'
import type { Piece } from './candidate.js'
import { type Evidence, weighBefore } from './evidence.js'
import { placeNouns } from './lexicon.js'

/** A piece with what the words around it say. */
export interface Weighed {
  readonly piece: Piece
  readonly own: Evidence
  /** the token where its sentence begins */
  readonly first: number
}

/** What stands between two neighbours of a row: a comma, a conjunction, or both; null where they make no row. */
const joint = (tokens: readonly Token[], from: number, to: number): 'comma' | 'conjunction' | null => {
  const between = tokens.slice(from, to).map(({ lower }) => lower)
  if (between.length === 1 && between[0] === ',') return 'comma'
  const [last] = between.slice(-1)
  const isShort = between.length === 1 || (between.length === 2 && between[0] === ',')
  return isShort && (last === 'and' || last === 'or' || last === '&') ? 'conjunction' : null
}

/** Rows of two names or more, the last two joined by a conjunction: "Kent, Surrey and Sussex". */
const rowsOf = (tokens: readonly Token[], weighed: readonly Weighed[]): Weighed[][] => {
  const rows: Weighed[][] = []
  let row: Weighed[] = []
  for (const next of weighed) {
    const last = row.at(-1)
    const link = last === undefined ? null : joint(tokens, last.piece.to, next.piece.from)
    if (link === null) row = []
    row.push(next)
    if (link !== 'conjunction') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** "Eastland and Callahan counties": a head in the plural after the row. */
const isPlaceHead = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && token.number === 'plural' && placeNouns.has(nounLemma(token.lower))

/** What stands before a row says as much of its other members: "in Kent, Surrey and Sussex". */
const leadOf = (tokens: readonly Token[], { piece, first }: Weighed): Evidence => {
  const lead: Evidence = { person: 0, organization: 0, location: 0 }
  const before = tokens[piece.from - 2]
  // "In Oslo, Ada and Bo met": a preposition that no noun or verb takes may end at the comma
  if (before !== undefined && piece.from - 2 >= first && /^(?:NOUN|PROPN|VERB)$/.test(before.pos))
    weighBefore(tokens, piece.from, piece.to, first, lead)
  return lead
}

const sureOfPlace = 3

/** Lets what is said of places around a row count for all its members. */
export const shareInRows = (tokens: readonly Token[], weighed: readonly Weighed[]): void => {
  for (const row of rowsOf(tokens, weighed)) {
    const [head, ...others] = row as [Weighed, ...Weighed[]]
    const lead = leadOf(tokens, head)
    if (lead.location >= sureOfPlace)
      for (const { own } of others) {
        own.location += lead.location
        own.person += Math.min(0, lead.person)
      }
    if (!isPlaceHead(tokens[row.at(-1)!.piece.to])) continue
    for (const { own } of row) {
      own.location += 6
      own.person -= 2
    }
  }
}
