import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/readings.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { planGovernors, stativeVerbs } from '../../lexicon/events.js'
import type { EventStatus } from '../linked.js'

/** Modals that leave it open. */
export const possibleModals = new Set([
  "'d",
  'ca',
  'can',
  'cannot',
  'could',
  'may',
  'might',
  'should',
  'would',
  'ought',
])
/** Modals of what is to come. */
export const plannedModals = new Set(["'ll", 'must', 'shall', 'will', 'wo'])

/** The tense of a group's first word. */
const tenseOf = (tokens: readonly Token[], group: VerbGroup): 'past' | 'present' | 'none' => {
  for (let i = group.from; i < group.to; i++) {
    const { pos, form, lower } = tokens[i]!
    if (pos === 'AUX') return form === 'past' || lower === 'was' || lower === 'were' ? 'past' : 'present'
    if (pos === 'VERB') return form === 'past' ? 'past' : form === 'present' || form === 'base' ? 'present' : 'none'
  }
  return 'none'
}

/** Whether a verb tells of what is past. */
export const isDone = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  verb.perfect || tenseOf(tokens, verb) === 'past'

/** Verbs whose present tells a state in headlines too: "drivers face 20 years". */
const lasting = /^(?:cost|eye|face|hold|hope|lead|mull|owe|plan|remain|seek|stand|trail|wait|want|weigh)$/

/** "Storm kills 12 in port town": the present of headlines, which do without articles and auxiliaries, tells what happened. */
const isHeadline = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  if (from > 0 || to - from > 16) return false
  for (let i = from; i < to; i++) if (/^(?:DET|PRON|AUX)$/.test(tokens[i]!.pos)) return false
  return true
}

/** What the tense of a finite verb says. */
export const statusByTense = ({ tokens }: Document, group: VerbGroup, sentence: TokenRange): EventStatus => {
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
