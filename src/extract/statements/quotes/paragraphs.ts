import { tells } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { verbLemma } from '../../../document/tag/lemmas.js'
import { clauseHeadedAt } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import type { Attribution } from '../attribution.js'
import { endOfAttribution } from '../content/adjuncts.js'
import { isSpeechVerb } from '../content/clauses.js'
import { boundsAt, type Context, isQuotationMark } from '../context.js'
import { subjectOf } from '../source/subjects.js'

/** Whether a paragraph is plain sentences: no quotation, no list, no heading. */
const isPlainSpeech = ({ document, tokens, verbAt }: Context, { from, to }: TokenRange): boolean => {
  const first = tokens[from]!
  if (isQuotationMark(first) || first.shape !== 'capitalized' || !/^[.!?]$/.test(tokens[to - 1]!.text)) return false
  if (!tells(document.sentences[first.sentence]!)) return false
  for (let i = from; i < to; i++) if (verbAt[i]?.finite === true) return true
  return false
}

/** The verb of speech that a paragraph ends with, but for a hearer and the time: "Lee [told] a briefing on Monday:". */
const speechBefore = (context: Context, { from, to }: TokenRange): VerbGroup | null => {
  const { tokens, verbAt, document } = context
  if (tokens[to - 1]!.text !== ':') return null
  const { from: start } = document.sentences[tokens[to - 1]!.sentence]!
  for (let i = to - 2; i >= Math.max(from, start); i--) {
    const verb = verbAt[i]
    if (verb?.finite !== true) continue
    const takes = reportingVerbs.get(verbLemma(tokens[verb.head]!.lower))?.takes
    const isSpeech = isSpeechVerb(context, verb) && !verb.passive && !verb.negated && verb.modal === null
    if (!isSpeech || clauseHeadedAt(document, verb.head)?.kind === 'relative') return null
    const end = takes?.has('told') === true ? endOfAttribution(context, verb.to, to) : verb.to
    return end === to - 1 ? verb : null
  }
  return null
}

/** Paragraphs that stand as spoken, without marks, after a paragraph that leads to them: "Lee told a briefing:". */
export const readParagraphs = (context: Context): Attribution[] => {
  const { paragraphs, quoteAt } = context
  const found: Attribution[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const cue = next === undefined ? null : speechBefore(context, paragraph)
    if (next === undefined || cue === null || quoteAt[cue.head] !== -1 || !isPlainSpeech(context, next)) continue
    const source = subjectOf(context, cue, boundsAt(context, cue.head))
    if (source === null) continue
    const range = { from: cue.from, to: cue.to }
    found.push({ rule: 'statements/source-cue-colon', source, cue: range, content: [next], stance: 'says' })
  }
  return found
}
