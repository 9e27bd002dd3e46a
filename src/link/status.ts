import type { Document, Token } from '../document/document.js'
import { phrasesOf, type VerbGroup } from '../document/phrases.js'
import { nounLemma, verbLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'
import { formsOfBe, formsOfHave } from '../document/words.js'
import {
  abandoningVerbs,
  advisingVerbs,
  believedVerbs,
  blamingWords,
  clauseVerbs,
  deniedGerunds,
  deniedGovernors,
  doubtingVerbs,
  orderingVerbs,
  planGovernors,
  plannedGerunds,
  possibleAdverbs,
  possibleGerunds,
  possibleGovernors,
  promisingVerbs,
  stativeVerbs,
} from './event-words.js'
import { clauseGovernor, gerundGovernor, isDenied } from './governors.js'
import type { EventStatus } from './linked.js'

const possibleModals = new Set(["'d", 'ca', 'can', 'cannot', 'could', 'may', 'might', 'should', 'would', 'ought'])
const plannedModals = new Set(["'ll", 'must', 'shall', 'will', 'wo'])

/** The lemma of a word as verb or noun, or the word itself. */
const governorOf = (token: Token): string =>
  token.pos === 'VERB' || formsOfHave.has(token.lower)
    ? verbLemma(token.lower)
    : token.pos === 'NOUN'
      ? nounLemma(token.lower)
      : token.lower

/** The tense of a group's first word. */
const tenseOf = (tokens: readonly Token[], group: VerbGroup): 'past' | 'present' | 'none' => {
  for (let i = group.from; i < group.to; i++) {
    const { pos, form, lower } = tokens[i]!
    if (pos === 'AUX') return form === 'past' || lower === 'was' || lower === 'were' ? 'past' : 'present'
    if (pos === 'VERB') return form === 'past' ? 'past' : form === 'present' || form === 'base' ? 'present' : 'none'
  }
  return 'none'
}

const isDone = (tokens: readonly Token[], verb: VerbGroup): boolean => verb.perfect || tenseOf(tokens, verb) === 'past'

/** What a word makes of the infinitive that hangs on it, or null where it makes nothing of it. */
const wayOfInfinitive = (token: Token): EventStatus | null => {
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
const composed = (document: Document, at: number, way: EventStatus, sentence: TokenRange): EventStatus => {
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

const ranks = /^(?:first|second|third|fourth|fifth|last|latest|only|\d+(?:st|nd|rd|th))$/

/** "is believed to have died", "is thought to hold": what others say, as far as it is said. */
const statusOfBelieved = (lemma: string, infinitive: VerbGroup): EventStatus =>
  lemma === 'fear' || lemma === 'suspect' ? 'possible' : infinitive.perfect ? 'happened' : 'ongoing'

/** What an infinitive hangs on: "is expected to", "plans to", "able to", "authorized the state to". */
const statusOfInfinitive = (document: Document, group: VerbGroup, sentence: TokenRange, depth: number): EventStatus => {
  const { tokens } = document
  const { verbAt } = phrasesOf(document)
  // "is to get", "were to meet"
  if (formsOfBe.has(tokens[group.from - 1]?.lower ?? '')) return 'planned'
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 8); i--) {
    const token = tokens[i]!
    if (token.pos === 'PUNCT') break
    const verb = verbAt[i]
    const lemma = governorOf(token)
    if (verb?.passive && token.pos === 'VERB' && believedVerbs.has(lemma)) return statusOfBelieved(lemma, group)
    // "would involve having to carry"
    if (token.lower === 'having' && verb !== undefined) return statusOfGroup(document, verb, sentence, depth + 1)
    // "was built to hold 300": what it can do
    if (verb?.passive && /^(?:build|equip|fit|license)$/.test(lemma)) return 'possible'
    const way = wayOfInfinitive(token)
    if (way !== null) return composed(document, i, way, sentence)
    if (token.pos === 'VERB') return statusOfGroup(document, verb ?? group, sentence, depth + 1)
    if (token.pos === 'AUX') break
    // "the first team to overturn"
    if (ranks.test(token.lower)) return statusOfRanked(document, group, sentence, depth)
  }
  const main = finiteVerb(document, group, sentence)
  if (main === undefined || main === group) return 'planned'
  const way = wayOfInfinitive(tokens[main.head]!)
  return way === null
    ? statusOfGroup(document, main, sentence, depth + 1)
    : composed(document, main.head, way, sentence)
}

const statusOfRanked = (document: Document, group: VerbGroup, sentence: TokenRange, depth: number): EventStatus => {
  const main = finiteVerb(document, group, sentence)
  const status = main === undefined ? 'happened' : statusOfGroup(document, main, sentence, depth + 1)
  return status === 'ongoing' ? 'happened' : status
}

/** The finite verb nearest before a group, else after it. */
const finiteVerb = (document: Document, group: VerbGroup, sentence: TokenRange): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 40); i--)
    if (verbAt[i]?.finite) return verbAt[i]
  for (let i = group.to; i < Math.min(sentence.to, group.to + 40); i++) if (verbAt[i]?.finite) return verbAt[i]
  return undefined
}

