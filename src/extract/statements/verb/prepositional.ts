import { nounPrepositions } from '../../../grammar/clauses/lexicon.js'
import { type Complement, prepositionalVerbs, type Stance } from '../../../lexicon/verbs/reporting.js'
import { type Reading, stanceOf } from '../attribution.js'
import { skipAdjuncts } from '../content/adjuncts.js'
import { type Complementation, complementAt, complementOf } from './complements.js'
import type { Governor } from './places.js'

/** What a verb with a particle takes: "pointed out that". */
const takenAfterParticle: ReadonlySet<Complement> = new Set(['quote', 'clause', 'bare'])
/** The particle that makes of a verb one that takes a clause. */
const clauseParticle = 'out'

/** "as Lee has pointed [out]": whether a verb has the particle behind it with which it takes a clause. */
export const hasClauseParticle = ({ context: { tokens }, cue, lemma }: Reading): boolean =>
  tokens[cue.to]?.lower === clauseParticle && prepositionalVerbs.get(lemma)?.has(clauseParticle) === true

/** The longest preposition in tokens: "in favor of" after "out". */
const longestPreposition = 4

const isOpenedBy = (table: ReadonlyMap<string, Stance>, lower: string): boolean => {
  if (table.has(lower)) return true
  for (const phrase of table.keys()) if (phrase.startsWith(`${lower} `)) return true
  return false
}

/** The longest preposition that a verb reports with: where it ends and what stance it gives. */
const prepositionAfter = ({ context, cue, bounds, lemma }: Reading) => {
  const table = prepositionalVerbs.get(lemma)
  if (table === undefined) return null
  const { tokens } = context
  let at = cue.to
  // "pushed back against": a particle is no adverb
  while (at < bounds.to && tokens[at]!.pos === 'ADV' && !isOpenedBy(table, tokens[at]!.lower)) at++
  // "spoke [in Oslo on Monday] about"
  const beyond = at < bounds.to && !isOpenedBy(table, tokens[at]!.lower) ? skipAdjuncts(context, at, bounds.to) : at
  // "spoke for fear of it": what hangs on a noun is none of the verb's
  if (beyond < bounds.to && table.has(tokens[beyond]!.lower) && !nounPrepositions.has(tokens[beyond]!.lower))
    at = beyond
  const first = tokens[at]?.lower ?? ''
  let phrase = ''
  let stance: Stance | undefined
  let end = at
  for (let i = at; i < bounds.to && i < at + longestPreposition; i++) {
    phrase = i === at ? first : `${phrase} ${tokens[i]!.lower}`
    if (table.has(phrase)) end = i + 1
    stance = table.get(phrase) ?? stance
  }
  return stance === undefined ? null : { stance, end, takesClause: first === clauseParticle }
}

/** "call for", "talk about", "point out that": what the verb reports with its preposition or particle. */
export const readPrepositional = (reading: Reading): Complementation | null => {
  const preposition = prepositionAfter(reading)
  if (preposition === null) return null
  const { stance, end, takesClause } = preposition
  const governor: Governor = { ...reading, takes: takenAfterParticle, cueTo: end, at: end }
  const read =
    (takesClause ? complementOf(governor) : null) ??
    (end < reading.bounds.to ? complementAt('prepositional', governor, end) : null)
  if (read === null) return null
  return { ...read, stance: stanceOf(reading) === 'declines' ? 'declines' : stance }
}
