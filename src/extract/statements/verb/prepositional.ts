import { nounLemma } from '../../../document/tag/readings.js'
import { type Complement, prepositionalVerbs, type Stance, timeNouns } from '../../../lexicon/reporting.js'
import type { Reading } from '../attribution.js'
import { endOfContent } from '../content/content.js'
import type { Context } from '../context.js'
import { type RightSide, rightSideOf } from './complements.js'

const clauses: ReadonlySet<Complement> = new Set(['quote', 'clause', 'bare'])

const emergencies: ReadonlySet<string> = new Set(
  `accident alarm blast blaze call collision complaint crash disaster disturbance emergency explosion fire flood incident outbreak
  report scene shooting stabbing tip wreck`.split(/\s+/),
)

/** "officers responding to a call": they come, and say nothing. */
const isCalledOut = ({ nounAt, tokens }: Context, lemma: string, from: number): boolean => {
  const object = nounAt[from]
  return lemma === 'respond' && object !== undefined && emergencies.has(nounLemma(tokens[object.head]!.lower))
}

export type Prepositional = RightSide & { readonly stance: Stance }

/** "call for", "talk about": the longest preposition that the verb reports with, and the content after it. */
export const readPrepositional = ({ context, cue, bounds, lemma }: Reading): Prepositional | null => {
  const table = prepositionalVerbs.get(lemma)
  if (table === undefined) return null
  const { tokens, nounAt } = context
  let at = cue.to
  while (at < bounds.to && tokens[at]!.pos === 'ADV' && !table.has(tokens[at]!.lower)) at++
  const one = tokens[at]?.lower ?? ''
  let phrase = ''
  let stance: Stance | undefined
  let from = at
  for (let i = at; i < bounds.to && i < at + 4; i++) {
    phrase = i === at ? one : `${phrase} ${tokens[i]!.lower}`
    if (table.has(phrase)) from = i + 1
    stance = table.get(phrase) ?? stance
  }
  if (stance === undefined) return null
  const clause = one === 'out' ? rightSideOf(context, cue, bounds, lemma, clauses, from) : null
  if (clause !== null) return { ...clause, stance }
  if (from >= bounds.to || (tokens[from]!.pos === 'PUNCT' && context.quoteAt[from] === bounds.quote)) return null
  // "reported [on Sunday]"
  const noun = nounAt[from]
  if (noun?.from === from && timeNouns.has(tokens[noun.head]!.lower) && from === at + 1) return null
  // "found out [that]", not "found out [the way]"
  if (one === 'out' && (lemma === 'find' || lemma === 'figure')) return null
  if (isCalledOut(context, lemma, from)) return null
  const content = { from, to: endOfContent(context, from, bounds, cue, 'object') }
  return { cueTo: from, content, grammar: 'cue-preposition', stance }
}
