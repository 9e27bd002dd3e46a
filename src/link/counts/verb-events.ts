import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { modals } from '../../lexicon/function-words.js'
import { statusOfGroup } from '../factuality/verbs.js'
import { type CountContext, isBe, lemmaOf } from './context.js'
import { type Event, eventOfNoun, headsEvent } from './event-nouns.js'
import { eventRules } from './event-rules.js'
import { eventStatuses } from './event-statuses.js'
import { conditionPrepositions, openersBeforeFronted } from './lexicon.js'
import { endOfChain } from './relative-clauses.js'

/** The event of a verb group: of the last verb of its chain, or of what a form of be says. */
export const eventOfGroup = (context: CountContext, group: VerbGroup, rule: RuleRow): Event | null => {
  const { document, tokens } = context
  const last = endOfChain(context, group)
  const lemma = lemmaOf(tokens, last)
  if (isBe(tokens, last)) return eventOfBe(context, last)
  // a modal whose verb was not found tells nothing
  if (modals.has(tokens[last.head]!.lower)) return null
  return { rule, lemma, from: last.head, to: last.head + 1, factuality: statusOfGroup(document, last, context) }
}

const eventOfBe = (context: CountContext, group: VerbGroup): Event | null => {
  const { tokens, to } = context
  // "were under investigation", "is on trial": the noun tells what goes on
  for (let i = group.to; i < Math.min(to, group.to + 2); i++)
    if (conditionPrepositions.has(tokens[i]!.lower) && i + 1 < to) {
      const noun = i + 1
      if (headsEvent(tokens[noun]) && noun > context.phraseTo)
        return { ...eventOfNoun(context, noun, eventRules.nounAfterBe), factuality: eventStatuses.goingOn }
    }
  return eventBeforeBe(context, group)
}

/** "Killed in the crash were three men", "Missing are two sailors": the participle comes first. */
const eventBeforeBe = (context: CountContext, be: VerbGroup): Event | null => {
  const { document, tokens, verbAt, from, phraseFrom } = context
  const opening = openersBeforeFronted.has(tokens[from]!.lower) ? from + 1 : from
  const fronted = verbAt[opening]
  if (fronted === undefined || fronted.finite || fronted.infinitive) return null
  if (be.to > phraseFrom || be.from < fronted.to || be.from - fronted.to > 8) return null
  for (let i = fronted.to; i < be.from; i++) if (tokens[i]!.pos === 'PUNCT' || verbAt[i] !== undefined) return null
  const isGerund = tokens[fronted.head]!.form === 'gerund'
  const told = statusOfGroup(document, isGerund ? be : fronted, context)
  const factuality = isGerund && told.status === 'happened' ? eventStatuses.frontedGerund : told
  return {
    rule: eventRules.beforeBe,
    lemma: lemmaOf(tokens, fronted),
    from: fronted.head,
    to: fronted.head + 1,
    factuality,
  }
}
