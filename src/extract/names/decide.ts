import type { Document, Token } from '../../document/document.js'
import type { OrganizationKind } from '../../lexicon/organizations.js'
import { keyOf, shortFormsOfBody, shortFormsOfPerson, wordsOf } from './chains.js'
import { type Evidence, weigh } from './evidence.js'
import type { NameKind, Piece } from './piece.js'
import { isAcronym } from './words.js'

/** A name, its kind and who bears it. */
export interface Decided {
  readonly piece: Piece
  readonly kind: NameKind
  readonly name: string
  readonly bearer: number
  readonly bodyKind: OrganizationKind | null
  readonly country: string | null
}

interface Group {
  readonly key: string
  readonly pieces: Piece[]
  readonly context: Evidence
}

const kinds = ['person', 'organization', 'location'] as const

/** What the article knows of full names: their short forms. */
interface Known {
  readonly people: ReadonlyMap<string, string | null>
  readonly givenNames: ReadonlyMap<string, string | null>
  readonly bodies: ReadonlyMap<string, string | null>
}

const note = (map: Map<string, string | null>, form: string, key: string): void => {
  const known = map.get(form)
  map.set(form, known === undefined || known === key ? key : null)
}

/** Gathers the short forms of every full name that its own words decide. */
const readFullNames = (tokens: readonly Token[], groups: Iterable<Group>): Known => {
  const people = new Map<string, string | null>()
  const givenNames = new Map<string, string | null>()
  const bodies = new Map<string, string | null>()
  for (const { key, pieces } of groups) {
    const piece = pieces.find(({ kind }) => kind === 'person' || kind === 'organization')
    if (piece === undefined) continue
    const words = wordsOf(tokens, piece)
    if (piece.kind === 'person') {
      const { surnames, given } = shortFormsOfPerson(words)
      for (const surname of surnames) note(people, surname, key)
      if (given !== null) note(givenNames, given, key)
    } else for (const form of shortFormsOfBody(words, piece)) note(bodies, form, key)
  }
  return { people, givenNames, bodies }
}

const threshold = 2.5

/**
 * Short forms in brackets are what the words before them are: "Election Commission (EC)" is a body, "intensive care unit (ICU)" none.
 * A name that nothing else decides takes that kind wherever it stands.
 */
const readBrackets = (
  tokens: readonly Token[],
  pieces: readonly Piece[],
  keys: readonly string[],
  groups: ReadonlyMap<string, Group>,
): void => {
  pieces.forEach((piece, index) => {
    if (piece.kind !== null || tokens[piece.from - 1]?.text !== '(' || tokens[piece.to]?.text !== ')') return
    if (piece.to - piece.from > 3) return
    const before = pieces[index - 1]
    const isDefined = before !== undefined && before.to === piece.from - 1
    if (!isDefined && !isAcronym(tokens[piece.from]!)) return
    if (isDefined && before.kind === null && before.organization < 4 && before.location < 4) return
    const kind = isDefined
      ? (before.kind ?? (before.location > before.organization ? 'location' : 'organization'))
      : 'none'
    if (kind === 'person') return
    for (const other of groups.get(keys[index]!)?.pieces ?? []) other.kind ??= kind
  })
}

/** The kind that the most speaks for, or null where nothing speaks loudly enough. */
const judge = (piece: Piece, group: Group, own: Evidence, known: Known): NameKind | null => {
  if (piece.kind === 'none') return null
  if (piece.kind !== null) return piece.kind
  const scores: Evidence = { person: piece.person, organization: piece.organization, location: piece.location }
  const others = group.pieces.length - 1
  for (const kind of kinds) {
    const rest = others === 0 ? 0 : Math.max(-4, Math.min(6, 0.6 * (group.context[kind] - own[kind])))
    scores[kind] += own[kind] + rest
  }
  const isOneWord = !group.key.includes(' ')
  const personal = group.pieces.some((other) => other.kind === 'person' || other.person > 0)
  // news gives a person's full name or title first: one word alone that says something is more often a body
  if (isOneWord && !personal && !known.people.has(group.key) && !known.givenNames.has(group.key)) scores.person -= 1.2
  if (known.people.has(group.key)) scores.person += 6
  else if (known.givenNames.has(group.key)) scores.person += 4
  if (known.bodies.has(group.key) && piece.location < 6) scores.organization += 6
  for (const { kind } of group.pieces) if (kind !== null && kind !== 'none') scores[kind] += 2
  let best: NameKind = 'person'
  for (const kind of kinds) if (scores[kind] > scores[best]) best = kind
  return scores[best] >= (piece.doubtful ? threshold + 1.5 : threshold) ? best : null
}

