import type { Document } from '../../document/document.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import type { CountMention } from '../../extract/counts/index.js'
import { clauseHeadedAt, governorAt } from '../../grammar/clauses/index.js'
import { around } from '../../grammar/pattern/around.js'
import { ofPos } from '../../grammar/pattern/classes.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { demonstratives } from '../../lexicon/function-words.js'
import { clauseVerbs, lightVerbs, namedPairs } from '../../lexicon/verbs/events.js'
import { statusInPhrase } from '../factuality/nouns.js'
import { statusOfGroup } from '../factuality/verbs.js'
import type { EventStatus } from '../linked.js'
import { type CountContext, contextOf, isBe, lemmaOf } from './context.js'
import {
  type Event,
  eventOfCounted,
  eventOfNoun,
  isHyphenated,
  isModifier,
  nounBeforePreposition,
  nounInPhrase,
} from './event-nouns.js'
import { eventRules } from './event-rules.js'
import { eventStatuses } from './event-statuses.js'
import { actsAlone, adjoins, mainVerbOf, verbOfSubject, verbToTheLeft } from './governing-verbs.js'
import {
  amountKinds,
  clauseRelatives,
  clauseTakers,
  comparingVerbs,
  earlierAdverbs,
  fearedParticiples,
  limitKinds,
  meansPrepositions,
  penaltyVerbs,
  reportedParticiples,
} from './lexicon.js'
import { eventOfOrdinal } from './ordinal-events.js'
import { outcomeByVerb } from './outcomes/index.js'
import { outsideRule, type RefusalRow, refusalOf } from './refusals.js'
import { clauseOnNoun, isPrepositional } from './relative-clauses.js'
import { eventOfGroup } from './verb-events.js'

const unsettled: ReadonlySet<EventStatus> = new Set(['denied', 'planned', 'possible'])

const isDefinite = around('the #')

const namesPair = (document: Document, count: CountMention): boolean =>
  count.kind === 'cardinal' &&
  count.value === 2 &&
  count.counted !== null &&
  isDefinite(document, count, document.sentences[count.sentence]!) &&
  namedPairs.has(document.tokens[count.counted.head]!.lower)

/** The verb or event noun that a count takes part in, or null where there is none: ages, plain being, "the two nations". */
export const eventOf = (document: Document, count: CountMention): Event | null => {
  const { tokens } = document
  if (count.kind === 'age' || namesPair(document, count)) return null
  const context = contextOf(document, count)
  const own = context.verbAt[count.to - 1]
  // "doubled", "is set to double": the number is the verb
  if (count.kind === 'multiple' && own !== undefined && own.head === count.to - 1)
    return eventOfGroup(context, own, eventRules.ownVerb)
  const inPhrase = nounInPhrase(context, count)
  if (inPhrase >= 0 && isModifier(count, context)) return eventOfNoun(context, inPhrase, eventRules.modifiedNoun)
  if (isHyphenated(count, tokens)) return null
  const before = nounBeforePreposition(context, count)
  if (before !== null) return eventOfNoun(context, before.at, before.rule)
  const event = asPenalty(eventAround(context, count), count) ?? eventOfCounted(context, count)
  return event !== null && isRetracted(document, count) ? { ...event, factuality: eventStatuses.retracted } : event
}

const retraction = around('( not | instead of | rather than ) # {retractable}*4 as {earlier}*2 {reported}', {
  earlier: earlierAdverbs,
  reported: reportedParticiples,
  retractable: ofPos('NOUN', 'ADJ', 'PROPN', 'ADP'),
})

/** "12 bodies, not 15 as first reported": a figure that is taken back. */
export const isRetracted = (document: Document, count: CountMention): boolean =>
  retraction(document, count, document.sentences[count.sentence]!)

/** "faces 20 years in prison": a penalty that may follow. */
const asPenalty = (event: Event | null, { kind }: CountMention): Event | null =>
  event !== null && penaltyVerbs.has(event.lemma) && kind === 'duration' && event.factuality.status === 'ongoing'
    ? { ...event, factuality: eventStatuses.penalty }
    : event

