import type { Document, Token } from '../../document/document.js'
import {
  type Clause,
  clauseAt,
  coordinatesOf,
  governorAt,
  parentOf,
  placedPhraseAt,
} from '../../grammar/clauses/index.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { adversatives, describingParticiples, verbParticles } from '../../lexicon/function-words.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { type CountContext, isBe } from './context.js'

/** "has been [involved] in", "are deeply [disappointed]": the participle that a form of be tells of, where it is no passive. */
export const predicateOf = ({ verbAt, tokens, to }: CountContext, verb: VerbGroup): VerbGroup => {
  if (!isBe(tokens, verb)) return verb
  const longer = verbAt[verb.from]
  if (longer !== undefined && longer.head > verb.head) return longer
  let at = verb.to
  while (at < to && tokens[at]!.pos === 'ADV') at++
  const next = at < to ? verbAt[at] : undefined
  return next?.from === at && !next.finite && tokens[next.head]!.form === 'participle' ? next : verb
}

/** "Injured: [40]": a participle that is the label of a number. */
const labelBefore = ({ tokens, verbAt, from, phraseFrom }: CountContext): VerbGroup | undefined =>
  phraseFrom - 2 >= from && tokens[phraseFrom - 1]!.text === ':' && tokens[phraseFrom - 2]!.form === 'participle'
    ? verbAt[phraseFrom - 2]
    : undefined

/** "left 90 injured and [40] unaccounted for": a participle that says of those before it what became of them, and nothing of who is joined to them. */
const tellsOfBefore = ({ tokens, phraseFrom }: CountContext, { kind, verb }: Clause): boolean =>
  kind === 'participial' &&
  verb !== null &&
  verb.to - verb.from === 1 &&
  verb.to === phraseFrom - 1 &&
  tokens[verb.head]!.form === 'participle' &&
  (tokens[verb.to]!.pos === 'CCONJ' || tokens[verb.to]!.text === ',')

/** How many clauses that lie in each other are looked through. */
const deepest = 8

/** The verb before a token that it or a clause around it belongs to; none beyond a subordinator or in front of what is said. */
export const verbToTheLeft = (context: CountContext, from = context.phraseFrom - 1): VerbGroup | undefined => {
  const { document, phraseFrom } = context
  let clause = clauseAt(document, Math.min(from + 1, context.to - 1))
  for (let depth = 0; clause !== null && depth < deepest; depth++) {
    const { verb, opener, kind } = clause
    if (verb !== null && verb.to <= phraseFrom && !tellsOfBefore(context, clause)) return predicateOf(context, verb)
    if (opener !== null && kind !== 'coordinate' && kind !== 'main') return undefined
    const outer = parentOf(document, clause)
    // "said five of the [12] miners died": nobody says them
    if (kind === 'complement' && verb !== null && reportingVerbs.has(outer?.lemma ?? '')) return undefined
    clause = outer
  }
  return labelBefore(context)
}

/** How many phrases that hang on each other are looked over. */
const longestChain = 8

/** The token after what hangs on a phrase that ends at `at`: "thousands [of fans in the port] still". */
const pastComplements = ({ document, tokens, to }: CountContext, at: number): number => {
  const { nounAt } = phrasesOf(document)
  let end = at
  for (let step = 0; step < longestChain && end < to; step++) {
    const { pos } = tokens[end]!
    const inner = pos === 'ADP' ? nounAt[end + 1] : undefined
    if (pos === 'ADV') end++
    else if (inner !== undefined) end = inner.to
    else break
  }
  return end
}

/**
 * The verb whose subject the phrase of a count is: right behind it and what hangs on it, else that of the noun phrase which it hangs on, is
 * joined to or says once more ("[12 men], who fled, died").
 */
export const verbOfSubject = (context: CountContext): VerbGroup | undefined => {
  const { phraseTo, verbAt, to } = context
  const end = pastComplements(context, phraseTo)
  const beside = end < to ? verbAt[end] : undefined
  const isVerb = beside?.from === end && actsAlone(context.tokens, beside)
  // "four boys aged 9, 11 and 13 [drowned]"
  return isVerb && !describingParticiples.has(context.tokens[beside.head]!.lower) ? beside : mainVerbOf(context)
}

/** The verb of the clause whose subject the phrase of a count is, over the clauses on it: "a second flight carrying deportees [has left]". */
export const mainVerbOf = (context: CountContext): VerbGroup | undefined => {
  const { document, heads, phraseTo } = context
  for (const at of [...heads, ...sharedNounBehind(context)]) {
    const governor = governorAt(document, at)
    if (governor?.role !== 'subject' || governor.verb.from < phraseTo) continue
    const other = pastOther(document, governor.clause)?.verb
    if (other != null) return other
    const isOthers = hasNearerSubject(document, phraseTo, governor.verb) || isInverted(document, governor.clause)
    return isOthers ? undefined : governor.verb
  }
  return undefined
}

