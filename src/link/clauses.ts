import type { Document, Token } from '../document/document.js'
import { phrasesOf, type VerbGroup } from '../document/phrases.js'
import { verbLemma } from '../document/readings.js'
import type { TokenRange } from '../document/span.js'
import type { CountMention } from '../extract/counts/index.js'

/** The sentence around a count, and the noun phrase that holds it. */
export interface Place extends TokenRange {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly verbAt: readonly (VerbGroup | undefined)[]
  /** the noun phrase with its number and cue */
  readonly phraseFrom: number
  readonly phraseTo: number
  readonly head: number
}

export const placeOf = (document: Document, count: CountMention): Place => {
  const { tokens, sentences } = document
  const sentence = sentences[count.sentence]!
  const { nounAt, verbAt } = phrasesOf(document)
  const around = nounAt[count.to - 1] ?? nounAt[count.number.from]
  const holds = around !== undefined && around.from <= count.to - 1 && around.to >= count.number.from
  let phraseFrom = holds ? Math.min(around.from, count.from) : count.from
  let phraseTo = holds ? Math.max(around.to, count.to) : count.to
  let head = holds ? around.head : count.to - 1
  const { counted } = count
  if (counted !== null && counted.from >= count.from && counted.from - count.to <= 4 && counted.to > phraseTo - 1) {
    phraseTo = Math.max(phraseTo, counted.to)
    head = counted.head
  }
  // a cue before an article: "at least a 30 kilometre radius"
  while (phraseFrom > sentence.from && /^(?:only|just|a|an|the|another|total)$/.test(tokens[phraseFrom - 1]!.lower))
    phraseFrom--
  // "by a staggering 15 percent"
  const isLoud = phraseFrom - 2 >= sentence.from && tokens[phraseFrom - 1]!.lower.endsWith('ing')
  if (isLoud && /^an?$/.test(tokens[phraseFrom - 2]!.lower)) phraseFrom -= 2
  return { document, tokens, verbAt, from: sentence.from, to: sentence.to, phraseFrom, phraseTo, head }
}

/** The base form of a verb group's main verb. */
export const lemmaOf = (tokens: readonly Token[], group: VerbGroup): string => verbLemma(tokens[group.head]!.lower)

/** Whether a preposition governs the noun phrase. */
export const isPrepositional = (place: Place): boolean => {
  const before = place.phraseFrom > place.from ? place.tokens[place.phraseFrom - 1]! : undefined
  if (before === undefined) return false
  if (before.pos !== 'ADP' && !(before.lower === 'to' && before.pos !== 'PART')) return false
  // "as thousands of fans marched", "after 12 people died": a clause of its own
  if (!/^(?:after|as|before|since|till|until)$/.test(before.lower)) return true
  return verbToTheRight(place, place.phraseTo)?.finite !== true
}

/** How many tokens a search for a verb may go: sentences can be of any length. */
export const reach = 40

/** "a record-shattering chest": a part of a compound is no verb of the clause. */
const isCompound = (tokens: readonly Token[], group: VerbGroup): boolean => {
  const before = tokens[group.from - 1]
  const after = tokens[group.to]
  return (before?.text === '-' && !before.spaced) || (after?.text === '-' && !after.spaced)
}

/** The nearest verb to the left in the same clause. */
export const verbToTheLeft = (place: Place, from = place.phraseFrom - 1): VerbGroup | undefined => {
  const { tokens, verbAt } = place
  for (let i = from; i >= Math.max(place.from, from - reach); i--) {
    const token = tokens[i]!
    const group = verbAt[i]
    if (group !== undefined && group.to <= place.phraseFrom && !isCompound(tokens, group)) return group
    if (token.text === ';' || (token.pos === 'SCONJ' && token.lower !== 'as')) return undefined
  }
  return undefined
}

/** The token after ", or about 38 percent of them,": what is set between commas. */
const endOfParenthesis = ({ tokens, verbAt, to }: Place, at: number): number => {
  // "two guards, who sat in a car, fled": up to the comma that the main verb stands behind
  if (/^(?:who|which|whom|whose)$/.test(tokens[at + 1]?.lower ?? '')) {
    for (let i = at + 2; i + 1 < Math.min(to, at + 25); i++)
      if (tokens[i]!.text === ',' && verbAt[i + 1]?.finite) return i + 1
    return -1
  }
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    if (tokens[i]!.text === ',') return i + 1
    const group = verbAt[i]
    // "one woman, Kotzer said, had cancer"
    if (group?.finite && !/^(?:say|add|tell|report|note|explain)$/.test(verbLemma(tokens[group.head]!.lower))) return -1
  }
  return -1
}