/** The verb of the clause on a counted noun, or the main verb where that clause only tells which. */
const eventOfClause = (
  context: CountContext,
  count: CountMention,
  left: VerbGroup | undefined,
): Event | null | undefined => {
  const clause = clauseOnNoun(context)
  if (clause === undefined) return undefined
  // "over the $250,000 limit set by law": the clause is on what the number modifies
  const isOfLimit = limitKinds.has(count.kind) && context.head >= count.to
  // "charged with 20 counts of fraud amounting to ..."
  const isInner = hasComplement(context.document, { from: context.phraseFrom, to: context.phraseTo }, context)
  const outer = isInner || (isOfLimit && !clause.finite) ? verbToTheLeft(context) : undefined
  if (outer !== undefined && !lightVerbs.has(lemmaOf(context.tokens, outer))) return undefined
  const beyond = isPrepositional(context) ? undefined : beyondClause(context, count, clause)
  if (beyond !== undefined) return eventOfGroup(context, beyond, eventRules.beyondClause)
  // "half of those who asked": of whom a clause tells which, and no one knows what they did
  if (isPart(count) && clause.finite && left === undefined && !isPrepositional(context)) return null
  if (left === undefined) return eventOfGroup(context, clause, eventRules.clauseOnNoun)
  if (!lightVerbs.has(lemmaOf(context.tokens, left))) return undefined
  const event = eventOfGroup(context, clause, eventRules.clauseOnNoun)
  // "will see 12 firms closed"
  const factuality = isBe(context.tokens, left) ? null : statusOfGroup(context.document, left, context)
  return event !== null && factuality !== null && unsettled.has(factuality.status) ? { ...event, factuality } : event
}

/** The event told by the words around the noun phrase. */
const eventAround = (context: CountContext, count: CountMention): Event | null => {
  const { tokens, phraseTo } = context
  const prepositional = isPrepositional(context)
  const left = verbToTheLeft(context)
  const isObject = left !== undefined && !prepositional && adjoins(context, left)
  const clause = eventOfClause(context, count, isObject ? left : undefined)
  // "applied for $400 to hire her": money does nothing
  const due = amountKinds.has(count.kind) ? undefined : infinitiveAfterFor(context)
  if (due !== undefined) return eventOfGroup(context, due, eventRules.forInfinitive)
  const ordinal =
    count.kind === 'ordinal' && outsideRule(context, count) === null ? eventOfOrdinal(context, count, left) : undefined
  if (ordinal !== undefined) return ordinal
  if (clause !== undefined) return clause
  if (refusedBy(context, count, left) !== null) return null
  const right = prepositional ? undefined : verbOfSubject(context)
  if (isObject) {
    const lemma = lemmaOf(tokens, left)
    // "says 800 of its members walked out": a clause is due
    const hasClause =
      (right !== undefined && actsAlone(tokens, right)) || (right !== undefined && clauseTakers.has(lemma))
    const reports = hasClause && clauseVerbs.has(lemma)
    return reports ? eventOfGroup(context, right, eventRules.dueClause) : eventOfGroup(context, left, eventRules.object)
  }
  if (right !== undefined && right.from >= phraseTo) {
    if (actsAlone(tokens, right)) return eventOfGroup(context, right, eventRules.subject)
    if (isHeadlineVerb(context, right)) return eventOfGroup(context, right, eventRules.headlineVerb)
  }
  return eventFarOff(context, count, left)
}

/** "Twelve sailors [killed] in raid": the participle of a headline, which does without its auxiliary, right behind those it is told of. */
const isHeadlineVerb = ({ document, tokens, phraseTo }: CountContext, group: VerbGroup): boolean => {
  const isBare = group.passive && !group.finite && group.from === group.head && group.from === phraseTo
  if (!isBare || fearedParticiples.has(verbLemma(tokens[group.head]!.lower))) return false
  const kind = clauseHeadedAt(document, group.head)?.kind
  return kind === 'main' || kind === 'coordinate'
}

const isAfterFor = around('for #')

/** "plans for 12 men to return": the infinitive whose subject the phrase is. */
const infinitiveAfterFor = (context: CountContext): VerbGroup | undefined => {
  const { phraseFrom, phraseTo, document, verbAt } = context
  if (!isAfterFor(document, { from: phraseFrom, to: phraseTo }, context)) return undefined
  const group = verbAt[phraseTo]
  return group?.infinitive === true ? group : undefined
}