/** "Half of them voted for it, said [their leader], a clerk.": who says it ends the sentence. */
const isInverted = (document: Document, { verb, lemma }: Clause): boolean => {
  const { tokens, sentences } = document
  if (verb === null || !reportingVerbs.has(lemma ?? '') || tokens[verb.from - 1]?.text !== ',') return false
  const sayer = phrasesOf(document).nounAt[verb.to]
  if (sayer === undefined) return false
  return sayer.to >= sentences[tokens[verb.head]!.sentence]!.to - 1 || tokens[sayer.to]!.text === ','
}

const modifying: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET'])

/** "Nearly half went, [the union] said", "two were there, but [the bridge] over it fell": a noun phrase behind a comma or "but" is the subject. */
const hasNearerSubject = (document: Document, end: number, { from }: VerbGroup): boolean => {
  let nearer = placedPhraseAt(document, from - 1)
  for (let step = 0; nearer?.on != null && step < longestChain; step++)
    nearer = placedPhraseAt(document, nearer.on.head)
  if (nearer === null || nearer.phrase.from <= end) return false
  let at = nearer.phrase.from - 1
  // "but [the only] bridge"
  while (at > end && modifying.has(document.tokens[at]!.pos)) at--
  const before = document.tokens[at]!
  if (isNounOfNumbers(document.tokens, nearer.phrase.from)) return false
  return before.text === ',' || adversatives.has(before.lower)
}

/** How far in front of a noun the first of its numbers may stand. */
const longestRow = 8

/** The noun that a number shares with another one behind it, if any. */
const sharedNounBehind = ({ tokens, phraseTo, to }: CountContext): readonly number[] => {
  for (let at = phraseTo + 1; at < Math.min(to, phraseTo + longestRow); at++)
    if (isNounOfNumbers(tokens, at)) return [at]
  return []
}

/** "Ten, or at most 12, [people]": a noun without an article that two numbers share, the second between commas behind a coordinator. */
const isNounOfNumbers = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.pos !== 'NOUN' || tokens[at - 1]!.text !== ',' || tokens[at - 2]?.pos !== 'NUM') return false
  let i = at - 3
  while (i > at - longestRow && i > 0 && tokens[i]!.text !== ',') i--
  return tokens[i]?.text === ',' && tokens[i + 1]!.pos === 'CCONJ' && tokens[i - 1]?.pos === 'NUM'
}

/** Whether a verb has a subject before it: finite, or a bare infinitive ("saw a lead [evaporate]"). */
export const actsAlone = (tokens: readonly Token[], { finite, infinitive, head }: VerbGroup): boolean =>
  finite || (!infinitive && tokens[head]!.form === 'base')

/**
 * The clause that nothing joins to the one before it: "one girl, Marrin said, [had measles]", "a flight carrying men deported last week [has
 * left]". The one before it only tells who says it, or which.
 */
const pastOther = (document: Document, clause: Clause): Clause | undefined => {
  const { verb, lemma } = clause
  const isSaid = reportingVerbs.has(lemma ?? '')
  const isParticiple = verb !== null && verb.to - verb.from === 1 && document.tokens[verb.head]!.form === 'participle'
  if (!isSaid && !isParticiple) return undefined
  return coordinatesOf(document, clause).find(
    ({ index, from, opener, subject }) =>
      index > clause.index &&
      opener === null &&
      (subject === null || subject.shared) &&
      (document.tokens[from - 1]!.pos === 'PUNCT') === isSaid,
  )
}

/** "threw *out* four", "laid *off* 40": a particle right after its verb. */
export const isParticle = ({ tokens, verbAt }: CountContext, at: number): boolean =>
  verbParticles.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'VERB' && verbAt[at - 1] !== undefined

/** Whether a verb stands right before the noun phrase. */
export const adjoins = (context: CountContext, group: VerbGroup): boolean => {
  const { tokens } = context
  for (let i = group.to; i < context.phraseFrom; i++)
    if (!isParticle(context, i) && tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'PRON')
      return false
  return true
}

/** The verb of the clause that opens right behind a phrase: "the first time [that it rained]". */
export const verbOfClauseBehind = ({ document, phraseFrom, phraseTo, to }: CountContext): VerbGroup | undefined => {
  const clause = phraseTo < to ? clauseAt(document, phraseTo) : null
  const verb = clause?.verb ?? null
  return clause !== null && verb !== null && clause.from >= phraseFrom && verb.from >= phraseTo ? verb : undefined
}
