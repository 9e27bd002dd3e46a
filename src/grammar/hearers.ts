import type { Token } from '../document/document.js'
import { nounLemma, verbLemma } from '../document/tag/lemmas.js'
import { isPersonNoun } from '../lexicon/people/fates.js'
import { heardVerbs, hearerVerbs } from '../lexicon/verbs/reporting.js'
import type { NounPhrase } from './noun-phrases.js'
import type { VerbGroup } from './verb-groups.js'

/** How many phrases that hang on a noun are looked over. */
const steps = 6

/** Whether a verb with a tense stands behind a noun phrase and the phrases on it: "police [in Oslo] had arrived". */
const hasVerbBehind = (
  tokens: readonly Token[],
  nounAt: readonly (NounPhrase | undefined)[],
  verbAt: readonly (VerbGroup | undefined)[],
  end: number,
): boolean => {
  let at = end
  for (let step = 0; step < steps; step++) {
    const group = verbAt[at]
    if (group !== undefined) return group.finite && group.from === at
    const token = tokens[at]
    if (token === undefined) return false
    const inner = nounAt[at + 1]
    if (token.pos === 'ADV') at++
    else if (token.pos === 'ADP' && inner?.from === at + 1) at = inner.to
    else return false
  }
  return false
}

/** Whether a token counts people by its ending: "reporters", not "police". */
const countsPeople = ({ pos, number, lower }: Token): boolean => {
  if (pos !== 'NOUN' || number !== 'plural') return false
  const lemma = nounLemma(lower)
  return lemma !== lower && isPersonNoun(lemma, lower)
}

/** Where the first noun that counts people ends before the head of a phrase, or -1: "US [diplomats] talks". */
const endOfPeople = (tokens: readonly Token[], { from, head }: NounPhrase): number => {
  for (let at = from; at < head; at++) if (countsPeople(tokens[at]!)) return at + 1
  return -1
}

/** Where the name that opens a phrase ends, or its first noun in the plural. */
const endOfOpening = (tokens: readonly Token[], { from, head }: NounPhrase): number => {
  let at = tokens[from]!.pos === 'DET' ? from + 1 : from
  if (tokens[at]!.pos === 'PROPN') {
    while (at < head && tokens[at]!.pos === 'PROPN') at++
    return at
  }
  while (at < head && !(tokens[at]!.pos === 'NOUN' && tokens[at]!.number === 'plural')) at++
  return at + 1
}

/** Where the hearer ends in a phrase behind a verb of telling: its first people, or, where a hearer is due, what opens it; -1 where nothing follows. */
const endOfHearer = (tokens: readonly Token[], phrase: NounPhrase, isDue: boolean): number => {
  const ofPeople = endOfPeople(tokens, phrase)
  const at = ofPeople < 0 && isDue ? endOfOpening(tokens, phrase) : ofPeople
  if (at < 0 || at > phrase.head) return -1
  // "Reuters' reporters", "the Lunda-based firm"
  const { pos, shape } = tokens[at]!
  return pos === 'PART' || shape === 'other' ? -1 : at
}

/** "told [Reuters] [police] had arrived": the two phrases of a hearer and of the subject of what is told, which seem one; null where they are one. */
export const splitHearer = (
  tokens: readonly Token[],
  nounAt: readonly (NounPhrase | undefined)[],
  verbAt: readonly (VerbGroup | undefined)[],
  { from, to, head, passive }: VerbGroup,
): readonly [hearer: NounPhrase, subject: NounPhrase] | null => {
  const whole = nounAt[to]
  if (passive || whole === undefined || whole.from !== to || whole.to - to < 2 || tokens[whole.head]!.pos === 'PROPN')
    return null
  const { lower, form } = tokens[head]!
  const lemma = verbLemma(lower)
  const isDue = hearerVerbs.has(lemma)
  // "a general convinced US troops would stay": who hears stands before it
  if ((!isDue && !heardVerbs.has(lemma)) || (form === 'participle' && from === head)) return null
  if (!hasVerbBehind(tokens, nounAt, verbAt, whole.to)) return null
  const end = endOfHearer(tokens, whole, isDue)
  return end < 0
    ? null
    : [
        { from: to, to: end, head: end - 1 },
        { from: end, to: whole.to, head: whole.head },
      ]
}