/** The verb whose subject ends at `at`, over what may stand between: "of them", "in the poll", "who ...,". */
export const verbToTheRight = (place: Place, at: number): VerbGroup | undefined => {
  const { tokens, verbAt } = place
  const { nounAt } = phrasesOf(place.document)
  let i = at
  for (let steps = 0; i < place.to && steps < 14; steps++) {
    const token = tokens[i]!
    const group = verbAt[i]
    if (group !== undefined) return group.from >= i ? group : undefined
    if (token.pos === 'ADP' || token.lower === '-') i++
    else if (
      token.pos === 'ADV' ||
      token.text === '(' ||
      token.text === ')' ||
      token.text === '"' ||
      token.text === '”'
    )
      i++
    else if (token.pos === 'CCONJ' && nounAt[i + 1] !== undefined) i++
    else if (token.text === ',' && steps === 0) {
      const closing = endOfParenthesis(place, i)
      if (closing < 0) return undefined
      i = closing
    } else if (
      nounAt[i] !== undefined &&
      steps > 0 &&
      (tokens[i - 1]!.pos === 'ADP' || tokens[i - 1]!.pos === 'CCONJ' || tokens[i - 1]!.text === '(')
    )
      i = nounAt[i]!.to
    else return undefined
  }
  return undefined
}

/** Whether the main verb is "be". */
export const isBe = (tokens: readonly Token[], group: VerbGroup): boolean => lemmaOf(tokens, group) === 'be'

/** A clause on the counted noun: "rations donated by", "people who gathered", "refugees arriving". */
export const clauseOnNoun = (place: Place): VerbGroup | undefined => {
  const { tokens, verbAt, phraseTo, to } = place
  let at = phraseTo
  while (at < to && at < phraseTo + 2 && tokens[at]!.pos === 'ADV') at++
  if (at >= to) return undefined
  const opener = tokens[at]!
  if (/^(?:who|that|which)$/.test(opener.lower)) {
    const group = verbAt[at + 1] ?? (tokens[at + 1]?.text === ',' ? undefined : verbAt[at + 2])
    if (group !== undefined && group.from >= at + 1 && at + 1 < to) return group
    // "the rations that Britain donated"
    for (let i = at + 1; i < Math.min(to, at + 6); i++) if (verbAt[i]?.finite) return verbAt[i]
    return undefined
  }
  const group = verbAt[at]
  if (group === undefined || tokens[group.head]!.lower === 'outstanding') return undefined
  const { form } = tokens[group.head]!
  // "the 82 million euros gained from ...": after a preposition a past form is a participle
  if (group.finite) return form === 'past' && group.to - group.from === 1 && isPrepositional(place) ? group : undefined
  return form === 'participle' || form === 'gerund' ? group : undefined
}

/** "are scheduled to be flown", "began to leave": the last verb of the chain, and its first. */
export const endOfChain = (place: Place, group: VerbGroup): VerbGroup => {
  const { tokens, verbAt } = place
  let last = group
  for (let round = 0; round < 3; round++) {
    let at = last.to
    while (
      at < place.to &&
      at < last.to + 3 &&
      /^(?:likely|unlikely|due|set|about|able|unable|ready|poised|expected|going|forced|eligible)$/.test(
        tokens[at]!.lower,
      )
    )
      at++
    const next = at < place.to ? verbAt[at] : undefined
    if (next === undefined || next === last) return last
    const isGerund =
      at === last.to &&
      tokens[next.head]!.form === 'gerund' &&
      /^(?:begin|continue|keep|start|stop)$/.test(lemmaOf(tokens, last))
    if (!next.infinitive && !isGerund) return last
    last = next
  }
  return last
}

/** "Of the eight victims, three were stabbed": the whole only sets the scene. */
export const opensWithOf = ({ tokens, phraseFrom, from }: Place): boolean => {
  const at = tokens[phraseFrom - 1]?.lower === 'out' ? phraseFrom - 2 : phraseFrom - 1
  return tokens[at]?.lower === 'of' && (at === from || (at > from && tokens[at - 1]!.pos === 'PUNCT'))
}

/** Whether a verb stands right before the noun phrase. */
export const adjoins = (place: Place, group: VerbGroup): boolean => {
  const { tokens } = place
  for (let i = group.to; i < place.phraseFrom; i++)
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'PRON') return false
  return true
}

/** The next verb of a clause's own: "a second flight carrying deportees *has left*". */
export const mainVerbAfter = ({ verbAt, tokens, to }: Place, from: number): VerbGroup | undefined => {
  for (let i = from; i < Math.min(to, from + 20); i++) {
    if (/^[,;:]$/.test(tokens[i]!.text) || tokens[i]!.pos === 'SCONJ') return undefined
    const group = verbAt[i]
    if (group?.finite) return group
  }
  return undefined
}
