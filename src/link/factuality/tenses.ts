import type { Document, Sentence } from '../../document/document.js'
import { standsAsHeadline } from '../../document/headlines.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { tenseOf } from '../../grammar/clauses/index.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { articles, demonstratives } from '../../lexicon/function-words.js'
import type { StatusRow } from './rules.js'
import { type TenseRow, tenseRows } from './tense-rules.js'

/** Whether a verb tells of what is past. */
export const isDone = (document: Document, verb: VerbGroup): boolean =>
  verb.perfect || tenseOf(document, verb) === 'past'

const unlikeHeadlines: ReadonlySet<string> = new Set(['AUX', 'PRON'])

/** How many tokens a headline has at most. */
const longestHeadline = 16

/** "Storm kills 12 in port town": the present of headlines, which do without articles and auxiliaries, tells what happened. */
const isHeadline = (document: Document, sentence: Sentence): boolean => {
  const { from, to } = sentence
  if (to - from > longestHeadline || !standsAsHeadline(document, sentence)) return false
  for (let i = from; i < to; i++) {
    const { pos, lower } = document.tokens[i]!
    if (unlikeHeadlines.has(pos) || articles.has(lower) || demonstratives.has(lower)) return false
  }
  return true
}

/** "are [being] held" */
const isBeing = ({ tokens }: Document, { from, head }: VerbGroup): boolean => {
  for (let i = from + 1; i < head; i++) if (tokens[i]!.lower === 'being') return true
  return false
}

/** What the tense of a finite verb says. */
export const statusByTense = (document: Document, group: VerbGroup): StatusRow => {
  const { tokens, sentences } = document
  const { lower, form } = tokens[group.head]!
  const lemma = verbLemma(lower)
  const tense = tenseOf(document, group)
  const fits = (row: TenseRow): boolean =>
    (row.tense === undefined || row.tense === tense || (row.isPerfect === true && tense === null)) &&
    (row.isPerfect !== true || group.perfect) &&
    (row.isPassive !== true || group.passive) &&
    (row.isBeing !== true || isBeing(document, group)) &&
    (row.form === undefined || row.form === form) &&
    (row.verbs === undefined || row.verbs.has(lemma)) &&
    row.notVerbs?.has(lemma) !== true &&
    (row.inHeadline !== true || isHeadline(document, sentences[tokens[group.head]!.sentence]!))
  // the last row fits all
  return tenseRows.find(fits)!
}
