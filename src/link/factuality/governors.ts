import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { type Clause, clauseHeadedAt, coordinatesOf, parentOf, placedPhraseAt } from '../../grammar/clauses/index.js'
import { aroundFinder } from '../../grammar/pattern/around.js'
import type { Vocabulary } from '../../grammar/pattern/classes.js'
import { compile } from '../../grammar/pattern/compile.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { clauseVerbs, denyingVerbs, promisingVerbs } from '../../lexicon/verbs/events.js'
import { statusesByHand } from './by-hand.js'
import {
  affirmedAfterNo,
  factOpeners,
  focusingAdverbs,
  negativeAdverbs,
  negativePronouns,
  quantifiersAfterNot,
  reportedNouns,
} from './lexicon.js'
import { type ContextRow, denialRows, deniedClauseRows, type StatusRow } from './rules.js'

/** What a negative "no" stands before. */
const nominalTags: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN', 'VERB'])

const classes: Vocabulary = {
  negativePronoun: negativePronouns,
  quantifier: quantifiersAfterNot,
  hardly: negativeAdverbs,
  denied: ({ tokens }, at) => {
    const { pos, lower, shape } = tokens[at]!
    return shape !== 'digits' && nominalTags.has(pos) && !affirmedAfterNo.has(lower) ? 1 : 0
  },
}
const negativeHere = compile('{negativePronoun} | no {denied}', classes)
const negativeFromBefore = compile('not {quantifier} | {hardly} any', classes)

/** "no passengers", "none of", "not all of": but "no fewer than 12" and "No 10" deny nothing. */
const opensNegative = (document: Document, at: number, to: number): boolean =>
  negativeHere.matchAt(document, at, to) !== null ||
  (at > 0 && negativeFromBefore.matchAt(document, at - 1, to) !== null)

/** "no passengers were hurt", "none of the 12 agreed": the subject says no. */
const hasNegativeSubject = (document: Document, group: VerbGroup, sentence: TokenRange): boolean => {
  const clause = clauseHeadedAt(document, group.head)
  const beside = clause?.subject == null && group.from > sentence.from ? placedPhraseAt(document, group.from - 1) : null
  const subject = clause?.subject ?? beside?.on ?? beside?.phrase
  return subject != null && subject.from < group.from && opensNegative(document, subject.from, sentence.to)
}

/** What governs a clause, and the noun between them: "denied *reports* that". */
export interface ClauseGovernor {
  readonly group: VerbGroup
  readonly lemma: string
  readonly hasNoun: boolean
}

/** The complement clause that a verb heads or is joined in: "denied [that it failed and burned]"; null where it is in none. */
const complementOf = (document: Document, group: VerbGroup): Clause | null => {
  const clause = clauseHeadedAt(document, group.head)
  const first = clause === null ? null : coordinatesOf(document, clause)[0]!
  return first?.kind === 'complement' ? first : null
}

/** The verb that governs the clause of a group: "denied that 17 people had died", "said it would sell". */
export const clauseGovernor = (document: Document, group: VerbGroup): ClauseGovernor | undefined => {
  const { tokens } = document
  const complement = complementOf(document, group)
  const matrix = complement === null ? null : parentOf(document, complement)
  if (complement === null || matrix === null || matrix.verb === null) return undefined
  const lemma = verbLemma(tokens[matrix.verb.head]!.lower)
  const hasThat = complement.opener !== null && factOpeners.has(tokens[complement.opener]!.lower)
  if (!hasThat && !clauseVerbs.has(lemma) && !denyingVerbs.has(lemma) && !promisingVerbs.has(lemma)) return undefined
  return { group: matrix.verb, lemma, hasNoun: hasThat && reportedNouns.has(tokens[complement.from - 1]?.lower ?? '') }
}

/** The rule by which a verb says that its clause is not so: "denied that", "dismissed claims that"; or null. */
const denialOfClause = (governor: ClauseGovernor | undefined): StatusRow | null => {
  if (governor === undefined || governor.group.negated) return null
  const { lemma, hasNoun } = governor
  return deniedClauseRows.find((row) => 'isOfNoun' in row === hasNoun && row.governors.has(lemma)) ?? null
}

const denials = aroundFinder<ContextRow>(denialRows, { focusing: focusingAdverbs })

/** The rule by which something says that what a verb tells did not happen, inside its group or outside; or null. */
export const denialOf = (document: Document, group: VerbGroup, sentence: TokenRange): StatusRow | null => {
  if (group.negated) return statusesByHand.negatedVerb
  const before = denials.first(document, group, sentence, ({ of }) => of === undefined || !group.finite)
  if (before !== null || !group.finite) return before
  if (hasNegativeSubject(document, group, sentence)) return statusesByHand.negativeSubject
  return denialOfClause(clauseGovernor(document, group))
}

/** What a gerund hangs on: its preposition, and the words that may govern it, nearest first. */
export interface GerundGovernor {
  readonly preposition: string | null
  /** token indexes */
  readonly words: readonly number[]
}

/** "accused him *of* killing", "plans *for* building", "risk losing"; of "robbing and killing" what governs the first. */
export const gerundGovernor = (document: Document, group: VerbGroup, sentence: TokenRange): GerundGovernor => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const clause = clauseHeadedAt(document, group.head)
  const first = clause?.kind === 'coordinate' ? coordinatesOf(document, clause)[0]!.verb : null
  const isJoined = first !== null && tokens[first.head]!.form === 'gerund'
  let at = (isJoined ? first : group).from - 1
  if (at < sentence.from) return { preposition: null, words: [] }
  const { pos, lower } = tokens[at]!
  const preposition = pos === 'ADP' || lower === 'to' ? lower : null
  if (preposition !== null) at--
  if (at < sentence.from) return { preposition, words: [] }
  const phrase = nounAt[at]
  const before = phrase === undefined ? undefined : phrase.from - 1
  return { preposition, words: before === undefined || before < sentence.from ? [at] : [at, before] }
}
