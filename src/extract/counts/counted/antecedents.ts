import { nounLemma } from '../../../document/tag/lemmas.js'
import { clauseAt, clauseHeadedAt, matrixOf, placedPhraseAt } from '../../../grammar/clauses/index.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import type { Candidate } from '../candidate.js'
import type { Context } from '../context.js'
import type { CountMention } from '../mention.js'
import { barePhrase, type Counted } from './bare.js'
import { containers, definites, openingPrepositions } from './lexicon.js'

/** How many sentences back "the nine" may have been counted. */
const remembered = 5
/** How many counts are looked at for it. */
const mostLooked = 20

/** "It will keep [the nine]": what was counted as so many before; of several the nearest. */
export const countedAgain = (
  { tokens }: Context,
  { from, value, kind }: Candidate,
  earlier: readonly CountMention[],
): Counted | undefined => {
  if (kind !== 'cardinal' || value === null || value < 2 || !definites.has(tokens[from - 1]?.lower ?? ''))
    return undefined
  const { sentence } = tokens[from]!
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - mostLooked); i--) {
    const count = earlier[i]!
    if (sentence - count.sentence > remembered) return undefined
    if (count.kind === 'cardinal' && count.value === value && count.counted !== null) return count.counted
  }
  return undefined
}

/** "Among the third batch of miners, [12] hail from": what the group that opens the clause consists of. */
export const ofOpeningGroup = (context: Context, { from }: Candidate): Counted | undefined => {
  const { tokens, document } = context
  const { nounAt } = phrasesOf(document)
  const comma = from - 1
  if (tokens[comma]?.text !== ',' || comma - 1 < context.from) return undefined
  const inner = nounAt[comma - 1]
  if (inner === undefined || tokens[inner.from - 1]?.lower !== 'of') return undefined
  const group = nounAt[inner.from - 2]
  if (group === undefined || !containers.has(tokens[group.head]!.lower)) return undefined
  const preposition = group.from - 1
  const opens = preposition >= context.from && openingPrepositions.has(tokens[preposition]!.lower)
  const isFirst = preposition === context.from || tokens[preposition - 1]?.pos === 'PUNCT'
  return opens && isFirst ? barePhrase(context, inner, inner.head) : undefined
}

/** Whether a number is the subject of its clause: a verb stands right behind it. */
const isSubject = ({ document, tokens }: Context, at: number): boolean => {
  let i = at
  while (tokens[i]?.pos === 'ADV') i++
  const verb = clauseHeadedAt(document, i)?.verb ?? null
  return verb?.finite === true && verb.from === i
}

/** "scored in four games and leads with [31]": behind different prepositions, of which neither joins the number to the noun. */
const standOtherwise = ({ document, tokens }: Context, { from }: Candidate, noun: Counted): boolean => {
  const governor = placedPhraseAt(document, from)?.preposition ?? -1
  const other = placedPhraseAt(document, noun.head)?.preposition ?? -1
  return governor >= 0 && other >= 0 && tokens[governor]!.lower !== tokens[other]!.lower
}

/**
 * Whether a number that stands alone can mean what another clause of its sentence counts: "Six died and [14] were hurt", but not "toppled
 * nine towers; [hundreds] are missing", nor what somebody else says.
 */
export const canMean = (context: Context, candidate: Candidate, noun: Counted, most: number): boolean => {
  const { document, tokens } = context
  const own = clauseAt(document, candidate.from)
  const other = clauseAt(document, noun.head)
  if (own === null || other === null || own === other || candidate.kind !== 'cardinal') return true
  if (!isSubject(context, candidate.to)) return !standOtherwise(context, candidate, noun)
  const size = candidate.value ?? candidate.max ?? 0
  if (size <= most) return true
  const { lower } = tokens[noun.head]!
  if (!isPersonNoun(nounLemma(lower), lower)) return isSubject(context, noun.to)
  return matrixOf(document, own) === matrixOf(document, other)
}
