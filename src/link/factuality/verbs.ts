import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { clauseAt, clauseHeadedAt, parentOf } from '../../grammar/clauses/index.js'
import { digitsOfOrdinal } from '../../grammar/numbers/digits.js'
import { aroundFinder } from '../../grammar/pattern/around.js'
import type { Vocabulary } from '../../grammar/pattern/classes.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { formsOfBe, infinitiveMarkers } from '../../lexicon/function-words.js'
import { possibleAdverbs } from '../../lexicon/verbs/events.js'
import { verbsOf } from '../verbs.js'
import { statusesByHand } from './by-hand.js'
import {
  composed,
  governorOf,
  isFutureOfPast,
  ruleOfContent,
  ruleOfInfinitive,
  ruleOfPassive,
  statusOfGerund,
} from './governed.js'
import { denialOf } from './governors.js'
import { perceptionVerbs, ranks } from './lexicon.js'
import { type ContextRow, conditionRows, modalRows, participleRows, type StatusRow } from './rules.js'
import { statusByTense } from './tenses.js'

/** How many clauses up a finite verb is looked for. */
const outermost = 8

/** How many verbs up a status is looked for. */
const deepest = 2

const clauseMarks: ReadonlySet<string> = new Set([',', ';'])

const classes: Vocabulary = {
  openAdverb: possibleAdverbs,
  withinClause: ({ tokens }, at) => (clauseMarks.has(tokens[at]!.text) ? 0 : 1),
}

/** The rule of the word that an infinitive hangs on, the nearest first: "is expected to", "able to", "had to"; null where none is near. */
const ruleOfGovernor = (
  document: Document,
  group: VerbGroup,
  sentence: TokenRange,
  depth: number,
): StatusRow | null => {
  const { tokens } = document
  const verbAt = verbsOf(document)
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 8); i--) {
    const token = tokens[i]!
    if (token.pos === 'PUNCT') return null
    const verb = verbAt[i]
    const passive = verb?.passive ? ruleOfPassive(governorOf(token), group) : null
    if (passive !== null) return passive
    // "would involve having to carry"
    if (token.lower === 'having' && verb !== undefined) return statusOfGroup(document, verb, sentence, depth + 1)
    const rule = ruleOfInfinitive(token)
    if (rule !== null) return composed(document, i, rule, sentence)
    if (token.pos === 'VERB') return statusOfGroup(document, verb ?? group, sentence, depth + 1)
    if (token.pos === 'AUX') return null
    // "the first team to overturn"
    if (ranks.has(token.lower) || digitsOfOrdinal(token.lower) !== undefined)
      return statusOfRanked(document, group, sentence, depth)
  }
  return null
}

/** What an infinitive tells: by what it hangs on, else by the main verb. */
const statusOfInfinitive = (document: Document, group: VerbGroup, sentence: TokenRange, depth: number): StatusRow => {
  const governed = ruleOfGovernor(document, group, sentence, depth)
  if (governed !== null) return governed
  const main = finiteVerb(document, group)
  if (main === undefined || main === group) return statusesByHand.infinitiveAlone
  const rule = ruleOfInfinitive(document.tokens[main.head]!)
  return rule === null
    ? statusOfGroup(document, main, sentence, depth + 1)
    : composed(document, main.head, rule, sentence)
}

const statusOfRanked = (document: Document, group: VerbGroup, sentence: TokenRange, depth: number): StatusRow => {
  const main = finiteVerb(document, group)
  const rule = main === undefined ? null : statusOfGroup(document, main, sentence, depth + 1)
  return rule === null || rule.status === 'ongoing' ? statusesByHand.ranked : rule
}

/** The nearest finite verb of the clauses around a group. */
const finiteVerb = (document: Document, group: VerbGroup): VerbGroup | undefined => {
  let clause = clauseHeadedAt(document, group.head) ?? clauseAt(document, group.head)
  for (let depth = 0; clause !== null && depth < outermost; depth++) {
    if (clause.verb?.finite === true && clause.verb.head !== group.head) return clause.verb
    clause = parentOf(document, clause)
  }
  return undefined
}

const conditions = aroundFinder<ContextRow>(conditionRows, classes)

const isBareParticiple = (tokens: readonly Token[], group: VerbGroup): boolean =>
  tokens[group.head]!.form === 'participle' && group.from === group.head

