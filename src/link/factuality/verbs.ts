import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/readings.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { believedVerbs, possibleAdverbs, stativeVerbs } from '../../lexicon/events.js'
import { formsOfBe } from '../../lexicon/function-words.js'
import type { EventStatus } from '../linked.js'
import {
  composed,
  governorOf,
  isFutureOfPast,
  statusOfBelieved,
  statusOfContent,
  statusOfGerund,
  wayOfInfinitive,
} from './governed.js'
import { isDenied } from './governors.js'
import { plannedModals, possibleModals, statusByTense } from './tenses.js'

const ranks = /^(?:first|second|third|fourth|fifth|last|latest|only|\d+(?:st|nd|rd|th))$/

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
