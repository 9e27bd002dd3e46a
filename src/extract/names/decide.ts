import type { Document, Token } from '../../document/document.js'
import type { OrganizationKind } from '../../lexicon/organizations.js'
import { shortFormsOfBody, shortFormsOfPerson, wordsOf } from './aliases.js'
import type { NameKind, Piece } from './candidate.js'
import { type Candidate, groupPieces, kinds } from './clusters.js'
import type { Evidence } from './evidence.js'
import { isAcronym } from './parse/words.js'

/** A name, its kind and who bears it. */
export interface Decided {
  readonly piece: Piece
  readonly kind: NameKind
  /** the fullest form in the article */
  readonly name: string
  readonly entity: number
  readonly bodyKind: OrganizationKind | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
}

/** What the article knows of full names: from each short form to the key of the one full name that has it, null where several do. */
interface ShortForms {
  readonly people: Map<string, string | null>
  readonly givenNames: Map<string, string | null>
  readonly bodies: Map<string, string | null>
  /** the bare names of storms */
  readonly storms: Set<string>
}

const noShortForms = (): ShortForms => ({
  people: new Map(),
  givenNames: new Map(),
  bodies: new Map(),
  storms: new Set(),
})

const note = (map: Map<string, string | null>, form: string, key: string): void => {
  const known = map.get(form)
  map.set(form, known === undefined || known === key ? key : null)
}

/** Gathers the short forms of every full name. */
const readShortForms = (tokens: readonly Token[], candidates: readonly Candidate[]): ShortForms => {
  const forms = noShortForms()
  for (const { piece, group } of candidates) {
    if (piece.rule === 'names/storm') forms.storms.add(tokens[piece.to - 1]!.lower)
    if (group.telling !== piece) continue
    const words = wordsOf(tokens, piece)
    if (piece.kind === 'person') {
      const { surnames, given } = shortFormsOfPerson(words)
      for (const surname of surnames) note(forms.people, surname, group.key)
      if (given !== null) note(forms.givenNames, given, group.key)
    } else for (const form of shortFormsOfBody(words, piece)) note(forms.bodies, form, group.key)
  }
  return forms
}

/**
 * Short forms in brackets are what the words before them are: "Election Commission (EC)" is a body, "intensive care unit (ICU)" none.
 * A name that nothing else decides takes that kind wherever it stands.
 */
const readBrackets = (tokens: readonly Token[], candidates: readonly Candidate[]): void => {
  candidates.forEach(({ piece, group }, index) => {
    if (piece.kind !== null || piece.to - piece.from > 3) return
    if (tokens[piece.from - 1]?.text !== '(' || tokens[piece.to]?.text !== ')') return
    const before = candidates[index - 1]?.piece
    if (before === undefined || before.to !== piece.from - 1) {
      if (isAcronym(tokens[piece.from]!)) group.defined ??= 'none'
      return
    }
    if (before.kind === null && before.organization < 4 && before.location < 4) return
    const kind = before.kind ?? (before.location > before.organization ? 'location' : 'organization')
    if (kind !== 'person') group.defined ??= kind
  })
}

/** How much must speak for a kind; more where the capital itself is doubtful. */
const threshold = 2.5
const doubtfulThreshold = 4
/** As much as an age after a name says for a person. */
const ageTells = 6

/** What the words around this mention say, and a part of what is said around the others. */
const addContext = (scores: Evidence, { piece, group, own }: Candidate): void => {
  for (const kind of kinds) {
    // a well-known place stays one whatever is said of it: "the US", "UK officials"
    if (piece.location >= 6) scores[kind] += kind === 'location' ? Math.max(0, own[kind]) : Math.min(2, own[kind])
    else scores[kind] += own[kind] + Math.max(-4, Math.min(6, 0.6 * (group.context[kind] - own[kind])))
  }
}

