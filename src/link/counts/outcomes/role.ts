import type { Document } from '../../../document/document.js'
import { clauseHeadedAt } from '../../../grammar/clauses/index.js'
import { outcomeOfObject, outcomeOfSubject } from '../../../lexicon/people/fates.js'
import { verbsOf } from '../../verbs.js'
import type { Event } from '../event-nouns.js'
import { eventRules } from '../event-rules.js'
import { clauseRelatives } from '../lexicon.js'

/** Whether those counted do what the verb tells, or have it done to them. */
export type Role = 'agent' | 'patient'

/** The place of a count beside its verb, by the rule that found the verb. */
const places: ReadonlyMap<string, 'subject' | 'object' | 'clause'> = new Map([
  [eventRules.object.name, 'object'],
  [eventRules.governingVerb.name, 'object'],
  [eventRules.subject.name, 'subject'],
  [eventRules.dueClause.name, 'subject'],
  [eventRules.forInfinitive.name, 'subject'],
  [eventRules.beyondClause.name, 'subject'],
  [eventRules.beforeBe.name, 'subject'],
  [eventRules.headlineVerb.name, 'subject'],
  [eventRules.clauseOnNoun.name, 'clause'],
])

/** "who died", "the men he shot": whether the relative pronoun stands right before the verb. */
const followsRelative = ({ tokens }: Document, from: number): boolean => {
  let at = from - 1
  while (tokens[at]?.pos === 'ADV') at--
  return clauseRelatives.has(tokens[at]?.lower ?? '')
}

/** "the 126 people [killed] in the attack": done to those whom it stands on. */
const isParticipleOnNoun = (document: Document, from: number, isBare: boolean): boolean =>
  !isBare && document.tokens[from]!.form === 'past' && !followsRelative(document, from)

/** What a count is to the verb that it takes part in; null where it stands apart from it. */
export const roleOf = (document: Document, { rule, from, lemma }: Event): Role | null => {
  const place = places.get(rule.name)
  const group = clauseHeadedAt(document, from)?.verb ?? verbsOf(document)[from]
  if (place === undefined || group === undefined) return null
  // "were given 12 ...": neither
  if (place === 'object') return group.passive && group.from !== group.head ? null : 'patient'
  // "six people died and ...": a verb that nothing is done by is active, whatever its form
  const isBare = group.from === group.head && outcomeOfObject(lemma) === null && outcomeOfSubject(lemma) !== null
  if (group.passive && !isBare) return 'patient'
  if (place === 'clause' && isParticipleOnNoun(document, group.from, isBare)) return 'patient'
  const isActor = place === 'subject' || !group.finite || followsRelative(document, group.from)
  return isActor ? 'agent' : 'patient'
}
