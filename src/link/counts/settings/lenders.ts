import type { Document } from '../../../document/document.js'
import { type Clause, clausesOf, contentOf, parentOf } from '../../../grammar/clauses/index.js'
import { adversatives } from '../../../lexicon/function-words.js'
import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { clauseVerbs } from '../../../lexicon/verbs/events.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import { harms, personalSubjects, resultOpeners, simultaneousOpeners } from './lexicon.js'

/** A clause of the same sentence that tells where or when that of the number happened. */
export interface Lender {
  readonly clause: Clause
  /** whether its place and its time hold; `day`: only where it names a day, not a year */
  readonly place: boolean
  readonly time: boolean | 'day'
}

/** "police said on Monday": when it was said, not when it happened. */
export const isSaying = (document: Document, clause: Clause): boolean => {
  const { lemma } = clause
  if (lemma === null || !reportingVerbs.has(lemma)) return false
  // "attacked a bus" names no place
  return clauseVerbs.has(lemma) || contentOf(document, clause) !== null
}

const openerOf = ({ tokens }: Document, { opener }: Clause): string => (opener === null ? '' : tokens[opener]!.lower)

/** "He grew up in Lagos and won 12 titles": a life goes on elsewhere. */
const isPersonal = ({ tokens }: Document, { subject }: Clause): boolean =>
  subject !== null && personalSubjects.has(tokens[subject.head]!.lower)

/** "A bomb exploded in Kabul on Tuesday, [killing 12 people]": not "the firm, [employing 12 people], moved to Kabul". */
const isResult = ({ tokens }: Document, { kind, from, antecedent }: Clause, { verb }: Clause): boolean =>
  kind === 'participial' &&
  (antecedent === null || (verb !== null && from >= verb.to && tokens[from - 1]!.text === ','))

/** Whether joined clauses may tell of one day: not "had put it at 31, [but] revised it on Monday". */
const isOneTime = ({ tokens }: Document, first: Clause, second: Clause): boolean =>
  first.verb?.perfect === second.verb?.perfect &&
  !adversatives.has(tokens[second.from]!.lower) &&
  !adversatives.has(tokens[second.from - 1]?.lower ?? '')

/** What a clause lends of its place and time to one inside it or joined to it; null where it lends nothing. */
const fromAround = (document: Document, clause: Clause, around: Clause): Lender | null => {
  if (isSaying(document, around)) return null
  const isSame = clause.kind === 'adverbial' && simultaneousOpeners.has(openerOf(document, clause))
  if (isSame || isResult(document, clause, around)) return { clause: around, place: true, time: true }
  // "A bomb went off in Quetta on Monday [and wounded 30]"
  const isJoined = clause.kind === 'coordinate' && clause.subject?.shared === true && !isPersonal(document, around)
  return isJoined ? { clause: around, place: true, time: isOneTime(document, around, clause) ? 'day' : false } : null
}

/** What a clause borrows of the place and time of one inside it or joined to it; null where it borrows nothing. */
const fromInside = (document: Document, clause: Clause, inner: Clause, outcome: Outcome | null): Lender | null => {
  if (isSaying(document, inner)) return null
  if (inner.kind === 'adverbial') {
    const opener = openerOf(document, inner)
    if (simultaneousOpeners.has(opener)) return { clause: inner, place: true, time: true }
    if (!resultOpeners.has(opener) || inner.from < clause.from) return null
    return { clause: inner, place: true, time: outcome !== null && harms.has(outcome) }
  }
  // "killed 12 people [and wounded 30 in Herat on Friday]"
  const isJoined = inner.kind === 'coordinate' && inner.subject?.shared === true && clause.verb !== null
  return isJoined && !isPersonal(document, clause) && document.tokens[inner.from - 1]?.text !== ','
    ? { clause: inner, place: true, time: isOneTime(document, clause, inner) ? 'day' : false }
    : null
}

/** The clauses of its sentence that tell where and when a clause happened, where it does not say itself. */
export const lendersOf = (document: Document, clause: Clause, outcome: Outcome | null): readonly Lender[] => {
  const around = parentOf(document, clause)
  const lenders = around === null ? [] : [fromAround(document, clause, around)]
  const clauses = clausesOf(document)
  const { sentence } = document.tokens[clause.from]!
  const isHere = (each: Clause | undefined): each is Clause =>
    each !== undefined && document.tokens[each.from]!.sentence === sentence
  for (let index = clause.index - 1; isHere(clauses[index]) && index > clause.index - reach; index--)
    if (clauses[index]!.parent === clause.index) lenders.push(fromInside(document, clause, clauses[index]!, outcome))
  for (let index = clause.index + 1; isHere(clauses[index]) && index < clause.index + reach; index++)
    if (clauses[index]!.parent === clause.index) lenders.push(fromInside(document, clause, clauses[index]!, outcome))
  return lenders.filter((lender) => lender !== null)
}

/** How many clauses on and back are looked at: sentences can be of any length. */
const reach = 12