/** What the full names of the article say of a short form. */
const addShortForms = (scores: Evidence, { piece, group }: Candidate, forms: ShortForms): void => {
  const { key } = group
  if (forms.people.has(key)) scores.person += 6
  else if (forms.givenNames.has(key)) scores.person += 4
  // news gives a person's full name or title first: one word alone that says something is more often a body
  else if (!group.personal && !key.includes(' ')) scores.person -= 0.4
  if (forms.bodies.has(key) && piece.location < 6) scores.organization += 6
}

/** The kind that the most speaks for, or null where nothing speaks loudly enough. */
const judge = (candidate: Candidate, forms: ShortForms): NameKind | null => {
  const { piece, group, own } = candidate
  // "Juantissa Hill, 24": the age tells that a head of places is a surname here
  if (piece.rule === 'names/place-head' && own.person >= ageTells) return 'person'
  const settled = piece.kind ?? group.defined
  if (settled === null && forms.storms.has(group.key)) return null
  if (settled !== null) return settled === 'none' ? null : settled
  const scores: Evidence = { person: piece.person, organization: piece.organization, location: piece.location }
  addContext(scores, candidate)
  addShortForms(scores, candidate, forms)
  let best: NameKind = 'person'
  for (const kind of kinds) {
    scores[kind] += 2 * Math.min(4, group.decided[kind])
    if (scores[kind] > scores[best]) best = kind
  }
  return scores[best] >= (piece.doubtful ? doubtfulThreshold : threshold) ? best : null
}

/** Names of several words come first: what they are decides what their short forms are. */
const judgeFullNames = (candidates: readonly Candidate[]): void => {
  const forms = noShortForms()
  for (const candidate of candidates) {
    const { piece, group } = candidate
    if (piece.kind !== null || !group.key.includes(' ')) continue
    const kind = judge(candidate, forms)
    if (kind === null || kind === 'location') continue
    piece.kind = kind
    group.telling ??= piece
  }
}

/** The key of the fullest form: "Goldman", then "Goldman Sachs", then "Goldman Sachs Group". */
const fullKey = (kind: NameKind, key: string, forms: ShortForms): string => {
  if (kind === 'location') return key
  let full = key
  for (let hops = 0; hops < 3; hops++) {
    const next = kind === 'person' ? (forms.people.get(full) ?? forms.givenNames.get(full)) : forms.bodies.get(full)
    if (next === undefined || next === null || next === full) break
    full = next
  }
  return full
}

/** Settles what every name is, once over the whole article, and who its entity is. */
export const decide = (document: Document, pieces: readonly Piece[]): Decided[] => {
  const candidates = groupPieces(document, pieces)
  judgeFullNames(candidates)
  readBrackets(document.tokens, candidates)
  const forms = readShortForms(document.tokens, candidates)
  const entities = new Map<string, number>()
  const named: Named[] = []
  for (const candidate of candidates) {
    const kind = judge(candidate, forms)
    if (kind === null) continue
    const full = `${kind} ${fullKey(kind, candidate.group.key, forms)}`
    const entity = entities.get(full) ?? entities.size
    entities.set(full, entity)
    named.push({ piece: candidate.piece, kind, entity })
  }
  return nameEntities(document, named)
}

type Named = Pick<Decided, 'piece' | 'kind' | 'entity'>

/** Gives every entity the fullest form of its name. */
const nameEntities = ({ text, tokens }: Document, named: readonly Named[]): Decided[] => {
  const fullest = new Map<number, Pick<Decided, 'piece' | 'bodyKind' | 'country'>>()
  for (const { piece, entity } of named) {
    const known = fullest.get(entity)
    const isLonger = known === undefined || piece.to - piece.from > known.piece.to - known.piece.from
    fullest.set(entity, {
      piece: isLonger ? piece : known.piece,
      bodyKind: known?.bodyKind ?? piece.bodyKind,
      country: known?.country ?? piece.country,
    })
  }
  return named.map(({ piece, kind, entity }) => {
    const { piece: full, bodyKind, country } = fullest.get(entity)!
    const name = text.slice(tokens[full.from]!.start, tokens[full.to - 1]!.end).replace(/\s+/g, ' ')
    return { piece, kind, entity, name, bodyKind, country }
  })
}
