import type { Document } from '../../document/document.js'
import { formsOfBe, formsOfHave, pastOfHave } from '../../lexicon/function-words.js'
import type { VerbGroup } from '../phrases.js'
import { futureModals } from './lexicon.js'

/** When a verb places what it says: by its first word. `modal` where it may never come about: "could leave". */
export type Tense = 'past' | 'present' | 'future' | 'modal'

/**
 * The tense of a verb group: "left", "had left", "was seen" are past; "leaves", "has left" present (`perfect` tells them apart), "will
 * leave" future, "may leave" modal. Null without one: infinitives, participles.
 */
export const tenseOf = ({ tokens }: Document, { from, head, finite, modal }: VerbGroup): Tense | null => {
  if (!finite) return null
  if (modal !== null) return futureModals.has(modal) ? 'future' : 'modal'
  let first = from
  while (first < head && tokens[first]!.form === null) first++
  const { form, lower } = tokens[first]!
  // a participle alone that heads a clause is its past: "fishermen rescued"
  if (form === 'participle') return formsOfBe.has(lower) || formsOfHave.has(lower) ? null : 'past'
  return form === 'past' || pastOfHave.has(lower) ? 'past' : 'present'
}
