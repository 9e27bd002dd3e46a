import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/readings.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { harmNouns } from '../../lexicon/events.js'
import type { EventStatus } from '../linked.js'
import { statusOfGroup } from './verbs.js'

const planned =
  /^(?:planned|proposed|scheduled|expected|upcoming|future|plans?|calls?|forthcoming|impending|projected|forecast)$/
const open = /^(?:possible|potential|likely|risks?|threats?|threatened|fears?|feared|attempted)$/

/** What the words before an event noun in its phrase say: "the planned sale", "fears of deaths". */
export const statusInPhrase = (tokens: readonly Token[], at: number, from: number): EventStatus | null => {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    const { lower, pos } = tokens[i]!
    if (planned.test(lower)) return 'planned'
    if (open.test(lower)) return 'possible'
    if (pos === 'VERB' || pos === 'PUNCT') return null
  }
  return null
}

/** What a verb makes of the event noun that it takes, or null where the event stands as the verb does. */
const statusUnder = ({ tokens }: Document, main: VerbGroup): EventStatus | null => {
  const lemma = verbLemma(tokens[main.head]!.lower)
  if (
    !main.negated &&
    /^(?:approve|authori[sz]e|await|expect|forecast|plan|predict|prepare|project|propose|schedule)$/.test(lemma)
  )
    return 'planned'
  const isCall = lemma === 'call' && tokens[main.to]?.lower === 'for'
  return isCall || /^(?:demand|face|fear|recommend|request|seek|suggest|urge)$/.test(lemma) ? 'possible' : null
}

/** "over the theft of", "for the murder of": what is told as having happened, whatever the verb says of it. */
const isPresupposed = (tokens: readonly Token[], at: number, from: number, hasLeft: boolean): boolean => {
  let before = at - 1
  while (before >= Math.max(from, at - 5) && /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[before]!.pos)) before--
  const token = before >= from ? tokens[before] : undefined
  if (/^(?:after|amid|despite|following|over|since)$/.test(token?.lower ?? '')) return true
  const isDefinite = /^(?:DET|PART|PRON)$/.test(tokens[before + 1]?.pos ?? '') || token?.lower === "'s"
  if (!harmNouns.has(nounLemma(tokens[at]!.lower))) return false
  // "resulted in the deaths of": the verb's own
  const isVerbs = /^(?:in|to)$/.test(token?.lower ?? '') && tokens[before - 1]?.pos === 'VERB'
  return (!hasLeft && isDefinite) || (token?.pos === 'ADP' && !isVerbs)
}

/** Whether a preposition governs the phrase of a noun. */
const governsPhrase = (tokens: readonly Token[], at: number, from: number): boolean => {
  let before = at - 1
  while (before >= Math.max(from, at - 8) && /^(?:DET|ADJ|NOUN|NUM|PRON|SYM)$/.test(tokens[before]!.pos)) before--
  return before >= from && tokens[before]!.pos === 'ADP' && tokens[before]!.lower !== 'of'
}

/** What is said of an event noun: what its adjectives, "plans for" and the verb before it say. */
export const statusOfNoun = (
  place: TokenRange & { readonly document: Document; readonly tokens: readonly Token[] },
  at: number,
  left: VerbGroup | undefined,
): EventStatus => {
  const { tokens, document } = place
  const told = statusInPhrase(tokens, at, place.from)
  if (told !== null) return told
  const main = left ?? nextFinite(document, at, place)
  if (main === undefined) return 'happened'
  const under = left === undefined && tokens[main.head]!.form !== 'participle' ? null : statusUnder(document, main)
  if (under !== null) return under
  const status = statusOfGroup(document, main, place)
  // "why he should not be tried on 12 charges": the verb alone is denied
  if (status === 'denied' && governsPhrase(tokens, at, place.from)) return 'happened'
  return status !== 'happened' && isPresupposed(tokens, at, place.from, left !== undefined) ? 'happened' : status
}

const nextFinite = (document: Document, at: number, sentence: TokenRange): VerbGroup | undefined => {
  const { verbAt } = phrasesOf(document)
  for (let i = at + 1; i < Math.min(sentence.to, at + 40); i++) if (verbAt[i]?.finite) return verbAt[i]
  return undefined
}
