import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import type { OfficePhrase } from '../../extract/offices/phrase.js'
import { actorOf, type Clause, clauseAt, governorAt } from '../../grammar/clauses/index.js'
import { verbsThat } from '../../lexicon/verbs/index.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'
import { clauseCommas, dispatches, placeRelatives } from './lexicon.js'

/** A body that is named at the end of a phrase, so that the phrase is the body: "the Marlow Police Department". */
const bodyOfPhrase = (names: NamesByToken, phrase: { readonly from: number; readonly to: number } | null) =>
  phrase === null ? null : (names.organization[phrase.to - 1] ?? null)

/** "[The fire service] sent investigators": who sends somebody employs him. */
const senderOf = (document: Document, names: NamesByToken, head: number): NameMention | null => {
  const governor = governorAt(document, head)
  if (governor?.role !== 'object' || governor.verb.passive || !dispatches.has(governor.clause.lemma ?? '')) return null
  return bodyOfPhrase(names, actorOf(document, governor.clause))
}

/** "[the Marlow Police Department], where dispatchers waited" */
const placeOfWork = (
  { tokens }: Document,
  names: NamesByToken,
  clause: Clause | null,
  head: number,
): NameMention | null => {
  const opener = clause?.opener ?? -1
  if (opener < 2 || clause?.subject?.head !== head || !placeRelatives.has(tokens[opener]!.lower)) return null
  return names.organization[clauseCommas.has(tokens[opener - 1]!.lower) ? opener - 2 : opener - 1] ?? null
}

const headings = verbsThat('heads')

/** "the exiled leader, who runs [the Orchard Front]" */
const bodyHeaded = (document: Document, names: NamesByToken, { head, to }: OfficePhrase): NameMention | null => {
  for (const at of [to, to + 1]) {
    const clause = at < document.tokens.length ? clauseAt(document, at) : null
    if (clause === null || clause.from !== at || clause.antecedent?.head !== head) continue
    return headings.has(clause.lemma ?? '') && clause.object !== null ? nameOn(names.organization, clause.object) : null
  }
  return null
}

/** The body that officials without a name act for, where a clause tells it and no word of the office. */
export const actingBody = (document: Document, names: NamesByToken, { phrase }: OfficeMention): NameMention | null =>
  phrase === null
    ? null
    : (senderOf(document, names, phrase.head) ??
      placeOfWork(document, names, clauseAt(document, phrase.head), phrase.head) ??
      bodyHeaded(document, names, phrase))
