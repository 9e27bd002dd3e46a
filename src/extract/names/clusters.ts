import type { Document } from '../../document/document.js'
import { keyOf } from './aliases.js'
import type { NameKind, Piece } from './candidate.js'
import { shareInRows } from './enumerations.js'
import { type Evidence, weigh } from './evidence.js'

export const kinds = ['person', 'organization', 'location'] as const

/** The mentions of one name over the article. */
export interface Group {
  /** the words of the name in lower case */
  readonly key: string
  /** the first mention, and the first that its own words decide */
  readonly first: Piece
  telling: Piece | null
  mentions: number
  /** what the words around all mentions say together */
  readonly context: Evidence
  /** how often its own words decide each kind */
  readonly decided: Record<NameKind, number>
  /** whether a mention looks like a person's name by its own words */
  personal: boolean
  /** what a definition in brackets makes of it */
  defined: NameKind | 'none' | null
}

/** A piece with its group and what the words around this mention say. */
export interface Candidate {
  readonly piece: Piece
  readonly group: Group
  readonly own: Evidence
}

const newGroup = (key: string, first: Piece): Group => ({
  key,
  first,
  telling: null,
  mentions: 0,
  context: { person: 0, organization: 0, location: 0 },
  decided: { person: 0, organization: 0, location: 0 },
  personal: false,
  defined: null,
})

const join = (group: Group, piece: Piece, own: Evidence): void => {
  group.mentions++
  for (const kind of kinds) group.context[kind] += own[kind]
  group.personal ||= piece.kind === 'person' || piece.person > 0
  if (piece.kind === null || piece.kind === 'none') return
  group.decided[piece.kind]++
  if (piece.kind !== 'location') group.telling ??= piece
}

/** Gathers the pieces of an article by name, each with what is said around it. */
export const groupPieces = ({ tokens, sentences }: Document, pieces: readonly Piece[]): Candidate[] => {
  const groups = new Map<string, Group>()
  const weighed = pieces.map((piece) => {
    const first = sentences[tokens[piece.from]!.sentence]!.from
    return { piece, first, own: weigh(tokens, piece, first) }
  })
  shareInRows(tokens, weighed)
  return weighed.map(({ piece, own }) => {
    const key = keyOf(tokens, piece)
    const group = groups.get(key) ?? newGroup(key, piece)
    groups.set(key, group)
    join(group, piece, own)
    return { piece, group, own }
  })
}
