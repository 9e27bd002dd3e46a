import type { Token } from '../../document/document.js'
import type { NounPhrase } from '../phrases.js'
import { isTimePhrase, type OpenPhrase } from './reading/state.js'

const isPlain = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'
const opensCommon: ReadonlySet<Token['pos']> = new Set(['DET', 'PRON', 'ADJ', 'NOUN'])

/** Whether a comma alone stands between two phrases. */
const isAfterComma = (tokens: readonly Token[], before: NounPhrase, phrase: NounPhrase): boolean =>
  phrase.from === before.to + 1 && tokens[before.to]!.text === ','

/** "Sudan, Iran and Yemen": joins what commas part in front of a coordinator. */
const joinBack = (tokens: readonly Token[], placed: readonly OpenPhrase[], last: number): void => {
  const { joined } = placed[last]!
  let at = last - 1
  if (placed[at]?.phrase !== joined) return
  for (; at > 0 && placed[at]!.joined === null; at--) {
    const { phrase } = placed[at]!
    const before = placed[at - 1]!
    const isAlike = tokens[before.phrase.head]!.pos === tokens[phrase.head]!.pos
    if (!isAlike || !isAfterComma(tokens, before.phrase, phrase)) return
    placed[at]!.joined = before.phrase
    placed[at]!.apposition = null
  }
}

/** How far up a chain of "of" an apposition is looked for: "the head of the agency, Ann Lee". */
const longestChain = 4

/** Whether one of two phrases is a name and the other says in common words who or what bears it. */
const areOfOne = (tokens: readonly Token[], a: NounPhrase, b: NounPhrase): boolean => {
  const [first, second] = [tokens[a.head]!, tokens[b.head]!]
  if (!isPlain(first) || !isPlain(second) || first.pos === second.pos) return false
  const common = first.pos === 'NOUN' ? a : b
  return opensCommon.has(tokens[common.from]!.pos) && first.number === second.number
}

/** The phrase that one after a comma says once more: "[Ann Lee], a clerk", "[the head] of the agency, Ann Lee"; null where it says another. */
const appositiveTo = (tokens: readonly Token[], placed: readonly OpenPhrase[], at: number): NounPhrase | null => {
  const { phrase, role, preposition } = placed[at]!
  const before = placed[at - 1]
  if (before === undefined || role === 'subject' || preposition >= 0) return null
  if (!isAfterComma(tokens, before.phrase, phrase) || isTimePhrase(tokens, phrase)) return null
  let found: NounPhrase | null = null
  let wanted: NounPhrase | null = before.phrase
  for (let i = at - 1; i >= Math.max(0, at - longestChain) && wanted !== null; i--) {
    if (placed[i]!.phrase !== wanted) continue
    if (areOfOne(tokens, wanted, phrase)) found = wanted
    wanted = placed[i]!.on
  }
  return found
}

/** Tells what each noun phrase of a sentence is joined to or says once more. */
export const relatePhrases = (tokens: readonly Token[], placed: readonly OpenPhrase[]): void => {
  for (let at = 1; at < placed.length; at++) {
    const each = placed[at]!
    if (each.joined !== null) joinBack(tokens, placed, at)
    else each.apposition = appositiveTo(tokens, placed, at)
  }
}