/** Where no verb takes the phrase as its subject or object: its own noun, or the verb that it hangs on. */
const eventFarOff = (context: CountContext, count: CountMention, left: VerbGroup | undefined): Event | null => {
  const { tokens, phraseFrom } = context
  const prepositional = isPrepositional(context)
  const inPhrase = nounInPhrase(context, count)
  // "won by two attacks", "passed with 61 votes": the means of the verb
  const isBy = left !== undefined && meansPrepositions.has(tokens[phraseFrom - 1]?.lower ?? '')
  if (inPhrase >= 0 && !isBy && (prepositional || left === undefined))
    return eventOfNoun(context, inPhrase, eventRules.nounInPhrase)
  if (left === undefined) return prepositional ? firstVerbAfter(context, count) : null
  if (!prepositional && !isJoined(context)) {
    const own = eventOfCounted(context, count)
    if (own !== null)
      return { ...own, factuality: statusInPhrase(context.document, own.from, context) ?? eventStatuses.countedNoun }
  }
  return comparingVerbs.has(lemmaOf(tokens, left)) ? null : eventOfGroup(context, left, eventRules.governingVerb)
}

/** "tweets and thousands of posts": a second object beside the first. */
const isJoined = ({ tokens, phraseFrom }: CountContext): boolean => {
  let at = phraseFrom - 1
  while (tokens[at]?.pos === 'ADV') at--
  return tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.pos !== 'PUNCT'
}

/** The rule by which a count takes part in nothing around it, told to whoever asks; or null. */
const refusedBy = (context: CountContext, count: CountMention, left: VerbGroup | undefined): RefusalRow | null => {
  const rule =
    outsideRule(context, count) ??
    refusalOf(context, count, {
      isTaken: left !== undefined && adjoins(context, left),
      hasVerb: left !== undefined,
      isGoverned: isPrepositional(context),
      isModified: () => clauseOnNoun(context) !== undefined,
    })
  const { from, to } = count
  if (rule !== null)
    context.document.trace?.push({ kind: 'counts', verdict: 'refused', rule: rule.name, from, to, why: 'no event' })
  return rule
}

const isPart = ({ kind }: CountMention): boolean => kind === 'percent' || kind === 'fraction'

/** "four men [who] robbed a bank were jailed": whether a clause only tells which people are meant. */
const onlyTellsWhich = (context: CountContext, count: CountMention, clause: VerbGroup): boolean => {
  const { document, tokens } = context
  const { from } = clause
  if (!clauseRelatives.has(tokens[from - 1]?.lower ?? '') || tokens[from - 2]?.text === ',') return false
  // "12 people who drowned were buried", "40 workers who lost their jobs": what became of them
  const event = eventOfGroup(context, clause, eventRules.clauseOnNoun)
  return event === null || outcomeByVerb(document, count, event) === undefined
}

/** The main verb where the clause on the noun only tells which: of an ordinal, of a part in percent. */
const beyondClause = (context: CountContext, count: CountMention, clause: VerbGroup): VerbGroup | undefined => {
  // "eight of those arrested were freed"
  const isOfThose = count.counted !== null && demonstratives.has(context.tokens[count.counted.head]!.lower)
  if (count.kind === 'cardinal' && clause.finite && onlyTellsWhich(context, count, clause)) {
    const main = mainVerbOf(context)
    return main !== undefined && isBe(context.tokens, main) ? undefined : main
  }
  if (!isPart(count) && !isOfThose && (count.kind !== 'ordinal' || clause.finite)) return undefined
  return mainVerbOf(context)
}

const isAmountOfOpening = around('of # ,')
const hasComplement = around('# of')

/** "In six of the cases, prosecutors identified ...": the main verb after an opening phrase. */
const firstVerbAfter = (context: CountContext, { kind }: CountMention): Event | null => {
  // "amid unemployment of 12 percent, ...": an amount of something else
  const phrase = { from: context.phraseFrom, to: context.phraseTo }
  if (amountKinds.has(kind) && isAmountOfOpening(context.document, phrase, context)) return null
  const governor = governorAt(context.document, context.phraseFrom) ?? governorAt(context.document, context.head)
  return governor !== null && governor.verb.from >= context.phraseTo
    ? eventOfGroup(context, governor.verb, eventRules.afterOpening)
    : null
}
