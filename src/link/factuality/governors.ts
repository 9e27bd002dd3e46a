import type { Document } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { aroundFinder } from '../../grammar/pattern/around.js'
import type { Vocabulary } from '../../grammar/pattern/classes.js'
import { compile } from '../../grammar/pattern/compile.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { coordinators } from '../../lexicon/function-words.js'
import { clauseVerbs, denyingVerbs, promisingVerbs } from '../../lexicon/verbs/events.js'
import { verbsOf } from '../verbs.js'
import { statusesByHand } from './by-hand.js'
import {
  affirmedAfterNo,
  focusingAdverbs,
  negativeAdverbs,
  negativePronouns,
  quantifiersAfterNot,
  reportedNouns,
} from './lexicon.js'
import { type ContextRow, denialRows, deniedClauseRows, type StatusRow } from './rules.js'

/** How many tokens a search for what a verb hangs on may go. */
const reach = 24

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
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - reach); i--) {
    const phrase = nounAt[i]
    if (phrase !== undefined && phrase.to <= group.from) i = Math.max(phrase.from, sentence.from)
    if (opensNegative(document, i, sentence.to)) return true
    const { lower, pos } = tokens[i]!
    if (phrase === undefined && pos !== 'ADP' && pos !== 'ADV' && lower !== 'longer') return false
  }
  return false
}

/** What governs a clause, and the noun between them: "denied *reports* that". */
export interface ClauseGovernor {
  readonly group: VerbGroup
  readonly lemma: string
  readonly hasNoun: boolean
}

/** The verb that governs the clause of a group: "denied that 17 people had died", "said it would sell". */
export const clauseGovernor = (
  document: Document,
  group: VerbGroup,
  sentence: TokenRange,
): ClauseGovernor | undefined => {
  const { tokens } = document
  const verbAt = verbsOf(document)
  let hasThat = false
  let isOpen = true
  let hasNoun = false
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - reach); i--) {
    const { lower, pos, text } = tokens[i]!
    const governor = verbAt[i]
    if (governor !== undefined) {
      const lemma = verbLemma(tokens[governor.head]!.lower)
      const governs = clauseVerbs.has(lemma) || denyingVerbs.has(lemma) || promisingVerbs.has(lemma) || hasThat
      if (governs && (hasThat || isOpen)) return { group: governor, lemma, hasNoun }
      if (governor.finite) return undefined
      i = governor.from
    } else if (lower === 'that' && pos === 'SCONJ') {
      hasThat = true
      hasNoun = reportedNouns.has(tokens[i - 1]?.lower ?? '')
    } else if (pos === 'SCONJ') return undefined
    else if (pos === 'PUNCT' && !/^["“”‘]$/.test(text) && !(hasThat && text === ',')) return undefined
    else if (pos === 'CCONJ' || (pos === 'ADP' && lower !== 'of')) isOpen = false
  }
  return undefined
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
  return denialOfClause(clauseGovernor(document, group, sentence))
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
  const verbAt = verbsOf(document)
  let at = group.from - 1
  if (coordinators.has(tokens[at]?.lower ?? ''))
    for (let i = at - 1; i >= Math.max(sentence.from, at - 12); i--) {
      const earlier = verbAt[i]
      if (earlier !== undefined && tokens[earlier.head]!.form !== 'gerund') break
      if (earlier !== undefined) at = earlier.from - 1
    }
  if (at < sentence.from) return { preposition: null, words: [] }
  const { pos, lower } = tokens[at]!
  const preposition = pos === 'ADP' || lower === 'to' ? lower : null
  if (preposition !== null) at--
  if (at < sentence.from) return { preposition, words: [] }
  const phrase = nounAt[at]
  const before = phrase === undefined ? undefined : phrase.from - 1
  return { preposition, words: before === undefined || before < sentence.from ? [at] : [at, before] }
}
