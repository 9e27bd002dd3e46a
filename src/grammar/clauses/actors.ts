import type { Document } from '../../document/document.js'
import { relativePronouns } from '../../lexicon/function-words.js'
import type { NounPhrase } from '../phrases.js'
import { parentOf } from './access.js'
import type { Clause } from './clause.js'
import { objectControllers } from './lexicon.js'
import { deepest } from './reading/state.js'

/** Whether a clause is an infinitive that a verb takes at once, or over its object: "vowed [to fight]", "urged her [to quit]". */
export const isInfinitiveOf = ({ tokens }: Document, clause: Clause, { verb, object }: Clause): boolean => {
  if (clause.kind !== 'infinitive' || verb === null || clause.from < verb.to) return false
  let from = object !== null && object.to <= clause.from ? object.to : verb.to
  while (from < clause.from && tokens[from]!.pos === 'ADV') from++
  return from === clause.from
}

/** "Fearing arrest, he fled", "he left, taking it", "by taking it": a participle that stands on no noun. */
const isSetOff = ({ tokens }: Document, { from }: Clause): boolean => {
  const previous = tokens[from - 1]
  return previous === undefined || previous.pos === 'PUNCT' || previous.pos === 'ADP' || previous.pos === 'SCONJ'
}

/** "people who fled": the noun that the pronoun stands for; "which he wrote": he. */
const ofRelative = ({ tokens }: Document, { subject, antecedent, from }: Clause): NounPhrase | null => {
  const isPronoun = subject?.from === from && subject.to === from + 1 && relativePronouns.has(tokens[from]!.lower)
  return isPronoun ? antecedent : subject
}

/** The clause whose actor is that of another one, or the noun phrase that acts in it: what governs an infinitive or participle tells. */
const controllerOf = (document: Document, clause: Clause, matrix: Clause): Clause | NounPhrase | null => {
  if (clause.kind === 'coordinate') return matrix
  if (clause.kind === 'participial') return clause.antecedent ?? (isSetOff(document, clause) ? matrix : null)
  if (!isInfinitiveOf(document, clause, matrix)) return null
  const { object, verb, lemma } = matrix
  if (object === null || object.to > clause.from) return matrix
  return objectControllers.has(lemma ?? '') && verb?.passive === false ? object : null
}

/**
 * Who does what a clause says: its subject; for a relative pronoun the noun that it stands for ("[people] who fled"); for a participle
 * the noun that it stands on ("[people] killed in it"), or the subject of the clause around ("fearing arrest, [he] fled"); for an infinitive the
 * subject or object that controls it ("urged [her] to quit"). Null where that is not sure.
 */
export const actorOf = (document: Document, clause: Clause): NounPhrase | null => {
  let at = clause
  for (let depth = 0; depth < deepest; depth++) {
    if (at.subject !== null) return at.kind === 'relative' ? ofRelative(document, at) : at.subject
    const matrix = parentOf(document, at)
    if (matrix === null) return null
    const controller = controllerOf(document, at, matrix)
    if (controller === null || !('kind' in controller)) return controller
    at = controller
  }
  return null
}