/** Settles what every name is, once over the whole article, and who its bearer is. */
export const decide = (document: Document, pieces: readonly Piece[]): Decided[] => {
  const { tokens, sentences } = document
  const groups = new Map<string, Group>()
  const contexts: Evidence[] = []
  const keys: string[] = []
  for (const piece of pieces) {
    const key = keyOf(tokens, piece)
    const own = weigh(tokens, piece, sentences[tokens[piece.from]!.sentence]!.from)
    contexts.push(own)
    keys.push(key)
    let group = groups.get(key)
    if (group === undefined) {
      group = { key, pieces: [], context: { person: 0, organization: 0, location: 0 } }
      groups.set(key, group)
    }
    group.pieces.push(piece)
    for (const kind of kinds) group.context[kind] += own[kind]
  }
  // names of several words first: what they are decides what their short forms are
  const nobody: Known = { people: new Map(), givenNames: new Map(), bodies: new Map() }
  pieces.forEach((piece, index) => {
    if (piece.kind !== null || !keys[index]!.includes(' ')) return
    const kind = judge(piece, groups.get(keys[index]!)!, contexts[index]!, nobody)
    if (kind !== null && kind !== 'location') piece.kind = kind
  })
  readBrackets(tokens, pieces, keys, groups)
  const known = readFullNames(tokens, groups.values())
  const bearers = new Map<string, number>()
  const decided: { piece: Piece; kind: NameKind; bearer: number }[] = []
  pieces.forEach((piece, index) => {
    const group = groups.get(keys[index]!)!
    const kind = judge(piece, group, contexts[index]!, known)
    if (kind === null) return
    const full = `${kind} ${fullKey(kind, group.key, known)}`
    let bearer = bearers.get(full)
    if (bearer === undefined) {
      bearer = bearers.size
      bearers.set(full, bearer)
    }
    decided.push({ piece, kind, bearer })
  })
  return nameBearers(document, decided)
}

const fullKey = (kind: NameKind, key: string, known: Known): string => {
  if (kind === 'person') return known.people.get(key) ?? known.givenNames.get(key) ?? key
  if (kind === 'organization') return known.bodies.get(key) ?? key
  return key
}

/** Gives every bearer the fullest form of its name. */
const nameBearers = (
  { text, tokens }: Document,
  decided: readonly { piece: Piece; kind: NameKind; bearer: number }[],
): Decided[] => {
  const fullest = new Map<number, { piece: Piece; bodyKind: OrganizationKind | null; country: string | null }>()
  for (const { piece, bearer } of decided) {
    const known = fullest.get(bearer)
    const bodyKind = known?.bodyKind ?? piece.bodyKind
    const country = known?.country ?? piece.country
    const isLonger = known === undefined || piece.to - piece.from > known.piece.to - known.piece.from
    fullest.set(bearer, { piece: isLonger ? piece : known.piece, bodyKind, country })
  }
  return decided.map(({ piece, kind, bearer }) => {
    const { piece: full, bodyKind, country } = fullest.get(bearer)!
    const name = text.slice(tokens[full.from]!.start, tokens[full.to - 1]!.end).replace(/\s+/g, ' ')
    return { piece, kind, bearer, name, bodyKind, country }
  })
}
