import type { Document, Token } from '../../../document/document.js'
import { lastAsked } from '../../../document/memo.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { type Clause, clauseAt, parentOf, placedPhraseAt } from '../../../grammar/clauses/index.js'
import { type TokenTest, tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import type { NounPhrase } from '../../../grammar/phrases.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { honorifics } from '../../../lexicon/people/offices.js'
import { humanPassives, humanTreatment, humanVerbs, sayingVerbs } from '../lexicon/nouns-and-verbs.js'

/** The clause whose subject is the name that begins at a token, and is no more than a name. */
const clauseOfSubject = lastAsked((document: Document, at: number): Clause | null => {
  const innermost = clauseAt(document, at)
  const clause = innermost === null ? null : ofSubject(document, innermost, at)
  return clause?.subject != null && isNameOnly(document, clause.subject, at) ? clause : null
})

/** The clause whose object is the name that begins at a token, and is no more than a name. */
const clauseOfObject = (document: Document, at: number): Clause | null => {
  const clause = clauseAt(document, at)
  return clause?.object != null && isNameOnly(document, clause.object, at) ? clause : null
}

/** "Lee vowed to go": the subject may stand in the clause around. */
const ofSubject = (document: Document, clause: Clause, at: number): Clause | null => {
  if (coversSubject(clause, at)) return clause
  const parent = parentOf(document, clause)
  return parent !== null && coversSubject(parent, at) ? parent : null
}
const coversSubject = ({ subject }: Clause, at: number): boolean =>
  subject !== null && subject.from <= at && subject.to > at

const isTitle = ({ lower }: Token): boolean => officeNounOf(lower) !== null || honorifics.has(lower)

/** From the token to its head the phrase is one name: no "Lyon Mayor Ada Venn". */
const isNameOnly = ({ tokens }: Document, { head }: NounPhrase, at: number): boolean => {
  if (head < at || (tokens[head]!.pos !== 'PROPN' && tokens[head]!.pos !== 'NOUN')) return false
  for (let k = at; k <= head; k++) if (tokens[k]!.shape === 'lower' || (k > at && isTitle(tokens[k]!))) return false
  return true
}

const headOf = ({ tokens }: Document, { verb }: Clause): Token => tokens[verb!.head]!

const subjectOf = (holds: (document: Document, clause: Clause) => boolean): TokenTest =>
  tokenWhere((document, at) => {
    const clause = clauseOfSubject(document, at)
    return clause?.verb != null && holds(document, clause)
  })

const treatsPeople = (document: Document, clause: Clause): boolean =>
  humanTreatment.has(verbLemma(headOf(document, clause).lower))

/** Whether the name that begins at a token is the object of such a verb. */
const objectOf = (holds: (document: Document, clause: Clause) => boolean): TokenTest =>
  tokenWhere((document, at) => {
    const clause = clauseOfObject(document, at)
    if (clause?.verb == null || clause.verb.passive) return false
    return holds(document, clause) && placedPhraseAt(document, at)?.role === 'object'
  })

const befallsPeople = (document: Document, clause: Clause): boolean =>
  humanPassives.has(verbLemma(headOf(document, clause).lower))

/** What a name does in its clause: tested at the first token of the name. */
export const clauseClasses: Vocabulary = {
  speaker: subjectOf(
    (document, clause) => clause.verb?.passive === false && sayingVerbs.has(headOf(document, clause).lower),
  ),
  humanActor: subjectOf(
    (document, clause) =>
      (clause.verb?.passive === false && humanVerbs.has(headOf(document, clause).lower)) ||
      (clause.verb?.passive === true && befallsPeople(document, clause)),
  ),
  befallen: objectOf(befallsPeople),
  treated: objectOf(treatsPeople),
}
