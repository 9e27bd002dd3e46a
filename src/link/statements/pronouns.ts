import type { Document } from '../../document/document.js'
import { contains, type Span } from '../../document/span.js'
import {
  type Entity,
  firstFrom,
  type Gender,
  genderOf,
  isBeforeVerb,
  isOwner,
  isSubject,
  onlyOne,
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

/** The one that a pronoun stands for: the only one of the nearest sentence, or the only subject there; null between two equals. */
export const antecedentOf = (document: Document, voices: readonly Voice[], pronoun: Pronoun): Entity | null => {
  const { gender, onlySubjects } = pronoun
  const found = nearest(voices, pronoun, ({ entity }) => {
    if (gender === null) return true
    const own = genderOf(document, entity)
    return own === null || own === gender
  })
  const subjects = found.filter((voice) => isSubject(document, voice))
  if (onlySubjects) return onlyOne(subjects)
  const plain = found.filter((voice) => !isOwner(document, voice))
  return (
    onlyOne(found) ??
    onlyOne(plain) ??
    onlyOne([...subjects, ...found.filter((voice) => isBeforeVerb(document, voice))])
  )
}
