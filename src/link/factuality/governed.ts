import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/readings.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import {
  abandoningVerbs,
  advisingVerbs,
  blamingWords,
  clauseVerbs,
  deniedGerunds,
  deniedGovernors,
  doubtingVerbs,
  orderingVerbs,
  planGovernors,
  plannedGerunds,
  possibleGerunds,
  possibleGovernors,
  promisingVerbs,
} from '../../lexicon/events.js'
import { formsOfHave } from '../../lexicon/function-words.js'
import type { EventStatus } from '../linked.js'
import { clauseGovernor, gerundGovernor, isDenied } from './governors.js'
import { isDone, possibleModals } from './tenses.js'

/** The lemma of a word as verb or noun, or the word itself. */
export const governorOf = (token: Token): string =>
  token.pos === 'VERB' || formsOfHave.has(token.lower)
    ? verbLemma(token.lower)
    : token.pos === 'NOUN'
      ? nounLemma(token.lower)
      : token.lower

/** What a word makes of the infinitive that hangs on it, or null where it makes nothing of it. */
export const wayOfInfinitive = (token: Token): EventStatus | null => {
  const lemma = governorOf(token)
  if (deniedGovernors.has(lemma)) return 'denied'
  if (possibleGovernors.has(lemma)) return 'possible'
  return planGovernors.has(lemma) && !(token.pos === 'NOUN' && lemma === 'force') ? 'planned' : null
}

/** "scrapped plans to build", "rejected a proposal to spend": the noun's own verb undoes it. */
const isAbandoned = (document: Document, at: number, sentence: TokenRange): boolean => {
  const { tokens } = document
  const { nounAt, verbAt } = phrasesOf(document)
  const before = (nounAt[at]?.from ?? at) - 1
  const verb = before >= sentence.from ? verbAt[before] : undefined
  return verb !== undefined && abandoningVerbs.has(verbLemma(tokens[verb.head]!.lower)) && isDone(tokens, verb)
}

/** The way of a governor, taken together with what is said of the governor itself. */
export const composed = (document: Document, at: number, way: EventStatus, sentence: TokenRange): EventStatus => {
  const { tokens } = document
  const verb = phrasesOf(document).verbAt[at]
  const isDeniedHere =
    tokens[at - 1]?.lower === 'no' ||
    (verb === undefined ? isAbandoned(document, at, sentence) : isDenied(document, verb, sentence))
  if (isDeniedHere) return way === 'denied' ? 'happened' : 'denied'
  if (verb === undefined) return way
  if (verb.modal !== null && possibleModals.has(verb.modal)) return 'possible'
  const compels = /^(?:compel|force|have|oblige)$/.test(verbLemma(tokens[at]!.lower))
  // "had to reduce", "were forced to flee" is done
  return compels && isDone(tokens, verb) ? 'happened' : way
}

/** "is believed to have died", "is thought to hold": what others say, as far as it is said. */
export const statusOfBelieved = (lemma: string, infinitive: VerbGroup): EventStatus =>
  lemma === 'fear' || lemma === 'suspect' ? 'possible' : infinitive.perfect ? 'happened' : 'ongoing'

/** "announced that it would close", "would be appointed, the court said": the future of the past. */
export const isFutureOfPast = (document: Document, group: VerbGroup, sentence: TokenRange): boolean => {
  const { tokens } = document
  if (group.modal !== 'would' && group.modal !== "'d") return false
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 80); i++)
    if (/^(?:if|unless|were)$/.test(tokens[i]!.lower)) return false
  const isSpeakers = group.passive || /^(?:he|it|she|they|we)$/.test(tokens[group.from - 1]?.lower ?? '')
  const governor = clauseGovernor(document, group, sentence)
  if (governor !== undefined && !isDone(tokens, governor.group)) return false
  if (governor !== undefined)
    return promisingVerbs.has(governor.lemma) || (isSpeakers && clauseVerbs.has(governor.lemma))
  return isSpeakers && isReportedAfter(document, group, sentence)
}

/** ", the court said on Monday": who says it comes after. */
const isReportedAfter = (document: Document, group: VerbGroup, sentence: TokenRange): boolean => {
  const { tokens } = document
  for (let i = group.to; i < Math.min(sentence.to, group.to + 40); i++)
    if (/^(?:announced|ruled|said)$/.test(tokens[i]!.lower)) return true
  return false
}

/** What the verb over a clause says of it: "fears that", "demanded that it pay"; null where it leaves it as told. */
export const statusOfContent = (document: Document, group: VerbGroup, sentence: TokenRange): EventStatus | null => {
  const { tokens } = document
  const governor = clauseGovernor(document, group, sentence)
  if (governor === undefined) return null
  if (doubtingVerbs.has(governor.lemma) && group.modal === null && !group.negated) return 'possible'
  if (tokens[group.from]!.form !== 'base') return null
  if (orderingVerbs.has(governor.lemma)) return 'planned'
  return advisingVerbs.has(governor.lemma) ? 'possible' : null
}

/** What a gerund's governor makes of it: "avoided paying", "charged with killing"; else it goes with its main verb. */
export const statusOfGerund = (
  document: Document,
  group: VerbGroup,
  sentence: TokenRange,
  main: EventStatus,
): EventStatus => {
  const { preposition, words } = gerundGovernor(document, group, sentence)
  for (const at of words) {
    const lemma = governorOf(document.tokens[at]!)
    // "ruled out closing"
    if (preposition === 'out' && lemma === 'rule') return 'denied'
    const way = deniedGerunds.has(lemma)
      ? 'denied'
      : possibleGerunds.has(lemma)
        ? 'possible'
        : preposition !== null && plannedGerunds.has(lemma)
          ? 'planned'
          : null
    if (way !== null) return composed(document, at, way, sentence)
    if (preposition !== null && blamingWords.has(lemma)) return 'happened'
  }
  // "the 28 still missing"
  if (document.tokens[group.head]!.lower === 'missing' && main === 'happened') return 'ongoing'
  if (preposition === 'until' && main !== 'happened') return 'planned'
  if (main === 'denied' || (preposition === 'after' && main === 'ongoing')) return 'happened'
  return main
}