/** The rule by which an adverb, "if" or "whether" leaves a verb open, or null. */
const conditionOf = (document: Document, group: VerbGroup, sentence: TokenRange): StatusRow | null => {
  const { tokens } = document
  for (let i = group.from; i < group.to; i++) if (possibleAdverbs.has(tokens[i]!.lower)) return conditionRows[0]
  return conditions.first(document, group, sentence, ({ of }) => of === undefined || isBareParticiple(tokens, group))
}

/** "is to close", "are in June to meet": whether a verb joins a form of be and its infinitive. */
const joinsInfinitive = ({ tokens }: Document, { finite, from, head }: VerbGroup): boolean => {
  if (!finite || !formsOfBe.has(tokens[from]!.lower)) return false
  for (let i = from + 1; i < head; i++)
    if (tokens[i]!.pos === 'PART' && infinitiveMarkers.has(tokens[i]!.lower)) return true
  return false
}

/** The rule of a verb group's modal, or null. */
const ruleOfModal = (document: Document, group: VerbGroup, sentence: TokenRange): StatusRow | null => {
  const { modal } = group
  if (modal === null) return null
  const rule = modalRows.find(({ modals }) => modals.has(modal))
  if (rule === undefined) return null
  return rule.status === 'possible' && isFutureOfPast(document, group, sentence) ? statusesByHand.futureOfPast : rule
}

/** "plans to close the mine and [sack] 40 men": the infinitive that a base form without its "to" is joined to. */
const joinedInfinitive = (document: Document, { head, finite, infinitive }: VerbGroup): VerbGroup | null => {
  if (finite || infinitive || document.tokens[head]!.form !== 'base') return null
  let clause = clauseHeadedAt(document, head)
  for (let depth = 0; clause?.kind === 'coordinate' && depth < outermost; depth++) clause = parentOf(document, clause)
  return clause?.kind === 'infinitive' && clause.verb?.head !== head ? clause.verb : null
}

/** What is said of the event of a verb, and by which rule: by negation, modal, tense and what it hangs on. */
export const statusOfGroup = (document: Document, group: VerbGroup, sentence: TokenRange, depth = 0): StatusRow => {
  const own =
    denialOf(document, group, sentence) ??
    ruleOfModal(document, group, sentence) ??
    (joinsInfinitive(document, group) ? statusesByHand.infinitiveOfBe : null) ??
    conditionOf(document, group, sentence)
  if (own !== null) return own
  const joined = joinedInfinitive(document, group)
  if (joined !== null) return statusOfGroup(document, joined, sentence, depth)
  if (depth > deepest) return group.finite ? statusByTense(document, group) : statusesByHand.infinitiveAlone
  if (group.infinitive) return statusOfInfinitive(document, group, sentence, depth)
  const perceiving = perceivingVerb(document, group)
  if (perceiving !== undefined) return statusOfGroup(document, perceiving, sentence, depth + 1)
  if (!group.finite) return statusOfNonFinite(document, group, sentence, depth)
  return ruleOfContent(document, group) ?? statusByTense(document, group)
}

/** "had seen a lead *evaporate*", "let 12 men *go*": the verb that a bare infinitive hangs on. */
const perceivingVerb = (document: Document, group: VerbGroup): VerbGroup | undefined => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const verbAt = verbsOf(document)
  if (tokens[group.from]!.form !== 'base' || tokens[group.from]!.pos !== 'VERB') return undefined
  const object = nounAt[group.from - 1]
  const verb = object === undefined ? undefined : verbAt[object.from - 1]
  return verb !== undefined && perceptionVerbs.has(verbLemma(tokens[verb.head]!.lower)) ? verb : undefined
}

const statusOfNonFinite = (document: Document, group: VerbGroup, sentence: TokenRange, depth: number): StatusRow => {
  const { form, lower } = document.tokens[group.head]!
  const lemma = verbLemma(lower)
  // a past that its clause reads as a participle too: "passed by 12 votes"
  if (form === 'participle' || form === 'past')
    return participleRows.find(({ governors }) => governors.has(lemma)) ?? statusesByHand.participle
  const main = finiteVerb(document, group)
  const rule = main === undefined ? statusesByHand.gerundAlone : statusOfGroup(document, main, sentence, depth + 1)
  return statusOfGerund(document, group, sentence, rule)
}
