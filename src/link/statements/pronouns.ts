import type { Document } from '../../document/document.js'
import { contains, type Span } from '../../document/span.js'
import { nounLemma } from '../../document/tag/lemmas.js'
import { governorAt, placedPhraseAt } from '../../grammar/clauses/index.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { isPersonNoun } from '../../lexicon/people/fates.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { isSaidInLife, isSilenced } from './silent.js'
import {
  type Entity,
  firstFrom,
  type Gender,
  genderOf,
  genderOfNoun,
  isBeforeVerb,
  isOwner,
  isSubject,
  onlyOne,
  tokenFrom,
  type Voice,
} from './voices.js'

/** How many sentences back a pronoun can reach. */
const sentencesBack = 3
/** How many mentions are looked at. */
const near = 40

/** What is known of a pronoun that speaks. */
export interface Pronoun extends Span {
  readonly sentence: number
  /** null where the word tells none */
  readonly gender: Gender | null
  /** the one meant is the subject of a clause, or is not told */
  readonly onlySubjects: boolean
  /** the words that it reports: whom they are about does not say them */
  readonly told: readonly Span[]
  /** "her claim": it owns what follows */
  readonly isPossessive: boolean
  /** who speaks in a sentence, as far as it was read */
  readonly speakersIn: (sentence: number) => ReadonlySet<Entity> | undefined
  /** who spoke by name before */
  readonly hasSpoken: (entity: Entity) => boolean
  /** those whose quotation it stands in: they would say "I" */
  readonly quoted: ReadonlySet<Entity>
}

/** The mentions of the nearest sentence before a pronoun that has any. */
const nearest = (voices: readonly Voice[], { start, sentence, told }: Pronoun, fits: (voice: Voice) => boolean) => {
  const found: Voice[] = []
  const at = firstFrom(voices, start)
  for (let i = at - 1; i >= Math.max(0, at - near); i--) {
    const voice = voices[i]!
    if (voice.sentence < sentence - sentencesBack) break
    if (found.length > 0 && voice.sentence < found[0]!.sentence) break
    if (told.some((span) => contains(span, voice)) || !fits(voice)) continue
    found.push(voice)
  }
  return found
}

const lastName = ({ name }: Entity): string | undefined => name?.split(' ').at(-1)

/** Whether an entity is one of those who are quoted, or bears the same last name. */
const isQuoted = (entity: Entity, quoted: ReadonlySet<Entity>): boolean => {
  for (const each of quoted)
    if (each === entity || (each.name !== null && lastName(each) === lastName(entity))) return true
  return false
}

/** "the council's vow to keep [its] promise": the owner right before a possessive in its sentence; null where another stands between. */
const ownerBefore = (
  document: Document,
  found: readonly Voice[],
  { sentence, isPossessive }: Pronoun,
): Entity | null => {
  const last = found[0]
  return isPossessive && last !== undefined && last.sentence === sentence && isOwner(document, last)
    ? last.entity
    : null
}

/** Whether a pronoun can stand for someone: not for one who is quoted, for the dead, for a man where it is of a woman. */
const canBeMeant = (document: Document, entity: Entity, { gender, quoted, hasSpoken, start }: Pronoun): boolean => {
  if (isQuoted(entity, quoted)) return false
  if (!hasSpoken(entity) && isSilenced(document, entity) && !isSaidInLife(document, start)) return false
  if (gender === null) return true
  const own = genderOf(document, entity)
  return own === null || own === gender
}

/** "[Lind]'s father spoke. He said": whether a mention owns somebody without a name who is the subject of its clause and may be meant as well. */
const ownsSubject = (
  document: Document,
  voice: Voice,
  found: readonly Voice[],
  { gender, sentence }: Pronoun,
): boolean => {
  if (voice.sentence === sentence || !isOwner(document, voice)) return false
  const owned = phrasesOf(document).nounAt[tokenFrom(document, voice.end) - 1]
  if (owned === undefined || placedPhraseAt(document, owned.head)?.role !== 'subject') return false
  const token = document.tokens[owned.head]!
  if (token.pos !== 'NOUN' || token.number === 'plural' || !isPersonNoun(nounLemma(token.lower), token.lower))
    return false
  // "Lind's father, [Carl], spoke"
  const named = document.tokens[owned.to + 1]?.start
  if (found.some(({ start }) => start === named)) return false
  const own = genderOfNoun(token)
  return own === null || gender === null || own === gender
}

/** How far before a pronoun other subjects are looked for, in tokens. */
const reach = 60

/** Whether a token is the head of people in the plural who are a subject. */
const headsSubject = (document: Document, at: number): boolean => {
  const { pos, number, lower } = document.tokens[at]!
  return (
    pos === 'NOUN' &&
    number === 'plural' &&
    phrasesOf(document).nounAt[at]?.head === at &&
    placedPhraseAt(document, at)?.role === 'subject' &&
    isPersonNoun(nounLemma(lower), lower)
  )
}

/** "The council met so that [residents] can say what they want": whether people in the plural who are no speaker are a subject as near to a pronoun. */
const hasOtherSubject = (
  document: Document,
  found: readonly Voice[],
  { start }: Pronoun,
  spoke: Entity | null,
): boolean => {
  const { tokens, sentences } = document
  const at = tokenFrom(document, start)
  const nearestSentence = found[0] === undefined ? undefined : sentences[found[0].sentence]!
  for (let i = at - 1; i >= Math.max(nearestSentence?.from ?? at, at - reach); i--) {
    if (!headsSubject(document, i) || found.some((voice) => contains(voice, tokens[i]!))) continue
    // "The bank said customers lost nothing": those told of are no rivals of the one who tells it, unless they speak: "residents complained"
    const isTold = spoke !== null && i < nearestSentence!.to
    if (!isTold || reportingVerbs.has(governorAt(document, i)?.clause.lemma ?? '')) return true
  }
  return false
}

/**
 * The one that a pronoun stands for: the only one of the nearest sentence, the only one who spoke there, or the only subject there; null
 * between two equals.
 */
export const antecedentOf = (document: Document, voices: readonly Voice[], pronoun: Pronoun): Entity | null => {
  const { onlySubjects, speakersIn } = pronoun
  const found = nearest(voices, pronoun, ({ entity }) => canBeMeant(document, entity, pronoun))
  const owner = ownerBefore(document, found, pronoun)
  if (owner !== null) return owner
  if (found.some((voice) => ownsSubject(document, voice, found, pronoun))) return null
  const speakers = found.length > 0 ? speakersIn(found[0]!.sentence) : undefined
  const spoke = speakers === undefined ? null : onlyOne(found.filter(({ entity }) => speakers.has(entity)))
  const subjects = found.filter((voice) => isSubject(document, voice))
  if (onlySubjects) return hasOtherSubject(document, found, pronoun, spoke) ? null : (spoke ?? onlyOne(subjects))
  const plain = found.filter((voice) => !isOwner(document, voice))
  return (
    onlyOne(found) ??
    spoke ??
    onlyOne(plain) ??
    onlyOne([...subjects, ...found.filter((voice) => isBeforeVerb(document, voice))])
  )
}
