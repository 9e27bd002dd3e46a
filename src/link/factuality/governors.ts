import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/readings.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { clauseVerbs, denyingVerbs, dismissingVerbs, promisingVerbs } from '../../lexicon/events.js'

/** How many tokens a search for what a verb hangs on may go. */
const reach = 24

/** "no passengers", "none of", "not all of": but "no fewer than 12" and "No 10" deny nothing. */
const opensNegative = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:neither|nobody|none|nothing)$/.test(lower)) return true
  if (before === 'not') return /^(?:a|all|any|every|many|one)$/.test(lower)
  if (/^(?:barely|hardly|scarcely)$/.test(before)) return lower === 'any'
  const next = tokens[at + 1]
  if (lower !== 'no' || next === undefined || next.shape === 'digits') return false
  return (
    /^(?:NOUN|ADJ|PROPN|NUM|VERB|DET)$/.test(next.pos) && !/^(?:doubt|fewer|less|matter|more|wonder)$/.test(next.lower)
  )
}

/** "no passengers were hurt", "none of the 12 agreed": the subject says no. */
const hasNegativeSubject = (document: Document, group: VerbGroup, sentence: TokenRange): boolean => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - reach); i--) {
    const phrase = nounAt[i]
    if (phrase !== undefined && phrase.to <= group.from) i = Math.max(phrase.from, sentence.from)
    if (opensNegative(tokens, i)) return true
    const { lower, pos } = tokens[i]!
    if (phrase === undefined && pos !== 'ADP' && pos !== 'ADV' && lower !== 'longer') return false
  }
  return false
}

/** "vowed not to pay", "without hurting", "rather than pay": what denies a verb from outside its group. */
const isNegatedBefore = ({ tokens }: Document, group: VerbGroup): boolean => {
  const before = tokens[group.from - 1]?.lower
  // a finite verb is negated with "do": "which not incidentally employ" is not
  if (before === 'not' || before === 'never')
    return (!group.finite || before === 'never') && !/^(?:just|merely|only|simply)$/.test(tokens[group.from]!.lower)
  if (before === 'without') return true
  const earlier = tokens[group.from - 2]?.lower
  return (before === 'than' && earlier === 'rather') || (before === 'of' && earlier === 'instead')
}

/** What governs a clause, and the noun between them: "denied *reports* that". */
export interface ClauseGovernor {
  readonly group: VerbGroup
  readonly lemma: string
  readonly hasNoun: boolean
}

const reported =
  /^(?:accounts?|accusations?|allegations?|assertions?|claims?|reports?|rumou?rs|speculation|suggestions?)$/

/** The verb that governs the clause of a group: "denied that 17 people had died", "said it would sell". */
export const clauseGovernor = (
  document: Document,
  group: VerbGroup,
  sentence: TokenRange,
): ClauseGovernor | undefined => {
  const { tokens } = document
  const { verbAt } = phrasesOf(document)
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
      hasNoun = reported.test(tokens[i - 1]?.lower ?? '')
    } else if (pos === 'SCONJ') return undefined
    else if (pos === 'PUNCT' && !/^["“”‘]$/.test(text) && !(hasThat && text === ',')) return undefined
    else if (pos === 'CCONJ' || (pos === 'ADP' && lower !== 'of')) isOpen = false
  }
  return undefined
}

/** Whether a verb says that its clause is not so: "denied that", "dismissed claims that". */
const deniesClause = (governor: ClauseGovernor | undefined): boolean =>
  governor !== undefined &&
  !governor.group.negated &&
  (governor.hasNoun ? dismissingVerbs.has(governor.lemma) : denyingVerbs.has(governor.lemma))

/** Whether something outside a verb group says that it did not happen: a negative subject, "without", "denied that". */
export const isDenied = (document: Document, group: VerbGroup, sentence: TokenRange): boolean =>
  group.negated ||
  isNegatedBefore(document, group) ||
  (group.finite &&
    (hasNegativeSubject(document, group, sentence) || deniesClause(clauseGovernor(document, group, sentence))))

/** What a gerund hangs on: its preposition, and the words that may govern it, nearest first. */
export interface GerundGovernor {
  readonly preposition: string | null
  /** token indexes */
  readonly words: readonly number[]
}

/** "accused him *of* killing", "plans *for* building", "risk losing"; of "robbing and killing" what governs the first. */
export const gerundGovernor = (document: Document, group: VerbGroup, sentence: TokenRange): GerundGovernor => {
  const { tokens } = document
  const { nounAt, verbAt } = phrasesOf(document)
  let at = group.from - 1
  if (/^(?:and|or)$/.test(tokens[at]?.lower ?? ''))
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
