import type { Token } from '../../document/document.js'
import type { CountMention } from '../../extract/counts/index.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import type { StatusRow } from '../factuality/rules.js'
import { type CountContext, isBe, lemmaOf } from './context.js'
import { type Event, eventOfCounted } from './event-nouns.js'
import { eventRules } from './event-rules.js'
import { eventStatuses } from './event-statuses.js'
import { adjoins, verbOfClauseBehind } from './governing-verbs.js'
import { markingVerbs, occasionNouns } from './lexicon.js'
import { clauseOnNoun, isPrepositional } from './relative-clauses.js'
import { eventOfGroup } from './verb-events.js'

/** "the first company [to announce]", "it was the first time that it [rained]": the verb that an ordinal's phrase tells. */
const verbOfRank = (context: CountContext, left: VerbGroup | undefined): VerbGroup | undefined => {
  const { tokens, phraseTo, verbAt } = context
  const group = verbAt[phraseTo]
  if (group?.infinitive) return group
  return isOccasion(context) && left !== undefined && isBe(tokens, left) ? verbOfClauseBehind(context) : undefined
}

/** What the verb before an ordinal says of what it ranks, or null where that stands as told. */
const factualityOfRank = (tokens: readonly Token[], told: VerbGroup, left: VerbGroup | undefined): StatusRow | null => {
  if (left?.negated && isBe(tokens, left)) return eventStatuses.deniedRank
  if (left !== undefined && left.modal !== null) return eventStatuses.plannedRank
  return told.infinitive ? eventStatuses.rank : null
}

/** "the first company to announce", "the first time that it rained", "her first stop, in Rome". */
export const eventOfOrdinal = (
  context: CountContext,
  count: CountMention,
  left: VerbGroup | undefined,
): Event | null | undefined => {
  const { tokens, phraseFrom, phraseTo, to } = context
  const marked = eventMarked(context, count, left)
  if (marked !== undefined) return marked
  const isBeside = isPrepositional(context) || tokens[phraseFrom - 1]?.text === ','
  if (isBeside && !isOccasion(context) && clauseOnNoun(context) === undefined) {
    const own = eventOfCounted(context, count)
    if (own !== null) return own
  }
  const isElided = count.counted === null || count.counted.from < count.from
  if (phraseTo >= to || (isElided && isPrepositional(context))) return undefined
  const told = verbOfRank(context, left)
  if (told === undefined) return undefined
  const event = eventOfGroup(context, told, eventRules.rankedInfinitive)
  return event === null ? null : { ...event, factuality: factualityOfRank(tokens, told, left) ?? event.factuality }
}

/** "the first time that it rained" */
const isOccasion = ({ tokens, head }: CountContext): boolean => occasionNouns.has(tokens[head]!.lower)

/** "marking the third such raid": the noun tells the event, and where it tells none there is none. */
const eventMarked = (
  context: CountContext,
  count: CountMention,
  left: VerbGroup | undefined,
): Event | null | undefined => {
  if (left === undefined || !markingVerbs.has(lemmaOf(context.tokens, left)) || !adjoins(context, left))
    return undefined
  const own = eventOfCounted(context, count)
  if (own === null) return null
  const { status } = own.factuality
  return status === 'ongoing' || status === 'unknown' ? { ...own, factuality: eventStatuses.rank } : own
}
