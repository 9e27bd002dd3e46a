import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { type Clause, clauseAt, parentOf, tenseOf } from '../../../grammar/clauses/index.js'
import { futureModals } from '../../../grammar/clauses/lexicon.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { awaitingOpeners, datingPrepositions, mishaps, planNouns } from '../lexicon.js'
import { hangsOnRanked } from './ranked.js'

/** The verb that tells the tense of a date's clause. */
export interface TensedClause {
  readonly verb: VerbGroup
  /** the verb's base form */
  readonly lemma: string
  /** whether it governs an infinitive that the date belongs to, or is one that nothing governs; "the first to leave" is told by the verb around */
  readonly infinitive: 'governed' | 'bare' | 'ranked' | 'none'
  /** whether it tells in the present when something to come will be: "will reopen once it is cleaned" */
  readonly isAwaited: boolean
}

type VerbalClause = Clause & { readonly verb: VerbGroup }

/** The nearest clause that passes a test, of a clause and those around it. */
const around = (
  document: Document,
  clause: Clause | null,
  accepts: (clause: VerbalClause) => boolean,
): VerbalClause | null => {
  for (let at = clause; at !== null; at = parentOf(document, at))
    if (at.verb !== null && accepts(at as VerbalClause)) return at as VerbalClause
  return null
}

const isGerund = (document: Document, { verb }: VerbalClause): boolean =>
  document.tokens[verb.head]!.form === 'gerund' && !verb.finite

/** "video of the crash on [Monday]": whether a date tells when a mishap befell, and not when the verb will. */
const isOfMishap = ({ tokens }: Document, { from }: TokenRange): boolean => {
  const at = datingPrepositions.has(tokens[from]?.lower ?? '') ? from : from - 1
  const noun = tokens[at - 1]
  return datingPrepositions.has(tokens[at]?.lower ?? '') && noun?.pos === 'NOUN' && mishaps.has(nounLemma(noun.lower))
}

/** Whether a clause in the present stands under what is to come: "will return [when power is restored]". */
const isAwaited = (document: Document, clause: VerbalClause, date: TokenRange): boolean => {
  const { opener, verb, from } = clause
  // "once" stands before a clause that nothing opens
  const opens = awaitingOpeners.has(document.tokens[opener ?? from - 1]?.lower ?? '')
  if (!opens || tenseOf(document, verb) !== 'present' || verb.perfect || isOfMishap(document, date)) return false
  const outer = around(document, parentOf(document, clause), ({ verb: { finite } }) => finite)
  return outer !== null && outer.verb.modal !== null && futureModals.has(outer.verb.modal)
}

const asTensed = (
  document: Document,
  clause: VerbalClause,
  date: TokenRange,
  infinitive: TensedClause['infinitive'],
): TensedClause => ({
  verb: clause.verb,
  lemma: verbLemma(document.tokens[clause.verb.head]!.lower),
  infinitive,
  isAwaited: isAwaited(document, clause, date),
})

/** The innermost clause of a date; that around a complement which a bare date opens: "said Monday it would leave", "those held Monday are free". */
const innermost = (document: Document, { from }: TokenRange): Clause | null => {
  const clause = clauseAt(document, from)
  const opens = clause?.kind === 'complement' && clause.from === from
  return opens ? parentOf(document, clause) : clause
}

/** "announced plans to close": the infinitive of a noun that plans, or of a verb that the tags call one. */
const isPlanned = ({ tokens }: Document, { from }: Clause): boolean => {
  const before = tokens[from - 1]
  return before?.pos === 'NOUN' && planNouns.has(nounLemma(before.lower))
}

/** The clause that a date is in: of an infinitive or a gerund the one that governs it. */
export const clauseOf = (document: Document, range: TokenRange): TensedClause | null => {
  const nearest = around(document, innermost(document, range), (clause) => !isGerund(document, clause))
  if (nearest === null) return null
  if (!nearest.verb.infinitive) return asTensed(document, nearest, range, 'none')
  const governor = around(document, parentOf(document, nearest), (clause) => !isGerund(document, clause))
  if (governor === null || governor.verb.infinitive) return asTensed(document, nearest, range, 'bare')
  if (hangsOnRanked(document, nearest.from)) return asTensed(document, governor, range, 'ranked')
  // "a plan to close the port drew crowds"
  return nearest.from < governor.verb.from || isPlanned(document, nearest)
    ? asTensed(document, nearest, range, 'bare')
    : asTensed(document, governor, range, 'governed')
}
