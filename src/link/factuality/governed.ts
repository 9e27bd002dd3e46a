import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import { clauseHeadedAt, clausesOf } from '../../grammar/clauses/index.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { formsOfHave } from '../../lexicon/function-words.js'
import { abandoningVerbs, clauseVerbs, promisingVerbs } from '../../lexicon/verbs/events.js'
import { verbsOf } from '../verbs.js'
import { statusesByHand } from './by-hand.js'
import { clauseGovernor, denialOf, gerundGovernor } from './governors.js'
import {
  compellingVerbs,
  decidedActs,
  hypotheticalWords,
  pastFutureModals,
  possibleModals,
  reportsAfter,
  speakingPronouns,
} from './lexicon.js'
import { clauseRows, type GerundRow, gerundRows, infinitiveRows, passiveRows, type StatusRow } from './rules.js'
import { isDone } from './tenses.js'

/** The lemma of a word as verb or noun, or the word itself. */
export const governorOf = (token: Token): string =>
  token.pos === 'VERB' || formsOfHave.has(token.lower)
    ? verbLemma(token.lower)
    : token.pos === 'NOUN'
      ? nounLemma(token.lower)
      : token.lower

const isForce = ({ pos }: Token, lemma: string): boolean => pos === 'NOUN' && compellingVerbs.has(lemma)

/** The rule by which a word makes something of the infinitive that hangs on it, or null. */
export const ruleOfInfinitive = (token: Token): StatusRow | null => {
  const lemma = governorOf(token)
  return infinitiveRows.find(({ governors }) => governors.has(lemma) && !isForce(token, lemma)) ?? null
}

/** "scrapped plans to build", "rejected a proposal to spend": the noun's own verb undoes it. */
const isAbandoned = (document: Document, at: number, sentence: TokenRange): boolean => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const verbAt = verbsOf(document)
  const before = (nounAt[at]?.from ?? at) - 1
  const verb = before >= sentence.from ? verbAt[before] : undefined
  return verb !== undefined && abandoningVerbs.has(verbLemma(tokens[verb.head]!.lower)) && isDone(document, verb)
}

/** What a governor makes of what hangs on it, taken together with what is said of the governor itself. */
export const composed = (document: Document, at: number, rule: StatusRow, sentence: TokenRange): StatusRow => {
  const { tokens } = document
  const verb = verbsOf(document)[at]
  const isDenied =
    tokens[at - 1]?.lower === 'no' ||
    (verb === undefined ? isAbandoned(document, at, sentence) : denialOf(document, verb, sentence) !== null)
  if (isDenied) return rule.status === 'denied' ? statusesByHand.negatedFailure : statusesByHand.negatedGovernor
  if (verb === undefined) return rule
  if (verb.modal !== null && possibleModals.has(verb.modal)) return statusesByHand.openGovernor
  const compels = compellingVerbs.has(verbLemma(tokens[at]!.lower))
  // "had to reduce", "were forced to flee" is done
  return compels && isDone(document, verb) ? statusesByHand.compelled : rule
}

/** "is believed to have died", "was built to hold": what a passive makes of its infinitive; or null. */
export const ruleOfPassive = (lemma: string, infinitive: VerbGroup): StatusRow | null =>
  passiveRows.find((row) => row.governors.has(lemma) && (!('isPerfect' in row) || infinitive.perfect)) ?? null

/** "announced that it would close", "would be appointed, the court said": the future of the past. */
export const isFutureOfPast = (document: Document, group: VerbGroup, sentence: TokenRange): boolean => {
  const { tokens } = document
  if (group.modal === null || !pastFutureModals.has(group.modal)) return false
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 80); i++)
    if (hypotheticalWords.has(tokens[i]!.lower)) return false
  const isSpeakers = group.passive || speakingPronouns.has(tokens[group.from - 1]?.lower ?? '')
  const governor = clauseGovernor(document, group)
  if (governor !== undefined && !isDone(document, governor.group)) return false
  if (governor !== undefined)
    return promisingVerbs.has(governor.lemma) || (isSpeakers && clauseVerbs.has(governor.lemma))
  return isSpeakers && isReportedAfter(document, group)
}

/** How many clauses on a report is looked for. */
const mostClauses = 12

/** ", the court said on Monday": who says it comes after. */
const isReportedAfter = (document: Document, group: VerbGroup): boolean => {
  const { tokens } = document
  const clauses = clausesOf(document)
  const { sentence } = tokens[group.head]!
  const first = (clauseHeadedAt(document, group.head)?.index ?? clauses.length) + 1
  for (let i = first; i < Math.min(clauses.length, first + mostClauses); i++) {
    const clause = clauses[i]!
    if (tokens[clause.from]!.sentence !== sentence) return false
    if (clause.kind === 'main') return clause.verb !== null && reportsAfter.has(tokens[clause.verb.head]!.lower)
  }
  return false
}

/** "announced it was [closing] 12 shops": whether those who announce it tell in the progressive what they decide. */
const isOwnProgressive = ({ tokens }: Document, { from, head, perfect, passive }: VerbGroup): boolean => {
  const { form, lower } = tokens[head]!
  const isOwn = !perfect && !passive && form === 'gerund' && speakingPronouns.has(tokens[from - 1]?.lower ?? '')
  return isOwn && decidedActs.has(verbLemma(lower))
}

/** The rule by which the verb over a clause says something of it: "fears that", "demanded that it pay"; or null. */
export const ruleOfContent = (document: Document, group: VerbGroup): StatusRow | null => {
  const governor = clauseGovernor(document, group)
  if (governor === undefined) return null
  const isSubjunctive = document.tokens[group.from]!.form === 'base'
  const isPlain = group.modal === null && !group.negated
  const isOwnAct = isPlain && isOwnProgressive(document, group)
  const fits = (row: (typeof clauseRows)[number]): boolean => {
    if ('isSubjunctive' in row) return isSubjunctive
    return 'isOwnAct' in row ? isOwnAct : isPlain
  }
  return clauseRows.find((row) => row.governors.has(governor.lemma) && fits(row)) ?? null
}

const fitsPreposition = ({ preposition: wanted }: GerundRow, preposition: string | null): boolean =>
  wanted === undefined || (wanted === 'any' ? preposition !== null : preposition === wanted)

/** What a gerund's governor makes of it: "avoided paying", "charged with killing"; else it goes with its main verb. */
export const statusOfGerund = (
  document: Document,
  group: VerbGroup,
  sentence: TokenRange,
  main: StatusRow,
): StatusRow => {
  const { preposition, words } = gerundGovernor(document, group, sentence)
  for (const at of words) {
    const lemma = governorOf(document.tokens[at]!)
    const rule = (gerundRows as readonly GerundRow[]).find(
      (row) => row.governors.has(lemma) && fitsPreposition(row, preposition),
    )
    if (rule !== undefined) return rule.isFinal === true ? rule : composed(document, at, rule, sentence)
  }
  return besideMainVerb(document.tokens[group.head]!, preposition, main)
}

/** What a gerund tells that no governor speaks of. */
const besideMainVerb = ({ lower }: Token, preposition: string | null, main: StatusRow): StatusRow => {
  // "the 28 still missing"
  if (lower === 'missing' && main.status === 'happened') return statusesByHand.stillMissing
  if (preposition === 'until' && main.status !== 'happened') return statusesByHand.untilGerund
  const isTold = main.status === 'denied' || (preposition === 'after' && main.status === 'ongoing')
  return isTold ? statusesByHand.toldGerund : main
}
