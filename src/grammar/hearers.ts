import type { Token } from '../document/document.js'
import { words } from '../lexicon/word-list.js'
import type { NounPhrase } from './noun-phrases.js'
import type { VerbGroup } from './verb-groups.js'

/** Forms of the verb that always has a hearer. */
const tellingForms = words('tell telling tells told')

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

/** Where the hearer ends in a phrase behind a verb of telling: the name that opens it, or its first noun in the plural; -1 where nothing follows. */
const endOfHearer = (tokens: readonly Token[], { from, head }: NounPhrase): number => {
  let at = tokens[from]!.pos === 'DET' ? from + 1 : from
  const opensWithName = tokens[at]!.pos === 'PROPN'
  if (opensWithName) while (at < head && tokens[at]!.pos === 'PROPN') at++
  else while (at < head && !(tokens[at]!.pos === 'NOUN' && tokens[at]!.number === 'plural')) at++
  if (!opensWithName) at++
  // "Reuters' reporters", "the Lunda-based firm"
  const { pos, shape } = tokens[at] ?? tokens[head]!
  return at > head || pos === 'PART' || shape === 'other' ? -1 : at
}

/** "told [Reuters] [police] had arrived": the two phrases of a hearer and of the subject of what is told, which seem one; null where they are one. */
export const splitHearer = (
  tokens: readonly Token[],
  nounAt: readonly (NounPhrase | undefined)[],
  verbAt: readonly (VerbGroup | undefined)[],
  { to, head, passive }: VerbGroup,
): readonly [hearer: NounPhrase, subject: NounPhrase] | null => {
  if (passive || !tellingForms.has(tokens[head]!.lower)) return null
  const whole = nounAt[to]
  if (whole === undefined || whole.from !== to || whole.to - to < 2 || tokens[whole.head]!.pos === 'PROPN') return null
  if (!hasVerbBehind(tokens, nounAt, verbAt, whole.to)) return null
  const end = endOfHearer(tokens, whole)
  return end < 0
    ? null
    : [
        { from: to, to: end, head: end - 1 },
        { from: end, to: whole.to, head: whole.head },
      ]
}
