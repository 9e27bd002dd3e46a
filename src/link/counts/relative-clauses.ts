import type { Token } from '../../document/document.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { chainVerbs } from '../../lexicon/events.js'
import { lemmaOf, type Place } from './clause.js'
import { isParticle, verbToTheRight } from './governing-verbs.js'

/** Whether a preposition governs the noun phrase. */
export const isPrepositional = (place: Place): boolean => {
  const before = place.phraseFrom > place.from ? place.tokens[place.phraseFrom - 1]! : undefined
  if (before === undefined) return false
  if (isParticle(place, place.phraseFrom - 1)) return false
  if (before.pos !== 'ADP' && !(before.lower === 'to' && before.pos !== 'PART')) return false
  // "as thousands of fans marched", "after 12 people died": a clause of its own
  if (!/^(?:after|as|before|since|till|until)$/.test(before.lower)) return true
  return verbToTheRight(place, place.phraseTo)?.finite !== true
}

/** "people who gathered", "the rations that Britain donated": the verb of a relative clause that opens at `at`. */
const verbOfRelative = ({ tokens, verbAt, to }: Place, at: number): VerbGroup | undefined => {
  const group = verbAt[at + 1] ?? (tokens[at + 1]?.text === ',' ? undefined : verbAt[at + 2])
  if (group !== undefined && group.from >= at + 1 && at + 1 < to) return group
  for (let i = at + 1; i < Math.min(to, at + 6); i++) if (verbAt[i]?.finite) return verbAt[i]
  return undefined
}

/** Participles that only describe: "shares outstanding", "children aged five". */
const describing = /^(?:aged|outstanding)$/

/** The end of the noun phrase with its "of": "a second wave *of civilians* escaping". */
const pastComplement = ({ document, tokens, phraseTo, to }: Place): number => {
  const inner =
    phraseTo + 1 < to && tokens[phraseTo]!.lower === 'of' ? phrasesOf(document).nounAt[phraseTo + 1] : undefined
  return inner === undefined || inner.from !== phraseTo + 1 ? phraseTo : inner.to
}

/** A clause on the counted noun: "rations donated by", "people who gathered", "refugees arriving", "the cars he stole". */
export const clauseOnNoun = (place: Place): VerbGroup | undefined => {
  const { tokens, verbAt, to } = place
  const opening = pastComplement(place)
  let at = opening
  while (at < to && at < opening + 3 && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'not')) at++
  if (at >= to) return undefined
  const opener = tokens[at]!
  if (/^(?:who|that|which)$/.test(opener.lower)) return verbOfRelative(place, at)
  if (/^(?:he|i|it|she|they|we|you)$/.test(opener.lower)) return verbAt[at + 1]?.finite ? verbAt[at + 1] : undefined
  const group = verbAt[at]
  if (group === undefined || describing.test(tokens[group.head]!.lower)) return undefined
  const { form } = tokens[group.head]!
  // "the 82 million euros gained from ...": after a preposition a past form is a participle
  if (group.finite) return form === 'past' && group.to - group.from === 1 && isPrepositional(place) ? group : undefined
  return form === 'participle' || form === 'gerund' ? group : undefined
}

const chainAdjectives =
  /^(?:likely|unlikely|due|set|about|able|unable|ready|poised|expected|going|forced|eligible|unwilling|yet|willing)$/

/** Whether the next verb of a chain goes on with this one: "plan to leave", "began leaving", not "met to talk". */
const goesOn = (tokens: readonly Token[], last: VerbGroup, at: number, next: VerbGroup): boolean => {
  const lemma = lemmaOf(tokens, last)
  if (next.infinitive) return at > last.to || chainVerbs.has(lemma)
  const isGerund = at === last.to && tokens[next.head]!.form === 'gerund'
  return isGerund && /^(?:begin|continue|keep|start|stop)$/.test(lemma)
}

/** "are scheduled to be flown", "began to leave": the last verb of the chain. */
export const endOfChain = (place: Place, group: VerbGroup): VerbGroup => {
  const { tokens, verbAt } = place
  let last = group
  for (let round = 0; round < 3; round++) {
    let at = last.to
    while (at < place.to && at < last.to + 3 && chainAdjectives.test(tokens[at]!.lower)) at++
    const next = at < place.to ? verbAt[at] : undefined
    if (next === undefined || next === last || !goesOn(tokens, last, at, next)) return last
    last = next
  }
  return last
}

/** "Of the eight victims, three were stabbed": the whole only sets the scene. */
export const opensWithOf = ({ tokens, phraseFrom, from }: Place): boolean => {
  const at = tokens[phraseFrom - 1]?.lower === 'out' ? phraseFrom - 2 : phraseFrom - 1
  return tokens[at]?.lower === 'of' && (at === from || (at > from && tokens[at - 1]!.pos === 'PUNCT'))
}