/** Whether "if", "whether", "unless" opens the clause, or an adverb leaves it open. */
const isHypothetical = (tokens: readonly Token[], group: VerbGroup, sentence: TokenRange): boolean => {
  // "when purchased in advance", "once completed"
  const isCondition = tokens[group.head]!.form === 'participle' && group.from === group.head
  if (isCondition && /^(?:once|until|when)$/.test(tokens[group.from - 1]?.lower ?? '')) return true
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 8); i--) {
    const { lower, text } = tokens[i]!
    if (/^(?:if|whether|unless)$/.test(lower)) return true
    if (text === ',' || text === ';') return false
  }
  return false
}

const isOpen = (tokens: readonly Token[], group: VerbGroup): boolean => {
  for (let i = group.from - 1; i < group.to; i++) if (possibleAdverbs.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "announced that it would close", "would be appointed, the court said": the future of the past. */
const isFutureOfPast = (document: Document, group: VerbGroup, sentence: TokenRange): boolean => {
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
const statusOfContent = (document: Document, group: VerbGroup, sentence: TokenRange): EventStatus | null => {
  const { tokens } = document
  const governor = clauseGovernor(document, group, sentence)
  if (governor === undefined) return null
  if (doubtingVerbs.has(governor.lemma) && group.modal === null && !group.negated) return 'possible'
  if (tokens[group.from]!.form !== 'base') return null
  if (orderingVerbs.has(governor.lemma)) return 'planned'
  return advisingVerbs.has(governor.lemma) ? 'possible' : null
}

/** What is said of the event of a verb: by negation, modal, tense and what it hangs on. */
export const statusOfGroup = (document: Document, group: VerbGroup, sentence: TokenRange, depth = 0): EventStatus => {
  const { tokens } = document
  if (isDenied(document, group, sentence)) return 'denied'
  if (group.modal !== null) {
    if (plannedModals.has(group.modal)) return 'planned'
    if (possibleModals.has(group.modal)) return isFutureOfPast(document, group, sentence) ? 'planned' : 'possible'
  }
  if (isOpen(tokens, group) || isHypothetical(tokens, group, sentence)) return 'possible'
  if (depth > 2) return group.finite ? statusByTense(document, group, sentence) : 'planned'
  if (group.infinitive) return statusOfInfinitive(document, group, sentence, depth)
  if (!group.finite) return statusOfNonFinite(document, group, sentence, depth)
  const perceiving = perceivingVerb(document, group)
  if (perceiving !== undefined) return statusOfGroup(document, perceiving, sentence, depth + 1)
  return statusOfContent(document, group, sentence) ?? statusByTense(document, group, sentence)
}

/** "had seen a lead *evaporate*", "let 12 men *go*": the verb that a bare infinitive hangs on. */
const perceivingVerb = (document: Document, group: VerbGroup): VerbGroup | undefined => {
  const { tokens } = document
  const { nounAt, verbAt } = phrasesOf(document)
  if (tokens[group.from]!.form !== 'base' || tokens[group.from]!.pos !== 'VERB') return undefined
  const object = nounAt[group.from - 1]
  const verb = object === undefined ? undefined : verbAt[object.from - 1]
  const lemma = verb === undefined ? '' : verbLemma(tokens[verb.head]!.lower)
  return /^(?:hear|help|let|make|see|watch)$/.test(lemma) ? verb : undefined
}

const statusByTense = ({ tokens }: Document, group: VerbGroup, sentence: TokenRange): EventStatus => {
  const lemma = verbLemma(tokens[group.head]!.lower)
  const tense = tenseOf(tokens, group)
  if (group.perfect && tense !== 'past' && tokens[group.head]!.form === 'gerund') return 'ongoing'
  if (group.perfect || tense === 'past') return 'happened'
  if (group.passive && tense === 'present') {
    // "are feared dead"
    if (lemma === 'fear') return 'possible'
    return planGovernors.has(lemma) && lemma !== 'need' && lemma !== 'require' ? 'planned' : 'ongoing'
  }
  return tense === 'present' && !stativeVerbs.has(lemma) && !lasting.test(lemma) && isHeadline(tokens, sentence)
    ? 'happened'
    : 'ongoing'
}

/** Verbs whose present tells a state in headlines too: "drivers face 20 years". */
const lasting = /^(?:cost|eye|face|hold|hope|lead|mull|owe|plan|remain|seek|stand|trail|wait|want|weigh)$/

/** "Storm kills 12 in port town": the present of headlines, which do without articles and auxiliaries, tells what happened. */
const isHeadline = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  if (from > 0 || to - from > 16) return false
  for (let i = from; i < to; i++) if (/^(?:DET|PRON|AUX)$/.test(tokens[i]!.pos)) return false
  return true
}

const statusOfNonFinite = (document: Document, group: VerbGroup, sentence: TokenRange, depth: number): EventStatus => {
  const { form, lower } = document.tokens[group.head]!
  const lemma = verbLemma(lower)
  if (form === 'participle') {
    if (lemma === 'expect' || lemma === 'schedule' || lemma === 'plan' || lemma === 'propose') return 'planned'
    return stativeVerbs.has(lemma) ? 'ongoing' : 'happened'
  }
  const main = finiteVerb(document, group, sentence)
  const status = main === undefined ? 'ongoing' : statusOfGroup(document, main, sentence, depth + 1)
  return statusOfGerund(document, group, sentence, status)
}

/** What a gerund's governor makes of it: "avoided paying", "charged with killing"; else it goes with its main verb. */
const statusOfGerund = (document: Document, group: VerbGroup, sentence: TokenRange, main: EventStatus): EventStatus => {
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
