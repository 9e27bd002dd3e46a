import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import type { CountMention } from '../../extract/counts/index.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import { verbsOf } from '../verbs.js'
import { phraseOpeners, sumNouns, sumPrepositions } from './lexicon.js'

/** The sentence around a count, and the noun phrase that holds it. */
export interface CountContext extends TokenRange {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly verbAt: readonly (VerbGroup | undefined)[]
  /** the noun phrase with its number and cue */
  readonly phraseFrom: number
  readonly phraseTo: number
  readonly head: number
  /** what may tell the role of the phrase: its head, its number, and what it is of */
  readonly heads: readonly number[]
}

const isOfSum = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - 2 >= from && sumPrepositions.has(tokens[at - 1]!.lower) && sumNouns.has(tokens[at - 2]!.lower)

/** Where the noun phrase of a count begins: before its articles and a loud adjective. */
const phraseOpening = (tokens: readonly Token[], from: number, at: number): number => {
  // "a total of 12 people"
  let phraseFrom = isOfSum(tokens, from, at) ? at - 2 : at
  // a cue before an article: "at least a 30 kilometre radius"
  while (phraseFrom > from && phraseOpeners.has(tokens[phraseFrom - 1]!.lower)) phraseFrom--
  // "by a staggering 15 percent"
  const isLoud = phraseFrom - 2 >= from && tokens[phraseFrom - 1]!.lower.endsWith('ing')
  return isLoud && indefiniteArticles.has(tokens[phraseFrom - 2]!.lower) ? phraseFrom - 2 : phraseFrom
}

/** The sentence around a count, with the noun phrase that the count stands in. */
export const contextOf = (document: Document, count: CountMention): CountContext => {
  const { tokens, sentences } = document
  const sentence = sentences[count.sentence]!
  const { nounAt } = phrasesOf(document)
  const verbAt = verbsOf(document)
  const around = nounAt[count.to - 1] ?? nounAt[count.number.from]
  const holds = around !== undefined && around.from <= count.to - 1 && around.to >= count.number.from
  let phraseTo = holds ? Math.max(around.to, count.to) : count.to
  let head = holds ? around.head : count.to - 1
  const { counted } = count
  const isDirect = counted !== null && counted.from >= count.from && counted.from - count.to <= 4
  if (isDirect && counted.to > phraseTo - 1) {
    phraseTo = Math.max(phraseTo, counted.to)
    head = counted.head
  }
  // "the first time Ana Brandt has sung": what follows the noun is another phrase
  if (isDirect && count.rule !== 'counts/compound' && counted.to < phraseTo && tokens[counted.to]!.spaced) {
    phraseTo = counted.to
    head = counted.head
  }
  const heads =
    counted === null || counted.head <= head ? [head, count.number.from] : [head, count.number.from, counted.head]
  const phraseFrom = phraseOpening(tokens, sentence.from, holds ? Math.min(around.from, count.from) : count.from)
  return { document, tokens, verbAt, from: sentence.from, to: sentence.to, phraseFrom, phraseTo, head, heads }
}

/** The base form of a verb group's main verb: a base form is its own, "to lay off" is no lying. */
export const lemmaOf = (tokens: readonly Token[], group: VerbGroup): string => {
  const { form, lower, pos } = tokens[group.head]!
  return pos === 'VERB' && form === 'base' ? lower : verbLemma(lower)
}

/** Whether the main verb is "be". */
export const isBe = (tokens: readonly Token[], group: VerbGroup): boolean => lemmaOf(tokens, group) === 'be'
