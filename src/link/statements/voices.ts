import type { Document, Token } from '../../document/document.js'
import { perDocument } from '../../document/memo.js'
import type { Span } from '../../document/span.js'
import { genderOfGivenName } from '../../document/tag/compromise/index.js'
import { clauseAt, placedPhraseAt } from '../../grammar/clauses/index.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { isPossessive } from '../../lexicon/possessive.js'
import type { Linked, Place, Speaker } from '../linked.js'
import { feminineNouns, masculineNouns } from './lexicon.js'

/** Those who can speak. */
export type Entities = Pick<Linked, 'officials' | 'people' | 'organizations'>
export type Entity = NonNullable<Speaker['ref']>
export type Gender = 'female' | 'male'

/** A mention of someone who can speak. */
export interface Voice extends Span {
  readonly sentence: number
  readonly entity: Entity
}

export const voicesOf = (entities: readonly Entity[]): Voice[] =>
  entities
    .flatMap((entity) =>
      (entity.mentions as readonly Place[]).map(({ start, end, sentence }) => ({ start, end, sentence, entity })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** The index of the first of some spans, sorted by start, that starts at or after an offset. */
export const firstFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The one entity of some voices, or null where they are none or several. */
export const onlyOne = (voices: readonly Voice[]): Entity | null => {
  const [first] = voices
  return first !== undefined && voices.every(({ entity }) => entity === first.entity) ? first.entity : null
}

/** The token that begins at an offset, or the first after it. */
export const tokenFrom = ({ tokens }: Document, offset: number): number => firstFrom(tokens, offset)

/** Whether a mention owns what follows: "[Ryan]'s spokeswoman". */
export const isOwner = (document: Document, voice: Voice): boolean => {
  const after = document.tokens[tokenFrom(document, voice.end)]
  return after !== undefined && isPossessive(after)
}

/** Whether a mention is what its clause is about. */
export const isSubject = (document: Document, voice: Voice): boolean => {
  const { nounAt } = phrasesOf(document)
  const last = nounAt[tokenFrom(document, voice.end) - 1]
  return last !== undefined && !isOwner(document, voice) && placedPhraseAt(document, last.head)?.role === 'subject'
}

/** Whether a mention stands before the verb of its clause: joined to its subject, or on it. */
export const isBeforeVerb = (document: Document, { end }: Voice): boolean => {
  const at = tokenFrom(document, end) - 1
  const verb = at < 0 ? undefined : clauseAt(document, at)?.verb
  return verb != null && at < verb.from
}

/** The gender that a noun tells: "father". */
export const genderOfNoun = ({ lower }: Token): Gender | null =>
  feminineNouns.has(lower) ? 'female' : masculineNouns.has(lower) ? 'male' : null

const gendersOf = perDocument((_document: Document) => new Map<Entity, Gender | null>())

/** What a text tells of someone's gender: by a word of men or of women in their title or beside a mention, or by their given name. */
export const genderOf = (document: Document, entity: Entity): Gender | null => {
  const known = gendersOf(document)
  if (!known.has(entity)) known.set(entity, readGender(document, entity))
  return known.get(entity)!
}

/** Whether a text calls someone by a word of men or of women, in their title or right before a mention, or names them so. */
const readGender = (document: Document, entity: Entity): Gender | null => {
  const title = 'title' in entity ? (entity.title?.toLowerCase().split(' ') ?? []) : []
  for (const word of title) {
    if (feminineNouns.has(word)) return 'female'
    if (masculineNouns.has(word)) return 'male'
  }
  for (const { start } of entity.mentions) {
    const before = document.tokens[tokenFrom(document, start) - 1]
    const first = document.tokens[tokenFrom(document, start)]
    const told = (before && genderOfNoun(before)) ?? (first && genderOfNoun(first))
    if (told != null) return told
  }
  const given = entity.name?.toLowerCase().split(' ') ?? []
  return given.length > 1 ? genderOfGivenName(given[0]!) : null
}
